// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportreports.h"

#include "app/cli/arguments.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/workflow/exportingyears.h"
#include "core/workflow/reportfiles.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

/// Every report there is (of one organization, if it is named), the oldest first.
Outcome<std::vector<ReportId>> allReports(const archive::Archive &archive,
                                          const std::optional<OrganizationId> &owner)
{
    auto reports = TRY(outcomeOf(archive.reports()));
    std::ranges::stable_sort(reports, {}, &archive::ReportSummary::year);
    std::vector<ReportId> ids;
    for (const archive::ReportSummary &report : reports)
        if (!owner || report.owner == *owner)
            ids.push_back(report.id);
    if (ids.empty())
        return failed(Words::tr("%1 holds no report yet; take one in with: dashiji-cli import %1 FILE")
                          .arg(archive.path()));
    return ids;
}

QJsonObject writtenJson(const workflow::ReportsWritten &written)
{
    QJsonArray years;
    for (const int year : written.years)
        years.append(year);
    return {{QStringLiteral("path"), written.path},
            {QStringLiteral("years"), years},
            {QStringLiteral("reports"), static_cast<int>(written.years.size())},
            {QStringLiteral("pictures"), written.pictures},
            {QStringLiteral("bytes"), written.byteCount}};
}

} // namespace

bool goesToReportFile(const Arguments &arguments)
{
    return arguments.value(u"to").endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Outcome<void> exportToReportFile(const Arguments &arguments, const archive::Archive &archive,
                                 const std::optional<OrganizationId> &owner, const std::vector<int> &years,
                                 Terminal &terminal)
{
    // All of them are found before the first is written.
    std::vector<std::pair<QString, std::vector<ReportId>>> files;
    if (years.empty()) {
        auto all = TRY(allReports(archive, owner));
        files.emplace_back(arguments.value(u"to"), std::move(all));
    }
    for (const workflow::YearFile &file : workflow::filesOfYears(arguments.value(u"to"), years)) {
        if (file.years.empty())
            continue;
        std::vector<ReportId> ids;
        for (const int year : file.years) {
            const auto id = TRY(reportIdOf(year, owner, archive));
            ids.push_back(id);
        }
        files.emplace_back(file.path, std::move(ids));
    }
    QJsonArray documents;
    for (const auto &[path, ids] : files) {
        const auto written = TRY(outcomeOf(workflow::exportReports(archive, ids, path, years.empty())));
        terminal.line(Words::tr("Wrote %1: %2, %3.")
                          .arg(path, Words::tr("%n reports", nullptr, static_cast<int>(ids.size())),
                               Words::tr("%n pictures", nullptr, written.pictures)));
        documents.append(writtenJson(written));
    }
    terminal.document(documents.size() == 1 ? documents[0].toObject()
                                            : QJsonObject{{QStringLiteral("files"), documents}});
    return {};
}

} // namespace dashiji::app::cli
