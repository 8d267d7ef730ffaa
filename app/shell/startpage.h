// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first page: commands at the left; where writing stopped and recent archives at the right.
#pragma once

#include "app/support/settings.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace dashiji::app
{

class Actions;
class CommandList;
class ContinueCard;
class DropHint;
class RecentFiles;

class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// @param recent outlives this
    StartPage(const Actions &actions, RecentFiles &recent, QWidget *parent = nullptr);

    /// Shows the card when the place is valid and its file is there.
    void setLastPlace(const LastPlace &place);
    /// Enter on the page does what is most likely wanted: continue, else the first command.
    void focusFirst();

signals:
    void continueChosen(const dashiji::app::LastPlace &place);
    void archiveChosen(const QString &path);
    void findChosen(const QString &path);
    void removeChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide(const Actions &actions);
    QWidget *makeMain();
    void connectRecent();
    void retranslate();
    void applyColours();
    void updateEmpty();
    void openRow(const QModelIndex &index);

    RecentFiles &m_recent;
    QSortFilterProxyModel *m_filtered;
    QWidget *m_side = nullptr;
    QLabel *m_seal = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_motto = nullptr;
    CommandList *m_commands = nullptr;
    DropHint *m_dropHint = nullptr;
    QLabel *m_version = nullptr;
    ContinueCard *m_card = nullptr;
    QLabel *m_heading = nullptr;
    QLineEdit *m_filter = nullptr;
    QAction *m_filterIcon = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_promise = nullptr;
};

} // namespace dashiji::app
