// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on their way into an entry: from files or the clipboard to photos of the archive.
#pragma once

#include "core/archive/archive.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

class QImage;
class QMimeData;

namespace dashiji::app
{

/// A picture with the name it is spoken of by.
struct GivenPicture {
    QString name; ///< of the file, without folder
    QByteArray bytes;
};

/// What came of several pictures: some may be refused while the others go in.
struct GivenPictures {
    std::vector<GivenPicture> pictures;
    std::vector<Error> refused;
};

/// Of a file dialog: every picture this program can read.
[[nodiscard]] QString pictureFilter();

/// Reads files as they are; what is in them the archive judges.
/// Refused with: FileNotFound, FileUnreadable, NotAPicture (a folder), PictureTooLarge
[[nodiscard]] GivenPictures readPictures(const QStringList &paths);

/// What was refused of a picture: said of the picture, unless it is said of something else, as of a sealed
/// report.
[[nodiscard]] Error namingPicture(Error error, const QString &name);

/// Files without names: "Picture 1".
[[nodiscard]] GivenPictures namedPictures(const QList<QByteArray> &pictures);

/// A picture without a file, as PNG.
[[nodiscard]] GivenPicture pictureOf(const QImage &image, const QString &name);

/// True if a paste or drop can hold pictures.
[[nodiscard]] bool carriesPictures(const QMimeData &data);

/// Adds a photo without caption for each picture, each as one change, the first at @p position of the entry.
/// @return what the archive refused, subject = name of the picture
std::vector<Error> addPictures(archive::Archive &archive, EntryId entry, int position,
                               const std::vector<GivenPicture> &pictures);

} // namespace dashiji::app
