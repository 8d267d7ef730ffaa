// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words and pictures with their places become paragraphs as they were before pages broke them.
#include "core/intake/pdf/document.h"
#include "core/intake/source.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using Qt::StringLiterals::operator""_s;

namespace
{

constexpr double kLeft = 70;
constexpr double kSize = 10;

/// Sets lines on a page of 400 × 600 points, letters as wide as high.
class Sheet
{
public:
    PdfPage page{{400, 600}, {}, {}, 0};

    Sheet &line(double x, double y, const QString &text, double size = kSize, bool bold = false)
    {
        page.words.push_back(
            {text, {x, y, size * static_cast<double>(text.size()), size}, size, bold, false});
        return *this;
    }
    /// A paragraph of full lines of 26 letters, the first set in, the last @p last long.
    Sheet &paragraph(double x, double &y, QChar letter, int lines, int last = 5)
    {
        for (int number = 0; number < lines; ++number, y += 16) {
            const int begins = number == 0 ? 2 : 0;
            const int length = number + 1 == lines ? last : 26 - begins;
            line(x + begins * kSize, y,
                 QString(length, letter) + (number + 1 == lines ? u"。"_s : QString()));
        }
        return *this;
    }
    Sheet &picture(const QString &name, const QRectF &box)
    {
        page.pictures.push_back({box, name, name.toUtf8()});
        return *this;
    }
};

std::vector<Paragraph> read(const std::vector<PdfPage> &pages)
{
    return readPages(pages, u"a.pdf"_s).value().paragraphs;
}

QStringList texts(const std::vector<Paragraph> &paragraphs)
{
    QStringList told;
    for (const Paragraph &paragraph : paragraphs)
        told.append(paragraph.text.size() > 12
                        ? paragraph.text.left(2) + QString::number(paragraph.text.size())
                        : paragraph.text);
    return told;
}

} // namespace

TEST(PdfPagesTest, LinesAreJoinedToParagraphs)
{
    Sheet sheet;
    double y = 100;
    sheet.line(150, 60, u"年度报告"_s, 18).paragraph(kLeft, y, u'甲', 3).paragraph(kLeft, y, u'乙', 2);
    const auto paragraphs = read({sheet.page});
    EXPECT_EQ(texts(paragraphs), (QStringList{u"年度报告"_s, u"甲甲56"_s, u"乙乙30"_s}));
    EXPECT_EQ(paragraphs[0].hints.headingLevel, 1);
    EXPECT_EQ(paragraphs[1].hints.headingLevel, 0);
}

TEST(PdfPagesTest, AParagraphGoesOnOverThePage)
{
    Sheet first;
    Sheet second;
    double y = 500;
    first.paragraph(kLeft, y, u'甲', 3, 26);
    first.page.words.back().text = QString(26, u'甲'); // no stop yet
    second.line(kLeft, 80, QString(26, u'乙')).line(kLeft, 96, u"乙乙。"_s);
    EXPECT_EQ(texts(read({first.page, second.page})), QStringList{u"甲甲105"_s});
}

TEST(PdfPagesTest, ColumnsAreReadOneAfterTheOther)
{
    Sheet sheet;
    sheet.line(100, 70, u"横跨两栏的题目"_s, 20);
    for (int row = 0; row < 10; ++row) {
        sheet.line(40, 120 + row * 16, QString(15, u'左'));
        sheet.line(215, 120 + row * 16, QString(15, u'右'));
    }
    EXPECT_EQ(texts(read({sheet.page})), (QStringList{u"横跨两栏的题目"_s, u"左左300"_s}))
        << "a sentence goes on in the next column";
}

TEST(PdfPagesTest, CellsOfATableAreNoColumns)
{
    Sheet sheet;
    double y = 60;
    sheet.paragraph(kLeft, y, u'甲', 3);
    for (int row = 0; row < 8; ++row, y += 16)
        sheet.line(kLeft, y, u"项目"_s).line(250, y, u"12"_s);
    EXPECT_EQ(read({sheet.page}).back().text, u"项目\t12"_s);
}

