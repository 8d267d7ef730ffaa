// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/source.h"

#include "core/intake/files/cleaning.h"
#include "core/intake/files/decoding.h"
#include "core/intake/files/paragraphs.h"
#include "core/intake/reading/roles.h"
#include "core/intake/word/document.h"
#include "core/intake/word/package.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

Result<Source> readSource(const QString &path)
{
    const auto bytes = TRY(readFile(path, kLargestFile));
    return readSource(bytes, QFileInfo(path).fileName());
}

Result<Source> readSource(const QByteArray &bytes, const QString &fileName)
{
    if (isZip(bytes)) {
        auto word = TRY(readWord(bytes, fileName));
        Source source = readParagraphs(std::move(word.paragraphs), fileName);
        source.encoding = QStringLiteral("Word");
        source.pictures = std::move(word.pictures);
        return source;
    }
    auto decoded = TRY(decode(bytes, fileName));
    auto paragraphs = TRY(splitParagraphs(decoded.text, fileName));
    Source source = readParagraphs(std::move(paragraphs), fileName);
    source.encoding = decoded.encoding;
    if (decoded.guessed)
        for (SourceReading &reading : source.readings)
            reading.doubts.push_back({0, DoubtKind::EncodingGuessed, decoded.encoding});
    chooseReading(source, 0);
    return source;
}

Source readParagraphs(std::vector<Paragraph> paragraphs, const QString &fileName)
{
    cleanParagraphs(paragraphs);
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
