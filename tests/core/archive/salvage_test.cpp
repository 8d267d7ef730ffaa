// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged archives give back every row that stands on a page nobody touched. Which those are, SQLite's own
// dbstat tells of the file before it was damaged. DASHIJI_LONG damages 300.
#include "core/archive/salvage.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/support/proofs.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <map>
#include <random>
#include <sqlite3.h>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kPage = 4096;

/// A file as SQLite reads it: each row as one text. Ends where SQLite ends.
class PlainRows
{
public:
    explicit PlainRows(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr);
    }
    ~PlainRows() { sqlite3_close(m_handle); }
    PlainRows(const PlainRows &) = delete;
    PlainRows &operator=(const PlainRows &) = delete;

    QStringList rows(const QString &sql) const
    {
        QStringList rows;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr);
        while (statement != nullptr && sqlite3_step(statement) == SQLITE_ROW) {
            QStringList values;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const bool isBlob = sqlite3_column_type(statement, i) == SQLITE_BLOB;
                const QByteArray value(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                                       sqlite3_column_bytes(statement, i));
                values << QString::fromLatin1(isBlob ? value.toHex() : value);
            }
            rows << values.join(u" | "_s);
        }
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_handle = nullptr;
};

const QStringList kTables{u"head"_s,       u"organization"_s, u"setting"_s, u"indicator"_s, u"report"_s,
                          u"section"_s,    u"entry"_s,        u"photo"_s,   u"metric"_s,    u"media"_s,
                          u"media_data"_s, u"session"_s,      u"change"_s,  u"change_row"_s};

/// All of a table but the keys of the search index, which are made again.
QString wholeRows(const QString &table)
{
    if (table != u"entry"_s)
        return u"SELECT * FROM "_s + table;
    return u"SELECT id, uid, rev, checksum, section_id, candidate, ord, state, candidate_state, from_date, "
           "until_date, department, contact, source, title, sentence, summary, note, body FROM entry"_s;
}

/// A file and where its rows lie.
class Original
{
public:
    explicit Original(const QString &path) : m_plain(path)
    {
        for (const QString &table : kTables) {
            const QStringList rows = m_plain.rows(wholeRows(table));
            m_rows[table] = QSet<QString>(rows.begin(), rows.end());
        }
        const QStringList pages = m_plain.rows(u"SELECT name, pageno, pagetype, ncell, path FROM dbstat"_s);
        for (const QString &line : pages) {
            const QStringList parts = line.split(u" | "_s);
            if (!kTables.contains(parts[0]))
                continue;
            if (parts[2] == u"leaf"_s)
                m_leaves.push_back({parts[0], parts[1].toInt(), parts[3].toInt(), parts[4]});
            else if (parts[2] == u"overflow"_s) // its path is that of the leaf, the cell, and its own place
                m_overflow[parts[1].toInt()] = parts[4].section(u'+', 0, 0);
        }
        EXPECT_GT(m_leaves.size(), 20U);
        EXPECT_GT(m_overflow.size(), 20U);
    }

    [[nodiscard]] const std::map<QString, QSet<QString>> &rows() const { return m_rows; }

