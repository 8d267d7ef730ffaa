// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/checksum.h"

#include <QCryptographicHash>
#include <QtEndian>

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

qint64 checksumOf(const std::map<QString, QVariant> &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, value] : columns) {
        if (isLeftOut(value))
            continue;
        const QByteArray bytes = bytesOf(value);
        hash.addData(name.toUtf8() + ':' + QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return qFromBigEndian<qint64>(hash.result().constData());
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
