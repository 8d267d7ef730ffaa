// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PDF files through the child process that reads them.
#include "core/intake/pictures.h"
#include "core/intake/source.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using Qt::StringLiterals::operator""_s;

namespace
{

QImage photo()
{
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(qRgb(180, 20, 20));
    return image;
}

/// A report of one page, with a picture under its first entry.
QByteArray report(bool withText = true)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!withText) {
        painter.drawImage(QRect(0, 0, 595, 842), photo());
        return painter.end(), bytes;
    }
    int y = 60;
    const auto line = [&](const QString &text, int size) {
        QFont font(u"Noto Serif CJK SC"_s);
        font.setPixelSize(size);
        painter.setFont(font);
        painter.drawText(60, y, text);
        y += size * 2;
    };
    line(u"2021年度江城科协十件大事"_s, 20);
    line(u"1. 召开科技工作者大会"_s, 14);
    line(u"会议总结了五年来的工作，部署了下一步任务，通过了决议。"_s, 11);
    painter.drawImage(QRect(60, y, 240, 160), photo());
    y += 180;
    line(u"图1 大会主席台"_s, 9);
    line(u"2. 举办科普日活动"_s, 14);
    line(u"全市开展活动226场，服务群众超过10万人次，反响良好。"_s, 11);
    painter.end();
    return bytes;
}

QByteArray rewritten(const QByteArray &pdf, const std::function<void(QPDF &, QPDFWriter &)> &change)
{
    QPDF file;
    file.processMemoryFile("", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    change(file, writer);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

ErrorCode refused(const QByteArray &bytes)
{
    const auto source = readSource(bytes, u"a.pdf"_s);
    EXPECT_FALSE(source);
    return source ? ErrorCode::Cancelled : source.error().code;
}

} // namespace

TEST(PdfTest, AReportComesInWithItsPictures)
{
    const auto source = readSource(report(), u"a.pdf"_s);
    ASSERT_TRUE(source) << static_cast<int>(source.error().code);
    EXPECT_EQ(source->encoding, u"PDF"_s);
    const Outline outline = buildOutline(*source);
    EXPECT_EQ(outline.title, u"2021年度江城科协十件大事"_s);
    ASSERT_EQ(outline.sections.size(), 1U);
    ASSERT_EQ(outline.sections[0].entries.size(), 2U);
    const OutlineEntry &entry = outline.sections[0].entries[0];
    EXPECT_EQ(entry.title, u"召开科技工作者大会"_s);
    EXPECT_EQ(entry.paragraphs, QStringList{u"会议总结了五年来的工作，部署了下一步任务，通过了决议。"_s});
    EXPECT_EQ(entry.captions, QStringList{u"图1 大会主席台"_s});
    ASSERT_EQ(entry.pictureCount(), 1);
    ASSERT_EQ(source->pictures.size(), 1U);
    const QImage shown = QImage::fromData(source->pictures[0].bytes);
    EXPECT_EQ(shown.size(), photo().size());
    EXPECT_GT(shown.pixelColor(60, 40).red(), 150);
    EXPECT_TRUE(picturePlaces(*source, outline).missing.empty());
}

/// With all pages turned, and what is on them as well, if they are to be read upright all the same.
QByteArray turned(int degrees, bool uprightWords)
{
    return rewritten(report(), [&](QPDF &file, QPDFWriter &) {
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(file).getAllPages()) {
            const auto box = page.getMediaBox().getArrayAsRectangle();
            const double width = box.urx - box.llx;
            const double height = box.ury - box.lly;
            page.getObjectHandle().replaceKey("/Rotate", QPDFObjectHandle::newInteger(degrees));
            if (!uprightWords)
                continue;
            const QString matrix = degrees == 90    ? u"0 1 -1 0 %1 0"_s.arg(height)
                                   : degrees == 180 ? u"-1 0 0 -1 %1 %2"_s.arg(width).arg(height)
                                                    : u"0 -1 1 0 0 %1"_s.arg(width);
            page.addPageContents(file.newStream("q " + matrix.toStdString() + " cm\n"), true);
            page.addPageContents(file.newStream("\nQ"), false);
            if (degrees != 180)
                page.getObjectHandle().replaceKey("/MediaBox",
                                                  QPDFObjectHandle::newFromRectangle({0, 0, height, width}));
        }
    });
}

