// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/daysintext.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

namespace
{

/// "03-05", "03-05 to 03-07", "~05-01 to 05-10" where only a month is told; of other years with the year.
QString daysOf(const QString &title, const QString &body, int year = 2031)
{
    Entry entry;
    entry.title = title;
    entry.body = body;
    const auto days = daysIn(entry, year);
    if (!days)
        return {};
    const auto day = [&](const QDate &date) {
        return date.toString(date.year() == year ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
    };
    QString said = days->areExact ? QString() : u"~"_s;
    said += day(days->from);
    return days->until == days->from ? said : said + u" to "_s + day(days->until);
}

QString daysOf(const QString &body)
{
    return daysOf({}, body);
}

} // namespace

TEST(DaysInTextTest, TheFirstDateOfTheTitleGoesBeforeThatOfTheBody)
{
    EXPECT_EQ(daysOf(u"6月2日渡口科普节"_s, u"3月5日开始筹备。"_s), u"06-02"_s);
    EXPECT_EQ(daysOf(u"渡口科普节"_s, u"3月5日至7日举办，6月2日又办一场。"_s), u"03-05 to 03-07"_s);
    Entry entry;
    entry.body = u"讲堂于 3月5日 开讲。"_s;
    const auto days = daysIn(entry, 2031);
    ASSERT_TRUE(days);
    EXPECT_EQ(days->field, EntryField::Body);
    EXPECT_EQ(days->words, (text::Span{4, 4}));
}

TEST(DaysInTextTest, AMonthOrAPartOfItIsASpanThatIsNotExact)
{
    EXPECT_EQ(daysOf(u"5月上旬，协会走访了9个村。"_s), u"~05-01 to 05-10"_s);
    EXPECT_EQ(daysOf(u"自2月起，站点开放。"_s), u"~02-01 to 02-28"_s);
    EXPECT_EQ(daysOf(u"十二月，年会在三溪举行。"_s), u"~12-01 to 12-31"_s);
    EXPECT_EQ(daysOf(u"In late September the harbour was dredged."_s), u"~09-21 to 09-30"_s);
    EXPECT_EQ(daysOf(u"The library reopened in May."_s), u"~05-01 to 05-31"_s);
    EXPECT_EQ(daysOf(u"逛三月街，看五月花。"_s), QString());
    EXPECT_EQ(daysOf(u"Members may march 3 times; the Mar bridge stood."_s), QString());
    EXPECT_EQ(daysOf(u"收养3月龄的小猫，刊于《江湾》12月刊。"_s), QString());
}

TEST(DaysInTextTest, OnlyDatesOfTheReportsYearCount)
{
    EXPECT_EQ(daysOf(u"站点于2029年8月建成，今年4月7日开放。"_s), u"04-07"_s);
    EXPECT_EQ(daysOf(u"2030年11月立项，12月动工。2月9日通车。"_s), u"02-09"_s)
        << "the year goes on to the end of its sentence";
    EXPECT_EQ(daysOf(u"2030年，站点迁址；5月3日挂牌。"_s), u"05-03"_s);
    EXPECT_EQ(daysOf(u"去年12月立项。"_s), QString());
    EXPECT_EQ(daysOf(u"每年9月开学时办一场。"_s), QString());
    EXPECT_EQ(daysOf(u"120年3月辦理6場。"_s), u"~03-01 to 03-31"_s) << "the Minguo calendar";
    EXPECT_EQ(daysOf(u"31年7月开始报名。"_s), u"~07-01 to 07-31"_s);
    EXPECT_EQ(daysOf(u"2030年12月30日至2031年1月3日办灯会。"_s), u"2030-12-30 to 01-03"_s);
    EXPECT_EQ(daysOf(u"12月30日至次年1月3日办灯会。"_s), u"12-30 to 2032-01-03"_s);
    EXPECT_EQ(daysOf(u"Founded in June 2009, it moved on 3 May 2031."_s), u"05-03"_s);
}

TEST(DaysInTextTest, BoundsAndTitlesOfDocumentsAreNoDays)
{
    EXPECT_EQ(daysOf(u"截至2031年12月31日，会员达到310人。"_s), QString());
    EXPECT_EQ(daysOf(u"至6月底，会员达到310人。"_s), QString());
    EXPECT_EQ(daysOf(u"10月底前完成整改。"_s), QString());
    EXPECT_EQ(daysOf(u"3月5日前往三溪慰问。"_s), u"03-05"_s);
    EXPECT_EQ(daysOf(u"年会推迟到10月16日举行。"_s), u"10-16"_s);
    EXPECT_EQ(daysOf(u"学习《关于3月5日活动的通知》。"_s), QString());
    EXPECT_EQ(daysOf(u"As of June 30 it had 310 members; forms are due by July 3."_s), QString());
}

TEST(DaysInTextTest, DaysThatAreNoneAreLeftOut)
{
    EXPECT_EQ(daysOf(u"2月30日的笑话，5月4日讲完。"_s), u"05-04"_s);
    EXPECT_EQ(daysOf(u"5月7日至3日的说法有误。"_s), u"05-07"_s);
    EXPECT_EQ(daysOf(u"历时3个月，走了12公里，收到2031封信。"_s), QString());
}
