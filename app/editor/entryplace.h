// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an entry stands: its year, its section, its rank, and who stands before and after it.
#pragma once

#include "core/archive/archive.h"
#include "core/model/report.h"

#include <optional>

namespace dashiji::app
{

struct EntryPlace {
    ReportId report;
    int year = 0;
    ReportStatus status = ReportStatus::Draft; ///< of the report
    SectionId section;
    SectionKind kind = SectionKind::Other; ///< of the section
    QString sectionTitle;
    int rank = 0;     ///< 1-based among the chosen entries; 0: a candidate
    EntryId previous; ///< through all sections of the year; invalid at the start
    EntryId next;
};

/// @return none if the entry is not in the report
[[nodiscard]] std::optional<EntryPlace> placeIn(const Report &report, EntryId entry);

/// Looks for an entry in an archive. @param hint the report to look into first; may be invalid
[[nodiscard]] std::optional<EntryPlace> findPlace(const archive::Archive &archive, EntryId entry,
                                                  ReportId hint);

/// A section with the report it is in.
struct SectionPlace {
    ReportId report;
    int year = 0;
    ReportStatus status = ReportStatus::Draft; ///< of the report
    Section section;
};
[[nodiscard]] std::optional<SectionPlace> findSection(const archive::Archive &archive, SectionId section,
                                                      ReportId hint);

} // namespace dashiji::app