TEST(PdfPagesTest, HeadsAndNumbersOfPagesAreLeftOut)
{
    std::vector<PdfPage> pages;
    for (int number = 1; number <= 4; ++number) {
        Sheet sheet;
        double y = 100;
        sheet.line(150, 20, u"江城科协年度报告"_s, 8)
            .paragraph(kLeft, y, u'甲', 3)
            .line(190, 570, u"— %1 —"_s.arg(number), 8);
        pages.push_back(sheet.page);
    }
    EXPECT_EQ(texts(read(pages)), (QStringList{u"甲甲56"_s, u"甲甲56"_s, u"甲甲56"_s, u"甲甲56"_s}));
    EXPECT_EQ(texts(read({pages.front()})), (QStringList{u"江城科协年度报告"_s, u"甲甲56"_s}))
        << "what stands once may be the title; a number alone is none";
}

TEST(PdfPagesTest, FootnotesAreLeftOut)
{
    Sheet sheet;
    double y = 100;
    sheet.paragraph(kLeft, y, u'甲', 8).line(kLeft, 560, u"①"_s + QString(10, u'注'), 7);
    EXPECT_EQ(texts(read({sheet.page})), QStringList{u"甲甲186"_s});
}

TEST(PdfPagesTest, APictureStandsBeforeItsCaption)
{
    Sheet sheet;
    double y = 60;
    sheet.paragraph(kLeft, y, u'甲', 3)
        .picture(u"1.jpg"_s, {120, 120, 160, 100})
        .line(150, 225, u"图说在图的下面"_s, 9);
    y = 260;
    sheet.paragraph(kLeft, y, u'乙', 3);
    const auto paragraphs = read({sheet.page});
    ASSERT_EQ(texts(paragraphs), (QStringList{u"甲甲56"_s, u"图说在图的下面"_s, u"乙乙56"_s}));
    EXPECT_EQ(paragraphs[1].hints.pictures, QStringList{u"1.jpg"_s});
}

TEST(PdfPagesTest, CaptionsSideBySideHaveEachTheirPicture)
{
    Sheet sheet;
    double y = 60;
    sheet.paragraph(kLeft, y, u'甲', 3)
        .picture(u"1.jpg"_s, {70, 120, 120, 80})
        .picture(u"2.jpg"_s, {210, 122, 120, 80})
        .line(100, 206, u"左图"_s)
        .line(240, 206, u"右图"_s);
    const auto paragraphs = read({sheet.page});
    ASSERT_EQ(texts(paragraphs), (QStringList{u"甲甲56"_s, u"左图"_s, u"右图"_s}));
    EXPECT_EQ(paragraphs[1].hints.pictures, QStringList{u"1.jpg"_s});
    EXPECT_EQ(paragraphs[2].hints.pictures, QStringList{u"2.jpg"_s});
}

TEST(PdfPagesTest, APictureInAParagraphDoesNotBreakIt)
{
    Sheet sheet;
    double y = 60;
    sheet.paragraph(kLeft, y, u'甲', 3, 26);
    sheet.page.words.back().text = QString(26, u'甲');
    sheet.picture(u"1.jpg"_s, {120, 115, 160, 60})
        .line(kLeft, 190, QString(26, u'乙'))
        .line(kLeft, 206, u"乙乙乙。"_s);
    EXPECT_EQ(texts(read({sheet.page})), QStringList{u"甲甲106"_s});
}

TEST(PdfPagesTest, LogosAndGroundsAreNoPhotos)
{
    std::vector<PdfPage> pages;
    for (int number = 0; number < 3; ++number) {
        Sheet sheet;
        double y = 100;
        sheet.picture(u"logo.png"_s, {20, 10, 40, 40})
            .picture(u"ground%1.png"_s.arg(number), {0, 0, 400, 600})
            .paragraph(kLeft, y, u'甲', 3);
        pages.push_back(sheet.page);
    }
    EXPECT_TRUE(readPages(pages, u"a.pdf"_s)->pictures.empty());
}

TEST(PdfPagesTest, RadicalsAndLigaturesAreTheCharactersTheyLookLike)
{
    Sheet sheet;
    sheet.line(kLeft, 100, u"\u2F00\u2F08\u2FA6 o\uFB03ce \uF90A"_s.left(20));
    EXPECT_EQ(read({sheet.page}).front().text, u"一人金 office 金"_s);
}

