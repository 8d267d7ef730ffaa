// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of metrics.
#include "core/archive/metricfollowing.h"
#include "core/archive/metricrows.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"
#include "core/text/anchors.h"
#include "core/text/codepoints.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

const QString &textOf(const EntryFacts &entry, EntryField field)
{
    return field == EntryField::Title ? entry.title : entry.body;
}

/// What the journal calls a metric: its words, or what it counts when it has none.
QString labelOf(const Metric &metric)
{
    return metric.anchor.quote.isEmpty() ? metric.label : metric.anchor.quote;
}

/// The words an anchor quotes, as a stretch of UTF-16 of the text. None when others stand there.
std::optional<std::pair<qsizetype, qsizetype>> standingAt(const Anchor &anchor, const QString &text)
{
    const text::CodePointIndex index(text);
    if (anchor.start < 0 || anchor.end <= anchor.start || anchor.end > index.codePointCount())
        return std::nullopt;
    const qsizetype from = index.toUtf16(anchor.start);
    const qsizetype until = index.toUtf16(anchor.end);
    if (QStringView(text).mid(from, until - from) != anchor.quote)
        return std::nullopt;
    return std::pair(from, until - from);
}

Result<void> otherWords(const EntryFacts &entry, const Metric &metric)
{
    return failure(ErrorCode::EditConflict, entry.title,
                   u"“%1” does not stand where it should"_s.arg(metric.anchor.quote));
}

/// Takes what a metric says from @p changed and leaves it where it is.
Metric saying(const Metric &metric, const Metric &changed)
{
    Metric result = changed;
    result.id = metric.id;
    result.uid = metric.uid;
    result.anchor = metric.anchor;
    result.fact = metric.fact;
    result.wasConfirmed = metric.wasConfirmed;
    result.revision = metric.revision;
    return result;
}

QString verbOf(MetricState before, MetricState after)
{
    return before == after                  ? verb::kMetricEdit
           : after == MetricState::Rejected ? verb::kMetricReject
                                            : verb::kMetricState;
}

/// A metric together with the entry it stands in.
struct MetricFacts {
    Metric metric;
    EntryFacts entry;
    [[nodiscard]] QString label() const { return labelOf(metric); }
    [[nodiscard]] int year() const { return entry.section.report.year; }
};

/// @errors NotFound
Result<MetricFacts> factsOf(Database &database, MetricId metric)
{
    auto row = readMetric(database, metric);
    if (!row)
        return tl::unexpected(row.error());
    auto entry = archive::factsOf(database, row->entry);
    if (!entry)
        return tl::unexpected(entry.error());
    return MetricFacts{std::move(row->metric), std::move(*entry)};
}

/// A fact that only one metric is left of is none.
Result<void> dissolveLoneFact(Database &database, qint64 serial, Uid fact)
{
    return database.run(u"UPDATE metric SET fact = NULL, rev = ? WHERE fact = ? AND "
                        "(SELECT count(*) FROM metric o WHERE o.fact = metric.fact) = 1"_s,
                        {serial, fact.toRfc4122()});
}

} // namespace

Result<MetricId> Writer::addMetric(EntryId entry, const Metric &metric)
{
    return d->perform([&](Edit &edit) -> Result<MetricId> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kMetricAdd, labelOf(metric), facts->section.report.year);
        if (!standingAt(metric.anchor, textOf(*facts, metric.anchor.field)))
            return tl::unexpected(otherWords(*facts, metric).error());
        return storeMetric(d->database, edit.serial(), entry, metric);
    });
}

Result<void> Writer::setMetric(MetricId metric, const Metric &changed)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, metric);
        if (!facts)
            return tl::unexpected(facts.error());
        const Metric said = saying(facts->metric, changed);
        edit.describe(verbOf(facts->metric.state, said.state), facts->label(), facts->year());
        return updateMetric(d->database, edit.serial(), said);
    });
}

Result<void> Writer::rewriteMetric(MetricId metric, const Metric &changed, const QString &words)
{
    const QString mine = storableText(words);
    if (mine.isEmpty())
        return failure(ErrorCode::InvalidArgument, {}, u"a metric without words"_s);
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, metric);
        if (!facts)
            return tl::unexpected(facts.error());
        const Anchor &anchor = facts->metric.anchor;
        edit.describe(verb::kMetricValue, facts->label(), facts->year());
        const QString &before = textOf(facts->entry, anchor.field);
        const auto place = standingAt(anchor, before);
        if (!place || facts->metric.state == MetricState::Unanchored)
            return otherWords(facts->entry, facts->metric);
        QString after = before;
        after.replace(place->first, place->second, mine);
        const QString column = anchor.field == EntryField::Title ? u"title"_s : u"body"_s;
        if (auto done = d->database.run(u"UPDATE entry SET %1 = ?, rev = ? WHERE id = ?"_s.arg(column),
                                        {after, edit.serial(), facts->entry.id.value});
            !done)
            return done;
        if (auto done = followEdit(d->database, edit, d->archive.m_follower, facts->entry.id, anchor.field,
                                   before, after);
            !done)
            return tl::unexpected(done.error());
        // Whatever the words were read as, this is what is meant.
        Metric said = saying(facts->metric, changed);
        said.anchor =
            text::anchorAt(anchor.field, after, anchor.start, anchor.start + text::codePointCount(mine));
        return updateMetric(d->database, edit.serial(), said);
    });
}

Result<int> Writer::findMetrics(EntryId entry)
{
    return d->perform([&](Edit &edit) -> Result<int> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kMetricFind, facts->title, facts->section.report.year);
        int added = 0;
        for (const EntryField field : {EntryField::Title, EntryField::Body}) {
            const QString &text = textOf(*facts, field);
            const auto found = followEdit(d->database, edit, d->archive.m_follower, entry, field, text, text);
            if (!found)
                return found;
            added += *found;
        }
        return added;
    });
}

Result<void> Writer::removeMetric(MetricId metric)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, metric);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kMetricRemove, facts->label(), facts->year());
        if (auto done = d->database.run(u"DELETE FROM metric WHERE id = ?"_s, {metric.value}); !done)
            return done;
        return dissolveLoneFact(d->database, edit.serial(), facts->metric.fact);
    });
}

Result<void> Writer::joinFact(const std::vector<MetricId> &metrics)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const QByteArray fact = newUid();
        for (const MetricId metric : metrics) {
            const auto facts = factsOf(d->database, metric);
            if (!facts)
                return tl::unexpected(facts.error());
            edit.describe(verb::kMetricFact, facts->label(), facts->year());
            if (auto done =
                    d->database.run(u"UPDATE metric SET fact = ?, rev = ? WHERE id = ? OR fact = ?"_s,
                                    {fact, edit.serial(), metric.value, facts->metric.fact.toRfc4122()});
                !done)
                return done;
        }
        return dissolveLoneFact(d->database, edit.serial(), Uid::fromRfc4122(fact));
    });
}

Result<void> Writer::leaveFact(MetricId metric)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, metric);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kMetricFact, facts->label(), facts->year());
        if (auto done = d->database.run(u"UPDATE metric SET fact = NULL, rev = ? WHERE id = ?"_s,
                                        {edit.serial(), metric.value});
            !done)
            return done;
        return dissolveLoneFact(d->database, edit.serial(), facts->metric.fact);
    });
}

} // namespace dashiji::archive
