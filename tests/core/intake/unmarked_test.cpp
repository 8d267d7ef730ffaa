// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headings that nothing marks: no numbers, no bullets, no styles; one level or two.
#include "tests/core/intake/writtentexts.h"

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

/// Paragraphs set apart, as texts copied from a page are.
QString apart(const QStringList &paragraphs)
{
    return u"云川市科协2021年工作总结\n\n"_s + paragraphs.join(u"\n\n"_s) + u'\n';
}

QString english(const QStringList &paragraphs)
{
    return u"River Library Annual Report 2021\n\n"_s + paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace

TEST(UnmarkedTest, NamesOfPartsOverHeadingsAreSections)
{
    const QStringList &n = kNames;
    const QString two = n[0] + u'/' + n[1];
    const QString more = n[2] + u'/' + n[3];
    const QStringList shape{u"组织建设/"_s + two, u"学术交流/"_s + more};
    const QStringList plain{u"组织建设"_s, n[0], kBody, n[1], kBody, u"学术交流"_s, n[2], kBody, n[3], kBody};
    std::vector<Written> texts;
    texts.push_back({"lines", lines(plain), shape});
    texts.push_back({"paragraphs set apart", apart(plain), shape});
    texts.push_back({"several paragraphs an entry",
                     apart({u"组织建设"_s, n[0], kBody, kBody, n[1], kBody, u"学术交流"_s, n[2], kBody, kBody,
                            n[3], kBody}),
                     shape});
    texts.push_back({"an opening", apart(QStringList{kBody} + plain), shape});
    texts.push_back({"a part without entries at the end", apart(plain + QStringList{u"存在不足"_s, kBody}),
                     shape + QStringList{u"存在不足"_s}});
    texts.push_back({"a part without entries before", apart(QStringList{u"年终寄语"_s, kBody} + plain),
                     QStringList{u"年终寄语"_s} + shape});
    texts.push_back({"entries as short as their parts",
                     apart({u"组织建设"_s, u"换届工作"_s, kBody, u"制度完善"_s, kBody, u"学术交流"_s,
                            u"课题研究"_s, kBody, u"期刊编辑"_s, kBody}),
                     {u"组织建设/换届工作/制度完善"_s, u"学术交流/课题研究/期刊编辑"_s}});
    texts.push_back({"bullets under the entries",
                     apart({u"组织建设"_s, n[0], u"- 新增设备二十台\n- 培训人员六十名"_s, n[1], kBody,
                            u"学术交流"_s, n[2], kBody, n[3], u"- 收到论文八十篇\n- 评出优秀论文十篇"_s}),
                     shape});
    texts.push_back(
        {"names with a colon",
         apart({u"党建工作："_s, n[0], kBody, n[1], kBody, u"科普工作："_s, n[2], kBody, n[3], kBody}),
         {u"党建工作：/"_s + two, u"科普工作：/"_s + more}});
    texts.push_back({"names in a form of their own",
                     apart({u"组织：规范有序"_s, kBody, n[0], kBody, n[1], kBody, u"学术：稳步前行"_s, kBody,
                            n[2], kBody, n[3], kBody, u"科普：走进基层"_s, kBody, n[4], kBody, n[5], kBody}),
                     {u"组织：规范有序/"_s + two, u"学术：稳步前行/"_s + more,
                      u"科普：走进基层/"_s + n[4] + u'/' + n[5]}});
    texts.push_back(
        {"in English",
         english({u"Highlights"_s, u"New Reading Room Opens"_s, kEnglishBody, u"Summer School for Children"_s,
                  kEnglishBody, u"Community"_s, u"Friends of the Library"_s, kEnglishBody,
                  u"Young Volunteers"_s, kEnglishBody}),
         {u"Highlights/New Reading Room Opens/Summer School for Children"_s,
          u"Community/Friends of the Library/Young Volunteers"_s}});
    expectAll(texts);
}

TEST(UnmarkedTest, EnglishHeadingsAreToldFromWhatIsNone)
{
    const QString rooms = u"New Reading Room Opens"_s;
    const QString school = u"Summer School for Children"_s;
    const QString archive = u"Digital Archive Goes Online"_s;
    const QString shape = u"/"_s + rooms + u'/' + school + u'/' + archive;
    const auto text = [&](const QString &between) {
        return english({rooms, kEnglishBody, between, school, kEnglishBody, archive, kEnglishBody});
    };
    const QString broken =
        u"The archive of the town paper can now be read from home, all ninety years of it,\n"
        u"thanks to a grant of the county and the work of forty people who scanned and\n"
        u"Read Every Page\nof it more than once before the end of the year. It was well worth it.\n"
        u"The paper itself will be kept in the cellar."_s;
    std::vector<Written> texts;
    texts.push_back({"plain", text(kEnglishBody), {shape}});
    texts.push_back({"a line that goes on with the one above", text(broken), {shape}});
    texts.push_back({"a command", text(u"install the reading list"_s), {shape}});
    texts.push_back(
        {"a table", text(u"| Month | Readers |\n| ----- | ------- |\n| May   | 9000    |"_s), {shape}});
    texts.push_back({"markup", text(u"<table border=\"0\">\n<td>\n</table>"_s), {shape}});
    texts.push_back({"words that lead on", text(u"The new books of this year are"_s), {shape}});
    texts.push_back({"who wrote it", text(u"Posted by the desk at May 4, 2021"_s), {shape}});
    texts.push_back({"a title said twice",
                     english({u"River Library Annual Report 2021"_s, rooms, kEnglishBody, school,
                              kEnglishBody, archive, kEnglishBody}),
                     {shape}});
    texts.push_back({"a question and thanks",
                     english({rooms, kEnglishBody, u"How can you help us?"_s, kEnglishBody, u"Thank you!"_s,
                              kEnglishBody}),
                     {u"/"_s + rooms + u"/How can you help us?/Thank you!"_s}});
    texts.push_back({"nothing to tell",
                     english({rooms, kEnglishBody, u"Open Questions"_s, u"None."_s, archive, kEnglishBody}),
                     {u"/"_s + rooms + u"/Open Questions/"_s + archive}});
    texts.push_back(
        {"sentences",
         u"What Happened at the Library in 2021\n\nThe reading room opened again.\n\n%1\n\n"
         u"Children learned to write stories.\n\n%1\n\nThe town paper went online.\n\n%1\n"_s.arg(
             kEnglishBody),
         {u"/The reading room opened again./Children learned to write stories./The town paper went "
          u"online."_s}});
    expectAll(texts);
}

TEST(UnmarkedTest, RemarksAreNoHeadings)
{
    const QStringList shape{u"/Reading hall/Branch on the hill/Course for volunteers"_s};
    EXPECT_EQ(shapeOf(english({u"This post originally appeared on the town's site."_s, kEnglishBody,
                               u"Reading hall"_s, kEnglishBody, u"Branch on the hill"_s, kEnglishBody,
                               u"(more of them next year)"_s, kEnglishBody, u"Course for volunteers"_s,
                               kEnglishBody})),
              shape);
}

TEST(UnmarkedTest, WhoSaidAQuotedWordIsNoHeading)
{
    EXPECT_EQ(
        shapeOf(apart({kNames[0], kBody, u"“能参加讲师团，收获很大。”\n——学员甲某（来自青山镇）"_s, kNames[1],
                       kBody, u"“站点离家近，方便。”\n——居民乙某（来自东区）"_s, kNames[2], kBody})),
        QStringList{u"/"_s + kNames.mid(0, 3).join(u'/')});
}

TEST(UnmarkedTest, ListsInsideUnmarkedEntriesAreTheirText)
{
    const QString steps = u"1. 完成场馆改造\n2. 新增设备二十台\n3. 培训人员六十名"_s;
    const Outline outline = outlineOf(apart(
        {kNames[0], kBody, steps, kNames[1], kBody, kNames[2], kBody, kNames[3], kBody, kNames[4], kBody}));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 5U);
    EXPECT_EQ(outline.sections[0].entries[0].paragraphs.size(), 4);
}

