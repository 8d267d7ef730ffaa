// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// checkPdf: a file as it was written passes, one that lacks anything does not.
#include "core/publish/publishing.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// A report with a picture, combining marks, right-to-left words, a rare name and what no font has.
Report variedReport()
{
    Report report = smallReport();
    report.introduction += QStringLiteral("\n院士𬭳、珺、喆、䶮到会。e\u0301 שלום ⼈ ") +
                           QString::fromUcs4(U"\U0001FAE8", 1) + QStringLiteral(" กรุงเทพ नमस्ते");
    return report;
}

class PdfCheckTest : public testing::Test
{
protected:
    PdfCheckTest()
    {
        Report report = variedReport();
        report.sections[0].entries[0].photos[0].media =
            m_photos.add(encoded(quarters({200, 100}), "JPEG"), {200, 100});
        m_document = *layoutReport(report, fixedDate());
        m_bytes = pdfOf(report, m_photos.loader());
    }

    Result<void> check(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("文件.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        return checkPdf(wordsOf(m_document), file.fileName());
    }

    /// What is missing from a file after a change.
    std::string lacks(const std::function<void(QPDF &)> &change)
    {
        const auto result = check(edited(m_bytes, change));
        if (result)
            return "nothing";
        EXPECT_EQ(result.error().code, ErrorCode::OutputIncomplete);
        return result.error().detail.toStdString();
    }

    PhotoStore m_photos;
    PageDocument m_document;
    QByteArray m_bytes;
    QTemporaryDir m_folder;
};

TEST_F(PdfCheckTest, WhatWasWrittenPasses)
{
    EXPECT_TRUE(check(m_bytes)) << why(check(m_bytes));
    EXPECT_EQ(lacks([](QPDF &) {}), "nothing");
    PublishOptions options = fixedDate();
    options.pdfMode = PdfMode::A2Ua;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(writePdf(m_document, options, m_photos.loader(), buffer));
    EXPECT_TRUE(check(buffer.data()));
}

TEST_F(PdfCheckTest, FilesCutAnywhereFail)
{
    for (int tenth = 0; tenth < 10; ++tenth)
        EXPECT_FALSE(check(m_bytes.left(m_bytes.size() * tenth / 10))) << tenth;
    EXPECT_FALSE(check(m_bytes.chopped(20)));
}

TEST_F(PdfCheckTest, AMissingPageIsNoticed)
{
    EXPECT_EQ(lacks([](QPDF &pdf) {
                  QPDFPageDocumentHelper helper(pdf);
                  helper.removePage(helper.getAllPages().back());
              }),
              std::to_string(m_document.pages.size() - 1) + " pages of " +
                  std::to_string(m_document.pages.size()));
}

TEST_F(PdfCheckTest, LostCharactersAreNoticed)
{
    EXPECT_TRUE(QString::fromStdString(lacks([](QPDF &pdf) {
                    QPDFObjectHandle page = pdf.getAllPages()[2];
                    QPDFObjectHandle contents = page.getKey("/Contents");
                    const auto data = contents.getStreamData();
                    std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
                    text.erase(text.find("[<") + 2, 4);
                    contents.replaceStreamData(text, QPDFObjectHandle::newNull(),
                                               QPDFObjectHandle::newNull());
                })).startsWith(QLatin1String("text of page 3: ")));
}

TEST_F(PdfCheckTest, AMapThatSaysSomethingElseIsNoticed)
{
    EXPECT_EQ(lacks([](QPDF &pdf) {
                  for (QPDFObjectHandle &object : pdf.getAllObjects()) {
                      if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                          continue;
                      QPDFObjectHandle map = object.getKey("/ToUnicode");
                      const auto data = map.getStreamData();
                      std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
                      const size_t at = text.find("> <5E74>"); // 年
                      if (at != std::string::npos)
                          text.replace(at, 8, "> <2F00>");
                      map.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
                  }
              }).substr(0, 12),
              "text of page");
}

TEST_F(PdfCheckTest, LostPicturesAndBookmarksAreNoticed)
{
    EXPECT_EQ(lacks([](QPDF &pdf) {
                  for (QPDFObjectHandle page : pdf.getAllPages()) {
                      QPDFObjectHandle contents = page.getKey("/Contents");
                      const auto data = contents.getStreamData();
                      std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
                      const size_t at = text.find("/Im1 Do");
                      if (at != std::string::npos)
                          text.erase(at, 7);
                      contents.replaceStreamData(text, QPDFObjectHandle::newNull(),
                                                 QPDFObjectHandle::newNull());
                  }
              }).substr(0, 16),
              "pictures of page");
    EXPECT_EQ(lacks([](QPDF &pdf) { pdf.getRoot().removeKey("/Outlines"); }), "bookmark 1");
    EXPECT_EQ(lacks([](QPDF &pdf) {
                  QPDFObjectHandle first = pdf.getRoot().getKey("/Outlines").getKey("/First");
                  first.getKey("/Next").replaceKey("/Title", QPDFObjectHandle::newUnicodeString("?"));
              }),
              "bookmark 2");
}

} // namespace
