// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonshapes.h"

#include "core/archive/enumtext.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray lines(const QString &text)
{
    return QJsonArray::fromStringList(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
}

QJsonValue pictureOrNull(const std::optional<Media> &media)
{
    if (!media)
        return {};
    return QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(media->sha256.toHex())},
                       {QStringLiteral("type"), media->mimeType},
                       {QStringLiteral("bytes"), media->byteCount},
                       {QStringLiteral("width"), media->size.width()},
                       {QStringLiteral("height"), media->size.height()}};
}

QJsonObject headOf(const Entry &entry, int place)
{
    return {{QStringLiteral("rank"), entry.candidate ? QJsonValue() : QJsonValue(place)},
            {QStringLiteral("place"), place},
            {QStringLiteral("candidate"), entry.candidate},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("state"), archive::enumText(entry.state)}};
}

} // namespace

QJsonObject toJson(const archive::ReportSummary &report)
{
    return {{QStringLiteral("year"), report.year},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("organization"), report.organization},
            {QStringLiteral("status"), archive::enumText(report.status)},
            {QStringLiteral("entries"), report.entryCount},
            {QStringLiteral("written"), report.writtenCount},
            {QStringLiteral("missing_pictures"), report.missingPictures}};
}

QJsonObject toJson(const Photo &photo)
{
    return {{QStringLiteral("caption"), photo.caption},
            {QStringLiteral("credit"), photo.credit},
            {QStringLiteral("after_paragraph"), photo.afterParagraph},
            {QStringLiteral("picture"), pictureOrNull(photo.media)}};
}

QJsonObject toJson(const Entry &entry, int place)
{
    QJsonArray photos;
    for (const Photo &photo : entry.photos)
        photos.append(toJson(photo));
    QJsonObject json = headOf(entry, place);
    json.insert(QStringLiteral("from"), dateOrNull(entry.from));
    json.insert(QStringLiteral("until"), dateOrNull(entry.until));
    json.insert(QStringLiteral("paragraphs"), QJsonArray::fromStringList(entry.paragraphs()));
    json.insert(QStringLiteral("photos"), photos);
    return json;
}

QJsonObject briefJson(const Entry &entry, int place)
{
    const auto missing = std::ranges::count_if(entry.photos, [](const Photo &photo) { return !photo.media; });
    QJsonObject json = headOf(entry, place);
    json.insert(QStringLiteral("photos"), static_cast<int>(entry.photos.size()));
    json.insert(QStringLiteral("missing_pictures"), static_cast<int>(missing));
    return json;
}

QJsonObject toJson(const Section &section)
{
    return {{QStringLiteral("kind"), archive::enumText(section.kind)},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("introduction"), lines(section.introduction)},
            {QStringLiteral("numbered"), section.numbered}};
}

QJsonObject toJson(const Report &report)
{
    return {{QStringLiteral("year"), report.year},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("kicker"), report.kicker},
            {QStringLiteral("organization"), report.organization},
            {QStringLiteral("status"), archive::enumText(report.status)},
            {QStringLiteral("introduction"), lines(report.introduction)},
            {QStringLiteral("signature"), lines(report.signature)}};
}

QJsonObject toJson(const archive::Change &change)
{
    return {{QStringLiteral("id"), change.id.value},
            {QStringLiteral("at"), change.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("who"), change.who},
            {QStringLiteral("verb"), change.verb},
            {QStringLiteral("label"), change.label},
            {QStringLiteral("year"), change.year > 0 ? QJsonValue(change.year) : QJsonValue()},
            {QStringLiteral("undone"), change.undone},
            {QStringLiteral("rows"), change.rowCount}};
}

} // namespace dashiji::app::cli
