// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/formats.h"

#include <QFileInfo>

#include <algorithm>

namespace dashiji::workflow
{

ReportFormats reportFormats()
{
    return {
        pdfFormat(),
        jsonFormat(),
    };
}

Result<ReportFormat> formatOf(const QString &path, const ReportFormats &formats)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const ReportFormat &format : formats) {
        if (format.endings.contains(ending))
            return format;
        for (const QString &other : format.endings)
            known.append(QLatin1Char('.') + other);
    }
    Error error{ErrorCode::UnknownEnding, path, {}};
    error.choices = known.join(QLatin1String(", "));
    return tl::unexpected(error);
}

std::vector<int> ExportFile::years() const
{
    std::vector<int> years;
    std::ranges::transform(reports, std::back_inserter(years), &YearReport::year);
    return years;
}

std::vector<ReportId> ExportFile::ids() const
{
    std::vector<ReportId> ids;
    std::ranges::transform(reports, std::back_inserter(ids), &YearReport::report);
    return ids;
}

} // namespace dashiji::workflow
