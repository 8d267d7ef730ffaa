// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/pdfreading.h"

#include "tests/support/printers.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <qpdf/QPDFWriter.hh>

#include <gtest/gtest.h>

namespace dashiji::test
{

namespace
{

/// Runs a program of poppler on the file and gives what it wrote to @p output in its folder.
std::optional<QByteArray> popplerOutput(const QString &program, const QStringList &arguments,
                                        const QByteArray &pdf, const QString &output)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    QFile result(QDir(folder.path()).filePath(output));
    EXPECT_TRUE(result.open(QIODevice::ReadOnly)) << process.readAllStandardError().toStdString();
    return result.readAll();
}

} // namespace

publish::PublishOptions fixedDate()
{
    publish::PublishOptions options;
    options.date = QDateTime(QDate(2022, 1, 31), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);
    return options;
}

namespace
{

QByteArray pdfOfPages(const Result<publish::PageDocument> &document, const publish::MediaLoader &loadMedia,
                      const publish::PublishOptions &options)
{
    EXPECT_TRUE(document) << why(document);
    if (!document)
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = publish::writePdf(*document, options, loadMedia, buffer);
    EXPECT_TRUE(written) << why(written);
    return buffer.data();
}

} // namespace

QByteArray pdfOf(const Report &report, const publish::MediaLoader &loadMedia,
                 const publish::PublishOptions &options)
{
    return pdfOfPages(publish::layoutReport(report, options), loadMedia, options);
}

QByteArray pdfOfBook(const std::vector<Report> &reports, const publish::MediaLoader &loadMedia,
                     const publish::PublishOptions &options)
{
    return pdfOfPages(publish::layoutBook(reports, options), loadMedia, options);
}

std::unique_ptr<QPDF> readPdf(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    return pdf;
}

QByteArray edited(const QByteArray &bytes, const std::function<void(QPDF &)> &change)
{
    auto pdf = readPdf(bytes);
    change(*pdf);
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

std::vector<QPDFObjectHandle> imagesOf(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> images;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            images.push_back(object);
    }
    return images;
}

std::optional<QImage> renderedPage(const QByteArray &pdf, int page, int dpi)
{
    const auto png = popplerOutput(
        QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"), QString::number(dpi),
         QStringLiteral("-f"), QString::number(page + 1), QStringLiteral("file.pdf"), QStringLiteral("page")},
        pdf, QStringLiteral("page.png"));
    return png ? std::optional(QImage::fromData(*png)) : std::nullopt;
}

std::optional<QString> extractedText(const QByteArray &pdf)
{
    const auto text = popplerOutput(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                     QStringLiteral("file.pdf"), QStringLiteral("text")},
                                    pdf, QStringLiteral("text"));
    if (!text)
        return {};
    QString result = QString::fromUtf8(*text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

} // namespace dashiji::test
