// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs → roles: what each paragraph is in the report.
#pragma once

#include "core/intake/outline.h"

#include <vector>

namespace dashiji::intake
{

/// Guesses the role, marker, rank and attachment of every paragraph from the text as a whole: which markers
/// count up, how lists nest, how lines look. Linear in the length of the text.
/// @return the guesses worth a second look
[[nodiscard]] std::vector<Doubt> assignRoles(std::vector<Paragraph> &paragraphs);

} // namespace dashiji::intake
