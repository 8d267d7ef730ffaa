// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checksum of a record: a row that was damaged, or put together by somebody else, can be told.
#pragma once

#include "core/archive/store/database.h"

#include <QVarLengthArray>
#include <QVariant>

#include <map>

namespace dashiji::archive
{

/// Columns that say nothing of a record, and so are not summed.
[[nodiscard]] bool isSummed(const QString &column);

/// Sums a record, column after column by their names.
class RecordSum
{
public:
    void add(QByteArrayView name, const QVariant &value);
    /// The same where it lies.
    void add(QByteArrayView name, const Row &row, int column);
    [[nodiscard]] qint64 take() const;

private:
    void addNumber(QByteArrayView name, qint64 number);
    void addText(QByteArrayView name, QStringView text);
    void addBytes(QByteArrayView name, QByteArrayView bytes);

    QVarLengthArray<char, 4096> m_bytes; ///< of the record, to be hashed at once
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
