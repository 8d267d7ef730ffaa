// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Readings of a whole text: which is taken, which are offered, and what is said where the reader is unsure.
#include "core/intake/source.h"
#include "tests/core/intake/writtentexts.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

const QString kText =
    u"全年组织讲座四十二场，到场听众三千余人，与六个区县签订合作协议，培训骨干一百二十人。"_s;

Source read(const QString &text)
{
    const auto source = readSource(text.toUtf8(), u"2021.txt"_s);
    EXPECT_TRUE(source) << why(source);
    return source.value_or(Source{});
}

bool doubts(const Source &source, DoubtKind kind)
{
    return std::ranges::any_of(source.doubts, [&](const ReadingDoubt &doubt) { return doubt.kind == kind; });
}

Paragraph styled(const QString &text, int headingLevel, int line)
{
    Paragraph paragraph;
    paragraph.line = line;
    paragraph.text = text;
    paragraph.hints.headingLevel = headingLevel;
    return paragraph;
}

const QString kTwoLevels =
    u"云川市科协2021年工作总结\n一、普及\n（一）开放日如期举办\n%1\n（二）讲座走进学校\n%1\n"
    u"二、学术\n（一）年会召开\n%1\n（二）期刊创办\n%1\n"_s.arg(kText);

} // namespace

TEST(ReadingsTest, OtherWaysAreKeptBestFirst)
{
    Source source = read(kTwoLevels);
    ASSERT_GE(source.readings.size(), 2U);
    EXPECT_EQ(source.readings[0].sections, 2);
    EXPECT_EQ(source.readings[0].entries, 4);
    EXPECT_TRUE(std::ranges::is_sorted(source.readings, std::greater(), &SourceReading::score));
    chooseReading(source, 1);
    EXPECT_EQ(source.paragraphs, source.readings[1].paragraphs);
    EXPECT_FALSE(buildOutline(source).isEmpty());
}

TEST(ReadingsTest, ReadingsDifferInShape)
{
    const Source source = read(kTwoLevels);
    for (std::size_t at = 1; at < source.readings.size(); ++at)
        for (std::size_t other = 0; other < at; ++other)
            EXPECT_FALSE(source.readings[at].sections == source.readings[other].sections &&
                         source.readings[at].entries == source.readings[other].entries);
}

TEST(ReadingsTest, SiblingsAreAlikeInForm)
{
    QString text = u"云川数据会议2021年纪要\n会议概况\n"_s + kText + u"\n会议内容\n"_s + kText + u'\n';
    for (const QString &who : {u"甲某"_s, u"乙某"_s, u"丙某"_s, u"丁某"_s})
        text += who + u"：统计方法在行业里的应用\n"_s + kText + u'\n';
    text += u"资料下载\n"_s + kText + u'\n';
    const Outline outline = buildOutline(read(text));
    ASSERT_EQ(outline.sections.size(), 3U);
    EXPECT_EQ(outline.sections[1].title, u"会议内容"_s);
    EXPECT_EQ(outline.sections[1].entries.size(), 4U);
    EXPECT_TRUE(outline.sections[2].entries.empty());
}

TEST(ReadingsTest, NewsHasNoEntriesAndSaysSo)
{
    const Source source = read(u"云川慈善会年度支出过亿元\n中新网云川2月3日电 (记者 "
                               u"某某)记者从会上获悉，截至目前，该会全年支出一亿元，"
                               u"惠及困难群众五万人次，受到各界好评。\n"_s +
                               kText + u'\n' + kText);
    EXPECT_TRUE(buildOutline(source).isEmpty());
    EXPECT_TRUE(doubts(source, DoubtKind::NoEntriesSeen));
}

TEST(ReadingsTest, ANumberedListLeftInTheTextIsSaid)
{
    Source source = read(kTwoLevels);
    // The reading in which the sections are the entries swallows the lists inside.
    for (std::size_t at = 0; at < source.readings.size(); ++at) {
        if (source.readings[at].entries != 2 || source.readings[at].sections != 1)
            continue;
        chooseReading(source, at);
        EXPECT_TRUE(doubts(source, DoubtKind::ListInText));
        return;
    }
    chooseReading(source, 0);
    EXPECT_FALSE(doubts(source, DoubtKind::ListInText));
}