    /// How many rows of a table are on pages that are whole.
    [[nodiscard]] int untouched(const QString &table, const QSet<int> &damaged) const
    {
        QSet<QString> brokenCells;
        for (const auto &[page, cell] : m_overflow)
            if (damaged.contains(page))
                brokenCells.insert(cell);
        int rows = 0;
        for (const Leaf &leaf : m_leaves) {
            if (leaf.table != table || damaged.contains(leaf.page))
                continue;
            rows += leaf.cells;
            for (const QString &cell : std::as_const(brokenCells))
                if (cell.startsWith(leaf.path) && !cell.mid(leaf.path.size()).contains(u'/'))
                    --rows;
        }
        return rows;
    }

private:
    struct Leaf {
        QString table;
        int page = 0;
        int cells = 0;
        QString path;
    };
    PlainRows m_plain;
    std::map<QString, QSet<QString>> m_rows;
    std::vector<Leaf> m_leaves;
    std::map<int, QString> m_overflow;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

class SalvageTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        std::mt19937 random(7);
        for (int year = 2010; year < 2020; ++year)
            ASSERT_TRUE(writer().importReport(sampleReport(year)));
        for (int i = 0; i < 12; ++i) {
            const Entry each = entry(0, i % 4 + 1);
            const QString body = u"第%1稿：各区县同步开展，工作站增至28家。"_s.arg(i).repeated(20 + i * 40);
            ASSERT_TRUE(writer().setEntryText(each.id, EntryField::Body, each.body, body));
            writer().endTyping();
        }
        for (int i = 0; i < 4; ++i) {
            QByteArray noise(20'000 * (i + 1), '\0');
            for (char &byte : noise)
                byte = static_cast<char>(random());
            // What follows the end of a picture is kept with it.
            ASSERT_TRUE(writer().setPicture(entry(0, i + 1).photos[0].id, samplePicture(i) + noise));
        }
        m_archive.reset();
        m_bytes = bytesOf(m_path);
    }

    [[nodiscard]] int pages() const { return static_cast<int>(m_bytes.size() / kPage); }

    /// Salvages bytes and checks that what came is an archive.
    Salvaged salvaged(const QByteArray &bytes)
    {
        write(m_damaged, bytes);
        QFile::remove(m_new);
        auto found = salvage(m_damaged, m_new);
        EXPECT_TRUE(found) << why(found);
        EXPECT_EQ(bytesOf(m_damaged), bytes);
        if (!found)
            return {};
        const auto opened = Archive::open(m_new);
        EXPECT_TRUE(opened) << why(opened);
        if (opened) {
            const auto reports = (*opened)->reports();
            EXPECT_TRUE(reports) << why(reports);
            EXPECT_TRUE((*opened)->writer().addOrganization(u"新单位"_s));
        }
        return *found;
    }

    QByteArray m_bytes;
    const QString m_damaged = file(u"damaged.dashiji"_s);
    const QString m_new = file(u"new.dashiji"_s);
};

TEST_F(SalvageTest, AllOfASoundArchive)
{
    const Salvaged found = salvaged(m_bytes);
    EXPECT_TRUE(found.isWhole())
        << (found.lost + found.rebuilt + found.standIns + found.damaged).join(u' ').toStdString();
    EXPECT_EQ(found.unreadablePages, 0);
    const Original original(m_path);
    salvage(m_path, file(u"again.dashiji"_s)).value();
    const PlainRows now(file(u"again.dashiji"_s));
    for (const QString &table : kTables) {
        const QStringList rows = now.rows(wholeRows(table));
        EXPECT_EQ(QSet<QString>(rows.begin(), rows.end()), original.rows().at(table)) << table.toStdString();
    }
    EXPECT_EQ(flawsOf(file(u"again.dashiji"_s)), QStringList());
}

TEST_F(SalvageTest, WhatTheJournalKnowsIsMadeAgain)
{
    // Every leaf of entries is gone.
    QByteArray bytes = m_bytes;
    const PlainRows plain(m_path);
    const QStringList leaves =
        plain.rows(u"SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf'"_s);
    ASSERT_FALSE(leaves.isEmpty());
    for (const QString &page : leaves)
        bytes.replace((page.toInt() - 1) * kPage, kPage, QByteArray(kPage, '\xee'));
    const Salvaged found = salvaged(bytes);
    EXPECT_GE(found.rebuilt.size(), 70);
    EXPECT_EQ(found.unreadablePages, leaves.size());
    const Report was = Archive::open(m_path).value()->report(2021).value();
    const Report now = Archive::open(m_new).value()->report(2021).value();
    ASSERT_EQ(now.sections.size(), was.sections.size());
    for (size_t i = 0; i < was.sections.size(); ++i)
        for (size_t j = 0; j < was.sections[i].entries.size(); ++j) {
            EXPECT_EQ(now.sections[i].entries[j].title, was.sections[i].entries[j].title);
            EXPECT_EQ(now.sections[i].entries[j].body, was.sections[i].entries[j].body);
        }
}

