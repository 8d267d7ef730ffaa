// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"

#include "core/workflow/indicatorseries.h"
#include "core/workflow/newfile.h"

#include <QFileInfo>

#include <functional>

namespace dashiji::workflow
{
namespace
{

// of the whole work, for the progress shown
constexpr double kLayoutShare = 0.4;
constexpr double kWriteShare = 0.5;
constexpr double kCheckShare = 0.1;

/// A part of the work told as a part of the whole.
publish::Progress portion(const publish::Progress &progress, double start, double length)
{
    if (!progress)
        return {};
    return [progress, start, length](double done) { return progress(start + done * length); };
}

/// An error that names no file is about the one written.
tl::unexpected<Error> about(const QString &path, Error error)
{
    if (error.subject.isEmpty())
        error.subject = path;
    return tl::unexpected(std::move(error));
}

using Layout =
    std::function<Result<publish::PageDocument>(const publish::PublishOptions &, const publish::Progress &)>;

/// Lays out, writes, reads back, renames.
Result<ExportResult> exportPages(const Layout &layout, const publish::MediaLoader &loadMedia,
                                 const QString &path, const publish::PublishOptions &options,
                                 const publish::Progress &progress)
{
    if (!canExportTo(path))
        return failure(ErrorCode::UnsupportedFormat, path);
    // Opened before the work, so that a folder that may not be written is known at once.
    NewFile file(path);
    TRY(file.open());

    publish::PublishOptions dated = options;
    if (!dated.date.isValid())
        dated.date = QDateTime::currentDateTime();
    const auto document = TRY(layout(dated, portion(progress, 0, kLayoutShare)));
    const auto written = publish::writePdf(document, dated, loadMedia, file.device(),
                                           portion(progress, kLayoutShare, kWriteShare));
    if (!written)
        return about(path, written.error());
    TRY(file.flush());
    const auto checked = publish::checkPdf(document, file.partialPath(),
                                           portion(progress, kLayoutShare + kWriteShare, kCheckShare));
    if (!checked)
        return about(path, checked.error());
    const qint64 byteCount = file.size();
    TRY(file.commit());

    ExportResult result;
    result.path = path;
    result.pages = static_cast<int>(document.pages.size());
    result.byteCount = byteCount;
    result.missingPictures = document.report.missingPictures;
    result.fonts = document.report.fonts;
    result.missingCharacters = document.report.missingCharacters;
    result.substitutes = document.report.substitutes;
    return result;
}

} // namespace

bool canExportTo(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

Result<std::vector<Report>> reportsOf(const archive::Reader &archive, const std::vector<ReportId> &reports)
{
    std::vector<Report> read;
    for (const ReportId id : reports) {
        auto report = TRY(archive.report(id));
        read.push_back(std::move(report));
    }
    return read;
}

Result<ExportResult> exportReport(const Report &report, const publish::MediaLoader &loadMedia,
                                  const QString &path, const publish::PublishOptions &options,
                                  const publish::Progress &progress)
{
    const Layout layout = [&report](const auto &dated, const auto &told) {
        return publish::layoutReport(report, dated, told);
    };
    return exportPages(layout, loadMedia, path, options, progress);
}

Result<ExportResult> exportBook(const archive::Reader &archive, const std::vector<ReportId> &reports,
                                const QString &path, const publish::PublishOptions &options,
                                const publish::Progress &progress)
{
    const auto read = TRY(reportsOf(archive, reports));
    const auto loadMedia = [&archive](const Media &media) { return archive.mediaBytes(media.id); };
    publish::PublishOptions withSeries = options;
    if (options.series.empty()) { // figures need them too: they show no parts
        auto series = TRY(seriesOf(archive));
        withSeries.series = std::move(series);
    }
    const Layout layout = [&read](const auto &dated, const auto &told) {
        return publish::layoutBook(read, dated, told);
    };
    return exportPages(layout, loadMedia, path, withSeries, progress);
}

} // namespace dashiji::workflow
