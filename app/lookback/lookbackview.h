// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of looking back asks of those that show it years.
#pragma once

#include "app/workbench/page.h"

namespace dashiji::app
{

/// One of the views the page switches between.
class LookbackView : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    /// Whether one organization can be chosen out of several.
    [[nodiscard]] virtual bool hasOrganizations() const { return true; }
    /// @param owner whose years are shown; invalid: all
    virtual void showOrganization(OrganizationId owner) = 0;
};

} // namespace dashiji::app