TEST_F(SalvageTest, WhatIsNoArchiveIsRefused)
{
    write(m_damaged, QByteArray(20 * kPage, '\x33'));
    EXPECT_EQ(salvage(m_damaged, m_new).error().code, ErrorCode::NotAnArchive);
    EXPECT_EQ(salvage(file(u"none"_s), m_new).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(salvage(m_path, m_path).error().code, ErrorCode::FileExists);
    EXPECT_FALSE(QFile::exists(m_new));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u".dashiji-*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(SalvageTest, EveryRowOnAWholePageComesBack)
{
    const int tries = rounds(30, 300);
    const Original original(m_path);
    std::mt19937 random(11);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    int expectedRows = 0;
    int rebuilt = 0;
    for (int attempt = 0; attempt < tries; ++attempt) {
        SCOPED_TRACE(attempt);
        QByteArray bytes = m_bytes;
        QSet<int> damaged;
        const int kind = attempt % 5;
        if (kind == 0) { // the end is missing
            const int kept = 3 + below(pages() - 3);
            for (int page = kept + 1; page <= pages(); ++page)
                damaged.insert(page);
            bytes.truncate(qint64(kept) * kPage);
        }
        for (int i = kind == 0 ? 0 : 1 + below(pages() / 4); i > 0; --i) {
            const int page = kind == 1 && i == 1 ? 1 : 1 + below(pages());
            damaged.insert(page);
            QByteArray other(kPage, kind == 2 ? '\0' : '\xa5');
            if (kind == 3) { // some bytes of it
                other = bytes.mid(qint64(page - 1) * kPage, kPage);
                for (int k = 0; k < 8; ++k)
                    other[below(kPage)] = static_cast<char>(random());
            } else if (kind == 4) {
                for (char &byte : other)
                    byte = static_cast<char>(random());
            }
            bytes.replace(qint64(page - 1) * kPage, kPage, other);
        }
        const Salvaged found = salvaged(bytes);
        rebuilt += static_cast<int>(found.rebuilt.size());
        const PlainRows now(m_new);
        const PlainRows dumped(m_damaged);
        for (const QString &table : kTables) {
            int same = 0;
            for (const QString &row : now.rows(wholeRows(table)))
                same += original.rows().at(table).contains(row) ? 1 : 0;
            const int expected = original.untouched(table, damaged);
            expectedRows += expected;
            // The archive was written on when it was opened: its head moved on.
            EXPECT_GE(same, table == u"head"_s ? 0 : expected) << table.toStdString();
            // A dump reads from the front until it fails, then from the back.
            const QStringList fore = dumped.rows(wholeRows(table));
            const QStringList back = dumped.rows(wholeRows(table) + u" ORDER BY 1 DESC"_s);
            const QStringList ours = now.rows(wholeRows(table));
            QSet<QString> lacking(fore.begin(), fore.end());
            lacking.unite(QSet<QString>(back.begin(), back.end()));
            // Of two rows with one id, whose bytes were damaged, an archive can have one.
            const auto hasTwin = [all = lacking](const QString &row) {
                const QString id = row.section(u" | "_s, 0, 0) + u" | "_s;
                return std::ranges::count_if(all,
                                             [&](const QString &other) { return other.startsWith(id); }) > 1;
            };
            // What SQLite makes of damaged bytes is no row, and may be none the schema takes.
            lacking.intersect(original.rows().at(table));
            lacking.subtract(QSet<QString>(ours.begin(), ours.end()));
            lacking.removeIf(hasTwin);
            if (table == u"head"_s)
                lacking.clear();
            EXPECT_TRUE(lacking.isEmpty())
                << table.toStdString() << ' ' << QStringList(lacking.values()).join(u' ').toStdString();
        }
        if (HasFailure())
            return;
    }
    EXPECT_GT(expectedRows, 1000);
    EXPECT_GT(rebuilt, 0);
}
