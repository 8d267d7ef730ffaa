// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishing.h"
#include "core/publish/templates/template.h"
#include "core/publish/type/fontchain.h"
#include "core/publish/type/typesetting.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// What is under a structure element: one alone stands without an array.
std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = element.getKey("/K");
    return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
}

/// A structure element written down: "Table(TR(TH:Column(P) TD(P)))".
std::string written(QPDFObjectHandle element)
{
    std::string text = element.getKey("/S").getName().substr(1);
    QPDFObjectHandle attributes = element.getKey("/A");
    if (attributes.isDictionary()) {
        for (const char *key : {"/Scope", "/ColSpan", "/RowSpan"}) {
            if (attributes.hasKey(key))
                text += ':' + attributes.getKey(key).unparse().substr(attributes.getKey(key).isName());
        }
    }
    std::string kids;
    for (QPDFObjectHandle kid : kidsOf(element)) {
        if (kid.isDictionary() && kid.hasKey("/S"))
            kids.append(kids.empty() ? "" : " ").append(written(kid));
    }
    return kids.empty() ? text : text.append("(").append(kids).append(")");
}

/// A page put together by hand, and the structure of its PDF.
class StructureTest : public testing::Test
{
protected:
    StructureTest() { addPage(); }

    void addPage()
    {
        m_document.pages.emplace_back();
        m_document.pages.back().size = {300, 400};
        m_y = 20;
    }

    void add(const QString &text, Part part, Element element)
    {
        appendLine(m_document.pages.back().items, setLine(text, m_style.body, m_chains), {20, m_y += 20},
                   part, element);
    }

    void addCell(const QString &text, Element element, CellPlace place)
    {
        m_document.cells[element] = place;
        if (!text.isEmpty())
            add(text, place.scope == CellPlace::Scope::None ? Part::TableCell : Part::TableHead, element);
    }

    std::unique_ptr<QPDF> pdf()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = writePdf(m_document, fixedDate(), {}, buffer);
        EXPECT_TRUE(result) << why(result);
        m_bytes = buffer.data();
        return readPdf(m_bytes);
    }

    QPDFObjectHandle top(QPDF &pdf) { return kidsOf(pdf.getRoot().getKey("/StructTreeRoot")).front(); }

    PageDocument m_document;

private:
    PageStyle m_style = standardStyle();
    FontChains m_chains;
    QByteArray m_bytes;
    double m_y = 0;
};

TEST_F(StructureTest, TablesHaveRowsOfCellsWithTheirScope)
{
    using Scope = CellPlace::Scope;
    constexpr Element kTable{100};
    add(QStringLiteral("数据"), Part::SectionHeading, {1});
    add(QStringLiteral("表题"), Part::Caption, kTable);
    addCell(QStringLiteral("年度"), {2}, {kTable, 0, 0, Scope::Column});
    addCell(QStringLiteral("场次"), {3}, {kTable, 0, 1, Scope::Column, 1, 2});
    addCell(QStringLiteral("二〇二一"), {4}, {kTable, 1, 0, Scope::Row});
    addCell({}, {5}, {kTable, 1, 1});
    addPage();
    add(QStringLiteral("年度"), Part::Artifact, {}); // the head again
    addCell(QStringLiteral("十二"), {6}, {kTable, 1, 2});
    add(QStringLiteral("表后的话"), Part::Paragraph, {7});
    auto file = pdf();
    EXPECT_EQ(written(top(*file)),
              "Document(Sect(H1 Table(TR(TH:Column TH:Column:2) TR(TH:Row TD TD) Caption) P))");
}

TEST_F(StructureTest, AFigureOfManyMarksHasOneAlternative)
{
    Path bar;
    bar.outline.addRect(20, 20, 10, 50);
    bar.fill = 0xff205080;
    for (int i = 0; i < 3; ++i) {
        bar.outline.translate(20, 0);
        m_document.pages.back().items.push_back({bar, Part::Figure, {1}});
        add(QString::number(2019 + i), Part::Figure, {1});
    }
    add(QStringLiteral("图题"), Part::Caption, {1});
    m_document.alternatives[{1}] = QStringLiteral("三年里逐年增加");
    auto file = pdf();
    EXPECT_EQ(written(top(*file)), "Document(Figure Caption)");
    QPDFObjectHandle figure = top(*file).getKey("/K").getArrayItem(0);
    EXPECT_EQ(figure.getKey("/Alt").getUTF8Value(), "三年里逐年增加");
    EXPECT_TRUE(figure.getKey("/K").isInteger());               // one stretch of content
    QPDFObjectHandle box = figure.getKey("/A").getKey("/BBox"); // of all three bars, y upwards
    const double expected[] = {40, 330, 90, 380};
    for (int i = 0; i < 4; ++i)
        EXPECT_NEAR(box.getArrayItem(i).getNumericValue(), expected[i], 0.01);
}

/// The Alt of every figure of a file, in order.
std::vector<std::string> alternativesOf(QPDF &pdf)
{
    std::vector<std::string> all;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Figure"))
            all.push_back(object.getKey("/Alt").getUTF8Value());
    }
    return all;
}

