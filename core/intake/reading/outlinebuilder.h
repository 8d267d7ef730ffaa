// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs with roles → outline, without telling whose it is and of which year.
#pragma once

#include "core/intake/outline.h"

#include <vector>

namespace dashiji::intake
{

/// Puts paragraphs together as their roles say, and no otherwise. Year and organization stay open.
[[nodiscard]] Outline assembleOutline(const std::vector<Paragraph> &paragraphs);

} // namespace dashiji::intake
