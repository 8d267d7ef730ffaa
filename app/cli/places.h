// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From arguments to what they name: an open archive, a year, a section, an entry.
#pragma once

#include "app/cli/outcome.h"
#include "core/archive/archive.h"

#include <memory>

namespace dashiji::app::cli
{

class Arguments;
class Terminal;

using OpenArchive = std::unique_ptr<archive::Archive>;

/// The archive of the first argument, to write in as --as says.
[[nodiscard]] Outcome<OpenArchive> openForWriting(const Arguments &arguments);
/// Lets --as be who writes in an archive that is open already.
void writeAs(const Arguments &arguments, archive::Archive &archive);
/// The same only to read. A connection that may write tidies its log away when it is closed, one that may not
/// leaves it lying beside the archive: so that is the second choice.
[[nodiscard]] Outcome<OpenArchive> openForReading(const Arguments &arguments, Terminal &terminal);

/// An organization of the archive by its name; none when the name is empty. @errors Failed (no such one)
[[nodiscard]] Outcome<std::optional<OrganizationId>> organizationNamed(const QString &name,
                                                                       const archive::Archive &archive);
/// The report of a year, of @p owner if there is one.
/// @errors Failed (no such report, or several organizations have one and it is not said whose)
[[nodiscard]] Outcome<ReportId> reportIdOf(int year, const std::optional<OrganizationId> &owner,
                                           const archive::Archive &archive);
/// The report of --year and --organization.
[[nodiscard]] Outcome<Report> reportOf(const Arguments &arguments, const archive::Archive &archive);
/// The same where --organization says something else.
[[nodiscard]] Outcome<Report> reportOf(const Arguments &arguments, const archive::Archive &archive,
                                       const QString &organization);

/// Index of the section --section names: "events", "highlights", its title, or its number from 1.
[[nodiscard]] Outcome<size_t> sectionNamed(const Report &report, const QString &name);

/// Index of the entry of --rank in its section, 1-based; candidates stand after the chosen ones.
[[nodiscard]] Outcome<size_t> entryRanked(const Section &section, const Arguments &arguments);

/// The same of a rank that is said otherwise.
[[nodiscard]] Outcome<size_t> entryRanked(const Section &section, int rank);

} // namespace dashiji::app::cli
