// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where something is: what every jump, hit, finding and line of history points to.
#pragma once

#include "core/model/id.h"
#include "core/model/metric.h"

#include <optional>

namespace dashiji
{

/// Part of a text of an entry, in code points; a caret where both are the same.
struct TextSpot {
    EntryField field = EntryField::Body;
    qsizetype start = 0;
    qsizetype end = 0;
    friend bool operator==(const TextSpot &, const TextSpot &) = default;
};

/// A report, section or entry, and a spot in its text. The innermost valid id is what is meant; those around
/// it may be left out by who asks for the place, and are filled in by who answers.
struct Place {
    ReportId report;
    SectionId section;
    EntryId entry;
    std::optional<TextSpot> spot;

    [[nodiscard]] bool isValid() const { return report.isValid() || section.isValid() || entry.isValid(); }
    /// Whether both mean the same record, wherever in its text.
    [[nodiscard]] bool isSameRecord(const Place &other) const
    {
        if (entry.isValid() || other.entry.isValid())
            return entry == other.entry;
        if (section.isValid() || other.section.isValid())
            return section == other.section;
        return report == other.report;
    }
    friend bool operator==(const Place &, const Place &) = default;
};

[[nodiscard]] inline Place placeOf(ReportId report)
{
    return {report, {}, {}, {}};
}

[[nodiscard]] inline Place placeOf(SectionId section)
{
    return {{}, section, {}, {}};
}

[[nodiscard]] inline Place placeOf(EntryId entry)
{
    return {{}, {}, entry, {}};
}

} // namespace dashiji
