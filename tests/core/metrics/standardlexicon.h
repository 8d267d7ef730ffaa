// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's measure words, read once for all tests.
#pragma once

#include "core/metrics/unitlexicon.h"

namespace dashiji::test
{

inline const metrics::UnitLexicon &standardLexicon()
{
    static const auto words = metrics::UnitLexicon::standard();
    return words;
}

} // namespace dashiji::test
