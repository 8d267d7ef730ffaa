// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/differences.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace dashiji::text;
using namespace Qt::StringLiterals;

static QString applied(const QString &before, const std::vector<Replacement> &differences)
{
    QString text = before;
    for (auto it = differences.rbegin(); it != differences.rend(); ++it)
        text.replace(it->from, it->removed, it->inserted);
    return text;
}

/// "同[旧|新]": what is removed and added in brackets.
static QString drawn(const QString &before, const QString &after)
{
    QString text;
    for (const Replacement &difference : differencesBetween(before, after))
        text += u"[%1:%2|%3]"_s.arg(difference.from)
                    .arg(before.sliced(difference.from, difference.removed), difference.inserted);
    return text;
}

TEST(DifferencesTest, TellsEachPieceThatDiffers)
{
    EXPECT_EQ(drawn(u"新增10家，年末共53家"_s, u"本年新增11家，年末共达53家"_s),
              u"[0:|本年][2:10|11][9:|达]"_s);
}

TEST(DifferencesTest, NothingForEqualTexts)
{
    EXPECT_TRUE(differencesBetween(u"同样", u"同样").empty());
    EXPECT_TRUE(differencesBetween(u"", u"").empty());
    EXPECT_EQ(blackline(u"同样", u"同样"), (Blackline{{Piece::Kind::Same, u"同样"_s}}));
    EXPECT_TRUE(blackline(u"", u"").empty());
}

TEST(DifferencesTest, NumbersAndWordsChangeAsAWhole)
{
    EXPECT_EQ(drawn(u"共1,053家"_s, u"共1,253家"_s), u"[1:1,053|1,253]"_s);
    EXPECT_EQ(drawn(u"第二十一届"_s, u"第二十二届"_s), u"[1:二十一|二十二]"_s);
    EXPECT_EQ(drawn(u"由Tower承办"_s, u"由Tomorrow承办"_s), u"[1:Tower|Tomorrow]"_s);
}

TEST(DifferencesTest, WhatHappensToBeTheSameIsNoIslandInALongChange)
{
    EXPECT_EQ(drawn(u"全年论坛二期在江边举行"_s, u"全年培训班二轮于山上举行"_s),
              u"[2:论坛二期在江边|培训班二轮于山上]"_s);
}

TEST(DifferencesTest, TellsNumbersFromWords)
{
    EXPECT_TRUE(isOfNumbers(u"12"));
    EXPECT_TRUE(isOfNumbers(u"共１２家"));
    EXPECT_TRUE(isOfNumbers(u"三十"));
    EXPECT_FALSE(isOfNumbers(u"一批"));
    EXPECT_FALSE(isOfNumbers(u"论坛"));
}

/// Texts of few characters, so that much of them is the same; with digits, letters, line feeds, pairs.
static QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList kCharacters{u"甲"_s, u"乙"_s, u"丙"_s, u"一"_s, u"十"_s, u"1"_s,  u"2"_s,
                                         u"a"_s,  u"b"_s,  u"，"_s, u"\n"_s, u"."_s,  u"𠮷"_s, u" "_s};
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += kCharacters[random.bounded(static_cast<int>(kCharacters.size()))];
    return text;
}

TEST(DifferencesTest, GivesBothTextsBackWhateverTheyAre)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 6000; ++round) {
        const int longest = round % 50 == 0 ? 700 : 40;
        const QString before = randomText(random, longest);
        const QString after = randomText(random, longest);
        const Blackline pieces = blackline(before, after);
        ASSERT_EQ(textBefore(pieces), before);
        ASSERT_EQ(textAfter(pieces), after);
        for (size_t i = 0; i < pieces.size(); ++i) {
            ASSERT_FALSE(pieces[i].text.isEmpty());
            ASSERT_TRUE(i == 0 || pieces[i].kind > pieces[i - 1].kind ||
                        pieces[i].kind == Piece::Kind::Same || pieces[i - 1].kind == Piece::Kind::Same);
            ASSERT_TRUE(i == 0 || pieces[i].kind != pieces[i - 1].kind);
        }
        ASSERT_EQ(applied(before, differencesBetween(before, after)), after);
    }
}

TEST(DifferencesTest, FindsTheOneCharacterOfABook)
{
    QRandomGenerator random(11);
    QString before;
    while (before.size() < 40000)
        before += QChar(0x4e00 + random.bounded(3000));
    QString after = before;
    after.insert(100, u"添");
    after.remove(35000, 1);
    EXPECT_EQ(applied(before, differencesBetween(before, after)), after);
    EXPECT_EQ(differencesBetween(before, after).size(), 2U);
}
