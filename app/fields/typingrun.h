// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where, while a text is typed, one step of undo ends and the next begins.
#pragma once

#include <QStringView>

namespace dashiji::app
{

/// A typing run: what one undo takes back. It goes on while the same thing is done (words are typed, or
/// deleted) within one sentence. Pauses, moves of the caret and pastes are told by close().
class TypingRun
{
public:
    /// Takes an edit in. @param before,after the whole text
    /// @param composing an input method is at work: words it takes away are a selection its own replace
    /// @return whether the edit begins a run, and the one before it is to be ended with @p before
    bool begins(QStringView before, QStringView after, bool composing);

    /// Something was typed since the last run ended.
    [[nodiscard]] bool isOpen() const { return m_doing != Doing::Nothing; }
    /// The last edit brought a sentence to its end. Only marks that close it (”, spaces, …) still belong to
    /// the run.
    [[nodiscard]] bool endsSentence() const { return m_sentence; }
    /// The next edit begins a run, whatever it is.
    void close() { m_closed = true; }
    /// The run has been ended.
    void end() { *this = {}; }

private:
    enum class Doing {
        Nothing,
        Typing,
        Deleting,
    };

    Doing m_doing = Doing::Nothing;
    bool m_sentence = false;
    bool m_closed = false;
};

} // namespace dashiji::app
