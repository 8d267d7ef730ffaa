// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index finds exactly what reading every folded text would find.
#include "core/archive/store/database.h"
#include "core/text/folding.h"
#include "tests/core/archive/archivefixture.h"

#include <QElapsedTimer>

#include <random>
#include <set>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

std::vector<EntryId> entriesFound(const Archive &archive, const QString &words)
{
    std::vector<EntryId> entries;
    const auto found = archive.search(words);
    EXPECT_TRUE(found) << why(found);
    if (found)
        for (const Place &hit : *found)
            entries.push_back(hit.entry);
    return entries;
}

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
            for (const Place &hit : *found)
                ids.insert(hit.entry.value);
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
        const QStringList words = parseQuery(query).words;
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

/// While an entry is typed into, it waits outside the index.
class WaitingTest : public SearchTest
{
protected:
    void type(size_t place, EntryField field, const QString &text)
    {
        Entry &entry = m_entries.at(place);
        QString &now = field == EntryField::Title ? entry.title : entry.body;
        const auto typed = writer().setEntryText(entry.id, field, now, text);
        ASSERT_TRUE(typed) << why(typed);
        now = text;
    }
    [[nodiscard]] qint64 waiting() const
    {
        return sql(m_path, {QStringLiteral("SELECT count(*) FROM search_waiting")}).toLongLong();
    }
    void expectSoundAndFound()
    {
        for (int i = 0; i < 60; ++i) {
            const QString query = randomText(1 + static_cast<int>(m_random() % 5));
            ASSERT_EQ(asking(query), readingAll(query)) << query.toStdString();
        }
        EXPECT_EQ(flawsOf(m_path), QStringList());
    }
};

TEST_F(WaitingTest, WhatIsTypedIsFoundAtOnce)
{
    for (int step = 0; step < 40; ++step) {
        const size_t place = m_random() % m_entries.size();
        for (int autosave = 0; autosave < 3; ++autosave)
            type(place, m_random() % 3 == 0 ? EntryField::Title : EntryField::Body, randomText(30));
        EXPECT_EQ(waiting(), 1);
        for (int i = 0; i < 5; ++i) {
            const QString query = randomText(1 + static_cast<int>(m_random() % 5));
            ASSERT_EQ(asking(query), readingAll(query)) << query.toStdString();
        }
    }
    expectSoundAndFound();
}

TEST_F(WaitingTest, IsIndexedWhenAnotherEntryIsTypedIntoAndOnClosing)
{
    const QString first =
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM search_waiting JOIN entry USING (search_key) "
                       "WHERE id = %1)");
    type(0, EntryField::Body, QStringLiteral("甲"));
    EXPECT_EQ(sql(m_path, {first.arg(m_entries[0].id.value)}), QStringLiteral("1"));
    type(1, EntryField::Body, QStringLiteral("乙"));
    EXPECT_EQ(sql(m_path, {first.arg(m_entries[0].id.value)}), QStringLiteral("0"));
    EXPECT_EQ(waiting(), 1);
    m_archive.reset();
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(WaitingTest, CostsTheIndexNothingUntilThen)
{
    const auto pages = [this] {
        return sql(m_path, {QStringLiteral("SELECT sum(length(block)) + count(*) FROM search_text_data")});
    };
    type(0, EntryField::Body, QStringLiteral("一"));
    const QString before = pages();
    for (int autosave = 0; autosave < 20; ++autosave)
        type(0, EntryField::Body, m_entries[0].body + randomText(5));
    EXPECT_EQ(pages(), before);
    // In a group there is no typing, and nothing waits.
    ASSERT_TRUE(writer().group(QStringLiteral("replace"), {}, [&]() -> Result<void> {
        type(1, EntryField::Body, QStringLiteral("二"));
        return {};
    }));
    EXPECT_EQ(waiting(), 1);
    expectSoundAndFound();
}

