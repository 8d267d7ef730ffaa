// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shelves.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/words.h"

#include <QFileInfo>

#include <algorithm>

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

QString nameOf(const backup::Copy &copy)
{
    return QFileInfo(copy.path).completeBaseName();
}

Outcome<ChosenCopy> openCopy(const QString &path, const QDateTime &at,
                             const std::optional<backup::Shelf> &shelf)
{
    archive::PictureSource pictures;
    if (shelf)
        pictures = [shelf = *shelf](const QByteArray &sha256) { return shelf.picture(sha256); };
    ChosenCopy chosen{nullptr, at, {}};
    chosen.copy = TRY(outcomeOf(backup::OpenedCopy::open(path, std::move(pictures))));
    return chosen;
}

} // namespace

Outcome<backup::Shelf> shelfOf(const Arguments &arguments)
{
    auto shelf = backup::Shelf::of(arguments.at(0));
    if (!shelf)
        return failed(Words::tr("There is no backup of %1 on this computer. Give the path of one by --from.")
                          .arg(arguments.at(0)));
    return std::move(*shelf);
}

Outcome<ChosenCopy> chosenCopy(const Arguments &arguments)
{
    const QString from = arguments.value(u"from");
    if (const QFileInfo file(from); !from.isEmpty() && file.isFile())
        return openCopy(file.absoluteFilePath(), file.lastModified(), backup::Shelf::of(arguments.at(0)));
    const auto shelf = TRY(shelfOf(arguments));
    const auto copies = shelf.copies();
    QStringList damaged;
    for (const backup::Copy &copy : copies) {
        if (!from.isEmpty() && nameOf(copy) != from)
            continue;
        if (shelf.healthOf(copy) == backup::Health::Damaged) {
            damaged << nameOf(copy);
            continue;
        }
        auto chosen = TRY(openCopy(copy.path, copy.at, shelf));
        chosen.damaged = damaged;
        return chosen;
    }
    if (from.isEmpty() || !damaged.isEmpty())
        return failed(Words::tr("The backups %1 are damaged. What can be read of the archive itself is put "
                                "into a new one by: dashiji-cli salvage %2 NEW")
                          .arg(damaged.join(u", "_s), arguments.at(0)));
    return failed(Words::tr("There is no backup %1; they are listed by: dashiji-cli backups %2")
                      .arg(from, arguments.at(0)));
}

Option fromOption(const char *help)
{
    return {"from", "COPY", help};
}

QString healthWord(backup::Health health)
{
    switch (health) {
    case backup::Health::Sound:
        return u"sound"_s;
    case backup::Health::Damaged:
        return u"damaged"_s;
    case backup::Health::PicturesMissing:
        return u"pictures_missing"_s;
    }
    return {};
}

QJsonObject toJson(const backup::Copy &copy)
{
    return {{u"copy"_s, nameOf(copy)},
            {u"path"_s, copy.path},
            {u"at"_s, copy.at.toUTC().toString(Qt::ISODate)},
            {u"occasion"_s, backup::wordOf(copy.occasion)},
            {u"bytes"_s, copy.bytes},
            {u"entries"_s, copy.entries},
            {u"pictures"_s, static_cast<qint64>(copy.pictures.size())}};
}

} // namespace dashiji::app::cli
