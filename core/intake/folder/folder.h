// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody gives to be imported: a file, a folder, or a ZIP archive of texts with pictures beside them.
#pragma once

#include "core/intake/source.h"

namespace dashiji::intake
{

/// A text that was found, or why it cannot be read.
struct FoundSource {
    QString path; ///< as it was given; of one in a folder or archive its path goes on behind that
    Result<Source> source;
};

/// Reads a file as readSource() does; of a folder or a ZIP archive every text in it, each with the pictures
/// that lie beside it, in the order of their names. What a file is, its content tells. Hidden files, links
/// and what belongs to no report are passed over. Nothing outside the folder is read, nothing is ever
/// written.
/// @return never empty; one error where nothing can be read
///         (as readSource(); FileEmpty: no text in it; FileTooLarge: 20,000 files, 48 MiB a picture, 512 MiB
///         all of them; FileDamaged: wrong sizes or checksums, names that lead out of the archive, links)
[[nodiscard]] std::vector<FoundSource> readSources(const QString &path);

} // namespace dashiji::intake
