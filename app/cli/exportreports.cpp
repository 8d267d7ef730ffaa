// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportreports.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/workflow/reportfiles.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

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

bool isReportFileName(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Outcome<void> exportToReportFiles(const archive::Archive &archive,
                                  const std::vector<workflow::YearFile> &files, bool allIndicators,
                                  Terminal &terminal)
{
    QJsonArray documents;
    for (const workflow::YearFile &file : files) {
        const auto written =
            TRY(outcomeOf(workflow::exportReports(archive, file.ids(), file.path, allIndicators)));
        terminal.line(Words::tr("Wrote %1: %2, %3.")
                          .arg(file.path,
                               Words::tr("%n reports", nullptr, static_cast<int>(file.reports.size())),
                               Words::tr("%n pictures", nullptr, written.pictures)));
        documents.append(writtenJson(written));
    }
    terminal.document(documents.size() == 1 ? documents[0].toObject()
                                            : QJsonObject{{QStringLiteral("files"), documents}});
    return {};
}

} // namespace dashiji::app::cli
