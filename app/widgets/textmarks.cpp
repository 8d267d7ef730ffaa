// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/textmarks.h"

#include "core/text/replacement.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <map>

namespace dashiji::app
{
namespace
{

/// Where a stretch stands after a replacement; empty when nothing of it is left.
TextMark moved(TextMark mark, const text::Replacement &change)
{
    const qsizetype removedEnd = change.from + change.removed;
    const qsizetype grown = change.inserted.size() - change.removed;
    if (removedEnd <= mark.from) {
        mark.from += grown;
        mark.until += grown;
    } else if (change.from < mark.until) {
        // Something inside: what is put in between its words is its own, what overhangs is not.
        const bool headGone = change.from < mark.from;
        const bool tailGone = removedEnd > mark.until;
        mark.from = headGone ? change.from + change.inserted.size() : mark.from;
        mark.until = tailGone ? (headGone ? mark.from : change.from) : mark.until + grown;
    }
    return mark;
}

/// A place of the block's text as its layout counts, where the text of an input method stands too.
int layoutPosition(const QTextLayout &layout, qsizetype position)
{
    const qsizetype composed = layout.preeditAreaText().size();
    return static_cast<int>(position > layout.preeditAreaPosition() && composed > 0 ? position + composed
                                                                                    : position);
}

/// Of every lane but the last, which takes what has no room, the stretches that stand on it.
using TakenLanes = std::array<std::map<qsizetype, qsizetype>, kMarkLanes - 1>;

/// The first lane where nothing stands under these words, which is theirs from now on.
int takeLane(TakenLanes &taken, const TextMark &mark)
{
    for (auto lane = taken.begin(); lane != taken.end(); ++lane) {
        const auto after = lane->lower_bound(mark.until);
        if (after == lane->begin() || std::prev(after)->second <= mark.from) {
            lane->emplace(mark.from, mark.until);
            return static_cast<int>(lane - taken.begin());
        }
    }
    return kMarkLanes - 1;
}

} // namespace

TextMarks::TextMarks(QTextEdit &field) : QObject(&field), m_field(field)
{
    connect(field.document(), &QTextDocument::contentsChange, this, &TextMarks::follow);
}

void TextMarks::set(MarkLayer layer, std::vector<TextMark> marks)
{
    follow();
    std::erase_if(marks, [length = m_text.size()](const TextMark &mark) {
        return mark.from < 0 || mark.until <= mark.from || mark.until > length;
    });
    for (TextMark &mark : marks)
        mark.layer = layer;
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TextMark &a, const TextMark &b) { return a.from < b.from; });
    if (marks == of(layer).marks)
        return;
    of(layer).marks = std::move(marks);
    measure(of(layer));
    layOut();
    m_field.viewport()->update();
}

void TextMarks::setCurrent(MarkLayer layer, qint64 id, const QColor &band)
{
    Layer &own = of(layer);
    if (own.current == id && own.band == band)
        return;
    own.current = id;
    own.band = band;
    m_field.viewport()->update();
}

const TextMark *TextMarks::find(MarkLayer layer, qint64 id) const
{
    const std::vector<TextMark> &all = marks(layer);
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const TextMark &mark) { return mark.id == id; });
    return found == all.end() ? nullptr : &*found;
}

template <class Accepts>
const TextMark *TextMarks::lastAt(const Layer &layer, qsizetype position, Accepts accepts) const
{
    const auto after = std::upper_bound(layer.marks.begin(), layer.marks.end(), position,
                                        [](qsizetype at, const TextMark &mark) { return at < mark.from; });
    for (auto i = static_cast<size_t>(after - layer.marks.begin()); i-- > 0 && layer.reach[i] >= position;)
        if (layer.marks[i].until >= position && accepts(layer.marks[i]))
            return &layer.marks[i];
    return nullptr;
}

template <class Accepts>
const TextMark *TextMarks::topmostAt(qsizetype position, Accepts accepts) const
{
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer)
        if (const TextMark *mark = lastAt(*layer, position, accepts))
            return mark;
    return nullptr;
}

const TextMark *TextMarks::markAt(MarkLayer layer, qsizetype position) const
{
    return lastAt(of(layer), position, [](const TextMark &) { return true; });
}

const TextMark *TextMarks::markAt(qsizetype position) const
{
    return topmostAt(position, [](const TextMark &) { return true; });
}

const TextMark *TextMarks::markUnder(const QPointF &point) const
{
    const qsizetype position = m_field.cursorForPosition(point.toPoint()).position();
    return topmostAt(position, [&](const TextMark &mark) {
        // Between two lines the place belongs to both.
        const std::vector<QRectF> all = places(mark, {position - 1, position});
        return std::any_of(all.begin(), all.end(),
                           [&point](const QRectF &place) { return place.contains(point); });
    });
}

