// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/relatives.h"
#include "tests/core/lookback/tenyears.h"
#include "tests/core/lookback/writtenyears.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

/// "2033 第五届…" of each relative.
QStringList told(const Years &years, const YearPlace &entry, const std::vector<ChosenPair> &chosen = {})
{
    QStringList told;
    for (const Relative &relative : relativesOf(years, entry, chosen))
        told
            << u"%1 %2"_s.arg(reportAt(years, relative.place).year).arg(entryAt(years, relative.place).title);
    return told;
}

Uid uidAt(const Years &years, size_t year, size_t entry)
{
    return entryAt(years, {year, {0, entry}}).uid;
}

} // namespace

class RelativesTest : public testing::Test
{
protected:
    Years years{yearWith(2031, {{u"第三届江湾读书会开幕"_s}, {u"桥梁体检"_s}}),
                yearWith(2032, {{u"隧道通车"_s}}),
                yearWith(2033, {{u"龙舟赛举行"_s}, {u"第四届江湾读书会在三溪举行"_s}}),
                yearWith(2034, {{u"第五届江湾读书会闭幕"_s}, {u"渡口改造"_s}})};
};

TEST_F(RelativesTest, FindsTheSeriesOnBothSidesAndOverAYearLeftOut)
{
    EXPECT_EQ(told(years, {2, {0, 1}}),
              (QStringList{u"2034 第五届江湾读书会闭幕"_s, u"2031 第三届江湾读书会开幕"_s}));
    EXPECT_EQ(relativesOf(years, {2, {0, 1}})[1].by, EntryPair::By::Series);
    EXPECT_EQ(told(years, {1, {0, 0}}), QStringList());
}

TEST_F(RelativesTest, FollowsWhatSomebodyDecided)
{
    const ChosenPair bridge{uidAt(years, 3, 1), uidAt(years, 0, 1), true};
    EXPECT_EQ(told(years, {3, {0, 1}}, {bridge}), QStringList{u"2031 桥梁体检"_s});
    EXPECT_EQ(told(years, {0, {0, 1}}, {bridge}), QStringList{u"2034 渡口改造"_s});
    EXPECT_EQ(relativesOf(years, {0, {0, 1}}, {bridge})[0].by, EntryPair::By::Chosen);
    const ChosenPair apart{uidAt(years, 3, 0), uidAt(years, 0, 0), false};
    EXPECT_EQ(told(years, {3, {0, 0}}, {apart}), QStringList{u"2033 第四届江湾读书会在三溪举行"_s});
}

TEST_F(RelativesTest, TakesWhatWasChosenOfARelativeForItsOwn)
{
    const ChosenPair tunnel{uidAt(years, 2, 1), uidAt(years, 1, 0), true};
    EXPECT_EQ(told(years, {3, {0, 0}}, {tunnel}),
              (QStringList{u"2033 第四届江湾读书会在三溪举行"_s, u"2032 隧道通车"_s}));
}

TEST(RelativesOfTenYearsTest, AreThoseTheirStepsTell)
{
    int found = 0;
    int right = 0;
    int known = 0;
    for (const unsigned seed : {1U, 2U, 3U}) {
        const std::vector<KnownYears> steps = tenYears(seed);
        Years years{std::make_shared<Report>(steps.front().from)};
        for (const KnownYears &step : steps)
            years.push_back(std::make_shared<Report>(step.to));
        for (const EntryPlace &place : chosenEntries(*years.back())) {
            std::vector<std::pair<size_t, EntryPlace>> line;
            EntryPlace at = place;
            for (size_t year = steps.size(); year > 0; --year) {
                const auto step = std::ranges::find_if(steps[year - 1].pairs,
                                                       [&](const auto &pair) { return pair.second == at; });
                if (step == steps[year - 1].pairs.end())
                    break;
                at = step->first;
                line.emplace_back(year - 1, at);
            }
            known += static_cast<int>(line.size());
            const size_t oldest = line.empty() ? years.size() : line.back().first;
            for (const Relative &relative : relativesOf(years, {years.size() - 1, place})) {
                if (relative.place.year < oldest)
                    continue; // whether it was there before it was left out for a year is not told
                ++found;
                right += std::ranges::count(line, std::pair(relative.place.year, relative.place.entry)) > 0;
            }
        }
    }
    ASSERT_GT(known, 100);
    EXPECT_GE(200.0 * right, 97.0 * (found + known)) << right << " of " << found << ", " << known;
    RecordProperty("right", right);
}
