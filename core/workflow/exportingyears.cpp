// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exportingyears.h"

#include <QDir>
#include <QFileInfo>

namespace dashiji::workflow
{

std::vector<YearFile> filesOfYears(const QString &target, const std::vector<int> &years)
{
    const QString pattern = !canExportTo(target) && QFileInfo(target).isDir()
                                ? QDir(target).filePath(kYearMark + QLatin1String(".pdf"))
                                : target;
    if (!QFileInfo(pattern).fileName().contains(kYearMark))
        return {{years, pattern}};
    const QString folder = QFileInfo(pattern).path();
    std::vector<YearFile> files;
    for (const int year : years) {
        const QString name = QFileInfo(pattern).fileName().replace(kYearMark, QString::number(year));
        files.push_back({{year}, pattern.contains(QLatin1Char('/')) ? QDir(folder).filePath(name) : name});
    }
    return files;
}

std::vector<YearOutcome> exportYears(const archive::Reader &archive, const std::vector<YearFile> &files,
                                     const publish::PublishOptions &options,
                                     const publish::Progress &progress, OrganizationId owner)
{
    std::vector<YearOutcome> outcomes;
    bool stopped = false;
    for (size_t index = 0; index < files.size(); ++index) {
        const YearFile &file = files[index];
        const auto share = [&](double done) {
            stopped = progress && !progress((double(index) + done) / double(files.size()));
            return !stopped;
        };
        outcomes.push_back({file, stopped
                                      ? failure(ErrorCode::Cancelled, file.path)
                                      : exportBook(archive, file.years, file.path, options, share, owner)});
    }
    return outcomes;
}

} // namespace dashiji::workflow
