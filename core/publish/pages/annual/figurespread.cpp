// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/figurespread.h"

#include "core/publish/pages/largefigure.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr size_t kMostTrends = 6;
constexpr size_t kFewestTrends = 3;
constexpr size_t kTrendsAbreast = 3;
constexpr size_t kMostDotFields = 3;
constexpr int kMostDots = 60;
constexpr int kDotsOfRow = 10;
constexpr double kDotStep = 12.6;
constexpr double kDotRadius = 4.4;
constexpr double kBarHeight = 15;
constexpr double kBarStep = 24;
constexpr double kBarLeft = 40;
constexpr double kBarRoom = 86; ///< at the right, for the value
constexpr size_t kMostBars = 5;
constexpr double kLeastChart = 40;
constexpr double kMostChart = 260;
constexpr double kHeadTop = 4;
constexpr double kHeadSize = 17;
constexpr double kMostRowGap = 26; ///< points between rows of figures

class FigureSpreadPainter
{
public:
    FigureSpreadPainter(bool verso, const AnnualSource &source)
        : m_leaf(source.style, verso), m_source(source), m_style(source.style), m_pen(m_page.items, source)
    {
    }

    BodyPage figures(size_t heading)
    {
        m_pen.fill(m_leaf.paper(), m_style.ground);
        const QRectF block = m_leaf.block();
        const Block &words = m_source.tree.blocks[heading];
        m_page.placements.push_back({heading, block.top()});
        PenWords title;
        title.part = Part::SectionHeading;
        title.element = {int(heading)};
        m_pen.line(words.text, m_style.sectionHeading,
                   {block.left(), block.top() - 8 + baselineOf(m_style.sectionHeading)}, block.width() * 0.6,
                   title);
        PenWords note;
        note.part = Part::Paragraph;
        note.element = {m_source.element++};
        note.alignment = Alignment::Right;
        m_pen.words(m_style.words.asWritten, m_style.caption,
                    {block.left() + block.width() * 0.55, block.top()}, block.width() * 0.45, note);
        const auto &figures = m_source.tree.numbers[m_source.tree.blocks[heading + 1].report].figures;
        std::vector<Drawing> rows = drawFigures(figures, m_style, m_source.chains, {int(heading) + 1});
        double height = 0;
        for (const Drawing &row : rows)
            height += row.height;
        const double top = block.top() + kFiguresTop;
        const double free = block.bottom() - top - height;
        const double spread =
            std::clamp(free / double(std::max<size_t>(1, rows.size() - 1)), 0.0, kMostRowGap);
        double y = top;
        for (Drawing &row : rows) {
            for (Item &item : row.items) {
                moveMark(item.mark, {block.left(), y});
                m_page.items.push_back(std::move(item));
            }
            y += row.height + spread;
        }
        m_page.used = y - spread - block.top();
        return std::move(m_page);
    }

    std::optional<BodyPage> trends(const ReportNumbers &numbers, int part)
    {
        m_element = {part, 1000};
        m_year = numbers.year;
        std::vector<IndicatorSeries> trends;
        std::vector<IndicatorSeries> funding;
        std::vector<IndicatorSeries> stations;
        for (const IndicatorSeries &series : numbers.series) {
            const bool isLong = series.values.size() > kMostBars;
            if (series.category == Category::Funding && funding.empty() && !isLong)
                funding.push_back(series);
            else if (series.category == Category::Station && series.aspect == Aspect::Total &&
                     stations.size() < kMostDotFields && last(series) <= kMostDots)
                stations.push_back(series);
            else if (trends.size() < kMostTrends)
                trends.push_back(series);
        }
        if (trends.size() < kFewestTrends)
            return {};
        const size_t rows = (trends.size() + kTrendsAbreast - 1) / kTrendsAbreast;
        double height = m_style.chartHeight;
        for (const bool draft : {true, false}) { // charts are as high as what is under them leaves room for
            const Element first = m_element;
            m_page.items.clear();
            m_page.alternatives.clear();
            m_y = m_leaf.block().top();
            addTrends(trends, height);
            if (!funding.empty())
                addFunding(funding.front());
            if (!stations.empty())
                addStations(stations);
            height =
                std::clamp(height + (m_leaf.block().bottom() - m_y) / double(rows), kLeastChart, kMostChart);
            if (draft)
                m_element = first;
        }
        m_page.used = m_y - m_leaf.block().top();
        return std::move(m_page);
    }

private:
    static double last(const IndicatorSeries &series)
    {
        return series.values.back().value.toString().toDouble();
    }

    [[nodiscard]] FigureText textOf(const IndicatorSeries &series, const SeriesValue &value) const
    {
        return figureText(FigureValue{value.value, {}, series.unit, {}, value.qualifier},
                          m_source.tree.chinese);
    }

    PenWords next(Part part)
    {
        PenWords how;
        how.part = part;
        how.element = m_element;
        return how;
    }

    void addHead(const QString &words)
    {
        TextStyle style = m_style.entryHeading;
        style.size = kHeadSize;
        style.pitch = kHeadSize * 1.5;
        ++m_element.part;
        const QRectF block = m_leaf.block();
        m_pen.line(words, style, {block.left(), m_y + kHeadTop + baselineOf(style)}, block.width(),
                   next(Part::Paragraph));
        m_y += style.pitch + kHeadTop + 4;
        m_pen.fill({block.left(), m_y, block.width(), m_style.ruleWidth * 2}, m_style.body.color);
        m_y += 6;
        ++m_element.part;
    }

