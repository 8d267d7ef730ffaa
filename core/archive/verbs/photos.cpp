// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of photos.
#include "core/archive/media/media.h"
#include "core/archive/records/storing.h"
#include "core/archive/verbs/gate.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<PhotoId> Writer::addPhoto(EntryId entry, int position, const QString &caption, const QString &credit)
{
    return d->verb(verb::kPhotoAdd, entry, [&](Edit &edit, EntryFacts &facts) -> Result<PhotoId> {
        if (!caption.isEmpty())
            edit.describe(verb::kPhotoAdd, caption, facts.report()->year, facts.report()->id);
        const auto order = TRY(orderAt(edit.rows(), {RowKind::Photo, entry.value}, 0, position));
        Photo photo;
        photo.caption = caption;
        photo.credit = credit;
        photo.afterParagraph = static_cast<int>(facts.body.split(u'\n', Qt::SkipEmptyParts).size());
        return storePhoto(edit.rows(), entry, order, photo);
    });
}

Result<MediaId> Writer::setPicture(PhotoId photo, const QByteArray &bytes)
{
    const auto picture = TRY(inspectPicture(bytes));
    return d->verb(verb::kPhotoPicture, photo, [&](Edit &edit, PhotoFacts &) -> Result<MediaId> {
        const auto media = TRY(storeMedia(edit.database(), picture, bytes));
        return edit.rows().update(RowKind::Photo, photo.value, {{Column::Media, picture.sha256}}).map([&] {
            return media;
        });
    });
}

Result<void> Writer::removePicture(PhotoId photo)
{
    return d->verb(verb::kPhotoPictureRemove, photo, [&](Edit &edit, PhotoFacts &) {
        return edit.rows().update(RowKind::Photo, photo.value, {{Column::Media, QVariant()}});
    });
}

Result<void> Writer::removePhoto(PhotoId photo)
{
    return d->verb(verb::kPhotoRemove, photo,
                   [&](Edit &edit, PhotoFacts &) { return edit.rows().remove(RowKind::Photo, photo.value); });
}

Result<void> Writer::movePhoto(PhotoId photo, EntryId entry, int position)
{
    return d->verb(verb::kPhotoMove, photo, [&](Edit &edit, PhotoFacts &facts) -> Result<void> {
        const auto target = TRY(factsOf(edit.database(), entry));
        TRY(Private::admit(verb::kPhotoMove, target.report()));
        edit.describe(verb::kPhotoMove, facts.label(), target.report()->year, target.report()->id);
        RowValues moved{{Column::Parent, entry.value}};
        const auto order = TRY(orderAt(edit.rows(), {RowKind::Photo, entry.value}, photo.value, position));
        if (!order.isEmpty())
            moved.set(Column::Order, order);
        return edit.rows().update(RowKind::Photo, photo.value, moved);
    });
}

Result<void> Writer::setPhotoPlace(PhotoId photo, int afterParagraph)
{
    if (afterParagraph < 0)
        return failure(ErrorCode::InvalidArgument, {}, u"negative paragraph"_s);
    return d->verb(verb::kPhotoPlace, photo, [&](Edit &edit, PhotoFacts &) {
        return edit.rows().update(RowKind::Photo, photo.value, {{Column::AfterParagraph, afterParagraph}});
    });
}

} // namespace dashiji::archive
