// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index finds exactly what reading every folded text would find.
#include "core/text/folding.h"
#include "tests/core/archive/archivefixture.h"

#include <random>
#include <set>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class SearchTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        Report draft;
        draft.year = 2022;
        draft.sections.resize(2);
        for (int i = 0; i < 150; ++i) {
            Entry entry;
            entry.title = randomText(12);
            entry.body = randomText(80) + u'\n' + randomText(60);
            draft.sections[static_cast<size_t>(i % 2)].entries.push_back(entry);
        }
        ASSERT_TRUE(writer().importReport(draft));
        draft.year = 2023;
        ASSERT_TRUE(writer().importReport(draft));
        for (const int year : {2021, 2022, 2023}) {
            const auto read = m_archive->report(year);
            ASSERT_TRUE(read) << why(read);
            for (const Section &section : read->sections)
                m_entries.insert(m_entries.end(), section.entries.begin(), section.entries.end());
        }
    }

    [[nodiscard]] std::set<qint64> asking(const QString &query) const
    {
        const auto found = m_archive->search(query, 10'000);
        EXPECT_TRUE(found) << why(found);
        std::set<qint64> ids;
        if (found)
            for (const EntryId id : *found)
                ids.insert(id.value);
        EXPECT_EQ(ids.size(), found ? found->size() : 0u);
        return ids;
    }

    QString randomText(int length)
    {
        // Few characters, so that short queries hit often; forms that fold; two beyond the basic plane.
        static const QStringList kPieces{
            QStringLiteral("科"), QStringLiteral("协"), QStringLiteral("院"), QStringLiteral("士"),
            QStringLiteral("站"), QStringLiteral("學"), QStringLiteral("学"), QStringLiteral("２"),
            QStringLiteral("2"),  QStringLiteral("Ａ"), QStringLiteral("a"),  QStringLiteral("、"),
            QStringLiteral("。"), QStringLiteral("“"),  QStringLiteral(" "),  QStringLiteral("　"),
            QStringLiteral("𠮷"), QStringLiteral("𪚥"), QStringLiteral("①"),  QStringLiteral("\"")};
        QString text;
        for (int i = 0; i < length; ++i)
            text += kPieces.at(static_cast<qsizetype>(m_random() % static_cast<size_t>(kPieces.size())));
        return text;
    }

    [[nodiscard]] std::set<qint64> readingAll(const QString &query) const
    {
        std::set<qint64> found;
        const QStringList words = text::fold(query).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return found;
        for (const Entry &entry : m_entries) {
            const QString title = text::foldTight(entry.title);
            const QString body = text::foldTight(entry.body);
            bool all = true;
            for (const QString &word : words)
                all = all && (title.contains(word) || body.contains(word));
            if (all)
                found.insert(entry.id.value);
        }
        return found;
    }

    std::mt19937 m_random{20211231};
    std::vector<Entry> m_entries;
};

TEST_F(SearchTest, FindsWhatReadingFinds)
{
    int hits = 0;
    for (int i = 0; i < 1000; ++i) {
        const QString query = randomText(1 + static_cast<int>(m_random() % 6));
        const std::set<qint64> ids = asking(query);
        ASSERT_EQ(ids, readingAll(query)) << query.toStdString();
        hits += static_cast<int>(ids.size());
    }
    EXPECT_GT(hits, 1000);
}

TEST_F(SearchTest, FollowsEveryEdit)
{
    for (int i = 0; i < 60; ++i) {
        Entry &entry = m_entries[m_random() % m_entries.size()];
        const QString title = randomText(8);
        const QString body = randomText(40);
        ASSERT_TRUE(writer().setEntryText(entry.id, EntryField::Title, entry.title, title));
        ASSERT_TRUE(writer().setEntryText(entry.id, EntryField::Body, entry.body, body));
        entry.title = title;
        entry.body = body;
    }
    ASSERT_TRUE(writer().removeEntry(m_entries.back().id));
    m_entries.pop_back();
    for (const QString &query :
         {QStringLiteral("科协"), QStringLiteral("𠮷"), QStringLiteral("2a"), QStringLiteral("院 士")})
        EXPECT_EQ(asking(query), readingAll(query));
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(SearchTest, TitlesFirstThenNewestYear)
{
    const EntryId old = report().sections[0].entries[0].id;
    const EntryId recent = m_archive->report(2023).value().sections[0].entries[0].id;
    const EntryId titled = report().sections[1].entries[0].id;
    const QString word = QStringLiteral("独有词语");
    for (const EntryId id : {old, recent})
        ASSERT_TRUE(writer().setEntryText(id, EntryField::Body, m_archive->entry(id)->body, word));
    ASSERT_TRUE(writer().setEntryText(titled, EntryField::Title, m_archive->entry(titled)->title, word));
    EXPECT_EQ(*m_archive->search(word), (std::vector<EntryId>{titled, recent, old}));
    EXPECT_EQ(m_archive->search(word, 2)->size(), 2u);
}
