// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures at their captions: where they stand, and what moving one does to the outline.
#include "core/intake/pictures.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using Qt::StringLiterals::operator""_s;

class PicturesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        source = readSource(QByteArrayLiteral("2021年度江城科协十件大事\n"
                                              "1. 召开科技工作者大会\n"
                                              "会议总结了五年来的工作，部署了下一步任务，通过了决议。\n"
                                              "图1 大会主席台\n"
                                              "2. 举办科普日活动\n"
                                              "全市开展活动226场，服务群众超过10万人次，反响良好。\n"
                                              "3. 建成科技馆新馆\n"
                                              "新馆建筑面积2万平方米，展品400件，全年接待30万人次。\n"),
                            QStringLiteral("report.txt"))
                     .value();
        for (const char *name : {"a", "b", "c"})
            source.pictures.push_back({QString::fromLatin1(name), name, name});
        ASSERT_EQ(source.paragraphs.size(), 8U);
        ASSERT_EQ(source.paragraphs[3].role, ParagraphRole::Caption);
    }

    [[nodiscard]] Outline outline() const { return buildOutline(source); }
    [[nodiscard]] PicturePlaces places() const { return picturePlaces(source, outline()); }
    [[nodiscard]] OutlineEntry entry(int number) const
    {
        return outline().sections.at(0).entries.at(static_cast<std::size_t>(number));
    }
    void give(const char *name, int number)
    {
        givePicture(source.paragraphs, QString::fromLatin1(name), entry(number));
    }

    Source source;
};

TEST_F(PicturesTest, WhatNoEntryHasIsLeftOverAndACaptionMissesItsPicture)
{
    EXPECT_EQ(places().leftOver, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(places().missing, std::set<int>{3});
    EXPECT_TRUE(places().ofRow.isEmpty());
}

TEST_F(PicturesTest, ATextWithoutPicturesMissesNone)
{
    source.pictures.clear();
    EXPECT_TRUE(places().missing.empty());
}

TEST_F(PicturesTest, AnEntryTakesItToItsCaptionFirstThenToItsEnd)
{
    give("a", 0);
    EXPECT_EQ(entry(0).pictures, QStringList{u"a"_s});
    EXPECT_EQ(entry(0).captions, QStringList{QStringLiteral("图1 大会主席台")});
    EXPECT_EQ(places().ofRow.value(3), QStringList{u"a"_s});
    give("b", 0);
    EXPECT_EQ(entry(0).pictureCount(), 2);
    EXPECT_EQ(entry(0).captionCount(), 1);
    give("c", 2);
    EXPECT_EQ(entry(2).pictures, QStringList{u"c"_s}) << "also of the last entry";
    EXPECT_TRUE(places().leftOver.isEmpty());
}

TEST_F(PicturesTest, AnotherPlaceIsAnotherEntry)
{
    give("a", 0);
    give("a", 1);
    EXPECT_EQ(entry(0).pictureCount(), 0);
    EXPECT_EQ(entry(1).pictures, QStringList{u"a"_s});
    EXPECT_EQ(places().missing, std::set<int>{3});
}

TEST_F(PicturesTest, ItIsPutBehindAParagraph)
{
    placePicture(source.paragraphs, QStringLiteral("b"), 5);
    EXPECT_EQ(entry(1).pictures, QStringList{u"b"_s}) << "not of the entry that follows";
    EXPECT_EQ(places().ofRow.value(5), QStringList{u"b"_s});
    placePicture(source.paragraphs, QStringLiteral("b"), 7);
    EXPECT_EQ(entry(2).pictures, QStringList{u"b"_s});
    EXPECT_EQ(places().ofRow.value(7), QStringList{u"b"_s});
}

TEST_F(PicturesTest, TakenOffItIsLeftOver)
{
    give("a", 0);
    takePicture(source.paragraphs, QStringLiteral("a"));
    EXPECT_EQ(entry(0).pictureCount(), 0);
    EXPECT_EQ(places().leftOver.size(), 3);
}

TEST_F(PicturesTest, OverTheEntriesItIsOfNone)
{
    source.paragraphs[0].hints.pictures = {QStringLiteral("a")};
    EXPECT_EQ(places().leftOver, (QStringList{u"a"_s, u"b"_s, u"c"_s})) << "a letterhead";
}

TEST_F(PicturesTest, WithTheCaptionOfTheNextEntryBehindIt)
{
    source.paragraphs[3].attachment = Attachment::Next;
    ASSERT_EQ(entry(1).captionCount(), 1);
    give("a", 0);
    EXPECT_EQ(entry(0).pictures, QStringList{u"a"_s});
    give("b", 1);
    EXPECT_EQ(entry(1).pictures, QStringList{u"b"_s});
    EXPECT_EQ(entry(0).pictures, QStringList{u"a"_s});
}
