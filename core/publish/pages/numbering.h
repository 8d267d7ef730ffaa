// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers of headings as a design writes them.
#pragma once

#include "core/publish/pages/pagestyle.h"

#include <QString>

namespace dashiji::publish
{

/// 一 二 … 十 十一 … 九十九; larger ones in Arabic digits. @param number 1 or more
[[nodiscard]] QString chineseCount(int number);

/// 3 → "3", "3.", "三、", "（三）"; nothing for NumberForm::None. In other languages those of two levels in
/// the line are "3. " and "(3) ".
[[nodiscard]] QString headingNumber(int number, NumberForm form, bool chinese = true);

/// Whether the number stands in the line like a word of the heading, not apart in its own colour.
[[nodiscard]] bool isInline(NumberForm form);

} // namespace dashiji::publish
