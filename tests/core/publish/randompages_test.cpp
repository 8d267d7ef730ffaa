// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a report holds, its pages keep the rules of print in every template, as the display list tells.
// DASHIJI_LONG tries 5,000 reports; DASHIJI_RANDOM_REPORTS and DASHIJI_RANDOM_SEED say how many, and from
// which on; DASHIJI_RANDOM_KEEP names a folder for the PDFs of those at fault.
#include "core/publish/document/traditional.h"
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/randomreports.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/support/printers.h"
#include "tests/support/proofs.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

int numberOr(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// Runs that stand side by side.
struct Line {
    Part part = Part::Artifact;
    Element element;
    QString text;
    double left = 0;
    double y = 0;
    size_t page = 0;
    double width = 0;         ///< em
    bool underFigure = false; ///< a figure comes between it and the line before
};

bool isProse(Part part)
{
    return part == Part::Title || part == Part::Paragraph || part == Part::WebAddress ||
           part == Part::EntryHeading || part == Part::SectionHeading || part == Part::Caption ||
           part == Part::Issue;
}

/// The lines of running text, in the order they are read.
std::vector<Line> linesOf(const PageDocument &document)
{
    std::vector<Line> lines;
    bool figure = false; // since the last line
    for (size_t page = 0; page < document.pages.size(); ++page) {
        double right = 0;
        for (const Item &item : document.pages[page].items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            figure = figure || item.part == Part::Figure;
            if (run == nullptr || !isProse(item.part) || run->glyphs.empty())
                continue;
            const bool goesOn = !lines.empty() && lines.back().page == page &&
                                lines.back().element.block == item.element.block &&
                                lines.back().y == run->origin.y() && run->origin.x() >= right - run->size;
            if (!goesOn)
                lines.push_back({item.part,
                                 item.element,
                                 {},
                                 run->origin.x(),
                                 run->origin.y(),
                                 page,
                                 0,
                                 std::exchange(figure, false)});
            lines.back().text += run->text;
            right = run->origin.x() + run->glyphs.back().x;
            lines.back().width = (right - lines.back().left) / run->size;
        }
    }
    return lines;
}

bool hasWords(const QString &text)
{
    return text.size() > 1 && std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

class Inspector
{
public:
    explicit Inspector(const PageDocument &document) : m_document(document), m_lines(linesOf(document)) {}

    QStringList faults(Characters characters, Fullness fullness)
    {
        lookAtLines();
        if (fullness == Fullness::Written) // else what comes next may belong to the next entry
            lookAtHeadings();
        lookAtCaptions();
        lookAtEdges();
        if (characters != Characters::Any) // where words run right to left boxes are not known
            m_faults += overprintsOf(m_document);
        return m_faults;
    }

private:
    void fault(const char *what, const Line &line)
    {
        m_faults.append(
            QStringLiteral("%1, page %2: %3").arg(QLatin1String(what)).arg(line.page + 1).arg(line.text));
    }

    void lookAtLines()
    {
        static const QString kNeverFirst = QStringLiteral("，。、；：！？”’）》〉」』】…,.;!?%");
        static const QString kNeverLast = QStringLiteral("“‘（《〈「『【");
        static const QRegularExpression opensRange(QStringLiteral("\\d[—–～~-]?$"));
        constexpr double kNarrow = 8; ///< em: a measure that a range may not fit into
        static const QRegularExpression closesRange(QStringLiteral("^[—–～~-]?\\d{1,4}(?!\\d)"));
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            const QString text = line.text.trimmed();
            const bool goesOn = i > 0 && m_lines[i - 1].element == line.element;
            if (!hasWords(text))
                continue;
            if (goesOn && kNeverFirst.contains(text.front()))
                fault("begins", line);
            if (kNeverLast.contains(text.back()))
                fault("ends", line);
            if (!goesOn)
                continue;
            const QString before = m_lines[i - 1].text.trimmed();
            const bool sign = before.size() > 1 && (!before.back().isDigit() || !text.front().isDigit());
            const double measure = std::max(line.width, m_lines[i - 1].width);
            if (sign && measure > kNarrow && opensRange.match(before).hasMatch() &&
                closesRange.match(text).hasMatch())
                fault("range", line);
        }
    }

    /// A heading is followed by what it heads, under it on the same page and column.
    void lookAtHeadings()
    {
        constexpr int kLongHeading = 6; ///< lines: it may fill a column
        int lines = 0;
        for (size_t i = 0; i + 1 < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            const Line &next = m_lines[i + 1];
            lines = line.part == Part::EntryHeading ? lines + 1 : 0;
            if (line.part == Part::EntryHeading && next.part == Part::Paragraph && lines < kLongHeading &&
                !next.underFigure && (next.page != line.page || next.y <= line.y))
                fault("heading alone", line);
        }
    }

    void lookAtCaptions()
    {
        for (const Line &line : m_lines) {
            if (line.part != Part::Caption || m_document.cells.contains(line.element))
                continue;
            const auto isIts = [&](const Item &item) {
                return item.element == line.element && (std::holds_alternative<Picture>(item.mark) ||
                                                        std::holds_alternative<Frame>(item.mark));
            };
            const auto has = [&](const Page &page) { return std::ranges::any_of(page.items, isIts); };
            if (std::ranges::any_of(m_document.pages, has) && !has(m_document.pages[line.page]))
                fault("caption without its photo", line);
        }
    }

    void lookAtEdges()
    {
        constexpr double kTrim = 28; // 10 mm
        for (size_t i = 0; i < m_document.pages.size(); ++i) {
            const Page &page = m_document.pages[i];
            const QRectF paper(QPointF(), page.size);
            for (const Item &item : page.items) {
                if (const auto *run = std::get_if<GlyphRun>(&item.mark);
                    run != nullptr && !run->glyphs.empty()) {
                    const QRectF box(run->origin.x(), run->origin.y() - run->size / 2,
                                     run->glyphs.back().x + run->size / 2, run->size / 2);
                    if (!paper.adjusted(kTrim - 8, kTrim - 8, 8 - kTrim, 8 - kTrim).contains(box) &&
                        item.part != Part::Artifact)
                        fault("outside", {item.part, item.element, run->text, box.left(), box.bottom(), i});
                } else if (const auto *picture = std::get_if<Picture>(&item.mark)) {
                    if (!paper.adjusted(-9, -9, 9, 9).contains(picture->shown()))
                        fault("outside", {item.part, item.element, picture->alternative, 0, 0, i});
                }
            }
        }
    }

    const PageDocument &m_document;
    const std::vector<Line> m_lines;
    QStringList m_faults;
};

void writeTraditional(Report &report)
{
    report.title = inTraditional(report.title);
    report.introduction = inTraditional(report.introduction);
    for (Section &section : report.sections) {
        section.title = inTraditional(section.title);
        for (Entry &entry : section.entries) {
            entry.title = inTraditional(entry.title);
            entry.body = inTraditional(entry.body);
        }
    }
}

void keep(int seed, const QByteArray &pdf)
{
    if (!qEnvironmentVariableIsSet("DASHIJI_RANDOM_KEEP"))
        return;
    QFile file(
        QDir(qEnvironmentVariable("DASHIJI_RANDOM_KEEP")).filePath(QStringLiteral("%1.pdf").arg(seed)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
}

TEST(RandomPagesTest, KeepTheRulesOfPrintInEveryTemplate)
{
    constexpr int kWithPdf = 10; ///< every so many reports become a file
    PhotoStore photos;
    const Media media = photos.add(encoded(quarters({64, 48}), "JPEG"), {64, 48});
    const QStringList designs = builtinTemplateNames();
    const int first = numberOr("DASHIJI_RANDOM_SEED", 1);
    const int count = numberOr("DASHIJI_RANDOM_REPORTS", rounds(500, 5000));
    for (int i = first; i < first + count; ++i) {
        const auto seed = quint32(i);
        const QString &design = designs.at(i % designs.size());
        SCOPED_TRACE(std::to_string(i) + " " + design.toStdString());
        const Characters characters = i % 3 == 0   ? Characters::Any
                                      : i % 7 == 0 ? Characters::English
                                                   : Characters::Usual;
        const Fullness fullness = i % 4 == 0 ? Fullness::Any : Fullness::Written;
        Report report = randomReport(seed, characters, fullness, media);
        if (i % 11 == 0)
            writeTraditional(report);
        PublishOptions options = test::optionsOf(design);
        options.series = addRandomNumbers(report, seed);
        options.emptyFrames = i % 2 == 0;
        const PageDocument document = pagesOf(report, options);
        const QStringList faults = Inspector(document).faults(characters, fullness);
        EXPECT_EQ(faults, QStringList());
        if (i % kWithPdf == 0 || !faults.empty()) {
            const QByteArray bytes = pdfOf(report, photos.loader(), options);
            if (!faults.empty())
                keep(i, bytes);
            const auto pdf = readPdf(bytes);
            EXPECT_EQ(pdf->getAllPages().size(), document.pages.size());
            EXPECT_TRUE(pdf->getWarnings().empty());
        }
    }
}

} // namespace
