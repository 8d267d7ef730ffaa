// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/organizationchoice.h"

#include <algorithm>

namespace dashiji::app
{

OrganizationChoice::OrganizationChoice(QWidget *parent) : ChoiceBox(parent)
{
    setAccessibleName(tr("Organization whose years are shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    hide();
    connect(this, &QComboBox::activated, this, &OrganizationChoice::chosenByUser);
}

void OrganizationChoice::offer(const archive::Archive &archive,
                               const std::vector<archive::ReportSummary> &reports)
{
    const OrganizationId before = chosen();
    const auto isOther = [&](const archive::ReportSummary &report) {
        return report.owner != reports.front().owner;
    };
    const bool several = std::ranges::any_of(reports, isOther);
    clear();
    addItem(tr("All organizations"), OrganizationId().value);
    if (several)
        for (const Organization &organization : archive.organizations().value_or(std::vector<Organization>()))
            if (std::ranges::count(reports, organization.id, &archive::ReportSummary::owner) > 0)
                addItem(organization.name, organization.id.value);
    choose(before);
    setVisible(several);
}

void OrganizationChoice::choose(OrganizationId organization)
{
    setCurrentIndex(std::max(0, findData(organization.value)));
}

OrganizationId OrganizationChoice::chosen() const
{
    return OrganizationId{currentData().toLongLong()};
}

} // namespace dashiji::app
