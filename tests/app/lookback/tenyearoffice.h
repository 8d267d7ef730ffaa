// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window upon years of two invented offices: series, days, foundings, a picture.
#pragma once

#include "tests/app/workbench/windowfixture.h"

namespace dashiji::test
{

class TenYearsTest : public WindowTest
{
protected:
    /// 江湾科协 has 2022 to 2031, 三溪科协 2031 alone; the first entry of 江湾科协's 2031 has a picture.
    void openOffice();
    /// 第一届江湾读书会 was in 2022, 2025 leaves it out; the society that is 18 years old in 2031 has a day
    /// that is this day.
    static Report yearOfOffice(int year);
};

} // namespace dashiji::test
