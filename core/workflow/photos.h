// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture file into an entry, for window and command line alike.
#pragma once

#include "core/archive/writer.h"

namespace dashiji::workflow
{

/// The bytes of a picture file, not looked into.
/// @errors FileNotFound, FileUnreadable, PictureTooLarge
[[nodiscard]] Result<QByteArray> readPicture(const QString &path);

struct AddedPhoto {
    PhotoId photo;
    bool newCaption = false; ///< false: the picture went to a caption that had none
};

/// Puts a picture file into an entry, as one change. It goes to the first caption without picture that reads
/// as
/// @p caption (any, if that is empty); where there is none, a photo is added at the end.
/// @param credit who took it; an empty one leaves what is there
/// @errors FileNotFound, FileUnreadable, NotFound (no such entry), as Writer::setPicture
[[nodiscard]] Result<AddedPhoto> addPhotoFromFile(archive::Archive &archive, EntryId entry,
                                                  const QString &path, const QString &caption = {},
                                                  const QString &credit = {});

/// The same for bytes already read.
[[nodiscard]] Result<AddedPhoto> addPhoto(archive::Archive &archive, EntryId entry, const QByteArray &bytes,
                                          const QString &caption = {}, const QString &credit = {});

} // namespace dashiji::workflow
