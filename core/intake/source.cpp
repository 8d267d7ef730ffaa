// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/source.h"

#include "core/intake/files/cleaning.h"
#include "core/intake/files/decoding.h"
#include "core/intake/files/paragraphs.h"
#include "core/intake/office/conversion.h"
#include "core/intake/pdf/document.h"
#include "core/intake/reading/roles.h"
#include "core/intake/web/document.h"
#include "core/intake/word/document.h"
#include "core/intake/word/package.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace dashiji::intake
{

Result<QByteArray> readFile(const QString &path, qint64 most, ErrorCode tooLarge)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // One byte more than allowed tells a file that grew meanwhile, or whose size is not told.
    QByteArray bytes = info.size() > most ? QByteArray() : file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (std::max<qint64>(info.size(), bytes.size()) > most)
        return failure(tooLarge, path);
    return bytes;
}

namespace
{

Result<FileText> readPlain(const FileBytes &file)
{
    auto decoded = TRY(decode(file.bytes, file.name));
    auto paragraphs = TRY(splitParagraphs(decoded.text, file.name));
    FileText text{.format = decoded.encoding, .paragraphs = std::move(paragraphs)};
    if (decoded.guessed)
        text.doubts.push_back({0, DoubtKind::EncodingGuessed, decoded.encoding});
    return text;
}

using Reader = Result<FileText> (*)(const FileBytes &file);

Reader readerOf(const QByteArray &bytes)
{
    struct Format {
        bool (*isIt)(const QByteArray &bytes);
        Reader read;
    };
    static constexpr std::array kFormats{
        Format{isOfOffice, readByOffice},
        Format{isZip, [](const FileBytes &file) { return readWord(file.bytes, file.name); }},
        Format{isPdf, readPdf},
        Format{isWeb, readWeb},
        Format{isEncryptedOffice,
               [](const FileBytes &file) -> Result<FileText> {
                   return failure(ErrorCode::FileProtected, file.name);
               }},
    };
    const auto *const format =
        std::ranges::find_if(kFormats, [&](const Format &each) { return each.isIt(bytes); });
    return format == kFormats.end() ? readPlain : format->read;
}

} // namespace

Result<Source> readSource(const FileBytes &file)
{
    auto text = TRY(readerOf(file.bytes)(file));
    Source source = readParagraphs(std::move(text.paragraphs), file.name, text.areLinesJoined);
    source.encoding = text.format;
    source.pictures = std::move(text.pictures);
    for (SourceReading &reading : source.readings)
        reading.doubts.insert(reading.doubts.end(), text.doubts.begin(), text.doubts.end());
    chooseReading(source, 0);
    return source;
}

Result<Source> readSource(const QString &path)
{
    const QFileInfo info(path);
    return readSource(
        FileBytes{TRY(readFile(path, kLargestFile)), info.fileName(), neighboursIn(info.absolutePath())});
}

Result<Source> readSource(const QByteArray &bytes, const QString &fileName)
{
    return readSource(FileBytes{bytes, fileName});
}

Source readParagraphs(std::vector<Paragraph> paragraphs, const QString &fileName, bool areLinesJoined)
{
    cleanParagraphs(paragraphs, areLinesJoined);
    Source source;
    source.fileName = fileName;
    source.readings = readRoles(paragraphs);
    chooseReading(source, 0);
    return source;
}

void chooseReading(Source &source, std::size_t index)
{
    const SourceReading &chosen = source.readings.at(index);
    source.paragraphs = chosen.paragraphs;
    source.doubts = chosen.doubts;
}

} // namespace dashiji::intake
