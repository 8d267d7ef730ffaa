// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// drawFigures: the year in large numbers, grouped by category.
#include "core/publish/pages/drawing.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr size_t kFiguresOfRow = 3;
constexpr double kTagSize = 1.5;       ///< em of the title
constexpr double kColumnGap = 16;      ///< points
constexpr double kCategoryShare = 0.2; ///< of the block, for the category
constexpr double kAboveRow = 5;        ///< points above a row
constexpr double kRowGap = 6;          ///< under it
constexpr double kUnitShare = 0.5;     ///< of the digits' size

class FigurePainter
{
public:
    FigurePainter(bool chinese, const PageStyle &style, FontChains &chains, Element element)
        : m_chinese(chinese), m_style(style), m_chains(chains), m_element(element)
    {
    }

    std::vector<Drawing> run(const std::vector<FigureGroup> &groups)
    {
        std::vector<Drawing> result;
        for (const FigureGroup &group : groups) {
            for (size_t i = 0; i < group.figures.size(); i += kFiguresOfRow)
                result.push_back(row(group, i));
        }
        return result;
    }

private:
    /// At the left of its figures, under a thin line: the category's character in a frame and its name.
    void addHead(Drawing &drawing, Category category)
    {
        drawing.items.push_back(
            artifactRule({{0, 0, m_style.block.width(), m_style.ruleWidth}, m_style.ruleColor}));
        const TextStyle &style = m_style.figureTitle;
        const double side = kTagSize * style.size;
        const double baseline = kAboveRow + baselineOf(m_style.figureNumber); // that of the digits
        Path frame;
        frame.outline.addRoundedRect(0.5, baseline - style.size * 0.38 - side / 2, side, side, 2, 2);
        frame.stroke = m_style.accentColor;
        frame.lineWidth = 0.8;
        drawing.items.push_back({frame, Part::Artifact});
        TextStyle tagStyle = style;
        tagStyle.color = m_style.accentColor;
        SetLine tag = setLine(categoryTag(category, m_chinese), tagStyle, m_chains);
        const double x = 0.5 + (side - tag.width) / 2;
        appendLine(drawing.items, std::move(tag), {x, baseline});
        const double left = side + 0.6 * style.size;
        appendLine(drawing.items,
                   setLineWithin(categoryName(category, m_chinese), headWidth() - left, style, m_chains),
                   {left, baseline}, Part::Paragraph, m_element);
        ++m_element.part;
    }

    [[nodiscard]] double headWidth() const { return kCategoryShare * m_style.block.width(); }

    Drawing row(const FigureGroup &group, size_t first)
    {
        Drawing drawing;
        if (first == 0)
            addHead(drawing, group.category);
        const double width = (m_style.block.width() - headWidth() - kColumnGap * double(kFiguresOfRow - 1)) /
                             double(kFiguresOfRow);
        for (size_t k = 0; k < kFiguresOfRow && first + k < group.figures.size(); ++k)
            addFigure(drawing, group.figures[first + k], headWidth() + double(k) * (width + kColumnGap),
                      width);
        drawing.height += kRowGap;
        return drawing;
    }

    void addFigure(Drawing &drawing, const LargeFigure &figure, double x, double width)
    {
        TextStyle digits = m_style.figureNumber;
        SetLine sign;
        SetLine number;
        SetLine unit;
        const auto set = [&] {
            TextStyle small = digits;
            small.size = digits.size * kUnitShare;
            sign = setLine(figure.text.sign, small, m_chains);
            number = setLine(figure.text.digits, digits, m_chains);
            unit = setLine(figure.text.unit, small, m_chains);
            return sign.width + number.width + unit.width + digits.size * 0.2;
        };
        const double wide = set();
        if (wide > width) { // a long number is set smaller, never cut
            digits.size *= width / wide;
            set();
        }
        const double baseline = kAboveRow + baselineOf(m_style.figureNumber);
        const double gap = digits.size * 0.1;
        double at = x;
        for (SetLine *line : {&sign, &number, &unit}) {
            const double advance = line->runs.empty() ? 0 : line->width + gap;
            appendLine(drawing.items, std::move(*line), {at, baseline}, Part::Paragraph, m_element);
            at += advance;
        }
        double y = kAboveRow + m_style.figureNumber.pitch;
        for (SetLine &line : setParagraph(figure.label, m_style.figureLabel,
                                          {width, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
            appendLine(drawing.items, std::move(line), {x, y + baselineOf(m_style.figureLabel)},
                       Part::Paragraph, m_element);
            y += m_style.figureLabel.pitch;
        }
        ++m_element.part;
        drawing.height = std::max(drawing.height, y);
    }

    const bool m_chinese;
    const PageStyle &m_style;
    FontChains &m_chains;
    Element m_element;
};

} // namespace

std::vector<Drawing> drawFigures(const std::vector<FigureGroup> &groups, bool chinese, const PageStyle &style,
                                 FontChains &chains, Element element)
{
    return FigurePainter(chinese, style, chains, element).run(groups);
}

} // namespace dashiji::publish
