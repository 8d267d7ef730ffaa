// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/typingrun.h"

#include "app/fields/plaintext.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr QStringView kFullStops{u"。！？；…"};
/// These stand in numbers and names, too: a sentence ends when a space follows.
constexpr QStringView kNarrowStops{u".!?"};
constexpr QStringView kClosings{u"”’」』）】》〉)]\"'"};

bool closesSentence(QChar c)
{
    return c.isSpace() || kFullStops.contains(c) || kNarrowStops.contains(c) || kClosings.contains(c);
}

/// @param text until and with what was typed last
bool endsSentence(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar last = text.back();
    if (last == u'\n' || kFullStops.contains(last))
        return true;
    if (!last.isSpace())
        return false;
    text.chop(1);
    while (!text.isEmpty() && kClosings.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && kNarrowStops.contains(text.back());
}

} // namespace

bool TypingRun::begins(QStringView before, QStringView after, bool composing)
{
    const Replacement edit = replacementBetween(before, after);
    if (edit.removed == 0 && edit.inserted.isEmpty())
        return false;
    const bool typing = !edit.inserted.isEmpty() || composing;
    const bool replacing = typing && edit.removed > 0;
    const Doing doing = typing ? Doing::Typing : Doing::Deleting;
    const bool leavesSentence =
        m_sentence && !std::all_of(edit.inserted.cbegin(), edit.inserted.cend(), &closesSentence);
    const bool begins = isOpen() && (m_closed || replacing || doing != m_doing || leavesSentence);
    m_doing = doing;
    m_closed = false;
    const bool sentence = app::endsSentence(after.first(edit.from + edit.inserted.size()));
    m_sentence = typing && (sentence || (m_sentence && !leavesSentence));
    return begins;
}

} // namespace dashiji::app
