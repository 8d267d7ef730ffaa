// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of an archive: found, confirmed, mended, rewritten; for window and command line alike.
#pragma once

#include "core/archive/archive.h"
#include "core/metrics/extraction.h"
#include "core/metrics/indicatormatch.h"

namespace dashiji::workflow
{

/// What a metric is to observe. Neither: no indicator.
struct IndicatorChoice {
    std::optional<IndicatorId> existing;
    QString newName; ///< of an indicator to be made, with the metric's unit and category
};

/// Makes words of a text a metric, confirmed, without an indicator. Where they touch a metric that is there
/// already, that one is confirmed instead. @param start, end code points of the field
/// @errors NotFound, InvalidArgument (subject: the words, when there is no number in them)
[[nodiscard]] Result<MetricId> makeMetric(archive::Archive &archive, EntryId entryId, EntryField field,
                                          qsizetype start, qsizetype end);

/// What somebody who looked at a metric says of it.
struct MetricDescription {
    Metric shown;       ///< as it was read
    Metric described;   ///< of unit, qualifier, label, category and aspect: what is otherwise than in shown
    QString typedValue; ///< another value, read as changeValue does; empty: it stays
    std::optional<IndicatorChoice> indicator; ///< nothing: it stays
};

/// Stores what is said of a metric; its state stays. One change.
/// @errors as changeValue and Writer::addIndicator
Result<void> describeMetric(archive::Archive &archive, const MetricDescription &said);

/// The same, and the metric is confirmed unless its words are gone. One change.
Result<void> confirmMetric(archive::Archive &archive, const MetricDescription &said);

/// Confirms metrics as they are, each with the indicator IndicatorLinker finds. Those that are not
/// Unconfirmed stay as they are. One change. @return how many were confirmed
Result<int> confirmMetrics(archive::Archive &archive, const std::vector<MetricId> &ids);

/// "Not a metric": remembered, so that its words are not offered again.
Result<void> rejectMetric(archive::Archive &archive, MetricId id);

/// Gives a metric another value; its sentence says it in its own style. What is typed is a number ("180",
/// "1,280", "27.5万", "三十"), or a number with its qualifier and unit, which then count too. An unanchored
/// metric only takes the value. @errors InvalidArgument (subject: what was typed), EditConflict
/// @return metrics of the same fact elsewhere that say something else now: offer to change them too
Result<std::vector<Observation>> changeValue(archive::Archive &archive, MetricId id, const QString &typed);

/// Metrics of the same fact that say something else than @p id.
[[nodiscard]] Result<std::vector<Observation>> disagreeingCitations(const archive::Archive &archive,
                                                                    MetricId id);
/// Lets them say what @p id says, each in the style of its sentence. One change.
Result<void> changeCitations(archive::Archive &archive, MetricId id, const std::vector<MetricId> &citations);

/// Indicators a metric may observe, the most likely first.
[[nodiscard]] Result<std::vector<metrics::IndicatorProposal>>
indicatorProposals(const archive::Archive &archive, const Metric &metric, SectionKind section);

/// What may name a metric of an entry, best first; its present label among them.
[[nodiscard]] QStringList labelChoices(const archive::Archive &archive, const Entry &entry,
                                       const Metric &metric);

/// A place that looks like a count whose measure word is not known.
struct UnknownPlace {
    EntryField field = EntryField::Body;
    metrics::UnknownCount count;
};
/// Those of an entry that are no metric and were not rejected.
[[nodiscard]] std::vector<UnknownPlace> unknownCounts(const archive::Archive &archive, const Entry &entry);
[[nodiscard]] std::vector<UnknownPlace> unknownCounts(const metrics::UnitLexicon &lexicon,
                                                      const Entry &entry);

/// Adds a measure word to the archive's table, then reads the entry anew with it: two changes.
Result<void> learnUnitWord(archive::Archive &archive, EntryId entry, const UnitWord &word);

/// Reads the numbers of a year's texts, as for a report stored before numbers were read. One change.
/// @return how many metrics are new
Result<int> findMetrics(archive::Archive &archive, ReportId id);

} // namespace dashiji::workflow
