// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/occurrences.h"

#include <gtest/gtest.h>

namespace dashiji::text
{

using Qt::StringLiterals::operator""_s;

namespace
{

QStringList wordsAt(const QString &text, const QString &words, Likeness likeness)
{
    QStringList found;
    for (const Span &place : occurrences(text, words, likeness))
        found << text.mid(place.start, place.length);
    return found;
}

} // namespace

TEST(OccurrencesTest, AreThoseAReaderTakesForTheSame)
{
    EXPECT_EQ(wordsAt(u"科協、科协和ｋｊ、KJ"_s, u"科协"_s, Likeness::Folded),
              (QStringList{u"科協"_s, u"科协"_s}));
    EXPECT_EQ(wordsAt(u"科協、科协和ｋｊ、KJ"_s, u"kj"_s, Likeness::Folded),
              (QStringList{u"ｋｊ"_s, u"KJ"_s}));
    EXPECT_EQ(wordsAt(u"二〇二一年，二零二一年"_s, u"二零二一"_s, Likeness::Folded),
              (QStringList{u"二〇二一"_s, u"二零二一"_s}));
    EXPECT_EQ(wordsAt(u"科協、科协和ｋｊ、KJ"_s, u"科协"_s, Likeness::Exact), QStringList{u"科协"_s});
}

TEST(OccurrencesTest, ShareNoCharacter)
{
    for (const Likeness likeness : {Likeness::Exact, Likeness::Folded}) {
        EXPECT_EQ(occurrences(u"好好好好好", u"好好", likeness), (std::vector<Span>{{0, 2}, {2, 2}}));
        EXPECT_TRUE(occurrences(u"好", u"", likeness).empty());
        EXPECT_TRUE(occurrences(u"好 人", u" ", likeness).empty());
        EXPECT_TRUE(occurrences(u"", u"好", likeness).empty());
    }
    // ㍿ is folded into four characters, and is one place all the same.
    EXPECT_EQ(occurrences(u"㌔㌔", u"キ", Likeness::Folded), (std::vector<Span>{{0, 1}, {1, 1}}));
}

TEST(OccurrencesTest, AreWholeCharactersBeyondTheBasicPlane)
{
    const QString text = u"𠮷野和𠮷野"_s;
    EXPECT_EQ(wordsAt(text, u"𠮷野"_s, Likeness::Folded), (QStringList{u"𠮷野"_s, u"𠮷野"_s}));
}

} // namespace dashiji::text