TEST(ReadingsTest, StylesAreEvidenceWhereTheTextHasNoNumbers)
{
    std::vector<Paragraph> paragraphs{styled(u"云川市科协2021年年报"_s, 1, 1)};
    for (const QString &section : {u"普及"_s, u"学术"_s}) {
        paragraphs.push_back(styled(section, 2, int(paragraphs.size()) + 1));
        for (const QString &entry : {u"如期举办的活动"_s, u"走进学校的讲座"_s}) {
            paragraphs.push_back(styled(entry, 3, int(paragraphs.size()) + 1));
            paragraphs.push_back(styled(kText, 0, int(paragraphs.size()) + 1));
        }
    }
    const Outline outline = buildOutline(readParagraphs(paragraphs, u"a.docx"_s));
    EXPECT_EQ(outline.title, u"云川市科协2021年年报"_s);
    ASSERT_EQ(outline.sections.size(), 2U);
    EXPECT_EQ(outline.sections[1].title, u"学术"_s);
    ASSERT_EQ(outline.sections[1].entries.size(), 2U);
    EXPECT_EQ(outline.sections[1].entries[0].title, u"如期举办的活动"_s);
}

TEST(ReadingsTest, HeadingsInBoldAreOnTwoLevelsWhereOneStandsRightOverAnother)
{
    std::vector<Paragraph> paragraphs;
    const auto add = [&](const QString &text, bool bold) {
        paragraphs.push_back(styled(text, 0, int(paragraphs.size()) + 1));
        paragraphs.back().hints.bold = bold;
    };
    add(u"云川市科协2021年工作总结"_s, true);
    add(kText, false);
    for (const QString &section : {u"普及"_s, u"学术"_s}) {
        add(section, true);
        for (const QString &entry : {u"如期举办的活动"_s, u"走进学校的讲座"_s}) {
            add(entry, true);
            add(kText, false);
        }
    }
    const Outline outline = buildOutline(readParagraphs(paragraphs, u"a.docx"_s));
    EXPECT_EQ(outline.title, u"云川市科协2021年工作总结"_s);
    ASSERT_EQ(outline.sections.size(), 2U);
    EXPECT_EQ(outline.sections[1].title, u"学术"_s);
    ASSERT_EQ(outline.sections[1].entries.size(), 2U);
    EXPECT_EQ(outline.sections[1].entries[1].title, u"走进学校的讲座"_s);
}

TEST(ReadingsTest, NumbersTheProgramCountedAreNumbers)
{
    std::vector<Paragraph> paragraphs{styled(u"云川市科协2021年三件大事"_s, 0, 1)};
    for (int number = 1; number <= 3; ++number) {
        paragraphs.push_back(styled(u"重要工作取得的进展"_s, 0, 2 * number));
        paragraphs.back().hints.listNumber = number;
        paragraphs.push_back(styled(kText, 0, 2 * number + 1));
    }
    const Outline outline = buildOutline(readParagraphs(paragraphs, u"a.docx"_s));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 3U);
    EXPECT_EQ(outline.sections[0].entries[2].rank, 3);
    EXPECT_EQ(outline.sections[0].entries[2].title, u"重要工作取得的进展"_s);
}

TEST(ReadingsTest, LinesBrokenAtCharactersAreJoinedNumbersToo)
{
    QString text = u"云川市科协2021年三件大事\n"_s;
    const QString body = u"本年度面向全市科技工作者举办各类报告会和交流活动共计226场，参加人数达到三万四千余"
                         u"人次，比上年明显增加，"
                         u"受到基层单位和会员的一致好评并被多家媒体报道转载"_s;
    for (int rank = 1; rank <= 3; ++rank) {
        text += u"%1. 重要工作取得进展\n"_s.arg(rank);
        for (qsizetype at = 0; at < body.size(); at += 28)
            text += body.mid(at, 28) + u'\n';
    }
    const Outline outline = buildOutline(read(text));
    ASSERT_EQ(outline.sections.size(), 1U);
    for (const OutlineEntry &entry : outline.sections[0].entries)
        EXPECT_EQ(entry.paragraphs, QStringList{body});
}

TEST(ReadingsTest, PageNumbersAndRunningHeadsDoNotPartAParagraph)
{
    QString text = u"云川市科协2021年三件大事\n"_s;
    for (int rank = 1; rank <= 3; ++rank)
        text += u"%1. "
                u"重要工作取得进展\n本年度面向全市科技工作者举办各类报告会和交流活动共计二百二十六场，\n%"
                u"1\n工作年报\n"
                u"参加人数达到三万四千余人次，比上年增加三分之一，好评如潮很受欢迎。\n"_s.arg(rank);
    const Outline outline = buildOutline(read(text));
    ASSERT_EQ(outline.sections.size(), 1U);
    for (const OutlineEntry &entry : outline.sections[0].entries)
        EXPECT_FALSE(entry.paragraphs.join(u' ').contains(u"工作年报"_s));
}

