// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli undo and redo: takes back the newest change, whoever made it, or does it again.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/changetext.h"
#include "core/archive/writer.h"

namespace dashiji::app::cli
{
namespace
{

using Step = Result<void> (archive::Writer::*)();
using Coming = archive::UndoState (archive::Writer::*)() const;

Outcome<void> takeStep(const Arguments &arguments, Terminal &terminal, Step step, Coming coming,
                       const QString &said)
{
    const auto archive = openForWriting(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    archive::Writer &writer = (*archive)->writer();
    const archive::UndoState state = (writer.*coming)();
    if (auto done = (writer.*step)(); !done) {
        // The sentence of the window speaks of the time since it opened the archive.
        return done.error().code == ErrorCode::NothingToUndo ? failed(Words::tr("There is nothing to undo."))
                                                             : failed(done.error());
    }
    terminal.line(said.arg(changeText(state.verb, state.label)));
    terminal.document({{QStringLiteral("verb"), state.verb}, {QStringLiteral("label"), state.label}});
    return {};
}

Outcome<void> runUndo(const Arguments &arguments, Terminal &terminal)
{
    return takeStep(arguments, terminal, &archive::Writer::undo, &archive::Writer::undoState,
                    Words::tr("Undone: %1"));
}

Outcome<void> runRedo(const Arguments &arguments, Terminal &terminal)
{
    return takeStep(arguments, terminal, &archive::Writer::redo, &archive::Writer::redoState,
                    Words::tr("Redone: %1"));
}

} // namespace

Command undoCommand()
{
    return {
        .name = "undo",
        .summary =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Takes back the newest change, whoever made it."),
        .examples = {"office.dashiji"},
        .run = runUndo,
    };
}

Command redoCommand()
{
    return {
        .name = "redo",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Does again what undo took back."),
        .examples = {"office.dashiji"},
        .run = runRedo,
    };
}

} // namespace dashiji::app::cli
