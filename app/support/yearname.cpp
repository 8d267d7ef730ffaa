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

} // namespace dashiji::app
