// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/anniversaries.h"
#include "tests/core/lookback/writtenyears.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

/// "2035 江湾读书社成立20周年" of each.
QStringList ahead(const Years &years, int from, int until)
{
    QStringList told;
    for (const Anniversary &anniversary : anniversariesAhead(years, from, until))
        told << u"%1 %2"_s.arg(anniversary.year).arg(anniversary.name);
    return told;
}

QStringList aheadOf(const WrittenEntry &entry, int from = 2032, int until = 2041)
{
    return ahead({yearWith(2031, {entry})}, from, until);
}

} // namespace

TEST(AnniversariesTest, CountOnFromWhatIsToldOfTheYear)
{
    EXPECT_EQ(aheadOf({u"庆祝江湾读书社成立18周年"_s}),
              (QStringList{u"2033 江湾读书社成立20周年"_s, u"2038 江湾读书社成立25周年"_s}));
    EXPECT_EQ(aheadOf({u"老馆开放"_s, u"今年适逢《江湾通讯》创刊十九周年，举办回顾展。"_s}, 2032, 2033),
              QStringList{u"2032 《江湾通讯》创刊20周年"_s});
}

TEST(AnniversariesTest, CountFromAYearOfFounding)
{
    EXPECT_EQ(aheadOf({u"老馆搬迁"_s, u"江湾水文站始建于1972年，今年迁到新址。"_s}, 2032, 2032),
              QStringList{u"2032 江湾水文站始建60周年"_s});
    EXPECT_EQ(aheadOf({u"年会"_s, u"2012年5月成立的江湾读书社有了新社址。"_s}, 2032, 2032),
              QStringList{u"2032 江湾读书社成立20周年"_s});
    EXPECT_EQ(aheadOf({u"年会"_s, u"江湾读书社于2012年成立，现有社员90名。"_s}, 2032, 2032),
              QStringList{u"2032 江湾读书社成立20周年"_s});
    EXPECT_EQ(aheadOf({u"江湾湿地环志站成立"_s}, 2032, 2036), QStringList{u"2036 江湾湿地环志站成立5周年"_s});
    EXPECT_EQ(aheadOf({u"江湾湿地环志站成立大会召开"_s}, 2032, 2036),
              QStringList{u"2036 江湾湿地环志站成立5周年"_s});
}

TEST(AnniversariesTest, CountFromTheYearTheSentenceTellsOf)
{
    EXPECT_EQ(aheadOf({u"筹备"_s, u"2033年将迎来江湾读书社成立20周年，筹备组已经组成。"_s}, 2032, 2034),
              QStringList{u"2033 江湾读书社成立20周年"_s});
    EXPECT_EQ(aheadOf({u"筹备"_s, u"筹备明年江湾读书社成立20周年的活动。"_s}, 2032, 2034),
              QStringList{u"2032 江湾读书社成立20周年"_s});
}

TEST(AnniversariesTest, LeaveWhatIsDatedForGoodOrFoundsNothing)
{
    EXPECT_EQ(aheadOf({u"学习"_s, u"学习在庆祝江湾解放80周年大会上的讲话精神。"_s}), QStringList());
    EXPECT_EQ(aheadOf({u"赠书"_s, u"向会员赠送《江湾开埠百年·100周年纪念册》。"_s}), QStringList());
    EXPECT_EQ(aheadOf({u"成立专班推进清淤"_s, u"年内成立工作专班。"_s}), QStringList());
    EXPECT_EQ(aheadOf({u"整改"_s, u"自2021年以来开展整改。"_s}), QStringList());
    EXPECT_EQ(aheadOf({u"规划"_s, u"计划于2036年建成新馆。"_s}), QStringList()) << "it is not there yet";
}

TEST(AnniversariesTest, TellEachOnceByItsLastWords)
{
    const Years years{yearWith(2029, {{u"庆祝江湾读书社成立16周年"_s}}),
                      yearWith(2031, {{u"换届"_s, u"市江湾读书社成立18周年之际选出新的理事。"_s}})};
    const auto found = anniversariesAhead(years, 2032, 2034);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].year, 2033);
    EXPECT_EQ(found[0].number, 20);
    EXPECT_EQ(found[0].began, 2013);
    EXPECT_EQ(found[0].place.year, 1U);
    EXPECT_EQ(found[0].field, EntryField::Body);
    const QString body = entryAt(years, found[0].place).body;
    EXPECT_EQ(body.sliced(found[0].words.start, found[0].words.length), u"18周年"_s);
    EXPECT_EQ(body.sliced(found[0].sentence.start, found[0].sentence.length), body);
}

TEST(AnniversariesTest, SeriesGoOnAtTheirPace)
{
    const Years years{
        yearWith(2027, {{u"第七届江湾读书会开幕"_s}, {u"第三届江湾龙舟赛举行"_s}}),
        yearWith(2029, {{u"第八届江湾读书会开幕"_s}, {u"第2届江湾诗会"_s}}),
        yearWith(2031, {{u"第九届江湾读书会在三溪举行"_s}, {u"第4届江湾诗会"_s}, {u"第一届花展"_s}})};
    EXPECT_EQ(ahead(years, 2032, 2033), (QStringList{u"2032 第5届江湾诗会"_s, u"2033 第十届江湾读书会"_s}));
    EXPECT_EQ(anniversariesAhead(years, 2032, 2033)[1].kind, Anniversary::Kind::Ordinal);
    EXPECT_EQ(anniversariesAhead(years, 2032, 2033)[1].number, 10);
    EXPECT_EQ(ahead(years, 2036, 2037), QStringList())
        << "a turn was missed: whether it goes on is not known";
}

TEST(AnniversariesTest, EachOrganizationHasItsOwn)
{
    Report other = *yearWith(2031, {{u"第10届江湾诗会"_s}, {u"庆祝江湾读书社成立18周年"_s}});
    other.owner = {2};
    const Years years{yearWith(2030, {{u"第8届江湾诗会"_s}}),
                      yearWith(2031, {{u"第9届江湾诗会"_s}, {u"庆祝江湾读书社成立18周年"_s}}),
                      std::make_shared<Report>(other)};
    EXPECT_EQ(ahead(years, 2032, 2033), (QStringList{u"2032 第10届江湾诗会"_s, u"2033 江湾读书社成立20周年"_s,
                                                     u"2033 江湾读书社成立20周年"_s}));
}

TEST(AnniversariesTest, OneLooksAheadFromNowOrFromTheNewestYear)
{
    const Years years{yearWith(2030, {}), yearWith(2031, {})};
    EXPECT_EQ(yearsAhead(years, {2030, 5, 1}).from, 2031);
    EXPECT_EQ(yearsAhead(years, {2033, 5, 1}).from, 2033);
    EXPECT_EQ(yearsAhead(years, {2033, 5, 1}).until, 2035);
    EXPECT_EQ(yearsAhead({}, {2033, 5, 1}).from, 2033);
}
