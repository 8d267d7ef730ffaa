// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/metricrows.h"

#include "core/archive/records/belief.h"
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

const QString kPlaceOrder = u" ORDER BY t.entry_id, t.anchor_field = 'body', t.anchor_start, t.id"_s;

Result<Metric> metricFrom(const Row &row)
{
    Metric metric;
    metric.id = {row.integer(kIdAt)};
    metric.uid = Uid::fromRfc4122(row.blob(kUidAt));
    metric.revision = row.integer(kRevisionAt);
    TRY(takeRecord(metric, row, fieldsAt(RowKind::Metric)));
    if (metric.indicator)
        metric.indicator->uid = Uid::fromRfc4122(row.blob(wholeRowEnd(RowKind::Metric)));
    return metric;
}

/// Without name and unit when they are not those that were written.
Result<Indicator> indicatorFrom(Database &database, const Row &row)
{
    Indicator indicator;
    indicator.id = {row.integer(kIdAt)};
    indicator.uid = Uid::fromRfc4122(row.blob(kUidAt));
    indicator.revision = row.integer(kRevisionAt);
    if (holds(database, RowKind::Indicator, row))
        TRY(takeRecord(indicator, row, fieldsAt(RowKind::Indicator)));
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
                         const std::function<void(EntryId, Metric)> &onMetric,
                         const std::function<void(MetricId)> &onDamaged)
{
    return database.each(
        u"SELECT %1, (SELECT i.uid FROM indicator i WHERE i.id = t.indicator_id) FROM metric t "_s.arg(
            wholeRow(RowKind::Metric, "t"_L1)) +
            joinAndCondition + kPlaceOrder,
        values, [&](const Row &row) -> Result<void> {
            if (holds(database, RowKind::Metric, row)) {
                auto metric = TRY(metricFrom(row));
                onMetric({row.integer(kParentAt)}, std::move(metric));
            } else if (onDamaged) {
                onDamaged({row.integer(kIdAt)});
            }
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
    TRY(database.each(u"SELECT %1 FROM indicator i ORDER BY i.id"_s.arg(wholeRow(RowKind::Indicator, "i"_L1)),
                      {}, [&](const Row &row) -> Result<void> {
                          auto indicator = TRY(indicatorFrom(database, row));
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
    const auto read = database.each(
        u"SELECT %1 FROM indicator i WHERE i.id = ?"_s.arg(wholeRow(RowKind::Indicator, "i"_L1)),
        {indicator.value}, [&](const Row &row) { found = indicatorFrom(database, row); });
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
        u"SELECT %1, iif(e.candidate, 0, (SELECT count(*) FROM entry o WHERE o.section_id = e.section_id "
        "AND o.candidate = 0 AND (o.ord, o.id) <= (e.ord, e.id))), s.id, s.kind, s.title, s.rev, r.year, "
        "e.title, e.body "
        "FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON r.id = s.report_id "
        "WHERE e.id IN (SELECT t.entry_id FROM metric t "_s.arg(wholeRow(RowKind::Entry, "e"_L1)) +
            condition + u") ORDER BY r.year, r.id, s.ord, s.id, e.candidate, e.ord, e.id"_s,
        values, [&](const Row &row) -> Result<void> {
            const auto own = metrics.find(row.integer(kIdAt));
            if (own == metrics.end() || !holds(database, RowKind::Entry, row))
                return {};
            const int around = wholeRowEnd(RowKind::Entry);
            const SectionId section{row.integer(around + 1)};
            const bool isTitled =
                TRY(holds(database, RowKind::Section, section.value, row.integer(around + 4)));
            const QString title = row.text(around + 6);
            const QString body = row.text(around + 7);
            for (Metric &found : own->second) {
                const bool inTitle = found.anchor.field == EntryField::Title;
                observations.push_back({row.number(around + 5),
                                        {row.integer(kIdAt)},
                                        title,
                                        row.number(around),
                                        section,
                                        storedEnum<SectionKind>(row.text(around + 2)),
                                        isTitled ? row.text(around + 3) : QString(),
                                        std::move(found),
                                        inTitle ? title : body});
            }
            return {};
        }));
    return observations;
}

Result<std::vector<UnitWord>> readUnitWords(Database &database)
{
    std::vector<UnitWord> words;
    TRY(database.each(
        u"SELECT %1 FROM unit_word w ORDER BY w.word"_s.arg(wholeRow(RowKind::UnitWord, "w"_L1)), {},
        [&](const Row &row) {
            return holds(database, RowKind::UnitWord, row)
                       ? takeRecord(words.emplace_back(), row, fieldsAt(RowKind::UnitWord))
                       : Result<void>();
        }));
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
