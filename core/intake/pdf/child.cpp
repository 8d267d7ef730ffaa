// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/child.h"

#include "core/intake/files/processes.h"
#include "core/intake/pdf/extraction.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <new>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr auto kVerb = "--tell-pages-of-pdf";
constexpr int kSeconds = 10;
constexpr qint64 kMemory = 512LL * 1024 * 1024;
constexpr int kNoMemory = 3; ///< exit status
constexpr auto kStreamVersion = QDataStream::Qt_6_4;

} // namespace

bool isPdfChild(int argc, char **argv)
{
    return argc == 2 && qstrcmp(argv[1], kVerb) == 0;
}

int runPdfChild()
{
    limitThisProcess(kSeconds, kMemory);
    std::set_new_handler([] { std::_Exit(kNoMemory); });
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const PdfPages pages = extractPages(input.readAll());
    QDataStream stream(&output);
    stream.setVersion(kStreamVersion);
    stream << pages;
    return output.flush() && stream.status() == QDataStream::Ok ? 0 : 1;
}

Result<std::vector<PdfPage>> pagesOf(const QByteArray &bytes, const QString &fileName)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.setStandardErrorFile(QProcess::nullDevice());
    startGroup(child, QCoreApplication::applicationFilePath(), {QString::fromLatin1(kVerb)});
    child.write(bytes);
    child.closeWriteChannel();
    if (!finishGroup(child, kSeconds + 1))
        return failure(ErrorCode::FileTooLarge, fileName, child.errorString());
    if (child.exitStatus() == QProcess::NormalExit && child.exitCode() == kNoMemory)
        return failure(ErrorCode::FileTooLarge, fileName, u"memory"_s);
    QDataStream stream(child.readAllStandardOutput());
    stream.setVersion(kStreamVersion);
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
