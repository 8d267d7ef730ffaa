// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queries are read as people type them; hits tell where, in what words, and what to mark.
#include "core/archive/search/finding.h"
#include "core/model/enumtext.h"
#include "core/text/folding.h"
#include "tests/core/archive/archivefixture.h"

#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

TEST(QueryTest, WordsArePartedByAnyWhiteSpaceAndFolded)
{
    EXPECT_EQ(parseQuery(u"  科普　Ｗorld\t學會 ").words, (QStringList{u"科普"_s, u"world"_s, u"学会"_s}));
    EXPECT_TRUE(parseQuery(u" \t ").isEmpty());
    EXPECT_TRUE(parseQuery(u"\"\" \"").isEmpty());
}

TEST(QueryTest, AQuotedPhraseIsOneWord)
{
    EXPECT_EQ(parseQuery(u"\"科技 工作者\" 日").words, (QStringList{u"科技工作者"_s, u"日"_s}));
    EXPECT_EQ(parseQuery(u"\"year:2019\"").words, QStringList{u"year:2019"_s});
    EXPECT_EQ(parseQuery(u"\"科技 工作者").words, QStringList{u"科技工作者"_s}) << "not closed yet";
}

TEST(QueryTest, FiltersNarrow)
{
    const SearchQuery query =
        parseQuery(u"站 year:2019..2021 section:Highlights unit:場 state:in_review org:江北");
    EXPECT_EQ(query.words, QStringList{u"站"_s});
    EXPECT_EQ(query.firstYear, 2019);
    EXPECT_EQ(query.lastYear, 2021);
    EXPECT_EQ(query.section, u"highlights"_s);
    EXPECT_EQ(query.unit, u"场"_s);
    EXPECT_EQ(query.status, ReportStatus::InReview);
    EXPECT_EQ(query.organization, u"江北"_s);
    EXPECT_EQ(parseQuery(u"year：２０１９").firstYear, 2019) << "as a Chinese keyboard types it";
    EXPECT_EQ(parseQuery(u"year:2019..").lastYear, std::nullopt);
    EXPECT_EQ(parseQuery(u"year:..2019").firstYear, std::nullopt);
    EXPECT_EQ(parseQuery(u"year:..2019").lastYear, 2019);
}

TEST(QueryTest, WhatIsNoFilterIsAWord)
{
    for (const QString &word :
         {u"year:soon"_s, u"year:.."_s, u"state:red"_s, u"who:us"_s, u"year:"_s, u":2019"_s}) {
        const SearchQuery query = parseQuery(word);
        EXPECT_EQ(query.words, QStringList{word});
        EXPECT_FALSE(query.hasFilters()) << word.toStdString();
    }
}

TEST(MarksTest, StandWhereTheWordsAreAsWritten)
{
    const auto at = [](const QString &text, const QStringList &words) {
        QStringList marked;
        for (const Excerpt::Mark &mark : marksIn(text, words))
            marked << text.mid(mark.start, mark.end - mark.start);
        return marked;
    };
    EXPECT_EQ(at(u"學會與学会，２０２１年"_s, {u"学会"_s, u"2021"_s}),
              (QStringList{u"學會"_s, u"学会"_s, u"２０２１"_s}));
    EXPECT_EQ(at(u"科 普\n日"_s, {u"科普日"_s}), QStringList{u"科 普\n日"_s}) << "white space counts nothing";
    EXPECT_EQ(at(u"科普日活动"_s, {u"科普"_s, u"普日"_s}), QStringList{u"科普日"_s})
        << "joined where they overlap";
    EXPECT_EQ(at(u"科普"_s, {u"院士"_s}), QStringList());
}

