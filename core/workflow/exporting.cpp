// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"

#include "core/archive/store/draft.h"

#include <QDir>
#include <QFileInfo>

namespace dashiji::workflow
{

bool canExportTo(const QString &path, const ReportFormats &formats)
{
    return formatOf(path, formats).has_value();
}

Result<Report> wholeReport(const archive::Reader &archive, ReportId id)
{
    auto report = TRY(archive.report(id));
    if (!report.damaged.isEmpty())
        return failure(ErrorCode::RecordDamaged, report.damaged.front());
    return report;
}

Result<std::vector<Report>> reportsOf(const archive::Reader &archive, const std::vector<ReportId> &reports)
{
    std::vector<Report> read;
    for (const ReportId id : reports) {
        auto report = TRY(wholeReport(archive, id));
        read.push_back(std::move(report));
    }
    return read;
}

Result<ExportResult> exportFile(const archive::Reader &archive, const ExportFile &file,
                                const publish::PublishOptions &options, const publish::Progress &progress,
                                const ReportFormats &formats)
{
    const auto format = TRY(formatOf(file.path, formats));
    archive::sweepDrafts(QFileInfo(file.path).absolutePath());
    return format.write(archive, file, options, progress);
}

std::vector<ExportFile> filesOfYears(const QString &target, const std::vector<YearReport> &reports)
{
    const QString pattern =
        !canExportTo(target) && QFileInfo(target).isDir()
            ? QDir(target).filePath(kYearMark + QLatin1Char('.') + reportFormats().front().endings.front())
            : target;
    if (!QFileInfo(pattern).fileName().contains(kYearMark))
        return {{reports, pattern}};
    const QString folder = QFileInfo(pattern).path();
    std::vector<ExportFile> files;
    for (const YearReport &report : reports) {
        const QString name = QFileInfo(pattern).fileName().replace(kYearMark, QString::number(report.year));
        files.push_back({{report}, pattern.contains(QLatin1Char('/')) ? QDir(folder).filePath(name) : name});
    }
    return files;
}

std::vector<ExportOutcome> exportFiles(const archive::Reader &archive, const std::vector<ExportFile> &files,
                                       const publish::PublishOptions &options,
                                       const publish::Progress &progress)
{
    std::vector<ExportOutcome> outcomes;
    bool stopped = false;
    for (size_t index = 0; index < files.size(); ++index) {
        const ExportFile &file = files[index];
        const auto share = [&](double done) {
            stopped = progress && !progress((double(index) + done) / double(files.size()));
            return !stopped;
        };
        outcomes.push_back({file, stopped ? failure(ErrorCode::Cancelled, file.path)
                                          : exportFile(archive, file, options, share)});
    }
    return outcomes;
}

} // namespace dashiji::workflow