TEST(PdfPagesTest, WhatCannotBeReadSaysWhy)
{
    const auto code = [](const PdfPage &page) { return readPages({page}, u"a.pdf"_s).error().code; };
    Sheet scanned;
    scanned.picture(u"1.jpg"_s, {10, 10, 380, 580});
    EXPECT_EQ(code(scanned.page), ErrorCode::PagesArePictures);
    Sheet strange;
    strange.line(kLeft, 100, QString(30, QChar(0xE123)));
    EXPECT_EQ(code(strange.page), ErrorCode::LettersUnknown);
    Sheet silent;
    silent.page.lettersShown = 4000;
    EXPECT_EQ(code(silent.page), ErrorCode::LettersUnknown);
    EXPECT_EQ(code(Sheet().page), ErrorCode::FileEmpty);
}

TEST(PdfPagesTest, ARunningHeadOnScannedPagesIsNoText)
{
    std::vector<PdfPage> pages;
    for (int number = 1; number <= 3; ++number) {
        Sheet scanned;
        scanned.picture(u"%1.jpg"_s.arg(number), {0, 0, 400, 600});
        scanned.line(20, 575, u"由手机扫描软件创建，更多文档在网上查看使用"_s, 8);
        pages.push_back(scanned.page);
    }
    EXPECT_EQ(readPages(pages, u"a.pdf"_s).error().code, ErrorCode::PagesArePictures);
}

TEST(PdfPagesTest, PagesThatCouldNotBeReadAmongOthersAreNamed)
{
    Sheet words;
    double y = 100;
    words.paragraph(kLeft, y, u'甲', 4);
    Sheet scanned;
    scanned.picture(u"1.jpg"_s, {10, 10, 380, 580});
    Sheet inStrips;
    inStrips.picture(u"2.jpg"_s, {0, 0, 400, 300}).picture(u"3.jpg"_s, {0, 300, 400, 300});
    Sheet strange;
    strange.line(kLeft, 100, QString(30, QChar(0xE123)));
    Sheet photo;
    photo.picture(u"4.jpg"_s, {50, 50, 300, 250}).line(150, 310, u"合影"_s);
    const auto doubts = [](const std::vector<PdfPage> &pages) {
        return readPages(pages, u"a.pdf"_s)->doubts;
    };
    EXPECT_EQ(
        doubts({words.page, scanned.page, inStrips.page, words.page, words.page, strange.page, words.page}),
        (std::vector<ReadingDoubt>{{0, DoubtKind::PagesNotRead, u"2–3, 6"_s}}));
    EXPECT_TRUE(doubts({words.page, photo.page, Sheet().page}).empty())
        << "a photo and an empty page hold no words";
}

TEST(PdfPagesTest, ALineThatStandsOutIntoTheGapEndsAtTheNextColumn)
{
    Sheet sheet;
    for (int row = 0; row < 10; ++row) {
        sheet.line(40, 120 + row * 16, QString(15, u'左'));
        sheet.line(200, 120 + row * 16, QString(15, u'右'));
    }
    PdfWord &standsOut = sheet.page.words[8];
    standsOut.box.setRight(198);
    standsOut.spaceBehind = true;
    EXPECT_EQ(texts(read({sheet.page})), QStringList{u"左左300"_s});
    EXPECT_EQ(read({sheet.page}).front().text, QString(150, u'左') + QString(150, u'右'));
}

TEST(PdfPagesTest, FewLinesStandInTheColumnsOfThePagesBefore)
{
    Sheet full;
    for (int row = 0; row < 10; ++row)
        full.line(40, 100 + row * 16, QString(15, u'甲')).line(215, 100 + row * 16, QString(15, u'乙'));
    full.page.words.back().text = QString(14, u'乙') + u"。"_s;
    Sheet last;
    last.line(40, 100, QString(15, u'丙')).line(40, 116, u"丙。"_s);
    last.line(215, 100, QString(15, u'丁')).line(215, 116, u"丁。"_s);
    EXPECT_EQ(texts(read({full.page, last.page})), (QStringList{u"甲甲300"_s, u"丙丙17"_s, u"丁丁17"_s}));
}

TEST(PdfPagesTest, ATitleOfTwoLinesIsOneThoughTheFirstFillsItsColumn)
{
    Sheet sheet;
    double y = 120;
    sheet.line(kLeft, 60, QString(13, u'题'), 20).line(kLeft + 110, 90, u"二行"_s, 20);
    sheet.paragraph(kLeft, y, u'甲', 3);
    EXPECT_EQ(texts(read({sheet.page})), (QStringList{u"题题15"_s, u"甲甲56"_s}));
}

