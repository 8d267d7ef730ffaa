// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several years of an archive into files, one file a year or one for all, for window and command line alike.
#pragma once

#include "core/workflow/exporting.h"

#include <vector>

namespace dashiji::workflow
{

/// Stands in the name of a file for the year.
constexpr QLatin1StringView kYearMark{"{year}"};

/// A report, and the year by which it is called.
struct YearReport {
    int year = 0;
    ReportId report;
    friend bool operator==(const YearReport &, const YearReport &) = default;
};

struct YearFile {
    std::vector<YearReport> reports; ///< one, or those of a book
    QString path;
    [[nodiscard]] std::vector<int> years() const;
    [[nodiscard]] std::vector<ReportId> ids() const;
    friend bool operator==(const YearFile &, const YearFile &) = default;
};

/// The files of an organization's years. @param target a path with "{year}" in its name, or a folder that is
/// there, where files are called 2021.pdf: a file every year; a plain path: one file, of several years a book
[[nodiscard]] std::vector<YearFile> filesOfYears(const QString &target,
                                                 const std::vector<YearReport> &reports);

/// What became of a file.
struct YearOutcome {
    YearFile file;
    Result<ExportResult> result;
};

/// Exports files one after another, each as exportBook does. One that fails hinders no other; after
/// @p progress has answered false the rest are Cancelled and what was written stays.
/// @return as many as @p files, in their order
[[nodiscard]] std::vector<YearOutcome> exportYears(const archive::Reader &archive,
                                                   const std::vector<YearFile> &files,
                                                   const publish::PublishOptions &options = {},
                                                   const publish::Progress &progress = {});

} // namespace dashiji::workflow
