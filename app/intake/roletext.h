// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roles a paragraph can have, as people see them: name, key and colour.
#pragma once

#include "app/support/theme.h"
#include "core/intake/outline.h"

#include <QString>

#include <optional>
#include <vector>

namespace dashiji::app
{

/// Every role in the order of its key, 1 first.
[[nodiscard]] const std::vector<intake::ParagraphRole> &rolesInOrder();

[[nodiscard]] QString roleName(intake::ParagraphRole role);
/// "1" … "9"
[[nodiscard]] QString roleKey(intake::ParagraphRole role);
[[nodiscard]] std::optional<intake::ParagraphRole> roleOfKey(int key);
/// Frame and words of the role's chip; the name says the same without colour.
[[nodiscard]] QColor roleColor(intake::ParagraphRole role, const Colors &colors);

} // namespace dashiji::app