TEST(UnmarkedTest, WholeDatesAmongYearsAreHeadingsToo)
{
    EXPECT_EQ(shapeOf(u"校区搬迁\n\n2022年8月18日\n\n"_s + kBody + u"\n\n2006年\n\n"_s + kBody +
                      u"\n\n2002年\n\n"_s + kBody + u'\n'),
              QStringList{u"/2022年8月18日/2006年/2002年"_s});
}

TEST(UnmarkedTest, ExplanationsOfWordsAreNoEntries)
{
    QStringList text{u"一、工作回顾"_s, u"（一）"_s + kNames[0], kBody, u"（二）"_s + kNames[1], kBody,
                     u"名词解释"_s};
    for (int at = 1; at <= 4; ++at)
        text << u"%1. “三个一”：一支队伍、一个平台、一套办法，用于解释报告里的说法。"_s.arg(at);
    const Outline outline = outlineOf(lines(text));
    ASSERT_FALSE(outline.sections.empty());
    EXPECT_EQ(outline.sections[0].entries.size(), 2U);
    for (std::size_t at = 1; at < outline.sections.size(); ++at)
        EXPECT_TRUE(outline.sections[at].entries.empty());
}

TEST(UnmarkedTest, ALoneHeadingUnderEachPartIsAnEntry)
{
    const QStringList &n = kNames;
    EXPECT_EQ(shapeOf(lines({u"PART 01 党建"_s, n[0], kBody, u"PART 02 业务"_s, n[1], kBody, n[2], kBody,
                             u"PART 03 公益"_s, n[3], kBody})),
              (QStringList{u"党建/"_s + n[0], u"业务/"_s + n[1] + u'/' + n[2], u"公益/"_s + n[3]}));
}

