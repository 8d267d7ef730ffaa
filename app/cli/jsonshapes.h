// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON shapes of reports and of what is in them, for every command that prints some.
#pragma once

#include "core/archive/archive.h"
#include "core/exchange/fieldjson.h"
#include "core/lookback/years.h"
#include "core/metrics/series.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace dashiji::app::cli
{

// Records show all their fields by the keys of their descriptors, and "uid"; told below is what is more or
// otherwise.

/// Identities of the organizations of an archive.
[[nodiscard]] exchange::OwnerUid ownerUidsOf(const archive::Archive &archive);

/// {"year","title","organization","status","entries","written","missing_pictures"}
[[nodiscard]] QJsonObject toJson(const archive::ReportSummary &report);

/// "picture": {"sha256","type","bytes","width","height"} or null
[[nodiscard]] QJsonObject toJson(const Photo &photo);

using IndicatorNames = QHash<IndicatorId, QString>;
[[nodiscard]] IndicatorNames namesOf(const std::vector<Indicator> &indicators);

/// "start" and "end" are code points of "field", "unit" and "label" null where there is none, "indicator" its
/// name, or null, "indicator_uid", "cited" whether the fact stands elsewhere too
[[nodiscard]] QJsonObject toJson(const Metric &metric, const IndicatorNames &names);

/// {"indicator","unit","category","year","aspect","value","qualifier","entry":
/// {"section","rank","title"},"quote","left_out","year_value"}; the value is in the indicator's unit where it
/// can be converted; "left_out" is why it is not in "year_value",
/// what the series of its aspect says of the year (null: it is)
[[nodiscard]] QJsonObject toJson(const Observation &observation, const Indicator &indicator,
                                 const std::optional<metrics::LeftOut> &leftOut,
                                 const std::optional<metrics::YearValue> &yearValue);

/// "rank" (null for a candidate), "place", "paragraphs" (no blank ones), "photos", "metrics" (none that are
/// rejected)
/// @param place 1-based, in the section's list
[[nodiscard]] QJsonObject toJson(const Entry &entry, int place, const IndicatorNames &names);

/// {"uid","rank","place","candidate","title","state","photos","missing_pictures","unconfirmed_metrics"
/// (counts), "metrics"}
[[nodiscard]] QJsonObject briefJson(const Entry &entry, int place, const IndicatorNames &names);

/// "introduction" without blank lines; without its entries
[[nodiscard]] QJsonObject toJson(const Section &section);

/// {"section","rank","title"} of an entry; the rank of a candidate is null
[[nodiscard]] QJsonObject placeJson(const Report &report, const lookback::EntryPlace &place);

/// The same with "year" and "organization" before
[[nodiscard]] QJsonObject placeJson(const lookback::Years &years, const lookback::YearPlace &place);

/// series, likeness or chosen
[[nodiscard]] QString pairingWord(lookback::EntryPair::By by);

/// "introduction" and "signature" without blank lines; without its sections
[[nodiscard]] QJsonObject toJson(const Report &report, const exchange::OwnerUid &ownerUid);

/// {"id","at" (ISO 8601, UTC),"who","session","verb","label","reason" (or null),"year" (or null),"undone",
/// "undoes" (a change's id, or null),"rows" (how many)}
[[nodiscard]] QJsonObject toJson(const archive::Change &change);

/// A value as the file stores it: identities as uids are written, other bytes in hexadecimal digits.
[[nodiscard]] QJsonValue storedJson(const QVariant &value);

/// {"table","id","operation" (insert, update or delete),"values":[{"column","before","after","at" (code
/// points, of a text that was changed in part, else null)}]}
[[nodiscard]] QJsonObject toJson(const archive::RowHistory &row);

} // namespace dashiji::app::cli
