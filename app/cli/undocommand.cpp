// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli undo and redo: takes back this person's newest change, or any by its number, or does it again.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/changetext.h"
#include "core/archive/writer.h"

#include <limits>

namespace dashiji::app::cli
{
namespace
{

/// Which steps: this person's of any time, for a run of this program is over with its one command.
constexpr auto kScope = archive::UndoScope::Person;

void tell(const archive::UndoState &state, const QString &said, Terminal &terminal)
{
    terminal.line(said.arg(changeText(state.verb, state.label)));
    terminal.document({{QStringLiteral("verb"), state.verb}, {QStringLiteral("label"), state.label}});
}

/// The sentence of the window speaks of the time since it opened the archive.
auto stepFailed(const Error &error)
{
    return error.code == ErrorCode::NothingToUndo ? failed(Words::tr("There is nothing to undo."))
                                                  : failed(error);
}

/// What a change was, by its number.
Outcome<archive::UndoState> changeNumbered(const archive::Archive &archive, ChangeId id)
{
    const auto rows = archive.changeRows(id);
    if (!rows && rows.error().code == ErrorCode::NotFound)
        return failed(
            Words::tr("%1 has no change %2; the changes are listed by: dashiji-cli history %1 --json")
                .arg(archive.path(), QString::number(id.value)));
    if (!rows)
        return failed(rows.error());
    return rows->empty() ? archive::UndoState{}
                         : archive::UndoState{true, rows->front().change.verb, rows->front().change.label};
}

Outcome<void> runUndo(const Arguments &arguments, Terminal &terminal)
{
    const auto change = TRY(arguments.number(u"change", 1, std::numeric_limits<int>::max()));
    const auto archive = openForWriting(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    archive::Writer &writer = (*archive)->writer();
    const auto state = TRY(change ? changeNumbered(**archive, {*change}) : writer.undoState(kScope));
    if (auto done = change ? writer.undoChange({*change}) : writer.undo(kScope); !done)
        return stepFailed(done.error());
    tell(state, Words::tr("Undone: %1"), terminal);
    return {};
}

Outcome<void> runRedo(const Arguments &arguments, Terminal &terminal)
{
    const auto archive = openForWriting(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    archive::Writer &writer = (*archive)->writer();
    const archive::UndoState state = writer.redoState(kScope);
    TRY(outcomeOf(writer.redo(kScope)));
    tell(state, Words::tr("Redone: %1"), terminal);
    return {};
}

} // namespace

Command undoCommand()
{
    return {
        .name = "undo",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Takes back your newest change, or one by its number."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "What somebody has written on since is not taken back."),
        .options = {{"change", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Take back this change, whoever made it; history tells its number.")},
                    asOption()},
        .examples = {"office.dashiji", "office.dashiji --change 12", "office.dashiji --as 王敏"},
        .run = runUndo,
    };
}

Command redoCommand()
{
    return {
        .name = "redo",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Does again what undo took back."),
        .options = {asOption()},
        .examples = {"office.dashiji"},
        .run = runRedo,
    };
}

} // namespace dashiji::app::cli
