// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the texts of records are called.
#pragma once

#include "core/model/fields.h"

namespace dashiji::app
{

[[nodiscard]] QString textName(Column column);

} // namespace dashiji::app
