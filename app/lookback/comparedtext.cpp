// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/comparedtext.h"

#include "app/support/measures.h"
#include "app/support/theme.h"
#include "core/text/codepoints.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace dashiji::app
{
namespace
{

using text::Piece;

constexpr int kLineHeight = 170;   ///< percent of a line's letters
constexpr double kCopiedBar = 0.3; ///< em from the edge

} // namespace

ComparedText::ComparedText(Side side, QWidget *parent) : QTextEdit(parent), m_side(side)
{
    setObjectName(side == Side::Before ? QStringLiteral("textBefore") : QStringLiteral("textAfter"));
    setAccessibleName(side == Side::Before ? tr("The earlier text") : tr("The later text"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMinimumSize(ems(this, 8), ems(this, 5));
    document()->setDocumentMargin(space(this, Space::Normal));
}

void ComparedText::say(const QString &text, const QFont &font, const QColor &color)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (!document()->isEmpty())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    QTextCharFormat letters;
    letters.setFont(font);
    letters.setForeground(color);
    cursor.insertText(text, letters);
}

void ComparedText::append(const text::Blackline &pieces, const QFont &font)
{
    const Colors &colors = colorsFor(palette());
    const Piece::Kind own = m_side == Side::Before ? Piece::Kind::Removed : Piece::Kind::Added;
    say({}, font, colors.text);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    bool open = false;
    for (const Piece &piece : pieces) {
        QTextCharFormat letters;
        letters.setFont(font);
        letters.setForeground(colors.text);
        const bool isOwn = piece.kind == own;
        if (isOwn) {
            letters.setForeground(m_side == Side::Before ? colors.err : colors.ok);
            letters.setBackground(m_side == Side::Before ? colors.errSoft : colors.okSoft);
            letters.setFontStrikeOut(m_side == Side::Before);
        }
        const int from = cursor.position();
        if (isOwn || piece.kind == Piece::Kind::Same)
            cursor.insertText(piece.text, letters);
        if (piece.kind == Piece::Kind::Same) {
            open = false;
            continue;
        }
        if (!open)
            m_differences.push_back({from, from});
        open = true;
        m_differences.back().until = cursor.position();
        if (isOwn && m_side == Side::After)
            m_added.push_back({from, cursor.position()});
    }
}

void ComparedText::show(const QString &head, const lookback::ComparedEntry &entry)
{
    clear();
    m_differences.clear();
    m_added.clear();
    m_copied.clear();
    const Colors &colors = colorsFor(palette());
    say(head, textFont(font(), TextSize::Hint), colors.text2);
    append(entry.title, textFont(font(), TextSize::PanelTitle, QFont::Bold));
    const int body = document()->characterCount();
    append(entry.body, textFont(font(), TextSize::Group));
    const QString words = m_side == Side::Before ? text::textBefore(entry.body) : text::textAfter(entry.body);
    const text::CodePointIndex index(words);
    for (const lookback::CopiedSentence &sentence : entry.copied) {
        const text::Span &span = m_side == Side::Before ? sentence.from : sentence.to;
        m_copied.push_back({body + static_cast<int>(index.toUtf16(span.start)),
                            body + static_cast<int>(index.toUtf16(span.end()))});
    }
    setExtraSelections({});
    moveCursor(QTextCursor::Start);
}

void ComparedText::showNothing(const QString &sentence)
{
    show(sentence, {});
}

void ComparedText::markDifference(int index)
{
    QList<ExtraSelection> marks;
    if (index >= 0 && index < differenceCount()) {
        const Range &range = m_differences[static_cast<size_t>(index)];
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(range.from);
        QTextCursor caret = mark.cursor;
        mark.cursor.setPosition(range.until, QTextCursor::KeepAnchor);
        mark.format.setBackground(colorsFor(palette()).mark);
        marks.append(mark);
        setTextCursor(caret);
        ensureCursorVisible();
    }
    setExtraSelections(marks);
}

void ComparedText::underline(QPainter &painter, const Range &range) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(range.from);
         block.isValid() && block.position() < range.until; block = block.next()) {
        const QTextLayout &layout = *block.layout();
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() - scrolled;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(range.from - block.position(), line.textStart());
            const int until = std::min(range.until - block.position(), line.textStart() + line.textLength());
            if (from >= until)
                continue;
            const double y = origin.y() + line.y() + line.ascent() + 2;
            const double left = origin.x() + line.cursorToX(from);
            const double right = origin.x() + line.cursorToX(until);
            for (const double below : {0.0, 3.0})
                painter.fillRect(QRectF(left, y + below, right - left, 1), colorsFor(palette()).ok);
        }
    }
}

void ComparedText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const Range &range : m_added)
        underline(painter, range);
    for (const Range &range : m_copied) {
        QTextCursor cursor(document());
        cursor.setPosition(range.from);
        const int top = cursorRect(cursor).top();
        cursor.setPosition(range.until);
        painter.fillRect(
            QRect(QPoint(ems(this, kCopiedBar), top),
                  QPoint(ems(this, kCopiedBar) + kSelectionBar - 1, cursorRect(cursor).bottom())),
            colorsFor(palette()).warn);
    }
}

} // namespace dashiji::app
