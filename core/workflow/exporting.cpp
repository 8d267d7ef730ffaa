// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"

#include "core/workflow/indicatorseries.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace dashiji::workflow
{
namespace
{

constexpr double kLayoutShare = 0.4;  ///< of the whole work, for the progress shown
constexpr qint64 kNoRoom = 64 * 1024; ///< bytes free under which a failed write means a full disk

/// A part of the work told as a part of the whole.
publish::Progress portion(const publish::Progress &progress, double start, double length)
{
    if (!progress)
        return {};
    return [progress, start, length](double done) { return progress(start + done * length); };
}

tl::unexpected<Error> writeFailure(const QSaveFile &file)
{
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < kNoRoom;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName(),
                   file.errorString());
}

} // namespace

bool canExportTo(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

Result<ExportResult> exportReport(const Report &report, const publish::MediaLoader &loadMedia,
                                  const QString &path, const publish::PublishOptions &options,
                                  const publish::Progress &progress)
{
    if (!canExportTo(path))
        return failure(ErrorCode::UnsupportedFormat, path);
    // Opened before the work, so that a folder that may not be written is known at once.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file);

    publish::PublishOptions dated = options;
    if (!dated.date.isValid())
        dated.date = QDateTime::currentDateTime();
    const auto document = publish::layoutReport(report, dated, portion(progress, 0, kLayoutShare));
    if (!document)
        return tl::unexpected(document.error());
    const auto written = publish::writePdf(*document, dated, loadMedia, file,
                                           portion(progress, kLayoutShare, 1 - kLayoutShare));
    if (!written) {
        Error error = written.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return tl::unexpected(error);
    }
    const qint64 byteCount = file.size();
    if (!file.commit())
        return writeFailure(file);

    ExportResult result;
    result.path = path;
    result.pages = static_cast<int>(document->pages.size());
    result.byteCount = byteCount;
    result.missingPictures = document->report.missingPictures;
    result.fonts = document->report.fonts;
    result.missingCharacters = document->report.missingCharacters;
    return result;
}

Result<ExportResult> exportYear(const archive::Archive &archive, int year, const QString &path,
                                const publish::PublishOptions &options, const publish::Progress &progress)
{
    const auto report = archive.report(year);
    if (!report)
        return tl::unexpected(report.error());
    const auto loadMedia = [&archive](const Media &media) { return archive.mediaBytes(media.id); };
    publish::PublishOptions withSeries = options;
    if (options.charts && options.series.empty()) {
        auto series = seriesOf(archive);
        if (!series)
            return tl::unexpected(series.error());
        withSeries.series = std::move(*series);
    }
    return exportReport(*report, loadMedia, path, withSeries, progress);
}

} // namespace dashiji::workflow
