// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/metrics.h"

#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/metrics/rewriting.h"
#include "core/metrics/selection.h"
#include "core/text/anchors.h"
#include "core/workflow/archives.h"
#include "core/workflow/indicatorlinking.h"

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

bool sameValue(const Metric &a, const Metric &b)
{
    return a.value == b.value && a.valueMax == b.valueMax;
}

/// Stores a metric with another amount, and its sentence with it.
Result<void> storeAmount(archive::Archive &archive, const Metric &changed, const metrics::Amount &said,
                         const metrics::UnitLexicon &lexicon)
{
    if (changed.state == MetricState::Unanchored)
        return archive.writer().setMetric(changed.id, changed);
    const auto words = TRY(metrics::rewrite(changed.anchor.quote, said, lexicon));
    Metric written = changed;
    if (const auto read = metrics::readAmount(words, lexicon))
        written.scale = read->scale;
    return archive.writer().rewriteMetric(changed.id, written, words);
}

/// The same for another value only: the words keep whatever else they say.
Result<void> storeValue(archive::Archive &archive, const Metric &changed, const metrics::UnitLexicon &lexicon)
{
    auto said = TRY(metrics::readAmount(changed.anchor.quote, lexicon));
    said.value = changed.value;
    said.valueMax = changed.valueMax;
    return storeAmount(archive, changed, said, lexicon);
}

Result<std::optional<IndicatorId>> chosenIndicator(archive::Archive &archive, const Metric &metric,
                                                   const IndicatorChoice &choice)
{
    if (choice.existing || choice.newName.isEmpty())
        return choice.existing;
    return TRY(archive.writer().addIndicator(choice.newName, metric.unit, metric.category));
}

/// @param state another than the one shown; that of a metric without words stays
Result<void> store(archive::Archive &archive, const MetricDescription &said, MetricState state)
{
    if (!said.typedValue.isEmpty())
        TRY(changeValue(archive, said.shown.id, said.typedValue));
    const Metric stored = TRY(archive.observation(said.shown.id)).metric;
    Metric changed = stored;
    const auto take = [&](auto member) {
        if (said.described.*member != said.shown.*member)
            changed.*member = said.described.*member;
    };
    take(&Metric::unit);
    take(&Metric::qualifier);
    take(&Metric::label);
    take(&Metric::category);
    take(&Metric::aspect);
    if (said.indicator)
        changed.indicator = TRY(chosenIndicator(archive, changed, *said.indicator));
    if (state != said.shown.state && stored.state != MetricState::Unanchored)
        changed.state = state;
    return changed == stored ? Result<void>() : archive.writer().setMetric(said.shown.id, changed);
}

} // namespace

Result<MetricId> makeMetric(archive::Archive &archive, EntryId entryId, EntryField field, qsizetype start,
                            qsizetype end)
{
    const auto entry = TRY(archive.entry(entryId));
    auto chosen = TRY(metrics::metricFromSelection(entry.text(field), field, start, end, lexiconOf(archive)));
    const auto there = std::ranges::find_if(entry.metrics, [&](const Metric &metric) {
        return metric.state != MetricState::Unanchored && text::overlap(metric.anchor, chosen.anchor);
    });
    if (there == entry.metrics.end())
        return archive.writer().addMetric(entryId, chosen);
    Metric confirmed = *there;
    confirmed.state = MetricState::Confirmed;
    return archive.writer().setMetric(there->id, confirmed).map([&] { return there->id; });
}

Result<void> describeMetric(archive::Archive &archive, const MetricDescription &said)
{
    return archive.writer().group(
        said.typedValue.isEmpty() ? archive::verb::kMetricEdit : archive::verb::kMetricValue,
        said.shown.anchor.quote, [&] { return store(archive, said, said.shown.state); });
}

Result<void> confirmMetric(archive::Archive &archive, const MetricDescription &said)
{
    return archive.writer().group(archive::verb::kMetricState, said.shown.anchor.quote,
                                  [&] { return store(archive, said, MetricState::Confirmed); });
}

Result<int> confirmMetrics(archive::Archive &archive, const std::vector<MetricId> &ids)
{
    int confirmed = 0;
    QStringList quotes;
    for (const MetricId id : ids)
        if (const auto found = archive.observation(id))
            quotes.append(found->metric.anchor.quote);
    const auto body = [&]() -> Result<void> {
        auto linker = TRY(IndicatorLinker::of(archive));
        for (const MetricId id : ids) {
            const auto found = TRY(archive.observation(id));
            Metric metric = found.metric;
            if (metric.state != MetricState::Unconfirmed)
                continue;
            metric.indicator = TRY(linker.link(metric, found.kind));
            metric.state = MetricState::Confirmed;
            TRY(archive.writer().setMetric(id, metric));
            ++confirmed;
        }
        return {};
    };
    TRY(archive.writer().group(archive::verb::kMetricState, quotes.join(QChar(0x3001)), body));
    return confirmed;
}

