// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/metrics/readreports.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

/// For each metric the number of its fact, in the order they are told; 0: stands alone.
std::vector<int> citedFacts(const Report &report)
{
    std::vector<int> numbers;
    std::vector<Uid> known;
    for (const Entry &entry : report.sections[0].entries)
        for (const Metric &metric : entry.metrics) {
            if (!metric.fact.isNull() && std::ranges::find(known, metric.fact) == known.end())
                known.push_back(metric.fact);
            const auto fact = std::ranges::find(known, metric.fact);
            numbers.push_back(metric.fact.isNull() ? 0 : static_cast<int>(fact - known.begin()) + 1);
        }
    return numbers;
}

using Facts = std::vector<int>;

} // namespace

TEST(Citing, KnowsTheSameWordsInTwoPlaces)
{
    EXPECT_EQ(citedFacts(reportOf({entryOf(QString(), u"青年科技讲堂举办4期。"_s),
                                   entryOf(QString(), u"青年科技讲堂举办4期，送展品40件。"_s)})),
              (Facts{1, 1, 0}));
}

TEST(Citing, KnowsAShortNameByTheFullOneOfItsEntry)
{
    EXPECT_EQ(citedFacts(reportOf(
                  {entryOf(u"课堂多了"_s, u"党校办培训班6期，青年科技讲堂开讲3期，英才讲堂开讲5期。"_s),
                   entryOf(u"青年科技讲堂渐成品牌"_s, u"讲堂7月开办，年内共3期。"_s)})),
              (Facts{0, 1, 0, 1}));
}

TEST(Citing, LeavesAShortNameOfTwoThingsAlone)
{
    EXPECT_EQ(citedFacts(reportOf({entryOf(QString(), u"青年科技讲堂开讲3期，英才讲堂开讲5期。"_s),
                                   entryOf(u"青年科技讲堂与英才讲堂"_s, u"讲堂年内共3期。"_s),
                                   entryOf(QString(), u"社区举办讲堂3期。"_s)})),
              (Facts{0, 0, 0, 0}));
}

TEST(Citing, KnowsATitleByItsBody)
{
    EXPECT_EQ(
        citedFacts(reportOf({entryOf(u"科技小院扩到12家"_s, u"年内新批科技小院3家，全市科技小院累计12家。"_s),
                             entryOf(u"报送建议38篇"_s, u"各类建议全年上报38篇，其中19篇有批示。"_s)})),
        (Facts{1, 0, 1, 2, 2, 0}))
        << "a title says 12 without saying that it is a total";
}

TEST(Citing, LeavesATitleOfTwoLikeThingsAlone)
{
    EXPECT_EQ(citedFacts(reportOf({entryOf(u"举办活动12场"_s, u"科普活动12场，志愿活动12场。"_s)})),
              (Facts{0, 0, 0}));
}
