// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Others who look for words in the same entries: what they find, and how long it takes them.
#pragma once

#include "tests/bench/manyentries.h"

#include <QSet>

#include <functional>

namespace dashiji::test
{

/// Entries by their number: a hundred a report.
using Numbers = QSet<int>;

struct SearchPeer {
    std::function<Numbers(const QString &typed)> find; ///< all; none: it is not installed
    /// What is looked at first: the first 50, where it can stop there. None: all are.
    std::function<void(const QString &typed)> begin;
    double bytes = 0; ///< it keeps beside the texts
};

/// Those whose title or body, folded, hold the words, folded: what there is to be found.
[[nodiscard]] Numbers holdersOf(const ManyEntries &entries, const QString &typed);
/// Bytes of titles, bodies and captions in UTF-8.
[[nodiscard]] double textBytes(const ManyEntries &entries);

/// All texts in memory, folded already: the limit without an index.
[[nodiscard]] SearchPeer memoryScan(const ManyEntries &entries);
[[nodiscard]] SearchPeer dashijiItself(const LargeArchive &large);
/// A file an entry.
[[nodiscard]] SearchPeer ripgrep(const ManyEntries &entries);
[[nodiscard]] SearchPeer recoll(const ManyEntries &entries);
/// SQLite's own tokenizer of three characters, LIKE for fewer.
[[nodiscard]] SearchPeer trigramIndex(const ManyEntries &entries);

/// Milliseconds of the processor that programs which were started and have ended took.
[[nodiscard]] double childrenTime();

} // namespace dashiji::test
