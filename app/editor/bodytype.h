// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How running text looks while it is written.
#pragma once

#include "app/fields/textfield.h"

namespace dashiji::app
{

constexpr double kBodyColumnEms = 44;

inline void applyBodyType(TextField &field)
{
    constexpr double kLineHeight = 1.85;
    constexpr double kParagraphGap = 0.4;
    field.setType(TextSize::Editor, QFont::Normal, kLineHeight);
    field.setParagraphGap(kParagraphGap);
}

} // namespace dashiji::app