/// Three years of two organizations, every kind of text with words of its own.
class FindingTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        for (const int year : {2018, 2019}) {
            Report draft;
            draft.year = year;
            draft.title = u"%1年大事"_s.arg(year);
            draft.kicker = u"眉题甲"_s;
            draft.introduction = u"引言乙。"_s;
            Section events;
            events.kind = SectionKind::Events;
            events.title = u"十件大事"_s;
            events.introduction = u"栏目丙。"_s;
            events.entries = {made(u"海智工作站落地"_s, u"第一段。\n新建海智工作站9家，累计35家。"_s),
                              made(u"引才有了平台"_s, u"依托海智工作站引进人才。"_s)};
            events.entries[1].photos.resize(1);
            events.entries[1].photos[0].caption = u"图说丁"_s;
            events.entries[1].department = u"国际部戊"_s;
            Metric metric;
            metric.label = u"标签己"_s;
            metric.unit = u"家"_s;
            metric.value = Decimal::fromInteger(9);
            metric.anchor = {EntryField::Body, 0, 2, u"依托"_s, {}, {}};
            events.entries[1].metrics = {metric};
            Section highlights;
            highlights.kind = SectionKind::Highlights;
            highlights.title = u"十大亮点"_s;
            highlights.entries = {made(u"学会改革"_s, u"没有别的。"_s)};
            draft.sections = {events, highlights};
            const auto stored = writer().importReport(draft);
            ASSERT_TRUE(stored) << why(stored);
        }
    }

    static Entry made(const QString &title, const QString &body)
    {
        Entry entry;
        entry.title = title;
        entry.body = body;
        return entry;
    }

    [[nodiscard]] std::vector<SearchHit> hits(const QString &query, int limit = 50) const
    {
        const auto found = m_archive->firstHits(parseQuery(query), limit);
        EXPECT_TRUE(found) << why(found);
        return found.value_or(SearchHits()).hits;
    }
    [[nodiscard]] SearchCount count(const QString &query) const
    {
        const auto counted = m_archive->countHits(parseQuery(query));
        EXPECT_TRUE(counted) << why(counted);
        return counted.value_or(SearchCount());
    }
    /// "2019 十件大事 1 title body: 海智"
    [[nodiscard]] QStringList told(const QString &query) const
    {
        QStringList lines;
        for (const SearchHit &hit : hits(query)) {
            QStringList line{QString::number(hit.year), hit.section, QString::number(hit.rank)};
            for (const Excerpt &excerpt : hit.excerpts)
                line << tableColumn(excerpt.field);
            lines << line.join(u' ').simplified();
        }
        return lines;
    }
    static QString tableColumn(Column column)
    {
        switch (column) {
        case Column::Title:
            return u"title"_s;
        case Column::Body:
            return u"body"_s;
        case Column::Caption:
            return u"caption"_s;
        case Column::Kicker:
            return u"kicker"_s;
        case Column::Introduction:
            return u"introduction"_s;
        case Column::Department:
            return u"department"_s;
        case Column::Label:
            return u"label"_s;
        default:
            return u"?"_s;
        }
    }
};

TEST_F(FindingTest, TitlesComeFirstThenTheNewestYears)
{
    EXPECT_EQ(told(u"海智工作站"_s),
              (QStringList{u"2019 十件大事 1 title body"_s, u"2018 十件大事 1 title body"_s,
                           u"2019 十件大事 2 body"_s, u"2018 十件大事 2 body"_s}));
    EXPECT_EQ(told(u"落地 累计"_s),
              (QStringList{u"2019 十件大事 1 body title"_s, u"2018 十件大事 1 body title"_s}))
        << "each word may stand in another of both";
}

TEST_F(FindingTest, EveryOtherTextIsFoundToo)
{
    EXPECT_EQ(told(u"图说丁 year:2019"_s), QStringList{u"2019 十件大事 2 caption"_s});
    EXPECT_EQ(told(u"国际部 year:2019"_s), QStringList{u"2019 十件大事 2 department"_s});
    EXPECT_EQ(told(u"标签己 year:2019"_s), QStringList{u"2019 十件大事 2 label"_s});
    EXPECT_EQ(told(u"眉题甲 year:2019"_s), QStringList{u"2019 0 kicker"_s});
    EXPECT_EQ(told(u"引言乙 year:2019"_s), QStringList{u"2019 0 introduction"_s});
    EXPECT_EQ(told(u"栏目丙 year:2019"_s), QStringList{u"2019 十件大事 0 introduction"_s});
    const SearchHit section = hits(u"栏目丙"_s).at(0);
    EXPECT_EQ(section.record, RowKind::Section);
    EXPECT_TRUE(section.place.section.isValid());
    EXPECT_FALSE(section.uid.isNull());
}

