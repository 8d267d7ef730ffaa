// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Word documents say on the screen what they say on paper: styles, numbers that Word counts, changes,
// tables, boxes, pictures.
#include "core/intake/files/paragraphs.h"
#include "core/intake/word/document.h"
#include "core/intake/word/numbering.h"
#include "tests/support/printers.h"
#include "tests/support/wordfile.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using namespace dashiji::test;
using Qt::StringLiterals::operator""_s;

namespace
{

std::vector<Paragraph> paragraphsOf(const WordFile &file)
{
    const auto text = readWord(file.bytes(), u"a.docx"_s);
    EXPECT_TRUE(text) << why(text);
    return text ? text->paragraphs : std::vector<Paragraph>();
}

QStringList textsOf(const WordFile &file)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphsOf(file))
        texts.append(paragraph.text);
    return texts;
}

QString numbered(const QString &list, int level, const QString &text)
{
    return wordParagraph(
        text, {}, u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_s.arg(level).arg(list));
}

QString level(int at, const QString &format, const QString &text, const QString &more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/><w:lvlText w:val=\"%3\"/>%4</w:lvl>"_s
        .arg(at)
        .arg(format, text, more);
}

QString kind(const QString &id, const QString &levels)
{
    return u"<w:abstractNum w:abstractNumId=\"%1\">%2</w:abstractNum>"_s.arg(id, levels);
}

QString list(const QString &id, const QString &kind, const QString &more = {})
{
    return u"<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>%3</w:num>"_s.arg(id, kind, more);
}

QString style(const QString &id, const QString &name, const QString &more = {})
{
    return u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/>%3</w:style>"_s.arg(
        id, name, more);
}

TEST(WordTest, ParagraphsInOrderWithBreaksAndTabs)
{
    EXPECT_EQ(textsOf(WordFile(
                  wordParagraph(u"甲"_s) + wordParagraph({}) +
                  wordRuns(wordText(u"乙"_s) + u"<w:r><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r>"_s) +
                  wordRuns(u"<w:r><w:br w:type=\"page\"/><w:t>戊</w:t></w:r>"_s))),
              QStringList({u"甲"_s, u"乙\t丙"_s, u"丁"_s, u"戊"_s}));
}

TEST(WordTest, HeadingsByOutlineNameAndWhatTheyAreBasedOn)
{
    WordFile file(wordParagraph(u"年报"_s, u"a3"_s) + wordParagraph(u"大事"_s, u"1"_s) +
                  wordParagraph(u"建站"_s, u"x"_s) + wordParagraph(u"正文"_s) +
                  wordParagraph(u"直接"_s, {}, u"<w:outlineLvl w:val=\"2\"/>"_s) +
                  wordParagraph(u"不是"_s, u"1"_s, u"<w:outlineLvl w:val=\"9\"/>"_s));
    file.styles(style(u"a3"_s, u"Title"_s) + style(u"1"_s, u"heading 1"_s) +
                style(u"own"_s, u"节标题"_s, u"<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"_s) +
                style(u"x"_s, u"小节"_s, u"<w:basedOn w:val=\"own\"/>"_s));
    std::vector<int> levels;
    for (const Paragraph &paragraph : paragraphsOf(file))
        levels.push_back(paragraph.hints.headingLevel);
    EXPECT_EQ(levels, (std::vector<int>{1, 2, 3, 0, 4, 0})) << "the title is a level of its own";
}

TEST(WordTest, StylesThatGoInACircleEnd)
{
    WordFile file(wordParagraph(u"甲"_s, u"a"_s));
    file.styles(style(u"a"_s, u"甲"_s, u"<w:basedOn w:val=\"b\"/>"_s) +
                style(u"b"_s, u"乙"_s, u"<w:basedOn w:val=\"a\"/>"_s));
    EXPECT_EQ(textsOf(file), QStringList{u"甲"_s});
}

TEST(WordTest, BoldIsAllOrNothing)
{
    const QString bold = u"<w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r>"_s;
    const QString not_ = u"<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>细</w:t></w:r>"_s;
    const auto read =
        paragraphsOf(WordFile(wordRuns(bold) + wordRuns(bold + wordText(u"细"_s)) + wordRuns(not_)));
    ASSERT_EQ(read.size(), 3U);
    EXPECT_TRUE(read[0].hints.bold);
    EXPECT_FALSE(read[1].hints.bold);
    EXPECT_FALSE(read[2].hints.bold);
}

