// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/dates.h"
#include "core/text/folding.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dashiji::text;
using namespace Qt::StringLiterals;

namespace
{

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : u"-"_s;
}

/// "2031-3-5/-", "- 5 -  1" …: year-month-day, thirds where only some are meant, and after > the end.
QString read(QStringView words)
{
    const QString folded = foldUnits(words);
    const auto date = dateAt(folded);
    if (!date)
        return u"none"_s;
    QString said = number(date->year) + u'/' + number(date->month) + u'/' + number(date->day);
    if (date->thirds.first != 1 || date->thirds.last != 3)
        said += u" thirds %1 to %2"_s.arg(date->thirds.first).arg(date->thirds.last);
    if (date->until)
        said += u" > "_s + number(date->until->year) + u'/' + number(date->until->month) + u'/' +
                number(date->until->day) + (date->until->nextYear ? u" next"_s : QString());
    return said + u" of "_s + folded.first(date->length);
}

void expectRead(const std::vector<std::pair<QStringView, QString>> &cases)
{
    for (const auto &[words, expected] : cases)
        EXPECT_EQ(read(words), expected) << words.toString().toStdString();
}

} // namespace

TEST(DatesTest, ReadsDaysAndMonthsAsChineseWritesThem)
{
    expectRead({
        {u"2031年3月5日上午", u"2031/3/5 of 2031年3月5日"_s},
        {u"二〇三一年三月五日", u"2031/3/5 of 二零三一年三月五日"_s},
        {u"３月５号", u"-/3/5 of 3月5号"_s},
        {u"3 月 5 日在江湾", u"-/3/5 of 3 月 5 日"_s},
        {u"9月份，", u"-/9/- of 9月份"_s},
        {u"110年3月，", u"110/3/- of 110年3月"_s},
        {u"31年7月开始", u"31/7/- of 31年7月"_s},
        {u"5月上旬", u"-/5/- thirds 1 to 1 of 5月上旬"_s},
        {u"5月初，", u"-/5/- thirds 1 to 1 of 5月初"_s},
        {u"5月初步建成", u"-/5/- of 5月"_s},
        {u"11月中下旬", u"-/11/- thirds 2 to 3 of 11月中下旬"_s},
        {u"2031年底", u"2031/-/- of 2031年"_s},
        {u"2031-03-05", u"2031/3/5 of 2031-03-05"_s},
        {u"2031.3.5，", u"2031/3/5 of 2031.3.5"_s},
        {u"24年来", u"none"_s},
        {u"3个月", u"none"_s},
        {u"1338.4万", u"none"_s},
    });
}

TEST(DatesTest, ReadsSpansToTheirEnd)
{
    expectRead({
        {u"3月5日至7日举办", u"-/3/5 > -/-/7 of 3月5日至7日"_s},
        {u"3月5-7日", u"-/3/5 > -/-/7 of 3月5-7日"_s},
        {u"9 月 16—18 日", u"-/9/16 > -/-/18 of 9 月 16—18 日"_s},
        {u"3月28日——4月2日", u"-/3/28 > -/4/2 of 3月28日——4月2日"_s},
        {u"12月30日至次年1月3日", u"-/12/30 > -/1/3 next of 12月30日至次年1月3日"_s},
        {u"2030年9月至2031年3月", u"2030/9/- > 2031/3/- of 2030年9月至2031年3月"_s},
        {u"1-3月，", u"-/1/- > -/3/- of 1-3月"_s},
        {u"3月5日到江湾", u"-/3/5 of 3月5日"_s},
        {u"3月5日、8日和6月2日", u"-/3/5 of 3月5日、8日和6月2日"_s},
        {u"6月至7月2日", u"-/6/- of 6月"_s},
    });
}

TEST(DatesTest, ReadsDaysAndMonthsAsEnglishWritesThem)
{
    expectRead({
        {u"Sept. 12 in", u"-/9/12 of sept. 12"_s},
        {u"September 12th, 2031", u"2031/9/12 of september 12th, 2031"_s},
        {u"12 September 2031", u"2031/9/12 of 12 september 2031"_s},
        {u"the 12th", u"none"_s},
        {u"12th of September", u"-/9/12 of 12th of september"_s},
        {u"12–14 September", u"-/9/12 > -/-/14 of 12–14 september"_s},
        {u"September 28 to October 2, 2031", u"2031/9/28 > 2031/10/2 of september 28 to october 2, 2031"_s},
        {u"Sept. 1,2031", u"2031/9/1 of sept. 1,2031"_s},
        {u"March 2031", u"2031/3/- of march 2031"_s},
        {u"March 12,000 readers", u"-/3/- of march"_s},
        {u"mid-May", u"-/5/- thirds 2 to 2 of mid-may"_s},
        {u"the end of June", u"-/6/- thirds 3 to 3 of the end of june"_s},
        {u"January through March", u"-/1/- > -/3/- of january through march"_s},
        {u"mayor", u"none"_s},
    });
}
