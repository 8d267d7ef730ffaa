// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/windowfont.h"
#include "tests/support/printers.h"

#include <QFontDatabase>

#include <gtest/gtest.h>

using namespace dashiji::app;

namespace
{

/// A face of this machine that has Latin letters and no Han characters; every fontconfig comes with one.
QString latinOnly()
{
    for (const QString &family : QFontDatabase::families(QFontDatabase::Latin))
        if (!QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese))
            return family;
    return {};
}

} // namespace

TEST(WindowFontTest, ChineseFaceLeadsWhereTheSystemsHasNoHan)
{
    const QFont font = windowFont(QFont(QStringLiteral("DejaVu Sans"), 11));
    EXPECT_EQ(font.families(),
              QStringList({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")}));
    EXPECT_EQ(font.pointSize(), 11);
}

TEST(WindowFontTest, SystemsFaceLeadsWhereItHasHan)
{
    const QFont font = windowFont(QFont(QStringLiteral("Noto Serif CJK SC")));
    EXPECT_EQ(font.families(),
              QStringList({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")}));
}

TEST(WindowFontTest, AppliedTwiceIsAppliedOnce)
{
    const QFont once = windowFont(QFont(latinOnly()));
    EXPECT_EQ(windowFont(once).families().count(QStringLiteral("Noto Sans CJK SC")), 1);
}