TEST_F(FindingTest, ARecordIsOneHitAndCountsOnce)
{
    EXPECT_EQ(count(u"2019"_s).entries, 0);
    EXPECT_EQ(count(u"2019"_s).total, 1);
    EXPECT_EQ(hits(u"2019"_s).size(), 1u);
    EXPECT_EQ(count(u"海智"_s).entries, 4);
    EXPECT_EQ(count(u"海智"_s).total, 4);
    EXPECT_EQ(hits(u"海智"_s, 1).size(), 1u);
    EXPECT_EQ(hits(u"海智"_s, 0).size(), 0u);
}

TEST_F(FindingTest, AnExcerptIsOfTheOriginalWithItsMarks)
{
    const SearchHit hit = hits(u"海智 35"_s).at(0);
    const Excerpt &excerpt = hit.excerpts.at(0);
    EXPECT_EQ(excerpt.field, Column::Body);
    EXPECT_EQ(excerpt.text, u"新建海智工作站9家，累计35家。"_s) << "of the line of the first mark";
    ASSERT_EQ(excerpt.marks.size(), 2u);
    EXPECT_EQ(excerpt.text.mid(excerpt.marks[1].start, 2), u"35"_s);
    ASSERT_TRUE(hit.place.spot);
    const QString body = m_archive->entry(hit.place.entry)->body;
    EXPECT_EQ(body.mid(hit.place.spot->start, hit.place.spot->end - hit.place.spot->start), u"海智"_s);
    EXPECT_EQ(hit.lead, u"第一段。"_s);
}

TEST_F(FindingTest, FiltersNarrowEntriesAndOtherTexts)
{
    EXPECT_EQ(told(u"海智 section:highlights"_s), QStringList());
    EXPECT_EQ(told(u"海智 section:十件 year:..2018"_s).size(), 2);
    EXPECT_EQ(told(u"海智 unit:家 year:2018"_s), QStringList{u"2018 十件大事 2 body"_s});
    EXPECT_EQ(told(u"unit:家 year:..2019"_s).size(), 2);
    EXPECT_EQ(told(u"unit:场"_s), QStringList()) << "a unit nothing is counted in";
    EXPECT_EQ(told(u"眉题甲 unit:家"_s), QStringList()) << "a head has no numbers";
    EXPECT_EQ(told(u"海智 state:published"_s), QStringList());
    EXPECT_EQ(told(u"海智 org:没有"_s), QStringList());
    EXPECT_EQ(told(u"section:highlights year:..2019"_s),
              (QStringList{u"2019 十大亮点 1"_s, u"2018 十大亮点 1"_s}))
        << "filters alone find all they let pass";
    EXPECT_EQ(count(u"section:highlights year:..2019"_s).total, 2);
}

