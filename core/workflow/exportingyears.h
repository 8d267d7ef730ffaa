// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several years of an archive into files, one file a year, for window and command line alike.
#pragma once

#include "core/workflow/exporting.h"

#include <vector>

namespace dashiji::workflow
{

/// Stands in the name of a file for the year.
constexpr QLatin1StringView kYearMark{"{year}"};

struct YearFile {
    int year = 0;
    QString path;
    friend bool operator==(const YearFile &, const YearFile &) = default;
};

/// The file of every year. @param target a path with "{year}" in its name, or a folder that is there, where
/// files are called 2021.pdf; for a single year also a plain path
/// @errors InvalidArgument (several years into one file; subject: the target)
[[nodiscard]] Result<std::vector<YearFile>> filesOfYears(const QString &target,
                                                         const std::vector<int> &years);

/// What became of a year.
struct YearOutcome {
    YearFile file;
    Result<ExportResult> result;
};

/// Exports years one after another, each as exportYear does. A year that fails hinders no other; after
/// @p progress has answered false the rest are Cancelled and what was written stays.
/// @return as many as @p files, in their order
[[nodiscard]] std::vector<YearOutcome> exportYears(const archive::Archive &archive,
                                                   const std::vector<YearFile> &files,
                                                   const publish::PublishOptions &options = {},
                                                   const publish::Progress &progress = {});

} // namespace dashiji::workflow
