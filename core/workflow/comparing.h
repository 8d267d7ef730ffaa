// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two years of an archive beside each other, for window and command line alike.
#pragma once

#include "core/archive/archive.h"
#include "core/lookback/comparison.h"

namespace dashiji::workflow
{

struct ComparedYears {
    Report from;
    Report to;
    lookback::Comparison comparison;

    [[nodiscard]] const Entry *fromEntry(const lookback::ComparedEntry &entry) const;
    [[nodiscard]] const Entry *toEntry(const lookback::ComparedEntry &entry) const;
};

/// Compares two reports, paired by their words and by what was chosen.
/// @errors NotFound, RecordDamaged, InvalidArgument (both of one year)
[[nodiscard]] Result<ComparedYears> compareYears(const archive::Reader &archive, ReportId from, ReportId to);

/// The same with nothing in it but numbers: entries in which none is another one are left out, of the others
/// only changes of numbers are marked.
[[nodiscard]] ComparedYears numbersOnly(ComparedYears years);

/// Says that two entries of different years tell of one thing; what was chosen of either with others of these
/// years goes. One change. @errors NotFound, InvalidArgument (both of one year)
Result<void> choosePair(archive::Archive &archive, EntryId a, EntryId b);
/// Says that they do not. One change. @errors as choosePair
Result<void> partPair(archive::Archive &archive, EntryId a, EntryId b);

} // namespace dashiji::workflow
