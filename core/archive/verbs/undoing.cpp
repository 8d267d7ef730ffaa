// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of taking back and making again.
#include "core/archive/verbs/gate.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

UndoState stateOf(const Result<std::optional<UndoStep>> &next)
{
    return next && *next ? UndoState{true, (*next)->change.verb, (*next)->change.label} : UndoState{};
}

/// To take back that something was made again is to take the thing itself back.
Result<UndoStep> thingItself(Database &database, const UndoStep &named)
{
    if (!named.change.undoes.isValid())
        return named;
    const auto taken = TRY(stepOf(database, named.change.undoes));
    return taken.change.undoes.isValid() ? stepOf(database, taken.change.undoes) : named;
}

/// A reference that does not hold is found when all is written.
Result<void> blockedAtEnd(const Database &database, const Result<void> &failed)
{
    const bool isReference =
        failed.error().code == ErrorCode::DatabaseFailed && database.failedForConstraint();
    return isReference ? Result<void>(failure(ErrorCode::UndoBlocked, {}, failed.error().detail)) : failed;
}

} // namespace

/// Takes back the step @p next names, and further ones as long as they come to nothing: what was typed and
/// taken out again is no step anybody sees.
Result<void> Writer::Private::replay(NextUndoStep next, UndoScope scope, ErrorCode nothing)
{
    if (group)
        return failure(ErrorCode::InvalidArgument, {}, u"undo inside a group"_s);
    for (bool wroteRows = false; !wroteRows;) {
        const auto done = perform([&](Edit &edit) -> Result<void> {
            const auto step = TRY(next(database, session, scope));
            if (!step)
                return failure(nothing);
            auto taken = takeBack(edit, *step);
            wroteRows = !edit.rows().log().rows().empty();
            return taken;
        });
        if (!done)
            return blockedAtEnd(database, done);
    }
    return {};
}

UndoState Writer::undoState(UndoScope scope) const
{
    return stateOf(nextUndo(d->database, d->session, scope));
}

UndoState Writer::redoState(UndoScope scope) const
{
    return stateOf(nextRedo(d->database, d->session, scope));
}

Result<void> Writer::undo(UndoScope scope)
{
    return d->replay(&nextUndo, scope, ErrorCode::NothingToUndo);
}

Result<void> Writer::redo(UndoScope scope)
{
    return d->replay(&nextRedo, scope, ErrorCode::NothingToRedo);
}

Result<void> Writer::undoChange(ChangeId change)
{
    const auto done = d->perform([&](Edit &edit) -> Result<void> {
        const auto step = TRY(stepOf(d->database, change).and_then([&](const UndoStep &named) {
            return thingItself(d->database, named);
        }));
        if (step.change.undone)
            return failure(ErrorCode::NothingToUndo, step.change.label);
        return takeBack(edit, step);
    });
    return done ? done : blockedAtEnd(d->database, done);
}

} // namespace dashiji::archive
