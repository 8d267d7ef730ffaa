// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonshapes.h"

#include "core/archive/journal/journalrow.h"
#include "core/metrics/conversion.h"
#include "core/model/enumtext.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

using Qt::StringLiterals::operator""_s;

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

QJsonValue wordsOrNull(const QString &text)
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

/// No record below a report names an organization.
Uid noOwner(OrganizationId)
{
    return {};
}

/// All fields of a record, over which goes what stands otherwise for whoever reads it.
template <class Record>
QJsonObject fieldsUnder(const Record &record, const QJsonObject &shape,
                        const exchange::OwnerUid &ownerUid = noOwner)
{
    QJsonObject json = exchange::fieldsJson(record, ownerUid);
    for (auto each = shape.begin(); each != shape.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QJsonObject headOf(const Entry &entry, int place)
{
    return {{QStringLiteral("uid"), exchange::jsonOf(entry.uid)},
            {QStringLiteral("rank"), entry.candidate ? QJsonValue() : QJsonValue(place)},
            {QStringLiteral("place"), place},
            {QStringLiteral("candidate"), entry.candidate},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("state"), enumText(entry.state)}};
}

} // namespace

exchange::OwnerUid ownerUidsOf(const archive::Archive &archive)
{
    QHash<OrganizationId, Uid> uids;
    if (const auto organizations = archive.organizations())
        for (const Organization &organization : *organizations)
            uids.insert(organization.id, organization.uid);
    return [uids](OrganizationId id) { return uids.value(id); };
}

QJsonObject toJson(const archive::ReportSummary &report)
{
    return {{QStringLiteral("year"), report.year},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("organization"), report.organization},
            {QStringLiteral("status"), enumText(report.status)},
            {QStringLiteral("entries"), report.entryCount},
            {QStringLiteral("written"), report.writtenCount},
            {QStringLiteral("missing_pictures"), report.missingPictures}};
}

QJsonObject toJson(const Photo &photo)
{
    return fieldsUnder(photo, {{QStringLiteral("picture"), pictureOrNull(photo.media)}});
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
    return fieldsUnder(metric, {{QStringLiteral("unit"), wordsOrNull(metric.unit)},
                                {QStringLiteral("label"), wordsOrNull(metric.label)},
                                {QStringLiteral("indicator"),
                                 wordsOrNull(names.value(metric.indicator.value_or(IndicatorLink())))},
                                {QStringLiteral("indicator_uid"), exchange::jsonOf(metric.indicator)},
                                {QStringLiteral("cited"), !metric.fact.isNull()}});
}

QJsonObject toJson(const Observation &observation, const Indicator &indicator,
                   const std::optional<metrics::LeftOut> &leftOut,
                   const std::optional<metrics::YearValue> &yearValue)
{
    const Metric &metric = observation.metric;
    const auto inItsUnit = metrics::converted(metric.value, metric.unit, indicator.unit);
    return {
        {QStringLiteral("indicator"), indicator.name},
        {QStringLiteral("unit"), wordsOrNull(inItsUnit ? indicator.unit : metric.unit)},
        {QStringLiteral("category"), enumText(indicator.category)},
        {QStringLiteral("year"), observation.year},
        {QStringLiteral("aspect"), enumText(metric.aspect)},
        {QStringLiteral("value"), inItsUnit.value_or(metric.value).toString()},
        {QStringLiteral("qualifier"), enumText(metric.qualifier)},
        {QStringLiteral("entry"),
         QJsonObject{
             {QStringLiteral("section"), enumText(observation.kind)},
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
    QJsonObject json = fieldsUnder(entry, headOf(entry, place));
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
    return fieldsUnder(section, {{QStringLiteral("introduction"), lines(section.introduction)}});
}

QJsonObject placeJson(const Report &report, const lookback::EntryPlace &place)
{
    const Section &section = report.sections[place.section];
    const Entry &entry = section.entries[place.entry];
    return {{QStringLiteral("section"), section.title},
            {QStringLiteral("rank"),
             entry.candidate ? QJsonValue() : QJsonValue(static_cast<int>(place.entry) + 1)},
            {QStringLiteral("title"), entry.title}};
}

QJsonObject placeJson(const lookback::Years &years, const lookback::YearPlace &place)
{
    const Report &report = lookback::reportAt(years, place);
    QJsonObject json = placeJson(report, place.entry);
    json.insert(QStringLiteral("year"), report.year);
    json.insert(QStringLiteral("organization"), report.organization);
    return json;
}

QString pairingWord(lookback::EntryPair::By by)
{
    using By = lookback::EntryPair::By;
    switch (by) {
    case By::Series:
        return QStringLiteral("series");
    case By::Likeness:
        return QStringLiteral("likeness");
    case By::Chosen:
        return QStringLiteral("chosen");
    }
    return {};
}

QJsonObject toJson(const Report &report, const exchange::OwnerUid &ownerUid)
{
    return fieldsUnder(report,
                       {{QStringLiteral("introduction"), lines(report.introduction)},
                        {QStringLiteral("signature"), lines(report.signature)}},
                       ownerUid);
}

QJsonObject toJson(const archive::Change &change)
{
    return {
        {QStringLiteral("id"), change.id.value},
        {QStringLiteral("at"), change.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("who"), change.who},
        {QStringLiteral("session"), change.session},
        {QStringLiteral("verb"), change.verb},
        {QStringLiteral("label"), change.label},
        {QStringLiteral("reason"), wordsOrNull(change.reason)},
        {QStringLiteral("year"), change.year > 0 ? QJsonValue(change.year) : QJsonValue()},
        {QStringLiteral("undone"), change.undone},
        {QStringLiteral("undoes"), change.undoes.isValid() ? QJsonValue(change.undoes.value) : QJsonValue()},
        {QStringLiteral("rows"), change.rowCount}};
}

QJsonValue storedJson(const QVariant &value)
{
    constexpr qsizetype kUidBytes = 16;
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::QByteArray)
        return QJsonValue::fromVariant(value);
    const QByteArray bytes = value.toByteArray();
    return bytes.size() == kUidBytes ? Uid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)
                                     : QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const archive::RowHistory &row)
{
    const archive::Table &table = archive::tableOf(row.kind);
    QJsonArray values;
    for (const archive::ValueChange &value : row.values)
        values.append(QJsonObject{{QStringLiteral("column"), table.find(value.column)->name},
                                  {QStringLiteral("before"), storedJson(value.before)},
                                  {QStringLiteral("after"), storedJson(value.after)},
                                  {QStringLiteral("at"), value.at ? QJsonValue(*value.at) : QJsonValue()}});
    return {{QStringLiteral("table"), table.name},
            {QStringLiteral("id"), row.id},
            {QStringLiteral("operation"), archive::operationText(row.operation)},
            {QStringLiteral("values"), values}};
}

} // namespace dashiji::app::cli
