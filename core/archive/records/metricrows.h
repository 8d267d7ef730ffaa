// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics, indicators and measure words out of the tables, as values.
#pragma once

#include "core/archive/records/recordwriter.h"
#include "core/model/observation.h"

#include <variant>
#include <vector>

namespace dashiji::archive
{

/// The text of an entry that metrics stand in, by its column; none for any other column.
[[nodiscard]] std::optional<EntryField> textWithMetrics(RowKind kind, Column column);
/// The column of such a text.
[[nodiscard]] Column columnOf(EntryField field);

/// Reads the metrics that @p joinAndCondition lets through, entry by entry in the order of their place in the
/// text; the table is called t there. @param onDamaged what is not what was written, and left out
/// @errors ArchiveDamaged (a value is no decimal)
[[nodiscard]] Result<void> readMetrics(Database &database, const QString &joinAndCondition,
                                       const Database::Values &values,
                                       const std::function<void(EntryId, Metric)> &onMetric,
                                       const std::function<void(MetricId)> &onDamaged = {});

/// A metric and the entry it stands in.
struct EnteredMetric {
    EntryId entry;
    Metric metric;
};
/// @errors NotFound
[[nodiscard]] Result<EnteredMetric> readMetric(Database &database, MetricId metric);
/// The metrics of one text of an entry, in the order of their place.
[[nodiscard]] Result<std::vector<Metric>> readMetricsOf(Database &database, EntryId entry, EntryField field);

/// Every indicator, by category, then name. @errors as Database::each
[[nodiscard]] Result<std::vector<Indicator>> readIndicators(Database &database);
/// @errors NotFound
[[nodiscard]] Result<Indicator> readIndicator(Database &database, IndicatorId indicator);
/// All observations, or those of an indicator, of one metric, of a fact.
using ObservationsOf = std::variant<std::monostate, IndicatorId, MetricId, Uid>;
/// Metrics with year and entry, the oldest year first, each year in the order of its entries; rejected ones
/// left out.
[[nodiscard]] Result<std::vector<Observation>> readObservations(Database &database,
                                                                const ObservationsOf &which);
/// The measure words an archive adds, by their words.
[[nodiscard]] Result<std::vector<UnitWord>> readUnitWords(Database &database);

/// Adds a metric, with its uid if it has one.
/// @errors RecordMissing (its indicator), RecordExists (its uid)
Result<MetricId> storeMetric(RecordWriter &rows, EntryId entry, const Metric &metric);
/// Writes a metric over the row of its id. @param old as it stands there, if the caller has it
Result<void> updateMetric(RecordWriter &rows, EntryId entry, const Metric &metric,
                          const Metric *old = nullptr);

} // namespace dashiji::archive
