// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldplaces.h"

#include <QPointer>

#include <utility>

namespace dashiji::app
{
namespace
{

using archive::Archive;
using archive::PhotoField;
using archive::ReportField;
using archive::Writer;

template <class Verb>
FieldPlace placeOf(Archive &archive, QString key, Verb verb)
{
    const QPointer<Archive> open(&archive);
    FieldPlace place;
    place.key = std::move(key);
    place.write = [open, verb](const QString &base, const QString &text) -> Result<void> {
        if (!open)
            return failure(ErrorCode::FileNotFound);
        return verb(open->writer(), base, text);
    };
    place.endRun = [open] {
        if (open)
            open->writer().endTyping();
    };
    return place;
}

template <class Tag, class Field>
QString keyOf(QLatin1String kind, Id<Tag> id, Field field)
{
    return QStringLiteral("%1/%2/%3").arg(kind).arg(id.value).arg(static_cast<int>(field));
}

} // namespace

FieldPlace entryPlace(Archive &archive, EntryId entry, EntryField field)
{
    return placeOf(archive, keyOf(QLatin1String("entry"), entry, field),
                   [=](Writer &writer, const QString &base, const QString &text) {
                       return writer.setEntryText(entry, field, base, text);
                   });
}

FieldPlace entryPlace(Archive &archive, EntryId entry, Column column)
{
    return placeOf(archive, keyOf(QLatin1String("entry-text"), entry, column),
                   [=](Writer &writer, const QString &base, const QString &text) {
                       return writer.setText(entry, column, base, text);
                   });
}

FieldPlace photoPlace(Archive &archive, PhotoId photo, PhotoField field)
{
    return placeOf(archive, keyOf(QLatin1String("photo"), photo, field),
                   [=](Writer &writer, const QString &base, const QString &text) {
                       return writer.setPhotoText(photo, field, base, text);
                   });
}

FieldPlace reportPlace(Archive &archive, ReportId report, ReportField field)
{
    return placeOf(archive, keyOf(QLatin1String("report"), report, field),
                   [=](Writer &writer, const QString &base, const QString &text) {
                       return writer.setReportText(report, field, base, text);
                   });
}

FieldPlace sectionTitlePlace(Archive &archive, SectionId section)
{
    return placeOf(archive, keyOf(QLatin1String("section-title"), section, 0),
                   [=](Writer &writer, const QString &base, const QString &text) {
                       return writer.setSectionTitle(section, base, text);
                   });
}

FieldPlace sectionIntroductionPlace(Archive &archive, SectionId section)
{
    return placeOf(archive, keyOf(QLatin1String("section-introduction"), section, 0),
                   [=](Writer &writer, const QString &base, const QString &text) {
                       return writer.setSectionIntroduction(section, base, text);
                   });
}

} // namespace dashiji::app
