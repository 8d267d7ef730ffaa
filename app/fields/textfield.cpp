// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textfield.h"

#include "app/fields/pasting.h"
#include "app/fields/plaintext.h"
#include "app/support/draggedwords.h"
#include "app/widgets/textmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QImage>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace dashiji::app
{
namespace
{

bool isUndoKey(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

/// What is done while it lives is a step of undo of its own.
class TextField::Step
{
public:
    explicit Step(TextField &field) : m_field(field)
    {
        if (m_field.m_steps++ == 0)
            emit m_field.stepEnded();
    }
    ~Step()
    {
        if (--m_field.m_steps == 0)
            emit m_field.stepEnded();
    }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

private:
    TextField &m_field;
};

TextField::TextField(Paragraphs paragraphs, QWidget *parent)
    : QTextEdit(parent), m_paragraphs(paragraphs), m_marks(new TextMarks(*this))
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, &TextField::followText);
    // An edit has moved the caret already when it is told, and the move is told after it.
    connect(document(), &QTextDocument::contentsChange, this, [this] { m_caret = textCursor().position(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextField::followCaret);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { applyRows(); });
    applyFont();
}

void TextField::followText()
{
    m_before = std::exchange(m_text, text());
    if (!m_quiet)
        emit edited();
}

void TextField::followCaret()
{
    const bool moved = std::exchange(m_caret, textCursor().position()) != m_caret;
    if (moved && !m_quiet && !m_composing && m_steps == 0)
        emit stepEnded();
}

QString TextField::text() const
{
    // Not toPlainText(): that turns no-break spaces into plain ones, and words are never changed.
    QString raw = document()->toRawText();
    for (QChar &c : raw) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return raw;
}

QString TextField::shown(const QString &stored) const
{
    QString text = stored;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    if (m_paragraphs == Paragraphs::One)
        text.replace(u'\n', u' ');
    return text;
}

void TextField::showText(const QString &text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_composing = false;
    setPlainText(shown(text));
    moveCursor(QTextCursor::Start);
    applyBlocks();
    applyColumn();
    applyRows();
}

void TextField::changeTextTo(const QString &text)
{
    const QString before = this->text();
    const QString after = shown(text);
    if (before == after)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const Replacement replacement = replacementBetween(before, after);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(replacement.from));
    cursor.setPosition(static_cast<int>(replacement.from + replacement.removed), QTextCursor::KeepAnchor);
    cursor.insertText(replacement.inserted);
    cursor.endEditBlock();
}

void TextField::commitComposition()
{
    if (m_composing && hasFocus())
        QGuiApplication::inputMethod()->commit();
}

void TextField::setType(TextSize size, QFont::Weight weight, double lineHeight)
{
    m_size = size;
    m_weight = weight;
    m_lineHeight = lineHeight;
    applyFont();
}

void TextField::setZoom(double zoom)
{
    m_zoom = zoom;
    applyFont();
}

void TextField::setParagraphGap(double gap)
{
    m_gap = gap;
    applyBlocks();
}

void TextField::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void TextField::setColumn(double ems, int padding)
{
    m_columnEms = ems;
    m_padding = padding;
    applyColumn();
}

void TextField::setInset(int side, int above)
{
    setViewportMargins(side, above, side, above);
    applyRows();
}

void TextField::setRows(int least, int most)
{
    m_leastRows = least;
    m_mostRows = most;
    setVerticalScrollBarPolicy(most > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    applyRows();
}

void TextField::setReadOnlyText(bool readOnly)
{
    setReadOnly(readOnly);
    setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                     : Qt::TextEditorInteraction);
}

double TextField::ownEm() const
{
    // The size of a character, not of a line: that differs from font to font.
    return QFontInfo(font()).pixelSize();
}

void TextField::applyFont()
{
    QFont font = textFont(QApplication::font(this), m_size, m_weight);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_zoom);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * m_zoom)));
    if (font != this->font())
        setFont(font);
    applyBlocks();
    applyColumn();
    applyRows();
}

