// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/checksum.h"

#include <QtEndian>

#include <array>
#include <vector>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

bool isLeftOut(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isEmpty();
    case QMetaType::QByteArray:
        return value.toByteArray().isEmpty();
    default:
        return value.isNull() || value.toLongLong() == 0;
    }
}

QByteArray bytesOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

struct SummedRow {
    qint64 id = 0;
    qint64 stored = 0;
    qint64 actual = 0;
};

Result<std::vector<SummedRow>> sumsOf(Database &database, const QString &table)
{
    QStringList names;
    auto read = database.each(u"SELECT name FROM pragma_table_info(?)"_s, {table}, [&](const Row &row) {
        if (isSummed(row.text(0)))
            names << row.text(0);
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<SummedRow> rows;
    // Names come from the schema, which is ours letter by letter.
    read = database.each(u"SELECT id, checksum, %1 FROM %2"_s.arg(names.join(u", "_s), table), {},
                         [&](const Row &row) {
                             std::map<QString, QVariant> columns;
                             for (int i = 0; i < names.size(); ++i)
                                 columns.emplace(names.at(i), row.value(i + 2));
                             rows.push_back({row.integer(0), row.integer(1), checksumOf(columns)});
                         });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace

bool isSummed(const QString &column)
{
    return column != u"rev" && column != u"checksum" && column != u"search_key";
}

RecordSum::RecordSum()
{
    sha256_init(&m_hash);
}

void RecordSum::add(const QByteArray &bytes)
{
    sha256_update(&m_hash, static_cast<size_t>(bytes.size()),
                  reinterpret_cast<const uint8_t *>(bytes.constData()));
}

void RecordSum::add(const QByteArray &name, const QVariant &value)
{
    if (isLeftOut(value))
        return;
    const QByteArray bytes = bytesOf(value);
    add(name + ':' + QByteArray::number(bytes.size()) + ':');
    add(bytes);
}

qint64 RecordSum::take()
{
    std::array<uint8_t, 8> first{};
    sha256_digest(&m_hash, first.size(), first.data());
    return qFromBigEndian<qint64>(first.data());
}

qint64 checksumOf(const std::map<QString, QVariant> &columns)
{
    RecordSum sum;
    for (const auto &[name, value] : columns)
        sum.add(name.toUtf8(), value);
    return sum.take();
}

Result<std::vector<qint64>> wrongChecksums(Database &database, const QString &table)
{
    const auto rows = TRY(sumsOf(database, table));
    std::vector<qint64> wrong;
    for (const SummedRow &row : rows)
        if (row.stored != row.actual)
            wrong.push_back(row.id);
    return wrong;
}

Result<void> writeChecksums(Database &database, const QString &table)
{
    const auto rows = TRY(sumsOf(database, table));
    for (const SummedRow &row : rows)
        if (row.stored != row.actual)
            TRY(database.run(u"UPDATE %1 SET checksum = ? WHERE id = ?"_s.arg(table), {row.actual, row.id}));
    return {};
}

} // namespace dashiji::archive
