// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps what is typed in a field: from the field to a verb of the archive, within a second.
#pragma once

#include "app/fields/typingrun.h"
#include "app/support/typedstate.h"
#include "core/model/error.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace dashiji::app
{

class ParkedTexts;
class TextField;

/// Where the text of a field is kept.
struct FieldPlace {
    QString key; ///< the same for the same text of an archive: "entry/12/body"
    /// Stores @p text if the archive still holds @p base. @errors EditConflict with all three texts, DiskFull
    /// …
    std::function<Result<void>(const QString &base, const QString &text)> write;
    /// A typing run is over: what is written next is another step of undo.
    std::function<void()> endRun;
};

/// Ties a text field to the place its text is kept at.
///
/// The words live in the field only; beside them the saver knows the text it last read or wrote (the base).
/// What cannot be stored stays in the field, is tried again, and is parked when the field shows something
/// else.
///
///     typing ──(0.4 s after the last key, 0.9 s after the first)──▶ save() ──▶ Saved
///                                                    │ refused: the archive holds other words ──▶ Conflict
///                                                    └ failed: disk full, locked … ──▶ Failed ─(3 s)─▶
///                                                    save()
///
/// What undo takes back at once is a run of such writings. It ends with a pause of a second, with a sentence,
/// between typing and deleting, with whatever the field tells by stepEnded(), and when the field is left; but
/// never while an input method composes.
class FieldSaver : public QObject
{
    Q_OBJECT

public:
    /// Failed: error() says why. Conflict: both texts are at hand; waits for keepMine() or takeTheirs().
    using State = TypedState;

    /// @param field  parent and text; @param parked where texts go that could not be stored; it knows of this
    /// one, and outlives it
    FieldSaver(TextField &field, ParkedTexts &parked);

    /// Shows the text of a place; what was parked there comes back into the field and is tried at once.
    void open(FieldPlace place, const QString &stored);
    /// Saves or parks, and forgets the place. The field keeps showing its text until the next open().
    void close();
    /// The archive now holds @p stored: shown at once if nothing is typed, after composing if an input method
    /// is at work; a conflict if something else is typed.
    void refresh(const QString &stored);
    /// Writes now what is typed. @return true when the archive holds what the field shows
    bool save();
    /// save(), and the typing that follows is another step of undo.
    bool leave();
    /// How long a typing run outlives the last key. Default: kPauseMs
    void setPause(std::chrono::milliseconds pause);

    /// Of a conflict: what is typed replaces what stands in the archive (whose words undo brings back).
    bool keepMine();
    /// Of a conflict: what stands in the archive is shown; what was typed is in the journal, one undo away.
    bool takeTheirs();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Of a conflict: what stands in the archive.
    [[nodiscard]] QString theirs() const;
    [[nodiscard]] TextField &field() const { return m_field; }
    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_place.write); }
    /// The text that is just being stored: when the archive tells of it, nobody needs to read it. None
    /// otherwise.
    [[nodiscard]] const std::optional<QString> &storing() const { return m_storing; }

    /// At most this long after the last key, and after the first one not yet stored.
    static constexpr int kRestMs = 400;
    static constexpr int kLimitMs = 900;
    static constexpr int kRetryMs = 3000;
    static constexpr int kPauseMs = 1000;

signals:
    void stateChanged();
    /// Typed words are in the archive.
    void saved();
    /// What was typed so far is a step of undo.
    void runEnded();

private:
    void followEdit();
    void followPause();
    /// Ends the run, if one is open.
    void endStep();
    /// The words of the run are written, if they can be. @param text what the field showed at its end
    void endRun(const QString &text);
    void finishRun();
    void setState(State state, std::optional<Error> error = {});
    [[nodiscard]] bool isChanged() const;
    bool write(const QString &base, const QString &text);

    TextField &m_field;
    ParkedTexts &m_parked;
    FieldPlace m_place;
    QString m_base;
    std::optional<QString> m_pending; ///< came from the archive while an input method was composing
    std::optional<Error> m_error;
    State m_state = State::Saved;
    std::optional<QString> m_storing;
    TypingRun m_run;
    QTimer m_rest;
    QTimer m_limit;
    QTimer m_retry;
    QTimer m_pause;
};

} // namespace dashiji::app
