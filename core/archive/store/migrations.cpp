// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/migrations.h"

#include "core/archive/store/database.h"
#include "core/archive/store/sqlite.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

Result<void> backUpBeside(Database &database, int version)
{
    const QFileInfo file(database.path());
    TRY(takeFreeName(u"%1/%2.v%3"_s.arg(file.absolutePath(), file.completeBaseName()).arg(version),
                     file.suffix(),
                     [&database](const QString &name) { return sqlite::copyTo(database.handle(), name); }));
    return {};
}

Result<void> runStep(Database &database, const Migration &step)
{
    // Foreign keys cannot be switched inside a transaction. https://www.sqlite.org/lang_altertable.html, 7
    TRY(database.run(u"PRAGMA foreign_keys = OFF"_s));
    const auto again = qScopeGuard([&] { static_cast<void>(database.run(u"PRAGMA foreign_keys = ON"_s)); });
    auto transaction = TRY(Transaction::begin(database, Transaction::Kind::Exclusive));
    // Another program may have been quicker.
    const auto version = schemaVersion(database);
    if (!version || *version >= step.version)
        return version ? Result<void>() : tl::unexpected(version.error());
    TRY(step.apply(database));
    const auto broken = TRY(database.value(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s));
    if (broken)
        return failure(ErrorCode::ArchiveDamaged, database.path(),
                       u"%1 names a row that is not there"_s.arg(broken->toString()));
    // A pragma binds no value; the number is ours.
    TRY(database.run(u"PRAGMA user_version = %1"_s.arg(step.version)));
    return transaction.commit();
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    const auto version = TRY(database.integer(u"PRAGMA user_version"_s));
    return static_cast<int>(version);
}

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    const auto from = schemaVersion(database);
    if (!from)
        return tl::unexpected(from.error());
    if (*from >= latestVersion(migrations))
        return {};
    if (*from > 0)
        TRY(backUpBeside(database, *from));
    for (const Migration &step : migrations)
        if (step.version > *from)
            TRY(runStep(database, step));
    return {};
}

Result<QStringList> schemaOf(Database &database)
{
    QStringList lines;
    TRY(database.each(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s, {}, [&](const Row &row) {
        lines << row.text(0) + u'\t' + row.text(1) + u'\t' + row.text(2) + u'\t' + row.text(3);
    }));
    std::sort(lines.begin(), lines.end());
    return lines;
}

Result<QByteArray> schemaHash(Database &database)
{
    const auto lines = TRY(schemaOf(database));
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace dashiji::archive
