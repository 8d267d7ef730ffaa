// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/pen.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kDeep = 0.45;
constexpr double kPale = 0.55;
constexpr double kTabWidth = 7; ///< points
constexpr double kTabTop = 220;
constexpr double kTabHeight = 125;
constexpr double kSealLetter = 0.4;  ///< of the seal's side
constexpr double kSealMargin = 0.06; ///< from its edge to its inner line
constexpr qsizetype kSealCharacters = 4;

} // namespace

QRgb mixed(QRgb first, QRgb second, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return qRgb(part(qRed(first), qRed(second)), part(qGreen(first), qGreen(second)),
                part(qBlue(first), qBlue(second)));
}

QRgb deepAccent(const PageStyle &style)
{
    return mixed(style.accentColor, style.body.color, kDeep);
}

QRgb paleAccent(const PageStyle &style)
{
    return mixed(style.accentColor, kPaperWhite, kPale);
}

double Leaf::lineAt(double y) const
{
    constexpr double kLineRounding = 0.01;
    const double top = m_style.block.top();
    return top + std::ceil((y - top) / m_style.lineStep - kLineRounding) * m_style.lineStep;
}

double Pen::words(const QString &text, const TextStyle &style, QPointF corner, double width,
                  const PenWords &how)
{
    for (SetLine &line :
         setParagraph(text, style, {width, how.indent, how.setting, how.alignment}, m_source.chains)) {
        appendLine(m_items, std::move(line), corner + QPointF(0, baselineOf(style)), how.part, how.element);
        corner.ry() += style.pitch;
    }
    return corner.y();
}

double Pen::wordsWithin(const QString &text, const TextStyle &style, QPointF corner, QSizeF size,
                        const PenWords &how)
{
    auto [lines, fitted] = setParagraphWithin(
        text, size.height(), style, {size.width(), how.indent, how.setting, how.alignment}, m_source.chains);
    for (SetLine &line : lines) {
        appendLine(m_items, std::move(line), corner + QPointF(0, baselineOf(fitted)), how.part, how.element);
        corner.ry() += fitted.pitch;
    }
    return corner.y();
}

double Pen::line(const QString &text, const TextStyle &style, QPointF baseline, double width,
                 const PenWords &how)
{
    SetLine line = setLineWithin(text, width, style, m_source.chains);
    if (how.alignment == Alignment::Right)
        baseline.rx() += width - line.width;
    const double end = baseline.x() + line.width;
    appendLine(m_items, std::move(line), baseline, how.part, how.element);
    return end;
}

void Pen::fill(const QRectF &rect, QRgb color)
{
    m_items.push_back(artifactRule({rect, color}));
}

void Pen::photo(const Block &figure, const QRectF &place, Part part, Element element)
{
    QSizeF size(shapeOf(figure, m_source.style), 1);
    size.scale(place.size(), Qt::KeepAspectRatioByExpanding);
    QRectF rect(QPointF(), size);
    rect.moveCenter(place.center());
    const QString words = figure.text.isEmpty() ? m_source.style.words.missingPicture : figure.text;
    m_items.push_back({Picture{rect, figure.media, words, place}, part, element});
}

void Pen::add(Path path, Part part, Element element)
{
    m_items.push_back({std::move(path), part, element});
}

double keptOf(double photo, double place)
{
    return std::min(photo, place) / std::max(photo, place);
}

void addLeafMarks(Pen &pen, const Leaf &leaf, int number, const QString &section, QRgb color)
{
    const PageStyle &style = pen.source().style;
    const QRectF block = leaf.block();
    PenWords outer;
    outer.alignment = leaf.isVerso() ? Alignment::Left : Alignment::Right;
    TextStyle folio = style.folio;
    folio.color = color;
    pen.line(QString::number(number), folio, {block.left(), style.folioBaseline}, block.width(), outer);
    if (section.isEmpty())
        return;
    const auto isFree = [&](const QRectF &place) {
        return std::ranges::none_of(pen.items(), [&place](const Item &item) {
            const auto *picture = std::get_if<Picture>(&item.mark);
            return picture != nullptr && picture->shown().intersects(place);
        });
    };
    if (isFree({block.left(), style.headBaseline, block.width(), style.head.size}))
        pen.line(section, style.head, {block.left(), style.headBaseline + style.head.size}, block.width(),
                 outer);
    const double x = leaf.isVerso() ? 0 : leaf.paper().width() - kTabWidth;
    const QRectF tab(x, kTabTop, kTabWidth, kTabHeight);
    if (isFree(tab))
        pen.fill(tab, style.accentColor);
}

void addSeal(Pen &pen, const QRectF &square)
{
    const AnnualSource &source = pen.source();
    const QString &words = source.style.sealWords;
    if (words.size() != kSealCharacters)
        return;
    pen.fill(square, source.style.accentColor);
    const double margin = square.width() * kSealMargin;
    Path frame;
    frame.outline.addRect(square.adjusted(margin, margin, -margin, -margin));
    frame.stroke = kPaperWhite;
    frame.lineWidth = margin / 3;
    pen.add(std::move(frame));
    TextStyle style = source.style.sectionHeading;
    style.size = square.width() * kSealLetter;
    style.pitch = style.size;
    style.color = kPaperWhite;
    const double step = style.size * 1.02;
    for (int i = 0; i < int(words.size()); ++i) {
        const QPointF corner(square.center().x() + (i < 2 ? 0.01 : -1.01) * step,
                             square.center().y() + (i % 2 == 0 ? -1 : 0) * step);
        pen.line(words.mid(i, 1), style, corner + QPointF(0, baselineOf(style)), square.width(), {});
    }
}

} // namespace dashiji::publish
