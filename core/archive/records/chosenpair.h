// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A decision about two entries as a setting of the archive: pair/UID/UID, together or apart.
#pragma once

#include "core/model/records.h"

namespace dashiji::archive
{

/// What its setting is called; the same whichever of the two is named first.
[[nodiscard]] QString settingName(const Uid &a, const Uid &b);

[[nodiscard]] Setting settingOf(const ChosenPair &pair);

/// @return none for another setting
[[nodiscard]] std::optional<ChosenPair> chosenPairOf(const Setting &setting);

} // namespace dashiji::archive
