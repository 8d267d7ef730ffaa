// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading.h"

#include "core/intake/decoding.h"
#include "core/intake/paragraphs.h"
#include "core/intake/roles.h"
#include "core/intake/unwrapping.h"

#include <QFile>
#include <QFileInfo>

namespace dashiji::intake
{

Result<Source> readSource(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("not a file"));
    if (info.size() > kLargestFile)
        return failure(ErrorCode::FileTooLarge, name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // One byte more than allowed tells a file that grew meanwhile, or whose size is not told.
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return readSource(bytes, name);
}

Result<Source> readSource(const QByteArray &bytes, const QString &fileName)
{
    auto decoded = TRY(decode(bytes, fileName));
    auto paragraphs = TRY(splitParagraphs(decoded.text, fileName));
    Source source;
    source.fileName = fileName;
    source.encoding = decoded.encoding;
    source.paragraphs = std::move(paragraphs);
    joinBrokenLines(source.paragraphs);
    source.doubts = assignRoles(source.paragraphs);
    if (decoded.guessed)
        source.doubts.push_back({0, DoubtKind::EncodingGuessed, decoded.encoding});
    return source;
}

} // namespace dashiji::intake
