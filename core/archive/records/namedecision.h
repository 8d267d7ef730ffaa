// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A decision about words that name somebody, as a setting of the archive: name/WORDS, "person confirmed", and
// the name they go by behind it.
#pragma once

#include "core/model/name.h"
#include "core/model/records.h"

namespace dashiji::archive
{

/// What the setting of some words is called.
[[nodiscard]] QString nameSetting(const QString &words);

[[nodiscard]] Setting settingOf(const NameDecision &decision);

/// @return none for another setting
[[nodiscard]] std::optional<NameDecision> nameDecisionOf(const Setting &setting);

} // namespace dashiji::archive
