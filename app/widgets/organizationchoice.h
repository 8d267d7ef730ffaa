// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose years are shown.
#pragma once

#include "app/widgets/choicebox.h"
#include "core/archive/archive.h"

namespace dashiji::app
{

/// All organizations, or one of them. Out of sight while the archive has reports of one only.
class OrganizationChoice : public ChoiceBox
{
    Q_OBJECT

public:
    explicit OrganizationChoice(QWidget *parent = nullptr);

    /// Offers those that have one of @p reports, the archive's all. What was chosen stays if it is there.
    void offer(const archive::Archive &archive, const std::vector<archive::ReportSummary> &reports);
    /// Chooses without telling; invalid: all.
    void choose(OrganizationId organization);
    /// Invalid: all.
    [[nodiscard]] OrganizationId chosen() const;

signals:
    void chosenByUser();
};

} // namespace dashiji::app
