// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/office/conversion.h"

#include "core/intake/files/processes.h"
#include "core/intake/word/document.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kSecondsOfOffice = 60;

/// What a compound file, as .doc and .wps are, begins with.
constexpr char kCompound[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// No macro runs, and nothing that a document links to is looked for.
constexpr char kSettings[] =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
)";

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

/// Whether a compound file has a part of this name, which stands in it as UTF-16.
bool hasPart(const QByteArray &bytes, QStringView name)
{
    return bytes.startsWith(kCompound) &&
           bytes.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()),
                                         name.size() * static_cast<qsizetype>(sizeof(char16_t))));
}

bool isEncrypted(const QByteArray &bytes)
{
    return hasPart(bytes, u"EncryptedPackage");
}

} // namespace

bool isOfOffice(const QByteArray &bytes)
{
    constexpr qsizetype kNear = 200; ///< where an OpenDocument file says what it is
    return hasPart(bytes, u"WordDocument") || isEncrypted(bytes) || bytes.startsWith("{\\rtf") ||
           (bytes.startsWith("PK\x03\x04") &&
            bytes.left(kNear).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
}

Result<FileText> readByOffice(const FileBytes &file)
{
    if (isEncrypted(file.bytes))
        return failure(ErrorCode::FileProtected, file.name);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return failure(ErrorCode::UnsupportedFormat, file.name, kNeedsOffice);
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    const QString given = folder.filePath(u"report.doc"_s);
    const QString saved = folder.filePath(u"out/report.docx"_s);
    if (!write(profile + u"/user/registrymodifications.xcu"_s, kSettings) || !write(given, file.bytes))
        return failure(ErrorCode::FileUnwritable, folder.path());
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(folder.path());
    startGroup(process, office,
               {u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(), u"--headless"_s,
                u"--norestore"_s, u"--convert-to"_s, u"docx:MS Word 2007 XML"_s, u"--outdir"_s,
                folder.filePath(u"out"_s), given});
    if (!finishGroup(process, kSecondsOfOffice))
        return failure(ErrorCode::FileTooLarge, file.name, process.errorString());
    QFile word(saved);
    if (!word.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileDamaged, file.name, process.errorString());
    auto text = TRY(readWord(word.readAll(), file.name));
    text.format = u"LibreOffice"_s;
    return text;
}

} // namespace dashiji::intake
