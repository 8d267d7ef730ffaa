// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// drawFigures: the year in large numbers, as large as they weigh.
#include "core/publish/pages/drawing.h"
#include "core/publish/pages/largefigure.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

/// One kind of row: how large its digits are, and how many stand abreast.
struct FigureRow {
    size_t abreast = 1;
    double size = 1;      ///< of the small figures' digits
    double unitShare = 1; ///< of the digits
};
constexpr FigureRow kHeroRow{1, 4, 0.2};
constexpr FigureRow kLargeRow{2, 2, 0.28};
constexpr FigureRow kSmallRow{3, 1, 0.36};

constexpr double kFigureGap = 24; ///< points
constexpr double kRuleToDigits = 14;
constexpr double kLabelGap = 8;        ///< under the digits
constexpr double kFigureRowSpace = 16; ///< under a row

class FigurePainter
{
public:
    FigurePainter(const PageStyle &style, FontChains &chains, Element element)
        : m_style(style), m_chains(chains), m_element(element)
    {
    }

    std::vector<Drawing> run(const std::vector<LargeFigure> &figures)
    {
        std::vector<Drawing> result;
        for (size_t i = 0; i < figures.size();) {
            const FigureRow &kind = i == 0 ? kHeroRow : i == 1 ? kLargeRow : kSmallRow;
            const size_t count = std::min(kind.abreast, figures.size() - i);
            result.push_back(row({figures.begin() + long(i), figures.begin() + long(i + count)}, kind));
            i += count;
        }
        dropWhatHasNoRoom(result);
        return result;
    }

private:
    /// Under the heading of its page there is no second page for small ones.
    void dropWhatHasNoRoom(std::vector<Drawing> &rows) const
    {
        double height = m_style.sectionHeight;
        for (size_t i = 0; i < rows.size(); ++i) {
            height += rows[i].height;
            if (i > 0 && height - kFigureRowSpace > m_style.block.height())
                rows.resize(i);
        }
    }

    Drawing row(const std::vector<LargeFigure> &figures, const FigureRow &kind)
    {
        Drawing drawing;
        drawing.items.push_back(
            artifactRule({{0, 0, m_style.block.width(), m_style.ruleWidth}, m_style.ruleColor}));
        const auto abreast = double(kind.abreast);
        const double width = (m_style.block.width() - kFigureGap * (abreast - 1)) / abreast;
        const bool hero = kind.abreast == 1;
        LargeFigureStyle style{m_style.figureNumber, m_style.figureUnit};
        style.digits.size *= kind.size;
        style.digits.color = hero ? m_style.accentColor : m_style.figureUnit.color;
        style.unit.size = style.digits.size * kind.unitShare;
        for (const LargeFigure &figure : figures)
            style = fitting(figure.text, style, width, m_chains);
        double x = 0;
        for (const LargeFigure &figure : figures) {
            const double baseline = kRuleToDigits + style.digits.size * kDigitHeight;
            appendFigure(drawing.items, figure.text, style, {x, baseline}, Part::Paragraph, m_element,
                         m_chains);
            double y = baseline + kLabelGap;
            y = addWords(drawing, figure.label, hero ? m_style.entryHeading : m_style.chartTitle, {x, y},
                         width);
            y = addWords(drawing, figure.source, m_style.figureLabel, {x, y}, width);
            drawing.height = std::max(drawing.height, y + kFigureRowSpace);
            ++m_element.part;
            x += width + kFigureGap;
        }
        return drawing;
    }

    /// @return y under the words
    double addWords(Drawing &drawing, const QString &words, const TextStyle &style, QPointF corner,
                    double width)
    {
        for (SetLine &line :
             setParagraph(words, style, {width, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
            appendLine(drawing.items, std::move(line), corner + QPointF(0, baselineOf(style)),
                       Part::Paragraph, m_element);
            corner.ry() += style.pitch;
        }
        return corner.y();
    }

    const PageStyle &m_style;
    FontChains &m_chains;
    Element m_element;
};

} // namespace

std::vector<Drawing> drawFigures(const std::vector<LargeFigure> &figures, const PageStyle &style,
                                 FontChains &chains, Element element)
{
    return FigurePainter(style, chains, element).run(figures);
}

} // namespace dashiji::publish
