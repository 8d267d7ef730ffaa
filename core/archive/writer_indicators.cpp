// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of indicators and measure words.
#include "core/archive/enumtext.h"
#include "core/archive/metricrows.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"
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

} // namespace

Result<IndicatorId> Writer::addIndicator(const QString &name, const QString &unit, Category category)
{
    const auto kept = indicatorName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    return d->perform([&](Edit &edit) -> Result<IndicatorId> {
        edit.describe(verb::kIndicatorAdd, *kept, 0);
        return storeIndicator(d->database, edit.serial(), *kept, unit, category);
    });
}

Result<void> Writer::setIndicator(IndicatorId indicator, const QString &name, const QString &unit,
                                  Category category)
{
    const auto kept = indicatorName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto before = readIndicator(d->database, indicator);
        if (!before)
            return tl::unexpected(before.error());
        edit.describe(verb::kIndicatorEdit, before->name, 0);
        return d->database.run(
            u"UPDATE indicator SET name = ?, unit = ?, category = ?, rev = ? WHERE id = ?"_s,
            {*kept, storableText(unit), enumText(category), edit.serial(), indicator.value});
    });
}

Result<void> Writer::mergeIndicators(IndicatorId into, IndicatorId from)
{
    if (into == from)
        return {};
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto kept = readIndicator(d->database, into);
        if (!kept)
            return tl::unexpected(kept.error());
        const auto gone = readIndicator(d->database, from);
        if (!gone)
            return tl::unexpected(gone.error());
        edit.describe(verb::kIndicatorMerge, gone->name, 0);
        if (auto done =
                d->database.run(u"UPDATE metric SET indicator_id = ?, rev = ? WHERE indicator_id = ?"_s,
                                {into.value, edit.serial(), from.value});
            !done)
            return done;
        return d->database.run(u"DELETE FROM indicator WHERE id = ?"_s, {from.value});
    });
}

Result<IndicatorId> Writer::splitIndicator(IndicatorId indicator, const QString &name,
                                           const std::vector<MetricId> &metrics)
{
    const auto kept = indicatorName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    return d->perform([&](Edit &edit) -> Result<IndicatorId> {
        const auto whole = readIndicator(d->database, indicator);
        if (!whole)
            return tl::unexpected(whole.error());
        edit.describe(verb::kIndicatorSplit, whole->name, 0);
        const auto part = storeIndicator(d->database, edit.serial(), *kept, whole->unit, whole->category);
        if (!part)
            return part;
        for (const MetricId metric : metrics) {
            if (auto done = d->database.run(
                    u"UPDATE metric SET indicator_id = ?, rev = ? WHERE id = ? AND indicator_id = ?"_s,
                    {part->value, edit.serial(), metric.value, indicator.value});
                !done)
                return tl::unexpected(done.error());
            if (d->database.touchedRows() == 0)
                return failure(ErrorCode::InvalidArgument, whole->name,
                               u"metric %1 is not linked to it"_s.arg(metric.value));
        }
        return part;
    });
}

Result<void> Writer::removeIndicator(IndicatorId indicator)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto gone = readIndicator(d->database, indicator);
        if (!gone)
            return tl::unexpected(gone.error());
        edit.describe(verb::kIndicatorRemove, gone->name, 0);
        // Here and not by the reference's own doing, so that undo finds the rows it knows.
        if (auto done =
                d->database.run(u"UPDATE metric SET indicator_id = NULL, rev = ? WHERE indicator_id = ?"_s,
                                {edit.serial(), indicator.value});
            !done)
            return done;
        return d->database.run(u"DELETE FROM indicator WHERE id = ?"_s, {indicator.value});
    });
}

Result<void> Writer::addUnitWord(const UnitWord &word)
{
    const QString kept = storableText(word.word).trimmed();
    if (kept.isEmpty() || text::codePointCount(kept) > kLongestUnit)
        return failure(ErrorCode::InvalidArgument, word.word, u"no measure word"_s);
    return d->perform([&](Edit &edit) -> Result<void> {
        edit.describe(verb::kUnitAdd, kept, 0);
        return d->database.run(
            u"INSERT INTO unit_word(uid, word, category, strength, rev) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT(word) DO UPDATE SET category = excluded.category, "
            "strength = excluded.strength, rev = excluded.rev"_s,
            {newUid(), kept, enumText(word.category), enumText(word.strength), edit.serial()});
    });
}

Result<void> Writer::removeUnitWord(const QString &word)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        edit.describe(verb::kUnitRemove, word, 0);
        return d->database.run(u"DELETE FROM unit_word WHERE word = ?"_s, {word});
    });
}

} // namespace dashiji::archive
