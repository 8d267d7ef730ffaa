// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/trendview.h"

#include "app/support/categories.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"

#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kSparkHeight = 2.3; ///< em
constexpr double kTrendWidth = 10.5;

/// The newest value before a year.
const metrics::YearValue *valueBefore(const std::vector<metrics::YearValue> &series, int year)
{
    const metrics::YearValue *found = nullptr;
    for (const metrics::YearValue &value : series)
        if (value.year < year)
            found = &value;
    return found;
}

const metrics::YearValue *valueOf(const std::vector<metrics::YearValue> &series, int year)
{
    const auto found = std::find_if(series.begin(), series.end(),
                                    [year](const metrics::YearValue &value) { return value.year == year; });
    return found == series.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::optional<double>> sparkValues(const std::vector<metrics::YearValue> &series, int last)
{
    std::vector<std::optional<double>> values;
    if (series.empty())
        return values;
    values.resize(static_cast<size_t>(std::max(1, last - series.front().year + 1)));
    for (const metrics::YearValue &value : series)
        if (value.year <= last) // only drawn: a picture needs no exact number
            values[static_cast<size_t>(value.year - series.front().year)] = value.value.toString().toDouble();
    return values;
}

TrendView::TrendView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFixedWidth(ems(this, kTrendWidth));
}

void TrendView::setSeries(metrics::YearSeries series, int year, Category category, Aspect aspect)
{
    m_series = std::move(series.values);
    m_year = year;
    m_category = category;
    m_aspect = aspect;
    m_before.clear();
    m_difference.clear();
    const metrics::YearValue *before = valueBefore(m_series, year);
    const metrics::YearValue *now = valueOf(m_series, year);
    if (before) {
        m_before = QStringLiteral("%1 · %2")
                       .arg(before->year)
                       .arg(boundText(before->value, before->scale, before->bound, {}));
        if (now)
            m_difference = differenceText(before->value, now->value, now->scale);
    }
    setVisible(before != nullptr);
    std::erase_if(series.leftOut,
                  [year](const metrics::LeftOutNumber &number) { return number.observation.year != year; });
    const QString leftOut = leftOutText(series.leftOut);
    setToolTip(leftOut);
    setAccessibleDescription(leftOut);
    setAccessibleName(before ? QStringLiteral("%1: %2 %3").arg(heading(), m_before, m_difference)
                             : QString());
    update();
}

QString TrendView::heading() const
{
    switch (m_aspect) {
    case Aspect::Total:
        return tr("Total by year");
    case Aspect::Period:
        return tr("Done by year");
    case Aspect::Change:
    case Aspect::None:
        break;
    }
    return tr("By year");
}

QSize TrendView::sizeHint() const
{
    return {ems(this, 10), ems(this, 6)};
}

void TrendView::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    const QFont small = textFont(font(), TextSize::Hint);
    const QFontMetrics metrics(small);
    painter.fillRect(QRect(0, 0, 1, height()), c.line);
    const QRect area = rect().adjusted(space(this, Space::Normal), 0, -ems(this, 0.3), 0);
    painter.setFont(small);
    painter.setPen(c.text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, heading());
    const QRectF line(area.left(), area.top() + metrics.height() * 1.5, area.width(),
                      ems(this, kSparkHeight));
    drawSparkline(painter, line, sparkValues(m_series, m_year),
                  categoryColor(m_category, schemeOf(palette())));
    const QRect foot(area.left(), qRound(line.bottom()) + metrics.height() / 2, area.width(),
                     metrics.height());
    painter.setPen(c.text);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_before);
    painter.setFont(textFont(font(), TextSize::Hint, QFont::Medium));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, m_difference);
}

BalanceBand::BalanceBand(QWidget *parent) : QWidget(parent)
{
    hide();
}

void BalanceBand::setBalance(const std::optional<metrics::Balance> &balance)
{
    setVisible(balance.has_value());
    if (!balance)
        return;
    m_holds = balance->holds();
    const Decimal one = Decimal::fromInteger(1);
    const QString before = numberText(balance->before, one);
    const QString added = numberText(balance->added, one);
    const QString sum = numberText(balance->sum, one);
    m_sentence =
        m_holds
            ? tr("Adds up: %1 at end of %2 + %3 new = %4").arg(before).arg(balance->year - 1).arg(added, sum)
            : tr("Does not add up: %1 at end of %2 + %3 new = %4, but %5 stands here")
                  .arg(before)
                  .arg(balance->year - 1)
                  .arg(added, sum, numberText(balance->now, one));
    setAccessibleName(m_sentence);
    setToolTip(m_sentence);
    updateGeometry();
    update();
}

QSize BalanceBand::sizeHint() const
{
    return {ems(this, 12), smallControlHeight(this)};
}

void BalanceBand::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_holds ? c.okSoft : c.warnSoft);
    painter.drawRoundedRect(rect(), 4, 4);
    const int mark = ems(this, 1.1);
    const QRectF sign(space(this, Space::Tight), 0, mark, height());
    if (m_holds)
        drawEntryState(painter, sign, EntryState::Written, c);
    else
        drawSeverity(painter, sign, Severity::Warning, c);
    const QFont small = textFont(font(), TextSize::Hint);
    const QRect area =
        rect().adjusted(qRound(sign.right()) + space(this, Space::Hair), 0, -space(this, Space::Hair), 0);
    painter.setFont(small);
    painter.setPen(m_holds ? c.ok : c.warn);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_sentence, Qt::ElideRight, area.width()));
}

} // namespace dashiji::app
