// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/sumsview.h"

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

constexpr double kBlockRow = 1.9;    ///< em
constexpr double kNumberLeast = 2.9; ///< em: a column of numbers of the list against last year
constexpr double kLineWidth = 4.2;   ///< em: its small line
constexpr int kFootFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

const metrics::YearValue *valueIn(const std::vector<metrics::YearValue> &series, int year)
{
    const auto found = std::find_if(series.begin(), series.end(),
                                    [year](const metrics::YearValue &value) { return value.year == year; });
    return found == series.end() ? nullptr : &*found;
}

} // namespace

RowBlock::RowBlock(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

int RowBlock::rowHeight() const
{
    return ems(this, kBlockRow);
}

void RowBlock::setRows(const QString &heading, const QStringList &rowsInWords, const QString &foot)
{
    m_heading = heading;
    m_rows = rowsInWords;
    m_foot = foot;
    setAccessibleName(heading);
    setAccessibleDescription((m_rows + QStringList{foot}).join(QLatin1Char('\n')).trimmed());
    setVisible(!m_rows.isEmpty() || !m_foot.isEmpty());
    updateGeometry();
    update();
}

QSize RowBlock::sizeHint() const
{
    return {ems(this, 16), heightForWidth(width())};
}

QSize RowBlock::minimumSizeHint() const
{
    return {ems(this, 12), heightForWidth(width())};
}

int RowBlock::heightForWidth(int width) const
{
    const QFontMetrics small(textFont(font(), TextSize::Hint));
    const int side = 2 * space(this, Space::Normal);
    const int foot =
        m_foot.isEmpty()
            ? 0
            : small.boundingRect(QRect(0, 0, std::max(1, width - side), 1000), kFootFlags, m_foot).height() +
                  space(this, Space::Hair);
    return rowHeight() * (static_cast<int>(m_rows.size()) + 1) + foot + 2 * space(this, Space::Tight);
}

void RowBlock::paintHead(QPainter &, const QRect &) const {}

void RowBlock::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    const int side = space(this, Space::Normal);
    QRect area(side, space(this, Space::Tight), width() - 2 * side, rowHeight());
    painter.setFont(textFont(font(), TextSize::Hint));
    painter.setPen(c.text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_heading);
    paintHead(painter, area);
    for (size_t row = 0; row < static_cast<size_t>(m_rows.size()); ++row) {
        area.translate(0, rowHeight());
        paintRow(painter, area, row);
    }
    area.translate(0, rowHeight() + space(this, Space::Hair));
    area.setBottom(height());
    painter.setFont(textFont(font(), TextSize::Hint));
    painter.setPen(c.text3);
    painter.drawText(area, kFootFlags, m_foot);
}

void SumsView::setSums(const metrics::MetricSums &sums, const QString &heading)
{
    m_sums = sums;
    QStringList rows;
    int unconfirmed = 0;
    for (const metrics::MetricSum &sum : sums.sums) {
        rows.append(QStringLiteral("%1 %2").arg(categoryText(sum.category), sumText(sum)));
        unconfirmed += sum.unconfirmed;
    }
    QStringList foot;
    const QString leftOut = leftOutText(sums.leftOut);
    if (!sums.sums.empty() || !leftOut.isEmpty())
        foot.append(tr("Period values only; totals are never added."));
    if (!leftOut.isEmpty())
        foot.append(leftOut);
    if (unconfirmed > 0)
        foot.append(tr("%n of the numbers are not confirmed yet.", nullptr, unconfirmed));
    QString sentences = foot.value(0);
    for (const QString &more : foot.mid(1))
        sentences = tr("%1 %2", "two sentences").arg(sentences, more);
    setRows(heading, rows, sentences);
}

void SumsView::paintRow(QPainter &painter, const QRect &area, size_t row) const
{
    const Colors &c = colorsFor(palette());
    const metrics::MetricSum &sum = m_sums.sums[row];
    const int tag = ems(this, 1.25);
    drawCategoryTag(painter, QRectF(area.left(), area.top(), tag, area.height()), sum.category, font(), c,
                    schemeOf(palette()));
    const QRect words = area.adjusted(tag + ems(this, 0.5), 0, 0, 0);
    painter.setFont(font());
    painter.setPen(c.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, categoryText(sum.category));
    painter.setFont(textFont(font(), TextSize::Text, QFont::Medium));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, sumText(sum));
}

