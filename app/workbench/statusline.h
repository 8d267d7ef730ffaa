// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's last line: when it was saved, messages, what the page tells, and a bar while something takes
// long.
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dashiji::app
{

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What became of the words of the open archive.
    enum class Saved {
        Nothing, ///< no archive is open, or nothing was typed yet
        Saved,
        Waiting,  ///< for a moment
        Unsaved,  ///< some could not be stored
        Conflict, ///< others stand in the archive
        ReadOnly,
    };
    /// @param moment of the last words stored
    void showSaved(Saved state, const QDateTime &moment = {});
    /// Another archive: no message is about it.
    void clear();
    /// A message for some seconds.
    void showMessage(const QString &text);
    /// What the page tells of itself, at the right.
    void showPageText(const QString &text);

    /// A bar after 300 ms, until finish(). @param cancel run when the user stops it; none: no button
    void begin(const QString &text, std::function<void()> cancel = {});
    void finish();
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();
    void updateSaved();

    Saved m_state = Saved::Nothing;
    QDateTime m_moment;
    bool m_busy = false;
    std::function<void()> m_cancelBusy;
    QTimer m_late;
    QTimer m_messageEnd;
    QLabel *m_mark;
    QLabel *m_saved;
    QLabel *m_message;
    QLabel *m_pageText;
    QLabel *m_busyText;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace dashiji::app
