// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a whole archive and says what is wrong with it.
#include "core/archive/archive.h"
#include "core/archive/journal/journalcheck.h"
#include "core/archive/media/media.h"
#include "core/archive/search/search.h"
#include "core/archive/store/opening.h"
#include "core/archive/store/sqlite.h"
#include "core/model/sha256.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

using Flaws = std::vector<Flaw>;

/// The file itself when it may be written (which is needed to check the index, though nothing is), else a
/// copy.
Result<OpenedFile> openForVerifying(const QString &path, QTemporaryDir &folder)
{
    OpenOptions options;
    options.checkContent = false;
    auto opened = openFile(path, options);
    if (opened || opened.error().code != ErrorCode::ArchiveReadOnly)
        return opened;
    options.readOnly = true;
    auto original = TRY(openFile(path, options));
    const QString copy = folder.filePath(u"copy"_s);
    TRY(sqlite::copyTo(original.database->handle(), copy));
    options.readOnly = false;
    return openFile(copy, options);
}

/// Also what SQLite only finds while reading is a flaw and no failure of the check.
Result<void> noteDamage(Result<void> result, Flaws &flaws)
{
    if (result || result.error().code != ErrorCode::ArchiveDamaged)
        return result;
    flaws.push_back({Flaw::Kind::FileDamaged, result.error().detail});
    return {};
}

Result<void> checkFile(Database &database, Flaws &flaws)
{
    return noteDamage(database.each(u"SELECT integrity_check FROM pragma_integrity_check(100)"_s, {},
                                    [&](const Row &row) {
                                        if (row.text(0) != "ok"_L1)
                                            flaws.push_back({Flaw::Kind::FileDamaged, row.text(0)});
                                    }),
                      flaws);
}

Result<void> checkReferences(Database &database, Flaws &flaws)
{
    return database.each(
        u"SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"_s, {}, [&](const Row &row) {
            flaws.push_back({Flaw::Kind::ReferenceBroken, u"%1 %2 names a row of %3 that is not there"_s.arg(
                                                              row.text(0), row.text(1), row.text(2))});
        });
}

/// Whether what is told of a picture is what its bytes say. One that cannot be looked into here may be read
/// elsewhere.
bool isOfPicture(const Media &told, const QByteArray &bytes)
{
    const auto found = inspectPicture(bytes);
    return !found || (found->mimeType == told.mimeType && found->size == told.size);
}

Result<void> checkMedia(Database &database, Flaws &flaws)
{
    return database.each(
        u"SELECT m.id, m.sha256, m.byte_count, m.mime, m.width, m.height, d.bytes FROM media m "
        "LEFT JOIN media_data d ON d.media_id = m.id"_s,
        {}, [&](const Row &row) {
            const auto damaged = [&](const char *how) {
                flaws.push_back(
                    {Flaw::Kind::MediaDamaged, u"media %1 %2"_s.arg(row.integer(0)).arg(QLatin1String(how))});
            };
            const QByteArray bytes = row.blob(6);
            Media told;
            told.mimeType = row.text(3);
            told.size = {row.number(4), row.number(5)};
            if (row.isNull(6))
                damaged("has no bytes");
            else if (!hasSha256(bytes, row.blob(1)))
                damaged("does not match its hash");
            else if (bytes.size() != row.integer(2) || !isOfPicture(told, bytes))
                damaged("is not of the kind or size that is told");
        });
}

Result<void> checkSearchIndex(Database &database, Flaws &flaws)
{
    const auto sound = TRY(isSearchIndexSound(database));
    if (!sound)
        flaws.push_back({Flaw::Kind::SearchIndexStale, u"the search index differs from the texts"_s});
    return {};
}

Result<void> checkChain(Database &database, Flaws &flaws)
{
    const auto whole = TRY(isChainWhole(database));
    if (!whole)
        flaws.push_back({Flaw::Kind::ChainBroken, u"the journal is not the one that was committed"_s});
    return {};
}

Result<void> checkRecords(Database &database, Flaws &flaws)
{
    const auto damaged = TRY(damagedRecords(database));
    for (const QString &detail : damaged)
        flaws.push_back({Flaw::Kind::RecordDamaged, detail});
    return {};
}

} // namespace

Result<std::vector<Flaw>> verify(const Address &address, PicturesAre pictures)
{
    QTemporaryDir folder;
    const auto opened = TRY(openForVerifying(address.path(), folder));
    Database &database = *opened.database;
    Flaws flaws;
    TRY(checkFile(database, flaws));
    if (!flaws.empty())
        return flaws; // what is read from damaged pages says nothing more
    TRY(noteDamage(checkReferences(database, flaws), flaws));
    if (pictures == PicturesAre::Inside)
        TRY(noteDamage(checkMedia(database, flaws), flaws));
    for (const auto check : {checkSearchIndex, checkRecords, checkChain})
        TRY(noteDamage(check(database, flaws), flaws));
    const auto inconsistent = TRY(journalInconsistencies(database));
    for (const QString &detail : inconsistent)
        flaws.push_back({Flaw::Kind::JournalInconsistent, detail});
    return flaws;
}

} // namespace dashiji::archive
