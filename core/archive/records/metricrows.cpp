// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/metricrows.h"

#include "core/archive/records/storedvalue.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kMetricHead = 5; ///< columns before those of the descriptor
const QString kMetricColumns = u"t.id, t.uid, t.rev, t.entry_id, (SELECT i.uid FROM indicator i WHERE i.id = "
                               "t.indicator_id), "_s +
                               columnsOf<Metric>("t"_L1);
const QString kPlaceOrder = u" ORDER BY t.entry_id, t.anchor_field = 'body', t.anchor_start, t.id"_s;
constexpr int kIndicatorHead = 3;
const QString kIndicatorColumns = u"i.id, i.uid, i.rev, "_s + columnsOf<Indicator>("i"_L1);

Result<Metric> metricFrom(const Row &row)
{
    Metric metric;
    metric.id = {row.integer(0)};
    metric.uid = Uid::fromRfc4122(row.blob(1));
    metric.revision = row.integer(2);
    TRY(takeRecord(metric, row, kMetricHead));
    if (metric.indicator)
        metric.indicator->uid = Uid::fromRfc4122(row.blob(4));
    return metric;
}

Result<Indicator> indicatorFrom(const Row &row)
{
    Indicator indicator;
    indicator.id = {row.integer(0)};
    indicator.uid = Uid::fromRfc4122(row.blob(1));
    indicator.revision = row.integer(2);
    TRY(takeRecord(indicator, row, kIndicatorHead));
    return indicator;
}

/// A metric's columns with its indicator as a row of this archive.
Result<RowValues> rowOf(Database &database, EntryId entry, const Metric &metric)
{
    RowValues values = valuesOf(metric);
    values.set(Column::Identity, storedValue(metric.uid));
    values.set(Column::Parent, entry.value);
    if (!metric.indicator)
        return values;
    const IndicatorLink &link = *metric.indicator;
    const auto id =
        TRY(link.uid.isNull()
                ? database.value(u"SELECT id FROM indicator WHERE id = ?"_s, {link.id.value})
                : database.value(u"SELECT id FROM indicator WHERE uid = ?"_s, {link.uid.toRfc4122()}));
    if (!id)
        return failure(ErrorCode::RecordMissing, metric.label, u"indicator %1"_s.arg(link.id.value));
    values.set(Column::Indicator, *id);
    return values;
}

} // namespace

std::optional<EntryField> textWithMetrics(RowKind kind, Column column)
{
    if (kind == RowKind::Entry)
        for (const EntryField field : {EntryField::Title, EntryField::Body})
            if (columnOf(field) == column)
                return field;
    return std::nullopt;
}

Column columnOf(EntryField field)
{
    return field == EntryField::Title ? Column::Title : Column::Body;
}

Result<void> readMetrics(Database &database, const QString &joinAndCondition, const Database::Values &values,
                         const std::function<void(EntryId, Metric)> &onMetric)
{
    return database.each(u"SELECT "_s + kMetricColumns + u" FROM metric t "_s + joinAndCondition +
                             kPlaceOrder,
                         values, [&](const Row &row) -> Result<void> {
                             auto metric = TRY(metricFrom(row));
                             onMetric({row.integer(3)}, std::move(metric));
                             return {};
                         });
}

Result<EnteredMetric> readMetric(Database &database, MetricId metric)
{
    std::optional<EnteredMetric> found;
    TRY(readMetrics(database, u"WHERE t.id = ?"_s, {metric.value}, [&](EntryId entry, Metric value) {
        found = {entry, std::move(value)};
    }));
    if (!found)
        return failure(ErrorCode::NotFound, {}, u"metric %1"_s.arg(metric.value));
    return std::move(*found);
}

Result<std::vector<Metric>> readMetricsOf(Database &database, EntryId entry, EntryField field)
{
    std::vector<Metric> metrics;
    TRY(readMetrics(database, u"WHERE t.entry_id = ? AND t.anchor_field = ?"_s,
                    {entry.value, enumText(field)},
                    [&](EntryId, Metric metric) { metrics.push_back(std::move(metric)); }));
    return metrics;
}

Result<std::vector<Indicator>> readIndicators(Database &database)
{
    std::vector<Indicator> indicators;
    TRY(database.each(u"SELECT "_s + kIndicatorColumns + u" FROM indicator i ORDER BY i.id"_s, {},
                      [&](const Row &row) -> Result<void> {
                          auto indicator = TRY(indicatorFrom(row));
                          indicators.push_back(std::move(indicator));
                          return {};
                      }));
    std::ranges::stable_sort(indicators, [](const Indicator &a, const Indicator &b) {
        return std::tie(a.category, a.name) < std::tie(b.category, b.name);
    });
    return indicators;
}

Result<Indicator> readIndicator(Database &database, IndicatorId indicator)
{
    Result<Indicator> found = failure(ErrorCode::NotFound, {}, u"indicator %1"_s.arg(indicator.value));
    const auto read = database.each(u"SELECT "_s + kIndicatorColumns + u" FROM indicator i WHERE i.id = ?"_s,
                                    {indicator.value}, [&](const Row &row) { found = indicatorFrom(row); });
    return read ? found : tl::unexpected(read.error());
}

Result<std::vector<Observation>> readObservations(Database &database, const ObservationsOf &which)
{
    TRY(Transaction::begin(database, Transaction::Kind::Read));
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
    TRY(readMetrics(database, condition, values,
                    [&](EntryId entry, Metric found) { metrics[entry.value].push_back(std::move(found)); }));
    std::vector<Observation> observations;
    TRY(database.each(
        u"SELECT e.id, e.title, iif(e.candidate, 0, (SELECT count(*) FROM entry o WHERE o.section_id = "
        u"e.section_id "
        "AND o.candidate = 0 AND (o.ord, o.id) <= (e.ord, e.id))), s.id, s.kind, s.title, r.year, e.body "
        "FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON r.id = s.report_id "
        "WHERE e.id IN (SELECT t.entry_id FROM metric t "_s +
            condition + u") ORDER BY r.year, r.id, s.ord, s.id, e.candidate, e.ord, e.id"_s,
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
        }));
    return observations;
}

Result<std::vector<UnitWord>> readUnitWords(Database &database)
{
    std::vector<UnitWord> words;
    TRY(database.each(u"SELECT %1 FROM unit_word w ORDER BY w.word"_s.arg(columnsOf<UnitWord>("w"_L1)), {},
                      [&](const Row &row) { return takeRecord(words.emplace_back(), row, 0); }));
    return words;
}

Result<MetricId> storeMetric(RecordWriter &rows, EntryId entry, const Metric &metric)
{
    auto values = TRY(rowOf(rows.database(), entry, metric));
    return rows.insert(RowKind::Metric, std::move(values)).map([](qint64 id) { return MetricId{id}; });
}

Result<void> updateMetric(RecordWriter &rows, EntryId entry, const Metric &metric, const Metric *old)
{
    auto values = TRY(rowOf(rows.database(), entry, metric));
    if (!old)
        return rows.update(RowKind::Metric, metric.id.value, values);
    const auto known = TRY(rowOf(rows.database(), entry, *old));
    return rows.update(RowKind::Metric, metric.id.value, values, &known);
}

} // namespace dashiji::archive
