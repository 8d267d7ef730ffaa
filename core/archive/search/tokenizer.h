// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tokenizers of the search index: Chinese text as overlapping pairs of characters.
#pragma once

#include "core/model/error.h"

struct sqlite3;

namespace dashiji::archive
{

/// Makes our tokenizers known to one connection; without them a write to an entry fails ("no such
/// tokenizer"). Text is folded (text::foldTight), then cut:
///   han_bi    each character with its successor, the last one alone — a quoted string matches exactly where
///   it
///             stands as a substring; for queries of two characters and more
///   han_uni   each character alone; for queries of one character
///   han_biuni both at each place; for titles, where the index is small
/// @errors DatabaseFailed (SQLite without FTS5)
[[nodiscard]] Result<void> registerTokenizers(sqlite3 *handle);

} // namespace dashiji::archive
