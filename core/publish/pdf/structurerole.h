// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure type of each part of a page: marked content and structure tree name it alike.
#pragma once

#include "core/publish/pages/pages.h"

namespace dashiji::publish
{

/// The standard structure types of a document. In a book of several years their headings are the first level.
/// @source ISO 32000-1, 14.8.4
class StructureRoles
{
public:
    explicit StructureRoles(const PageDocument &document);
    /// As a PDF name: "/H1", "/P" …
    [[nodiscard]] const char *of(Part part) const;

private:
    bool m_ofYears = false;
};

} // namespace dashiji::publish