void TextMarks::follow()
{
    // Formats change without words, and the document is vague about what it replaced: the words tell.
    QString now = m_field.document()->toRawText();
    if (now == m_text)
        return;
    const QString before = std::exchange(m_text, std::move(now));
    if (std::all_of(m_layers.begin(), m_layers.end(), [](const Layer &layer) { return layer.marks.empty(); }))
        return;
    const text::Replacement change = text::replacementBetween(before, m_text);
    size_t gone = 0;
    for (Layer &layer : m_layers) {
        for (TextMark &mark : layer.marks)
            mark = moved(mark, change);
        gone += std::erase_if(layer.marks, [](const TextMark &mark) { return mark.until <= mark.from; });
        measure(layer);
    }
    if (gone == 0) // marks apart stay apart: none leaves its lane
        return;
    layOut();
    m_field.viewport()->update();
}

void TextMarks::measure(Layer &layer)
{
    layer.reach.clear();
    for (const TextMark &mark : layer.marks)
        layer.reach.push_back(layer.reach.empty() ? mark.until : std::max(layer.reach.back(), mark.until));
}

void TextMarks::layOut()
{
    TakenLanes taken;
    for (Layer &layer : m_layers) {
        layer.lanes.clear();
        for (const TextMark &mark : layer.marks)
            layer.lanes.push_back(isLine(mark.style) ? takeLane(taken, mark) : 0);
    }
}

std::vector<QRectF> TextMarks::places(const TextMark &mark) const
{
    return places(mark, {mark.from, mark.until});
}

/// Only lines that hold a part of the span; these whole.
std::vector<QRectF> TextMarks::places(const TextMark &mark, const Span &span) const
{
    std::vector<QRectF> places;
    const qsizetype until = std::min(mark.until, span.until + 1);
    QTextBlock block = m_field.document()->findBlock(static_cast<int>(std::max(mark.from, span.from)));
    for (; block.isValid() && block.position() < until; block = block.next())
        placesIn(block, mark, span, places);
    return places;
}

void TextMarks::placesIn(const QTextBlock &block, const TextMark &mark, const Span &span,
                         std::vector<QRectF> &places) const
{
    const QTextLayout *layout = block.layout();
    if (layout == nullptr || layout->lineCount() == 0)
        return;
    const QPointF origin =
        m_field.document()->documentLayout()->blockBoundingRect(block).topLeft() -
        QPointF(m_field.horizontalScrollBar()->value(), m_field.verticalScrollBar()->value());
    const double size = QFontInfo(m_field.font()).pixelSize();
    const auto within = [&](qsizetype position) {
        return layoutPosition(*layout,
                              std::clamp<qsizetype>(position - block.position(), 0, block.length() - 1));
    };
    const int from = within(mark.from);
    const int until = within(mark.until);
    const int last = within(span.until);
    for (int i = layout->lineForTextPosition(within(std::max(mark.from, span.from))).lineNumber();
         i >= 0 && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = line.textStart();
        if (start >= until || start > last)
            break;
        const double left = origin.x() + line.cursorToX(std::max(from, start));
        const double right = origin.x() + line.cursorToX(std::min(until, start + line.textLength()));
        places.push_back(markPlace(left, right, origin.y() + line.y() + line.ascent(), size));
    }
}

TextMarks::Span TextMarks::wordsIn(const QRectF &exposed) const
{
    // What is drawn may hang out of its line, but not by a whole one.
    const double around = QFontInfo(m_field.font()).pixelSize();
    const QRect near = exposed.adjusted(-around, -around, around, around).toAlignedRect();
    return {m_field.cursorForPosition(near.topLeft()).position(),
            m_field.cursorForPosition(near.bottomRight()).position()};
}

template <class Visit>
void TextMarks::visitMarks(const Layer &layer, const Span &span, Visit visit) const
{
    const auto first = std::lower_bound(layer.reach.begin(), layer.reach.end(), span.from);
    for (auto i = static_cast<size_t>(first - layer.reach.begin());
         i < layer.marks.size() && layer.marks[i].from <= span.until; ++i)
        if (layer.marks[i].until >= span.from)
            visit(layer.marks[i], layer.lanes[i]);
}

void TextMarks::paintGrounds(QPainter &painter, const QRectF &exposed) const
{
    const Span span = wordsIn(exposed);
    MarkBands bands(painter);
    std::vector<const TextMark *> filled;
    for (const Layer &layer : m_layers)
        visitMarks(layer, span, [&](const TextMark &mark, int) {
            const bool current = mark.id == layer.current && mark.id != 0;
            if (mark.style == TextMark::Style::Filled)
                filled.push_back(&mark);
            if (!current && mark.style != TextMark::Style::Band)
                return;
            for (const QRectF &place : places(mark, span))
                bands.draw(place, current ? layer.band : mark.color);
        });
    for (const TextMark *mark : filled)
        for (const QRectF &place : places(*mark, span))
            drawFilledMark(painter, place, mark->color);
}

void TextMarks::paintLines(QPainter &painter, const QRectF &exposed) const
{
    const Span span = wordsIn(exposed);
    for (const Layer &layer : m_layers)
        visitMarks(layer, span, [&](const TextMark &mark, int lane) {
            if (isLine(mark.style))
                for (const QRectF &place : places(mark, span))
                    drawMarkLine(painter, place, mark, lane);
        });
}

} // namespace dashiji::app
