// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/picturefiles.h"

#include "app/fields/pasting.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeData>

#include <utility>

namespace dashiji::app
{
namespace
{

/// More than any picture the archive takes: nothing larger is read at all.
constexpr qint64 kReadLimit = qint64(64) * 1024 * 1024;

Result<GivenPicture> readPicture(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAPicture, name);
    if (info.size() > kReadLimit)
        return failure(ErrorCode::PictureTooLarge, name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.read(kReadLimit);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return GivenPicture{name, std::move(bytes)};
}

} // namespace

QString pictureFilter()
{
    QStringList patterns;
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const QByteArray &format : formats)
        patterns.append(QStringLiteral("*.") + QString::fromLatin1(format));
    return QCoreApplication::translate("dashiji::app::PhotoStrip", "Pictures (%1)").arg(patterns.join(u' '));
}

GivenPictures readPictures(const QStringList &paths)
{
    GivenPictures given;
    for (const QString &path : paths) {
        if (Result<GivenPicture> picture = readPicture(path))
            given.pictures.push_back(std::move(*picture));
        else
            given.refused.push_back(std::move(picture.error()));
    }
    return given;
}

GivenPictures namedPictures(const QList<QByteArray> &pictures)
{
    GivenPictures given;
    for (const QByteArray &bytes : pictures)
        given.pictures.push_back({QCoreApplication::translate("dashiji::app::PhotoStrip", "Picture %1")
                                      .arg(given.pictures.size() + 1),
                                  bytes});
    return given;
}

GivenPicture pictureOf(const QImage &image, const QString &name)
{
    GivenPicture picture{name, {}};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

bool carriesPictures(const QMimeData &data)
{
    return data.hasImage() || !localFiles(data).isEmpty();
}

Error namingPicture(Error error, const QString &name)
{
    if (error.subject.isEmpty() || error.code == ErrorCode::NotAPicture ||
        error.code == ErrorCode::PictureTooLarge)
        error.subject = name;
    return error;
}

std::vector<Error> addPictures(archive::Archive &archive, EntryId entry, int position,
                               const std::vector<GivenPicture> &pictures)
{
    std::vector<Error> refused;
    const Result<Entry> target = archive.entry(entry);
    const QString label = target ? target->title : QString();
    for (const GivenPicture &picture : pictures) {
        archive::Writer &writer = archive.writer();
        const Result<void> added = writer.group(archive::verb::kPhotoAdd, label, [&]() -> Result<void> {
            const PhotoId photo = TRY(writer.addPhoto(entry, position, QString()));
            TRY(writer.setPicture(photo, picture.bytes));
            return {};
        });
        if (added) {
            ++position;
            continue;
        }
        refused.push_back(namingPicture(added.error(), picture.name));
    }
    return refused;
}

} // namespace dashiji::app