TEST(UnmarkedTest, ALineOverACaptionBelongsToTheTextAboveIt)
{
    const QStringList &n = kNames;
    const Outline outline =
        outlineOf(apart({n[0], kBody, u"那天刚好是协会成立二十周年的日子"_s, u"图1：会场"_s, n[1], kBody,
                         u"图2：讲师与学生"_s, n[2], kBody}));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 3U);
    EXPECT_EQ(outline.sections[0].entries[0].captions, QStringList{u"图1：会场"_s});
    EXPECT_EQ(outline.sections[0].entries[1].title, n[1]);
}

TEST(UnmarkedTest, QuartersNameParts)
{
    const QStringList &n = kNames;
    EXPECT_EQ(
        shapeOf(QStringList{u"第一季度"_s, n[0], kBody, n[1], kBody, u"第二季度"_s, n[2], kBody, n[3], kBody}
                    .join(u'\n')),
        (QStringList{u"第一季度/"_s + n[0] + u'/' + n[1], u"第二季度/"_s + n[2] + u'/' + n[3]}));
}

TEST(UnmarkedTest, WhatClosesATextIsNoEntryOfItsLastPart)
{
    const QStringList &n = kNames;
    EXPECT_EQ(
        shapeOf(apart({u"组织建设"_s, n[0], kBody, n[1], kBody, u"学术交流"_s, n[2], kBody, n[3], kBody,
                       u"致谢"_s, kBody})),
        (QStringList{u"组织建设/"_s + n[0] + u'/' + n[1], u"学术交流/"_s + n[2] + u'/' + n[3], u"致谢"_s}));
}

TEST(UnmarkedTest, ALastHeadingOfAnotherFormNamesNoPart)
{
    EXPECT_EQ(
        shapeOf(english({u"Gardens: 2021 In Review"_s, kEnglishBody, u"Schools: 2021 In Review"_s,
                         kEnglishBody, u"Volunteers: 2021 In Review"_s, kEnglishBody,
                         u"2021 Donors & Sponsors"_s, kEnglishBody})),
        QStringList{
            u"/Gardens: 2021 In Review/Schools: 2021 In Review/Volunteers: 2021 In Review/2021 Donors & Sponsors"_s});
}

TEST(UnmarkedTest, ASentenceIsNoHeadingWhereShortLinesAre)
{
    const QString text = u"River Library Annual Report 2021\n\nReading hall\n\n"_s + kEnglishBody +
                         u"\n\nWould you like to read there? Do come by.\n"_s + kEnglishBody +
                         u"\n\nBranch on the hill\n\nThanks again for your support!\n"_s + kEnglishBody +
                         u"\n\nCourse for volunteers\n\nNow some words on the course itself.\n"_s +
                         kEnglishBody + u"\n\nWith towns nearby\n\nHere is what we signed with them.\n"_s +
                         kEnglishBody + u'\n';
    EXPECT_EQ(shapeOf(text),
              QStringList{u"/Reading hall/Branch on the hill/Course for volunteers/With towns nearby"_s});
}

TEST(UnmarkedTest, AnEnglishNameOfAListOverTextIsAHeadingLikeOthers)
{
    EXPECT_EQ(shapeOf(english({u"Reading hall"_s, kEnglishBody, u"Social events"_s, kEnglishBody,
                               u"Branch on the hill"_s, kEnglishBody, u"Sessions"_s, kEnglishBody})),
              QStringList{u"/Reading hall/Social events/Branch on the hill/Sessions"_s});
}