QString sized(const QString &text, int halfPoints, bool bold)
{
    return wordRuns(
        u"<w:r><w:rPr>%1<w:sz w:val=\"%2\"/></w:rPr><w:t>%3</w:t></w:r>"_s.arg(bold ? u"<w:b/>"_s : QString())
            .arg(halfPoints)
            .arg(text));
}

TEST(WordTest, LettersTellHeadingsWhereNothingIsCalledOne)
{
    const QString body = wordParagraph(u"这一段写得长一些，说的是做了什么，做成了什么。"_s);
    const QString plain = sized(u"年报"_s, 44, true) + sized(u"大事"_s, 32, true) +
                          sized(u"建站"_s, 20, true) + body + sized(u"年会"_s, 20, true) + body +
                          sized(u"亮点"_s, 32, true) + body;
    std::vector<int> levels;
    for (const Paragraph &paragraph : paragraphsOf(WordFile(plain)))
        levels.push_back(paragraph.hints.headingLevel);
    EXPECT_EQ(levels, (std::vector<int>{1, 2, 3, 0, 3, 0, 2, 0}));
    WordFile called(plain + wordParagraph(u"第一"_s, u"1"_s));
    called.styles(style(u"1"_s, u"heading 1"_s));
    EXPECT_EQ(paragraphsOf(called).front().hints.headingLevel, 0)
        << "where headings are called so, letters are none";
}

TEST(WordTest, ACaptionIsKnownByItsStyle)
{
    WordFile file(wordParagraph(u"图说"_s, u"c"_s) + wordParagraph(u"正文。"_s));
    file.styles(style(u"c"_s, u"caption"_s, u"<w:rPr><w:b/></w:rPr>"_s));
    EXPECT_TRUE(paragraphsOf(file)[0].hints.caption);
    EXPECT_FALSE(paragraphsOf(file)[1].hints.caption);
}

TEST(WordTest, NumbersThatAreCountedStandInTheText)
{
    WordFile file(numbered(u"1"_s, 0, u"大事"_s) + numbered(u"1"_s, 1, u"建站"_s) +
                  numbered(u"1"_s, 1, u"年会"_s) + wordParagraph(u"正文"_s) + numbered(u"1"_s, 0, u"亮点"_s) +
                  numbered(u"1"_s, 1, u"科普"_s) + numbered(u"2"_s, 0, u"点"_s) +
                  numbered(u"0"_s, 0, u"无"_s));
    file.numbering(kind(u"5"_s, level(0, u"chineseCounting"_s, u"%1、"_s) +
                                    level(1, u"chineseCountingThousand"_s, u"（%2）"_s)) +
                   kind(u"6"_s, level(0, u"bullet"_s, u"●"_s)) + list(u"1"_s, u"5"_s) + list(u"2"_s, u"6"_s));
    EXPECT_EQ(textsOf(file), QStringList({u"一、大事"_s, u"（一）建站"_s, u"（二）年会"_s, u"正文"_s,
                                          u"二、亮点"_s, u"（一）科普"_s, u"点"_s, u"无"_s}));
}

TEST(WordTest, ListsBeginAnewWhereTheySaySoAndCountOnWhereNot)
{
    WordFile file(numbered(u"1"_s, 0, u"a"_s) + numbered(u"2"_s, 0, u"b"_s) + numbered(u"3"_s, 0, u"c"_s) +
                  numbered(u"3"_s, 0, u"d"_s));
    file.numbering(kind(u"5"_s, level(0, u"decimal"_s, u"%1."_s)) + list(u"1"_s, u"5"_s) +
                   list(u"2"_s, u"5"_s) +
                   list(u"3"_s, u"5"_s,
                        u"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>"_s));
    EXPECT_EQ(textsOf(file), QStringList({u"1. a"_s, u"2. b"_s, u"7. c"_s, u"8. d"_s}));
}

TEST(WordTest, AListMayNeverBeginAnewAndWriteAllItsLevels)
{
    WordFile file(numbered(u"1"_s, 0, u"a"_s) + numbered(u"1"_s, 1, u"b"_s) + numbered(u"1"_s, 0, u"c"_s) +
                  numbered(u"1"_s, 1, u"d"_s));
    file.numbering(
        kind(u"5"_s, level(0, u"chineseCounting"_s, u"第%1章"_s) +
                         level(1, u"decimal"_s, u"%1.%2"_s, u"<w:lvlRestart w:val=\"0\"/><w:isLgl/>"_s)) +
        list(u"1"_s, u"5"_s));
    EXPECT_EQ(textsOf(file), QStringList({u"第一章a"_s, u"1.1 b"_s, u"第二章c"_s, u"2.2 d"_s}));
}

