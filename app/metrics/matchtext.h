// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why an indicator is proposed, in words.
#pragma once

#include "core/metrics/indicatormatch.h"

#include <QString>

#include <vector>

namespace dashiji::app
{

/// "same name, same unit"
[[nodiscard]] QString matchText(const std::vector<metrics::MatchReason> &reasons);

} // namespace dashiji::app
