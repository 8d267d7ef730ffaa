// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An outline as JSON: what `dashiji-cli import --dry-run --json` prints.
#pragma once

#include "core/intake/outline.h"

#include <QJsonObject>

namespace dashiji::intake
{

/// {"title","kicker","year","organization","introduction","sections":[{"kind","title","introduction","entries":
/// [{"rank","title","paragraphs","captions"}]}],"signature","doubts":[{"line","message"}]}; year and rank are
/// null where the text tells none.
[[nodiscard]] QJsonObject toJson(const Outline &outline);

/// A doubt in one plain English sentence, for logs and scripts. Windows say it in the user's language.
[[nodiscard]] QString describe(const Doubt &doubt);

} // namespace dashiji::intake
