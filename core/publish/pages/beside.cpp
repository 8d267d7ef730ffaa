// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/beside.h"

#include "core/publish/pages/annual/pen.h"
#include "core/publish/pages/largefigure.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kBlockUnits = 37; ///< the block's width
constexpr double kGapUnits = 2;    ///< between words and photo
constexpr double kPhotoUnits = 17;
constexpr double kTallUnits = 12;     ///< of a photo higher than wide
constexpr double kHighestPhoto = 330; ///< points
constexpr qsizetype kMostCharacters = 260;
constexpr double kNarrowestPhoto = 0.4; ///< width through height
constexpr double kWidestPhoto = 2;
constexpr double kKept = 0.65;       ///< of a photo that is cut
constexpr double kDots = 150.0 / 72; ///< pixels of its width a point, at the least
constexpr double kDigits = 42;       ///< points, of the large figure
constexpr double kUnit = 0.36;       ///< of its digits
constexpr double kFigureLines = 2;   ///< the large figure needs

double unitsOf(const Block &figure, const PageStyle &style)
{
    return shapeOf(figure, style) < 1 ? kTallUnits : kPhotoUnits;
}

bool isShaped(const Block &figure, const PageStyle &style)
{
    const double shape = shapeOf(figure, style);
    const double width = unitsOf(figure, style) * style.block.width() / kBlockUnits;
    return figure.media && shape >= kNarrowestPhoto && shape <= kWidestPhoto &&
           (figure.media->size.isEmpty() || figure.media->size.width() >= width * kDots);
}

class BesidePainter
{
public:
    BesidePainter(const DocumentTree &tree, const PageStyle &style, FontChains &chains)
        : m_tree(tree), m_style(style), m_chains(chains), m_unit(style.block.width() / kBlockUnits)
    {
    }

    Drawing run(size_t first, size_t last)
    {
        size_t figure = first;
        while (m_tree.blocks[figure].role != Role::Figure)
            ++figure;
        m_photoWidth = unitsOf(m_tree.blocks[figure], m_style) * m_unit;
        m_photoLeft = m_style.block.width() - m_photoWidth;
        const Block *chart = nullptr;
        double words = 0;
        for (size_t i = first; i < last; ++i) {
            const Block &block = m_tree.blocks[i];
            if (block.role == Role::Charts)
                chart = &block;
            else if (i != figure)
                words = addParagraph(i, words);
        }
        std::optional<Drawing> narrow;
        if (chart != nullptr)
            narrow = chartOf(*chart, {int(last) - 1});
        const LargeFigure *large = figureOf(first - 1);
        double under = 0;
        if (narrow && hasRoomUnder(figure, words, narrow->height))
            under = narrow->height;
        else if (large != nullptr && hasRoomUnder(figure, words, figureHeight()))
            under = figureHeight();
        const double foot = std::max(words, addPhoto(figure, words, under));
        if (narrow && under == narrow->height)
            add(std::move(*narrow), {m_photoLeft, m_under});
        else if (under > 0)
            addFigure(*large, {m_photoLeft, m_under + under}, figure);
        m_drawing.height = wholeLines(foot);
        return std::move(m_drawing);
    }

private:
    static constexpr double kRounding = 0.01; ///< lines

    [[nodiscard]] const LargeFigure *figureOf(size_t heading) const
    {
        const auto &figures = m_tree.blocks[heading].figures;
        return figures.empty() ? nullptr : &figures.front();
    }

    double addParagraph(size_t index, double y)
    {
        const ParagraphShape shape{m_photoLeft - kGapUnits * m_unit, m_style.bodyIndent, Setting::Justified,
                                   Alignment::Left};
        for (SetLine &line : setParagraph(m_tree.blocks[index].text, m_style.body, shape, m_chains)) {
            appendLine(m_drawing.items, std::move(line), {0, y + baselineOf(m_style.body)}, Part::Paragraph,
                       {int(index)});
            y += m_style.body.pitch;
        }
        return y;
    }

    /// As high as the words beside it with what stands under it, as far as its shape allows.
    [[nodiscard]] double photoHeight(const Block &figure, double wanted) const
    {
        const double width = m_photoWidth;
        const double shape = shapeOf(figure, m_style);
        const double highest =
            shape < 1 ? std::min(kHighestPhoto, width / shape) : std::min(width, width / (shape * kKept));
        const double lowest = std::max(width / kWidestPhoto, width * kKept / shape);
        return std::clamp(wanted, std::min(lowest, highest), highest);
    }

    [[nodiscard]] double wholeLines(double height) const
    {
        return std::ceil(height / m_style.lineStep - kRounding) * m_style.lineStep;
    }

    [[nodiscard]] double figureHeight() const { return kFigureLines * m_style.lineStep; }

    /// Of a line, over its characters.
    [[nodiscard]] double inset() const { return (m_style.body.pitch - m_style.body.size) / 2; }

