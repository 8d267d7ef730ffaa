// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking changes back and making them again. Both are changes of their own, which name what they take back.
#pragma once

#include "core/archive/journal/edit.h"
#include "core/archive/writer.h"

namespace dashiji::archive
{

/// What is taken back at once: a change, or the changes of one run of typing.
struct UndoStep {
    Change change;
    std::vector<ChangeId> parts; ///< oldest first
};

/// The newest step that stands and is no taking back.
[[nodiscard]] Result<std::optional<UndoStep>> nextUndo(Database &database, const Session &session,
                                                       UndoScope scope);
/// The newest taking back that nothing was done after.
[[nodiscard]] Result<std::optional<UndoStep>> nextRedo(Database &database, const Session &session,
                                                       UndoScope scope);
/// Any step, by one of its changes. @errors NotFound
[[nodiscard]] Result<UndoStep> stepOf(Database &database, ChangeId change);

/// Takes a step back. Every row must hold what it left; anchors of metrics follow the texts.
/// @errors UndoBlocked (subject: the step's label, person: who wrote there since), ReportSealed
[[nodiscard]] Result<void> takeBack(Edit &edit, const UndoStep &step);

enum class Direction {
    Backward,
    Forward,
};
/// Writes what a change of another state of this archive did: every row must hold what it met.
/// @errors as takeBack
[[nodiscard]] Result<void> playRows(Edit &edit, std::vector<JournalRow> rows);

/// Writes what a change did once more, or its reverse. @errors as takeBack
[[nodiscard]] Result<void> play(Edit &edit, ChangeId change, Direction direction);

} // namespace dashiji::archive
