// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first page: commands at the left; where writing stopped and recent archives at the right.
#pragma once

#include "app/support/settings.h"
#include "app/workbench/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace dashiji::app
{

class CommandList;
class ContinueCard;
class DropHint;
class RecentFiles;

class StartPage : public Page
{
    Q_OBJECT

public:
    /// @param commands listed at the left, @param foot below them, nullptr: none
    /// @param recent, settings outlive this
    StartPage(const QList<QAction *> &commands, QAction *foot, RecentFiles &recent, const Settings &settings,
              QWidget *parent = nullptr);

    /// Without an archive: shows the card when the last place is known and its file is there.
    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &) override {}
    /// Enter on the page does what is most likely wanted: continue, else the first command.
    void enter() override;

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
    QWidget *makeSide(const QList<QAction *> &commands, QAction *foot);
    QWidget *makeMain();
    void connectRecent();
    void setWords();
    void applyColours();
    void updateEmpty();
    void openRow(const QModelIndex &index);

    RecentFiles &m_recent;
    const Settings &m_settings;
    QSortFilterProxyModel *m_filtered;
    QWidget *m_sideArea = nullptr;
    QWidget *m_main = nullptr;
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