TEST(ReadingsTest, AnOrganizationIsANameOrNothing)
{
    const auto organization = [](const QString &text) { return buildOutline(read(text)).organization; };
    const QString entries = u"\n一、普及\n%1\n二、学术\n%1\n"_s.arg(kText);
    EXPECT_EQ(organization(u"2026年云川省政府工作报告"_s + entries), u"云川省人民政府"_s);
    EXPECT_EQ(organization(u"2021年工作报告\n云川县慈善总会副会长 某某\n各位理事："_s + entries),
              u"云川县慈善总会"_s);
    EXPECT_EQ(organization(u"工作报告\n——在云川理工大学第三届代表大会上\n"_s + entries), u"云川理工大学"_s);
    EXPECT_EQ(organization(u"2021年，云川市图书馆认真履行职责，各项工作取得新的进展。"_s + entries),
              u"云川市图书馆"_s);
    EXPECT_EQ(
        organization(u"年度总结\n110年01月至11月期间皆有于公司专区推广，共计一千人次前往参观。"_s + entries),
        QString());
}

// --- lines that ran together -------------------------------------------------------------------------------

TEST(ReadingsTest, ATextThatLostItsLineEndsKeepsTitleSectionsAndCaptions)
{
    const QString first = u"云川市科协2021年“三件大事” 云川市科协学习动员大会"_s;
    const QString text =
        u"云川市科协2021年度大事现予公布，经全市各级组织推荐，由专家评议，并在网上公开征求意见后，共选出三件"
        u"，以飨读者。"
        "各单位要以此为新的起点，继续为科技工作者服务，为创新驱动服务，为提高全民科学素质服务，把工作做到基层去。 "_s +
        first + u'\n' +
        u"1. 成立 20 周年座谈会召开 %1 2. 讲座走进学校 %1 3. 年会如期举办 %1 三件大事\n2021年云川市科协 三大亮点 1. 期刊创办 %1 2. 平台上线运行 %1 3. 站点全部建成 %1"_s
            .arg(kText);
    const Outline outline = buildOutline(read(text));
    EXPECT_EQ(outline.title, u"云川市科协2021年“三件大事”"_s);
    ASSERT_EQ(outline.sections.size(), 2U);
    EXPECT_EQ(outline.sections[0].title, u"三件大事"_s);
    EXPECT_EQ(outline.sections[1].title, u"三大亮点"_s);
    ASSERT_EQ(outline.sections[0].entries.size(), 3U);
    EXPECT_EQ(outline.sections[0].entries[0].title, u"成立 20 周年座谈会召开"_s);
    EXPECT_EQ(outline.sections[0].entries[0].captions, QStringList{u"云川市科协学习动员大会"_s});
}

// --- captions and headings without a mark ------------------------------------------------------------------

TEST(ReadingsTest, AHeadingOnTwoLinesIsOne)
{
    const Outline outline =
        buildOutline(read(u"2022年，各项工作取得了新的成效，现将有关情况予以公布，供社会各界监督。\n党建引领 "
                          u"服务大局\n建设高素质队伍\n%1\n%1\n普及科学 面向基层\n"
                          "推动事业高质量发展\n%1\n%1\n"_s.arg(kText)));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 2U);
    EXPECT_EQ(outline.sections[0].entries[0].title, u"党建引领 服务大局 建设高素质队伍"_s);
    EXPECT_TRUE(outline.sections[0].entries[1].captions.isEmpty());
}

TEST(ReadingsTest, SeveralPlainLinesUnderAHeadingAreNoCaptions)
{
    const Outline outline = buildOutline(
        read(u"云川开源社区2023年通讯\n新的构建工具开始开发\n%1\n镜像站点新增三处\n东区站点\n西区站点\n%1\n"
             "面向会员的问卷开始收集\n%1\n"_s.arg(kText)));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 3U);
    EXPECT_TRUE(outline.sections[0].entries[1].captions.isEmpty());
}

TEST(ReadingsTest, ANumberedLineInAnEntryIsNoCaption)
{
    const Outline outline = buildOutline(read(
        u"云川市图书馆2022年工作总结\n一、阅读推广\n（一）开展系列活动\n%1\n1“书香云川”漂流活动\n%1\n（二）改善阅览环境\n%1\n"_s
            .arg(kText)));
    ASSERT_EQ(outline.sections.size(), 1U);
    for (const OutlineEntry &entry : outline.sections[0].entries)
        EXPECT_TRUE(entry.captions.isEmpty()) << entry.captions.join(u'|').toStdString();
}

