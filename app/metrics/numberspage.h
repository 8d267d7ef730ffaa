// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page on which all numbers of a report are confirmed in one pass.
#pragma once

#include "app/workbench/page.h"
#include "core/archive/changes.h"
#include "core/model/report.h"

#include <QPointer>

class QLabel;

namespace dashiji::app
{

class CitationBand;
class MetricsDesk;
class NumberCard;
class NumbersList;
class ShortLabel;
class Workbench;

class NumbersPage : public Page
{
    Q_OBJECT

public:
    explicit NumbersPage(Workbench &bench, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive) override;
    /// Turns to the number whose words are meant, or the entry's first one to be
    /// confirmed.
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override;
    bool flush() override;
    [[nodiscard]] TypedState typed() const override;
    void enter() override;
    /// To the next number that waits, or the last before that does.
    bool stepMark(int step) override;
    [[nodiscard]] QString statusText() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Progress;

    void build();
    void follow(const archive::ChangeSet &changes);
    /// Reads the report that is shown anew.
    void reload();
    /// Takes over one entry. @return false: it is not in the report
    bool take(const Entry &entry);
    void showRows();
    /// What the keys do, where there is room for it.
    void showKeys();
    void showCurrent();
    void turnTo(const Place &place);
    void turnToRow(int row);
    /// The next number that waits, or the list when none does.
    void goOn();
    void confirm();
    void reject();
    void skip();
    void back();
    void leave();

    Workbench &m_bench;
    QPointer<archive::Archive> m_archive;
    MetricsDesk *m_desk;
    Report m_report;   ///< as last read
    ReportId m_wanted; ///< to be shown
    bool m_stale = false;
    bool m_acting = false; ///< what is changed is changed from here
    bool m_filling = false;
    QLabel *m_title;
    ShortLabel *m_year;
    QLabel *m_done;
    ShortLabel *m_left;
    Progress *m_progress;
    NumberCard *m_card;
    NumbersList *m_list;
    QLabel *m_keys;
};

} // namespace dashiji::app
