// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewshelf.h"

#include "app/support/rowchanges.h"

namespace dashiji::app
{

OverviewShelf::OverviewShelf(QObject *parent) : ArchiveShelf(parent) {}

void OverviewShelf::showReport(ReportId report)
{
    if (report == m_report)
        return;
    m_report = report;
    m_overview.reset();
    readAnew();
}

void OverviewShelf::followDay()
{
    if (m_day.isValid() && m_day != QDate::currentDate())
        readAnew();
}

void OverviewShelf::forget()
{
    m_overview.reset();
}

bool OverviewShelf::note(const archive::ChangeSet &changes)
{
    // What is of no report, a plan or an indicator, may be of any; so may a year that comes or goes.
    return touches(changes, [this](const archive::RowChange &row) {
        return !row.report.isValid() || row.report == m_report || row.kind == archive::RowKind::Report ||
               (m_overview && row.report == m_overview->before);
    });
}

void OverviewShelf::begin()
{
    m_day = QDate::currentDate();
    const QDateTime monday = m_day.addDays(1 - m_day.dayOfWeek()).startOfDay();
    start(
        [report = m_report,
         monday](const archive::Reader &archive) -> Result<std::optional<workflow::YearOverview>> {
            if (!report.isValid())
                return std::nullopt;
            return TRY(workflow::overviewOf(archive, report, monday));
        },
        [this, report = m_report](std::optional<workflow::YearOverview> overview) {
            if (report == m_report)
                m_overview = std::move(overview);
        });
}

} // namespace dashiji::app
