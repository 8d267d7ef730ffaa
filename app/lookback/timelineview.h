// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was on which day, what was on this one, and what comes round next.
#pragma once

#include "app/lookback/lookbackview.h"
#include "core/lookback/anniversaries.h"
#include "core/lookback/timeline.h"

#include <memory>

class QComboBox;
class QLabel;
class QSplitter;

namespace dashiji::app
{

class PlacesList;
class Workbench;
class YearsShelf;
struct PlaceRow;

class TimelineView : public LookbackView
{
    Q_OBJECT

public:
    /// @param shelf outlives this
    TimelineView(Workbench &bench, YearsShelf &shelf, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void enter() override;
    [[nodiscard]] QString statusText() const override;
    void showOrganization(OrganizationId owner) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is found in the years, for one organization or all.
    struct Found {
        lookback::Years years;
        std::vector<lookback::DatedEntry> dated;
        std::vector<lookback::DatedEntry> today;
        std::vector<lookback::Anniversary> ahead;
    };
    [[nodiscard]] static Found findIn(const lookback::Years &years, OrganizationId owner, const QDate &today);

    void build();
    void find();
    void show(Found found);
    void offerYears();
    void showDated();
    [[nodiscard]] PlaceRow datedRow(const lookback::DatedEntry &entry) const;
    [[nodiscard]] std::vector<PlaceRow> todayRows() const;
    [[nodiscard]] std::vector<PlaceRow> aheadRows() const;
    [[nodiscard]] PlaceRow rowOf(const lookback::YearPlace &place) const;
    /// Whose a report is, where several organizations' years are shown.
    [[nodiscard]] QString organizationOf(const Report &report) const;
    /// "2031", "2031 江湾科协"
    [[nodiscard]] QString sourceOf(const lookback::YearPlace &place) const;
    void go(const Place &place);
    void fit();

    Workbench &m_bench;
    YearsShelf &m_shelf;
    OrganizationId m_owner;
    Found m_found;
    EntryId m_wanted; ///< to be current once the years are read
    int m_search = 0; ///< what was found for another one is dropped
    QSplitter *m_splitter;
    QComboBox *m_years;
    PlacesList *m_dated;
    QLabel *m_todayHead;
    PlacesList *m_today;
    QLabel *m_aheadHead;
    PlacesList *m_ahead;
};

} // namespace dashiji::app
