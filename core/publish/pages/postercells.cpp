// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/postercells.h"

#include "core/publish/pages/annual/pen.h"
#include "core/publish/pages/largefigure.h"
#include "core/publish/pages/photorows.h"
#include "core/publish/type/typesetting.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kNumberPlace = 1.9; ///< em of the entry's title, for its number
constexpr double kUnitShare = 0.5;   ///< of the digits
constexpr double kLabelStep = 1.15;  ///< em, from line to line of a label
constexpr double kSquare = 1.5;      ///< em of the entry's title, of a number's square
constexpr double kLeastKept = 0.65;  ///< of a photo that is cut to its place
constexpr double kPlaceShape = 1.5;  ///< width through height of a photo's place

} // namespace

PosterCell PosterCells::section(size_t block)
{
    PosterCell cell;
    cell.block = block;
    cell.section = true;
    const TextStyle &style = m_style.sectionHeading;
    for (SetLine &line : setParagraph(m_tree.blocks[block].text, style,
                                      {m_width, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
        appendLine(cell.items, std::move(line), {0, cell.height + baselineOf(style)}, Part::SectionHeading,
                   {int(block)});
        cell.height += style.pitch;
    }
    cell.height += m_style.accentGap;
    return cell;
}

size_t PosterCells::photoOf(size_t entry) const
{
    for (size_t i = entry + 1; i < m_tree.blocks.size(); ++i) {
        const Block &block = m_tree.blocks[i];
        if (block.role == Role::EntryHeading || block.role == Role::SectionHeading)
            break;
        if (block.role == Role::Figure && block.media)
            return i;
    }
    return 0;
}

double PosterCells::addPhoto(PosterCell &cell, size_t figure, double top, double width)
{
    const Block &block = m_tree.blocks[figure];
    const double shape = shapeOf(block, m_style);
    QSizeF size(shape, 1);
    if (m_style.sectionBand && keptOf(shape, kPlaceShape) >= kLeastKept) {
        const QRectF place(m_width - width, top, width, width / kPlaceShape);
        const AnnualSource source{m_tree, m_style, m_chains, m_element};
        Pen(cell.items, source).photo(block, place, Part::Figure, {int(figure)});
        if (block.text.isEmpty())
            std::get<Picture>(cell.items.back().mark).alternative = m_tree.blocks[cell.block].text;
        return place.bottom();
    }
    size.scale(width, width / kPlaceShape, Qt::KeepAspectRatio);
    if (!block.media->size.isEmpty() && block.media->size.width() < size.width())
        size = block.media->size;
    const QRectF rect({m_width - size.width(), top}, size);
    cell.items.push_back(
        {Picture{rect, block.media, block.text.isEmpty() ? m_tree.blocks[cell.block].text : block.text},
         Part::Figure,
         {int(figure)}});
    return rect.bottom();
}

void PosterCells::addNumber(PosterCell &cell, const QString &number, const TextStyle &title, double y)
{
    TextStyle style = title;
    style.color = m_style.entryNumber;
    style.size *= 1.2;
    SetLine line = setLine(number, style, m_chains);
    QPointF baseline(0, y + baselineOf(title));
    if (m_style.sectionBand && !number.isEmpty()) {
        const double side = kSquare * title.size;
        for (GlyphRun &run : line.runs)
            run.color = kPaperWhite;
        cell.items.push_back({Rule{{0, 0, side, side}, m_style.entryNumber}, Part::Artifact});
        baseline = {(side - line.width) / 2, side / 2 + style.size * kDigitHeight / 2};
    }
    appendLine(cell.items, std::move(line), baseline, Part::EntryHeading, {int(cell.block)});
}

PosterCell PosterCells::entry(size_t index, const PageStyle &style, double share)
{
    const Block &block = m_tree.blocks[index];
    PosterCell cell;
    cell.block = index;
    cell.items.push_back({Rule{{0, 0, m_width, m_style.ruleWidth}, m_style.ruleColor}, Part::Artifact});
    double y = style.entrySpaceBefore;
    const double indent = kNumberPlace * style.entryHeading.size;
    const size_t photo = share > 0 ? photoOf(index) : 0;
    const double photoWidth = photo > 0 ? m_width * share : 0;
    const double right = m_width - (photo > 0 ? photoWidth + m_style.photoGap : 0);
    addNumber(cell, block.number, style.entryHeading, y);
    for (SetLine &line : setParagraph(block.text, style.entryHeading,
                                      {right - indent, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
        appendLine(cell.items, std::move(line), {indent, y + baselineOf(style.entryHeading)},
                   Part::EntryHeading, {int(index)});
        y += style.entryHeading.pitch;
    }
    if (!block.figures.empty())
        y = addFigure(cell, block.figures.front(), {indent, right}, y, style);
    if (photo > 0)
        y = std::max(y, addPhoto(cell, photo, style.entrySpaceBefore, photoWidth));
    cell.height = y + style.entrySpaceAfter;
    return cell;
}

double PosterCells::addFigure(PosterCell &cell, const LargeFigure &figure, Extent extent, double y,
                              const PageStyle &style)
{
    LargeFigureStyle large{style.figureNumber, style.figureUnit};
    large.unit.size = large.digits.size * kUnitShare;
    const TextStyle &label = style.body;
    const double baseline = y + baselineOf(large.digits);
    const Element element{int(cell.block), 1};
    const double x = appendFigure(cell.items, figure.text, large, {extent.left, baseline}, Part::Paragraph,
                                  element, m_chains) +
                     label.size;
    const double room = std::max(label.size, extent.right - x);
    auto lines = setParagraph(figure.label, label, {room, 0, Setting::Balanced, Alignment::Left}, m_chains);
    if (lines.size() > 2)
        lines = {setLineWithin(figure.label, room, label, m_chains)};
    double line = baseline - kLabelStep * label.size * double(lines.size() - 1);
    for (SetLine &part : lines) {
        appendLine(cell.items, std::move(part), {x, line}, Part::Paragraph, element);
        line += kLabelStep * label.size;
    }
    return y + large.digits.pitch;
}

} // namespace dashiji::publish
