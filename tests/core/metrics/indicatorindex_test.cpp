// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index answers what looking at every indicator would.
#include "core/metrics/indicatorindex.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::metrics;

namespace
{

class Things
{
public:
    explicit Things(unsigned seed) : m_random(seed) {}

    template <class T, size_t count>
    T one(const T (&of)[count])
    {
        return of[m_random() % count];
    }

    /// Short names of few characters, so that many are alike, some the same and some one character.
    QString name()
    {
        static const QString kCharacters = QStringLiteral("科普讲座学术年会站站甲A");
        QString name;
        for (auto length = m_random() % 6; length > 0; --length)
            name +=
                kCharacters.at(static_cast<qsizetype>(m_random() % static_cast<size_t>(kCharacters.size())));
        return name;
    }

    Metric metric()
    {
        Metric metric;
        metric.label = name();
        metric.unit = one({QStringLiteral("场"), QStringLiteral("家"), QStringLiteral("场次"), QString()});
        metric.category = one({Category::Activity, Category::Station});
        metric.aspect = one({Aspect::Period, Aspect::Total});
        return metric;
    }

    SectionKind section() { return one({SectionKind::Events, SectionKind::Highlights}); }

private:
    std::mt19937 m_random;
};

/// The best of all, the slow way.
std::optional<IndicatorProposal> bestOfAll(const std::vector<KnownIndicator> &known, const Metric &metric,
                                           SectionKind section)
{
    const auto proposals = proposeIndicators(metric, section, known);
    if (proposals.empty() || proposals.front().score < kTakenScore)
        return std::nullopt;
    return proposals.front();
}

} // namespace

TEST(IndicatorIndex, AnswersWhatLookingAtAllWould)
{
    int found = 0;
    int asked = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Things things(seed);
        std::vector<KnownIndicator> known;
        IndicatorIndex index;
        for (int step = 0; step < 300; ++step) {
            const Metric metric = things.metric();
            const SectionKind section = things.section();
            const auto expected = bestOfAll(known, metric, section);
            const auto answer = index.best(metric, section);
            ASSERT_EQ(answer.has_value(), expected.has_value())
                << metric.label.toStdString() << " in step " << step;
            ++asked;
            IndicatorId observed{step + 1};
            if (expected) {
                ++found;
                ASSERT_EQ(answer->indicator, expected->indicator) << metric.label.toStdString();
                ASSERT_EQ(answer->score, expected->score);
                observed = expected->indicator;
            } else {
                Indicator indicator;
                indicator.id = observed;
                indicator.name = metric.label;
                indicator.unit = metric.unit;
                indicator.category = metric.category;
                known.push_back({indicator, {}, {}, {}});
                index.know(indicator);
            }
            index.observe(observed, metric, section);
            auto &each =
                *std::ranges::find(known, observed, [](const auto &one) { return one.indicator.id; });
            each.labels << metric.label;
            each.aspects.insert(metric.aspect);
            each.sections.insert(section);
        }
        // Made of all at once it is the same.
        const IndicatorIndex again(known);
        for (int step = 0; step < 100; ++step) {
            const Metric metric = things.metric();
            const auto expected = bestOfAll(known, metric, SectionKind::Events);
            const auto answer = again.best(metric, SectionKind::Events);
            ASSERT_EQ(answer.has_value(), expected.has_value());
            if (expected) {
                ASSERT_EQ(answer->indicator, expected->indicator);
            }
        }
    }
    EXPECT_GT(found, asked / 10);
    EXPECT_LT(found, asked * 9 / 10);
}
