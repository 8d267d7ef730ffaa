// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/tokenizer.h"

#include "core/text/folding.h"

#include <QString>

#include <array>
#include <new>
#include <sqlite3.h>
#include <vector>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

enum class Cut {
    Pairs,
    Singles,
    Both,
};

struct HanTokenizer {
    Cut cut;
};

using EmitToken = int (*)(void *, int, const char *, int, int, int);

/// Byte offset of every code point of a UTF-8 text, and its length at the end.
std::vector<int> codePointStarts(const QByteArray &utf8)
{
    std::vector<int> starts;
    starts.reserve(static_cast<size_t>(utf8.size()) / 2 + 2);
    for (int i = 0; i < static_cast<int>(utf8.size()); ++i)
        if ((static_cast<unsigned char>(utf8[i]) & 0xc0) != 0x80)
            starts.push_back(i);
    starts.push_back(static_cast<int>(utf8.size()));
    return starts;
}

/// Offsets handed on are 0: nothing here uses highlight() or snippet(), places are marked by the program.
int emitTokens(Cut cut, const QByteArray &utf8, bool isQuery, void *context, EmitToken emitToken)
{
    const std::vector<int> starts = codePointStarts(utf8);
    const size_t count = starts.size() - 1;
    const auto piece = [&](size_t from, size_t to, int flags) {
        return emitToken(context, flags, utf8.constData() + starts[from], starts[to] - starts[from], 0, 0);
    };
    for (size_t i = 0; i < count; ++i) {
        const bool hasNext = i + 1 < count;
        int code = SQLITE_OK;
        if (cut == Cut::Singles) {
            code = piece(i, i + 1, 0);
        } else if (hasNext) {
            code = piece(i, i + 2, 0);
            if (code == SQLITE_OK && cut == Cut::Both && !isQuery)
                code = piece(i, i + 1, FTS5_TOKEN_COLOCATED);
        } else if (!isQuery || count == 1) {
            // A query of several characters ends with its last pair: what follows in the text is free.
            code = piece(i, i + 1, 0);
        }
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

// SQLite calls these through C: no exception may leave them.

int createTokenizer(void *context, const char **, int, Fts5Tokenizer **tokenizer)
{
    auto *made = new (std::nothrow) HanTokenizer{*static_cast<const Cut *>(context)};
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(made);
    return made ? SQLITE_OK : SQLITE_NOMEM;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<HanTokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
             EmitToken emitToken)
{
    try {
        const QByteArray folded = text::foldTight(QString::fromUtf8(text, size)).toUtf8();
        const bool isQuery = (flags & FTS5_TOKENIZE_QUERY) != 0;
        return emitTokens(reinterpret_cast<HanTokenizer *>(tokenizer)->cut, folded, isQuery, context,
                          emitToken);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

fts5_api *fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        // The name is part of SQLite's protocol.
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerTokenizers(sqlite3 *handle)
{
    static const std::array<std::pair<const char *, Cut>, 3> kTokenizers{
        {{"han_bi", Cut::Pairs}, {"han_uni", Cut::Singles}, {"han_biuni", Cut::Both}}};
    fts5_api *api = fts5Of(handle);
    if (!api || api->iVersion < 2)
        return failure(ErrorCode::DatabaseFailed, {}, u"SQLite has no FTS5"_s);
    for (const auto &[name, cut] : kTokenizers) {
        fts5_tokenizer methods{createTokenizer, deleteTokenizer, tokenize};
        if (api->xCreateTokenizer(api, name, const_cast<Cut *>(&cut), &methods, nullptr) != SQLITE_OK)
            return failure(ErrorCode::DatabaseFailed, {}, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return {};
}

} // namespace dashiji::archive
