// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of indicators and measure words. They change links of metrics, never a report's words, so a seal
// does not hold them up.
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs/gate.h"
#include "core/text/codepoints.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

Result<QString> indicatorName(const QString &name)
{
    const QString kept = storableText(name).simplified();
    if (kept.isEmpty())
        return failure(ErrorCode::InvalidArgument, {}, u"an indicator without a name"_s);
    return kept;
}

Result<IndicatorId> storeIndicator(Edit &edit, const QString &name, const QString &unit, Category category,
                                   Uid uid)
{
    Indicator indicator;
    indicator.name = name;
    indicator.unit = unit;
    indicator.category = category;
    RowValues values = valuesOf(indicator);
    values.set(Column::Identity, storedValue(uid));
    return edit.rows().insert(RowKind::Indicator, std::move(values)).map([](qint64 id) {
        return IndicatorId{id};
    });
}

/// Gives what belongs to an indicator to another: its figures and other names.
Result<void> handOver(Edit &edit, IndicatorId from, IndicatorId into)
{
    for (const RowKind kind : {RowKind::Figure, RowKind::IndicatorName}) {
        const auto rows = edit.rows().childrenOf(tableOf(kind), from.value);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const qint64 row : *rows)
            if (auto done = edit.rows().update(kind, row, {{Column::Parent, into.value}}); !done)
                return done;
    }
    return {};
}

/// Links the metrics of an indicator to another, or to none.
Result<void> relink(Edit &edit, IndicatorId from, const QVariant &into)
{
    std::vector<qint64> linked;
    const auto read =
        edit.database().each(u"SELECT id FROM metric WHERE indicator_id = ? ORDER BY id"_s, {from.value},
                             [&](const Row &row) { linked.push_back(row.integer(0)); });
    if (!read)
        return read;
    for (const qint64 metric : linked)
        if (auto done = edit.rows().update(RowKind::Metric, metric, {{Column::Indicator, into}}); !done)
            return done;
    return {};
}

} // namespace

Result<IndicatorId> Writer::addIndicator(const QString &name, const QString &unit, Category category, Uid uid)
{
    const auto kept = indicatorName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    return d->verb(verb::kIndicatorAdd, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) {
        edit.describe(verb::kIndicatorAdd, *kept, 0);
        return storeIndicator(edit, *kept, unit, category, uid);
    });
}

Result<void> Writer::setIndicator(IndicatorId indicator, const QString &name, const QString &unit,
                                  Category category)
{
    const auto kept = indicatorName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    return d->verb(verb::kIndicatorEdit, indicator, [&](Edit &edit, IndicatorFacts &) {
        return edit.rows().update(RowKind::Indicator, indicator.value,
                                  {{Column::Name, storedValue(*kept)},
                                   {Column::Unit, storedValue(unit)},
                                   {Column::Category, storedValue(category)}});
    });
}

Result<void> Writer::mergeIndicators(IndicatorId into, IndicatorId from)
{
    if (into == from)
        return {};
    return d->verb(verb::kIndicatorMerge, from, [&](Edit &edit, IndicatorFacts &facts) -> Result<void> {
        const auto kept = factsOf(edit.database(), into);
        if (!kept)
            return tl::unexpected(kept.error());
        if (auto done = relink(edit, from, into.value); !done)
            return done;
        if (auto done = handOver(edit, from, into); !done)
            return done;
        if (facts.indicator.name != kept->indicator.name)
            if (const auto named =
                    edit.rows().insert(RowKind::IndicatorName,
                                       {{Column::Parent, into.value}, {Column::Name, facts.indicator.name}});
                !named)
                return tl::unexpected(named.error());
        return edit.rows().remove(RowKind::Indicator, from.value);
    });
}

Result<IndicatorId> Writer::splitIndicator(IndicatorId indicator, const QString &name,
                                           const std::vector<MetricId> &metrics)
{
    const auto kept = indicatorName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    return d->verb(
        verb::kIndicatorSplit, indicator, [&](Edit &edit, IndicatorFacts &facts) -> Result<IndicatorId> {
            const Indicator &whole = facts.indicator;
            const auto part = storeIndicator(edit, *kept, whole.unit, whole.category, {});
            if (!part)
                return part;
            for (const MetricId metric : metrics) {
                const auto linked = edit.rows().read(RowKind::Metric, metric.value);
                if (!linked || linked->value(Column::Indicator).toLongLong() != indicator.value)
                    return failure(ErrorCode::InvalidArgument, whole.name,
                                   u"metric %1 is not linked to it"_s.arg(metric.value));
                if (auto done =
                        edit.rows().update(RowKind::Metric, metric.value, {{Column::Indicator, part->value}});
                    !done)
                    return tl::unexpected(done.error());
            }
            return part;
        });
}

Result<void> Writer::removeIndicator(IndicatorId indicator)
{
    return d->verb(verb::kIndicatorRemove, indicator, [&](Edit &edit, IndicatorFacts &) -> Result<void> {
        if (auto done = relink(edit, indicator, QVariant()); !done)
            return done;
        return edit.rows().remove(RowKind::Indicator, indicator.value);
    });
}

Result<void> Writer::addUnitWord(const UnitWord &word)
{
    UnitWord kept = word;
    kept.word = storableText(word.word).trimmed();
    if (kept.word.isEmpty() || text::codePointCount(kept.word) > kLongestUnit)
        return failure(ErrorCode::InvalidArgument, word.word, u"no measure word"_s);
    return d->setNamed(verb::kUnitAdd, RowKind::UnitWord, Column::Word, kept.word, valuesOf(kept));
}

Result<void> Writer::removeUnitWord(const QString &word)
{
    return d->removeNamed(verb::kUnitRemove, RowKind::UnitWord, Column::Word, word);
}

} // namespace dashiji::archive
