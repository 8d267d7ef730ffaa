// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups of the open archive: which there are, what has changed since one, and what is to come back.
#pragma once

#include "app/backups/changesmodel.h"
#include "app/backups/copiesmodel.h"
#include "app/support/taskthread.h"
#include "core/backup/restoring.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace dashiji::app
{

class AutomaticBackups;
class CopyScale;
class NoticeBand;
class Workbench;

/// At the top a scale of all backups, at the left their list, in the middle what has changed since the chosen
/// one, at the right what is taken back from it. Copies are read and compared in a thread.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param bench with an archive open, all of it stored
    BackupsDialog(Workbench &bench, AutomaticBackups &automatic, QWidget *parent = nullptr);

signals:
    /// The chosen backup was compared with the archive.
    void compared();

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildChanges();
    [[nodiscard]] QWidget *buildChoice();
    [[nodiscard]] QWidget *buildFoot();

    void readShelf();
    void choose(int row);
    void step(int by);
    void compare();
    void showComparison(const Result<std::vector<archive::TextDifference>> &differences);
    void tellHead();
    void suggestElsewhere();
    void updateChoice();

    void storeNow();
    void storeElsewhere();
    void takeBack();
    void takeBackEntries(const backup::Copy &copy);
    void takeBackYear(const backup::Copy &copy);
    void takeBackWhole(const backup::Copy &copy);
    void salvageFile();
    /// The present state is copied first, then @p work is done here.
    void afterStoring(std::function<void()> work);
    void tell(const backup::Restored &restored, const QString &sentence);
    [[nodiscard]] Result<std::unique_ptr<backup::OpenedCopy>> openCopy(const backup::Copy &copy) const;
    [[nodiscard]] int chosenYear() const;

    Workbench &m_bench;
    AutomaticBackups &m_automatic;
    backup::Shelf m_shelf;
    TaskThread m_worker;
    CopiesModel m_copies;
    ChangesModel m_changes;
    QString m_comparing; ///< path of the copy whose comparison is awaited or shown
    QLabel *m_summary = nullptr;
    NoticeBand *m_elsewhere = nullptr;
    CopyScale *m_scale = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_since = nullptr;
    QTreeView *m_tree = nullptr;
    QRadioButton *m_entries = nullptr;
    QRadioButton *m_year = nullptr;
    QRadioButton *m_whole = nullptr;
    QLabel *m_before = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace dashiji::app
