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

struct YearFile {
    std::vector<int> years; ///< one, or those of a book
    QString path;
    friend bool operator==(const YearFile &, const YearFile &) = default;
};

/// The files of years. @param target a path with "{year}" in its name, or a folder that is there, where files
/// are called 2021.pdf: a file every year; a plain path: one file, of several years a book
[[nodiscard]] std::vector<YearFile> filesOfYears(const QString &target, const std::vector<int> &years);

/// What became of a file.
struct YearOutcome {
    YearFile file;
    Result<ExportResult> result;
};

/// Exports files one after another, each as exportBook does. One that fails hinders no other; after
/// @p progress has answered false the rest are Cancelled and what was written stays.
/// @param owner whose years; not set: of each year the first organization that has it
/// @return as many as @p files, in their order
[[nodiscard]] std::vector<YearOutcome> exportYears(const archive::Reader &archive,
                                                   const std::vector<YearFile> &files,
                                                   const publish::PublishOptions &options = {},
                                                   const publish::Progress &progress = {},
                                                   OrganizationId owner = {});

} // namespace dashiji::workflow
