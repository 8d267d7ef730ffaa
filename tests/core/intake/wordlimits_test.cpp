// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Word files made to do harm, or too large to be reports: a reason, and nothing else happens.
#include "core/intake/source.h"
#include "core/intake/word/document.h"
#include "tests/support/printers.h"
#include "tests/support/wordfile.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using namespace dashiji::test;
using Qt::StringLiterals::operator""_s;

namespace
{

std::optional<ErrorCode> wordErrorOf(const QByteArray &bytes)
{
    const auto text = readWord(bytes, u"a.docx"_s);
    return text ? std::nullopt : std::optional(text.error().code);
}

/// The archive with two bytes of its list of files changed, counted from the start of a file's line there.
QByteArray withDirectoryChanged(QByteArray archive, const QByteArray &name, qsizetype field, char16_t value)
{
    qsizetype at = archive.indexOf("PK\x01\x02");
    while (at >= 0 && !archive.sliced(at + 46).startsWith(name))
        at = archive.indexOf("PK\x01\x02", at + 4);
    EXPECT_GE(at, 0);
    archive[at + field] = static_cast<char>(value & 0xFF);
    archive[at + field + 1] = static_cast<char>(value >> 8);
    return archive;
}

} // namespace

TEST(WordLimitsTest, MoreThanAMillionParagraphsAreTooMany)
{
    EXPECT_EQ(wordErrorOf(WordFile(wordParagraph(u"段"_s).repeated(1'000'001)).bytes()),
              ErrorCode::FileTooLarge);
}

TEST(WordLimitsTest, SizesAndFlagsThatAreNotTrueAreFound)
{
    const QByteArray archive = WordFile(wordParagraph(u"甲"_s)).bytes();
    constexpr qsizetype kFlags = 8;
    constexpr qsizetype kSize = 24;
    EXPECT_EQ(wordErrorOf(withDirectoryChanged(archive, "word/document.xml", kSize, 20)),
              ErrorCode::FileDamaged);
    EXPECT_EQ(wordErrorOf(withDirectoryChanged(archive, "word/document.xml", kSize, 60'000)),
              ErrorCode::FileDamaged);
    EXPECT_EQ(wordErrorOf(withDirectoryChanged(archive, "word/document.xml", kFlags, 1)),
              ErrorCode::FileProtected);
}

TEST(WordLimitsTest, EntitiesInEntitiesAreNotUnfolded)
{
    QByteArray entities = "<!DOCTYPE w:document [<!ENTITY a0 \"laugh\">";
    for (int at = 1; at < 40; ++at)
        entities += "<!ENTITY a" + QByteArray::number(at) + " \"" +
                    QByteArray("&a" + QByteArray::number(at - 1) + ";").repeated(10) + "\">";
    WordFile file(wordParagraph(u"甲"_s));
    QByteArray &text = file.parts[u"word/document.xml"_s];
    text.replace("?>", "?>" + entities + "]>");
    text.replace("甲", "&a39;");
    EXPECT_EQ(wordErrorOf(file.bytes()), ErrorCode::FileDamaged);
}

TEST(WordLimitsTest, LinkedPicturesLeaveTheirWords)
{
    for (const QByteArray &target :
         {QByteArray("https://example.org/a.png"), QByteArray("file:///dev/zero")}) {
        WordFile file(wordParagraph(u"正文。"_s) + wordRuns(wordPicture(u"p1"_s)) + wordParagraph(u"图说"_s));
        file.picture(u"p1"_s, u"media/1.png"_s, "x");
        QByteArray &relations = file.parts[u"word/_rels/document.xml.rels"_s];
        relations.replace(R"(Target="media/1.png")", R"(TargetMode="External" Target=")" + target + '"');
        const auto read = readWord(file.bytes(), u"a.docx"_s);
        ASSERT_TRUE(read) << why(read);
        EXPECT_EQ(read->paragraphs.back().text, u"图说"_s);
        EXPECT_TRUE(read->pictures.empty());
    }
}

TEST(WordLimitsTest, ADocumentWithAPasswordIsSaidToHaveOne)
{
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    const QByteArray container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(512, '\0');
    const auto read = readSource(container + name, u"a.docx"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileProtected);
    EXPECT_NE(readSource(container, u"a.doc"_s).error().code, ErrorCode::FileProtected);
}
