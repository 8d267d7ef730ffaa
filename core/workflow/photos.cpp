// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/photos.h"

#include "core/archive/archive.h"
#include "core/archive/media/media.h"
#include "core/archive/verbs.h"
#include "core/intake/source.h"

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

const Photo *emptyPlace(const Entry &entry, const QString &caption)
{
    const auto found = std::ranges::find_if(entry.photos, [&caption](const Photo &photo) {
        return !photo.media && (caption.isEmpty() || photo.caption == caption);
    });
    return found == entry.photos.end() ? nullptr : &*found;
}

} // namespace

Result<QByteArray> readPicture(const QString &path)
{
    return intake::readFile(path, archive::kLargestPictureBytes, ErrorCode::PictureTooLarge);
}

Result<AddedPhoto> addPhoto(archive::Archive &archive, EntryId entryId, const QByteArray &bytes,
                            const QString &caption, const QString &credit)
{
    const auto entry = TRY(archive.entry(entryId));

    archive::Writer &writer = archive.writer();
    const Photo *place = emptyPlace(entry, caption);
    AddedPhoto added{place ? place->id : PhotoId{}, !place};
    const auto body = [&]() -> Result<void> {
        if (!place) {
            added.photo =
                TRY(writer.addPhoto(entryId, static_cast<int>(entry.photos.size()), caption, credit));
        } else if (!credit.isEmpty()) {
            TRY(writer.setPhotoText(place->id, archive::PhotoField::Credit, place->credit, credit));
        }
        const auto picture = writer.setPicture(added.photo, bytes);
        return picture ? Result<void>() : tl::unexpected(picture.error());
    };
    const QString label = place && !place->caption.isEmpty() ? place->caption
                          : caption.isEmpty()                ? entry.title
                                                             : caption;
    const auto verb = place ? archive::verb::kPhotoPicture : archive::verb::kPhotoAdd;
    TRY(writer.group(verb, label, body));
    return added;
}

Result<AddedPhoto> addPhotoFromFile(archive::Archive &archive, EntryId entry, const QString &path,
                                    const QString &caption, const QString &credit)
{
    const auto bytes = TRY(readPicture(path));
    auto added = addPhoto(archive, entry, bytes, caption, credit);
    if (added)
        return added;
    Error error = added.error();
    if (error.code == ErrorCode::NotAPicture || error.code == ErrorCode::PictureTooLarge)
        error.subject = path; // the archive knows the bytes only
    return tl::unexpected(error);
}

} // namespace dashiji::workflow
