// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/entrytext.h"

#include "core/publish/pages/largefigure.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kNumberOfHeading = 2.18; ///< size of the number, of the title's
constexpr double kLeadNumberSize = 3.7;
constexpr double kNumberGap = 8; ///< points under the number
constexpr double kAccentAbove = 5;
constexpr double kAccentBelow = 14;
constexpr double kFigureUnit = 0.36; ///< of the digits
constexpr double kFigureTop = 12;    ///< under the rule
constexpr double kFigureLabelGap = 7;
constexpr double kFigureFoot = 12;
constexpr double kChartFoot = 26;
constexpr size_t kLeastLines = 2; ///< of a paragraph, at either side of a break

EntryType scaledType(const PageStyle &style, double heading, double headingPitch, double body,
                     double bodyPitch)
{
    EntryType type{style.entryHeading, style.entryHeading, style.body};
    type.heading.size *= heading;
    type.heading.pitch *= headingPitch;
    type.body.size *= body;
    type.body.pitch *= bodyPitch;
    type.number.size = style.entryHeading.size * kNumberOfHeading * (heading < 1 ? 0.75 : 1);
    type.number.pitch = type.number.size;
    type.number.color = style.entryNumber;
    return type;
}

PenWords partOf(const AnnualEntry &entry, Part part)
{
    PenWords how;
    how.part = part;
    how.element = {int(entry.heading)};
    return how;
}

/// @return y under it; that of the corner without a number
double addNumber(Pen &pen, const AnnualEntry &entry, const EntryType &type, QPointF corner, double width)
{
    const QString &number = pen.source().tree.blocks[entry.heading].number;
    if (number.isEmpty())
        return corner.y();
    TextStyle style = type.number;
    const double wide = setLine(number, style, pen.source().chains).width;
    style.size *= std::min(1.0, width / std::max(1.0, wide));
    const double height = style.size * kDigitHeight;
    pen.line(number, style, corner + QPointF(0, height), width + 1, partOf(entry, Part::EntryHeading));
    return corner.y() + height + kNumberGap;
}

/// @return y where the text may begin
double addTitle(Pen &pen, const AnnualEntry &entry, const EntryType &type, QPointF corner, double width)
{
    // not as far as the next column's title
    const double y = pen.words(pen.source().tree.blocks[entry.heading].text, type.heading, corner,
                               width - type.heading.size / 2, partOf(entry, Part::EntryHeading));
    const PageStyle &style = pen.source().style;
    pen.fill(QRectF({corner.x(), y + kAccentAbove}, style.accent), style.accentColor);
    return y + kAccentAbove + kAccentBelow;
}

/// A paragraph of the entry; the caption of a missing photo is set like a caption.
double addParagraph(Pen &pen, size_t index, const TextStyle &body, QPointF corner, double width)
{
    const Block &block = pen.source().tree.blocks[index];
    PenWords how;
    how.part = Part::Paragraph;
    how.element = {int(index)};
    if (block.role != Role::Paragraph) {
        const TextStyle &style = pen.source().style.caption;
        const double y = pen.words(block.text, style, corner, width, how);
        const double lines = std::ceil((y - corner.y()) / body.pitch);
        return corner.y() + lines * body.pitch;
    }
    how.setting = Setting::Justified;
    how.indent = pen.source().style.bodyIndent;
    return pen.words(block.text, body, corner, width, how);
}

double addTexts(Pen &pen, const Leaf &leaf, const AnnualEntry &entry, const EntryType &type, QPointF corner,
                double width)
{
    if (type.body.pitch == pen.source().style.lineStep)
        corner.setY(leaf.lineAt(corner.y()));
    for (const size_t text : entry.texts)
        corner.setY(addParagraph(pen, text, type.body, corner, width));
    return corner.y();
}

} // namespace

EntryType usualType(const PageStyle &style)
{
    return scaledType(style, 1, 1, 1, 1);
}

EntryType leadType(const PageStyle &style)
{
    EntryType type = scaledType(style, 26.0 / 22, 40.0 / 30, 14.0 / 12, 25.0 / 20);
    type.number.size = style.entryHeading.size * kLeadNumberSize * 26 / 22;
    return type;
}

EntryType smallType(const PageStyle &style)
{
    return scaledType(style, 16.0 / 22, 20.0 / 30, 10.5 / 12, 18.0 / 20);
}

double addEntryHead(Pen &pen, const AnnualEntry &entry, const EntryType &type, QPointF corner, double width)
{
    corner.setY(addNumber(pen, entry, type, corner, width));
    return addTitle(pen, entry, type, corner, width);
}

double addEntry(Pen &pen, const Leaf &leaf, const AnnualEntry &entry, const EntryType &type, QPointF corner,
                double width)
{
    corner.setY(addEntryHead(pen, entry, type, corner, width));
    return addTexts(pen, leaf, entry, type, corner, width);
}

