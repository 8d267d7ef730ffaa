// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// drawCharts: indicators through the years, readable without colours.
#include "core/publish/pages/chartlabels.h"
#include "core/publish/pages/drawing.h"
#include "core/publish/pages/largefigure.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kChartGap = 24;      ///< points between two abreast
constexpr double kChartRowSpace = 12; ///< under a row of charts
constexpr double kBarShare = 0.62;    ///< of a year's width
constexpr double kWidestBar = 32;     ///< points
constexpr double kPoint = 1.8;        ///< radius of a line's points
constexpr double kPointNow = 3.4;
constexpr double kHatchStep = 4;      ///< points
constexpr double kLeastShare = 0.02;  ///< of the height, for the least bar
constexpr double kNowSize = 12;       ///< of the value of the report's year
constexpr double kTitleTop = 5;       ///< under the rule
constexpr double kTitleGap = 0.8;     ///< em between name and unit
constexpr double kValueRoom = 17;     ///< points over the highest mark
constexpr double kBesideShare = 0.36; ///< of the block, for the figure beside a chart that stands alone
constexpr double kBesideUnit = 0.36;  ///< of the digits

/// The one place where an exact value becomes a length.
double lengthOf(const Decimal &value)
{
    return value.toString().toDouble();
}

int spanOf(const IndicatorSeries &series)
{
    return series.values.back().year - series.values.front().year + 1;
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
        for (const SeriesValue &value : series.values)
            m_most = std::max(m_most, std::abs(lengthOf(value.value)));
    }

    /// Under its name.
    void run(Drawing &drawing, double left, double width)
    {
        m_items = &drawing.items;
        addRule({left, 0, width, m_style.ruleWidth}, m_style.ruleColor);
        const TextStyle &style = m_style.chartTitle;
        SetLine facts = setLine(factsOf(), m_style.figureLabel, m_chains);
        SetLine name =
            setLineWithin(m_series.name, width - facts.width - kTitleGap * style.size, style, m_chains);
        const double baseline = kTitleTop + baselineOf(style);
        const double behind = left + name.width + kTitleGap * style.size;
        appendLine(*m_items, std::move(name), {left, baseline}, Part::Figure, m_element);
        appendLine(*m_items, std::move(facts), {behind, baseline}, Part::Figure, m_element);
        draw(drawing, left, width, kTitleTop + style.pitch);
    }

    /// Beside its newest value set large, for a chart that stands alone.
    void runBeside(Drawing &drawing, double width)
    {
        m_items = &drawing.items;
        const double share = width * kBesideShare;
        draw(drawing, share + kChartGap, width - share - kChartGap, 0);
        LargeFigureStyle large{m_style.figureNumber, m_style.figureUnit};
        large.digits.color = m_style.accentColor;
        large.unit.size = large.digits.size * kBesideUnit;
        const FigureText text = textOf(m_series.values.back());
        large = fitting(text, large, share, m_chains);
        double y = kValueRoom + large.digits.size * kDigitHeight;
        appendFigure(*m_items, text, large, {0, y}, Part::Figure, m_element, m_chains);
        y += kTitleTop;
        const auto addWords = [&](const QString &words, const TextStyle &style) {
            for (SetLine &line :
                 setParagraph(words, style, {share, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
                appendLine(*m_items, std::move(line), {0, y + baselineOf(style)}, Part::Figure, m_element);
                y += style.pitch;
            }
        };
        addWords(m_series.name, m_style.chartTitle);
        addWords(factsOf(), m_style.figureLabel);
        drawing.height = std::max(drawing.height, y);
    }

private:
    /// "家，累计"
    [[nodiscard]] QString factsOf() const
    {
        QStringList facts;
        for (const QString &fact : {m_series.unit, aspectName(m_series.aspect, m_chinese)}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        return facts.join(m_chinese ? QStringLiteral("，") : QStringLiteral(", "));
    }

    [[nodiscard]] const SeriesValue *valueOf(int year) const
    {
        const auto found = std::ranges::find_if(
            m_series.values, [year](const SeriesValue &value) { return value.year == year; });
        return found == m_series.values.end() ? nullptr : &*found;
    }

    [[nodiscard]] FigureText textOf(const SeriesValue &value) const
    {
        return figureText(FigureValue{value.value, {}, m_series.unit, {}, value.qualifier}, m_chinese);
    }

    /// Without its unit, which stands beside the name.
    [[nodiscard]] QString labelOf(const SeriesValue &value) const
    {
        const FigureText text = textOf(value);
        return text.sign + text.digits + text.unit.chopped(m_series.unit.size()).trimmed();
    }

    /// "海智工作站（家，累计）：2019年35家，2020年缺"
    [[nodiscard]] QString inWords() const
    {
        QStringList years;
        for (int year = m_first; year <= m_last; ++year) {
            const SeriesValue *value = valueOf(year);
            const QString said = value != nullptr ? textOf(*value).plain() : m_style.words.missingYear;
            years.append(m_chinese ? QStringLiteral("%1年%2").arg(year).arg(said)
                                   : QStringLiteral("%1: %2").arg(year).arg(said));
        }
        const QString facts = factsOf();
        const QString brackets = m_chinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)");
        return m_series.name + (facts.isEmpty() ? QString() : brackets.arg(facts)) +
               (m_chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
               years.join(m_chinese ? QStringLiteral("，") : QStringLiteral(", "));
    }

    [[nodiscard]] bool isLine() const { return m_series.aspect == Aspect::Total || isLong(); }
    [[nodiscard]] bool isLong() const { return spanOf(m_series) > kManyYears; }
    [[nodiscard]] double slot() const { return m_width / double(m_last - m_first + 1); }
    [[nodiscard]] double middleOf(int year) const { return m_left + (year - m_first + 0.5) * slot(); }
    [[nodiscard]] double heightOf(const SeriesValue &value) const
    {
        const double share = m_most > 0 ? std::abs(lengthOf(value.value)) / m_most : 0;
        return std::max(share, value.value.isZero() ? 0 : kLeastShare) * m_style.chartHeight;
    }
    [[nodiscard]] QPointF pointOf(const SeriesValue &value) const
    {
        return {middleOf(value.year), m_bottom - heightOf(value)};
    }

    void draw(Drawing &drawing, double left, double width, double top)
    {
        m_left = left;
        m_width = width;
        m_bottom = top + kValueRoom + m_style.chartHeight;
        for (int year = m_first; year <= m_last && !isLong(); ++year) {
            if (valueOf(year) == nullptr)
                addHatch(year);
        }
        if (isLine())
            addLine();
        else
            addColumns();
        addRule({left, m_bottom, width, m_style.ruleWidth}, m_style.chartTitle.color);
        ChartLabels labels({left, width});
        addYearLabels(labels);
        addValueLabels(labels);
        drawing.height = std::max(drawing.height, m_bottom + 3 + m_style.chartTick.pitch);
        drawing.alternatives[m_element] = inWords();
    }

    void addRule(const QRectF &rect, QRgb color)
    {
        m_items->push_back({Rule{rect, color}, Part::Figure, m_element});
    }

    void add(Path path) { m_items->push_back({std::move(path), Part::Figure, m_element}); }

    void addColumns()
    {
        const double width = std::min(kWidestBar, slot() * kBarShare);
        for (const SeriesValue &value : m_series.values) {
            Path bar;
            bar.outline.addRect(
                QRectF(pointOf(value) - QPointF(width / 2, 0), QSizeF(width, heightOf(value))));
            bar.fill = value.year == m_year ? m_style.accentColor : m_style.figurePast;
            add(std::move(bar));
        }
    }

    /// A band of slanted lines where there is no value.
    void addHatch(int year)
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

    /// The line through the values, dashed over missing years, the area under that of a total, and points.
    void addLine()
    {
        const auto &values = m_series.values;
        if (m_series.aspect == Aspect::Total) {
            Path area;
            area.outline.moveTo(middleOf(m_first), m_bottom);
            for (const SeriesValue &value : values)
                area.outline.lineTo(pointOf(value));
            area.outline.lineTo(middleOf(m_last), m_bottom);
            area.outline.closeSubpath();
            area.fill = m_style.figureArea;
            add(std::move(area));
        }
        Path solid;
        for (size_t i = 1; i < values.size(); ++i) {
            Path dashed;
            const bool gap = values[i].year - values[i - 1].year > 1;
            Path &line = gap ? dashed : solid;
            line.outline.moveTo(pointOf(values[i - 1]));
            line.outline.lineTo(pointOf(values[i]));
            if (gap)
                addStroke(std::move(dashed), true);
        }
        if (!solid.outline.isEmpty())
            addStroke(std::move(solid), false);
        for (const SeriesValue &value : values) {
            const bool now = value.year == m_year;
            if (isLong() && !now && value.year != m_first)
                continue;
            Path point;
            const double radius = now ? kPointNow : kPoint;
            point.outline.addEllipse(pointOf(value), radius, radius);
            point.fill = now ? m_style.accentColor : m_style.chartTitle.color;
            add(std::move(point));
        }
    }

    void addStroke(Path line, bool dashed)
    {
        line.stroke = m_style.chartTitle.color;
        line.lineWidth = 1.2;
        if (dashed)
            line.dashes = {3, 2.5};
        add(std::move(line));
    }

    /// The value of the report's year is set like a figure.
    [[nodiscard]] TextStyle valueStyle(bool now) const
    {
        TextStyle style = now ? m_style.figureNumber : m_style.chartTick;
        style.color = now ? m_style.accentColor : m_style.chartTitle.color;
        style.size = now ? kNowSize : style.size;
        return style;
    }

    void addYearLabels(ChartLabels &labels)
    {
        TextStyle tick = m_style.chartTick;
        TextStyle now = tick;
        now.font.weight = m_style.chartTitle.font.weight;
        now.color = m_style.chartTitle.color;
        const double baseline = m_bottom + 3 + baselineOf(tick);
        const double width = setLine(QString::number(m_last), now, m_chains).width;
        for (const int year : labelledYears(m_first, m_last, slot(), width))
            place(labels, QString::number(year), year == m_year ? now : tick, {middleOf(year), baseline});
        for (int year = m_first; year <= m_last && !isLong(); ++year) {
            if (valueOf(year) == nullptr)
                place(labels, m_style.words.missingYear, tick,
                      {middleOf(year), m_bottom - m_style.chartHeight * 0.36 - 4});
        }
    }

    void addValueLabels(ChartLabels &labels)
    {
        std::vector<double> lengths;
        for (const SeriesValue &value : m_series.values)
            lengths.push_back(lengthOf(value.value));
        for (const size_t i : labelledValues(lengths)) {
            const SeriesValue &value = m_series.values[i];
            const QPointF point = pointOf(value) - QPointF(0, isLine() ? kPointNow + 3 : 4);
            place(labels, labelOf(value), valueStyle(value.year == m_year), point,
                  m_series.values.size() > kAllLabelled ? kValueApart : 0);
        }
    }

    /// Writes a label over a point, unless another stands there. @param apart its middle is this far from
    /// theirs
    void place(ChartLabels &labels, const QString &text, const TextStyle &style, QPointF middle,
               double apart = 0)
    {
        SetLine line = setLine(text, style, m_chains);
        if (const auto left = labels.place(line.width, style.size, middle, apart))
            appendLine(*m_items, std::move(line), {*left, middle.y()}, Part::Figure, m_element);
    }

    const IndicatorSeries &m_series;
    const int m_year;
    const bool m_chinese;
    const PageStyle &m_style;
    FontChains &m_chains;
    const Element m_element;
    const int m_first;
    const int m_last;
    double m_most = 0;
    std::vector<Item> *m_items = nullptr;
    double m_left = 0;
    double m_width = 0;
    double m_bottom = 0;
};

} // namespace

std::vector<Drawing> drawCharts(const std::vector<IndicatorSeries> &series, int year, bool chinese,
                                const PageStyle &style, FontChains &chains, Element element, size_t abreast)
{
    std::vector<Drawing> result;
    const double whole = style.block.width();
    const double gap = abreast > 2 ? kChartGap / 2 : kChartGap;
    const double width = (whole - gap * double(abreast - 1)) / double(abreast);
    size_t place = 0; // in the row
    for (const IndicatorSeries &one : series) {
        const bool wide = spanOf(one) > kManyYears;
        place = wide ? 0 : place % abreast;
        if (place == 0)
            result.emplace_back();
        ChartPainter painter(one, year, chinese, style, chains, element);
        if (series.size() == 1 && abreast == 2 && !wide)
            painter.runBeside(result.back(), whole);
        else
            painter.run(result.back(), double(place) * (width + gap), wide ? whole : width);
        ++element.part;
        place = wide ? 0 : place + 1;
    }
    for (Drawing &drawing : result)
        drawing.height += kChartRowSpace;
    return result;
}

} // namespace dashiji::publish
