// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Objects written by us are read by another library as they were meant.
#include "core/publish/pdf/objectfile.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

std::string written(double value, int decimals)
{
    std::string out;
    appendReal(out, value, decimals);
    return out;
}

TEST(PdfValuesTest, RealsHaveNoNeedlessDigits)
{
    EXPECT_EQ(written(12, 2), "12");
    EXPECT_EQ(written(100, 0), "100");
    EXPECT_EQ(written(0.5, 2), "0.5");
    EXPECT_EQ(written(-0.001, 2), "0");
    EXPECT_EQ(written(595.2756, 3), "595.276");
    EXPECT_EQ(written(1e9, 2), "32767") << "what PDF/A-1 can hold";
}

TEST(PdfValuesTest, NamesAndNumbersAreWrittenAsTheyAreRead)
{
    EXPECT_EQ(pdfName("A B#/é"), "/A#20B#23#2F#C3#A9");
    EXPECT_EQ(pdfNumbers({0, 1.25, -3}), "[0 1.25 -3]");
    EXPECT_EQ(pdfReferences({3, 14}), "[3 0 R 14 0 R]");
    EXPECT_EQ(PdfDictionary().set("/A", "1").set("/B", "/C").text(), "<</A 1 /B /C >>");
}

class ObjectFileTest : public testing::TestWithParam<PdfMode>
{
};

INSTANTIATE_TEST_SUITE_P(Modes, ObjectFileTest, testing::Values(PdfMode::A1, PdfMode::A2Ua),
                         [](const auto &tested) { return tested.param == PdfMode::A1 ? "A1" : "A2"; });

TEST_P(ObjectFileTest, EveryObjectIsFoundAgain)
{
    constexpr int kMany = 350; // more than one stream of objects holds
    const QString title = QStringLiteral("年报 (二)\\ 𰻝");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ObjectFile file(buffer, GetParam());
    const int pages = file.reserve(); // written behind what names it
    std::vector<int> texts;
    for (int i = 0; i < kMany; ++i)
        texts.push_back(file.add(pdfText(QString::number(i))));
    const int plain = file.addStream({}, QByteArray("endstream?\nendobj"));
    const int packed = file.addPacked({}, QByteArray(100000, 'x'));
    const int catalog = file.add(PdfDictionary()
                                     .set("/Type", "/Catalog")
                                     .set("/Pages", pdfReference(pages))
                                     .set("/Texts", pdfReferences(texts))
                                     .set("/Streams", pdfReferences({plain, packed}))
                                     .text());
    file.write(pages, "<</Type /Pages /Count 0 /Kids []>>");
    const int info = file.add(PdfDictionary().set("/Title", pdfText(title)).text());
    ASSERT_TRUE(file.finish(catalog, info, QByteArray(16, '\7')));

    const QByteArray bytes = buffer.data();
    EXPECT_TRUE(bytes.startsWith(GetParam() == PdfMode::A1 ? "%PDF-1.4\n" : "%PDF-1.7\n"));
    const auto pdf = readPdf(bytes);
    QPDFObjectHandle root = pdf->getRoot();
    ASSERT_EQ(root.getKey("/Texts").getArrayNItems(), kMany);
    for (int i = 0; i < kMany; ++i)
        EXPECT_EQ(root.getKey("/Texts").getArrayItem(i).getUTF8Value(), std::to_string(i));
    EXPECT_EQ(pdf->getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(), title.toStdString());
    EXPECT_EQ(pdf->getTrailer().getKey("/ID").getArrayItem(1).getStringValue(), std::string(16, '\7'));
    EXPECT_EQ(root.getKey("/Streams").getArrayItem(0).getStreamData()->getSize(), 17U);
    EXPECT_EQ(root.getKey("/Streams").getArrayItem(1).getStreamData()->getSize(), 100000U);
    EXPECT_TRUE(pdf->getWarnings().empty());
}

TEST(RefusedObjectFileTest, WhatADeviceRefusesIsToldAtTheEnd)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "needs /dev/full";
    ObjectFile file(full, PdfMode::A1);
    const int big = file.addStream({}, QByteArray(200000, 'x'));
    ASSERT_FALSE(file.state());
    EXPECT_EQ(file.state().error().code, ErrorCode::DiskFull);
    EXPECT_EQ(file.state().error().subject, full.fileName());
    EXPECT_FALSE(file.finish(big, big, QByteArray(16, '\0')));
}

} // namespace
