// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 6: a search index a fifth smaller. docs/file-format.md describes it.
// Released: never edit, add a migration instead.
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"

#include <array>

namespace dashiji::archive
{
namespace
{

// The place of a word in the first column needs two bytes less than in others: bodies, which are the most,
// are that one now. Lengths of texts are kept for an order by relevance, which nobody asks for.
constexpr std::array kStepsV6{
    u"DROP TABLE search_text",
    u"DROP TABLE search_single",
    u"DROP TABLE search_title",
    u"DROP TABLE search_other",

    u"CREATE VIRTUAL TABLE search_text USING fts5(body, title, content='search_entry', "
    "content_rowid='search_key', tokenize='han_bi 1', columnsize=0)",
    u"CREATE VIRTUAL TABLE search_single USING fts5(body, title, content='search_entry', "
    "content_rowid='search_key', tokenize='han_uni 1', detail=none, columnsize=0)",
    u"CREATE VIRTUAL TABLE search_title USING fts5(title, content='search_entry', "
    "content_rowid='search_key', tokenize='han_biuni 1', columnsize=0)",
    u"CREATE VIRTUAL TABLE search_other USING fts5(texts, content='search_owner', "
    "content_rowid='search_key', tokenize='han_biuni 1', columnsize=0)",

    u"INSERT INTO search_text(search_text) VALUES ('rebuild')",
    u"INSERT INTO search_single(search_single) VALUES ('rebuild')",
    u"INSERT INTO search_title(search_title) VALUES ('rebuild')",
    u"INSERT INTO search_other(search_other) VALUES ('rebuild')",
};

} // namespace

Result<void> migrateToV6(Database &database)
{
    for (const char16_t *statement : kStepsV6)
        TRY(database.run(QString::fromUtf16(statement)));
    return {};
}

} // namespace dashiji::archive
