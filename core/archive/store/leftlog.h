// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs that lie beside an archive: whether they belong to it is proved before SQLite sees them. A backup put
// in the place of the file they were written for would else be destroyed by them.
#pragma once

#include "core/archive/store/pagelog.h"
#include "core/model/error.h"

#include <QStringList>

namespace dashiji::archive
{

struct LeftLogs {
    QString own;         ///< the one that belongs to the file; empty: there is none
    QStringList foreign; ///< those of another file, or of another state of this one
    bool inUse = false;  ///< a program is writing just now; nothing was judged
};

/// What a program that did not end has left beside a file. Reads only.
[[nodiscard]] LeftLogs leftLogs(const QString &path);

/// Whether the file cannot be read as it is without SQLite making or changing files beside it.
[[nodiscard]] bool needsLog(const QString &path);

/// Gives a log beside a file a name under which SQLite does not find it: "name.left-20211231-104200.wal", by
/// when it was written. @errors FileUnwritable
[[nodiscard]] Result<void> setLogAside(const QString &path, const QString &log);

/// Gives a log that was set aside a name that says that nothing of it is missing any more.
/// @errors FileUnwritable
[[nodiscard]] Result<void> markTakenIn(const QString &log);

/// The logs set aside beside a file, the newest first.
[[nodiscard]] QStringList logsSetAside(const QString &path);

} // namespace dashiji::archive
