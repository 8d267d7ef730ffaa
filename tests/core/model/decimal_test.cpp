// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/decimal.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace dashiji;

namespace
{

Decimal decimal(const char *text)
{
    const auto parsed = Decimal::parse(QString::fromLatin1(text));
    EXPECT_TRUE(parsed) << text << ": " << why(parsed);
    return parsed.value_or(Decimal());
}

} // namespace

TEST(DecimalTest, KeepsFourTrillionAndSixtyBillionExact)
{
    const auto product = decimal("4.06").times(decimal("1000000000000"));
    ASSERT_TRUE(product) << why(product);
    EXPECT_EQ(product->toString(), QStringLiteral("4060000000000"));
}

TEST(DecimalTest, EqualHoweverWritten)
{
    EXPECT_EQ(decimal("1.50"), decimal("1.5"));
    EXPECT_EQ(decimal("-0"), decimal("0.000"));
    EXPECT_EQ(decimal("+7"), Decimal::fromInteger(7));
    EXPECT_NE(decimal("0.1"), decimal("0.10000000000000000000000000000000001"));
}

TEST(DecimalTest, OrdersAcrossFractionDigits)
{
    EXPECT_LT(decimal("-1.5"), decimal("-1.25"));
    EXPECT_LT(decimal("0.5"), decimal("0.75"));
    EXPECT_GT(decimal("2"), decimal("1.99999999999999999999999999999999999"));
    EXPECT_LT(decimal("-0.5"), decimal("0.25"));
}

TEST(DecimalTest, RefusesWhatIsNoPlainNumber)
{
    for (const char *text : {"", "-", ".", "1.", "1e3", "1 000", "１", "0x1", "1.2.3", "NaN"})
        EXPECT_FALSE(Decimal::parse(QString::fromUtf8(text))) << text;
}

TEST(DecimalTest, RefusesMoreThan36DigitsInsteadOfRounding)
{
    EXPECT_TRUE(Decimal::parse(QString(36, u'9')));
    EXPECT_FALSE(Decimal::parse(QString(37, u'9')));
    EXPECT_FALSE(Decimal::parse(QString(100000, u'9')));
    EXPECT_FALSE(decimal("999999999999999999999999999999999999").plus(decimal("1")));
    EXPECT_FALSE(decimal("999999999999999999999999999999999999").times(decimal("10")));
    EXPECT_FALSE(decimal("1").dividedBy(decimal("3")));
    EXPECT_FALSE(decimal("1").dividedBy(decimal("0")));
}

TEST(DecimalTest, SumsAndProductsUndoEachOther)
{
    std::mt19937_64 random(20211231);
    const auto draw = [&] {
        QString text = QString::number(static_cast<qint64>(random() % 2'000'000'001) - 1'000'000'000);
        if (random() % 2)
            text += u'.' + QString::number(random() % 10000).rightJustified(4, u'0');
        return *Decimal::parse(text);
    };
    for (int i = 0; i < 20000; ++i) {
        const Decimal a = draw();
        const Decimal b = draw();
        EXPECT_EQ(*a.plus(b)->minus(b), a);
        if (!b.isZero()) {
            EXPECT_EQ(*a.times(b)->dividedBy(b), a);
        }
        EXPECT_EQ(*Decimal::parse(a.toString()), a);
    }
}