TEST(PdfPagesTest, ACaptionBehindThePictureItsLineStandsOnIsBehindIt)
{
    Sheet sheet;
    double y = 60;
    sheet.paragraph(kLeft, y, u'甲', 3).picture(u"1.jpg"_s, {70, 120, 160, 100}).line(232, 212, u"图说"_s);
    y = 240;
    sheet.paragraph(kLeft, y, u'乙', 3);
    EXPECT_EQ(read({sheet.page})[1].hints.pictures, QStringList{u"1.jpg"_s});
}

TEST(PdfPagesTest, AHeadInPartsIsOneHead)
{
    std::vector<PdfPage> pages;
    for (int number = 1; number <= 3; ++number) {
        Sheet sheet;
        double y = 100;
        const double gap = number == 2 ? 2 : 6; // parted on some pages, in one piece on others
        sheet.line(40, 20, u"2021/12/31,"_s, 4).line(84 + gap, 20, u"8:08"_s, 4);
        sheet.line(150, 570, u"—%1"_s.arg(number), 8).line(190, 570, u"—"_s, 8);
        pages.push_back(sheet.paragraph(kLeft, y, u'甲', 3).page);
    }
    EXPECT_EQ(texts(read(pages)), (QStringList{u"甲甲56"_s, u"甲甲56"_s, u"甲甲56"_s}));
}

TEST(PdfPagesTest, LinesOfTextAtTheSameHeightOfTwoPagesAreNoHeads)
{
    const auto page = [](const QString &members, const QString &word) {
        Sheet sheet;
        double y = 60;
        sheet.line(20, 20, u"到年底登记在册的会员共有%1人，其中约有一半是今年才加入的，"_s.arg(members), 9);
        sheet.line(20, 36, u"worked with"_s, 9).line(125, 36, u"the"_s, 9).line(160, 36, word, 9);
        return sheet.paragraph(kLeft, y, u'甲', 3).page;
    };
    const auto paragraphs = read({page(u"552"_s, u"museum"_s), page(u"270"_s, u"school"_s)});
    QString all;
    for (const Paragraph &paragraph : paragraphs)
        all += paragraph.text;
    for (const QString &there : {u"552"_s, u"270"_s, u"the museum"_s, u"the school"_s})
        EXPECT_TRUE(all.contains(there)) << there.toStdString() << ": " << all.toStdString();
}

TEST(PdfPagesTest, AHyphenOfAWordStaysAtALineEnd)
{
    Sheet sheet;
    sheet.line(kLeft, 60, u"a second-hand boat it is"_s).line(kLeft, 76, u"of this and of a second-"_s);
    sheet.line(kLeft, 92, u"hand boat in the restora-"_s).line(kLeft, 108, u"tion."_s);
    EXPECT_EQ(read({sheet.page}).front().text,
              u"a second-hand boat it is of this and of a second-hand boat in the restoration."_s);
}

TEST(PdfPagesTest, TheNumberOfAPartStandsApartFromItsName)
{
    Sheet sheet;
    sheet.line(kLeft, 60, u"第一部分"_s, 14).line(kLeft + 70, 60, u"登山"_s, 14);
    sheet.line(kLeft, 120, u"引"_s, 14).line(kLeft + 28, 120, u"言"_s, 14);
    sheet.line(kLeft, 180, QString(26, u'甲'));
    EXPECT_EQ(texts(read({sheet.page})), (QStringList{u"第一部分 登山"_s, u"引言"_s, u"甲甲26"_s}));
}

TEST(PdfPagesTest, ParagraphsToldByTheirPlaceAreNotJoinedAgain)
{
    // Lines that end with words at the width of the others: text files break so.
    const auto source = readParagraphs(read([] {
                                           Sheet sheet;
                                           double y = 40;
                                           for (int number = 0; number < 6; ++number)
                                               sheet.paragraph(kLeft, y, QChar(u'甲' + number), 2, 26);
                                           return std::vector{sheet.page};
                                       }()),
                                       u"a.pdf"_s, true);
    EXPECT_EQ(source.paragraphs.size(), 6U);
}
