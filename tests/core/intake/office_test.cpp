// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of older office programs, through LibreOffice where it is installed.
#include "core/intake/office/conversion.h"
#include "core/intake/source.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>

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

/// A report as LibreOffice saves it. @param filter of it @return empty where it cannot
QByteArray savedAs(const QString &ending, const QString &filter)
{
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"report.html"_s));
    QImage photo(120, 80, QImage::Format_RGB32);
    photo.fill(qRgb(180, 20, 20));
    QByteArray png;
    QBuffer buffer(&png);
    if (!page.open(QIODevice::WriteOnly) || !buffer.open(QIODevice::WriteOnly) || !photo.save(&buffer, "PNG"))
        return {};
    page.write(
        u"<html><meta charset=utf-8><body><h1>2021年度江城科协十件大事</h1>"
        "<p>1. 召开科技工作者大会</p><p>会议总结了五年来的工作，部署了下一步任务，通过了决议。</p>"
        "<p><img src='data:image/png;base64,%1'></p><p>▲科技工作者大会主席台</p><p>2. 举办科普日活动</p>"
        "<p>全市开展活动226场，服务群众超过10万人次，反响良好。</p></body></html>"_s
            .arg(QString::fromLatin1(png.toBase64()))
            .toUtf8());
    page.close();
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                  u"--norestore"_s, u"--infilter=HTML (StarWriter)"_s, u"--convert-to"_s,
                  ending + u':' + filter, u"--outdir"_s, folder.path(), page.fileName()});
    constexpr int kMilliseconds = 100'000;
    office.waitForFinished(kMilliseconds);
    QFile saved(folder.filePath(u"report."_s + ending));
    return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
}

} // namespace

class OfficeFormatTest : public testing::TestWithParam<std::pair<const char *, const char *>>
{
};

TEST_P(OfficeFormatTest, ComesInWithItsPicture)
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const QByteArray bytes =
        savedAs(QString::fromLatin1(GetParam().first), QString::fromLatin1(GetParam().second));
    ASSERT_FALSE(bytes.isEmpty()) << "LibreOffice has not saved it";
    ASSERT_TRUE(isOfOffice(bytes));
    const auto source = readSource(bytes, u"a.bin"_s);
    ASSERT_TRUE(source) << static_cast<int>(source.error().code);
    const Outline outline = buildOutline(*source);
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 2U);
    const OutlineEntry &entry = outline.sections[0].entries[0];
    EXPECT_EQ(entry.title, u"召开科技工作者大会"_s);
    EXPECT_EQ(entry.captions, QStringList{u"科技工作者大会主席台"_s});
    EXPECT_EQ(entry.pictureCount(), 1);
}

// A .wps file is a compound file with the parts of a .doc.
INSTANTIATE_TEST_SUITE_P(Formats, OfficeFormatTest,
                         testing::Values(std::pair{"doc", "MS Word 97"}, std::pair{"odt", "writer8"},
                                         std::pair{"rtf", "Rich Text Format"}),
                         [](const auto &format) { return std::string(format.param.first); });

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
