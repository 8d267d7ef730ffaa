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

const QString &textOf(const Entry &entry, EntryField field)
{
    return field == EntryField::Title ? entry.title : entry.body;
}

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
    const auto words = metrics::rewrite(changed.anchor.quote, said, lexicon);
    if (!words)
        return tl::unexpected(words.error());
    Metric written = changed;
    if (const auto read = metrics::readAmount(*words, lexicon))
        written.scale = read->scale;
    return archive.writer().rewriteMetric(changed.id, written, *words);
}

/// The same for another value only: the words keep whatever else they say.
Result<void> storeValue(archive::Archive &archive, const Metric &changed, const metrics::UnitLexicon &lexicon)
{
    auto said = metrics::readAmount(changed.anchor.quote, lexicon);
    if (!said)
        return tl::unexpected(said.error());
    said->value = changed.value;
    said->valueMax = changed.valueMax;
    return storeAmount(archive, changed, *said, lexicon);
}

Result<std::optional<IndicatorId>> chosenIndicator(archive::Archive &archive, const Metric &metric,
                                                   const IndicatorChoice &choice)
{
    if (choice.existing || choice.newName.isEmpty())
        return choice.existing;
    const auto added = archive.writer().addIndicator(choice.newName, metric.unit, metric.category);
    if (!added)
        return tl::unexpected(added.error());
    return *added;
}

} // namespace

Result<MetricId> makeMetric(archive::Archive &archive, EntryId entryId, EntryField field, qsizetype start,
                            qsizetype end)
{
    const auto entry = archive.entry(entryId);
    if (!entry)
        return tl::unexpected(entry.error());
    auto chosen = metrics::metricFromSelection(textOf(*entry, field), field, start, end, lexiconOf(archive));
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto there = std::ranges::find_if(entry->metrics, [&](const Metric &metric) {
        return metric.state != MetricState::Unanchored && text::overlap(metric.anchor, chosen->anchor);
    });
    if (there == entry->metrics.end())
        return archive.writer().addMetric(entryId, *chosen);
    Metric confirmed = *there;
    confirmed.state = MetricState::Confirmed;
    return archive.writer().setMetric(there->id, confirmed).map([&] { return there->id; });
}

