// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/timeline.h"
#include "tests/core/lookback/writtenyears.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList titles(const Years &years, const std::vector<DatedEntry> &entries)
{
    QStringList titles;
    for (const DatedEntry &entry : entries)
        titles << entryAt(years, entry.place).title;
    return titles;
}

Years datedYears()
{
    return {yearWith(2031, {{u"读书会"_s, {}, {2031, 5, 20}},
                            {u"没有日期"_s},
                            {u"展览"_s, {}, {2031, 5, 14}, {2031, 6, 30}}}),
            yearWith(2032, {{u"闰日讲座"_s, {}, {2032, 2, 29}},
                            {u"龙舟赛"_s, {}, {2032, 5, 19}, {2032, 5, 21}},
                            {u"年前的会"_s, {}, {2031, 12, 30}}})};
}

} // namespace

TEST(TimelineTest, OrdersEntriesByTheirDaysThroughTheYears)
{
    const Years years = datedYears();
    const auto entries = datedEntries(years);
    EXPECT_EQ(titles(years, entries),
              (QStringList{u"展览"_s, u"读书会"_s, u"年前的会"_s, u"闰日讲座"_s, u"龙舟赛"_s}));
    EXPECT_EQ(entries[0].until, QDate(2031, 6, 30));
    EXPECT_EQ(entries[1].until, QDate(2031, 5, 20));
}

TEST(TimelineTest, TellsWhatWasOnADayOfAnyYear)
{
    const Years years = datedYears();
    const auto entries = datedEntries(years);
    const auto on = [&](int month, int day, int year = 2035) {
        return titles(years, onThisDay(entries, {year, month, day}));
    };
    EXPECT_EQ(on(5, 20), (QStringList{u"展览"_s, u"读书会"_s, u"龙舟赛"_s}));
    EXPECT_EQ(on(5, 28), QStringList()) << "a long one is told in its first fortnight";
    EXPECT_EQ(on(12, 30), QStringList{u"年前的会"_s});
    EXPECT_EQ(on(2, 28), QStringList{u"闰日讲座"_s});
    EXPECT_EQ(on(2, 28, 2036), QStringList());
    EXPECT_EQ(on(2, 29, 2036), QStringList{u"闰日讲座"_s});
}

TEST(TimelineTest, ADayOfTheTextStandsWhereTheEntryHasNone)
{
    const Years years{yearWith(2031, {{u"科普讲堂走进三溪"_s, u"5月20日，讲堂走进三溪。"_s},
                                      {u"换届"_s, u"5月20日的会上选出理事。"_s, {2031, 4, 2}},
                                      {u"春耕服务队下乡"_s, u"队员5月走了12个村。"_s}})};
    const auto entries = datedEntries(years);
    ASSERT_EQ(titles(years, entries), (QStringList{u"换届"_s, u"春耕服务队下乡"_s, u"科普讲堂走进三溪"_s}));
    EXPECT_FALSE(entries[0].told) << "its own day is what counts";
    ASSERT_TRUE(entries[2].told);
    EXPECT_EQ(entries[2].told->field, EntryField::Body);
    EXPECT_EQ(titles(years, onThisDay(entries, {2035, 5, 20})), QStringList{u"科普讲堂走进三溪"_s});
    EXPECT_EQ(titles(years, onThisDay(entries, {2035, 5, 1})), QStringList()) << "a month is no day";
}
