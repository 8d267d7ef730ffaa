// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line above the text: where one is, the entry's state, the way to its neighbours.
#pragma once

#include "app/editor/entryplace.h"
#include "core/model/report.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace dashiji::app
{

class EditorActions;
class Segments;
class StateButton;

class EditorHeader : public QWidget
{
    Q_OBJECT

public:
    /// The actions get buttons here; they belong to the page.
    EditorHeader(const EditorActions &actions, QAction *previous, QAction *next, QWidget *parent = nullptr);

    void showNothing();
    void showReport(int year);
    void showSection(int year, const QString &title);
    void showEntry(const EntryPlace &place);
    [[nodiscard]] StateButton &state() { return *m_state; }
    /// What the crumbs say: "2021 › Highlights › Entry 5".
    [[nodiscard]] QString crumbs() const;
    /// A menu behind the last button.
    void setMore(QMenu *menu);

signals:
    /// The user chose which of the entry's texts is at hand.
    void lengthChosen(dashiji::TextLength length);
    void reportAsked();
    void sectionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setCrumbs(const QStringList &crumbs);
    /// Shows the lengths where there is room, and the section's title in what is left.
    void fit();
    void applyIcons();

    QToolButton *m_crumbs[3];
    QLabel *m_arrows[2];
    QString m_sectionTitle;
    StateButton *m_state;
    Segments *m_lengths;
    QActionGroup *m_lengthActions; ///< the same in the menu
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_more;
    QMenu *m_menu = nullptr;
};

} // namespace dashiji::app
