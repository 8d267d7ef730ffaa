// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Find in the entry one writes: every place marked, one of them selected.
#pragma once

#include "core/text/cutting.h"

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dashiji::app
{

class EditorPage;
class TextField;
class Workbench;

/// A band over the page: Enter and Shift+Enter go on and back, round the end; Esc leaves the caret where it
/// went. Words are taken for the same as a reader takes them.
class FindBand : public QFrame
{
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit FindBand(Workbench &bench);

    /// Looks for the words selected in the text, else for those of last time.
    void open();
    /// To the next place (1) or the one before (-1); opens with the words of last time.
    void step(int by);
    [[nodiscard]] QString words() const;

signals:
    void replaceWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hit {
        TextField *field;
        text::Span words;
    };

    /// nullptr: no entry is being written.
    [[nodiscard]] EditorPage *page() const;
    void build();
    void updateLooks();
    void follow();
    /// Marks all places. @param toCaret the first at the caret or behind it becomes the current one
    void look(bool toCaret);
    void select(int hit);
    void say();
    void unmark();
    void close();

    Workbench &m_bench;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    std::vector<Hit> m_hits;
    int m_current = -1;
    QPointer<EditorPage> m_followed;
};

} // namespace dashiji::app
