// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli backup and backups: makes a copy that was verified, and lists those there are.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/shelves.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/backuptext.h"
#include "app/support/formatting.h"
#include "core/archive/comparison.h"
#include "core/archive/records/table.h"

#include <QDir>
#include <QFileInfo>

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

Outcome<void> copyElsewhere(const archive::Archive &archive, const backup::Shelf &shelf, const QString &to,
                            Terminal &terminal)
{
    const QString path = QFileInfo(to).isDir() ? backup::placeElsewhere(archive.path(), to) : to;
    terminal.progress(Words::tr("Copying to %1 …").arg(path));
    TRY(outcomeOf(shelf.storeElsewhere(archive, path)));
    terminal.endProgress();
    const qint64 bytes = QFileInfo(path).size();
    terminal.line(Words::tr("Wrote %1 (%2) and verified it.").arg(path, fileSize(bytes)));
    terminal.document({{u"archive"_s, archive.path()}, {u"copy"_s, path}, {u"bytes"_s, bytes}});
    return {};
}

Outcome<void> runBackup(const Arguments &arguments, Terminal &terminal)
{
    const auto archive = TRY(openForReading(arguments, terminal));
    auto shelf = TRY(outcomeOf(backup::Shelf::of(*archive)));
    if (const QString to = arguments.at(1); !to.isEmpty())
        return copyElsewhere(*archive, shelf, to, terminal);
    const auto copy = TRY(outcomeOf(shelf.store(*archive, backup::Occasion::ByHand)));
    terminal.line(Words::tr("Wrote %1 (%2) and verified it.").arg(copy->path, fileSize(copy->bytes)));
    QJsonObject json = toJson(*copy);
    json.insert(u"archive"_s, arguments.at(0));
    terminal.document(json);
    return {};
}

/// A field is called the same in every table that has it.
QString nameOf(Column column)
{
    for (const archive::Table &table : archive::tables())
        if (const archive::TableColumn *found = table.find(column))
            return found->name;
    return {};
}

/// What one copy says otherwise than the archive does now.
Outcome<void> tellDifferences(const Arguments &arguments, Terminal &terminal)
{
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto chosen = TRY(chosenCopy(arguments));
    const auto differences = TRY(outcomeOf(archive::textDifferences(*archive, chosen.copy->reader())));
    QJsonArray array;
    for (const archive::TextDifference &difference : differences) {
        const QString field = nameOf(difference.column);
        array.append(QJsonObject{{u"where"_s, difference.where},
                                 {u"field"_s, field},
                                 {u"now"_s, difference.here},
                                 {u"then"_s, difference.there}});
        terminal.line(u"%1, %2"_s.arg(difference.where, field));
        if (!difference.there.isEmpty())
            terminal.line(u"  - "_s + difference.there.simplified());
        if (!difference.here.isEmpty())
            terminal.line(u"  + "_s + difference.here.simplified());
    }
    if (differences.empty())
        terminal.line(Words::tr("All texts are the same."));
    terminal.document(
        {{u"archive"_s, arguments.at(0)}, {u"from"_s, chosen.copy->path()}, {u"differences"_s, array}});
    return {};
}

Outcome<void> runBackups(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.isSet(u"from"))
        return tellDifferences(arguments, terminal);
    const auto shelf = TRY(shelfOf(arguments));
    // The archive itself may be damaged or gone: then nobody knows what has changed since.
    const auto present = archive::headOf(arguments.at(0));
    const auto copies = shelf.copies();
    QJsonArray array;
    for (const backup::Copy &copy : copies) {
        const auto health = shelf.healthOf(copy);
        const qint64 since = present ? present->serial - copy.serial : -1;
        QJsonObject json = toJson(copy);
        json.insert(u"health"_s, healthWord(health));
        json.insert(u"changes_since"_s, since < 0 ? QJsonValue() : QJsonValue(since));
        array.append(json);
        QStringList parts{json[QLatin1StringView("copy")].toString(),
                          copy.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), occasionText(copy.occasion),
                          fileSize(copy.bytes), healthText(health)};
        if (since >= 0)
            parts << Words::tr("%n changes since", nullptr, static_cast<int>(since));
        terminal.line(parts.join(u"  "_s));
    }
    const qint64 bytes = shelf.bytes();
    terminal.line(
        Words::tr("%n backups with their pictures, %1, in %2.", nullptr, static_cast<int>(copies.size()))
            .arg(fileSize(bytes), shelf.folder()));
    QJsonObject json{{u"archive"_s, arguments.at(0)},
                     {u"folder"_s, shelf.folder()},
                     {u"bytes"_s, bytes},
                     {u"copies"_s, array},
                     {u"elsewhere"_s, QJsonValue()}};
    if (const auto elsewhere = shelf.elsewhere())
        json[QLatin1StringView("elsewhere")] =
            QJsonObject{{u"path"_s, elsewhere->path}, {u"at"_s, elsewhere->at.toUTC().toString(Qt::ISODate)}};
    terminal.document(json);
    return {};
}

} // namespace

Command backupCommand()
{
    return {
        .name = "backup",
        .arguments = "ARCHIVE [TO]",
        .fewest = 1,
        .most = 2,
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Makes a backup, opens and verifies it."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "With TO, a file or a folder, a whole copy that opens anywhere; without, "
                                    "one beside the automatic "
                                    "ones, which share their pictures. Never overwrites a file."),
        .examples = {"office.dashiji /media/usb", "office.dashiji"},
        .run = runBackup,
    };
}

Command backupsCommand()
{
    return {
        .name = "backups",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Lists the backups of an archive."),
        .detail =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                              "Reads each whole and tells whether it is what was verified. Kept are the "
                              "last of each of 7 days, 5 "
                              "weeks and 12 months, and those made by hand. The archive may be damaged "
                              "or gone."),
        .options = {fromOption(QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                                 "Tell what this one says otherwise than the archive now."))},
        .examples = {"office.dashiji", "office.dashiji --from 20211216-084100"},
        .run = runBackups,
    };
}

} // namespace dashiji::app::cli
