// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs/fetching.h"

#include "core/archive/media/media.h"

namespace dashiji::archive
{

Result<void> fetchPictures(Database &database, const Entry &entry, const PictureSource &pictures)
{
    if (!pictures)
        return {};
    for (const Photo &photo : entry.photos) {
        if (!photo.media)
            continue;
        const auto known = TRY(
            database.value(QStringLiteral("SELECT id FROM media WHERE sha256 = ?"), {photo.media->sha256}));
        if (known)
            continue;
        const auto bytes = pictures(photo.media->sha256);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto media = TRY(inspectPicture(*bytes));
        if (media.sha256 != photo.media->sha256)
            return failure(ErrorCode::PictureMissing, photo.caption, QStringLiteral("its bytes are others"));
        TRY(storeMedia(database, media, *bytes));
    }
    return {};
}

} // namespace dashiji::archive
