// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages go through a real QPrinter into a PDF file.
#include "app/publish/printing.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using Qt::StringLiterals::operator""_s;

class PrintingTest : public testing::Test
{
protected:
    PrintingTest()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        preparePrinter(printer, document);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"paper.pdf"_s); }
    [[nodiscard]] QByteArray printed()
    {
        const auto done = printPages(printer, document, {});
        EXPECT_TRUE(done);
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Points, of the first page.
    [[nodiscard]] static double sheetWidth(const QByteArray &pdf)
    {
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([\\d.]+)"_s);
        return box.match(QString::fromLatin1(pdf)).captured(1).toDouble();
    }
    [[nodiscard]] int count() const { return static_cast<int>(document.pages.size()); }

    QTemporaryDir folder;
    publish::PageDocument document = publish::layoutReport(test::officeReport(2021)).value();
    QPrinter printer{QPrinter::HighResolution};
};

TEST_F(PrintingTest, EveryPageOnPaperOfItsSize)
{
    const QByteArray pdf = printed();
    EXPECT_EQ(pdf.count("/Type /Page\n"), count());
    EXPECT_NEAR(sheetWidth(pdf), 595, 1) << "A4";
    EXPECT_EQ(printer.docName(), document.title);
}

TEST_F(PrintingTest, OnlyThePagesAskedFor)
{
    printer.setFromTo(2, 3);
    EXPECT_EQ(printedPages(printer, count()), (std::vector<int>{1, 2}));
    EXPECT_EQ(printed().count("/Type /Page\n"), 2);
    printer.setFromTo(3, 100);
    EXPECT_EQ(printedPages(printer, 4), (std::vector<int>{2, 3}));
}

TEST_F(PrintingTest, LastPageFirst)
{
    printer.setPageOrder(QPrinter::LastPageFirst);
    printer.setFromTo(1, 3);
    EXPECT_EQ(printedPages(printer, count()), (std::vector<int>{2, 1, 0}));
}

TEST_F(PrintingTest, SmallerPaperTakesWholePages)
{
    printer.setPageSize(QPageSize(QPageSize::A5));
    const QByteArray pdf = printed();
    EXPECT_EQ(pdf.count("/Type /Page\n"), count());
    EXPECT_LT(sheetWidth(pdf), 430) << "148 mm";
}

TEST_F(PrintingTest, IsStoppedBetweenPages)
{
    const auto stopped = printPages(printer, document, {}, [](double share) { return share < 0.3; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST_F(PrintingTest, AFileThatCannotBeWrittenIsAnError)
{
    printer.setOutputFileName(folder.filePath(u"nowhere/paper.pdf"_s));
    const auto failed = printPages(printer, document, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FileUnwritable);
}
