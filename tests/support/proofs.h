// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a proof goes on.
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace dashiji::test
{

/// Whether sanitizers watch: they take several times as long over everything.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool kIsWatched = true;
#else
inline constexpr bool kIsWatched = false;
#endif

/// Rounds of a proof: @p all with DASHIJI_LONG, else @p usual; of these a fifth where sanitizers watch, which
/// find in the first rounds what they find.
inline int rounds(int usual, int all)
{
    if (qEnvironmentVariableIsSet("DASHIJI_LONG"))
        return all;
    return kIsWatched ? std::max(1, usual / 5) : usual;
}

} // namespace dashiji::test