    void addTrends(const std::vector<IndicatorSeries> &series, double height)
    {
        addHead(m_style.words.trends);
        PageStyle style = m_style;
        style.chartHeight = height;
        style.chartTitle.size *= 0.95;
        for (Drawing &row : drawCharts(series, m_year, m_source.tree.chinese, style, m_source.chains,
                                       m_element, kTrendsAbreast)) {
            if (m_y + row.height > m_leaf.block().bottom() + style.lineStep)
                break;
            place(std::move(row));
        }
        m_element.part += int(series.size());
    }

    void place(Drawing row)
    {
        for (Item &item : row.items) {
            moveMark(item.mark, {m_leaf.block().left(), m_y});
            m_page.items.push_back(std::move(item));
        }
        m_page.alternatives.merge(row.alternatives);
        m_y += row.height;
    }

    /// A bar a year, its value behind it.
    void addFunding(const IndicatorSeries &series)
    {
        const QRectF block = m_leaf.block();
        addHead(series.name);
        double most = 0;
        for (const SeriesValue &value : series.values)
            most = std::max(most, value.value.toString().toDouble());
        const PenWords figure = next(Part::Figure);
        QStringList said;
        m_y += 4;
        for (const SeriesValue &value : series.values) {
            const bool now = value.year == m_year;
            TextStyle tick = now ? m_style.chartTitle : m_style.figureLabel;
            tick.size = 9;
            const double baseline = m_y + kBarHeight * 0.72;
            m_pen.line(QString::number(value.year), tick, {block.left(), baseline}, kBarLeft, figure);
            const double length = value.value.toString().toDouble() / std::max(1.0, most) *
                                  (block.width() - kBarLeft - kBarRoom);
            m_page.items.push_back({Rule{{block.left() + kBarLeft, m_y, std::max(1.0, length), kBarHeight},
                                         now ? m_style.accentColor : m_style.figurePast},
                                    figure.part, figure.element});
            const FigureText text = textOf(series, value);
            LargeFigureStyle large{m_style.figureNumber, m_style.figureUnit};
            large.digits.size = now ? 14 : 10;
            large.digits.color = now ? m_style.accentColor : m_style.body.color;
            large.unit.size = 9;
            appendFigure(m_page.items, text, large, {block.left() + kBarLeft + length + 6, baseline},
                         figure.part, figure.element, m_source.chains);
            said.append(QStringLiteral("%1 %2").arg(value.year).arg(text.plain()));
            m_y += kBarStep;
        }
        m_page.alternatives[figure.element] = series.name + QChar(0x20) + said.join(QStringLiteral(", "));
        m_y += 6;
    }

    /// A dot for each station, those of this year in the accent.
    void addStations(const std::vector<IndicatorSeries> &all)
    {
        const QRectF block = m_leaf.block();
        ++m_element.part;
        m_pen.fill({block.left(), m_y, block.width(), m_style.ruleWidth * 2}, m_style.body.color);
        m_y += 8;
        double lowest = m_y;
        const double width = (block.width() - 24) / double(kMostDotFields);
        for (size_t i = 0; i < all.size(); ++i) {
            ++m_element.part;
            lowest = std::max(lowest, addDots(all[i], block.left() + double(i) * (width + 12), width));
        }
        m_y = lowest;
    }

    double addDots(const IndicatorSeries &series, double left, double width)
    {
        const PenWords figure = next(Part::Figure);
        LargeFigureStyle large{m_style.figureNumber, m_style.figureUnit};
        large.digits.size = 30;
        large.digits.color = m_style.body.color;
        large.unit.size = 11;
        const FigureText text = textOf(series, series.values.back());
        const double baseline = m_y + large.digits.size * kDigitHeight + 2;
        const double end = appendFigure(m_page.items, text, large, {left, baseline}, figure.part,
                                        figure.element, m_source.chains);
        m_pen.line(series.name, m_style.chartTitle, {end + 7, baseline}, left + width - end - 7, figure);
        const int count = int(last(series));
        const int before = series.values.size() > 1
                               ? int(series.values[series.values.size() - 2].value.toString().toDouble())
                               : count;
        double y = baseline + 14;
        for (int i = 0; i < count; ++i) {
            const int row = i / kDotsOfRow;
            Path dot;
            const QPointF middle(left + kDotRadius + (i % kDotsOfRow) * kDotStep, y + row * kDotStep);
            dot.outline.addEllipse(middle, kDotRadius, kDotRadius);
            dot.fill = i < before ? m_style.figurePast : m_style.accentColor;
            m_pen.add(std::move(dot), figure.part, figure.element);
        }
        const int rows = (count + kDotsOfRow - 1) / kDotsOfRow;
        y += rows * kDotStep;
        m_page.alternatives[figure.element] = series.name + QChar(0x20) + text.plain();
        return y;
    }

    static constexpr double kFiguresTop = 60; ///< under the block's top
    const Leaf m_leaf;
    const AnnualSource &m_source;
    const PageStyle &m_style;
    BodyPage m_page;
    Pen m_pen;
    Element m_element;
    int m_year = 0;
    double m_y = 0;
};

} // namespace

BodyPage figuresPage(size_t heading, bool verso, const AnnualSource &source)
{
    return FigureSpreadPainter(verso, source).figures(heading);
}

std::optional<BodyPage> trendsPage(const ReportNumbers &numbers, bool verso, int block,
                                   const AnnualSource &source)
{
    return FigureSpreadPainter(verso, source).trends(numbers, block);
}

} // namespace dashiji::publish
