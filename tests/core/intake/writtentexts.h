// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts made for tests and the outline each must be read into.
#pragma once

#include "core/intake/source.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace dashiji::intake
{

inline const QString kBody =
    QStringLiteral("全年组织讲座四十二场，到场听众三千余人，与六个区县签订合作协议，培训骨干一百二十人。");
inline const QString kEnglishBody = QStringLiteral(
    "The year brought forty lectures with three thousand listeners, six agreements with towns nearby and a "
    "course for one hundred and twenty volunteers.");
inline const QStringList kNames = {QStringLiteral("会员之家全面启用"),   QStringLiteral("乡村科普站点建成"),
                                   QStringLiteral("青年讲师团组建完成"), QStringLiteral("年度学术会议召开"),
                                   QStringLiteral("对外交流日益扩大"),   QStringLiteral("数字平台上线运行")};

/// A text and its shape: "section title/entry title …", one for each section.
struct Written {
    const char *how;
    QString text;
    QStringList shape;
};

inline Outline outlineOf(const QString &text)
{
    const auto source = readSource(text.toUtf8(), QStringLiteral("2021.txt"));
    EXPECT_TRUE(source) << why(source);
    return source ? buildOutline(*source) : Outline();
}

inline QStringList shapeOf(const QString &text)
{
    QStringList shape;
    for (const OutlineSection &section : outlineOf(text).sections) {
        QStringList titles{section.title};
        for (const OutlineEntry &entry : section.entries)
            titles << entry.title;
        shape << titles.join(u'/');
    }
    return shape;
}

/// Paragraphs under a title.
inline QString lines(const QStringList &lines)
{
    return QStringLiteral("云川市科协2021年工作总结\n") + lines.join(u'\n') + u'\n';
}

inline void expectAll(const std::vector<Written> &texts)
{
    ASSERT_GE(texts.size(), 8U);
    for (const Written &text : texts)
        EXPECT_EQ(shapeOf(text.text).join(QStringLiteral(" | ")).toStdString(),
                  text.shape.join(QStringLiteral(" | ")).toStdString())
            << text.how;
}

} // namespace dashiji::intake