    [[nodiscard]] std::vector<SetLine> captionOf(const Block &figure)
    {
        return setParagraph(figure.text, m_style.caption,
                            {m_photoWidth, 0, Setting::Balanced, Alignment::Left}, m_chains);
    }

    /// What is left for the photo beside the words, when something stands under its caption.
    [[nodiscard]] double roomForPhoto(size_t lines, double words, double under) const
    {
        const double caption = lines == 0 ? 0 : m_style.captionGap + double(lines) * m_style.caption.pitch;
        return words - 2 * inset() - caption - under;
    }

    [[nodiscard]] bool hasRoomUnder(size_t index, double words, double under)
    {
        const Block &figure = m_tree.blocks[index];
        const double room = roomForPhoto(captionOf(figure).size(), words, under);
        return room >= photoHeight(figure, room) - kRounding;
    }

    /// @param words height of them @param under height of what will stand under the caption
    /// @return y under the caption
    double addPhoto(size_t index, double words, double under)
    {
        const Block &figure = m_tree.blocks[index];
        std::vector<SetLine> caption = captionOf(figure);
        const double height = photoHeight(figure, roomForPhoto(caption.size(), words, under));
        int element = 0;
        const AnnualSource source{m_tree, m_style, m_chains, element};
        Pen(m_drawing.items, source)
            .photo(figure, {m_photoLeft, inset(), m_photoWidth, height}, Part::Figure, {int(index)});
        double y = inset() + height + (caption.empty() ? 0 : m_style.captionGap);
        for (SetLine &line : caption) {
            appendLine(m_drawing.items, std::move(line), {m_photoLeft, y + baselineOf(m_style.caption)},
                       Part::Caption, {int(index)});
            y += m_style.caption.pitch;
        }
        m_under = y;
        return y + inset();
    }

    [[nodiscard]] Drawing chartOf(const Block &block, Element element)
    {
        PageStyle style = m_style;
        style.block.setWidth(m_photoWidth);
        std::vector<Drawing> rows = drawCharts({*block.chart}, m_tree.numbers[block.report].year,
                                               m_tree.chinese, style, m_chains, element, 1);
        return std::move(rows.front());
    }

    void add(Drawing drawing, QPointF corner)
    {
        for (Item &item : drawing.items) {
            moveMark(item.mark, corner);
            m_drawing.items.push_back(std::move(item));
        }
        m_drawing.alternatives.merge(drawing.alternatives);
    }

    /// The number with its label behind it. @param foot of it
    void addFigure(const LargeFigure &figure, QPointF foot, size_t block)
    {
        LargeFigureStyle style{m_style.figureNumber, m_style.figureUnit};
        style.digits.size = kDigits;
        style.digits.color = m_style.accentColor;
        style.unit.size = kDigits * kUnit;
        style = fitting(figure.text, style, m_photoWidth / 2, m_chains);
        const Element element{int(block), 1};
        const double end =
            appendFigure(m_drawing.items, figure.text, style, foot, Part::Figure, element, m_chains);
        const double gap = m_style.figureLabel.size;
        appendLine(
            m_drawing.items,
            setLineWithin(figure.label, foot.x() + m_photoWidth - end - gap, m_style.figureLabel, m_chains),
            {end + gap, foot.y()}, Part::Figure, element);
        m_drawing.alternatives.emplace(element, figure.text.plain() + QLatin1Char(' ') + figure.label);
    }

    const DocumentTree &m_tree;
    const PageStyle &m_style;
    FontChains &m_chains;
    const double m_unit;
    double m_photoWidth = 0;
    double m_photoLeft = 0;
    double m_under = 0; ///< y under the photo's caption
    Drawing m_drawing;
};

} // namespace

std::optional<size_t> endOfBeside(const DocumentTree &tree, size_t first, const PageStyle &style)
{
    const auto &blocks = tree.blocks;
    if (!style.photosBeside || first == 0 || blocks[first - 1].role != Role::EntryHeading)
        return {};
    qsizetype characters = 0;
    int figures = 0;
    size_t last = first;
    for (; last < blocks.size(); ++last) {
        const Block &block = blocks[last];
        if (block.role == Role::Figure && isShaped(block, style))
            ++figures;
        else if (block.role == Role::Paragraph)
            characters += block.text.size();
        else
            break;
    }
    if (last < blocks.size() && blocks[last].role == Role::Charts && blocks[last].chart)
        ++last;
    const bool whole = last == blocks.size() ||
                       (blocks[last].role != Role::Figure && blocks[last].role != Role::LoneCaption);
    if (figures != 1 || characters == 0 || characters > kMostCharacters || !whole)
        return {};
    return last;
}

Drawing drawBeside(const DocumentTree &tree, size_t first, size_t last, const PageStyle &style,
                   FontChains &chains)
{
    return BesidePainter(tree, style, chains).run(first, last);
}

} // namespace dashiji::publish
