// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Captions in the forms houses give them, and short lines that are none.
#include "tests/core/intake/writtentexts.h"

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

/// The captions of three entries, the second of which has the line.
QStringList captionsWith(const QString &line)
{
    QStringList captions;
    const Outline outline = outlineOf(lines({u"1. "_s + kNames[0], kBody, u"2. "_s + kNames[1], kBody, line,
                                             u"3. "_s + kNames[2], kBody, kBody}));
    for (const OutlineSection &section : outline.sections)
        for (const OutlineEntry &entry : section.entries)
            captions << entry.captions;
    return captions;
}

} // namespace

TEST(CaptionsTest, EveryUsualFormIsOne)
{
    for (const QString &line : {u"图为乡村科普站点揭牌仪式"_s,
                                u"图1 科普站点外景"_s,
                                u"图二：学员在站点上课"_s,
                                u"图片说明：站点内的展品"_s,
                                u"学员在站点上课（图源：云川日报）"_s,
                                u"站点负责人（左二）介绍展品"_s,
                                u"学员在站点上课 摄影：某某"_s,
                                u"照片由青山镇科协提供"_s,
                                u"学员在站点上课。（资料照片）"_s,
                                u"站点揭牌现场"_s,
                                u"参训学员合影"_s,
                                u"Children at the new station. Photo: River Library"_s,
                                u"Photo courtesy of the town"_s,
                                u"From left to right: the mayor, the head and two readers"_s,
                                u"_Readers in the garden of the library_"_s,
                                u"青山镇科协干部合照"_s,
                                u"Photos by Anna Lind"_s,
                                u"Photo credits: Anna Lind and the town"_s,
                                u"Image: River Library"_s,
                                u"Readers in the new hall © River Library"_s,
                                u"Credit: Anna Lind / River Library"_s,
                                u"The hall at night. Picture taken by Anna Lind."_s,
                                u"Courtesy of the town"_s,
                                u"Anna’s picture by the town"_s,
                                u"【图1】站点揭牌"_s})
        EXPECT_EQ(captionsWith(line), QStringList{line}) << line.toStdString();
    EXPECT_EQ(captionsWith(u"▲科普站点外景"_s), QStringList{u"科普站点外景"_s});
}

TEST(CaptionsTest, AShortLineIsNoneForThatAlone)
{
    for (const QString &line : {u"东区站点"_s, u"6月18日"_s, u"（1）完成站点改造"_s, u"详见站点名单"_s,
                                u"© 2021 River Library"_s, u"We improved our image by a new sign"_s})
        EXPECT_TRUE(captionsWith(line).isEmpty()) << line.toStdString();
}

TEST(CaptionsTest, ALineRightUnderAHeadingIsNoneWhereNoOtherLooksLikeOne)
{
    const Outline outline = outlineOf(lines({kNames[0], u"办公室会同各区县推进落实工作"_s, kBody, kNames[1],
                                             kBody, kNames[2], kBody, kNames[3], kBody}));
    for (const OutlineSection &section : outline.sections)
        for (const OutlineEntry &entry : section.entries)
            EXPECT_TRUE(entry.captions.isEmpty()) << entry.captions.join(u'|').toStdString();
}

TEST(CaptionsTest, WhatNamesAPartOfTheTextOrLeadsToItIsNone)
{
    for (const QString &line : {u"会议致辞"_s, u"主论坛"_s, u"The First Readers Workshop"_s})
        EXPECT_TRUE(captionsWith(line).isEmpty()) << line.toStdString();
    const auto none = [](const QStringList &body) {
        const Outline outline =
            outlineOf(lines(QStringList{u"1. "_s + kNames[0], kBody} + body +
                            QStringList{u"2. "_s + kNames[1], kBody, u"乡村站点揭牌仪式"_s, kBody}));
        return outline.sections.at(0).entries.at(0).captions.isEmpty();
    };
    EXPECT_TRUE(none({u"2021年云川科普年会"_s, u"https://example.org/2021"_s}));
    EXPECT_TRUE(none({u"Then run:"_s, u"_make all_"_s, kBody}));
}

TEST(CaptionsTest, ASignThatPointsAtPicturesMakesThemAll)
{
    const Outline outline = outlineOf(
        lines({u"1月3日"_s, kBody, u"☆技能大赛比赛现场"_s, u"☆技能大赛获奖证书"_s, u"1月9日"_s, kBody,
               u"☆新馆揭牌仪式"_s, u"2月5日"_s, kBody, u"☆馆长为读者发聘书"_s, u"2月8日"_s, kBody}));
    QStringList captions;
    for (const OutlineSection &section : outline.sections)
        for (const OutlineEntry &entry : section.entries)
            captions << entry.captions;
    EXPECT_EQ(captions.size(), 4) << captions.join(u'|').toStdString();
}

TEST(CaptionsTest, PicturesMayShareTheirWords)
{
    const QString line = u"东区站点揭牌合照"_s;
    const Outline outline = outlineOf(lines({kNames[0], kBody, line, line, line, kBody, kNames[1], kBody,
                                             u"西区站点揭牌合照"_s, kNames[2], kBody}));
    EXPECT_EQ(outline.sections.at(0).entries.at(0).captions, QStringList({line, line, line}));
}

TEST(CaptionsTest, APictureOfTheIntroductionIsNoEntrys)
{
    const QString figure = u"图1 科协大楼外景"_s;
    const Outline before =
        outlineOf(lines({figure, kBody, kNames[0], kBody, kNames[1], kBody, kNames[2], kBody}));
    ASSERT_EQ(before.sections.at(0).entries.size(), 3U);
    EXPECT_TRUE(before.sections.at(0).entries.at(0).captions.isEmpty());
    const Outline over =
        outlineOf(lines({kBody, figure, kNames[0], kBody, kNames[1], kBody, kNames[2], kBody}));
    ASSERT_EQ(over.sections.at(0).entries.size(), 3U);
    EXPECT_EQ(over.sections.at(0).entries.at(0).captions, QStringList{figure});
}

TEST(CaptionsTest, ALineRightOverACreditIsOfThePictureToo)
{
    const QString what =
        u"Two readers sit at a table by the window and look at the new books that came in the spring"_s;
    const QString whose = u"Photo: River Library"_s;
    const QString text = u"River Library Annual Report 2021\n\n1. Reading hall\n\n"_s + what + u'\n' + whose +
                         u"\n\n"_s + kEnglishBody + u"\n\n2. Branch on the hill\n\n"_s + kEnglishBody + u'\n';
    const Outline outline = outlineOf(text);
    EXPECT_EQ(outline.sections.at(0).entries.at(0).captions, QStringList({what, whose}));
}

TEST(CaptionsTest, LettersInCommonDoNotMoveACaptionToTheNextEntry)
{
    const QString credit = u"Photo by Aleksander Nenning"_s;
    const QString text = u"River Library Annual Report 2021\n\n1. Dinner\n\nWe had soup.\n\n"_s + credit +
                         u"\n\n2. All speakers of the day\n\n"_s + kEnglishBody + u"\n\n3. Farewell\n\n"_s +
                         kEnglishBody + u'\n';
    EXPECT_EQ(outlineOf(text).sections.at(0).entries.at(0).captions, QStringList{credit});
}
