// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/comparison.h"
#include "tests/core/lookback/tenyears.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

namespace
{

Entry entryOf(const QString &title, const QString &body = {})
{
    Entry entry;
    entry.uid = Uid::createUuid();
    entry.title = title;
    entry.body = body;
    return entry;
}

Report reportOf(int year, std::vector<Entry> entries)
{
    Report report;
    report.year = year;
    report.sections.emplace_back();
    report.sections[0].entries = std::move(entries);
    return report;
}

} // namespace

TEST(PairingTest, OneSeriesIsOneThingWhateverIsToldOfIt)
{
    const Report from =
        reportOf(2031, {entryOf(u"第三届江湾读书会开幕"_s, u"作家来到市民中间。"_s), entryOf(u"桥梁体检"_s)});
    const Report to = reportOf(2032, {entryOf(u"龙舟赛举行"_s),
                                      entryOf(u"江湾市第四届江湾读书会在三溪举行"_s, u"雨天改到室内。"_s)});
    const std::vector<EntryPair> pairs = pairEntries(from, to);
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_FALSE(pairs[0].from);
    EXPECT_EQ(pairs[1].from, EntryPlace());
    EXPECT_EQ(pairs[1].to, (EntryPlace{0, 1}));
    EXPECT_EQ(pairs[1].by, EntryPair::By::Series);
    EXPECT_FALSE(pairs[2].to);
    EXPECT_EQ(pairs[2].from, (EntryPlace{0, 1}));
}

TEST(PairingTest, WhatSomebodyChoseGoesBeforeAllWords)
{
    const Report from = reportOf(2031, {entryOf(u"第三届江湾读书会开幕"_s), entryOf(u"桥梁体检"_s)});
    const Report to = reportOf(2032, {entryOf(u"第四届江湾读书会开幕"_s), entryOf(u"隧道通车"_s)});
    const Uid old = from.sections[0].entries[0].uid;
    const Uid bridge = from.sections[0].entries[1].uid;
    const Uid tunnel = to.sections[0].entries[1].uid;
    const auto pairs =
        pairEntries(from, to, {{tunnel, bridge, true}, {old, to.sections[0].entries[0].uid, false}});
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_FALSE(pairs[0].from);
    EXPECT_EQ(pairs[1].from, (EntryPlace{0, 1}));
    EXPECT_EQ(pairs[1].by, EntryPair::By::Chosen);
    EXPECT_EQ(pairs[2].from, EntryPlace());
}

TEST(PairingTest, CandidatesAreNotCompared)
{
    Report from = reportOf(2031, {entryOf(u"第三届江湾读书会开幕"_s)});
    from.sections[0].entries[0].candidate = true;
    EXPECT_TRUE(pairEntries(from, reportOf(2032, {})).empty());
}

namespace
{

struct Counts {
    size_t found = 0;
    size_t right = 0;
    size_t known = 0;
    [[nodiscard]] double f1() const
    {
        return 2.0 * static_cast<double>(right) / static_cast<double>(found + known);
    }
};

struct Measured {
    Counts pairs;
    Counts copied;
    QString wrong;
};

/// @param first, last steps of the ten years
Measured measured(size_t first, size_t last)
{
    Measured all;
    for (const unsigned seed : {3U, 17U, 40U, 99U}) {
        const std::vector<test::KnownYears> years = test::tenYears(seed);
        for (size_t step = first; step < last; ++step) {
            const test::KnownYears &known = years[step];
            const auto pairs = pairEntries(known.from, known.to);
            const Comparison comparison = compareReports(known.from, known.to, pairs, {});
            all.pairs.known += known.pairs.size();
            for (const auto &[pair, sentences] : known.copied)
                all.copied.known += static_cast<size_t>(sentences.size());
            for (const ComparedEntry &entry : comparison.entries) {
                if (!entry.pair.from || !entry.pair.to)
                    continue;
                const std::pair pair(*entry.pair.from, *entry.pair.to);
                ++all.pairs.found;
                if (known.pairs.contains(pair))
                    ++all.pairs.right;
                else
                    all.wrong +=
                        u"\n%1 / %2 (%3)"_s
                            .arg(entryAt(known.from, pair.first).title, entryAt(known.to, pair.second).title)
                            .arg(entry.pair.likeness);
                const auto copied = known.copied.find(pair);
                QStringList expected = copied == known.copied.end() ? QStringList() : copied->second;
                for (const CopiedSentence &sentence : entry.copied) {
                    ++all.copied.found;
                    all.copied.right += expected.removeOne(sentence.text) ? 1 : 0;
                }
            }
            for (const auto &pair : known.pairs)
                if (std::ranges::none_of(pairs, [&](const EntryPair &found) {
                        return found.from == pair.first && found.to == pair.second;
                    }))
                    all.wrong += u"\nmissed %1 / %2"_s.arg(entryAt(known.from, pair.first).title,
                                                           entryAt(known.to, pair.second).title);
        }
    }
    return all;
}

} // namespace

TEST(PairingTest, FindsWhatIsTheSameThroughTenYears)
{
    const Measured years = measured(0, 9);
    EXPECT_GT(years.pairs.known, 300U);
    EXPECT_GT(years.copied.known, 100U);
    EXPECT_GE(years.pairs.f1(), 0.97) << years.wrong.toStdString();
    EXPECT_GE(years.copied.f1(), 0.95);
    RecordProperty("pairs", QString::number(years.pairs.f1(), 'f', 4).toStdString());
    RecordProperty("copied", QString::number(years.copied.f1(), 'f', 4).toStdString());
}
