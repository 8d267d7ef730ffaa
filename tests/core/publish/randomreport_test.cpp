// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a report holds, its PDF is sound and holds every word, and its lines and pages keep the rules.
// DASHIJI_RANDOM_REPORTS sets how many are tried, DASHIJI_RANDOM_SEED where they begin, and
// DASHIJI_RANDOM_KEEP names a folder that keeps each PDF with a text file of the words it must hold.
#include "core/publish/templates/template.h"
#include "core/publish/type/charclass.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/randomreports.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/core/publish/scoring.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

int numberOf(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// Characters that say how their neighbours look, and draw nothing themselves.
bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

/// Whether a text must bring this character out again.
bool isEssential(char32_t c)
{
    return !isIgnored(c) && !isVariationSelector(c) && !QChar::isSpace(c) &&
           QChar::category(c) != QChar::Other_Format;
}

QString essence(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const bool lone = c >= 0xd800 && c <= 0xdfff;
        if (isEssential(c))
            result += QChar::fromUcs4(lone ? U'\uFFFD' : c);
    }
    return result;
}

/// What of a text every reader of PDFs gives back as it was typed: not words that run right to left, nor
/// characters that are not seen.
QStringList plainPieces(const QString &text)
{
    QStringList pieces{QString()};
    for (const char32_t c : text.toUcs4()) {
        const bool startsWithMark = pieces.back().isEmpty() && QChar::isMark(c);
        if (isRightToLeft(c) || startsWithMark || (!isEssential(c) && !QChar::isSpace(c)))
            pieces.append(QString());
        else
            pieces.back() += QChar::fromUcs4(c);
    }
    pieces.removeAll(QString());
    return pieces;
}

/// The text of every paragraph, heading and caption of each page, in pieces any reader of PDFs finds again.
QStringList piecesOf(const PageDocument &document)
{
    QStringList pieces;
    for (const Page &page : document.pages) {
        std::map<std::pair<Element, Part>, QString> texts;
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part != Part::Artifact && item.part != Part::ContentsLine)
                texts[{item.element, item.part}] += run->text;
        }
        for (const auto &[key, text] : texts)
            pieces += plainPieces(text);
    }
    return pieces;
}

/// Whether a text is in another; where words run right to left, their order is not compared.
bool holds(QString whole, QString text)
{
    if (whole.contains(text))
        return true;
    const auto units = text.toUcs4();
    if (std::none_of(units.begin(), units.end(), isRightToLeft))
        return false;
    constexpr qsizetype kAround = 80; // the number before a heading, the credit behind a caption
    if (whole.size() > text.size() + kAround)
        return false;
    std::sort(whole.begin(), whole.end());
    std::sort(text.begin(), text.end());
    return std::includes(whole.begin(), whole.end(), text.begin(), text.end());
}

/// The text of every paragraph, heading and caption of the pages.
std::map<std::pair<Element, Part>, QString> textsOf(const PageDocument &document)
{
    std::map<std::pair<Element, Part>, QString> texts;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part != Part::Artifact)
                texts[{item.element, item.part}] += run->text;
        }
    }
    for (auto &[key, text] : texts)
        text = essence(text);
    return texts;
}

void expectEveryWord(const Report &report, const PageDocument &document)
{
    QStringList found;
    for (const auto &[key, text] : textsOf(document))
        found.append(text);
    for (const QString &expected : expectedStrings(report)) {
        const QString text = essence(expected);
        const bool there = std::any_of(found.begin(), found.end(),
                                       [&text](const QString &whole) { return holds(whole, text); });
        EXPECT_TRUE(there) << expected.left(80).toStdString();
    }
}

bool mayNotStart(QChar c)
{
    return QStringLiteral("，。、；：！？”’）》").contains(c);
}

bool mayNotEnd(QChar c)
{
    return QStringLiteral("“‘（《").contains(c);
}

void expectGoodLines(const Page &page)
{
    std::map<std::pair<Element, int>, QString> lines; ///< by element and height
    for (const Item &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        const bool text = item.part == Part::Paragraph || item.part == Part::EntryHeading ||
                          item.part == Part::SectionHeading || item.part == Part::Caption;
        if (run != nullptr && text)
            lines[{item.element, int(run->origin.y() * 10)}] += run->text;
    }
    for (const auto &[place, line] : lines) {
        const QString text = line.trimmed();
        const bool words =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!words || text.size() < 2)
            continue;
        EXPECT_FALSE(mayNotStart(text.front())) << text.toStdString();
        EXPECT_FALSE(mayNotEnd(text.back())) << text.toStdString();
    }
}

bool isAHeading(const Item &item)
{
    return item.part == Part::EntryHeading || item.part == Part::SectionHeading;
}

