// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of an archive into a JSON file with its pictures beside it, and from there into any archive.
#pragma once

#include "core/archive/writer.h"
#include "core/exchange/reportjson.h"
#include "core/workflow/formats.h"
#include "core/workflow/importing.h"

#include <functional>

namespace dashiji::workflow
{

/// Larger files of reports are not read.
inline constexpr qint64 kLargestReportFile = 512LL * 1024 * 1024;

/// The folder of a file's pictures, each called by its SHA-256: "X.json.media" beside X.json.
[[nodiscard]] QString mediaFolderOf(const QString &path);

/// Whether a file says that it holds reports in JSON, or is called *.json: by its first and last bytes.
[[nodiscard]] bool isReportFile(const QString &path);

// --- out ---------------------------------------------------------------------------------------------------
/// Writes reports whole, with the organizations and indicators they name and their pictures. Pictures come
/// first, each beside its place and renamed; the JSON takes its place last, and only then what no report
/// needs any more is removed from the folder. What fails leaves an earlier export as it was.
/// @param allIndicators also those that no metric observes
/// @errors NotFound (no such report), FileUnwritable, DiskFull
[[nodiscard]] Result<ExportResult> exportReports(const archive::Reader &archive,
                                                 const std::vector<ReportId> &reports, const QString &path,
                                                 bool allIndicators = false);

// --- in ----------------------------------------------------------------------------------------------------
/// @errors FileNotFound, FileUnreadable, FileTooLarge, and those of exchange::readReports
[[nodiscard]] Result<exchange::ReadReports> readReportFile(const QString &path);

struct ReportImportOptions {
    QString owner; ///< organization whose reports they are, whatever the file says; made if not there
    bool readsNumbers = true; ///< of reports that say nothing of their metrics
    archive::OnExistingYear onExisting = archive::OnExistingYear::Refuse;
    std::function<void(const ImportResult &)> stored = {}; ///< told after each report
};

/// Stores the reports of a file, one change each, with the organizations and indicators they name: those of
/// the same uid are theirs, else (where the file tells no uid) those of the same name and unit; what is
/// missing is made. Everything is looked at before anything is written.
/// @param pictures folder with their pictures, see mediaFolderOf()
/// @errors YearExists, ReportSealed, RecordExists (an identity is another record's), RecordMissing (an
/// indicator that is neither in the file nor here), PictureMissing, NotAPicture, PictureTooLarge
[[nodiscard]] Result<std::vector<ImportResult>> importReports(archive::Archive &archive,
                                                              const exchange::ReportFile &file,
                                                              const QString &pictures,
                                                              const ReportImportOptions &options = {});

} // namespace dashiji::workflow