TEST_F(FindingTest, OneOfSeveralOrganizationsIsSearched)
{
    const auto district = writer().addOrganization(u"江北區科协"_s);
    ASSERT_TRUE(district) << why(district);
    Report draft;
    draft.year = 2019;
    draft.owner = *district;
    draft.sections.resize(1);
    draft.sections[0].entries = {made(u"海智工作站授牌"_s, u"在区里。"_s)};
    const auto stored = writer().importReport(draft);
    ASSERT_TRUE(stored) << why(stored);
    EXPECT_EQ(count(u"海智工作站"_s).total, 5);
    EXPECT_EQ(count(u"海智工作站 org:江北区"_s).total, 1) << "folded like everything";
    EXPECT_EQ(hits(u"海智工作站 org:江北区"_s).at(0).title, u"海智工作站授牌"_s);
    EXPECT_EQ(count(u"海智工作站 org:市科"_s).total + count(u"海智工作站 org:江北"_s).total, 5);
    SearchQuery chosen = parseQuery(u"海智工作站");
    chosen.owner = *district;
    EXPECT_EQ(m_archive->countHits(chosen)->total, 1);
    EXPECT_EQ(m_archive->firstHits(chosen)->hits.at(0).title, u"海智工作站授牌"_s);
    SearchQuery nothing;
    nothing.owner = *district;
    EXPECT_EQ(m_archive->countHits(nothing)->total, 0) << "whose it is asks for nothing by itself";
}

TEST_F(FindingTest, WhatWasDamagedIsNotShown)
{
    m_archive.reset();
    sql(m_path, {u"UPDATE entry SET body = '依托假造的词。' WHERE body LIKE '依托%'"_s,
                 u"UPDATE photo SET caption = '图说假' WHERE caption = '图说丁'"_s});
    reopen();
    EXPECT_EQ(told(u"海智工作站"_s),
              (QStringList{u"2019 十件大事 1 title body"_s, u"2018 十件大事 1 title body"_s}))
        << "all others are there";
    EXPECT_EQ(told(u"假造的词"_s), QStringList());
    EXPECT_EQ(told(u"图说假"_s), QStringList());
    const auto found = m_archive->firstHits(parseQuery(u"图说丁"));
    ASSERT_TRUE(found) << why(found);
    EXPECT_TRUE(found->hits.empty()) << "the index still knows the words";
    EXPECT_EQ(found->unsound, 2);
}

TEST_F(FindingTest, LettersSpellWhatTitlesSay)
{
    ASSERT_TRUE(
        writer().setEntryText(entry(0, 1).id, EntryField::Title, entry(0, 1).title, u"重庆科技馆与科技馆"_s));
    ASSERT_TRUE(writer().setEntryText(entry(0, 2).id, EntryField::Title, entry(0, 2).title, u"空间国"_s));
    reopen(); // what was typed last is in the index only then
    const auto words = [this](const QString &typed) {
        const auto suggested = m_archive->suggestions(parseQuery(typed));
        EXPECT_TRUE(suggested) << why(suggested);
        QStringList texts;
        for (const Suggestion &suggestion : *suggested)
            texts << suggestion.text;
        texts.sort();
        return texts;
    };
    for (const QString &typed : {u"kejiguan"_s, u"kejig"_s, u"KJGuan"_s, u"kejguan"_s})
        EXPECT_EQ(words(typed), QStringList{u"科技馆"_s}) << typed.toStdString();
    EXPECT_EQ(words(u"kjg"_s), (QStringList{u"科技馆"_s, u"空间国"_s}));
    for (const QString &typed : {u"chongqing"_s, u"zhongqing"_s, u"cq"_s, u"zhq"_s})
        EXPECT_EQ(words(typed), QStringList{u"重庆"_s}) << "by either reading: " << typed.toStdString();
    EXPECT_EQ(words(u"haizhigongzuozhan"_s), QStringList{u"海智工作站"_s});
    for (const QString &typed : {u"k"_s, u"kjg x"_s, u"k2"_s, u"科技"_s, u""_s, u"qqqq"_s, u"xyzuv"_s})
        EXPECT_EQ(words(typed), QStringList()) << typed.toStdString();
}

TEST_F(FindingTest, AnOddQueryIsAnAnswerWithoutHits)
{
    for (const QString &query : {u""_s, u"\""_s, u"*"_s, u"AND"_s, u"t:"_s, u"NEAR("_s, u"-"_s, u"'"_s,
                                 u"%"_s, QString(5000, u'海'), QString(QChar(0xD800))})
        EXPECT_EQ(count(query).total, 0) << query.left(20).toStdString();
}

} // namespace
