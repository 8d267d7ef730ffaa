// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup as its record tells of it.
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace dashiji::backup
{

/// Why it was made.
enum class Occasion {
    Opening,
    Daily, ///< while the archive stayed open
    ByHand,
    Restoring, ///< before something was taken back
};
[[nodiscard]] QString wordOf(Occasion occasion);

/// An archive as it was, without the bytes of its pictures, which all copies on a shelf share.
struct Copy {
    QString path;
    QDateTime at; ///< UTC
    Occasion occasion = Occasion::ByHand;
    QString archive;   ///< path of what it is a copy of
    qint64 serial = 0; ///< of the newest commit it has
    QByteArray chain;  ///< that leads there: two copies with the same are the same
    qint64 bytes = 0;
    QByteArray sha256;                ///< of the file, as it was when it had been opened and verified
    int entries = 0;                  ///< chosen ones, of all years
    std::vector<QByteArray> pictures; ///< their SHA-256
};

/// A copy and its record lie beside each other.
[[nodiscard]] QString recordOf(const QString &copy);
/// @errors FileUnwritable, DiskFull
[[nodiscard]] Result<void> writeRecord(const Copy &copy);
/// @param record its path @errors FileUnreadable, FileDamaged
[[nodiscard]] Result<Copy> readRecord(const QString &record);

/// The SHA-256 of a file, read in pieces. @errors FileUnreadable
[[nodiscard]] Result<QByteArray> digestOf(const QString &path);

} // namespace dashiji::backup