/// No page ends in a heading whose text begins on the next one.
void expectNoStrandedHeading(const PageDocument &document)
{
    constexpr int kLongHeading = 8; ///< lines; with others after it it may fill a page
    const Item *last = nullptr;
    int lines = 0;
    for (const Page &page : document.pages) {
        bool first = true;
        for (const Item &item : page.items) {
            if (item.part == Part::Artifact)
                continue;
            if (first && last != nullptr && isAHeading(*last) && lines < kLongHeading) {
                EXPECT_NE(item.part, Part::Paragraph) << "page " << page.label.toStdString();
            }
            first = false;
            lines = isAHeading(item) ? lines + 1 : 0;
            last = &item;
        }
    }
}

/// All streams decoded, all objects read, no warning.
void expectSoundFile(const QByteArray &bytes)
{
    auto pdf = readPdf(bytes);
    QPDFWriter writer(*pdf);
    Pl_Discard nowhere;
    writer.setOutputPipeline(&nowhere);
    writer.setDecodeLevel(qpdf_dl_specialized);
    writer.write();
    EXPECT_TRUE(pdf->getWarnings().empty());
}

class RandomReportTest : public testing::Test
{
protected:
    [[nodiscard]] Report report(quint32 seed) const
    {
        return randomReport(seed, seed % 2 == 0 ? Characters::Usual : Characters::Any,
                            isWritten(seed) ? Fullness::Written : Fullness::Any, m_media);
    }

    static bool isWritten(quint32 seed) { return seed % 8 < 6; }

    void tryOne(quint32 seed)
    {
        const Report made = report(seed);
        PublishOptions options = fixedDate();
        options.pdfMode = seed % 5 == 0 ? PdfMode::A2Ua : PdfMode::A1;
        const auto document = layoutReport(made, options);
        ASSERT_TRUE(document) << why(document);
        expectEveryWord(made, *document);
        for (const Page &page : document->pages)
            expectGoodLines(page);
        expectNoStrandedHeading(*document);
        QFile file(m_folder.filePath(QStringLiteral("random.pdf")));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        const auto written = writePdf(*document, options, m_photos.loader(), file);
        ASSERT_TRUE(written) << why(written);
        file.flush();
        if (isWritten(seed))
            keep(seed, file.fileName(), piecesOf(*document));
        const auto checked = checkPdf(wordsOf(*document), file.fileName());
        EXPECT_TRUE(checked) << why(checked);
        file.seek(0);
        expectSoundFile(file.readAll());
    }

    static void keep(quint32 seed, const QString &pdf, const QStringList &words)
    {
        if (!qEnvironmentVariableIsSet("DASHIJI_RANDOM_KEEP"))
            return;
        const QDir folder(qEnvironmentVariable("DASHIJI_RANDOM_KEEP"));
        QFile::copy(pdf, folder.filePath(QStringLiteral("%1.pdf").arg(seed)));
        QFile strings(folder.filePath(QStringLiteral("%1.txt").arg(seed)));
        const QByteArray bytes = words.join(QLatin1Char('\n')).toUtf8();
        EXPECT_TRUE(strings.open(QIODevice::WriteOnly) && strings.write(bytes) == bytes.size());
    }

    PhotoStore m_photos;
    Media m_media = m_photos.add(encoded(quarters({64, 48}), "JPEG"), {64, 48});
    QTemporaryDir m_folder;
};

TEST_F(RandomReportTest, EveryReportBecomesASoundPdf)
{
    const int count = numberOf("DASHIJI_RANDOM_REPORTS", 30);
    const int first = numberOf("DASHIJI_RANDOM_SEED", 1);
    for (int seed = first; seed < first + count; ++seed) {
        SCOPED_TRACE(seed);
        tryOne(quint32(seed));
    }
}

/// Whether the scorer measured the running text, not the captions or headings of a report with little else.
bool foundTheText(const Score &score)
{
    const PageStyle style = styleOf(*builtinTemplate(QStringLiteral("standard")), true);
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.5; };
    return near(score.typeSize, style.body.size) && near(score.edges.first, style.block.left()) &&
           near(score.edges.second, style.block.right());
}

// It takes a title with nothing under it for a stranded heading, a paragraph of one character for a short
// last line, and a line that ends in a character without width for one that is too long: it is asked of
// reports that have none of these.
TEST_F(RandomReportTest, TheScorerFindsNoFault)
{
    if (!scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_EVAL";
    const int count = std::max(8, numberOf("DASHIJI_RANDOM_REPORTS", 30) / 10);
    const int first = numberOf("DASHIJI_RANDOM_SEED", 1);
    for (int seed = first; seed < first + count; ++seed) {
        if (!isWritten(quint32(seed)))
            continue;
        SCOPED_TRACE(seed);
        const Report made = report(quint32(seed));
        const auto document = layoutReport(made, fixedDate());
        ASSERT_TRUE(document) << why(document);
        const Score score = scoreOf(pdfOf(made, m_photos.loader()), piecesOf(*document));
        QStringList failed = score.failed();
        failed.removeAll(QStringLiteral("metadata")); // some name no author
        failed.removeAll(QStringLiteral("outline"));  // some have nothing to list
        if (!foundTheText(score) || seed % 2 != 0)
            failed.removeAll(QStringLiteral("composition"));
        EXPECT_EQ(failed, QStringList()) << score.text.toStdString();
    }
}

} // namespace
