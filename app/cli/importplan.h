// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import is about to store: every file read, every year known, nothing written yet.
#pragma once

#include "app/cli/outcome.h"
#include "core/workflow/importing.h"

#include <vector>

namespace dashiji::app::cli
{

class Terminal;

struct ReadFile {
    QString path;
    intake::Outline outline;
    int year = 0; ///< it will be stored as
};

/// Reads a file as a text, in the reading asked for, also as the only one of a folder.
/// @param reading 1 = the likeliest; 0 the same
/// @errors Failed when it cannot be read, or not in so many ways, or there are several
[[nodiscard]] Outcome<intake::Source> readSource(const QString &path, int reading);

/// Reads all files, also those of folders and ZIP archives, each in the reading asked for. @errors Failed
/// when one of them cannot be read, holds no entries, or tells no year
[[nodiscard]] Outcome<std::vector<ReadFile>>
readFiles(const QStringList &paths, const workflow::ImportOptions &options, int reading, Terminal &terminal);

/// That no two files are of one year, and none of a year the archive has (if that is not to be replaced).
/// @param archive null when it is still to be made
[[nodiscard]] Outcome<void> checkYears(const std::vector<ReadFile> &files, const archive::Archive *archive,
                                       const workflow::ImportOptions &options);

} // namespace dashiji::app::cli
