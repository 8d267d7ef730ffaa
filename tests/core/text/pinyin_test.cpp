// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/pinyin.h"

#include <gtest/gtest.h>

namespace dashiji::text
{
namespace
{

using namespace Qt::StringLiterals;

std::vector<int> sorted(std::vector<int> lengths)
{
    std::ranges::sort(lengths);
    return lengths;
}

TEST(PinyinTest, ACharacterHasAllItsCommonReadings)
{
    EXPECT_EQ(readingsOf(U'科'), QStringList{u"ke"_s});
    EXPECT_TRUE(readingsOf(U'重').contains(u"chong"_s));
    EXPECT_TRUE(readingsOf(U'重').contains(u"zhong"_s));
    EXPECT_EQ(readingsOf(U'绿').first(), u"lu"_s);
    EXPECT_TRUE(readingsOf(U'绿').contains(u"lv"_s)) << "ü is v";
    EXPECT_TRUE(readingsOf(U'a').isEmpty());
    EXPECT_TRUE(readingsOf(U'。').isEmpty());
}

TEST(PinyinTest, LettersSpellAnInitialASyllableOrItsBeginning)
{
    EXPECT_EQ(sorted(spelledBy(U'科', u"kjg")), std::vector<int>{1});
    EXPECT_EQ(sorted(spelledBy(U'科', u"kejiguan")), (std::vector<int>{1, 2}));
    EXPECT_EQ(sorted(spelledBy(U'馆', u"gua")), (std::vector<int>{1, 3})) << "not typed to its end";
    EXPECT_EQ(sorted(spelledBy(U'重', u"chq")), (std::vector<int>{1, 2})) << "ch is an initial";
    EXPECT_TRUE(spelledBy(U'科', u"jg").empty());
    EXPECT_TRUE(spelledBy(U'科', u"").empty());
}

TEST(PinyinTest, CharactersAreFoundByTheLetterTheyBeginWith)
{
    const std::vector<char32_t> characters = charactersBeginning(u'k');
    EXPECT_TRUE(std::ranges::count(characters, U'科'));
    EXPECT_FALSE(std::ranges::count(characters, U'技'));
    EXPECT_TRUE(charactersBeginning(u'v').empty());
}

} // namespace
} // namespace dashiji::text
