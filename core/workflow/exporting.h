// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report out of an archive into a file, or several as a book, for window and command line alike.
#pragma once

#include "core/archive/archive.h"
#include "core/publish/publishing.h"

#include <vector>

namespace dashiji::workflow
{

struct ExportResult {
    QString path;
    int pages = 0;
    qint64 byteCount = 0;
    int missingPictures = 0;                          ///< captions printed with an empty frame
    QStringList fonts;                                ///< faces used
    QString missingCharacters;                        ///< characters no font could draw
    std::vector<publish::FontSubstitute> substitutes; ///< fonts of the design that could not be used
};

/// Whether there is a format for the ending of @p path.
[[nodiscard]] bool canExportTo(const QString &path);

/// Reports in the order of @p reports. @errors NotFound (no such report)
[[nodiscard]] Result<std::vector<Report>> reportsOf(const archive::Reader &archive,
                                                    const std::vector<ReportId> &reports);

/// Exports a report, or several as a book, by the ending of @p path (pdf). Written beside, read back and
/// renamed: a failed or cancelled export leaves no file and an existing one as it was, and one that succeeded
/// holds every word.
/// @param reports one or more, in any order
/// @errors NotFound (no such report), UnsupportedFormat, as publish::layoutReport, writePdf and checkPdf
[[nodiscard]] Result<ExportResult> exportBook(const archive::Reader &archive,
                                              const std::vector<ReportId> &reports, const QString &path,
                                              const publish::PublishOptions &options = {},
                                              const publish::Progress &progress = {});

/// The same from a report already read; pictures are fetched through @p loadMedia. May run in a worker
/// thread.
[[nodiscard]] Result<ExportResult> exportReport(const Report &report, const publish::MediaLoader &loadMedia,
                                                const QString &path,
                                                const publish::PublishOptions &options = {},
                                                const publish::Progress &progress = {});

} // namespace dashiji::workflow
