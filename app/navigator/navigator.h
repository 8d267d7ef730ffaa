// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The navigator: years, their sections and entries beside the page, with a filter.
#pragma once

#include "core/archive/archive.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QToolButton;

namespace dashiji::app
{

class NavigatorModel;
class NavigatorView;

/// Shows an archive and tells what was chosen; changes nothing. Years are read when they are opened.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);
    ~Navigator() override;

    /// @param archive not owned, nullptr when none is open
    void setArchive(archive::Archive *archive);

    // Show as current, without telling of it by a signal.
    void select(EntryId entry);
    void selectSection(SectionId section);
    void selectReport(ReportId report);

    /// What is selected; invalid ids when it is something else.
    [[nodiscard]] EntryId currentEntry() const;
    [[nodiscard]] SectionId currentSection() const; ///< also of the current entry
    [[nodiscard]] ReportId currentReport() const;   ///< also of the current section or entry
    [[nodiscard]] int currentYear() const;          ///< 0: none
    /// Place of the current entry in its section, 0-based; -1 when no entry is selected.
    [[nodiscard]] int currentPosition() const;

    /// The entry before or after in the order of the report, across sections; invalid at the ends.
    [[nodiscard]] EntryId neighbour(EntryId entry, int step) const;
    /// The report newer (-1) or older (+1) than the current one; invalid at the ends.
    [[nodiscard]] ReportId neighbourReport(int step) const;

    /// Shown as the button with + at the foot.
    void setNewYearAction(QAction *action);
    void focusFilter();

signals:
    void reportChosen(int year, dashiji::ReportId report);
    void sectionChosen(dashiji::SectionId section);
    void entryChosen(dashiji::EntryId entry);
    /// Enter or double click on an entry: write there.
    void entryActivated(dashiji::EntryId entry);
    /// Anything may be selected differently now, by whomever.
    void currentChanged();
    /// An entry was dropped at another place; position as Writer::moveEntry has it.
    void moveRequested(dashiji::EntryId entry, dashiji::SectionId section, int position);
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void applyColours();
    void applyChanges(const archive::ChangeSet &changes);
    void reloadYears();
    void readYear(ReportId report);
    void readAllYears();
    void openYear(ReportId report);
    void setFilter(const QString &text);
    void keepOpenRows();
    void restoreOpenRows();
    void tellCurrent(const QModelIndex &proxyIndex);
    void showCurrent(const QModelIndex &sourceIndex);
    void updateFoot();
    [[nodiscard]] QModelIndex currentSource() const;
    [[nodiscard]] QModelIndex ancestor(int kind) const;

    QPointer<archive::Archive> m_archive;
    NavigatorModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    NavigatorView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    QAction *m_filterIcon = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_newYear = nullptr;
    std::vector<QPersistentModelIndex>
        m_openBefore;                    ///< rows of the model that were open before a filter was set
    QPersistentModelIndex m_filteredOut; ///< the current row of the model while the filter hides it
    bool m_quiet = false;                ///< selection is being set by the program
};

} // namespace dashiji::app
