// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A test program that is also the child process of its tests.
#pragma once

#include <functional>
#include <optional>

namespace dashiji::test
{

/// Asked before anything else: the exit status where the program was started as a child. Set while the
/// program is loaded.
inline std::function<std::optional<int>(int argc, char **argv)> childHook;

} // namespace dashiji::test
