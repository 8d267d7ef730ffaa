// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds on years no rule was made for.
#include "core/lookback/comparison.h"
#include "core/lookback/redating.h"
#include "tests/core/lookback/keptyears.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

TEST(KeptYearsTest, ThingsAreFoundAgainInOtherWords)
{
    const test::KeptYears years = test::keptYears();
    size_t found = 0;
    size_t right = 0;
    QStringList copied;
    QString wrong;
    const auto pairs = pairEntries(years.from, years.to);
    const Comparison comparison = compareReports(years.from, years.to, pairs, {});
    for (const ComparedEntry &entry : comparison.entries) {
        for (const CopiedSentence &sentence : entry.copied)
            copied << sentence.text;
        if (!entry.pair.from || !entry.pair.to)
            continue;
        ++found;
        const auto known = years.pairs.find(entry.pair.from->entry);
        if (known != years.pairs.end() && known->second == entry.pair.to->entry)
            ++right;
        else
            wrong += u"\n%1 / %2"_s.arg(entryAt(years.from, *entry.pair.from).title,
                                        entryAt(years.to, *entry.pair.to).title);
    }
    copied.sort();
    QStringList expected = years.copied;
    expected.sort();
    EXPECT_EQ(copied, expected);
    const double f1 = 2.0 * static_cast<double>(right) / static_cast<double>(found + years.pairs.size());
    EXPECT_GE(f1, 0.97) << right << " of " << years.pairs.size() << ", " << found << " found"
                        << wrong.toStdString();
}

TEST(KeptYearsTest, WhatCountsTheYearIsReDatedAndNothingElse)
{
    const auto side = [](const QString &drawn, bool after) {
        QString text;
        for (qsizetype at = 0; at < drawn.size(); ++at) {
            if (drawn[at] != u'[') {
                text += drawn[at];
                continue;
            }
            const qsizetype arrow = drawn.indexOf(u'>', at);
            const qsizetype end = drawn.indexOf(u']', at);
            text += after ? drawn.sliced(arrow + 1, end - arrow - 1) : drawn.sliced(at + 1, arrow - at - 1);
            at = end;
        }
        return text;
    };
    for (const test::KeptText &kept : test::keptTexts()) {
        const QString title = side(kept.title, false);
        const QString body = side(kept.body, false);
        EXPECT_EQ(redated(title, phrasesIn(title, 2051)), side(kept.title, true));
        EXPECT_EQ(redated(body, phrasesIn(body, title, 2051)), side(kept.body, true));
    }
}
