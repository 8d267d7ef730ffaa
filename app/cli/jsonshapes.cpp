// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonshapes.h"

#include "core/archive/enumtext.h"
#include "core/metrics/conversion.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

using Qt::StringLiterals::operator""_s;

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

QJsonValue leftOutOrNull(const std::optional<metrics::LeftOut> &leftOut)
{
    if (!leftOut)
        return {};
    switch (*leftOut) {
    case metrics::LeftOut::Candidate:
        return u"candidate"_s;
    case metrics::LeftOut::Rejected:
        return u"rejected"_s;
    case metrics::LeftOut::LostText:
        return u"lost_text"_s;
    case metrics::LeftOut::Repeated:
        return u"repeated"_s;
    case metrics::LeftOut::Part:
        return u"part"_s;
    case metrics::LeftOut::Total:
        return u"total"_s;
    case metrics::LeftOut::OtherValue:
        return u"other_value"_s;
    case metrics::LeftOut::OtherUnit:
        return u"other_unit"_s;
    case metrics::LeftOut::NotAddable:
        break;
    }
    return u"not_addable"_s;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Rejected ones are no metrics.
QJsonArray metricsOf(const Entry &entry, const IndicatorNames &names)
{
    QJsonArray metrics;
    for (const Metric &metric : entry.metrics)
        if (metric.state != MetricState::Rejected)
            metrics.append(toJson(metric, names));
    return metrics;
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

IndicatorNames namesOf(const std::vector<Indicator> &indicators)
{
    IndicatorNames names;
    for (const Indicator &indicator : indicators)
        names.insert(indicator.id, indicator.name);
    return names;
}

QJsonObject toJson(const Metric &metric, const IndicatorNames &names)
{
    return {{QStringLiteral("field"), archive::enumText(metric.anchor.field)},
            {QStringLiteral("start"), metric.anchor.start},
            {QStringLiteral("end"), metric.anchor.end},
            {QStringLiteral("text"), metric.anchor.quote},
            {QStringLiteral("value"), metric.value.toString()},
            {QStringLiteral("value_max"),
             metric.valueMax ? QJsonValue(metric.valueMax->toString()) : QJsonValue()},
            {QStringLiteral("scale"), metric.scale.toString()},
            {QStringLiteral("unit"), textOrNull(metric.unit)},
            {QStringLiteral("qualifier"), archive::enumText(metric.qualifier)},
            {QStringLiteral("label"), textOrNull(metric.label)},
            {QStringLiteral("category"), archive::enumText(metric.category)},
            {QStringLiteral("aspect"), archive::enumText(metric.aspect)},
            {QStringLiteral("state"), archive::enumText(metric.state)},
            {QStringLiteral("indicator"), textOrNull(names.value(metric.indicator.value_or(IndicatorId())))},
            {QStringLiteral("cited"), !metric.fact.isNull()}};
}

QJsonObject toJson(const Observation &observation, const Indicator &indicator,
                   const std::optional<metrics::LeftOut> &leftOut,
                   const std::optional<metrics::YearValue> &yearValue)
{
    const Metric &metric = observation.metric;
    const auto inItsUnit = metrics::converted(metric.value, metric.unit, indicator.unit);
    return {
        {QStringLiteral("indicator"), indicator.name},
        {QStringLiteral("unit"), textOrNull(inItsUnit ? indicator.unit : metric.unit)},
        {QStringLiteral("category"), archive::enumText(indicator.category)},
        {QStringLiteral("year"), observation.year},
        {QStringLiteral("aspect"), archive::enumText(metric.aspect)},
        {QStringLiteral("value"), inItsUnit.value_or(metric.value).toString()},
        {QStringLiteral("qualifier"), archive::enumText(metric.qualifier)},
        {QStringLiteral("entry"),
         QJsonObject{
             {QStringLiteral("section"), archive::enumText(observation.kind)},
             {QStringLiteral("rank"), observation.rank > 0 ? QJsonValue(observation.rank) : QJsonValue()},
             {QStringLiteral("title"), observation.entryTitle}}},
        {QStringLiteral("quote"), metric.anchor.quote},
        {QStringLiteral("left_out"), leftOutOrNull(leftOut)},
        {QStringLiteral("year_value"), yearValue ? QJsonValue(yearValue->value.toString()) : QJsonValue()}};
}

QJsonObject toJson(const Entry &entry, int place, const IndicatorNames &names)
{
    QJsonArray photos;
    for (const Photo &photo : entry.photos)
        photos.append(toJson(photo));
    QJsonObject json = headOf(entry, place);
    json.insert(QStringLiteral("from"), dateOrNull(entry.from));
    json.insert(QStringLiteral("until"), dateOrNull(entry.until));
    json.insert(QStringLiteral("paragraphs"), QJsonArray::fromStringList(entry.paragraphs()));
    json.insert(QStringLiteral("photos"), photos);
    json.insert(QStringLiteral("metrics"), metricsOf(entry, names));
    return json;
}

QJsonObject briefJson(const Entry &entry, int place, const IndicatorNames &names)
{
    const auto missing = std::ranges::count_if(entry.photos, [](const Photo &photo) { return !photo.media; });
    QJsonObject json = headOf(entry, place);
    json.insert(QStringLiteral("photos"), static_cast<int>(entry.photos.size()));
    json.insert(QStringLiteral("missing_pictures"), static_cast<int>(missing));
    json.insert(QStringLiteral("metrics"), metricsOf(entry, names));
    json.insert(
        QStringLiteral("unconfirmed_metrics"),
        static_cast<int>(std::ranges::count(entry.metrics, MetricState::Unconfirmed, &Metric::state)));
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
