// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of metrics.
#include "core/archive/records/metricrows.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs/gate.h"
#include "core/archive/verbs/metricfollowing.h"
#include "core/text/anchors.h"
#include "core/text/codepoints.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

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

tl::unexpected<Error> otherWords(const EntryFacts &entry, const Metric &metric)
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

Result<std::vector<qint64>> metricsOfFact(Database &database, const Uid &fact)
{
    std::vector<qint64> ids;
    TRY(database.each(u"SELECT id FROM metric WHERE fact = ? ORDER BY id"_s, {fact.toRfc4122()},
                      [&](const Row &row) { ids.push_back(row.integer(0)); }));
    return ids;
}

/// A fact that only one metric is left of is none.
Result<void> dissolveLoneFact(Edit &edit, const Uid &fact)
{
    if (fact.isNull())
        return {};
    const auto left = TRY(metricsOfFact(edit.database(), fact));
    return left.size() == 1 ? edit.rows().update(RowKind::Metric, left.front(), {{Column::Fact, QVariant()}})
                            : Result<void>();
}

} // namespace

Result<MetricId> Writer::addMetric(EntryId entry, const Metric &metric)
{
    return d->verb(verb::kMetricAdd, entry, [&](Edit &edit, EntryFacts &facts) -> Result<MetricId> {
        edit.describe(verb::kMetricAdd, MetricFacts{metric, {}}.label(), facts.report()->year,
                      facts.report()->id);
        if (!standingAt(metric.anchor, facts.text(metric.anchor.field)))
            return otherWords(facts, metric);
        return storeMetric(edit.rows(), entry, metric);
    });
}

Result<void> Writer::setMetric(MetricId metric, const Metric &changed)
{
    return d->verb(verb::kMetricEdit, metric, [&](Edit &edit, MetricFacts &facts) -> Result<void> {
        const Metric said = saying(facts.metric, changed);
        edit.describe(verbOf(facts.metric.state, said.state), facts.label(), facts.report()->year,
                      facts.report()->id);
        return updateMetric(edit.rows(), facts.entry.id, said, &facts.metric);
    });
}

Result<void> Writer::rewriteMetric(MetricId metric, const Metric &changed, const QString &words)
{
    const QString mine = storableText(words);
    if (mine.isEmpty())
        return failure(ErrorCode::InvalidArgument, {}, u"a metric without words"_s);
    return d->verb(verb::kMetricValue, metric, [&](Edit &edit, MetricFacts &facts) -> Result<void> {
        const Anchor &anchor = facts.metric.anchor;
        const QString before = facts.entry.text(anchor.field);
        const auto place = standingAt(anchor, before);
        if (!place || facts.metric.state == MetricState::Unanchored)
            return otherWords(facts.entry, facts.metric);
        QString after = before;
        after.replace(place->first, place->second, mine);
        const Column column = columnOf(anchor.field);
        TRY(edit.rows().update(RowKind::Entry, facts.entry.id.value, {{column, after}}));
        TRY(followEdit(edit.rows(), d->archive.m_follower, facts.entry.id, anchor.field, before, after));
        // Whatever the words were read as, this is what is meant.
        Metric said = saying(facts.metric, changed);
        said.anchor =
            text::anchorAt(anchor.field, after, anchor.start, anchor.start + text::codePointCount(mine));
        edit.rows().log().keepPlace(RowKind::Metric, metric.value);
        return updateMetric(edit.rows(), facts.entry.id, said);
    });
}

Result<int> Writer::findMetrics(EntryId entry)
{
    return d->verb(verb::kMetricFind, entry, [&](Edit &edit, EntryFacts &facts) -> Result<int> {
        int added = 0;
        for (const EntryField field : {EntryField::Title, EntryField::Body}) {
            const QString &text = facts.text(field);
            const auto found = TRY(followEdit(edit.rows(), d->archive.m_follower, entry, field, text, text));
            added += found;
        }
        return added;
    });
}

Result<void> Writer::removeMetric(MetricId metric)
{
    return d->verb(verb::kMetricRemove, metric, [&](Edit &edit, MetricFacts &facts) -> Result<void> {
        TRY(edit.rows().remove(RowKind::Metric, metric.value));
        return dissolveLoneFact(edit, facts.metric.fact);
    });
}

Result<void> Writer::joinFact(const std::vector<MetricId> &metrics)
{
    const QByteArray fact = newUid();
    QString label;
    const auto join = [&](Edit &edit, MetricFacts &facts) -> Result<void> {
        label = facts.label();
        std::vector<qint64> joined{facts.metric.id.value};
        if (!facts.metric.fact.isNull()) {
            auto citations = TRY(metricsOfFact(edit.database(), facts.metric.fact));
            joined = std::move(citations);
        }
        for (const qint64 id : joined)
            TRY(edit.rows().update(RowKind::Metric, id, {{Column::Fact, fact}}));
        return {};
    };
    return group(verb::kMetricFact, label, [&]() -> Result<void> {
        for (const MetricId metric : metrics)
            TRY(d->verb(verb::kMetricFact, metric, join));
        return d->perform([&](Edit &edit) { return dissolveLoneFact(edit, Uid::fromRfc4122(fact)); });
    });
}

Result<void> Writer::leaveFact(MetricId metric)
{
    return d->verb(verb::kMetricFact, metric, [&](Edit &edit, MetricFacts &facts) -> Result<void> {
        TRY(edit.rows().update(RowKind::Metric, metric.value, {{Column::Fact, QVariant()}}));
        return dissolveLoneFact(edit, facts.metric.fact);
    });
}

} // namespace dashiji::archive
