// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pagestyle.h"

namespace dashiji::publish
{

namespace
{

constexpr QRgb kInk = 0xff1f1f1f;
constexpr QRgb kGrey = 0xff5a5a5a;
constexpr QRgb kPale = 0xff8c8c8c;
constexpr QRgb kSeal = 0xffa8322a;

FontChoice serif(int weight)
{
    return {{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
             QStringLiteral("SimSun"), QStringLiteral("宋体"), QStringLiteral("STSong"),
             QStringLiteral("Songti SC"), QStringLiteral("Noto Sans CJK SC")},
            weight};
}

FontChoice sans(int weight)
{
    return {{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
             QStringLiteral("SimHei"), QStringLiteral("黑体"), QStringLiteral("PingFang SC"),
             QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("Noto Serif CJK SC")},
            weight};
}

PageWords wordsFor(bool chinese)
{
    if (chinese) {
        return {QStringLiteral("目录"),        QStringLiteral("写在前面"), QStringLiteral("封面"),
                QStringLiteral("%1（%2 摄）"), QStringLiteral("图片待补"), QStringLiteral("%1年度报告")};
    }
    return {QStringLiteral("Contents"),        QStringLiteral("Introduction"),
            QStringLiteral("Cover"),           QStringLiteral("%1 (photo: %2)"),
            QStringLiteral("Picture to come"), QStringLiteral("Annual report %1")};
}

} // namespace

PageStyle standardStyle(bool chinese)
{
    PageStyle s;
    s.paper = {595.276, 841.89}; // A4
    s.lineStep = 22;
    const double width = 37 * 12; // 37 characters: lines of Han need no stretching
    s.block = {(s.paper.width() - width) / 2, 100, width, 29 * s.lineStep};

    s.body = {serif(400), 12, s.lineStep, kInk};
    s.bodyIndent = chinese ? 2 : 1.5;
    s.entryHeading = {serif(700), 15, 22, kInk};
    s.entryNumber = kSeal;
    s.sectionHeading = {serif(700), 26, 36, kSeal};
    s.accent = {48, 2.4};
    s.accentColor = kSeal;
    s.signature = {serif(400), 12, s.lineStep, kInk};

    s.caption = {sans(400), 9, 14, kGrey};
    s.pictureMaxHeight = 308;
    s.missingFrame = {216, 121.5};
    s.frameLine = 0xffd8d3ca;
    s.frameFill = 0xfff7f5f1;
    s.missingWord = {sans(400), 9, 14, 0xffb3aca1};

    s.head = {serif(400), 9, 12, kGrey};
    s.headBaseline = 66;
    s.headRule = 74;
    s.ruleColor = 0xffb9b4ab;
    s.folio = {serif(400), 9.5, 12, kGrey};
    s.folioBaseline = 784;

    s.contentsHeading = s.sectionHeading;
    s.contentsSection = {serif(700), 12.5, 24, kInk};
    s.contentsEntry = {serif(400), 11, 21, kInk};
    s.contentsIndent = 0;
    s.contentsNumberWidth = 26;
    s.contentsTextWidth = 352;
    s.contentsSectionSpace = 12;
    s.leaderColor = kPale;
    s.leaderStep = 5.5;

    s.coverKicker = {serif(400), 15, 24, kGrey};
    s.coverTitle = {{serif(700), 34, 52, kInk},
                    {serif(700), 28, 44, kInk},
                    {serif(700), 22, 34, kInk},
                    {serif(700), 16, 26, kInk}};
    s.coverYear = {serif(400), 16, 24, kSeal};
    s.coverOrganization = {serif(400), 16, 26, kInk};
    s.coverTop = 210;
    s.coverSpace = 16;
    s.coverFoot = 700;
    s.coverIndent = 24;
    s.coverBar = 4;

    s.words = wordsFor(chinese);
    return s;
}

} // namespace dashiji::publish
