// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports, sections, entries, photos and metrics out of the tables, as values.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/store/database.h"

namespace dashiji::archive
{

[[nodiscard]] Result<std::vector<ReportSummary>> readSummaries(Database &database);

/// @param owner not set: any, the first organization's first @errors NotFound (subject: the year)
[[nodiscard]] Result<ReportId> findReport(Database &database, int year, OrganizationId owner = {});

/// Whose reports these are, the archive's first one first.
[[nodiscard]] Result<std::vector<Organization>> readOrganizations(Database &database);

/// A report whole: four statements, whatever its size. @errors NotFound
[[nodiscard]] Result<Report> readReport(Database &database, ReportId id);

/// @errors NotFound
[[nodiscard]] Result<Entry> readEntry(Database &database, EntryId id);

/// The page templates, by their names.
[[nodiscard]] Result<std::vector<PageTemplate>> readPageTemplates(Database &database);
[[nodiscard]] Result<std::vector<ChosenPair>> readChosenPairs(Database &database);
/// What was decided of words that name somebody, in no order.
[[nodiscard]] Result<std::vector<NameDecision>> readNameDecisions(Database &database);

} // namespace dashiji::archive
