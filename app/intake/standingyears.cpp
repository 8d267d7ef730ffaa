// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/standingyears.h"

#include <QCoreApplication>

#include <algorithm>

namespace dashiji::app
{
namespace
{

struct StandingYearsText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::StandingYears)
};

} // namespace

StandingYears::StandingYears(const archive::Archive &archive)
{
    const auto organizations = archive.organizations();
    const auto reports = archive.reports();
    if (!organizations || !reports)
        return;
    for (const Organization &organization : *organizations) {
        Owner &owner = m_owners.emplace_back(Owner{organization.name, {}});
        for (const auto &report : *reports)
            if (report.owner == organization.id)
                owner.years.insert(report.year);
    }
}

QStringList StandingYears::owners() const
{
    QStringList names;
    for (const Owner &owner : m_owners)
        names.append(owner.name);
    return names;
}

QString StandingYears::ownerFor(const QString &organization) const
{
    return knows(organization) || m_owners.empty() ? organization : m_owners.front().name;
}

bool StandingYears::knows(const QString &owner) const
{
    return std::ranges::find(m_owners, owner, &Owner::name) != m_owners.end();
}

bool StandingYears::has(const ImportTarget &target) const
{
    const auto found = std::ranges::find(m_owners, target.owner, &Owner::name);
    return target.year && found != m_owners.end() && found->years.contains(*target.year);
}

QString StandingYears::obstacle(const ImportTarget &target) const
{
    if (!target.year)
        return StandingYearsText::tr("The year is missing. It has four digits.");
    if (target.owner.isEmpty())
        return StandingYearsText::tr("The organization is missing. Choose one, or type the name of another.");
    if (has(target) && !target.replace)
        return StandingYearsText::tr(
                   "The archive has a report of %1 already. Choose to replace it, or another year.")
            .arg(*target.year);
    return {};
}

} // namespace dashiji::app
