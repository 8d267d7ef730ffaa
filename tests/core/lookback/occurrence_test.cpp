// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/occurrence.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

/// "第四届=4": the words and the value of each.
static QStringList told(const QString &text)
{
    QStringList told;
    for (const Occurrence &occurrence : occurrencesIn(text))
        told << text.sliced(occurrence.whole.start, occurrence.whole.length) + u'=' +
                    QString::number(occurrence.value);
    return told;
}

TEST(OccurrenceTest, FindsWhatCounts)
{
    EXPECT_EQ(told(u"2031年第四届读书会，建会20周年"_s),
              (QStringList{u"2031年=2031"_s, u"第四届=4"_s, u"20周年=20"_s}));
    EXPECT_EQ(told(u"二〇三一年首届赛事，第 12 期，82岁老人"_s),
              (QStringList{u"二〇三一年=2031"_s, u"首届=1"_s, u"第 12 期=12"_s, u"82岁=82"_s}));
    EXPECT_EQ(told(u"2031科普博览会，成立二十年"_s), (QStringList{u"2031=2031"_s, u"二十年=20"_s}));
}

TEST(OccurrenceTest, LeavesOtherNumbersAlone)
{
    EXPECT_EQ(told(u"第一中学2031人用20年时间走完十四五第十四个五年规划第三产业岁月"_s), QStringList());
    EXPECT_EQ(told(u"共12031年次"_s), QStringList());
}

TEST(OccurrenceTest, NamesASeriesWithoutWhatChanges)
{
    EXPECT_EQ(seriesName(u"第四届江湾读书会在三溪举行"), u"江湾读书会"_s);
    EXPECT_EQ(seriesName(u"2032江湾科普博览会圆满闭幕"), u"江湾科普博览会"_s);
    EXPECT_EQ(seriesName(u"举办第5届“江湾”读书会，签约10项"), u"江湾读书会"_s);
    EXPECT_EQ(seriesName(u"市老科协成立20周年"), u"市老科协成立"_s);
    EXPECT_EQ(seriesName(u"2031年"), QString());
}