TEST(WordTest, AStyleMayNumberItsParagraphs)
{
    WordFile file(wordParagraph(u"大事"_s, u"1"_s) + wordParagraph(u"建站"_s, u"2"_s) +
                  wordParagraph(u"年会"_s, u"2"_s));
    const QString inList = u"<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"_s;
    file.styles(style(u"1"_s, u"heading 1"_s, inList) + style(u"2"_s, u"heading 2"_s, inList));
    file.numbering(kind(u"5"_s, level(0, u"chineseCounting"_s, u"%1、"_s, u"<w:pStyle w:val=\"1\"/>"_s) +
                                    level(1, u"decimal"_s, u"%2."_s, u"<w:pStyle w:val=\"2\"/>"_s)) +
                   list(u"1"_s, u"5"_s));
    EXPECT_EQ(textsOf(file), QStringList({u"一、大事"_s, u"1. 建站"_s, u"2. 年会"_s}));
}

struct Written {
    int number;
    const char *format;
    QString text;
};
class WrittenNumberTest : public testing::TestWithParam<Written>
{
};
TEST_P(WrittenNumberTest, IsAsWordWritesIt)
{
    EXPECT_EQ(writtenNumber(GetParam().number, QString::fromLatin1(GetParam().format)), GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(
    Formats, WrittenNumberTest,
    testing::Values(Written{12, "decimal", u"12"_s}, Written{12, "chineseCounting", u"十二"_s},
                    Written{105, "chineseCountingThousand", u"一百零五"_s},
                    Written{3, "ideographTraditional", u"丙"_s},
                    Written{20, "decimalEnclosedCircleChinese", u"⑳"_s},
                    Written{21, "decimalEnclosedCircle", u"21"_s}, Written{4, "upperRoman", u"IV"_s},
                    Written{28, "lowerLetter", u"bb"_s}, Written{5, "decimalZero", u"05"_s},
                    Written{3, "decimalFullWidth", u"３"_s}, Written{2, "chineseLegalSimplified", u"贰"_s},
                    Written{7, "somethingNew", u"7"_s}, Written{7, "none", QString()},
                    Written{2'000'000'000, "upperRoman", u"2000000000"_s},
                    Written{0, "chineseCounting", u"0"_s}));

TEST(WordTest, ChangesAreTakenAsAccepted)
{
    const QString gone = u"<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>"_s;
    const QString came = u"<w:ins>%1</w:ins>"_s.arg(wordText(u"新"_s));
    const QString moved = u"<w:moveFrom>%1</w:moveFrom>"_s.arg(wordText(u"前"_s));
    const QString there = u"<w:moveTo>%1</w:moveTo>"_s.arg(wordText(u"后"_s));
    const QString endGone = u"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"_s;
    EXPECT_EQ(textsOf(WordFile(wordRuns(wordText(u"甲"_s) + gone + came + moved + there) +
                               wordRuns(endGone + wordText(u"乙"_s)) + wordParagraph(u"丙"_s))),
              QStringList({u"甲新后"_s, u"乙丙"_s}));
}

TEST(WordTest, CodesContentsAndHiddenWordsAreNoText)
{
    const auto mark = [](const QString &type) {
        return u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_s.arg(type);
    };
    const auto code = [](const QString &words) {
        return u"<w:r><w:instrText>%1</w:instrText></w:r>"_s.arg(words);
    };
    WordFile file(
        wordRuns(mark(u"begin"_s) + code(u" TOC \\o "_s) + mark(u"separate"_s) + wordText(u"大事 1"_s)) +
        wordRuns(wordText(u"亮点 2"_s) + mark(u"end"_s)) + wordParagraph(u"大事……1"_s, u"t1"_s) +
        wordRuns(wordText(u"图 "_s) + mark(u"begin"_s) + code(u" SEQ 图 "_s) + mark(u"separate"_s) +
                 wordText(u"3"_s) + mark(u"end"_s) + wordText(u" 揭牌"_s)) +
        wordRuns(wordText(u"甲"_s) + u"<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"_s) +
        u"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
        u"Contents\"/></w:docPartObj></w:sdtPr>"
        "<w:sdtContent>%1</w:sdtContent></w:sdt><w:sdt><w:sdtContent>%2</w:sdtContent></w:sdt>"_s.arg(
            wordParagraph(u"目录"_s), wordParagraph(u"乙"_s)));
    file.styles(style(u"t1"_s, u"toc 1"_s));
    EXPECT_EQ(textsOf(file), QStringList({u"图 3 揭牌"_s, u"甲"_s, u"乙"_s}));
}

TEST(WordTest, ATextBoxStandsOnceBehindItsParagraph)
{
    const QString box = u"<w:txbxContent>%1</w:txbxContent>"_s;
    const QString newer =
        u"<mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>%1</wps:txbx></w:drawing></mc:Choice>"_s;
    const QString older = u"<mc:Fallback><w:pict><v:textbox>%1</v:textbox></w:pict></mc:Fallback>"_s;
    const QString inside = box.arg(wordParagraph(u"图为现场"_s));
    EXPECT_EQ(textsOf(WordFile(wordRuns(u"<w:r><mc:AlternateContent>%1%2</mc:AlternateContent></w:r>"_s.arg(
                                            newer.arg(inside), older.arg(inside)) +
                                        wordText(u"正文"_s)) +
                               wordParagraph(u"下文"_s))),
              QStringList({u"正文"_s, u"图为现场"_s, u"下文"_s}));
}

QString cell(const QString &inside)
{
    return u"<w:tc>%1</w:tc>"_s.arg(inside);
}
QString row(const QString &cells)
{
    return u"<w:tr>%1</w:tr>"_s.arg(cells);
}
QString table(const QString &rows)
{
    return u"<w:tbl>%1</w:tbl>"_s.arg(rows);
}

TEST(WordTest, ARowOfFiguresIsALineAndTextsSideBySideAreRead)
{
    const QString longText = QString(80, u'文');
    EXPECT_EQ(textsOf(WordFile(table(row(cell(wordParagraph(u"年"_s)) + cell(wordParagraph(u"站"_s))) +
                                     row(cell(wordParagraph(u"2021"_s)) + cell(wordParagraph({}))) +
                                     row(cell(wordParagraph(longText)) + cell(wordParagraph(u"右"_s)))))),
              QStringList({u"年\t站"_s, u"2021"_s, longText, u"右"_s}));
}

TEST(WordTest, PicturesStandBeforeTheTextUnderThem)
{
    WordFile file(wordParagraph(u"正文"_s) + wordRuns(wordPicture(u"p1"_s)) + wordParagraph(u"图一"_s) +
                  wordRuns(wordPicture(u"p2"_s) + u"<w:r><w:br/></w:r>"_s + wordText(u"图二"_s)) +
                  table(row(cell(wordRuns(wordPicture(u"p1"_s))) + cell(wordRuns(wordPicture(u"p2"_s)))) +
                        row(cell(wordParagraph(u"左图"_s)) + cell(wordParagraph(u"右图"_s)))) +
                  wordRuns(wordPicture(u"gone"_s)) + wordRuns(wordPicture(u"p3"_s)));
    file.picture(u"p1"_s, u"media/1.jpg"_s, "eins")
        .picture(u"p2"_s, u"media/2.png"_s, "zwei")
        .picture(u"p3"_s, u"media/3.png"_s, "drei");
    const auto text = readWord(file.bytes(), u"a.docx"_s);
    ASSERT_TRUE(text) << why(text);
    QStringList told;
    for (const Paragraph &paragraph : text->paragraphs)
        told.append(paragraph.text + u':' + paragraph.hints.pictures.join(u','));
    EXPECT_EQ(told, QStringList({u"正文:"_s, u"图一:word/media/1.jpg"_s, u"图二:word/media/2.png"_s,
                                 u"左图:word/media/1.jpg"_s, u"右图:word/media/2.png"_s}));
    EXPECT_EQ(text->paragraphs.back().hints.picturesBehind, QStringList{u"word/media/3.png"_s});
    ASSERT_EQ(text->pictures.size(), 3U);
    EXPECT_EQ(text->pictures[0].bytes, "eins");
}

TEST(WordTest, StrictDocumentsOtherNamesAndOtherEncodingsAreRead)
{
    WordFile file(wordParagraph(u"甲"_s));
    QByteArray strict = file.parts.at(u"word/document.xml"_s);
    strict.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                   "http://purl.oclc.org/ooxml/wordprocessingml/main");
    file.parts.erase(u"word/document.xml"_s);
    const QString text = QString::fromUtf8(strict).replace(u"UTF-8"_s, u"UTF-16"_s);
    QByteArray wide("\xFF\xFE");
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    file.parts[u"word/document2.xml"_s] = wide;
    QByteArray &relations = file.parts[u"_rels/.rels"_s];
    relations.replace("word/document.xml", "/word/document2.xml");
    relations.replace("http://schemas.openxmlformats.org/officeDocument/2006/",
                      "http://purl.oclc.org/ooxml/officeDocument/");
    EXPECT_EQ(textsOf(file), QStringList{u"甲"_s});
}

ErrorCode refusalOf(const QByteArray &bytes)
{
    const auto text = readWord(bytes, u"a.docx"_s);
    EXPECT_FALSE(text);
    return text ? ErrorCode::NotFound : text.error().code;
}

TEST(WordTest, WhatCannotBeReadIsSaid)
{
    const QByteArray whole = WordFile(wordParagraph(QString(500, u'文'))).bytes();
    EXPECT_EQ(refusalOf(zipped({{u"a.txt"_s, "x"}})), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(refusalOf(whole.first(whole.size() / 2)), ErrorCode::FileDamaged);
    EXPECT_EQ(refusalOf(WordFile({}).bytes()), ErrorCode::FileEmpty);
    WordFile torn(wordParagraph(u"甲"_s));
    QByteArray &text = torn.parts[u"word/document.xml"_s];
    text.chop(20);
    EXPECT_EQ(refusalOf(torn.bytes()), ErrorCode::FileDamaged);
}

TEST(WordTest, AFileThatLiesAboutItselfIsRefused)
{
    const QByteArray part = WordFile(wordParagraph(u"甲"_s)).parts.at(u"word/document.xml"_s);
    const auto stored = [](const QByteArray &document) {
        WordFile file({});
        file.parts[u"word/document.xml"_s] = document;
        return zipped(file.parts, false);
    };
    QByteArray changed = stored(part);
    const qsizetype at = changed.indexOf("<w:t");
    ASSERT_GT(at, 0);
    changed[at + 1] = 'x';
    EXPECT_EQ(refusalOf(changed), ErrorCode::FileDamaged) << "its checksum is another";
}

TEST(WordTest, MuchOutOfLittleIsRefused)
{
    WordFile file({});
    QByteArray &text = file.parts[u"word/document.xml"_s];
    text.replace("<w:body>", "<w:body>" + QByteArray(300 * 1024 * 1024, ' '));
    EXPECT_EQ(refusalOf(file.bytes()), ErrorCode::FileTooLarge);
}

TEST(WordTest, EndlessNestingIsCutOff)
{
    const QString box = u"<w:p><w:r><w:pict><w:txbxContent>"_s;
    const QString end = u"</w:txbxContent></w:pict></w:r></w:p>"_s;
    EXPECT_EQ(textsOf(WordFile(box.repeated(20'000) + end.repeated(20'000) + wordParagraph(u"甲"_s))),
              QStringList{u"甲"_s});
    const QString cells = u"<w:tbl><w:tr><w:tc>"_s;
    const QString ends = u"</w:tc></w:tr></w:tbl>"_s;
    EXPECT_EQ(textsOf(WordFile(cells.repeated(20'000) + ends.repeated(20'000) + wordParagraph(u"甲"_s))),
              QStringList{u"甲"_s});
}

TEST(WordTest, NothingOutsideIsEverFetched)
{
    WordFile file(wordParagraph(u"甲"_s));
    QByteArray &text = file.parts[u"word/document.xml"_s];
    text.replace("?>", "?><!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
    text.replace("甲", "甲&e;");
    const auto read = readWord(file.bytes(), u"a.docx"_s);
    for (const Paragraph &paragraph : read ? read->paragraphs : std::vector<Paragraph>())
        EXPECT_FALSE(paragraph.text.contains(u"root"_s));
    WordFile leaving(wordRuns(wordPicture(u"p1"_s)) + wordParagraph(u"图"_s));
    leaving.picture(u"p1"_s, u"../../../../etc/passwd"_s, {});
    const auto left = readWord(leaving.bytes(), u"a.docx"_s);
    ASSERT_TRUE(left) << why(left);
    EXPECT_TRUE(left->pictures.empty() || left->pictures.front().bytes.isEmpty());
}

} // namespace