Result<void> confirmMetric(archive::Archive &archive, MetricId id, const Metric &described,
                           const IndicatorChoice &choice)
{
    const auto before = archive.observation(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto body = [&]() -> Result<void> {
        const auto indicator = chosenIndicator(archive, described, choice);
        if (!indicator)
            return tl::unexpected(indicator.error());
        Metric confirmed = described;
        confirmed.id = id;
        confirmed.anchor = before->metric.anchor;
        confirmed.indicator = *indicator;
        const bool anchored = before->metric.state != MetricState::Unanchored;
        confirmed.state = anchored ? MetricState::Confirmed : MetricState::Unanchored;
        if (sameValue(confirmed, before->metric) || !anchored)
            return archive.writer().setMetric(id, confirmed);
        return storeValue(archive, confirmed, lexiconOf(archive));
    };
    return archive.writer().group(archive::verb::kMetricState, before->metric.anchor.quote, body);
}

Result<int> confirmMetrics(archive::Archive &archive, const std::vector<MetricId> &ids)
{
    int confirmed = 0;
    QString label;
    const auto body = [&]() -> Result<void> {
        auto linker = IndicatorLinker::of(archive);
        if (!linker)
            return tl::unexpected(linker.error());
        for (const MetricId id : ids) {
            const auto found = archive.observation(id);
            if (!found)
                return tl::unexpected(found.error());
            Metric metric = found->metric;
            if (metric.state != MetricState::Unconfirmed)
                continue;
            const auto indicator = linker->link(metric, found->kind);
            if (!indicator)
                return tl::unexpected(indicator.error());
            metric.indicator = *indicator;
            metric.state = MetricState::Confirmed;
            if (auto done = archive.writer().setMetric(id, metric); !done)
                return done;
            ++confirmed;
        }
        return {};
    };
    if (!ids.empty())
        if (const auto first = archive.observation(ids.front()))
            label = first->metric.anchor.quote;
    if (auto done = archive.writer().group(archive::verb::kMetricState, label, body); !done)
        return tl::unexpected(done.error());
    return confirmed;
}

Result<void> rejectMetric(archive::Archive &archive, MetricId id)
{
    const auto found = archive.observation(id);
    if (!found)
        return tl::unexpected(found.error());
    Metric rejected = found->metric;
    rejected.state = MetricState::Rejected;
    rejected.indicator.reset();
    const auto body = [&]() -> Result<void> {
        if (!rejected.fact.isNull())
            if (auto done = archive.writer().leaveFact(id); !done)
                return done;
        return archive.writer().setMetric(id, rejected);
    };
    return archive.writer().group(archive::verb::kMetricReject, rejected.anchor.quote, body);
}

Result<std::vector<Observation>> changeValue(archive::Archive &archive, MetricId id, const QString &typed)
{
    const auto found = archive.observation(id);
    if (!found)
        return tl::unexpected(found.error());
    const auto lexicon = lexiconOf(archive);
    const auto amount = metrics::readAmount(typed, lexicon);
    if (!amount)
        return tl::unexpected(amount.error());
    Metric changed = found->metric;
    const bool numberAlone = amount->unit.isEmpty() && amount->qualifier == Qualifier::None;
    if (numberAlone) {
        changed.value = amount->value;
        changed.valueMax = amount->valueMax;
    } else {
        metrics::setAmount(changed, *amount);
        if (changed.unit.isEmpty())
            changed.unit = found->metric.unit;
    }
    const metrics::Amount said{changed.value, changed.valueMax, changed.scale, changed.unit,
                               changed.qualifier};
    if (auto done = numberAlone && changed.state != MetricState::Unanchored
                        ? storeValue(archive, changed, lexicon)
                        : storeAmount(archive, changed, said, lexicon);
        !done)
        return tl::unexpected(done.error());
    return disagreeingCitations(archive, id);
}

Result<std::vector<Observation>> disagreeingCitations(const archive::Archive &archive, MetricId id)
{
    const auto found = archive.observation(id);
    if (!found)
        return tl::unexpected(found.error());
    if (found->metric.fact.isNull())
        return std::vector<Observation>();
    auto citations = archive.citations(found->metric.fact);
    if (citations)
        std::erase_if(*citations, [&](const Observation &other) {
            return other.metric.id == id || sameValue(other.metric, found->metric);
        });
    return citations;
}

Result<void> changeCitations(archive::Archive &archive, MetricId id, const std::vector<MetricId> &citations)
{
    const auto found = archive.observation(id);
    if (!found)
        return tl::unexpected(found.error());
    const auto lexicon = lexiconOf(archive);
    const auto body = [&]() -> Result<void> {
        for (const MetricId citation : citations) {
            const auto other = archive.observation(citation);
            if (!other)
                return tl::unexpected(other.error());
            Metric changed = other->metric;
            changed.value = found->metric.value;
            changed.valueMax = found->metric.valueMax;
            if (auto done = storeValue(archive, changed, lexicon); !done)
                return done;
        }
        return {};
    };
    return archive.writer().group(archive::verb::kMetricValue, found->metric.anchor.quote, body);
}

Result<std::vector<metrics::IndicatorProposal>> indicatorProposals(const archive::Archive &archive,
                                                                   const Metric &metric, SectionKind section)
{
    const auto known = knownIndicators(archive);
    if (!known)
        return tl::unexpected(known.error());
    return metrics::proposeIndicators(metric, section, *known);
}

QStringList labelChoices(const archive::Archive &archive, const Entry &entry, const Metric &metric)
{
    QStringList choices =
        metrics::labelChoices(textOf(entry, metric.anchor.field), metric.anchor, lexiconOf(archive));
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
             metrics::extractMetrics(textOf(entry, field), lexicon).doubts) {
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
    auto learned = archive.writer().addUnitWord(word); // told to the follower before the texts are read
    if (!learned)
        return learned;
    const auto found = archive.writer().findMetrics(entry);
    return found ? Result<void>() : tl::unexpected(found.error());
}

Result<int> findMetrics(archive::Archive &archive, ReportId id)
{
    const auto report = archive.report(id);
    if (!report)
        return tl::unexpected(report.error());
    int added = 0;
    const auto body = [&]() -> Result<void> {
        for (const Section &section : report->sections)
            for (const Entry &entry : section.entries) {
                const auto found = archive.writer().findMetrics(entry.id);
                if (!found)
                    return tl::unexpected(found.error());
                added += *found;
            }
        return {};
    };
    if (auto done = archive.writer().group(archive::verb::kMetricFind, QString::number(report->year), body);
        !done)
        return tl::unexpected(done.error());
    return added;
}

} // namespace dashiji::workflow