TEST_F(WaitingTest, GoesWithItsEntryThroughEveryVerb)
{
    const QString typed = QStringLiteral("独有词语");
    const auto found = [&] { return asking(typed).size(); };
    const Entry before = m_entries.front();
    type(0, EntryField::Body, typed);
    EXPECT_EQ(found(), 1u);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(found(), 0u);
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(found(), 1u);
    EXPECT_EQ(waiting(), 1);
    ASSERT_TRUE(writer().setReportYear(m_report, 2020));
    EXPECT_EQ(found(), 1u);
    EXPECT_EQ(flawsOf(m_path), QStringList());
    type(0, EntryField::Title, typed);
    ASSERT_TRUE(writer().removeEntry(before.id));
    EXPECT_EQ(found(), 0u);
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(flawsOf(m_path), QStringList());
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(found(), 1u);
    type(0, EntryField::Body, typed + typed);
    // The last key of its year is given to the next entry: nothing of the one that waited under it is left.
    const auto added = writer().addEntry(report().sections[0].id, 0);
    ASSERT_TRUE(added) << why(added);
    m_entries.push_back(m_archive->entry(*added).value());
    type(m_entries.size() - 1, EntryField::Body, typed);
    ASSERT_TRUE(writer().removeEntry(*added));
    m_entries.pop_back();
    const auto next = writer().addEntry(report().sections[0].id, 0);
    ASSERT_TRUE(next) << why(next);
    m_entries.push_back(m_archive->entry(*next).value());
    type(m_entries.size() - 1, EntryField::Body, typed);
    EXPECT_EQ(found(), 2u);
    ASSERT_TRUE(writer().removeReport(m_report));
    EXPECT_EQ(found(), 0u);
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(WaitingTest, HasItsPlaceAmongTheHits)
{
    const QString word = QStringLiteral("独有词语");
    const size_t recent = m_entries.size() - 1; // of 2023
    type(recent, EntryField::Body, word);
    type(0, EntryField::Body, word);
    type(1, EntryField::Title, word);
    const auto order = [&] { return entriesFound(*m_archive, word); };
    const std::vector<EntryId> expected{m_entries[1].id, m_entries[recent].id, m_entries[0].id};
    EXPECT_EQ(order(), expected);
    type(0, EntryField::Body, word + word);
    EXPECT_EQ(order(), expected);
    type(recent, EntryField::Body, word + word);
    EXPECT_EQ(order(), expected);
    EXPECT_EQ(m_archive->search(word, 2)->size(), 2u);
}

TEST_F(WaitingTest, OthersFindItAndMayWriteMeanwhile)
{
    auto other = std::move(Archive::open(m_path).value());
    const QString typed = QStringLiteral("独有词语");
    type(0, EntryField::Body, typed);
    const auto reader = Reader::open(m_path);
    ASSERT_TRUE(reader) << why(reader);
    EXPECT_EQ((*reader)->search(typed)->size(), 1u);
    EXPECT_EQ(other->search(typed)->size(), 1u);
    EXPECT_EQ(flawsOf(m_path), QStringList());
    EXPECT_EQ(waiting(), 1) << "what reads leaves it alone";
    // Two type at once: each keeps its own waiting.
    for (int autosave = 0; autosave < 3; ++autosave) {
        type(0, EntryField::Body, m_entries[0].body + typed);
        Entry &second = m_entries[1];
        ASSERT_TRUE(
            other->writer().setEntryText(second.id, EntryField::Body, second.body, second.body + typed));
        second.body += typed;
        EXPECT_EQ(waiting(), 2);
    }
    // Who opens the archive to write indexes both; who types on lets it wait again.
    ASSERT_TRUE(Archive::open(m_path));
    EXPECT_EQ(waiting(), 0);
    type(0, EntryField::Body, m_entries[0].body + typed);
    EXPECT_EQ(waiting(), 1);
    EXPECT_EQ(asking(typed).size(), 2u);
    other.reset();
    expectSoundAndFound();
}

TEST_F(WaitingTest, ClosingDoesNotWaitForAnotherProgram)
{
    type(0, EntryField::Body, QStringLiteral("独有词语"));
    const auto other = Database::connect(m_path, OpenMode::ReadWrite);
    auto writing = Transaction::begin(**other, Transaction::Kind::Write);
    ASSERT_TRUE(writing) << why(writing);
    QElapsedTimer timer;
    timer.start();
    m_archive.reset();
    EXPECT_LT(timer.elapsed(), 2000);
    ASSERT_TRUE(writing->commit());
    EXPECT_EQ(waiting(), 1);
    reopen();
    EXPECT_EQ(waiting(), 0);
    expectSoundAndFound();
}

TEST_F(WaitingTest, ARebuiltIndexLeavesItWaiting)
{
    type(0, EntryField::Body, QStringLiteral("独有词语"));
    for (const char *index : {"search_text", "search_single", "search_title"})
        sql(m_path, {QStringLiteral("INSERT INTO %1(%1) VALUES ('rebuild')").arg(QLatin1String(index))});
    EXPECT_EQ(waiting(), 1);
    expectSoundAndFound();
    // An index that has words of what waits, or lacks those of what does not, is stale.
    EXPECT_EQ(sql(m_path, {QStringLiteral("DROP TRIGGER search_waiting_delete"),
                           QStringLiteral("DELETE FROM search_waiting")}),
              QString());
    EXPECT_EQ(sql(m_path, {QStringLiteral("INSERT INTO search_text(search_text, rank) VALUES "
                                          "('integrity-check', 1)")})
                  .isEmpty(),
              false);
}

TEST_F(SearchTest, AYearWhoseKeysAreUsedUpTakesNoEntryMore)
{
    const Entry last = report().sections[0].entries[0];
    const SectionId section = report().sections[0].id;
    const QString lastKey =
        QStringLiteral("UPDATE entry SET search_key = (%1 << 20) + (1 << 19) - %2 WHERE id = %3");
    const QStringList before = wordsOf(m_path);
    sql(m_path, {lastKey.arg(report().year).arg(1).arg(last.id.value)});
    const auto refused = writer().addEntry(section, 0, QStringLiteral("多出来的"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(wordsOf(m_path), before);
    sql(m_path, {lastKey.arg(report().year).arg(2).arg(last.id.value)});
    EXPECT_TRUE(writer().addEntry(section, 0, QStringLiteral("还有一处")));
    EXPECT_EQ(m_archive->search(QStringLiteral("还有一处"))->size(), 1u);
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
    EXPECT_EQ(entriesFound(*m_archive, word), (std::vector<EntryId>{titled, recent, old}));
    const Place first = m_archive->search(word)->front();
    EXPECT_EQ(first, (Place{report().id, report().sections[1].id, titled, {}})) << "with what is around it";
    EXPECT_EQ(m_archive->search(word, 2)->size(), 2u);
}