TEST(ReadingsTest, APictureCreditSaysThatALineIsACaption)
{
    const Outline outline = buildOutline(read(
        u"2022年三件大事\n1、云川大桥通车\n%1\n2月4日,云川,通车仪式举行 图源:云川日报\n2、科技馆开馆\n%1\n3、年会召开\n%1\n"_s
            .arg(kText)));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 3U);
    EXPECT_EQ(outline.sections[0].entries[0].captions.size(), 1);
}

TEST(ReadingsTest, NarrowNamesRightOverOthersAreSections)
{
    QString text = u"云川开源社区2023年通讯\n"_s;
    for (const QString &section : {u"系统动态"_s, u"社区快讯"_s})
        text += section + u"\n新的构建工具开始开发\n"_s + kText + u"\n镜像站点新增三处\n"_s + kText + u'\n';
    const Outline outline = buildOutline(read(text));
    ASSERT_EQ(outline.sections.size(), 2U);
    EXPECT_EQ(outline.sections[1].title, u"社区快讯"_s);
    EXPECT_EQ(outline.sections[1].entries.size(), 2U);
}

TEST(ReadingsTest, AHeadlineAboutAListIsNotItsName)
{
    const Outline outline = buildOutline(read(
        u"云川市科协2021年工作回顾\n秘书长公布年度“三件大事”\n%1\n1. 期刊创办\n%1\n2. 平台上线\n%1\n3. 站点建成\n%1\n"_s
            .arg(kText)));
    ASSERT_EQ(outline.sections.size(), 1U);
    EXPECT_EQ(outline.sections[0].title, QString());
}

TEST(ReadingsTest, ANameWithAColonIsAListsName)
{
    const Outline outline = buildOutline(
        read(u"云川市科协2021年工作回顾\n三件大事：\n1. 期刊创办\n%1\n2. 平台上线\n%1\n3. 站点建成\n%1\n"
             u"两大亮点：\n1. 讲座\n%1\n2. 年会\n%1\n"_s.arg(kText)));
    ASSERT_EQ(outline.sections.size(), 2U);
    EXPECT_EQ(outline.sections[0].title, u"三件大事："_s);
    EXPECT_EQ(outline.sections[1].title, u"两大亮点："_s);
    const Outline led = buildOutline(read(
        u"云川市科协2021年工作回顾\n今年要重点做好三个方面工作：\n1. 期刊创办\n%1\n2. 平台上线\n%1\n3. 站点建成\n%1\n"_s
            .arg(kText)));
    ASSERT_EQ(led.sections.size(), 1U);
    EXPECT_EQ(led.sections[0].title, QString());
}

TEST(ReadingsTest, ATitleKeepsABracketThatIsOnlyItsBeginning)
{
    EXPECT_EQ(buildOutline(read(u"【盘点】云川科协的2021年\n1. 讲座\n%1\n2. 年会\n%1\n"_s.arg(kText))).title,
              u"【盘点】云川科协的2021年"_s);
}

TEST(ReadingsTest, ATitleWithAColonAndADateBehindItEndsAtTheColon)
{
    const Outline outline = buildOutline(read(
        u"2021年三件大事\n1. 平台上线：2021年4月1日，%1\n2. 期刊创办：2021年6月1日，%1\n3. 站点建成：2021年8月1日，%1\n"_s
            .arg(kText)));
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 3U);
    EXPECT_EQ(outline.sections[0].entries[0].title, u"平台上线"_s);
}

// --- whose report it is ------------------------------------------------------------------------------------

TEST(ReadingsTest, TheOrganizationIsANameAndNoClause)
{
    const auto organization = [](const QString &head) {
        return buildOutline(read(head + u"\n1. 讲座\n"_s + kText + u"\n2. 年会\n"_s + kText + u'\n'))
            .organization;
    };
    EXPECT_EQ(organization(u"2021年工作回顾\n在市政府坚强领导和上级科协指导下，各项工作取得了成效。"_s),
              QString());
    EXPECT_EQ(organization(u"2022年工作总结\n2022年，全市法院公正司法，各项工作取得了新的成效。"_s),
              QString());
    EXPECT_EQ(
        organization(u"River Writers Circle\n\n2022 Annual Report\n\nAnother good year for all of us."_s),
        u"River Writers Circle"_s);
    EXPECT_EQ(organization(u"2022 in short\n\nThe River Readers association (RRA) has had a busy year."_s),
              u"River Readers association (RRA)"_s);
}

TEST(ReadingsTest, TheTitleStandsOverTheText)
{
    const Outline outline = outlineOf(u"River Readers Newsletter\n\n"_s + kEnglishBody +
                                      u"\n\nThe readers in 2021: "
                                      u"the year in review\n\n"_s +
                                      kEnglishBody + u"\n\nUpcoming meetings\n\n"_s + kEnglishBody + u'\n');
    EXPECT_EQ(outline.title, u"River Readers Newsletter"_s);
}

