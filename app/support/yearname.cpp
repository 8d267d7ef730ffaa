// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/yearname.h"

#include <QCoreApplication>

#include <algorithm>

namespace dashiji::app
{
namespace
{

struct YearName {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::YearName)
};

} // namespace

QString yearName(const archive::ReportSummary &report, const std::vector<archive::ReportSummary> &all)
{
    const QString year = QString::number(report.year);
    const bool shared = std::ranges::count(all, report.year, &archive::ReportSummary::year) > 1;
    return shared && !report.organization.isEmpty()
               ? YearName::tr("%1 %2", "year, organization").arg(year, report.organization)
               : year;
}

ReportId reportBeside(ReportId report, int step, const std::vector<archive::ReportSummary> &all)
{
    const auto own = std::ranges::find(all, report, &archive::ReportSummary::id);
    const archive::ReportSummary *nearest = nullptr;
    for (const archive::ReportSummary &other : all)
        if (own != all.end() && other.owner == own->owner && (other.year - own->year) * step > 0 &&
            (nearest == nullptr || (nearest->year - other.year) * step > 0))
            nearest = &other;
    return nearest != nullptr ? nearest->id : ReportId();
}

} // namespace dashiji::app
