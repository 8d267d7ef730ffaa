// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change of the journal did, in words, for the menu and the history.
#pragma once

#include <QString>

namespace dashiji::app
{

/// @param verb  as archive::Change::verb; an unknown one gives a general phrase
/// @param label what it was done to; long ones are shortened
[[nodiscard]] QString changeText(const QString &verb, const QString &label);

/// What was done just now: "Removed 2021". Of verbs that do much at once; others as changeText().
[[nodiscard]] QString doneText(const QString &verb, const QString &label);

/// "Undo: edit “…”"
[[nodiscard]] QString undoText(const QString &verb, const QString &label);
/// "Redo: edit “…”"
[[nodiscard]] QString redoText(const QString &verb, const QString &label);

} // namespace dashiji::app
