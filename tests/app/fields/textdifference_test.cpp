// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textdifference.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

static QString applied(const QString &before, const std::vector<Replacement> &differences)
{
    QString text = before;
    for (auto it = differences.rbegin(); it != differences.rend(); ++it)
        text.replace(it->from, it->removed, it->inserted);
    return text;
}

TEST(TextDifferenceTest, TellsEachPieceThatDiffers)
{
    const std::vector<Replacement> expected{{0, 0, u"本年"_s}, {3, 1, u"1"_s}, {9, 0, u"达"_s}};
    EXPECT_EQ(differencesBetween(u"新增10家，年末共53家", u"本年新增11家，年末共达53家"), expected);
}

TEST(TextDifferenceTest, NothingForEqualTexts)
{
    EXPECT_TRUE(differencesBetween(u"同样", u"同样").empty());
    EXPECT_TRUE(differencesBetween(u"", u"").empty());
}

TEST(TextDifferenceTest, AlwaysTurnsTheOneTextIntoTheOther)
{
    QRandomGenerator random(7);
    const auto make = [&] {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += QChar(u'甲' + random.bounded(4));
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const QString before = make();
        const QString after = make();
        ASSERT_EQ(applied(before, differencesBetween(before, after)), after) << before.toStdString();
    }
}

TEST(TextDifferenceTest, HugeDifferencesAreOnePiece)
{
    const QString before(9000, u'甲');
    const QString after(9000, u'乙');
    EXPECT_EQ(differencesBetween(before, after).size(), 1U);
}
