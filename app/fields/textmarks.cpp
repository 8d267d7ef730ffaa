// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textmarks.h"

#include "app/fields/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr double kLineWidth = 2;     ///< pixels
constexpr double kLineBelow = 0.2;   ///< of the font's pixel size, under the base line
constexpr double kBandAbove = 0.98;  ///< the band reaches so far over the base line
constexpr double kDash = 4;          ///< pixels: a dash
constexpr double kGapOfDashes = 2.5; ///< and what is between two

/// Where a stretch stands after a replacement; empty when nothing of it is left.
TextMark moved(TextMark mark, const Replacement &change)
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

} // namespace

TextMarks::TextMarks(QTextEdit &field) : QObject(&field), m_field(field)
{
    connect(field.document(), &QTextDocument::contentsChange, this, &TextMarks::follow);
}

void TextMarks::set(std::vector<TextMark> marks)
{
    m_text = m_field.document()->toRawText();
    const qsizetype length = m_text.size();
    std::erase_if(marks, [length](const TextMark &mark) {
        return mark.from < 0 || mark.until <= mark.from || mark.until > length;
    });
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    m_field.viewport()->update();
}

void TextMarks::setCurrent(qint64 id, const QColor &band)
{
    if (m_current == id && m_band == band)
        return;
    m_current = id;
    m_band = band;
    m_field.viewport()->update();
}

const TextMark *TextMarks::find(qint64 id) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [id](const TextMark &mark) { return mark.id == id; });
    return found == m_marks.end() ? nullptr : &*found;
}

const TextMark *TextMarks::markAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), position,
                                        [](qsizetype at, const TextMark &mark) { return at < mark.from; });
    if (after == m_marks.begin() || (after - 1)->until < position)
        return nullptr;
    return &*(after - 1);
}

const TextMark *TextMarks::markUnder(const QPointF &point) const
{
    const TextMark *mark = markAt(m_field.cursorForPosition(point.toPoint()).position());
    if (!mark)
        return nullptr;
    const std::vector<QRectF> all = places(*mark);
    const bool hit =
        std::any_of(all.begin(), all.end(), [&point](const QRectF &place) { return place.contains(point); });
    return hit ? mark : nullptr;
}

void TextMarks::follow()
{
    // Formats change without words, and the document is vague about what it replaced: the words tell.
    QString now = m_field.document()->toRawText();
    if (now == m_text)
        return;
    if (!m_marks.empty()) {
        const Replacement change = replacementBetween(m_text, now);
        for (TextMark &mark : m_marks)
            mark = moved(std::move(mark), change);
        std::erase_if(m_marks, [](const TextMark &mark) { return mark.until <= mark.from; });
    }
    m_text = std::move(now);
}

std::vector<QRectF> TextMarks::places(const TextMark &mark) const
{
    std::vector<QRectF> places;
    QTextBlock block = m_field.document()->findBlock(static_cast<int>(mark.from));
    for (; block.isValid() && block.position() < mark.until; block = block.next())
        placesIn(block, mark, places);
    return places;
}

void TextMarks::placesIn(const QTextBlock &block, const TextMark &mark, std::vector<QRectF> &places) const
{
    const QTextLayout *layout = block.layout();
    if (layout == nullptr || layout->lineCount() == 0)
        return;
    const QPointF origin =
        m_field.document()->documentLayout()->blockBoundingRect(block).topLeft() -
        QPointF(m_field.horizontalScrollBar()->value(), m_field.verticalScrollBar()->value());
    const int from = layoutPosition(*layout, std::max<qsizetype>(0, mark.from - block.position()));
    const int until =
        layoutPosition(*layout, std::min<qsizetype>(block.length() - 1, mark.until - block.position()));
    for (int i = layout->lineForTextPosition(from).lineNumber(); i >= 0 && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = line.textStart();
        if (start >= until)
            break;
        const double left = line.cursorToX(std::max(from, start));
        const double right = line.cursorToX(std::min(until, start + line.textLength()));
        const double baseLine = line.y() + line.ascent();
        const double size = QFontInfo(m_field.font()).pixelSize();
        places.emplace_back(
            QPointF(origin.x() + std::min(left, right), origin.y() + baseLine - size * kBandAbove),
            QPointF(origin.x() + std::max(left, right),
                    origin.y() + baseLine + size * kLineBelow + kLineWidth));
    }
}

void TextMarks::paintBand(QPainter &painter, const QRectF &exposed) const
{
    const TextMark *mark = m_current == 0 ? nullptr : find(m_current);
    if (!mark)
        return;
    for (const QRectF &place : places(*mark))
        if (place.intersects(exposed))
            painter.fillRect(place, m_band);
}

void TextMarks::paintLines(QPainter &painter, const QRectF &exposed) const
{
    if (m_marks.empty())
        return;
    // Only what is in sight: the lines of a long text cost nothing where they are scrolled away.
    const qsizetype first = m_field.cursorForPosition(exposed.topLeft().toPoint()).position();
    const qsizetype last = m_field.cursorForPosition(exposed.bottomRight().toPoint()).position();
    for (const TextMark &mark : m_marks) {
        if (mark.until < first || mark.from > last)
            continue;
        QPen pen(mark.color, kLineWidth);
        pen.setCapStyle(Qt::FlatCap);
        if (mark.line == TextMark::Line::Dashed)
            pen.setDashPattern({kDash / kLineWidth, kGapOfDashes / kLineWidth});
        painter.setPen(pen);
        for (const QRectF &place : places(mark)) {
            // Whole pixels keep two of them sharp.
            const double y = std::round(place.bottom() - kLineWidth / 2);
            painter.drawLine(QPointF(std::round(place.left()), y), QPointF(std::round(place.right()), y));
        }
    }
}

} // namespace dashiji::app
