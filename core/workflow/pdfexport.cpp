// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/pdfexport.h"

#include "core/workflow/exporting.h"
#include "core/workflow/indicatorseries.h"
#include "core/workflow/newfile.h"

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

/// What could not be written or read back is the file that was asked for, not the one beside it.
tl::unexpected<Error> about(const QString &path, const NewFile &file, const QString &title, Error error)
{
    if (error.subject.isEmpty() || error.subject == file.partialPath() || error.subject == title)
        error.subject = path;
    return tl::unexpected(std::move(error));
}

} // namespace

Result<ExportResult> exportPdf(std::vector<Report> reports, const publish::MediaLoader &loadMedia,
                               const QString &path, const publish::PublishOptions &options,
                               const publish::Progress &progress)
{
    // Opened before the work, so that a folder that may not be written is known at once.
    NewFile file(path);
    TRY(file.open());

    const publish::PublishOptions final = publish::finalPrint(options);
    auto document = TRY(publish::layoutBook(std::move(reports), final, portion(progress, 0, kLayoutShare)));
    const auto written = publish::writePdf(document, final, loadMedia, file.device(),
                                           portion(progress, kLayoutShare, kWriteShare));
    if (!written)
        return about(path, file, document.title, written.error());
    TRY(file.flush());
    const publish::PdfWords words = publish::wordsOf(document);
    const publish::LayoutReport noticed = std::move(document.report);
    document = {};
    const auto checked = publish::checkPdf(words, file.partialPath(),
                                           portion(progress, kLayoutShare + kWriteShare, kCheckShare));
    if (!checked)
        return about(path, file, words.title, checked.error());
    const qint64 byteCount = file.size();
    TRY(file.commit());
    return ExportResult{byteCount, static_cast<int>(words.pages.size()), 0, noticed};
}

ReportFormat pdfFormat()
{
    const auto write = [](const archive::Reader &archive, const ExportFile &file,
                          const publish::PublishOptions &options,
                          const publish::Progress &progress) -> Result<ExportResult> {
        auto reports = TRY(reportsOf(archive, file.ids()));
        publish::PublishOptions withSeries = options;
        if (options.series.empty()) { // figures need them too: they show no parts
            auto series = TRY(seriesOf(archive));
            withSeries.series = std::move(series);
        }
        const auto loadMedia = [&](const Media &media) { return archive.mediaBytes(media.id); };
        return exportPdf(std::move(reports), loadMedia, file.path, withSeries, progress);
    };
    return {QStringLiteral("PDF"), {QStringLiteral("pdf")}, ReportFormat::Holds::Pages, write};
}

} // namespace dashiji::workflow
