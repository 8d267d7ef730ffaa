// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of the search index as they are asked for, the newest first: what several lists have in common, or any
// of them, without any being read to its end.
#pragma once

#include "core/model/error.h"

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace dashiji::archive
{

class Database;

/// Keys, falling, each once.
class KeyStream
{
public:
    KeyStream() = default;
    KeyStream(const KeyStream &) = delete;
    KeyStream &operator=(const KeyStream &) = delete;
    virtual ~KeyStream() = default;

    /// @return 0: there are no more @errors as Database::run
    [[nodiscard]] virtual Result<qint64> next() = 0;
};

using Keys = std::unique_ptr<KeyStream>;

/// An inclusive range of keys.
struct KeyRange {
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();
};

/// What a full-text table answers to a question of its own language. The transaction it is asked in outlives
/// it.
[[nodiscard]] Result<Keys> keysMatching(Database &database, const char *index, const QString &question,
                                        KeyRange range);
/// All entries.
[[nodiscard]] Result<Keys> keysOfEntries(Database &database, KeyRange range);
/// @param keys falling
[[nodiscard]] Keys listed(std::vector<qint64> keys);
/// In any of them.
[[nodiscard]] Keys anyOf(std::vector<Keys> streams);
/// In each of them. @param streams at least one
[[nodiscard]] Keys allOf(std::vector<Keys> streams);
/// Those that pass.
[[nodiscard]] Keys only(Keys stream, std::function<Result<bool>(qint64 key)> passes);

/// Reads on to the end, or until there are @p limit.
[[nodiscard]] Result<std::vector<qint64>> taken(KeyStream &stream, size_t limit);

} // namespace dashiji::archive
