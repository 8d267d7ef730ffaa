// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checksum of a record: a row that was damaged, or put together by somebody else, can be told.
#pragma once

#include "core/archive/store/database.h"

#include <QVariant>

#include <map>
#include <nettle/sha2.h>

namespace dashiji::archive
{

/// Columns that say nothing of a record, and so are not summed.
[[nodiscard]] bool isSummed(const QString &column);

/// Sums a record, column after column by their names.
class RecordSum
{
public:
    RecordSum();
    void add(const QByteArray &name, const QVariant &value);
    /// To be asked once.
    [[nodiscard]] qint64 take();

private:
    void add(const QByteArray &bytes);

    sha256_ctx m_hash;
};

/// The first eight bytes, as a signed big-endian number, of the SHA-256 of the columns that are not empty
/// (NULL, 0, no text), by their names: for each its name, ':', the number of bytes of its value in decimal,
/// ':' and the value (text in UTF-8, numbers in decimal, blobs as they are).
[[nodiscard]] qint64 checksumOf(const std::map<QString, QVariant> &columns);

/// Rows of a table of records whose checksum is not theirs.
/// @return the ids
[[nodiscard]] Result<std::vector<qint64>> wrongChecksums(Database &database, const QString &table);
[[nodiscard]] Result<void> writeChecksums(Database &database, const QString &table);

} // namespace dashiji::archive