TEST(PdfTest, TurnedPagesAreReadAsWhoTurnsTheSheetReadsThem)
{
    const auto upright = readSource(report(), u"a.pdf"_s);
    ASSERT_TRUE(upright);
    const Outline expected = buildOutline(*upright);
    for (const int degrees : {90, 180, 270})
        for (const bool uprightWords : {true, false}) {
            const auto source = readSource(turned(degrees, uprightWords), u"a.pdf"_s);
            ASSERT_TRUE(source) << degrees << uprightWords;
            const Outline outline = buildOutline(*source);
            EXPECT_EQ(outline.title, expected.title) << degrees << uprightWords;
            ASSERT_EQ(outline.sections.size(), 1U) << degrees << uprightWords;
            ASSERT_EQ(outline.sections[0].entries.size(), 2U) << degrees << uprightWords;
            for (size_t i = 0; i < 2; ++i) {
                const OutlineEntry &entry = outline.sections[0].entries[i];
                const OutlineEntry &same = expected.sections[0].entries[i];
                EXPECT_EQ(entry.title, same.title) << degrees << uprightWords;
                EXPECT_EQ(entry.paragraphs, same.paragraphs) << degrees << uprightWords;
                EXPECT_EQ(entry.captions, same.captions) << degrees << uprightWords;
                EXPECT_EQ(entry.pictureCount(), same.pictureCount()) << degrees << uprightWords;
            }
        }
}

TEST(PdfTest, AJpegKeepsItsBytes)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    photo().save(&buffer, "JPG");
    const QByteArray pdf = rewritten(report(), [&](QPDF &file, QPDFWriter &) {
        for (QPDFObjectHandle object : file.getAllObjects())
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                object.replaceStreamData(jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"),
                                         QPDFObjectHandle::newNull());
    });
    const auto source = readSource(pdf, u"a.pdf"_s);
    ASSERT_TRUE(source);
    ASSERT_EQ(source->pictures.size(), 1U);
    EXPECT_EQ(source->pictures[0].bytes, jpeg);
}

TEST(PdfTest, APasswordIsSaidUnlessItIsTheOwners)
{
    const auto locked = [](const char *user) {
        return rewritten(report(), [&](QPDF &, QPDFWriter &writer) {
            writer.setR6EncryptionParameters(user, "owner", true, false, false, false, false, false,
                                             qpdf_r3p_none, true);
        });
    };
    EXPECT_EQ(refused(locked("secret")), ErrorCode::FileProtected);
    EXPECT_TRUE(readSource(locked(""), u"a.pdf"_s)) << "forbidding to copy is no password";
}

TEST(PdfTest, ScannedPagesAndUnknownLettersAreRefused)
{
    EXPECT_EQ(refused(report(false)), ErrorCode::PagesArePictures);
    const QByteArray unmapped = rewritten(report(), [](QPDF &file, QPDFWriter &) {
        for (QPDFObjectHandle object : file.getAllObjects())
            if (object.isDictionary() && object.hasKey("/ToUnicode"))
                object.removeKey("/ToUnicode");
    });
    EXPECT_EQ(refused(unmapped), ErrorCode::LettersUnknown);
}

TEST(PdfTest, DamageIsSaid)
{
    EXPECT_EQ(refused("%PDF-1.7\nnothing of the kind"), ErrorCode::FileDamaged);
    EXPECT_NE(refused("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]"
                      "/Count 1>>endobj trailer<</Root 1 0 R>>"),
              ErrorCode::Cancelled)
        << "a tree of pages that leads into itself";
}