Result<void> rejectMetric(archive::Archive &archive, MetricId id)
{
    const auto found = TRY(archive.observation(id));
    Metric rejected = found.metric;
    rejected.state = MetricState::Rejected;
    rejected.indicator.reset();
    const auto body = [&]() -> Result<void> {
        if (!rejected.fact.isNull())
            TRY(archive.writer().leaveFact(id));
        return archive.writer().setMetric(id, rejected);
    };
    return archive.writer().group(archive::verb::kMetricReject, rejected.anchor.quote, body);
}

Result<std::vector<Observation>> changeValue(archive::Archive &archive, MetricId id, const QString &typed)
{
    const auto found = TRY(archive.observation(id));
    const auto lexicon = lexiconOf(archive);
    const auto amount = TRY(metrics::readAmount(typed, lexicon));
    Metric changed = found.metric;
    const bool numberAlone = amount.unit.isEmpty() && amount.qualifier == Qualifier::None;
    if (numberAlone) {
        changed.value = amount.value;
        changed.valueMax = amount.valueMax;
    } else {
        metrics::setAmount(changed, amount);
        if (changed.unit.isEmpty())
            changed.unit = found.metric.unit;
    }
    const metrics::Amount said{changed.value, changed.valueMax, changed.scale, changed.unit,
                               changed.qualifier};
    TRY(numberAlone && changed.state != MetricState::Unanchored
            ? storeValue(archive, changed, lexicon)
            : storeAmount(archive, changed, said, lexicon));
    return disagreeingCitations(archive, id);
}

Result<std::vector<Observation>> disagreeingCitations(const archive::Archive &archive, MetricId id)
{
    const auto found = TRY(archive.observation(id));
    if (found.metric.fact.isNull())
        return std::vector<Observation>();
    auto citations = archive.citations(found.metric.fact);
    if (citations)
        std::erase_if(*citations, [&](const Observation &other) {
            return other.metric.id == id || sameValue(other.metric, found.metric);
        });
    return citations;
}

Result<void> changeCitations(archive::Archive &archive, MetricId id, const std::vector<MetricId> &citations)
{
    const auto found = TRY(archive.observation(id));
    const auto lexicon = lexiconOf(archive);
    const auto body = [&]() -> Result<void> {
        for (const MetricId citation : citations) {
            const auto other = TRY(archive.observation(citation));
            Metric changed = other.metric;
            changed.value = found.metric.value;
            changed.valueMax = found.metric.valueMax;
            TRY(storeValue(archive, changed, lexicon));
        }
        return {};
    };
    return archive.writer().group(archive::verb::kMetricValue, found.metric.anchor.quote, body);
}

Result<std::vector<metrics::IndicatorProposal>> indicatorProposals(const archive::Archive &archive,
                                                                   const Metric &metric, SectionKind section)
{
    const auto known = TRY(knownIndicators(archive));
    return metrics::proposeIndicators(metric, section, known);
}

QStringList labelChoices(const archive::Archive &archive, const Entry &entry, const Metric &metric)
{
    QStringList choices =
        metrics::labelChoices(entry.text(metric.anchor.field), metric.anchor, lexiconOf(archive));
    if (!metric.label.isEmpty() && !choices.contains(metric.label))
        choices.prepend(metric.label);
    return choices;
}

std::vector<UnknownPlace> unknownCounts(const archive::Archive &archive, const Entry &entry)
{
    return unknownCounts(lexiconOf(archive), entry);
}

std::vector<UnknownPlace> unknownCounts(const metrics::UnitLexicon &lexicon, const Entry &entry)
{
    std::vector<UnknownPlace> places;
    for (const EntryField field : {EntryField::Title, EntryField::Body})
        for (const metrics::UnknownCount &count :
             metrics::extractMetrics(entry.text(field), lexicon).doubts) {
            const Anchor place{field, count.start, count.end, count.text, {}, {}};
            if (std::ranges::none_of(entry.metrics, [&](const Metric &metric) {
                    return metric.state != MetricState::Unanchored && text::overlap(metric.anchor, place);
                }))
                places.push_back({field, count});
        }
    return places;
}

Result<void> learnUnitWord(archive::Archive &archive, EntryId entry, const UnitWord &word)
{
    TRY(archive.writer().addUnitWord(word)); // told to the follower before the texts are read
    TRY(archive.writer().findMetrics(entry));
    return {};
}

Result<int> findMetrics(archive::Archive &archive, ReportId id)
{
    const auto report = TRY(archive.report(id));
    int added = 0;
    const auto body = [&]() -> Result<void> {
        for (const Section &section : report.sections)
            for (const Entry &entry : section.entries)
                added += TRY(archive.writer().findMetrics(entry.id));
        return {};
    };
    TRY(archive.writer().group(archive::verb::kMetricFind, QString::number(report.year), body));
    return added;
}

} // namespace dashiji::workflow
