// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure type of each part of a page: marked content and structure tree name it alike.
#pragma once

#include "core/publish/pages.h"

namespace dashiji::publish
{

/// A standard structure type as a PDF name: "/H1", "/P" …
/// @source ISO 32000-1, 14.8.4
[[nodiscard]] const char *structureRole(Part part);

} // namespace dashiji::publish
