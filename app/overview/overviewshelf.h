// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a year has come, as last read.
#pragma once

#include "app/support/archiveshelf.h"
#include "core/workflow/overview.h"

namespace dashiji::app
{

class OverviewShelf : public ArchiveShelf
{
    Q_OBJECT

public:
    explicit OverviewShelf(QObject *parent);

    /// @param report invalid: none
    void showReport(ReportId report);
    /// Weeks and days that are left begin with a day: reads anew when it is another one.
    void followDay();
    /// Of the report that is shown; none before it was read.
    [[nodiscard]] const std::optional<workflow::YearOverview> &overview() const { return m_overview; }

protected:
    void forget() override;
    bool note(const archive::ChangeSet &changes) override;
    void begin() override;

private:
    ReportId m_report;
    QDate m_day;
    std::optional<workflow::YearOverview> m_overview;
};

} // namespace dashiji::app
