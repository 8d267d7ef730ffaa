// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/keystream.h"

#include "core/archive/store/database.h"
#include "core/archive/store/sqlite.h"

#include <algorithm>
#include <optional>
#include <sqlite3.h>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// A statement of one column, stepped by hand: a hundred thousand rows through QSqlQuery take ten times as
/// long.
class StatementKeys : public KeyStream
{
public:
    StatementKeys(Database &database, sqlite3_stmt *statement) : m_database(database), m_statement(statement)
    {
    }
    ~StatementKeys() override { sqlite3_finalize(m_statement); }

    static Result<Keys> prepare(Database &database, const QString &sql, const QString &question,
                                KeyRange range)
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray utf8 = sql.toUtf8();
        const int code = sqlite3_prepare_v2(database.handle(), utf8.constData(), -1, &statement, nullptr);
        auto keys = std::make_unique<StatementKeys>(database, statement);
        if (code != SQLITE_OK)
            return tl::unexpected(keys->error(code));
        sqlite3_bind_int64(statement, 1, range.first);
        sqlite3_bind_int64(statement, 2, range.last);
        if (!question.isNull()) {
            const QByteArray words = question.toUtf8();
            sqlite3_bind_text(statement, 3, words.constData(), static_cast<int>(words.size()),
                              SQLITE_TRANSIENT);
        }
        return keys;
    }

    Result<qint64> next() override
    {
        if (!m_statement)
            return 0;
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return sqlite3_column_int64(m_statement, 0);
        sqlite3_finalize(std::exchange(m_statement, nullptr));
        if (code != SQLITE_DONE)
            return tl::unexpected(error(code));
        return 0;
    }

private:
    [[nodiscard]] Error error(int code) const
    {
        return {sqlite::errorCode(code), m_database.path(), QString::fromUtf8(sqlite3_errstr(code))};
    }

    Database &m_database;
    sqlite3_stmt *m_statement;
};

class ListedKeys : public KeyStream
{
public:
    explicit ListedKeys(std::vector<qint64> keys) : m_keys(std::move(keys)) {}
    Result<qint64> next() override { return m_at < m_keys.size() ? m_keys[m_at++] : 0; }

private:
    std::vector<qint64> m_keys;
    size_t m_at = 0;
};

/// Streams with the key each stands on.
class SeveralStreams : public KeyStream
{
public:
    explicit SeveralStreams(std::vector<Keys> streams) : m_streams(std::move(streams)) {}

protected:
    struct Head {
        KeyStream *stream;
        qint64 key;
    };

    Result<void> begin()
    {
        if (!m_heads.empty())
            return {};
        for (const Keys &stream : m_streams)
            m_heads.push_back({stream.get(), TRY(stream->next())});
        return {};
    }

    std::vector<Keys> m_streams;
    std::vector<Head> m_heads;
};

class AnyKeys : public SeveralStreams
{
public:
    using SeveralStreams::SeveralStreams;

    Result<qint64> next() override
    {
        TRY(begin());
        qint64 newest = 0;
        for (const Head &head : m_heads)
            newest = std::max(newest, head.key);
        if (newest != 0)
            for (Head &head : m_heads)
                if (head.key == newest)
                    head.key = TRY(head.stream->next());
        return newest;
    }
};

class CommonKeys : public SeveralStreams
{
public:
    using SeveralStreams::SeveralStreams;

    Result<qint64> next() override
    {
        if (m_heads.empty())
            TRY(begin());
        else
            m_heads.front().key = TRY(m_heads.front().stream->next());
        for (;;) {
            const qint64 oldest = std::ranges::min(m_heads, {}, &Head::key).key;
            if (oldest == 0)
                return 0;
            for (Head &head : m_heads)
                while (head.key > oldest)
                    head.key = TRY(head.stream->next());
            if (std::ranges::all_of(m_heads, [oldest](const Head &head) { return head.key == oldest; }))
                return oldest;
        }
    }
};

class PassingKeys : public KeyStream
{
public:
    PassingKeys(Keys stream, std::function<Result<bool>(qint64)> passes)
        : m_stream(std::move(stream)), m_passes(std::move(passes))
    {
    }

    Result<qint64> next() override
    {
        for (;;) {
            const qint64 key = TRY(m_stream->next());
            if (key == 0 || TRY(m_passes(key)))
                return key;
        }
    }

private:
    Keys m_stream;
    std::function<Result<bool>(qint64)> m_passes;
};

} // namespace

Result<Keys> keysMatching(Database &database, const char *index, const QString &question, KeyRange range)
{
    return StatementKeys::prepare(database,
                                  u"SELECT rowid FROM %1 WHERE rowid BETWEEN ?1 AND ?2 AND %1 MATCH ?3 "
                                  "ORDER BY rowid DESC"_s.arg(QLatin1String(index)),
                                  question, range);
}

Result<Keys> keysOfEntries(Database &database, KeyRange range)
{
    return StatementKeys::prepare(
        database,
        u"SELECT search_key FROM entry WHERE search_key BETWEEN ?1 AND ?2 ORDER BY search_key DESC"_s, {},
        range);
}

Keys listed(std::vector<qint64> keys)
{
    return std::make_unique<ListedKeys>(std::move(keys));
}

Keys anyOf(std::vector<Keys> streams)
{
    return std::make_unique<AnyKeys>(std::move(streams));
}

Keys allOf(std::vector<Keys> streams)
{
    if (streams.size() == 1)
        return std::move(streams.front());
    return std::make_unique<CommonKeys>(std::move(streams));
}

Keys only(Keys stream, std::function<Result<bool>(qint64)> passes)
{
    return std::make_unique<PassingKeys>(std::move(stream), std::move(passes));
}

Result<std::vector<qint64>> taken(KeyStream &stream, size_t limit)
{
    std::vector<qint64> keys;
    while (keys.size() < limit) {
        const qint64 key = TRY(stream.next());
        if (key == 0)
            break;
        keys.push_back(key);
    }
    return keys;
}

} // namespace dashiji::archive