void TrendList::setTrends(std::vector<TrendRow> trends, int year)
{
    m_trends = std::move(trends);
    m_year = year;
    QStringList rows;
    for (const TrendRow &trend : m_trends) {
        const Values values = valuesOf(trend);
        rows.append(values.before.isEmpty()
                        ? tr("%1: first recorded, %2", "indicator, value").arg(trend.name, values.now)
                        : QStringLiteral("%1: %2, %3, %4")
                              .arg(trend.name, values.before, values.now, values.difference));
    }
    std::vector<metrics::LeftOutNumber> leftOut;
    for (const TrendRow &trend : m_trends)
        std::ranges::copy_if(
            trend.series.leftOut, std::back_inserter(leftOut),
            [year](const metrics::LeftOutNumber &number) { return number.observation.year == year; });
    setRows(tr("Against last year"), rows, leftOutText(leftOut));
}

int TrendList::columnWidth() const
{
    const QFontMetrics metrics(textFont(font(), TextSize::Hint, QFont::Medium));
    int widest = 0;
    for (const TrendRow &trend : m_trends) {
        const Values values = valuesOf(trend);
        for (const QString &text : {values.before, values.now, values.difference})
            widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return std::max(ems(this, kNumberLeast), widest + ems(this, 0.7));
}

TrendList::Values TrendList::valuesOf(const TrendRow &trend) const
{
    Values values;
    const metrics::YearValue *before = valueIn(trend.series.values, m_year - 1);
    const metrics::YearValue *now = valueIn(trend.series.values, m_year);
    if (before)
        values.before = boundText(before->value, before->scale, before->bound, {});
    if (now)
        values.now = boundText(now->value, now->scale, now->bound, {});
    if (before && now)
        values.difference = differenceText(before->value, now->value, now->scale);
    return values;
}

void TrendList::paintHead(QPainter &painter, const QRect &area) const
{
    const int column = columnWidth();
    QRect cell(area.right() - 3 * column, area.top(), column, area.height());
    for (const int year : {m_year - 1, m_year}) {
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(year));
        cell.translate(column, 0);
    }
}

void TrendList::paintRow(QPainter &painter, const QRect &area, size_t row) const
{
    const Colors &c = colorsFor(palette());
    const TrendRow &trend = m_trends[row];
    const Values values = valuesOf(trend);
    const int column = columnWidth();
    const int line = ems(this, kLineWidth);
    QRect cell(area.right() - 3 * column, area.top(), column, area.height());
    const QRect spark(cell.left() - line, area.top(), line, area.height());
    const QRect name(area.left(), area.top(), spark.left() - area.left() - ems(this, 0.3), area.height());
    painter.setFont(font());
    painter.setPen(c.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(trend.name, Qt::ElideRight, name.width()));
    const QFont small = textFont(font(), TextSize::Hint);
    if (trend.series.values.size() > 1) {
        const int inset = ems(this, 0.5);
        drawSparkline(painter, QRectF(spark).adjusted(0, inset, -inset, -inset),
                      sparkValues(trend.series.values, m_year),
                      categoryColor(trend.category, schemeOf(palette())));
    } else {
        painter.setFont(small);
        painter.setPen(c.text3);
        painter.drawText(spark, Qt::AlignLeft | Qt::AlignVCenter, tr("first year"));
    }
    painter.setFont(small);
    painter.setPen(c.text2);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                     values.before.isEmpty() ? QString(QChar(0x2014)) : values.before);
    cell.translate(column, 0);
    painter.setPen(c.text);
    painter.setFont(textFont(font(), TextSize::Hint, QFont::Medium));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, values.now);
    cell.translate(column, 0);
    painter.setFont(small);
    painter.setPen(c.text2);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, values.difference);
}

} // namespace dashiji::app
