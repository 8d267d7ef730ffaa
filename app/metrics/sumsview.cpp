// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/sumsview.h"

#include "app/metrics/trendview.h"
#include "app/support/categories.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kBlockRow = 1.9;  ///< em
constexpr double kNumberGap = 0.7; ///< em: before each number of the list against last year
constexpr double kNameGap = 0.3;   ///< em: behind its names
constexpr double kLineWidth = 4.2; ///< em: its small line
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

void RowBlock::measure(int) {}

void RowBlock::paintHead(QPainter &, const QRect &) const {}

void RowBlock::paintEvent(QPaintEvent *event)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    const int side = space(this, Space::Normal);
    QRect area(side, space(this, Space::Tight), width() - 2 * side, rowHeight());
    measure(area.width());
    painter.setFont(textFont(font(), TextSize::Hint));
    painter.setPen(c.text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_heading);
    paintHead(painter, area);
    for (size_t row = 0; row < static_cast<size_t>(m_rows.size()); ++row) {
        area.translate(0, rowHeight());
        if (area.intersects(event->rect()))
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
    m_values.clear();
    QStringList rows;
    for (const TrendRow &trend : m_trends) {
        const Values &values = m_values.emplace_back(valuesOf(trend));
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

void TrendList::measure(int width)
{
    const QFontMetrics numbers(textFont(font(), TextSize::Hint, QFont::Medium));
    const int least = numbers.horizontalAdvance(QString::number(m_year));
    int longest = 0;
    Columns columns{least, least, 0, ems(this, kLineWidth)};
    for (const TrendRow &trend : m_trends)
        longest = std::max(longest, fontMetrics().horizontalAdvance(trend.name));
    for (const Values &values : m_values) {
        columns.before = std::max(columns.before, numbers.horizontalAdvance(values.before));
        columns.now = std::max(columns.now, numbers.horizontalAdvance(values.now));
        columns.difference = std::max(columns.difference, numbers.horizontalAdvance(values.difference));
    }
    for (int *column : {&columns.before, &columns.now, &columns.difference})
        *column += ems(this, kNumberGap);
    if (longest + ems(this, kNameGap) + columns.all() > width)
        columns.line = 0;
    m_columns = columns;
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
    const QRect now = area.adjusted(0, 0, -m_columns.difference, 0);
    painter.drawText(now, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_year));
    painter.drawText(now.adjusted(0, 0, -m_columns.now, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_year - 1));
}

void TrendList::paintRow(QPainter &painter, const QRect &area, size_t row) const
{
    const Colors &c = colorsFor(palette());
    const TrendRow &trend = m_trends[row];
    const Values &values = m_values[row];
    const QFont small = textFont(font(), TextSize::Hint);
    QRect rest = area;
    const auto number = [&](const QString &text, int width, const QColor &ink, const QFont &face) {
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, text);
        rest.setRight(rest.right() - width);
    };
    number(values.difference, m_columns.difference, c.text2, small);
    number(values.now, m_columns.now, c.text, textFont(font(), TextSize::Hint, QFont::Medium));
    number(values.before.isEmpty() ? QString(QChar(0x2014)) : values.before, m_columns.before, c.text2,
           small);
    const QRect spark(rest.right() - m_columns.line, rest.top(), m_columns.line, rest.height());
    rest.setRight(spark.left() - ems(this, kNameGap));
    painter.setFont(font());
    painter.setPen(c.text);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(trend.name, Qt::ElideRight, rest.width()));
    if (m_columns.line == 0)
        return;
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
}

} // namespace dashiji::app
