// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/chain.h"

#include <QCryptographicHash>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kLinkBytes = 32;

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(qint64 number)
{
    return number == 0 ? QVariant() : QVariant(number);
}

void add(QCryptographicHash &hash, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

void add(QCryptographicHash &hash, qint64 value)
{
    add(hash, QString::number(value));
}

} // namespace

Result<void> storeChange(Database &database, const StoredChange &change,
                         const std::vector<StoredChangeRow> &rows)
{
    auto stored = database.run(
        u"INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.id.value, change.session, change.at, orNull(change.verb), orNull(change.label),
         orNull(change.reason), orNull(change.year), orNull(change.report), orNull(change.run),
         orNull(change.undoes)});
    qint64 id = firstRowOf(change.id);
    for (const StoredChangeRow &row : rows) {
        if (!stored)
            break;
        stored = database.run(
            u"INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (?, ?, ?, ?, ?)"_s,
            {id++, row.table, row.id, row.operation, row.content});
    }
    return stored;
}

QByteArray chained(const QByteArray &previous, const StoredChange &change,
                   const std::vector<StoredChangeRow> &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    add(hash, change.id.value);
    add(hash, change.session);
    add(hash, change.person);
    add(hash, change.at);
    for (const QString &text : {change.verb, change.label, change.reason})
        add(hash, text);
    for (const qint64 number : {qint64(change.year), change.report, change.run, change.undoes})
        add(hash, number);
    for (const StoredChangeRow &row : rows) {
        add(hash, row.table);
        add(hash, row.id);
        add(hash, row.operation);
        add(hash, row.content);
    }
    return hash.result();
}

Result<void> eachChange(Database &database, const OnStoredChange &onChange, ChangeId since)
{
    return database.each(
        u"SELECT c.id, c.session_id, s.person, c.at, c.verb, c.label, c.reason, c.year, c.report_id, c.run, "
        u"c.undoes "
        "FROM change c JOIN session s ON s.id = c.session_id WHERE c.id > ? ORDER BY c.id"_s,
        {since.value}, [&](const Row &row) -> Result<void> {
            const StoredChange change{{row.integer(0)}, row.integer(1), row.text(2),    row.integer(3),
                                      row.text(4),      row.text(5),    row.text(6),    row.number(7),
                                      row.integer(8),   row.integer(9), row.integer(10)};
            std::vector<StoredChangeRow> rows;
            auto read =
                database.each(u"SELECT table_name, row_id, operation, content FROM change_row "
                              "WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                              {firstRowOf(change.id), lastRowOf(change.id)}, [&](const Row &each) {
                                  rows.push_back({each.text(0), each.integer(1), each.text(2), each.text(3)});
                              });
            return read ? onChange(change, rows) : read;
        });
}

Result<QByteArray> linkAfter(Database &database, ChangeId since, QByteArray link)
{
    TRY(eachChange(
        database,
        [&](const StoredChange &change, const std::vector<StoredChangeRow> &rows) -> Result<void> {
            link = chained(link, change, rows);
            return {};
        },
        since));
    return link;
}

QByteArray firstLink()
{
    return QByteArray(kLinkBytes, '\0');
}

} // namespace dashiji::archive
