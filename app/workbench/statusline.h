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

    /// @param moment invalid: nothing was typed yet
    void showSaved(const QDateTime &moment);
    /// What is typed could not be stored.
    void showUnsaved();
    /// The archive may only be read.
    void showReadOnly();
    void showNothing();
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
    enum class Saved {
        Nothing,
        Saved,
        Unsaved,
        ReadOnly,
    };

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
