// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exportingyears.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dashiji::workflow
{

std::vector<int> YearFile::years() const
{
    std::vector<int> years;
    std::ranges::transform(reports, std::back_inserter(years), &YearReport::year);
    return years;
}

std::vector<ReportId> YearFile::ids() const
{
    std::vector<ReportId> ids;
    std::ranges::transform(reports, std::back_inserter(ids), &YearReport::report);
    return ids;
}

std::vector<YearFile> filesOfYears(const QString &target, const std::vector<YearReport> &reports)
{
    const QString pattern = !canExportTo(target) && QFileInfo(target).isDir()
                                ? QDir(target).filePath(kYearMark + QLatin1String(".pdf"))
                                : target;
    if (!QFileInfo(pattern).fileName().contains(kYearMark))
        return {{reports, pattern}};
    const QString folder = QFileInfo(pattern).path();
    std::vector<YearFile> files;
    for (const YearReport &report : reports) {
        const QString name = QFileInfo(pattern).fileName().replace(kYearMark, QString::number(report.year));
        files.push_back({{report}, pattern.contains(QLatin1Char('/')) ? QDir(folder).filePath(name) : name});
    }
    return files;
}

std::vector<YearOutcome> exportYears(const archive::Reader &archive, const std::vector<YearFile> &files,
                                     const publish::PublishOptions &options,
                                     const publish::Progress &progress)
{
    std::vector<YearOutcome> outcomes;
    bool stopped = false;
    for (size_t index = 0; index < files.size(); ++index) {
        const YearFile &file = files[index];
        const auto share = [&](double done) {
            stopped = progress && !progress((double(index) + done) / double(files.size()));
            return !stopped;
        };
        outcomes.push_back({file, stopped ? failure(ErrorCode::Cancelled, file.path)
                                          : exportBook(archive, file.ids(), file.path, options, share)});
    }
    return outcomes;
}

} // namespace dashiji::workflow
