// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of every kind become a text or an error that says why, never anything between.
#include "core/intake/files/decoding.h"
#include "core/intake/source.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <random>
#include <unicode/ucnv.h>

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

const QString kReport =
    u"某市图书馆2020年大事记\n\n1. 新馆开放\n新馆于五月开放，接待读者三十万人次。\n\n2. 古籍修复\n完成修复"
    u"四百叶。\n"_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()),
                                 static_cast<int32_t>(text.size()), &status));
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(status));
    return bytes;
}

void expectText(const QByteArray &bytes, const QString &text, const QString &encoding, bool guessed = false)
{
    const auto decoded = decode(bytes, u"a.txt"_s);
    ASSERT_TRUE(decoded) << why(decoded);
    EXPECT_EQ(decoded->text, text);
    EXPECT_EQ(decoded->encoding, encoding);
    EXPECT_EQ(decoded->guessed, guessed);
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto decoded = decode(bytes, u"a.txt"_s);
    EXPECT_FALSE(decoded);
    if (decoded)
        return ErrorCode::NotFound;
    EXPECT_EQ(decoded.error().subject, u"a.txt"_s);
    return decoded.error().code;
}

} // namespace

TEST(DecodingTest, EveryEncodingOfOffices)
{
    expectText(kReport.toUtf8(), kReport, u"UTF-8"_s);
    expectText("\xEF\xBB\xBF" + kReport.toUtf8(), kReport, u"UTF-8"_s);
    expectText(encoded(kReport, "gb18030"), kReport, u"GB 18030"_s);
    expectText("\xFF\xFE" + encoded(kReport, "UTF-16LE"), kReport, u"UTF-16"_s);
    expectText("\xFE\xFF" + encoded(kReport, "UTF-16BE"), kReport, u"UTF-16"_s);
    expectText(encoded(kReport, "UTF-16LE"), kReport, u"UTF-16"_s, true);
    expectText(encoded(kReport, "UTF-16BE"), kReport, u"UTF-16"_s, true);
}

TEST(DecodingTest, FourByteCharactersOfGb18030)
{
    const QString rare = u"人名用字䶮、㛃、𠮷各一。某某学会召开会议，讨论年度工作。"_s;
    expectText(encoded(rare, "gb18030"), rare, u"GB 18030"_s);
}

TEST(DecodingTest, TraditionalTextInGb18030)
{
    const QString text = u"某某學會年度大事\n1. 舉辦學術會議\n會議於五月舉行，與會者二百人。\n"_s;
    const auto decoded = decode(encoded(text, "gb18030"), u"a.txt"_s);
    ASSERT_TRUE(decoded) << why(decoded);
    EXPECT_EQ(decoded->text, text);
}

TEST(DecodingTest, Big5IsToldFromGb18030ByItsCommonCharacters)
{
    const QString text =
        u"雲川市圖書館二零二一年度十件大事\n一、新館開放,全年接待讀者三十萬人次\n"
        u"二、舉辦講座四十二場,參加人數三千餘人\n三、推動數位服務,與六個區縣簽訂合作協議\n"_s;
    expectText(encoded(text, "windows-950-2000"), text, u"Big5"_s);
    const QString cantonese = text + u"四、喺社區擺設流動書車,啲街坊都話好\n"_s;
    expectText(encoded(cantonese, "ibm-1375_P100-2008"), cantonese, u"Big5-HKSCS"_s);
}

TEST(DecodingTest, EnglishInUtf16WithoutMark)
{
    const QString text = u"Annual Highlights 2020\r\n\r\n1. New building\r\n"_s;
    expectText(encoded(text, "UTF-16LE"), text, u"UTF-16"_s, true);
}

TEST(DecodingTest, ACharacterCutOffAtTheEndIsLetPass)
{
    for (const char *encoding : {"UTF-8", "gb18030"}) {
        QByteArray bytes = encoded(kReport + u"完"_s, encoding);
        bytes.chop(1);
        const auto decoded = decode(bytes, u"a.txt"_s);
        ASSERT_TRUE(decoded) << encoding << why(decoded);
        EXPECT_EQ(decoded->text, kReport);
        EXPECT_TRUE(decoded->guessed);
    }
}

TEST(DecodingTest, KnownFormatsAreNamedNotRead)
{
    EXPECT_EQ(errorOf(QByteArray("PK\x03\x04\x14\0\x06\0", 8) + "[Content_Types].xml"),
              ErrorCode::UnsupportedFormat);
    EXPECT_EQ(errorOf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj"), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(errorOf(QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0')),
              ErrorCode::UnsupportedFormat);
    EXPECT_EQ(errorOf("{\\rtf1\\ansi text}"), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(errorOf("\n<!DOCTYPE html><html><body>1. a</body></html>"), ErrorCode::UnsupportedFormat);
}

TEST(DecodingTest, WhatIsNoTextIsRefused)
{
    EXPECT_EQ(errorOf({}), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf(" \n\t\r\n"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf(QByteArray("1. abc\0def", 10)), ErrorCode::NotText);
    EXPECT_EQ(errorOf(QByteArray(5000, '\0')), ErrorCode::NotText);
    EXPECT_EQ(errorOf(QByteArray(5000, '\x01')), ErrorCode::NotText);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF\xFF\xFF\xFF\xFF"), ErrorCode::NotText);
}

TEST(DecodingTest, RandomBytesAreNeverTakenForText)
{
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes(static_cast<qsizetype>(200 + random() % 5000), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        const auto decoded = decode(bytes, u"a.txt"_s);
        EXPECT_FALSE(decoded) << round;
    }
}

TEST(DecodingTest, TooLargeIsRefusedBeforeItIsRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200LL * 1024 * 1024)); // sparse: takes no room
    file.close();
    const auto source = readSource(file.fileName());
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(source.error().subject, file.fileName());
}

TEST(DecodingTest, FilesThatAreNotThereSaySo)
{
    const QTemporaryDir folder;
    EXPECT_EQ(readSource(folder.filePath(u"none.txt"_s)).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readSource(folder.path()).error().code, ErrorCode::FileUnreadable);
}
