// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten invented years of one office, with what is to be found in them: which entries are the same thing from
// year to year, and which sentences were only copied.
#pragma once

#include "core/lookback/pairing.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace dashiji::test
{

/// Two years one after the other.
struct KnownYears {
    Report from;
    Report to;
    std::set<std::pair<lookback::EntryPlace, lookback::EntryPlace>> pairs;
    /// Of each pair, the sentences that stand in both bodies.
    std::map<std::pair<lookback::EntryPlace, lookback::EntryPlace>, QStringList> copied;
};

/// Nine steps through ten years, 2031 to 2040. Things that come every year are held again under new ordinals
/// and years, are renamed, merged into others, told in another order and in other words, and left out for a
/// year; beside them stand things that are new.
[[nodiscard]] std::vector<KnownYears> tenYears(unsigned seed);

} // namespace dashiji::test