TEST(AlternativeTest, APictureIsToldByItsOwnWordsAndNeverByItsCaptionAgain)
{
    Report report = smallReport();
    report.sections.resize(1);
    report.sections[0].entries.resize(1);
    Photo told;
    told.caption = QStringLiteral("开幕式");
    told.altText = QStringLiteral("台上三人揭牌，\n台下坐满听众");
    Photo untold;
    untold.caption = QStringLiteral("闭幕式");
    report.sections[0].entries[0].photos = {told, untold};
    PublishOptions options = fixedDate();
    options.emptyFrames = true;
    QByteArray bytes = pdfOf(report, {}, options);
    EXPECT_EQ(alternativesOf(*readPdf(bytes)),
              (std::vector<std::string>{"台上三人揭牌， 台下坐满听众", "图片待补"}));

    PhotoStore photos;
    report.sections[0].entries[0].photos[1].media = photos.add(encoded(noise({60, 40}), "JPEG"), {60, 40});
    bytes = pdfOf(report, photos.loader(), options);
    EXPECT_EQ(alternativesOf(*readPdf(bytes)).back(), "照片");
}

TEST_F(StructureTest, AHeadingThatCanBeClickedHoldsALinkWithItsPlace)
{
    add(QStringLiteral("亮点"), Part::SectionHeading, {1});
    add(QStringLiteral("一件"), Part::EntryHeading, {2});
    add(QStringLiteral("又一件"), Part::EntryHeading, {3});
    const QRectF cell(20, 60, 100, 80);
    m_document.pages.back().links.push_back({{20, 60, 40, 15}, {0, 60, cell}, QStringLiteral("一件"), {2}});
    auto file = pdf();
    EXPECT_EQ(written(top(*file)), "Document(Sect(H1 Sect(H2(Link)) Sect(H2)))");
    QPDFObjectHandle page = file->getAllPages().front();
    QPDFObjectHandle link = page.getKey("/Annots").getArrayItem(0);
    QPDFObjectHandle target = link.getKey("/Dest");
    EXPECT_TRUE(target.getArrayItem(1).isNameAndEquals("/FitR"));
    const double expected[] = {14, 254, 126, 346}; // with a little space around, y upwards
    for (int i = 0; i < 4; ++i)
        EXPECT_NEAR(target.getArrayItem(2 + i).getNumericValue(), expected[i], 0.01);
    // the tree finds the link by its number
    QPDFObjectHandle numbers =
        file->getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    QPDFObjectHandle owner = numbers.getArrayItem(numbers.getArrayNItems() - 1);
    EXPECT_TRUE(owner.getKey("/S").isNameAndEquals("/Link"));
    EXPECT_TRUE(owner.getKey("/K").getArrayItem(1).getKey("/Type").isNameAndEquals("/OBJR"));
}

TEST_F(StructureTest, InABookOfYearsTheirHeadingsComeFirst)
{
    add(QStringLiteral("二〇二〇年"), Part::YearHeading, {1});
    add(QStringLiteral("大事"), Part::SectionHeading, {2});
    add(QStringLiteral("一件"), Part::EntryHeading, {3});
    add(QStringLiteral("二〇二一年"), Part::YearHeading, {4});
    add(QStringLiteral("卷首的话"), Part::Paragraph, {5});
    add(QStringLiteral("亮点"), Part::SectionHeading, {6});
    auto file = pdf();
    EXPECT_EQ(written(top(*file)), "Document(Sect(H1 Sect(H2 Sect(H3))) Sect(H1 P Sect(H2)))");
}

std::string metadataOf(QPDF &pdf)
{
    const auto data = pdf.getRoot().getKey("/Metadata").getStreamData();
    return std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
}

TEST(PdfModeTest, ClaimsWhatTheModePromises)
{
    const QByteArray a1 = pdfOf(smallReport());
    EXPECT_TRUE(a1.startsWith("%PDF-1.4"));
    EXPECT_FALSE(a1.contains("/ObjStm"));
    const std::string claims = metadataOf(*readPdf(a1));
    EXPECT_NE(claims.find("<pdfaid:part>1<"), std::string::npos);
    EXPECT_NE(claims.find("<pdfaid:conformance>A<"), std::string::npos);
    EXPECT_EQ(claims.find("pdfuaid"), std::string::npos);

    PublishOptions options = fixedDate();
    options.pdfMode = PdfMode::A2Ua;
    const QByteArray a2 = pdfOf(smallReport(), {}, options);
    EXPECT_TRUE(a2.startsWith("%PDF-1.7"));
    EXPECT_TRUE(a2.contains("/ObjStm"));
    EXPECT_LT(a2.size(), a1.size());
    const std::string more = metadataOf(*readPdf(a2));
    EXPECT_NE(more.find("<pdfaid:part>2<"), std::string::npos);
    EXPECT_NE(more.find("<pdfuaid:part>1<"), std::string::npos);
    EXPECT_NE(more.find("<pdfaSchema:prefix>pdfuaid<"), std::string::npos);
    QXmlStreamReader xml(QByteArray::fromStdString(more));
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();

    // PDF 1.4 knows no order of tabs
    EXPECT_FALSE(a1.contains("/Tabs"));
    const auto tabbed = readPdf(a2);
    EXPECT_TRUE(std::ranges::any_of(tabbed->getAllPages(),
                                    [](QPDFObjectHandle page) { return page.hasKey("/Tabs"); }));
}

TEST(PdfDateTest, WithTheDateOfReproducibleBuildsTheSameReportGivesTheSameBytes)
{
    qputenv("SOURCE_DATE_EPOCH", "1640995200");
    const QByteArray one = pdfOf(smallReport(), {}, PublishOptions());
    const QByteArray other = pdfOf(smallReport(), {}, PublishOptions());
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(one.contains("D:20220101000000"));
    EXPECT_EQ(one, other);
    EXPECT_FALSE(pdfOf(smallReport(), {}, PublishOptions()).contains("D:20220101000000"));
}

} // namespace
