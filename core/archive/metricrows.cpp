// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/metricrows.h"

#include "core/archive/enumtext.h"
#include "core/archive/storing.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

const QString kMetricColumns =
    u"t.id, t.uid, t.value, t.value_max, t.unit, t.scale, t.qualifier, t.label, t.category, t.aspect, "
    u"t.state, t.was_confirmed, t.indicator_id, t.fact, t.anchor_field, t.anchor_start, t.anchor_end, "
    "t.anchor_quote, t.anchor_prefix, t.anchor_suffix, t.rev, t.entry_id"_s;
constexpr int kMetricEntryColumn = 21;
const QString kPlaceOrder = u" ORDER BY t.entry_id, t.anchor_field = 'body', t.anchor_start, t.id"_s;
const QString kIndicatorColumns = u"id, uid, name, unit, category, rev"_s;

Result<Metric> metricFrom(const Row &row)
{
    Metric metric;
    metric.id = {row.integer(0)};
    metric.uid = Uid::fromRfc4122(row.blob(1));
    const auto value = Decimal::parse(row.text(2));
    const auto scale = Decimal::parse(row.text(5));
    if (!value || !scale)
        return failure(ErrorCode::ArchiveDamaged, {}, u"metric %1 is no decimal"_s.arg(metric.id.value));
    metric.value = *value;
    metric.scale = *scale;
    if (!row.isNull(3)) {
        const auto valueMax = Decimal::parse(row.text(3));
        if (!valueMax)
            return failure(ErrorCode::ArchiveDamaged, {}, u"metric %1 is no decimal"_s.arg(metric.id.value));
        metric.valueMax = *valueMax;
    }
    metric.unit = row.text(4);
    metric.qualifier = storedEnum<Qualifier>(row.text(6));
    metric.label = row.text(7);
    metric.category = storedEnum<Category>(row.text(8));
    metric.aspect = storedEnum<Aspect>(row.text(9));
    metric.state = storedEnum<MetricState>(row.text(10));
    metric.wasConfirmed = row.flag(11);
    if (!row.isNull(12))
        metric.indicator = IndicatorId{row.integer(12)};
    if (!row.isNull(13))
        metric.fact = Uid::fromRfc4122(row.blob(13));
    metric.anchor = {storedEnum<EntryField>(row.text(14)),
                     row.integer(15),
                     row.integer(16),
                     row.text(17),
                     row.text(18),
                     row.text(19)};
    metric.revision = row.integer(20);
    return metric;
}

Indicator indicatorFrom(const Row &row)
{
    return {{row.integer(0)}, Uid::fromRfc4122(row.blob(1)),     row.text(2),
            row.text(3),      storedEnum<Category>(row.text(4)), row.integer(5)};
}

/// What a metric's row holds beside its id, uid and entry, in the order of storeMetric() and updateMetric().
Database::Values columnValues(const Metric &metric, qint64 serial)
{
    const Anchor &anchor = metric.anchor;
    return {metric.indicator ? QVariant(metric.indicator->value) : QVariant(),
            metric.fact.isNull() ? QVariant() : QVariant(metric.fact.toRfc4122()),
            metric.value.toString(),
            metric.valueMax ? QVariant(metric.valueMax->toString()) : QVariant(),
            storableText(metric.unit),
            metric.scale.toString(),
            enumText(metric.qualifier),
            storableText(metric.label),
            enumText(metric.category),
            enumText(metric.aspect),
            enumText(metric.state),
            metric.wasConfirmed ? 1 : 0,
            enumText(anchor.field),
            anchor.start,
            anchor.end,
            storableText(anchor.quote),
            storableText(anchor.prefix),
            storableText(anchor.suffix),
            serial};
}

} // namespace

Result<void> readMetrics(Database &database, const QString &joinAndCondition, const Database::Values &values,
                         const std::function<void(EntryId, Metric)> &onMetric)
{
    return database.each(u"SELECT "_s + kMetricColumns + u" FROM metric t "_s + joinAndCondition +
                             kPlaceOrder,
                         values, [&](const Row &row) -> Result<void> {
                             auto metric = metricFrom(row);
                             if (!metric)
                                 return tl::unexpected(metric.error());
                             onMetric({row.integer(kMetricEntryColumn)}, std::move(*metric));
                             return {};
                         });
}

