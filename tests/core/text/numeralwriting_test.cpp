// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralscan.h"
#include "core/text/numeralwriting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::text;

namespace
{

Decimal exactly(const char *digits)
{
    return Decimal::parse(QString::fromLatin1(digits)).value();
}

QString rewritten(const QString &numeral, const char *value)
{
    return writeNumeral(exactly(value), formOf(numeral));
}

/// Full-width digits are folded before scanning, one character for one.
std::u32string foldedDigits(const QString &text)
{
    std::u32string out = text.toStdU32String();
    for (char32_t &c : out)
        if (c >= U'！' && c <= U'～')
            c = c - U'！' + U'!';
    return out;
}

} // namespace

TEST(NumeralWritingTest, KeepsTheAuthorsForm)
{
    EXPECT_EQ(rewritten(QStringLiteral("160"), "180"), QStringLiteral("180"));
    EXPECT_EQ(rewritten(QStringLiteral("三十六"), "42"), QStringLiteral("四十二"));
    EXPECT_EQ(rewritten(QStringLiteral("26万"), "275000"), QStringLiteral("27.5万"));
    EXPECT_EQ(rewritten(QStringLiteral("1,050"), "1280"), QStringLiteral("1,280"));
    EXPECT_EQ(rewritten(QStringLiteral("950,000"), "1280000.5"), QStringLiteral("1,280,000.5"));
    EXPECT_EQ(rewritten(QStringLiteral("４０８"), "412"), QStringLiteral("４１２"));
    EXPECT_EQ(rewritten(QStringLiteral("二〇二一"), "2035"), QStringLiteral("二〇三五"));
    EXPECT_EQ(rewritten(QStringLiteral("一万三"), "14000"), QStringLiteral("一万四"));
    EXPECT_EQ(rewritten(QStringLiteral("两千四百五"), "2680"), QStringLiteral("两千六百八"));
    EXPECT_EQ(rewritten(QStringLiteral("6600多万"), "68000000"), QStringLiteral("6800多万"));
    EXPECT_EQ(rewritten(QStringLiteral("2000 万"), "25000000"), QStringLiteral("2500 万"));
    EXPECT_EQ(rewritten(QStringLiteral("13.1w"), "140000"), QStringLiteral("14w"));
    EXPECT_EQ(rewritten(QStringLiteral("4.06万亿"), "5000000000000"), QStringLiteral("5万亿"));
    EXPECT_EQ(rewritten(QStringLiteral("两千"), "2002"), QStringLiteral("两千零二"));
    EXPECT_EQ(rewritten(QStringLiteral("十"), "12"), QStringLiteral("十二"));
    EXPECT_EQ(rewritten(QStringLiteral("壹佰"), "215"), QStringLiteral("贰佰壹拾伍"));
}

TEST(NumeralWritingTest, SaysExactlyWhatTheFormCannot)
{
    EXPECT_EQ(rewritten(QStringLiteral("二〇二一"), "0.5"), QStringLiteral("0.5"));
    EXPECT_EQ(rewritten(QStringLiteral("三十六"), "123456789012345678901"),
              QStringLiteral("123456789012345678901"));
    EXPECT_EQ(rewritten(QStringLiteral("26万"), "3"), QStringLiteral("0.0003万"));
}

TEST(NumeralWritingTest, WhatIsWrittenReadsAsTheSameValue)
{
    using Script = NumeralForm::Script;
    constexpr Script kScripts[] = {Script::Arabic, Script::FullWidth, Script::Han, Script::Formal,
                                   Script::Positional};
    constexpr int kScales[] = {0, 0, 3, 4, 8, 12};
    std::mt19937_64 random(1978);
    for (int i = 0; i < 100'000; ++i) {
        NumeralForm form;
        form.script = kScripts[random() % 5];
        form.scalePower = form.script == Script::Positional ? 0 : kScales[random() % 6];
        const bool digitsBefore = form.script == Script::Arabic || form.script == Script::FullWidth;
        if (form.scalePower == 3 && !digitsBefore)
            form.scalePower = 0; // 千 is a unit of a Han numeral, no scale
        form.latinScale =
            form.script == Script::Arabic && form.scalePower > 0 && form.scalePower < 8 && random() % 3 == 0;
        if (form.scalePower >= 4 && !form.latinScale && random() % 3 == 0)
            form.innerMark = QStringLiteral("多");
        form.thousands = random() % 2;
        form.twoAsLiang = random() % 2;
        form.shortened = form.scalePower == 0 && random() % 2;
        if (form.scalePower >= 4 && form.script == Script::Arabic && !form.latinScale && random() % 2)
            form.scaleGap = QStringLiteral(" ");
        qint64 whole = static_cast<qint64>(random() % 10'000'000'000'000'000ULL);
        for (auto shrink = random() % 15; shrink > 0; --shrink)
            whole /= 10;
        QString digits = QString::number(whole);
        if (form.script != Script::Positional && random() % 3 == 0)
            digits += u'.' + QString::number(1 + random() % 99);
        const Decimal value = Decimal::parse(digits).value();
        const QString written = writeNumeral(value, form);
        const auto line = foldedDigits(written);
        const auto read = scanNumeral(line, 0);
        ASSERT_TRUE(read) << written.toStdString();
        ASSERT_EQ(read->value.toString(), value.toString()) << written.toStdString();
        ASSERT_EQ(read->end, line.size()) << written.toStdString();
    }
}
