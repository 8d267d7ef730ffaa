// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work in parts that need nothing of each other, done by several threads at once.
#pragma once

#include "core/publish/options.h"

namespace dashiji::publish
{

/// Calls @p work for every number below @p count, each once, in any order and from several threads.
/// @param progress told from the calling thread, never back; answering false leaves out what is not begun
/// @return whether all was done
[[nodiscard]] bool inParallel(size_t count, const std::function<void(size_t)> &work,
                              const Progress &progress = {});

} // namespace dashiji::publish
