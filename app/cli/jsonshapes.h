// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON shapes of reports and of what is in them, for every command that prints some.
#pragma once

#include "core/archive/archive.h"
#include "core/metrics/series.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace dashiji::app::cli
{

/// {"year","title","organization","status","entries","written","missing_pictures"}
[[nodiscard]] QJsonObject toJson(const archive::ReportSummary &report);

/// {"caption","credit","after_paragraph","picture": {"sha256","type","bytes","width","height"} or null}
[[nodiscard]] QJsonObject toJson(const Photo &photo);

using IndicatorNames = QHash<IndicatorId, QString>;
[[nodiscard]] IndicatorNames namesOf(const std::vector<Indicator> &indicators);

/// {"field","start","end" (code points of the
/// field),"text","value","value_max","scale","unit","qualifier","label",
/// "category","aspect","state","indicator" (its name, or null),"cited" (whether the fact stands elsewhere
/// too)}
[[nodiscard]] QJsonObject toJson(const Metric &metric, const IndicatorNames &names);

/// {"indicator","unit","category","year","aspect","value","qualifier","entry":
/// {"section","rank","title"},"quote","left_out","year_value"}; the value is in the indicator's unit where it
/// can be converted; "left_out" is why it is not in "year_value",
/// what the series of its aspect says of the year (null: it is)
[[nodiscard]] QJsonObject toJson(const Observation &observation, const Indicator &indicator,
                                 const std::optional<metrics::LeftOut> &leftOut,
                                 const std::optional<metrics::YearValue> &yearValue);

/// {"rank" (null for a
/// candidate),"place","candidate","title","state","from","until","paragraphs","photos","metrics"}
/// @param place 1-based, in the section's list
[[nodiscard]] QJsonObject toJson(const Entry &entry, int place, const IndicatorNames &names);

/// The same without paragraphs, and with the counts "photos", "missing_pictures" and "unconfirmed_metrics".
[[nodiscard]] QJsonObject briefJson(const Entry &entry, int place, const IndicatorNames &names);

/// {"kind","title","introduction","numbered"}, without its entries
[[nodiscard]] QJsonObject toJson(const Section &section);

/// {"year","title","kicker","organization","status","introduction","signature"}, without its sections
[[nodiscard]] QJsonObject toJson(const Report &report);

/// {"id","at" (ISO 8601, UTC),"who","verb","label","year" (or null),"undone","rows"}
[[nodiscard]] QJsonObject toJson(const archive::Change &change);

} // namespace dashiji::app::cli
