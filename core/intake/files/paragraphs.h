// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text → paragraphs: lines with their place and indentation, words unchanged.
#pragma once

#include "core/intake/outline.h"
#include "core/model/error.h"

#include <vector>

namespace dashiji::intake
{

/// Texts with more paragraphs than this are no reports and are refused.
inline constexpr qsizetype kMostParagraphs = 1'000'000;

/// Every line that holds words. Roles are not yet told: all Body.
/// @errors FileTooLarge when there are over kMostParagraphs
[[nodiscard]] Result<std::vector<Paragraph>> splitParagraphs(const QString &text, const QString &fileName);

} // namespace dashiji::intake
