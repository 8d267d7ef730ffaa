// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/pages.h"

#include <QDataStream>

namespace dashiji::intake
{
namespace
{

QDataStream &operator<<(QDataStream &stream, const PdfWord &word)
{
    return stream << word.text << word.box << word.size << word.bold << word.spaceBehind;
}

QDataStream &operator>>(QDataStream &stream, PdfWord &word)
{
    return stream >> word.text >> word.box >> word.size >> word.bold >> word.spaceBehind;
}

QDataStream &operator<<(QDataStream &stream, const PdfPicture &picture)
{
    return stream << picture.box << picture.name << picture.bytes;
}

QDataStream &operator>>(QDataStream &stream, PdfPicture &picture)
{
    return stream >> picture.box >> picture.name >> picture.bytes;
}

QDataStream &operator<<(QDataStream &stream, const PdfPage &page);
QDataStream &operator>>(QDataStream &stream, PdfPage &page);

template <class T>
void writeAll(QDataStream &stream, const std::vector<T> &values)
{
    stream << static_cast<quint32>(values.size());
    for (const T &value : values)
        stream << value;
}

/// Grows with what is there, whatever the count says.
template <class T>
void readAll(QDataStream &stream, std::vector<T> &values)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 at = 0; at < count && stream.status() == QDataStream::Ok; ++at)
        stream >> values.emplace_back();
}

QDataStream &operator<<(QDataStream &stream, const PdfPage &page)
{
    stream << page.size << page.lettersShown;
    writeAll(stream, page.words);
    writeAll(stream, page.pictures);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, PdfPage &page)
{
    stream >> page.size >> page.lettersShown;
    readAll(stream, page.words);
    readAll(stream, page.pictures);
    return stream;
}

} // namespace

QDataStream &operator<<(QDataStream &stream, const PdfPages &pages)
{
    stream << static_cast<qint32>(pages.trouble);
    writeAll(stream, pages.pages);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, PdfPages &pages)
{
    qint32 trouble = 0;
    stream >> trouble;
    pages.trouble = static_cast<PdfTrouble>(trouble);
    readAll(stream, pages.pages);
    return stream;
}

} // namespace dashiji::intake
