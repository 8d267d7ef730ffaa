// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics, indicators and measure words in the tables: as values out, and as rows in.
#pragma once

#include "core/archive/database.h"
#include "core/model/observation.h"
#include "core/model/unitword.h"

#include <variant>
#include <vector>

namespace dashiji::archive
{

/// Reads the metrics that @p joinAndCondition lets through, entry by entry in the order of their place in the
/// text; the table is called t there. @errors ArchiveDamaged (a value is no decimal)
[[nodiscard]] Result<void> readMetrics(Database &database, const QString &joinAndCondition,
                                       const Database::Values &values,
                                       const std::function<void(EntryId, Metric)> &onMetric);

/// A metric and the entry it stands in.
struct MetricRow {
    EntryId entry;
    Metric metric;
};
/// @errors NotFound
[[nodiscard]] Result<MetricRow> readMetric(Database &database, MetricId metric);
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

/// Stores a metric under a new uid. An indicator that is not there stays unset.
Result<MetricId> storeMetric(Database &database, qint64 serial, EntryId entry, const Metric &metric);
/// Stores an indicator under a new uid.
Result<IndicatorId> storeIndicator(Database &database, qint64 serial, const QString &name,
                                   const QString &unit, Category category);
/// Writes a metric over the row of its id.
Result<void> updateMetric(Database &database, qint64 serial, const Metric &metric);

} // namespace dashiji::archive
