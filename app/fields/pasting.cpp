// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/pasting.h"

#include "core/intake/web/document.h"

#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace dashiji::app
{

Pasted pastedOf(const QMimeData &data)
{
    Pasted pasted{.words = data.text(), .pictures = {}};
    if (!data.hasHtml())
        return pasted;
    const auto rich = intake::readFragment(
        {data.html().toUtf8(), QStringLiteral("clipboard"), intake::neighboursIn(QDir::tempPath())});
    // A piece of a line keeps the blanks at its ends, which the plain form alone has.
    if (!rich || (!pasted.words.isEmpty() && rich->paragraphs.size() == 1 && rich->pictures.empty()))
        return pasted;
    QStringList paragraphs;
    for (const intake::Paragraph &paragraph : rich->paragraphs)
        paragraphs.append(paragraph.text);
    pasted.words = paragraphs.join(u'\n');
    for (const intake::SourcePicture &picture : rich->pictures)
        pasted.pictures.append(picture.bytes);
    return pasted;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace dashiji::app