Result<MetricRow> readMetric(Database &database, MetricId metric)
{
    std::optional<MetricRow> found;
    const auto read =
        readMetrics(database, u"WHERE t.id = ?"_s, {metric.value}, [&](EntryId entry, Metric value) {
            found = {entry, std::move(value)};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return failure(ErrorCode::NotFound, {}, u"metric %1"_s.arg(metric.value));
    return std::move(*found);
}

Result<std::vector<Metric>> readMetricsOf(Database &database, EntryId entry, EntryField field)
{
    std::vector<Metric> metrics;
    const auto read = readMetrics(database, u"WHERE t.entry_id = ? AND t.anchor_field = ?"_s,
                                  {entry.value, enumText(field)},
                                  [&](EntryId, Metric metric) { metrics.push_back(std::move(metric)); });
    if (!read)
        return tl::unexpected(read.error());
    return metrics;
}

Result<std::vector<Indicator>> readIndicators(Database &database)
{
    std::vector<Indicator> indicators;
    const auto read = database.each(u"SELECT "_s + kIndicatorColumns + u" FROM indicator ORDER BY id"_s, {},
                                    [&](const Row &row) { indicators.push_back(indicatorFrom(row)); });
    if (!read)
        return tl::unexpected(read.error());
    std::ranges::stable_sort(indicators, [](const Indicator &a, const Indicator &b) {
        return std::tie(a.category, a.name) < std::tie(b.category, b.name);
    });
    return indicators;
}

Result<Indicator> readIndicator(Database &database, IndicatorId indicator)
{
    std::optional<Indicator> found;
    const auto read = database.each(u"SELECT "_s + kIndicatorColumns + u" FROM indicator WHERE id = ?"_s,
                                    {indicator.value}, [&](const Row &row) { found = indicatorFrom(row); });
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return failure(ErrorCode::NotFound, {}, u"indicator %1"_s.arg(indicator.value));
    return std::move(*found);
}

Result<std::vector<Observation>> readObservations(Database &database, const ObservationsOf &which)
{
    const auto sight = Transaction::begin(database, Transaction::Kind::Read);
    if (!sight)
        return tl::unexpected(sight.error());
    // Metrics first, then the entries they stand in: the order is that of the years and their entries.
    std::unordered_map<qint64, std::vector<Metric>> metrics;
    QString condition = u"WHERE t.state <> 'rejected'"_s;
    Database::Values values;
    if (const auto *indicator = std::get_if<IndicatorId>(&which)) {
        condition += u" AND t.indicator_id = ?"_s;
        values << indicator->value;
    } else if (const auto *metric = std::get_if<MetricId>(&which)) {
        condition += u" AND t.id = ?"_s;
        values << metric->value;
    } else if (const auto *fact = std::get_if<Uid>(&which)) {
        condition += u" AND t.fact = ?"_s;
        values << fact->toRfc4122();
    }
    const auto read = readMetrics(database, condition, values, [&](EntryId entry, Metric found) {
        metrics[entry.value].push_back(std::move(found));
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Observation> observations;
    const auto placed = database.each(
        u"SELECT e.id, e.title, iif(e.candidate, 0, e.ord + 1), s.id, s.kind, s.title, r.year, e.body "
        "FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON r.id = s.report_id "
        "WHERE e.id IN (SELECT t.entry_id FROM metric t "_s +
            condition + u") ORDER BY r.year, s.ord, s.id, e.candidate, e.ord, e.id"_s,
        values, [&](const Row &row) {
            const auto own = metrics.find(row.integer(0));
            if (own == metrics.end())
                return;
            const QString title = row.text(1);
            const QString body = row.text(7);
            for (Metric &found : own->second) {
                const bool inTitle = found.anchor.field == EntryField::Title;
                observations.push_back({row.number(6),
                                        {row.integer(0)},
                                        title,
                                        row.number(2),
                                        {row.integer(3)},
                                        storedEnum<SectionKind>(row.text(4)),
                                        row.text(5),
                                        std::move(found),
                                        inTitle ? title : body});
            }
        });
    if (!placed)
        return tl::unexpected(placed.error());
    return observations;
}

Result<std::vector<UnitWord>> readUnitWords(Database &database)
{
    std::vector<UnitWord> words;
    const auto read = database.each(u"SELECT word, category, strength FROM unit_word ORDER BY word"_s, {},
                                    [&](const Row &row) {
                                        words.push_back({row.text(0), storedEnum<Category>(row.text(1)),
                                                         storedEnum<UnitStrength>(row.text(2))});
                                    });
    if (!read)
        return tl::unexpected(read.error());
    return words;
}

Result<MetricId> storeMetric(Database &database, qint64 serial, EntryId entry, const Metric &metric)
{
    Database::Values values{newUid(), entry.value};
    values += columnValues(metric, serial);
    const auto id = database.insert(
        u"INSERT INTO metric(uid, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, "
        u"label, "
        "category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, "
        "anchor_prefix, anchor_suffix, rev) "
        "VALUES (?, ?, (SELECT id FROM indicator WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, "
        "?, ?)"_s,
        values);
    if (!id)
        return tl::unexpected(id.error());
    return MetricId{*id};
}

Result<IndicatorId> storeIndicator(Database &database, qint64 serial, const QString &name,
                                   const QString &unit, Category category)
{
    const auto id =
        database.insert(u"INSERT INTO indicator(uid, name, unit, category, rev) VALUES (?, ?, ?, ?, ?)"_s,
                        {newUid(), storableText(name), storableText(unit), enumText(category), serial});
    if (!id)
        return tl::unexpected(id.error());
    return IndicatorId{*id};
}

Result<void> updateMetric(Database &database, qint64 serial, const Metric &metric)
{
    Database::Values values = columnValues(metric, serial);
    values << metric.id.value;
    return database.run(
        u"UPDATE metric SET indicator_id = (SELECT id FROM indicator WHERE id = ?), fact = ?, value = ?, "
        "value_max = ?, unit = ?, scale = ?, qualifier = ?, label = ?, category = ?, aspect = ?, state = ?, "
        "was_confirmed = ?, anchor_field = ?, anchor_start = ?, anchor_end = ?, anchor_quote = ?, "
        "anchor_prefix = ?, anchor_suffix = ?, rev = ? WHERE id = ?"_s,
        values);
}

} // namespace dashiji::archive
