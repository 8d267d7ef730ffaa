// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scorer is tested too: a PDF broken on purpose makes the check that is about it fail.
#include "core/publish/type/fontface.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/core/publish/scoring.h"
#include "tests/support/printers.h"

#include <QBuffer>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// A sound report with a photo, its pages and its file.
struct Sample {
    Sample()
    {
        report.sections[0].entries[0].photos[0].media =
            photos.add(encoded(noise({300, 200}), "JPEG"), {300, 200});
        document = *layoutReport(report, fixedDate());
        bytes = pdfOf(report, photos.loader());
    }
    [[nodiscard]] QByteArray written(const PageDocument &pages) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writePdf(pages, fixedDate(), photos.loader(), buffer));
        return buffer.data();
    }

    Report report = smallReport();
    PhotoStore photos;
    PageDocument document;
    QByteArray bytes;
};

const Sample &sample()
{
    static const Sample sample;
    return sample;
}

std::string contentOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
}

void setContent(QPDFObjectHandle stream, const std::string &content)
{
    stream.replaceStreamData(content, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QByteArray withCatalog(const std::function<void(QPDFObjectHandle)> &change)
{
    return edited(sample().bytes, [&](QPDF &pdf) { change(pdf.getRoot()); });
}

QByteArray withoutCatalogKey(const char *key)
{
    return withCatalog([key](QPDFObjectHandle root) { root.removeKey(key); });
}

/// Every dictionary, also of streams, that has a key.
QByteArray withEach(const char *key, const std::function<void(QPDFObjectHandle)> &change)
{
    int changed = 0;
    QByteArray bytes = edited(sample().bytes, [&](QPDF &pdf) {
        for (QPDFObjectHandle &object : pdf.getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (dictionary.isDictionary() && dictionary.hasKey(key)) {
                change(object);
                ++changed;
            }
        }
    });
    EXPECT_GT(changed, 0) << key;
    return bytes;
}

QByteArray withMetadata(const QByteArray &before, const QByteArray &after)
{
    return withCatalog([&](QPDFObjectHandle root) {
        QPDFObjectHandle metadata = root.getKey("/Metadata");
        QByteArray xmp = QByteArray::fromStdString(contentOf(metadata));
        EXPECT_TRUE(xmp.contains(before));
        setContent(metadata, xmp.replace(before, after).toStdString());
    });
}

QByteArray withContentsOfPage(size_t page, const std::function<std::string(std::string)> &change)
{
    return edited(sample().bytes, [&](QPDF &pdf) {
        QPDFObjectHandle object = pdf.getAllPages()[page];
        QPDFObjectHandle contents = object.getKey("/Contents");
        setContent(contents, change(contentOf(contents)));
    });
}

GlyphRun *lineOf(Item &item)
{
    auto *run = std::get_if<GlyphRun>(&item.mark);
    constexpr size_t kFullLine = 20; // characters
    return item.part == Part::Paragraph && run != nullptr && run->glyphs.size() > kFullLine ? run : nullptr;
}

/// Changes the second of the first two long lines of one paragraph.
QByteArray withSecondLine(const std::function<void(GlyphRun &)> &change)
{
    PageDocument document = sample().document;
    for (Page &page : document.pages) {
        for (size_t i = 1; i < page.items.size(); ++i) {
            GlyphRun *run = lineOf(page.items[i]);
            if (run == nullptr || lineOf(page.items[i - 1]) == nullptr ||
                page.items[i].element != page.items[i - 1].element)
                continue;
            change(*run);
            return sample().written(document);
        }
    }
    ADD_FAILURE() << "no paragraph of two lines";
    return {};
}

QByteArray commaAtTheStartOfALine()
{
    return withSecondLine([](GlyphRun &run) {
        run.glyphs[0].id = quint16(run.face->glyph(U'，'));
        run.text[0] = u'，';
    });
}

QByteArray raggedEdge()
{
    return withSecondLine([](GlyphRun &run) {
        for (PlacedGlyph &glyph : run.glyphs)
            glyph.x *= 0.95F;
    });
}

QByteArray lostCaptions()
{
    PageDocument document = sample().document;
    for (Page &page : document.pages) {
        for (Item &item : page.items) {
            auto *run = std::get_if<GlyphRun>(&item.mark);
            if (item.part == Part::Caption && run != nullptr)
                run->glyphs.clear();
        }
    }
    return sample().written(document);
}

QByteArray strandedHeading()
{
    PageDocument document = sample().document;
    for (Page &page : document.pages) {
        const auto heading = std::find_if(page.items.begin(), page.items.end(),
                                          [](const Item &item) { return item.part == Part::EntryHeading; });
        if (heading == page.items.end())
            continue;
        const Element element = heading->element;
        page.items.erase(std::remove_if(heading, page.items.end(),
                                        [element](const Item &item) {
                                            return item.element != element && item.part != Part::Artifact;
                                        }),
                         page.items.end());
    }
    return sample().written(document);
}

QByteArray decodedPhoto()
{
    return edited(sample().bytes, [](QPDF &pdf) {
        for (QPDFObjectHandle &image : imagesOf(pdf)) {
            const QImage pixels = noise({300, 200}).convertToFormat(QImage::Format_RGB888);
            setContent(image, std::string(reinterpret_cast<const char *>(pixels.constBits()), 300 * 200 * 3));
        }
    });
}

struct Damage {
    const char *name;
    const char *check; ///< that must notice
    std::function<QByteArray()> bytes;
};

void PrintTo(const Damage &damage, std::ostream *stream)
{
    *stream << damage.name;
}

const Damage kDamages[] = {
    {"CutShort", "syntax", [] { return sample().bytes.chopped(200); }},
    {"StreamLength", "syntax",
     [] { return QByteArray(sample().bytes).replace("endstream\nendobj", "endstrexm\nendobj"); }},
    {"NoOutputIntent", "PDF/A", [] { return withoutCatalogKey("/OutputIntents"); }},
    {"NoCidSet", "PDF/A",
     [] { return withEach("/CIDSet", [](auto object) { object.removeKey("/CIDSet"); }); }},
    {"NoLanguage", "metadata", [] { return withoutCatalogKey("/Lang"); }},
    {"TitleNotShown", "metadata", [] { return withoutCatalogKey("/ViewerPreferences"); }},
    {"OtherAuthor", "metadata", [] { return withMetadata("某某市科协</rdf:li>", "别人</rdf:li>"); }},
    {"BrokenXmp", "metadata", [] { return withMetadata("</rdf:RDF>", ""); }},
    {"NoBookmarks", "outline", [] { return withoutCatalogKey("/Outlines"); }},
    {"NoPageLabels", "outline", [] { return withoutCatalogKey("/PageLabels"); }},
    {"LinksToNowhere", "outline",
     [] {
         return withEach("/Border",
                         [](auto link) { link.replaceKey("/Dest", QPDFObjectHandle::newArray()); });
     }},
    {"NotMarked", "tagged", [] { return withoutCatalogKey("/MarkInfo"); }},
    {"NoStructure", "tagged", [] { return withoutCatalogKey("/StructTreeRoot"); }},
    {"NoAlternative", "tagged",
     [] { return withEach("/Alt", [](auto object) { object.removeKey("/Alt"); }); }},
    {"UntaggedPaint", "tagged",
     [] { return withContentsOfPage(2, [](const std::string &all) { return all + "0 0 9 9 re f\n"; }); }},
    {"NoUnicode", "text",
     [] { return withEach("/ToUnicode", [](auto font) { font.removeKey("/ToUnicode"); }); }},
    {"Radicals", "text",
     [] {
         return withEach("/ToUnicode", [](auto font) {
             QPDFObjectHandle map = font.getKey("/ToUnicode");
             setContent(
                 map,
                 QByteArray::fromStdString(contentOf(map)).replace("> <5927>", "> <2F24>").toStdString());
         });
     }},
    {"LostCaption", "text", lostCaptions},
    {"CommaAtTheStart", "composition", commaAtTheStartOfALine},
    {"RaggedEdge", "composition", raggedEdge},
    {"StrandedHeading", "composition", strandedHeading},
    {"NotEmbedded", "fonts",
     [] { return withEach("/FontFile3", [](auto object) { object.removeKey("/FontFile3"); }); }},
    {"NotSubset", "fonts",
     [] {
         return withEach("/BaseFont", [](auto object) {
             const std::string name = object.getKey("/BaseFont").getName();
             object.replaceKey("/BaseFont", QPDFObjectHandle::newName('/' + name.substr(name.find('+') + 1)));
         });
     }},
    {"DecodedPhoto", "images", decodedPhoto},
    {"WrongSizeOfPhoto", "images",
     [] {
         return edited(sample().bytes, [](QPDF &pdf) {
             for (QPDFObjectHandle &image : imagesOf(pdf))
                 image.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(299));
         });
     }},
};

class BrokenPdfTest : public testing::TestWithParam<Damage>
{
};

INSTANTIATE_TEST_SUITE_P(Damages, BrokenPdfTest, testing::ValuesIn(kDamages),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST_P(BrokenPdfTest, IsNoticed)
{
    if (!scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_EVAL";
    const Score score = scoreOf(GetParam().bytes(), expectedStrings(sample().report));
    const QString status = score.checks[QString::fromLatin1(GetParam().check)];
    if (status == QLatin1String("SKIP"))
        GTEST_SKIP() << score.text.toStdString();
    EXPECT_EQ(status, QStringLiteral("FAIL")) << score.text.toStdString();
}

TEST(UnbrokenPdfTest, TheSampleItselfIsSound)
{
    if (!scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_EVAL";
    const Score score = scoreOf(sample().bytes, expectedStrings(sample().report));
    EXPECT_EQ(score.failed(), QStringList()) << score.text.toStdString();
}

} // namespace
