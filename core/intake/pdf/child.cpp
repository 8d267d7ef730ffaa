// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/child.h"

#include "core/intake/files/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr auto kProgram = "dashiji-pdf";

/// Beside the program, among the helpers of an installed one, or where it was built.
QString pdfProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *folder : {".", "../libexec/dashiji", "../pdf", "../../../app/pdf"}) {
        const QFileInfo program(
            here.filePath(QLatin1StringView(folder) + u'/' + QLatin1StringView(kProgram)));
        if (program.isExecutable() && program.isFile())
            return program.absoluteFilePath();
    }
    return {};
}

} // namespace

Result<std::vector<PdfPage>> pagesOf(const QByteArray &bytes, const QString &fileName)
{
    const QString program = pdfProgram();
    if (program.isEmpty())
        return failure(ErrorCode::UnsupportedFormat, fileName,
                       QLatin1StringView(kProgram) + u" is missing"_s);
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.setStandardErrorFile(QProcess::nullDevice());
    startGroup(child, program, {});
    child.write(bytes);
    child.closeWriteChannel();
    if (!finishGroup(child, pdfprogram::kSeconds + 1))
        return failure(ErrorCode::FileTooLarge, fileName, child.errorString());
    if (child.exitStatus() == QProcess::NormalExit && child.exitCode() == pdfprogram::kNoMemory)
        return failure(ErrorCode::FileTooLarge, fileName, u"memory"_s);
    QDataStream stream(child.readAllStandardOutput());
    stream.setVersion(pdfprogram::kStreamVersion);
    PdfPages pages;
    stream >> pages;
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 ||
        stream.status() != QDataStream::Ok)
        return failure(ErrorCode::FileDamaged, fileName, child.errorString());
    switch (pages.trouble) {
    case PdfTrouble::None:
        return std::move(pages.pages);
    case PdfTrouble::Locked:
        return failure(ErrorCode::FileProtected, fileName);
    case PdfTrouble::TooLarge:
        return failure(ErrorCode::FileTooLarge, fileName);
    case PdfTrouble::Damaged:
        break;
    }
    return failure(ErrorCode::FileDamaged, fileName);
}

} // namespace dashiji::intake
