// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishing.h"
#include "tests/core/publish/corpusreport.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

PublishOptions fixedDate()
{
    PublishOptions options;
    options.date = QDateTime(QDate(2022, 1, 31), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);
    return options;
}

QByteArray pdfOf(const Report &report, const PublishOptions &options = fixedDate())
{
    const auto document = layoutReport(report, options);
    EXPECT_TRUE(document) << why(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePdf(*document, options, {}, buffer);
    EXPECT_TRUE(written) << why(written);
    return buffer.data();
}

TEST(PublishingTest, CorpusReportPassesTheScorer)
{
    const auto report = corpusReport();
    const auto check = scorer(QStringLiteral("pdf_check.py"));
    if (!report || !check)
        GTEST_SKIP() << "needs DASHIJI_CORPUS and DASHIJI_EVAL";
    QTemporaryDir folder;
    folder.setAutoRemove(!qEnvironmentVariableIsSet("DASHIJI_KEEP"));
    QFile pdf(folder.filePath(QStringLiteral("report.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::WriteOnly));
    pdf.write(pdfOf(*report));
    pdf.close();
    QFile strings(folder.filePath(QStringLiteral("strings.txt")));
    ASSERT_TRUE(strings.open(QIODevice::WriteOnly));
    strings.write(expectedStrings(*report).join(QLatin1Char('\n')).toUtf8());
    strings.close();
    QProcess process;
    process.start(*check, {pdf.fileName(), QStringLiteral("--expect"), strings.fileName()});
    ASSERT_TRUE(process.waitForFinished(120000));
    const QByteArray table = process.readAllStandardOutput();
    EXPECT_EQ(process.exitCode(), 0) << table.toStdString();
    if (qEnvironmentVariableIsSet("DASHIJI_KEEP"))
        printf("%s\n%s\n", qPrintable(folder.path()), table.constData());
}

} // namespace
