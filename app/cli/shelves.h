// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From arguments to backups: the shelf of an archive, and a copy on it.
#pragma once

#include "app/cli/outcome.h"
#include "core/backup/restoring.h"
#include "core/backup/shelf.h"

#include <QJsonObject>

#include <memory>

namespace dashiji::app::cli
{

class Arguments;

/// The shelf of the first argument's archive. @errors Failed (no backup of it)
[[nodiscard]] Outcome<backup::Shelf> shelfOf(const Arguments &arguments);

/// A backup that was chosen, open.
struct ChosenCopy {
    std::unique_ptr<backup::OpenedCopy> copy;
    QDateTime at;        ///< of what it says
    QStringList damaged; ///< newer copies that were passed over
};

/// The copy of --from: a name on the shelf, or the path of any copy; without it the newest that is sound.
/// @errors Failed (no such copy, none is sound)
[[nodiscard]] Outcome<ChosenCopy> chosenCopy(const Arguments &arguments);

/// What the help says of --from.
struct Option;
[[nodiscard]] Option fromOption(const char *help);

/// "sound", "damaged", "pictures_missing"
[[nodiscard]] QString healthWord(backup::Health health);
[[nodiscard]] QJsonObject toJson(const backup::Copy &copy);

} // namespace dashiji::app::cli
