// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// drawCharts: indicators through the years, readable without colours.
#include "core/publish/pages/drawing.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kChartGap = 24;     ///< points between two abreast
constexpr double kRowSpace = 14;     ///< under a row of charts
constexpr double kBarShare = 0.5;    ///< of a year's width
constexpr double kWidestBar = 34;    ///< points
constexpr double kPoint = 2.4;       ///< radius of a line's points
constexpr double kHatchStep = 4;     ///< points
constexpr size_t kMostYears = 12;    ///< of one chart, the latest
constexpr double kLeastShare = 0.04; ///< of the height, for the least bar

/// The one place where an exact value becomes a length.
double lengthOf(const Decimal &value)
{
    return value.toString().toDouble();
}

class ChartPainter
{
public:
    ChartPainter(const IndicatorSeries &series, int year, bool chinese, const PageStyle &style,
                 FontChains &chains, Element element)
        : m_series(series)
        , m_year(year)
        , m_chinese(chinese)
        , m_style(style)
        , m_chains(chains)
        , m_element(element)
        , m_first(series.values.front().year)
        , m_last(series.values.back().year)
    {
        m_first = std::max(m_first, m_last - int(kMostYears) + 1);
        for (const SeriesValue &value : series.values) {
            if (value.year >= m_first)
                m_most = std::max(m_most, std::abs(lengthOf(value.value)));
        }
    }

