// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An outline as JSON: what `dashiji-cli import --dry-run --json` prints.
#pragma once

#include "core/intake/outline.h"

#include <QJsonObject>

namespace dashiji::intake
{

/// {"title","kicker","year","organization","introduction","sections":[{"kind","title","introduction","entries":
/// [{"rank","title","paragraphs","captions"}]}],"signature"}; doubts are for those who have words for them;
/// year and rank are null where the text tells none.
[[nodiscard]] QJsonObject toJson(const Outline &outline);

} // namespace dashiji::intake
