// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of an archive into files, for window and command line alike.
#pragma once

#include "core/workflow/formats.h"

namespace dashiji::workflow
{

/// Whether there is a format for the ending of @p path.
[[nodiscard]] bool canExportTo(const QString &path, const ReportFormats &formats = reportFormats());

/// A report to be shown in print: every word of it is what was written.
/// @errors NotFound, RecordDamaged (subject: the place)
[[nodiscard]] Result<Report> wholeReport(const archive::Reader &archive, ReportId id);

/// Reports in the order of @p reports. @errors as wholeReport
[[nodiscard]] Result<std::vector<Report>> reportsOf(const archive::Reader &archive,
                                                    const std::vector<ReportId> &reports);

/// Writes a file in the format of its ending. A failed or cancelled export leaves no file and an existing one
/// as it was.
/// @errors NotFound (no such report), UnknownEnding, those of the format
[[nodiscard]] Result<ExportResult> exportFile(const archive::Reader &archive, const ExportFile &file,
                                              const publish::PublishOptions &options = {},
                                              const publish::Progress &progress = {},
                                              const ReportFormats &formats = reportFormats());

/// Stands in the name of a file for the year.
constexpr QLatin1StringView kYearMark{"{year}"};

/// The files of an organization's years. @param target a path with "{year}" in its name, or a folder that is
/// there, where files are called 2021.pdf: a file every year; a plain path: one file, of several years a book
[[nodiscard]] std::vector<ExportFile> filesOfYears(const QString &target,
                                                   const std::vector<YearReport> &reports);

/// What became of a file.
struct ExportOutcome {
    ExportFile file;
    Result<ExportResult> result;
};

/// Exports files one after another, each as exportFile does. One that fails hinders no other; after
/// @p progress has answered false the rest are Cancelled and what was written stays.
/// @return as many as @p files, in their order
[[nodiscard]] std::vector<ExportOutcome> exportFiles(const archive::Reader &archive,
                                                     const std::vector<ExportFile> &files,
                                                     const publish::PublishOptions &options = {},
                                                     const publish::Progress &progress = {});

} // namespace dashiji::workflow
