// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for backups: why one was made, and how it is.
#pragma once

#include "core/backup/shelf.h"

namespace dashiji::app
{

/// "on opening", "daily", "by hand"
[[nodiscard]] QString occasionText(backup::Occasion occasion);
/// "sound", "damaged", "pictures missing"
[[nodiscard]] QString healthText(backup::Health health);
/// What a year of a backup is called beside the present one: "2021 (of Dec 13)".
[[nodiscard]] QString besideName(int year, const QDateTime &at);

} // namespace dashiji::app
