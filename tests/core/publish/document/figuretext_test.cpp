// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/figuretext.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

FigureValue valueOf(const char *digits, const char *unit, qint64 scale = 1,
                    Qualifier qualifier = Qualifier::None)
{
    return {*Decimal::parse(QString::fromLatin1(digits)),
            {},
            QString::fromUtf8(unit),
            Decimal::fromInteger(scale),
            qualifier};
}

std::string written(const FigureValue &value, bool chinese = true)
{
    return figureText(value, chinese).plain().toStdString();
}

TEST(FigureTextTest, WritesNumbersAsPeopleDo)
{
    EXPECT_EQ(written(valueOf("4080000", "元", 10000)), "408万元");
    EXPECT_EQ(written(valueOf("4060000000000", "元", 1)), "4.06万亿元");
    EXPECT_EQ(written(valueOf("226", "场")), "226场");
    EXPECT_EQ(written(valueOf("3400", "名")), "3400名");
    EXPECT_EQ(written(valueOf("25000", "册", 10000)), "2.5万册");
    EXPECT_EQ(written(valueOf("260000", "人")), "26万人");
    EXPECT_EQ(written(valueOf("1234567", "人")), "1234567人"); // exact before short
    EXPECT_EQ(written(valueOf("-12.5", "个")), "-12.5个");
    EXPECT_EQ(written(valueOf("7", "")), "7");
}

TEST(FigureTextTest, SaysABoundAsChineseDoes)
{
    EXPECT_EQ(written(valueOf("1550", "场", 1, Qualifier::Over)), "1550余场");
    EXPECT_EQ(written(valueOf("260000", "人", 10000, Qualifier::Over)), "26万余人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::AtLeast)), "不少于800人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::AtMost)), "不超过800人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::Approx)), "约800人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::Nearly)), "近800人");
    FigureValue range = valueOf("30", "人");
    range.valueMax = Decimal::fromInteger(50);
    EXPECT_EQ(written(range), "30—50人");
}

TEST(FigureTextTest, EnglishPagesHaveFullNumbers)
{
    EXPECT_EQ(written(valueOf("4080000", "yuan", 10000), false), "4,080,000 yuan");
    EXPECT_EQ(written(valueOf("800", "people", 1, Qualifier::Approx), false), "about 800 people");
    EXPECT_EQ(written(valueOf("800", "people", 1, Qualifier::Over), false), "over 800 people");
}

std::string writtenAs(const char *quote, const char *digits, qint64 scale = 1)
{
    Metric metric;
    metric.value = *Decimal::parse(QString::fromLatin1(digits));
    metric.scale = Decimal::fromInteger(scale);
    metric.unit = QStringLiteral("人次");
    metric.qualifier = Qualifier::Over;
    metric.anchor.quote = QString::fromUtf8(quote);
    const FigureText text = figureText(metric, true);
    return (text.sign + QLatin1Char('|') + text.digits + QLatin1Char('|') + text.unit).toStdString();
}

TEST(FigureTextTest, ANumberStandsAsItsTextWritesIt)
{
    EXPECT_EQ(writtenAs("3400多人次", "3400"), "|3400|多人次");
    EXPECT_EQ(writtenAs("超过800人次", "800"), "超过|800|人次");
    EXPECT_EQ(writtenAs("3.5万余人次", "35000", 10000), "|3.5|万余人次");
    EXPECT_EQ(writtenAs("1,200人次以上", "1200"), "|1,200|人次以上");
}

TEST(FigureTextTest, AValueThatItsWordsNoLongerSayIsWrittenAnew)
{
    EXPECT_EQ(writtenAs("3400多人次", "3600"), "|3600|余人次");
    EXPECT_EQ(writtenAs("百余人次", "100"), "|100|余人次"); // digits are read faster than words
}

} // namespace
