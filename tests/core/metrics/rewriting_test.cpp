// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/rewriting.h"
#include "tests/core/metrics/standardlexicon.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;
using dashiji::test::standardLexicon;

namespace
{

struct Rewriting {
    const char16_t *words;
    const char *value;
    const char16_t *expected;
    const char *valueMax = nullptr;
};

const Rewriting kRewritings[] = {
    {u"160余", "180", u"180余"},
    {u"三十六", "42", u"四十二"},
    {u"26万", "275000", u"27.5万"},
    {u"超过800人次", "900", u"超过900人次"},
    {u"408万元", "4160000", u"416万元"},
    {u"1,050册", "1280", u"1,280册"},
    {u"6600多万人次", "70000000", u"7000多万人次"},
    {u"３０家", "35", u"３５家"},
    {u"两千名", "2200", u"两千两百名"},
    {u"2000 万", "25000000", u"2500 万"},
    {u"约有 150 名", "180", u"约有 180 名"},
    {u"百分之三点五", "4.2", u"百分之四点二"},
    {u"5.2%", "6", u"6%"},
    {u"3—5场", "4", u"4—6场", "6"},
    {u"3至5万人", "40000", u"4至6万人", "60000"},
    {u"100场以上", "120", u"120场以上"},
    {u"13.1w star", "140000", u"14w star"},
    {u"28家", "30.5", u"30.5家"},
};

} // namespace

TEST(Rewriting, KeepsTheStyleOfTheSentence)
{
    for (const Rewriting &each : kRewritings) {
        const QString words = QString::fromUtf16(each.words);
        auto amount = readAmount(words, standardLexicon());
        ASSERT_TRUE(amount) << words.toStdString();
        amount->value = Decimal::parse(QString::fromLatin1(each.value)).value();
        amount->valueMax.reset();
        if (each.valueMax)
            amount->valueMax = Decimal::parse(QString::fromLatin1(each.valueMax)).value();
        const auto written = rewrite(words, *amount, standardLexicon());
        ASSERT_TRUE(written) << words.toStdString();
        EXPECT_EQ(*written, QString::fromUtf16(each.expected)) << words.toStdString();
        const auto again = readAmount(*written, standardLexicon());
        ASSERT_TRUE(again);
        EXPECT_EQ(again->value, amount->value) << written->toStdString();
        EXPECT_EQ(again->valueMax, amount->valueMax) << written->toStdString();
        EXPECT_EQ(again->unit, amount->unit) << written->toStdString();
        EXPECT_EQ(again->qualifier, amount->qualifier) << written->toStdString();
    }
}

TEST(Rewriting, TheSameAmountChangesNothing)
{
    for (const Rewriting &each : kRewritings) {
        const QString words = QString::fromUtf16(each.words);
        EXPECT_EQ(*rewrite(words, *readAmount(words, standardLexicon()), standardLexicon()), words);
    }
}

TEST(Rewriting, AnotherQualifierGetsItsWord)
{
    const QString words = QStringLiteral("超过800人次");
    auto amount = *readAmount(words, standardLexicon());
    amount.qualifier = Qualifier::None;
    EXPECT_EQ(*rewrite(words, amount, standardLexicon()), QStringLiteral("800人次"));
    amount.qualifier = Qualifier::AtLeast;
    EXPECT_EQ(*rewrite(words, amount, standardLexicon()), QStringLiteral("不少于800人次"));
    EXPECT_EQ(readAmount(QStringLiteral("不少于800人次"), standardLexicon())->qualifier, Qualifier::AtLeast);
}

TEST(Rewriting, AnotherUnitTakesThePlaceOfTheOld)
{
    const QString words = QStringLiteral("约26 场");
    auto amount = *readAmount(words, standardLexicon());
    amount.unit = QStringLiteral("期");
    EXPECT_EQ(*rewrite(words, amount, standardLexicon()), QStringLiteral("约26 期"));
}

TEST(Rewriting, ReadsWhatIsTypedIntoATable)
{
    EXPECT_EQ(readAmount(QStringLiteral("180"), standardLexicon())->value, Decimal::fromInteger(180));
    EXPECT_EQ(readAmount(QStringLiteral(" 1,280 "), standardLexicon())->value, Decimal::fromInteger(1280));
    EXPECT_EQ(readAmount(QStringLiteral("27.5万"), standardLexicon())->value, Decimal::fromInteger(275'000));
    EXPECT_EQ(readAmount(QStringLiteral("三十六"), standardLexicon())->value, Decimal::fromInteger(36));
    EXPECT_EQ(readAmount(QStringLiteral("35胎"), standardLexicon())->unit, QStringLiteral("胎"));
    const auto none = readAmount(QStringLiteral("很多场"), standardLexicon());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(none.error().subject, QStringLiteral("很多场"));
}

TEST(Rewriting, NegativeValuesHaveNoWords)
{
    auto amount = *readAmount(QStringLiteral("28家"), standardLexicon());
    amount.value = Decimal::fromInteger(-1);
    EXPECT_FALSE(rewrite(QStringLiteral("28家"), amount, standardLexicon()));
}