TEST(ReadingsTest, WhoHoldsAMeetingIsWhoseReportItIs)
{
    const auto organization = [](const QString &head) {
        return outlineOf(head + u"\n一、工作\n"_s + kBody + u"\n二、打算\n"_s + kBody).organization;
    };
    EXPECT_EQ(
        organization(u"年会圆满收官\n由云川读书社主办的年会于十月举行，现将情况总结如下，到场三百人。"_s),
        u"云川读书社"_s);
    EXPECT_EQ(organization(u"乡镇2022年工作总结\n2022年，全镇各项工作取得了新的成效，农业稳步发展。"_s),
              QString());
    EXPECT_EQ(organization(u"2022年工作总结\n年内推进一一二二工作布局，各项工作取得新的进展，成效明显。"_s),
              QString());
    EXPECT_EQ(organization(u"Your Library Wrapped 2021"_s), QString());
    EXPECT_EQ(organization(u"2021年基层工会工作总结"_s), QString());
    EXPECT_EQ(organization(u"2021年工作总结\n发布机构：\n云川市民政局"_s), u"云川市民政局"_s);
    EXPECT_EQ(organization(u"River Readers Newsletter"_s), u"River Readers"_s);
    EXPECT_EQ(organization(u"年终回顾\n感谢大家一年来对 Riverkit 社区的支持，Riverkit 发布了六个版本，"
                           u"Riverkit 的用户超过三千。"_s),
              u"Riverkit"_s);
}

TEST(ReadingsTest, ALineOfTheOfficeThatPublishesIsNoTitle)
{
    const Outline outline = outlineOf(u"2021年01月10日编辑：云川市红十字会\n云川市红十字会2020年工作总结\n"
                                      u"一、救护\n"_s +
                                      kBody + u"\n二、宣传\n"_s + kBody + u'\n');
    EXPECT_EQ(outline.title, u"云川市红十字会2020年工作总结"_s);
}

TEST(ReadingsTest, NewsOfADayHasNoEntries)
{
    const QString rest = u"\n2021年2月，商会向当地捐赠物资一批，会员企业纷纷响应，价值七万余元。\n2021年3月，"
                         u"商会开启互访交流，"
                         u"共走访会员企业八十五家，三百余人参加。\n"_s;
    for (const QString &opening :
         {u"12月29日晚，云川市商会举办团圆年会，会员及家属五百人欢聚一堂，共庆商会成立一周年。"_s,
          u"日前，云川市商会举办团圆年会，会员及家属五百人欢聚一堂，共庆商会成立一周年，气氛热烈。"_s})
        EXPECT_TRUE(outlineOf(opening + rest).isEmpty()) << opening.toStdString();
}

TEST(ReadingsTest, AListOfNamesDoesNotTellTheTextBehindIt)
{
    QStringList people;
    for (int person = 1; person <= 12; ++person)
        people << u"%1. Person %2"_s.arg(person).arg(QChar(u'A' + person));
    const QString text = u"River Library Course 2021\n\nThese people came to the course:\n\n"_s +
                         people.join(u'\n') + u"\n\nReading hall\n\n"_s + kEnglishBody +
                         u"\n\nBranch on the hill\n\n"_s + kEnglishBody + u"\n\nCourse for volunteers\n\n"_s +
                         kEnglishBody + u'\n';
    EXPECT_EQ(shapeOf(text), QStringList{u"/Reading hall/Branch on the hill/Course for volunteers"_s});
}

TEST(ReadingsTest, ATitleKeepsItsNumberAndIsNoStampOrWayOfAPage)
{
    const auto titleOf = [](const QStringList &head) {
        return outlineOf(
                   (head + QStringList{u"1. "_s + kNames[0], kBody, u"2. "_s + kNames[1], kBody}).join(u'\n'))
            .title;
    };
    EXPECT_EQ(titleOf({u"22 Highlights From 2021"_s}), u"22 Highlights From 2021"_s);
    EXPECT_EQ(titleOf({u"迈出新步伐 谱写科普工作新篇章"_s, u"2022-01-17云川市科协主席某某"_s}),
              u"迈出新步伐 谱写科普工作新篇章"_s);
    EXPECT_EQ(
        titleOf({u"现在位置:首页> 总结 > 计划 > 云川市科协2021年工作总"_s, u"云川市科协2021年工作总结"_s}),
        u"云川市科协2021年工作总结"_s);
}
