// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/filetext.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace dashiji::intake
{

void finishParagraphs(std::vector<Paragraph> &paragraphs)
{
    const bool hasTitle = std::ranges::any_of(
        paragraphs, [](const Paragraph &paragraph) { return paragraph.hints.headingLevel == kTitleLevel; });
    int line = 0;
    for (Paragraph &paragraph : paragraphs) {
        int &level = paragraph.hints.headingLevel;
        level = level == kTitleLevel ? 1 : level > 0 && hasTitle ? level + 1 : level;
        paragraph.line = ++line;
    }
}

Result<std::vector<SourcePicture>>
readPictures(const std::vector<Paragraph> &paragraphs,
             const std::function<Result<QByteArray>(const QString &name)> &read, const QString &fileName)
{
    constexpr qint64 kMostBytes = 512LL * 1024 * 1024;
    std::vector<SourcePicture> pictures;
    QSet<QString> known;
    qint64 size = 0;
    for (const Paragraph &paragraph : paragraphs)
        for (const QString &name : paragraph.hints.pictures + paragraph.hints.picturesBehind) {
            if (known.contains(name))
                continue;
            known.insert(name);
            auto bytes = read(name);
            if (!bytes)
                continue;
            size += bytes->size();
            if (size > kMostBytes)
                return failure(ErrorCode::FileTooLarge, fileName, QStringLiteral("too many pictures"));
            const QByteArray sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
            pictures.push_back({name, std::move(*bytes), sha256});
        }
    return pictures;
}

} // namespace dashiji::intake
