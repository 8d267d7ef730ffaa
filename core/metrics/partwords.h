// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words by which a text says that a number is part of another: closed lists, each for one job. Latin ones
// in lower case.
#pragma once

#include "core/metrics/wordlist.h"

namespace dashiji::metrics
{

/// Between a whole and its parts: 26人，其中1人; 42 members, including 12 students.
[[nodiscard]] const WordList &partMarkers();

/// The same where they begin a clause or a bracket: （含线上12场）.
[[nodiscard]] const WordList &leadingPartMarkers();

/// Words that only look like such a marker: 含金量.
[[nodiscard]] const WordList &noPartMarkers();

/// Right behind a whole and its noun, before the first part: 26名代表中，5名来自基层.
[[nodiscard]] const WordList &withinWords();

/// Words that end like those and are nouns of their own: 高中, 集中.
[[nodiscard]] const WordList &noWithinWords();

/// Right before a whole whose parts follow: of the 128 applications, 41 were funded.
[[nodiscard]] const WordList &wholeOpenings();

/// Right before a whole whose parts stand before it: 线上12期，线下8期，共20期.
[[nodiscard]] const WordList &sumOpenings();

/// Right behind such a whole: 20 in all.
[[nodiscard]] const WordList &sumEndings();

/// Between a whole and a list that adds up to it: 组成, 分别.
[[nodiscard]] const WordList &listOpenings();

/// At the head of a clause they lead away from the whole: 另, 此外.
[[nodiscard]] const WordList &turningWords();

/// Right before a number they make it tell where or when: in 3 towns.
[[nodiscard]] const WordList &placingWords();

/// Behind a number without measure word they tell a time, not a count of things.
[[nodiscard]] const WordList &timeNouns();

/// Said of what was added in the year: such a part of a stock is the year's own number.
[[nodiscard]] const WordList &newnessWords();

} // namespace dashiji::metrics
