// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two years beside each other, entry by entry.
#pragma once

#include "app/lookback/lookbackview.h"
#include "core/workflow/comparing.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace dashiji::app
{

class CompareBar;
class ComparedText;
class NumbersModel;
class PairsModel;
class PairsPane;
class ShortLabel;
class Workbench;

class ComparePage : public LookbackView
{
    Q_OBJECT

public:
    explicit ComparePage(Workbench &bench, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive) override;
    /// Its year beside the year before.
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void enter() override;
    /// It has its own choice of years.
    [[nodiscard]] bool hasOrganizations() const override { return false; }
    void showOrganization(OrganizationId) override {}
    [[nodiscard]] QString statusText() const override;

    /// Places that differ, of this entry or the next one that has any.
    bool stepMark(int step) override;
    void swapYears();
    /// Asks which entry of the other year tells of the same as this one.
    void pairAgain();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *builtTexts();
    [[nodiscard]] QWidget *builtNumbers();
    void tieScrolls();
    void loadReports();
    void compare();
    void showPair();
    void showCopied(const lookback::ComparedEntry &entry);
    void fit();
    void exportFile();
    [[nodiscard]] int row() const;
    void setRow(int row);
    /// Shows an entry with its pair, or the first where it is not listed.
    void showEntry(EntryId entry);
    [[nodiscard]] const lookback::ComparedEntry *current() const;
    [[nodiscard]] QString headOf(const Report &report,
                                 const std::optional<lookback::EntryPlace> &place) const;
    void say(const QString &sentence);

    Workbench &m_bench;
    QPointer<archive::Archive> m_archive;
    std::vector<archive::ReportSummary> m_reports; ///< newest first
    bool m_stale = true;
    EntryId m_shown;
    EntryId m_wanted; ///< to be shown once the years are compared
    int m_difference = -1;
    QTimer m_soon; ///< several changes in a moment are compared once

    CompareBar *m_bar;
    PairsModel *m_pairs;
    NumbersModel *m_numbers;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QSplitter *m_splitter;
    PairsPane *m_left;
    QListView *m_list;       ///< in it
    QComboBox *m_narrowList; ///< instead of the list where there is no room for it
    ComparedText *m_before;
    ComparedText *m_after;
    QWidget *m_copiedBand;
    ShortLabel *m_copied;
    QPushButton *m_goThere;
    QWidget *m_numbersBox;
    ShortLabel *m_numbersHead;
    QListView *m_numbersList;
};

} // namespace dashiji::app
