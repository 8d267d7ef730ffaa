// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports nobody would write: any length, any character, photos of any shape. The same for the same seed.
#pragma once

#include "core/model/report.h"
#include "core/publish/document/indicatorseries.h"

namespace dashiji::test
{

enum class Characters {
    Usual,   ///< Chinese with marks, numbers, Latin words and rare characters of names
    English, ///< sentences of English words, numbers and ranges
    Any,     ///< also right-to-left words, emoji, combining marks, and what no font has
};

enum class Fullness {
    Written, ///< every section has entries, every entry a text, every text a few characters
    Any,     ///< also titles with nothing under them and texts of one character
};

/// @param media the picture of every photo, under sizes that are not its own
Report randomReport(quint32 seed, Characters characters, Fullness fullness, const Media &media);

/// Numbers for the entries of a report, half of them confirmed, and the years before of some of them.
std::vector<publish::IndicatorSeries> addRandomNumbers(Report &report, quint32 seed);

} // namespace dashiji::test
