// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be read of a damaged archive, in a new one.
#pragma once

#include "core/model/error.h"

#include <QStringList>

#include <map>

namespace dashiji::archive
{

/// What was found, and what was not.
struct Salvaged {
    std::map<QString, int> rows; ///< read from the file, by table
    int unreadablePages = 0;     ///< that hold nothing SQLite could have written
    QStringList lost;            ///< rows that are known of and could not be had
    QStringList rebuilt;         ///< rows that were made again as the journal tells them
    QStringList standIns;        ///< empty rows made so that those that belong to them have a place
    QStringList damaged;         ///< rows that are there and not what was written
    QStringList pictures;        ///< whose bytes are gone, or others

    [[nodiscard]] bool isWhole() const
    {
        return lost.isEmpty() && rebuilt.isEmpty() && standIns.isEmpty() && damaged.isEmpty() &&
               pictures.isEmpty();
    }
};

/// Reads every page of a file by itself, whatever has become of the others, and puts each row that stands in
/// one into a new archive; what the journal knows and no page has is made again from it. The file itself is
/// not written. @param to a file that is not there
/// @errors FileNotFound, FileExists, NotAnArchive (no page of it holds a row of an archive), FileUnwritable,
/// DiskFull
[[nodiscard]] Result<Salvaged> salvage(const QString &path, const QString &to);

} // namespace dashiji::archive