void TextField::applyBlocks()
{
    const QScopedValueRollback quiet(m_quiet, true);
    QTextBlockFormat format;
    format.setLineHeight(std::round(ownEm() * m_lineHeight), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(std::round(ownEm() * m_gap));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(format);
    layOutEmpty();
}

void TextField::applyColumn()
{
    const double spare = m_columnEms > 0 ? (viewport()->width() - m_columnEms * ownEm()) / 2 : 0;
    const double side = std::floor(std::max<double>(m_padding, spare));
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (!qFuzzyCompare(format.leftMargin() + 1, side + 1)) {
        const QScopedValueRollback quiet(m_quiet, true);
        format.setLeftMargin(side);
        format.setRightMargin(side);
        root->setFrameFormat(format);
        layOutEmpty();
    }
    const int left = viewport()->x() + static_cast<int>(side);
    emit columnMoved(left, width() - viewport()->geometry().right() - 1 + static_cast<int>(side));
}

/// A change of formats lays nothing out where there are no words: caret and hint would stay at the edge.
void TextField::layOutEmpty()
{
    if (document()->isEmpty())
        document()->markContentsDirty(0, document()->characterCount());
}

void TextField::applyRows()
{
    if (m_leastRows <= 0)
        return;
    const double row = std::round(ownEm() * m_lineHeight);
    const double least = row * m_leastRows;
    const double most = m_mostRows > 0 ? row * m_mostRows : QWIDGETSIZE_MAX;
    const double wanted = std::clamp(document()->size().height(), least, most);
    const QMargins margins = viewportMargins();
    const int height =
        static_cast<int>(std::ceil(wanted)) + margins.top() + margins.bottom() + 2 * frameWidth();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_composing) {
            event->accept();
            return true;
        }
        if (isUndoKey(key)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isUndoKey(event)) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Cut) && !m_composing) {
        const Step step(*this);
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (enter && m_paragraphs == Paragraphs::One) {
        if (!m_composing)
            emit finished();
        return;
    }
    if (enter && event->matches(QKeySequence::InsertLineSeparator)) {
        // Shift+Enter: a line is a paragraph here.
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    const bool before = m_composing;
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    if (before && !m_composing)
        emit composed();
}

void TextField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit entered();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit left();
}

void TextField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    applyColumn();
    applyRows();
}

void TextField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        m_marks->paintGrounds(painter, event->rect());
    }
    QTextEdit::paintEvent(event);
    {
        QPainter painter(viewport());
        m_marks->paintLines(painter, event->rect());
    }
    if (m_hint.isEmpty() || m_composing || !document()->isEmpty())
        return;
    // Where the first line will stand; QTextEdit's own hint knows no margins and no line height.
    const QRect caret = cursorRect();
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QRect place(caret.left(), caret.top(), viewport()->width() - 2 * caret.left(), caret.height());
    for (const QString &line : m_hint.split(u'\n')) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(line, Qt::ElideRight, place.width()));
        place.translate(0, place.height());
    }
}

void TextField::mousePressEvent(QMouseEvent *event)
{
    emit pressed();
    QTextEdit::mousePressEvent(event);
}

void TextField::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(m_marks->markUnder(event->position()) ? Qt::PointingHandCursor
                                                                    : Qt::IBeamCursor);
}

void TextField::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() || m_composing)
        return;
    if (const TextMark *mark = m_marks->markUnder(event->position()))
        emit markClicked(mark->layer, mark->id);
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    // The field has no undo of its own; the window's stands in its Edit menu.
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("edit-undo") ||
            action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    }
    if (!menu->actions().isEmpty() && menu->actions().constFirst()->isSeparator())
        menu->removeAction(menu->actions().constFirst());
    // The menu takes the focus, which ends the step before; what it did (a cut) ends with it.
    connect(menu.get(), &QMenu::triggered, this, &TextField::stepEnded, Qt::QueuedConnection);
    // A key opens the menu for the caret, wherever the mouse is.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuOpened(*menu, byMouse ? cursorForPosition(event->pos()).position() : textCursor().position());
    menu->exec(event->globalPos());
}

void TextField::dropEvent(QDropEvent *event)
{
    // Moved within the field, words are taken out and put in again.
    const Step step(*this);
    QTextEdit::dropEvent(event);
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    QString text = textCursor().selectedText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    words->setText(text);
    words->setData(kWordsMimeType, {});
    return words;
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (const QStringList files = localFiles(*source); !files.isEmpty()) {
        emit filesGiven(files);
        return;
    }
    const Pasted pasted = pastedOf(*source);
    if (!pasted.pictures.isEmpty())
        emit picturesGiven(pasted.pictures);
    if (pasted.words.isEmpty()) {
        if (source->hasImage())
            emit imageGiven(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    const Step step(*this);
    textCursor().insertText(m_paragraphs == Paragraphs::One ? cleanLine(pasted.words)
                                                            : cleanParagraphs(pasted.words));
    ensureCursorVisible();
}

} // namespace dashiji::app