    void run(Drawing &drawing, double left, double width)
    {
        m_items = &drawing.items;
        m_left = left;
        m_width = width;
        double y = 0;
        for (SetLine &line : setParagraph(title(), m_style.chartTitle,
                                          {width, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
            appendLine(*m_items, std::move(line), {left, y + baselineOf(m_style.chartTitle)}, Part::Figure,
                       m_element);
            y += m_style.chartTitle.pitch;
        }
        m_top = y + m_style.chartTick.pitch + 4;
        m_bottom = m_top + m_style.chartHeight;
        rule({left, m_bottom, width, m_style.ruleWidth}, m_style.ruleColor);
        for (int year = m_first; year <= m_last; ++year)
            addYear(year);
        if (m_series.aspect == Aspect::Total)
            addLine();
        drawing.height = std::max(drawing.height, m_bottom + 3 + m_style.chartTick.pitch);
        drawing.alternatives[m_element] = inWords();
    }

private:
    [[nodiscard]] QString title() const
    {
        QStringList facts;
        for (const QString &fact : {aspectName(m_series.aspect, m_chinese), m_series.unit}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        if (facts.isEmpty())
            return m_series.name;
        return m_chinese ? QStringLiteral("%1（%2）").arg(m_series.name, facts.join(QStringLiteral("，")))
                         : QStringLiteral("%1 (%2)").arg(m_series.name, facts.join(QStringLiteral(", ")));
    }

    [[nodiscard]] const SeriesValue *valueOf(int year) const
    {
        const auto found = std::ranges::find_if(
            m_series.values, [year](const SeriesValue &value) { return value.year == year; });
        return found == m_series.values.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString words(const SeriesValue &value, bool unit) const
    {
        const FigureText text =
            figureText(FigureValue{value.value, {}, m_series.unit, {}, value.qualifier}, m_chinese);
        const QString magnitude = text.unit.chopped(m_series.unit.size());
        return unit ? text.plain() : text.sign + text.digits + magnitude.trimmed();
    }

    /// "海智工作站（累计，家）：2019年35家，2020年无数据"
    [[nodiscard]] QString inWords() const
    {
        QStringList years;
        for (int year = m_first; year <= m_last; ++year) {
            const SeriesValue *value = valueOf(year);
            const QString said = value != nullptr ? words(*value, true) : m_style.words.missingYear;
            years.append(m_chinese ? QStringLiteral("%1年%2").arg(year).arg(said)
                                   : QStringLiteral("%1: %2").arg(year).arg(said));
        }
        return title() + (m_chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
               years.join(m_chinese ? QStringLiteral("，") : QStringLiteral(", "));
    }

    [[nodiscard]] double slot() const { return m_width / double(m_last - m_first + 1); }
    [[nodiscard]] double middleOf(int year) const { return m_left + (year - m_first + 0.5) * slot(); }
    [[nodiscard]] double heightOf(const SeriesValue &value) const
    {
        const double share = m_most > 0 ? std::abs(lengthOf(value.value)) / m_most : 0;
        return std::max(share, value.value.isZero() ? 0 : kLeastShare) * m_style.chartHeight;
    }

    void rule(const QRectF &rect, QRgb color)
    {
        m_items->push_back({Rule{rect, color}, Part::Figure, m_element});
    }

    void add(Path path) { m_items->push_back({std::move(path), Part::Figure, m_element}); }

    void addYear(int year)
    {
        const bool now = year == m_year;
        TextStyle tick = m_style.chartTick;
        if (now) {
            tick.font.weight = m_style.chartTitle.font.weight;
            tick.color = m_style.chartTitle.color;
        }
        centred(QString::number(year), tick, middleOf(year), m_bottom + 3 + baselineOf(tick));
        const SeriesValue *value = valueOf(year);
        if (value == nullptr) {
            hatch(year);
            centred(m_style.words.missingYear, tick, middleOf(year), m_top + m_style.chartHeight / 2);
            return;
        }
        const double height = heightOf(*value);
        if (m_series.aspect != Aspect::Total) {
            const double width = std::min(kWidestBar, slot() * kBarShare);
            Path bar;
            bar.outline.addRect(middleOf(year) - width / 2, m_bottom - height, width, height);
            if (now)
                bar.fill = m_style.accentColor;
            bar.stroke = now ? m_style.accentColor : m_style.chartTick.color;
            bar.lineWidth = 0.8;
            add(std::move(bar));
        }
        centred(words(*value, false), tick, middleOf(year), m_bottom - height - 5);
    }

    void centred(const QString &text, const TextStyle &style, double x, double baseline)
    {
        SetLine line = setLine(text, style, m_chains);
        const double left = x - line.width / 2;
        appendLine(*m_items, std::move(line), {left, baseline}, Part::Figure, m_element);
    }

    /// A band of slanted lines where there is no value.
    void hatch(int year)
    {
        const double width = std::min(kWidestBar, slot() * kBarShare);
        const double left = middleOf(year) - width / 2;
        const double height = m_style.chartHeight * 0.36;
        Path lines;
        lines.stroke = m_style.ruleColor;
        lines.lineWidth = 0.5;
        for (double x = kHatchStep; x < width + height; x += kHatchStep) {
            const double from = std::max(0.0, x - height);
            const double to = std::min(x, width);
            lines.outline.moveTo(left + from, m_bottom - (x - from));
            lines.outline.lineTo(left + to, m_bottom - (x - to));
        }
        add(std::move(lines));
    }

    /// The points of a total and the line through them, dashed over missing years.
    void addLine()
    {
        const SeriesValue *before = nullptr;
        for (const SeriesValue &value : m_series.values) {
            if (value.year < m_first)
                continue;
            if (before != nullptr) {
                Path line;
                line.outline.moveTo(middleOf(before->year), m_bottom - heightOf(*before));
                line.outline.lineTo(middleOf(value.year), m_bottom - heightOf(value));
                line.stroke = m_style.chartTick.color;
                line.lineWidth = 1.2;
                if (value.year - before->year > 1)
                    line.dashes = {3, 2.5};
                add(std::move(line));
            }
            before = &value;
        }
        for (const SeriesValue &value : m_series.values) {
            if (value.year < m_first)
                continue;
            const bool now = value.year == m_year;
            Path point;
            const double radius = now ? kPoint * 1.3 : kPoint;
            point.outline.addEllipse(QPointF(middleOf(value.year), m_bottom - heightOf(value)), radius,
                                     radius);
            point.fill = now ? m_style.accentColor : 0xffffffff;
            point.stroke = now ? m_style.accentColor : m_style.chartTick.color;
            point.lineWidth = 1;
            add(std::move(point));
        }
    }

    const IndicatorSeries &m_series;
    const int m_year;
    const bool m_chinese;
    const PageStyle &m_style;
    FontChains &m_chains;
    const Element m_element;
    int m_first;
    int m_last;
    double m_most = 0;
    std::vector<Item> *m_items = nullptr;
    double m_left = 0;
    double m_width = 0;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace

std::vector<Drawing> drawCharts(const std::vector<IndicatorSeries> &series, int year, bool chinese,
                                const PageStyle &style, FontChains &chains, Element element)
{
    std::vector<Drawing> result;
    const double half = (style.block.width() - kChartGap) / 2;
    const double width = series.size() == 1 ? style.block.width() : half;
    bool right = false;
    for (const IndicatorSeries &one : series) {
        if (one.values.empty())
            continue;
        if (!right)
            result.emplace_back();
        ChartPainter(one, year, chinese, style, chains, element)
            .run(result.back(), right ? width + kChartGap : 0, width);
        ++element.part;
        right = !right;
    }
    for (Drawing &drawing : result)
        drawing.height += kRowSpace;
    return result;
}

} // namespace dashiji::publish
