// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A made-up report text, read as a file would be.
#pragma once

#include "core/intake/source.h"

namespace dashiji::test
{

/// Line numbers are those of the file: the title is line 1, section 一 line 5, its entries 7, 11 and 15,
/// a caption before entry 2 on line 10, section 二 on line 17 with entries 19 and 22.
inline QByteArray sampleText()
{
    return QByteArrayLiteral("2021年度江城科协十件大事、十大亮点\n"                     // 1
                             "\n"                                                       // 2
                             "这一年的工作如下，经研究同意，现予公布，欢迎监督。\n"     // 3
                             "\n"                                                       // 4
                             "十件大事\n"                                               // 5
                             "\n"                                                       // 6
                             "1. 召开全市科技工作者大会\n"                              // 7
                             "会议总结了五年来的工作，部署了下一步任务，通过了决议。\n" // 8
                             "\n"                                                       // 9
                             "全市科普日主场活动现场\n"                                 // 10
                             "2. 举办全市科普日活动\n"                                  // 11
                             "\n"                                                       // 12
                             "全市开展活动226场，服务群众超过10万人次，反响良好。\n"    // 13
                             "\n"                                                       // 14
                             "3. 建成科技馆新馆\n"                                      // 15
                             "新馆建筑面积2万平方米，展品400件，全年接待30万人次。\n"   // 16
                             "十大亮点\n"                                               // 17
                             "\n"                                                       // 18
                             "1. 院士工作站增至28家\n"                                  // 19
                             "新建院士工作站1家，引进院士团队3个，合作项目12项。\n"     // 20
                             "\n"                                                       // 21
                             "2. 青少年科技竞赛成绩突出\n"                              // 22
                             "获得全国奖项15个，其中一等奖3个，参赛人数创新高。\n");    // 23
}

inline intake::Source sampleSource()
{
    return intake::readSource(sampleText(), QStringLiteral("report.txt")).value();
}

/// A text that can be read in several ways: two sections of two entries each, or two entries.
inline QByteArray twoLevels()
{
    QByteArray text = "江城科协2021年工作总结\n";
    for (const char *section : {"一、普及", "二、学术"})
        text += QByteArray(section) + "\n（一）开放日如期举办\n全年办了12场开放日，来了3000人次，反响良好。\n"
                                      "（二）讲座走进学校\n全年讲了20场，听众两千人次，反响良好。\n";
    return text;
}

/// A text of so many entries of two paragraphs each.
inline QByteArray longText(int entries)
{
    QByteArray text = QByteArrayLiteral("2021年度十件大事\n\n");
    for (int rank = 1; rank <= entries; ++rank)
        text +=
            QStringLiteral("%1. 第%1件大事的标题\n\n这一件大事的正文写在这里，说明了经过，也说明了结果。\n\n")
                .arg(rank)
                .toUtf8();
    return text;
}

} // namespace dashiji::test
