// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text editor of every field: plain text, no undo of its own, considerate of input methods.
#pragma once

#include "app/support/measures.h"
#include "app/widgets/textmark.h"

#include <QStringList>
#include <QTextEdit>

class QMenu;

namespace dashiji::app
{

class TextMarks;

/// A field of plain text of one paragraph (titles, captions) or many (bodies, introductions).
///
/// It keeps no undo history: Ctrl+Z is left to the window, whose undo is the archive's journal. It only tells
/// where a step of undo ends. While an input method composes, no key is taken from it and nobody changes the
/// text under it.
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    enum class Paragraphs {
        One,
        Many,
    };

    explicit TextField(Paragraphs paragraphs, QWidget *parent = nullptr);

    [[nodiscard]] Paragraphs paragraphs() const { return m_paragraphs; }
    /// The whole text, paragraphs separated by '\n'. What an input method is composing is not part of it.
    [[nodiscard]] QString text() const;
    /// What text() said before the edit that edited() tells of.
    [[nodiscard]] const QString &textBefore() const { return m_before; }
    /// What text() says after showText(@p stored): a stored text may hold breaks the field shows otherwise.
    [[nodiscard]] QString shown(const QString &stored) const;

    /// Shows another text, caret at its start. edited() is not sent.
    void showText(const QString &text);
    /// Changes only what differs, so that caret, selection and scroll position stay with their words.
    /// edited() is not sent. Not to be called while composing().
    void changeTextTo(const QString &text);

    /// An input method has text in hand that is not yet part of text().
    [[nodiscard]] bool composing() const { return m_composing; }
    /// Asks the input method to hand over what it has; what it does not hand over stays with it.
    void commitComposition();

    /// Size, weight and distance of lines. @param lineHeight in em of this text
    void setType(TextSize size, QFont::Weight weight, double lineHeight);
    /// Scales the text further. @param zoom 1 = as setType() says
    void setZoom(double zoom);
    /// Space between paragraphs. @param gap in em of this text
    void setParagraphGap(double gap);
    /// The text column is at most so wide and stands in the middle; columnMoved() tells where.
    /// @param ems in em of this text; 0 = no limit @param padding least distance from the sides, pixels
    void setColumn(double ems, int padding);
    /// Said in an empty field; lines of it stand one under the other.
    void setHint(const QString &hint);
    /// Space between the frame and the text, pixels.
    void setInset(int side, int above);
    /// The field is as high as its text, but within these limits. @param most 0 = no limit
    void setRows(int least, int most);

    void setReadOnlyText(bool readOnly);
    /// Marked stretches of the text.
    [[nodiscard]] TextMarks &marks() const { return *m_marks; }

signals:
    /// The user changed the text.
    void edited();
    /// What was done so far is a step of its own: the caret was moved without typing, or words are about to
    /// be, or have been, pasted, cut or dropped. Never while composing().
    void stepEnded();
    void entered();
    void left();
    /// The input method has finished; what it committed is in text() already.
    void composed();
    /// Enter in a field of one paragraph.
    void finished();
    /// Distances of the text from the field's sides, pixels.
    void columnMoved(int left, int right);
    /// Files were pasted or dropped.
    void filesGiven(const QStringList &paths);
    /// Pictures stood among words that are pasted or dropped: files, in the order of the text.
    void picturesGiven(const QList<QByteArray> &pictures);
    /// A picture without a file was pasted or dropped.
    void imageGiven(const QImage &image);
    /// A mark was clicked, without moving the mouse; of several the topmost.
    void markClicked(dashiji::app::MarkLayer layer, qint64 id);
    /// A press into the text, before it moves the caret.
    void pressed();
    /// The context menu is about to open for a place of the text; more may be put into it.
    void menuOpened(QMenu &menu, int position);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    class Step;

    void followText();
    void followCaret();
    void applyFont();
    void applyBlocks();
    void applyColumn();
    void applyRows();
    void layOutEmpty();
    [[nodiscard]] double ownEm() const;

    Paragraphs m_paragraphs;
    TextMarks *m_marks;
    TextSize m_size = TextSize::Text;
    QFont::Weight m_weight = QFont::Normal;
    double m_lineHeight = 1.5;
    double m_zoom = 1;
    double m_gap = 0;
    double m_columnEms = 0;
    int m_padding = 0;
    QString m_hint;
    int m_leastRows = 0; ///< 0: the layout decides the height
    int m_mostRows = 0;
    QString m_text;   ///< as it was last told
    QString m_before; ///< and before that
    int m_caret = 0;  ///< where the last edit or move left it
    int m_steps = 0;  ///< steps within each other: the outermost counts
    bool m_composing = false;
    bool m_quiet = false; ///< the program changes the document, not the user
};

} // namespace dashiji::app
