// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Markers and dates at the start of a line: what is one, what number it says, and what only looks like one.
#include "core/intake/reading/identity.h"
#include "core/intake/reading/markers.h"
#include "core/text/folding.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

struct MarkerCase {
    QString text;
    Family family;
    int number;
    qsizetype length;
};

std::optional<Marker> markerOf(const QString &text)
{
    return findMarker(text::foldUnits(text));
}

} // namespace

TEST(MarkersTest, EveryWayOfCounting)
{
    const MarkerCase cases[] = {
        {u"1. 标题"_s, Family::ArabicPoint, 1, 3},    {u"１．标题"_s, Family::ArabicPoint, 1, 2},
        {u"12、标题"_s, Family::ArabicComma, 12, 3},  {u"1.2021年会"_s, Family::ArabicPoint, 1, 2},
        {u"一、标题"_s, Family::ChineseComma, 1, 2},  {u"⼆、标题"_s, Family::ChineseComma, 2, 2},
        {u"五. 标题"_s, Family::ChinesePoint, 5, 3},  {u"（十一）标题"_s, Family::ChineseParen, 11, 4},
        {u"（3）标题"_s, Family::ArabicParens, 3, 3}, {u"3）标题"_s, Family::ArabicParen, 3, 2},
        {u"【1】标题"_s, Family::Lenticular, 1, 3},   {u"NO.3 标题"_s, Family::Ranked, 3, 5},
        {u"TOP10：标题"_s, Family::Ranked, 10, 6},    {u"【TOP2】标题"_s, Family::Ranked, 2, 6},
        {u"第一，标题"_s, Family::Ordinal, 1, 3},     {u"第二部分 标题"_s, Family::Part, 2, 5},
        {u"一是标题"_s, Family::Shi, 1, 2},           {u"③标题"_s, Family::Circled, 3, 1},
        {u"5.1 标题"_s, Family::Decimal, 1, 4},       {u"IV. Title"_s, Family::Roman, 4, 4},
        {u"B. Title"_s, Family::Letter, 2, 3},        {u"01 标题"_s, Family::ArabicBare, 1, 3},
        {u"貳、標題"_s, Family::ChineseComma, 2, 2},  {u"參、標題"_s, Family::ChineseComma, 3, 2},
        {u"关键词三：创新"_s, Family::Ranked, 3, 5},  {u"亮点2 | 标题"_s, Family::Ranked, 2, 6},
        {u"## 3. 标题"_s, Family::Markdown, 3, 6},    {u"**2. 标题**"_s, Family::ArabicPoint, 2, 5},
    };
    for (const MarkerCase &expected : cases) {
        const auto marker = markerOf(expected.text);
        ASSERT_TRUE(marker) << expected.text.toStdString();
        EXPECT_EQ(marker->family, expected.family) << expected.text.toStdString();
        EXPECT_EQ(marker->number.value_or(0), expected.number) << expected.text.toStdString();
        EXPECT_EQ(marker->length, expected.length) << expected.text.toStdString();
    }
}

TEST(MarkersTest, AmountsAndNamesAreNoMarkers)
{
    for (const QString &text :
         {u"3万名观众"_s, u"2021年会"_s.mid(4), u"5.1万元"_s, u"第一届大会"_s, u"十大亮点"_s, u"一带一路"_s,
          u"（图为会场）"_s, u"1.5倍"_s, u"-5度"_s, u"参加年会"_s, u"事件三个月后"_s, u"Notes on art"_s,
          u"topics of the day"_s, u"*注"_s.mid(1)})
        EXPECT_FALSE(markerOf(text)) << text.toStdString();
}

TEST(MarkersTest, DatesAreContentAndNeverCutOff)
{
    for (const QString &text :
         {u"1月8日，年会召开"_s, u"1990.09.06 成立"_s, u"2021-03-05：开幕"_s, u"二〇二一年三月五日 开幕"_s,
          u"8日 开幕"_s, u"1月8日至10日 开幕"_s, u"3月下旬 开幕"_s, u"同日，闭幕"_s, u"June 3: Opening"_s,
          u"3 June 2014 – Opening"_s, u"△ 同一天的另一件事"_s}) {
        const auto marker = markerOf(text);
        ASSERT_TRUE(marker) << text.toStdString();
        EXPECT_EQ(marker->family, Family::Date) << text.toStdString();
        EXPECT_EQ(marker->length, 0) << text.toStdString();
    }
    EXPECT_EQ(markerOf(u"三月"_s)->family, Family::MonthHeading);
    EXPECT_EQ(markerOf(u"1990年"_s)->family, Family::YearHeading);
    const auto date = findDate(u"2014年2月3日至5日，");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->year, 2014);
    EXPECT_EQ(date->month, 2);
    EXPECT_EQ(date->day, 3);
}

TEST(IdentityTest, OrganizationsAreNamedByTitles)
{
    const std::pair<QString, QString> cases[] = {
        {u"2021年云川市科协 “十件大事”"_s, u"云川市科协"_s},
        {u"海州大学公布2022年十大新闻"_s, u"海州大学"_s},
        {u"关于印发云川市图书馆学会2020年总结的通知"_s, u"云川市图书馆学会"_s},
        {u"青山镇2015年大事记"_s, u"青山镇"_s},
        {u"The 2019 Annual Report of the Coastal Society"_s, u"Coastal Society"_s},
        {u"年度十大新闻"_s, u""_s},
    };
    for (const auto &[title, organization] : cases)
        EXPECT_EQ(organizationIn(title), organization) << title.toStdString();
}

TEST(IdentityTest, YearsAreFourDigitsOrOfTheRepublic)
{
    EXPECT_EQ(yearsIn(u"2021年与二〇一九年"), (std::vector<int>{2021, 2019}));
    EXPECT_EQ(yearsIn(u"民國一〇八年"), (std::vector<int>{2019}));
    EXPECT_TRUE(yearsIn(u"2000万元, 12021").empty());
}
