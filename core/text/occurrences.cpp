// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/occurrences.h"

#include "core/text/folding.h"

namespace dashiji::text
{

std::vector<Span> occurrences(QStringView text, QStringView words, Likeness likeness)
{
    std::vector<Span> found;
    if (trimmed(words).isEmpty())
        return found;
    if (likeness == Likeness::Exact) {
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
            found.push_back({at, words.size()});
        return found;
    }
    const QString sought = fold(words);
    if (sought.isEmpty())
        return found;
    const FoldedText folded = foldWithOrigins(text);
    qsizetype end = 0; // of the place before, in the text
    for (qsizetype at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
        const FoldedText::Range place = folded.original(at, sought.size());
        if (place.start < end || place.start == place.end) // one character may be folded into several
            continue;
        found.push_back({place.start, place.end - place.start});
        end = place.end;
    }
    return found;
}

} // namespace dashiji::text
