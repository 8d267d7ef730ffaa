// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures: what a file is, its bytes in the archive named by their content, and small sights of it.
#pragma once

#include "core/archive/store/database.h"
#include "core/model/photo.h"

#include <vector>

namespace dashiji::archive
{

inline constexpr qint64 kLargestPictureBytes = 48LL * 1024 * 1024;
inline constexpr qint64 kLargestPicturePixels = 200'000'000;

/// Looks at a picture file by its content: kind, hash, size after EXIF rotation. Its id is not set.
/// @errors NotAPicture, PictureTooLarge
[[nodiscard]] Result<Media> inspectPicture(const QByteArray &bytes);

/// Makes an upright JPEG (PNG when it has transparency) with its longer side at most @p pixels; never
/// enlarges.
/// @errors NotAPicture (bytes that cannot be decoded)
[[nodiscard]] Result<QByteArray> makeThumbnail(const QByteArray &bytes, int pixels);

/// Stores the bytes once, however often they are given.
Result<MediaId> storeMedia(Database &database, const Media &media, const QByteArray &bytes);

/// Every row of pictures. @errors as Database::each
[[nodiscard]] Result<std::vector<Media>> readAllMedia(Database &database);
[[nodiscard]] Result<bool> hasMediaBytes(Database &database, MediaId id);
/// Gives a picture that is known its bytes.
Result<void> storeMediaBytes(Database &database, MediaId id, const QByteArray &bytes);

/// The bytes as they were given. @errors NotFound, ArchiveDamaged (they do not match their hash)
[[nodiscard]] Result<QByteArray> readMediaBytes(Database &database, MediaId id);

/// A thumbnail kept earlier, if there is one.
[[nodiscard]] Result<std::optional<QByteArray>> readThumbnail(Database &database, MediaId id, int pixels);

/// Keeps a thumbnail. It can be made again, so it is no change and not journalled.
Result<void> storeThumbnail(Database &database, MediaId id, int pixels, const QByteArray &bytes);

} // namespace dashiji::archive
