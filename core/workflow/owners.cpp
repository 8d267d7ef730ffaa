// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/owners.h"

#include "core/archive/writer.h"

#include <algorithm>

namespace dashiji::workflow
{

Result<std::optional<OrganizationId>> ownerNamed(const archive::Archive &archive, const QString &name)
{
    const auto organizations = TRY(archive.organizations());
    const QString wanted = name.simplified();
    const auto found = wanted.isEmpty() ? organizations.begin()
                                        : std::ranges::find(organizations, wanted, &Organization::name);
    return found == organizations.end() ? std::nullopt : std::optional(found->id);
}

Result<OrganizationId> ownerMade(archive::Archive &archive, const QString &name)
{
    const auto owner = TRY(ownerNamed(archive, name));
    return owner ? Result<OrganizationId>(*owner) : archive.writer().addOrganization(name);
}

Result<std::optional<archive::ReportSummary>>
standingReport(const archive::Archive &archive, const std::optional<OrganizationId> &owner, int year)
{
    if (!owner)
        return std::nullopt;
    const auto reports = TRY(archive.reports());
    const auto found = std::ranges::find_if(reports, [&](const archive::ReportSummary &report) {
        return report.year == year && report.owner == *owner;
    });
    return found == reports.end() ? std::nullopt : std::optional(*found);
}

} // namespace dashiji::workflow
