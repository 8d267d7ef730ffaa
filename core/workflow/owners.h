// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose report comes into an archive, and whether one stands there already.
#pragma once

#include "core/archive/archive.h"

namespace dashiji::workflow
{

/// The organization of a name; an empty name is the archive's first organization. None: it is still to be
/// made.
[[nodiscard]] Result<std::optional<OrganizationId>> ownerNamed(const archive::Archive &archive,
                                                               const QString &name);
/// The same, made when it is not there.
[[nodiscard]] Result<OrganizationId> ownerMade(archive::Archive &archive, const QString &name);

/// The report an organization has of a year.
[[nodiscard]] Result<std::optional<archive::ReportSummary>>
standingReport(const archive::Archive &archive, const std::optional<OrganizationId> &owner, int year);

} // namespace dashiji::workflow
