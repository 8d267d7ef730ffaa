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
        const auto rows = TRY(edit.rows().childrenOf(tableOf(kind), from.value));
        for (const qint64 row : rows)
            TRY(edit.rows().update(kind, row, {{Column::Parent, into.value}}));
    }
    return {};
}

/// Links the metrics of an indicator to another, or to none.
Result<void> relink(Edit &edit, IndicatorId from, const QVariant &into)
{
    std::vector<qint64> linked;
    TRY(edit.database().each(u"SELECT id FROM metric WHERE indicator_id = ? ORDER BY id"_s, {from.value},
                             [&](const Row &row) { linked.push_back(row.integer(0)); }));
    for (const qint64 metric : linked)
        TRY(edit.rows().update(RowKind::Metric, metric, {{Column::Indicator, into}}));
    return {};
}

} // namespace

Result<IndicatorId> Writer::addIndicator(const QString &name, const QString &unit, Category category, Uid uid)
{
    const auto kept = TRY(indicatorName(name));
    return d->verb(verb::kIndicatorAdd, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) {
        edit.describe(verb::kIndicatorAdd, kept, 0);
        return storeIndicator(edit, kept, unit, category, uid);
    });
}

Result<void> Writer::setIndicator(IndicatorId indicator, const QString &name, const QString &unit,
                                  Category category)
{
    const auto kept = TRY(indicatorName(name));
    return d->verb(verb::kIndicatorEdit, indicator, [&](Edit &edit, IndicatorFacts &) {
        return edit.rows().update(RowKind::Indicator, indicator.value,
                                  {{Column::Name, storedValue(kept)},
                                   {Column::Unit, storedValue(unit)},
                                   {Column::Category, storedValue(category)}});
    });
}

Result<void> Writer::mergeIndicators(IndicatorId into, IndicatorId from)
{
    if (into == from)
        return {};
    return d->verb(verb::kIndicatorMerge, from, [&](Edit &edit, IndicatorFacts &facts) -> Result<void> {
        const auto kept = TRY(factsOf(edit.database(), into));
        TRY(relink(edit, from, into.value));
        TRY(handOver(edit, from, into));
        if (facts.indicator.name != kept.indicator.name)
            TRY(edit.rows().insert(RowKind::IndicatorName,
                                   {{Column::Parent, into.value}, {Column::Name, facts.indicator.name}}));
        return edit.rows().remove(RowKind::Indicator, from.value);
    });
}

Result<IndicatorId> Writer::splitIndicator(IndicatorId indicator, const QString &name,
                                           const std::vector<MetricId> &metrics)
{
    const auto kept = TRY(indicatorName(name));
    return d->verb(
        verb::kIndicatorSplit, indicator, [&](Edit &edit, IndicatorFacts &facts) -> Result<IndicatorId> {
            const Indicator &whole = facts.indicator;
            const auto part = storeIndicator(edit, kept, whole.unit, whole.category, {});
            if (!part)
                return part;
            for (const MetricId metric : metrics) {
                const auto linked = edit.rows().read(RowKind::Metric, metric.value);
                if (!linked || linked->value(Column::Indicator).toLongLong() != indicator.value)
                    return failure(ErrorCode::InvalidArgument, whole.name,
                                   u"metric %1 is not linked to it"_s.arg(metric.value));
                TRY(edit.rows().update(RowKind::Metric, metric.value, {{Column::Indicator, part->value}}));
            }
            return part;
        });
}

Result<void> Writer::removeIndicator(IndicatorId indicator)
{
    return d->verb(verb::kIndicatorRemove, indicator, [&](Edit &edit, IndicatorFacts &) -> Result<void> {
        TRY(relink(edit, indicator, QVariant()));
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
