// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of photos.
#include "core/archive/media.h"
#include "core/archive/placing.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<PhotoId> Writer::addPhoto(EntryId entry, int position, const QString &caption, const QString &credit)
{
    return d->perform([&](Edit &edit) -> Result<PhotoId> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kPhotoAdd, caption.isEmpty() ? facts->title : caption,
                      facts->section.report.year);
        auto order = readOrder(d->database, OrderedList::PhotosOfEntry, entry.value);
        if (!order)
            return tl::unexpected(order.error());
        Photo photo;
        photo.caption = caption;
        photo.credit = credit;
        photo.afterParagraph = static_cast<int>(facts->body.split(u'\n', Qt::SkipEmptyParts).size());
        const auto id = storePhoto(d->database, edit.serial(), entry, static_cast<int>(order->size()), photo);
        if (!id)
            return id;
        placeAt(*order, id->value, position);
        if (auto done = storeOrder(d->database, edit.serial(), OrderedList::PhotosOfEntry, *order); !done)
            return tl::unexpected(done.error());
        return id;
    });
}

Result<MediaId> Writer::setPicture(PhotoId photo, const QByteArray &bytes)
{
    const auto picture = inspectPicture(bytes);
    if (!picture)
        return tl::unexpected(picture.error());
    return d->perform([&](Edit &edit) -> Result<MediaId> {
        const auto facts = factsOf(d->database, photo);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kPhotoPicture, facts->label(), facts->entry.section.report.year);
        const auto media = storeMedia(d->database, *picture, bytes);
        if (!media)
            return media;
        if (auto done = d->database.run(u"UPDATE photo SET media_sha256 = ?, rev = ? WHERE id = ?"_s,
                                        {picture->sha256, edit.serial(), photo.value});
            !done)
            return tl::unexpected(done.error());
        return media;
    });
}

Result<void> Writer::removePicture(PhotoId photo)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, photo);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kPhotoPictureRemove, facts->label(), facts->entry.section.report.year);
        return d->database.run(u"UPDATE photo SET media_sha256 = NULL, rev = ? WHERE id = ?"_s,
                               {edit.serial(), photo.value});
    });
}

Result<void> Writer::removePhoto(PhotoId photo)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, photo);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kPhotoRemove, facts->label(), facts->entry.section.report.year);
        if (auto done = d->database.run(u"DELETE FROM photo WHERE id = ?"_s, {photo.value}); !done)
            return done;
        return closeGaps(d->database, edit.serial(), OrderedList::PhotosOfEntry, facts->entry.id.value);
    });
}

Result<void> Writer::movePhoto(PhotoId photo, EntryId entry, int position)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, photo);
        if (!facts)
            return tl::unexpected(facts.error());
        const auto target = factsOf(d->database, entry);
        if (!target)
            return tl::unexpected(target.error());
        edit.describe(verb::kPhotoMove, facts->label(), target->section.report.year);
        if (entry != facts->entry.id) {
            if (auto done = d->database.run(u"UPDATE photo SET entry_id = ?, rev = ? WHERE id = ?"_s,
                                            {entry.value, edit.serial(), photo.value});
                !done)
                return done;
            if (auto done =
                    closeGaps(d->database, edit.serial(), OrderedList::PhotosOfEntry, facts->entry.id.value);
                !done)
                return done;
        }
        auto order = readOrder(d->database, OrderedList::PhotosOfEntry, entry.value);
        if (!order)
            return tl::unexpected(order.error());
        placeAt(*order, photo.value, position);
        return storeOrder(d->database, edit.serial(), OrderedList::PhotosOfEntry, *order);
    });
}

Result<void> Writer::setPhotoPlace(PhotoId photo, int afterParagraph)
{
    if (afterParagraph < 0)
        return failure(ErrorCode::InvalidArgument, {}, u"negative paragraph"_s);
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, photo);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kPhotoPlace, facts->label(), facts->entry.section.report.year);
        return d->database.run(u"UPDATE photo SET after_paragraph = ?, rev = ? WHERE id = ?"_s,
                               {afterParagraph, edit.serial(), photo.value});
    });
}

} // namespace dashiji::archive
