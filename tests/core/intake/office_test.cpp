// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of older office programs, through LibreOffice where it is installed.
#include "core/intake/office/conversion.h"
#include "core/intake/source.h"

#include <QScopeGuard>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using Qt::StringLiterals::operator""_s;

namespace
{

/// Rich text of these paragraphs; the first is a heading.
QByteArray richText(const QStringList &paragraphs)
{
    QByteArray text = "{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Noto Serif CJK SC;}}\\f0\n";
    for (const QString &paragraph : paragraphs) {
        text += "\\pard ";
        for (const QChar character : paragraph)
            text += character.unicode() < 0x80
                        ? QByteArray(1, character.toLatin1())
                        : "\\u" + QByteArray::number(static_cast<short>(character.unicode())) + "?";
        text += "\\par\n";
    }
    return text + "}";
}

QByteArray richReport()
{
    return richText({u"2021年度江城科协十件大事"_s, u"1. 召开科技工作者大会"_s,
                     u"会议总结了五年来的工作，部署了下一步任务，通过了决议。"_s, u"2. 举办科普日活动"_s,
                     u"全市开展活动226场，服务群众超过10万人次，反响良好。"_s});
}

/// What a compound file with a part of this name begins as.
QByteArray compound(const QString &part)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(500, '\0') +
           QByteArray(reinterpret_cast<const char *>(part.utf16()), part.size() * 2) + QByteArray(500, '\0');
}

} // namespace

TEST(OfficeTest, RichTextComesInThroughLibreOffice)
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto source = readSource(richReport(), u"a.rtf"_s);
    ASSERT_TRUE(source) << static_cast<int>(source.error().code);
    const Outline outline = buildOutline(*source);
    EXPECT_EQ(outline.title, u"2021年度江城科协十件大事"_s);
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 2U);
    EXPECT_EQ(outline.sections[0].entries[1].title, u"举办科普日活动"_s);
}

TEST(OfficeTest, WithoutLibreOfficeItIsNotSupported)
{
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", "/nowhere");
    EXPECT_EQ(readSource(richReport(), u"a.rtf"_s).error().code, ErrorCode::UnsupportedFormat);
}

TEST(OfficeTest, ContentTellsWhatAFileIs)
{
    EXPECT_TRUE(isOfOffice(compound(u"WordDocument"_s)));
    EXPECT_FALSE(isOfOffice(compound(u"Workbook"_s)));
    EXPECT_FALSE(isOfOffice("PK\x03\x04 and no more"));
    EXPECT_EQ(readSource(compound(u"EncryptedPackage"_s), u"a.docx"_s).error().code,
              ErrorCode::FileProtected);
    EXPECT_EQ(readSource(compound(u"Workbook"_s), u"a.doc"_s).error().code, ErrorCode::UnsupportedFormat);
}
