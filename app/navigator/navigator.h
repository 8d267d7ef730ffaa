// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The navigator: years, their sections and entries beside the page, with a filter.
#pragma once

#include "app/workbench/navigation.h"
#include "core/archive/archive.h"

#include <QPersistentModelIndex>
#include <QPointer>

class QLabel;
class QLineEdit;
class QModelIndex;
class QToolButton;

namespace dashiji::app
{

class NavigatorFilter;
class NavigatorModel;
class NavigatorView;
class OrganizationChoice;

/// Shows an archive and tells what was chosen; changes nothing. Years are read when they are opened.
class Navigator : public Navigation
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);
    ~Navigator() override;

    void setArchive(archive::Archive *archive) override;
    bool select(const Place &place) override;
    [[nodiscard]] Place current() const override;
    [[nodiscard]] int currentYear() const override;
    [[nodiscard]] Place first() const override;

    /// Those chosen together, in the order of the list; the current one when there is no other.
    [[nodiscard]] std::vector<EntryId> chosenEntries() const;
    [[nodiscard]] SectionId sectionOf(EntryId entry) const;
    /// Its place among the sections of its year, 0-based, and how many there are.
    [[nodiscard]] std::pair<int, int> placeOfSection(SectionId section) const;
    /// Entries of its section before an entry that are not chosen; of the whole section.
    [[nodiscard]] int othersBefore(EntryId entry) const;
    [[nodiscard]] int othersIn(SectionId section) const;
    /// The first entry of the year behind the chosen ones that is not chosen, else the last before them; not
    /// valid: all are.
    [[nodiscard]] Place besideChosen() const;
    /// Place of the current entry in its section, 0-based; -1 when no entry is selected.
    [[nodiscard]] int currentPosition() const;
    /// The entry before or after the current one in the order of the report, across sections; not valid at
    /// the ends.
    [[nodiscard]] Place neighbour(int step) const;
    /// The later (1) or the earlier (-1) year of the current one's organization; invalid at the ends.
    [[nodiscard]] ReportId neighbourReport(int step) const;

    /// Shown as the button with + at the foot.
    void setNewYearAction(QAction *action);
    void focusFilter();
    /// The organization whose years alone are shown; invalid: all are.
    [[nodiscard]] OrganizationId organization() const;

signals:
    /// Entries of one year were dropped at another place of it. @param position of the first among those of
    /// the section that stay
    void moveRequested(const std::vector<dashiji::EntryId> &entries, dashiji::SectionId section,
                       int position);
    /// Words of a field of this window were dropped on an entry.
    void wordsDropped(dashiji::EntryId to);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyColours();
    void applyChanges(const archive::ChangeSet &changes);
    void reloadYears();
    void showChosenOrganization();
    void readYear(ReportId report);
    /// Reads a year unless that was done.
    void needYear(ReportId report);
    /// Those with such words in their names; all when none are given.
    void needYears(const QString &named = {});
    void openYear(ReportId report);
    void setFilter(const QString &text);
    /// Entries by the search index; years are read when something was found in them.
    void filterBy(const QString &words);
    void keepOpenRows();
    void restoreOpenRows();
    void tellCurrent(const QModelIndex &proxyIndex);
    void showCurrent(const QModelIndex &sourceIndex);
    void updateFoot();
    [[nodiscard]] QModelIndex currentSource() const;
    /// Nothing else is chosen then. @param index of the filtered rows; invalid: no row is
    void makeCurrent(const QModelIndex &index);
    /// Entries of the current year, through all its sections.
    [[nodiscard]] std::vector<EntryId> entriesOfYear() const;
    /// Among the first rows of a section, those that are not chosen.
    [[nodiscard]] int othersAmong(const QModelIndex &section, int rows) const;
    [[nodiscard]] QModelIndex ancestor(int kind) const;
    [[nodiscard]] qint64 idOf(int kind) const;

    QPointer<archive::Archive> m_archive;
    NavigatorModel *m_model = nullptr;
    NavigatorFilter *m_proxy = nullptr;
    NavigatorView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    QAction *m_filterIcon = nullptr;
    OrganizationChoice *m_organizations = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_newYear = nullptr;
    std::vector<QPersistentModelIndex>
        m_openBefore;                    ///< rows of the model that were open before a filter was set
    QPersistentModelIndex m_filteredOut; ///< the current row of the model while the filter hides it
    bool m_quiet = false;                ///< selection is being set by the program
};

} // namespace dashiji::app
