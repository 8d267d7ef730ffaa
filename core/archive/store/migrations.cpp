// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/migrations.h"

#include "core/archive/search/tokenizer.h"
#include "core/archive/store/database.h"
#include "core/archive/store/sqlite.h"

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
    for (int attempt = 1;; ++attempt) {
        const QString number = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        const QString copy = file.absolutePath() + u'/' + file.completeBaseName() +
                             u".v%1%2."_s.arg(version).arg(number) + file.suffix();
        if (!QFile::exists(copy))
            return sqlite::copyTo(database.handle(), copy);
    }
}

Result<void> runStep(Database &database, const Migration &step)
{
    // Foreign keys cannot be switched inside a transaction. https://www.sqlite.org/lang_altertable.html, 7
    if (auto done = database.run(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done;
    const auto again = qScopeGuard([&] { static_cast<void>(database.run(u"PRAGMA foreign_keys = ON"_s)); });
    auto transaction = Transaction::begin(database, Transaction::Kind::Exclusive);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another program may have been quicker.
    const auto version = schemaVersion(database);
    if (!version || *version >= step.version)
        return version ? Result<void>() : tl::unexpected(version.error());
    if (auto done = step.apply(database); !done)
        return done;
    const auto broken = database.value(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    if (!broken)
        return tl::unexpected(broken.error());
    if (*broken)
        return failure(ErrorCode::ArchiveDamaged, database.path(),
                       u"%1 names a row that is not there"_s.arg((*broken)->toString()));
    // A pragma binds no value; the number is ours.
    if (auto done = database.run(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
        return done;
    return transaction->commit();
}

Result<QStringList> schemaAfter(int version, std::span<const Migration> migrations)
{
    auto memory = Database::connect(u":memory:"_s, OpenMode::Create);
    if (!memory)
        return tl::unexpected(memory.error());
    if (auto done = registerTokenizers((*memory)->handle()); !done)
        return tl::unexpected(done.error());
    bool found = false;
    for (const Migration &step : migrations) {
        if (step.version > version)
            break;
        found = step.version == version;
        if (auto done = runStep(**memory, step); !done)
            return tl::unexpected(done.error());
    }
    if (!found)
        return failure(ErrorCode::InvalidArgument, QString::number(version), u"no such schema version"_s);
    return schemaOf(**memory);
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return static_cast<int>(*version);
}

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    const auto from = schemaVersion(database);
    if (!from)
        return tl::unexpected(from.error());
    if (*from >= latestVersion(migrations))
        return {};
    if (*from > 0)
        if (auto done = backUpBeside(database, *from); !done)
            return done;
    for (const Migration &step : migrations)
        if (step.version > *from)
            if (auto done = runStep(database, step); !done)
                return done;
    return {};
}

Result<QStringList> expectedSchema(int version, std::span<const Migration> migrations)
{
    if (migrations.data() != kMigrations.data() || version != latestVersion())
        return schemaAfter(version, migrations);
    static const Result<QStringList> latest = schemaAfter(latestVersion(), kMigrations);
    return latest;
}

Result<QStringList> schemaOf(Database &database)
{
    QStringList lines;
    const auto read =
        database.each(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s, {}, [&](const Row &row) {
            lines << row.text(0) + u'\t' + row.text(1) + u'\t' + row.text(2) + u'\t' + row.text(3);
        });
    if (!read)
        return tl::unexpected(read.error());
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace dashiji::archive