double addLeadEntry(Pen &pen, const Leaf &leaf, const AnnualEntry &entry, const EntryType &type,
                    QPointF corner, double left)
{
    addNumber(pen, entry, type, corner, left - corner.x() - kNumberGap);
    const double width = leaf.block().right() - left;
    const double y = addTitle(pen, entry, type, {left, corner.y()}, width);
    return addTexts(pen, leaf, entry, type, {left, y + type.body.pitch / 2}, width);
}

double addTextInColumns(Pen &pen, const AnnualEntry &entry, const EntryType &type, QPointF corner,
                        double width, double gutter)
{
    // set in one column, then cut where both are even
    std::vector<Item> items;
    Pen one(items, pen.source());
    std::vector<double> starts; // of paragraphs
    double height = 0;
    for (const size_t text : entry.texts) {
        starts.push_back(height);
        height = addParagraph(one, text, type.body, {0, height}, width);
    }
    const double pitch = type.body.pitch;
    const auto lines = size_t(std::lround(height / pitch));
    size_t cut = (lines + 1) / 2;
    const auto tears = [&](size_t line) {
        for (size_t i = 0; i < starts.size(); ++i) {
            const auto first = size_t(std::lround(starts[i] / pitch));
            const auto end = i + 1 < starts.size() ? size_t(std::lround(starts[i + 1] / pitch)) : lines;
            if (line > first && line < end)
                return line < first + kLeastLines || line + kLeastLines > end;
        }
        return false;
    };
    while (cut < lines && tears(cut))
        ++cut;
    const double edge = double(cut) * pitch;
    for (Item &item : items) {
        const auto &run = std::get<GlyphRun>(item.mark);
        const bool second = run.origin.y() > edge;
        moveMark(item.mark, corner + QPointF(second ? width + gutter : 0, second ? -edge : 0));
        pen.items().push_back(std::move(item));
    }
    return corner.y() + edge;
}

double addFigures(Pen &pen, const AnnualEntry &entry, QPointF corner, QSizeF room, size_t abreast,
                  FigureRules rules)
{
    const auto &figures = pen.source().tree.blocks[entry.heading].figures;
    const PageStyle &style = pen.source().style;
    const double gap = kGridUnits / 2;
    const double width = (room.width() - gap * double(abreast - 1)) / double(abreast);
    const double bottom = corner.y() + room.height();
    double y = corner.y();
    for (size_t i = 0; i < figures.size(); i += abreast) {
        if (y + kFigureHeight > bottom)
            break;
        double lowest = y;
        for (size_t k = 0; k < abreast && i + k < figures.size(); ++k) {
            const LargeFigure &figure = figures[i + k];
            const double x = corner.x() + double(k) * (width + gap);
            if (rules == FigureRules::Over)
                pen.fill({x, y, width, style.ruleWidth * 1.4}, style.body.color);
            LargeFigureStyle large{style.figureNumber, style.figureUnit};
            large.unit.size = large.digits.size * kFigureUnit;
            large = fitting(figure.text, large, width, pen.source().chains);
            const Element element{int(entry.heading), int(i + k) + 1};
            const double baseline = y + kFigureTop + style.figureNumber.size * kDigitHeight;
            appendFigure(pen.items(), figure.text, large, {x, baseline}, Part::Paragraph, element,
                         pen.source().chains);
            PenWords label;
            label.part = Part::Paragraph;
            label.element = element;
            lowest = std::max(lowest, pen.words(figure.label, style.caption, {x, baseline + kFigureLabelGap},
                                                width, label));
        }
        y = lowest + kFigureFoot;
    }
    return y;
}

double addChart(Pen &pen, BodyPage &page, const AnnualEntry &entry, QPointF corner, double width)
{
    const AnnualSource &source = pen.source();
    const Block &heading = source.tree.blocks[entry.heading];
    if (!heading.chart)
        return corner.y();
    PageStyle style = source.style;
    style.block.setWidth(width);
    const Element element{int(entry.heading), int(heading.figures.size()) + 1};
    const int year = source.tree.numbers[heading.report].year;
    const double bottom = source.style.block.bottom();
    for (Drawing &drawing :
         drawCharts({*heading.chart}, year, source.tree.chinese, style, source.chains, element, 1)) {
        if (corner.y() + drawing.height - kChartFoot > bottom)
            break;
        for (Item &item : drawing.items) {
            moveMark(item.mark, corner);
            page.items.push_back(std::move(item));
        }
        page.alternatives.merge(drawing.alternatives);
        corner.ry() += drawing.height;
    }
    return corner.y();
}

} // namespace dashiji::publish
