// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry as another copy of the archive has it.
#include "core/archive/records/metricrows.h"
#include "core/archive/records/orderkey.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/records/storing.h"
#include "core/archive/verbs/fetching.h"
#include "core/archive/verbs/gate.h"

#include <algorithm>
#include <limits>

namespace dashiji::archive
{

namespace
{

Result<std::optional<qint64>> rowNamed(RecordWriter &rows, RowKind kind, const Uid &uid)
{
    const auto id = TRY(rows.database().value(
        QStringLiteral("SELECT id FROM %1 WHERE uid = ?").arg(tableOf(kind).name), {uid.toRfc4122()}));
    return id ? std::optional(id->toLongLong()) : std::nullopt;
}

/// Whether a row is there and what was written; a damaged one is taken out of the way.
Result<bool> isKept(RecordWriter &rows, RowKind kind, qint64 id)
{
    const auto row = rows.read(kind, id);
    if (row)
        return true;
    if (row.error().code != ErrorCode::RecordDamaged)
        return tl::unexpected(row.error());
    TRY(rows.remove(kind, id));
    return false;
}

/// Makes the rows of a kind that belong to an entry say what @p records say. What has the identity of a row
/// of another entry comes as a new one.
/// @param change(id, record, place), add(record, place) → Result<…>
template <class Record, class Change, class Add>
Result<void> replaceChildren(RecordWriter &rows, RowKind kind, EntryId entry, std::vector<Record> records,
                             Change change, Add add)
{
    auto left = TRY(rows.childrenOf(tableOf(kind), entry.value));
    for (qint64 place = 0; Record & record : records) {
        const auto standing = TRY(rowNamed(rows, kind, record.uid));
        const auto own = standing ? std::ranges::find(left, *standing) : left.end();
        if (standing && own == left.end())
            record.uid = {};
        const bool isOwn = own != left.end();
        if (isOwn)
            left.erase(own);
        if (isOwn && TRY(isKept(rows, kind, *standing)))
            TRY(change(*standing, record, place++));
        else
            TRY(add(record, place++));
    }
    for (const qint64 id : left)
        TRY(rows.remove(kind, id));
    return {};
}

Result<void> replacePhotos(RecordWriter &rows, EntryId entry, const std::vector<Photo> &photos)
{
    return replaceChildren(
        rows, RowKind::Photo, entry, photos,
        [&](qint64 id, const Photo &photo, qint64 place) {
            RowValues values = valuesOf(photo);
            values.set(Column::Order, keyOfPlace(place));
            return rows.update(RowKind::Photo, id, values);
        },
        [&](const Photo &photo, qint64 place) {
            return storePhoto(rows, entry, keyOfPlace(place), photo).map([](PhotoId) {});
        });
}

Result<void> replaceMetrics(RecordWriter &rows, EntryId entry, const std::vector<Metric> &metrics)
{
    return replaceChildren(
        rows, RowKind::Metric, entry, metrics,
        [&](qint64 id, Metric metric, qint64) {
            metric.id = {id};
            return updateMetric(rows, entry, metric);
        },
        [&](const Metric &metric, qint64) { return storeMetric(rows, entry, metric).map([](MetricId) {}); });
}

/// Without the rows' identities that others have here now.
Result<Entry> asNew(RecordWriter &rows, Entry entry)
{
    for (Photo &photo : entry.photos)
        if (TRY(rowNamed(rows, RowKind::Photo, photo.uid)))
            photo.uid = {};
    for (Metric &metric : entry.metrics)
        if (TRY(rowNamed(rows, RowKind::Metric, metric.uid)))
            metric.uid = {};
    return entry;
}

} // namespace

Result<EntryId> Writer::putEntry(const Entry &entry, const Uid &section, const PictureSource &pictures)
{
    return d->perform([&](Edit &edit) -> Result<EntryId> {
        RecordWriter &rows = edit.rows();
        const auto standing = TRY(rowNamed(rows, RowKind::Entry, entry.uid));
        const auto parent =
            TRY(standing ? rows.database().value(QStringLiteral("SELECT section_id FROM entry WHERE id = ?"),
                                                 {*standing})
                         : rows.database().value(QStringLiteral("SELECT id FROM section WHERE uid = ?"),
                                                 {section.toRfc4122()}));
        if (!parent)
            return failure(ErrorCode::RecordMissing, entry.title, QStringLiteral("its section"));
        const SectionId home{parent->toLongLong()};
        const auto facts = TRY(factsOf(rows.database(), home));
        TRY(Private::admit(verb::kEntryRestore, facts.report()));
        edit.describe(verb::kEntryRestore, entry.title, facts.report()->year, facts.report()->id);
        TRY(fetchPictures(rows.database(), entry, pictures));
        if (standing && TRY(isKept(rows, RowKind::Entry, *standing))) {
            const EntryId id{*standing};
            RowValues values = valuesOf(entry);
            values.remove(Column::Candidate); // its place stays
            TRY(rows.update(RowKind::Entry, id.value, values));
            TRY(replacePhotos(rows, id, entry.photos));
            TRY(replaceMetrics(rows, id, entry.metrics));
            return id;
        }
        const auto order = TRY(
            orderAt(rows, {RowKind::Entry, home.value, entry.candidate}, 0, std::numeric_limits<int>::max()));
        const auto fresh = TRY(asNew(rows, entry));
        return storeEntry(rows, home, order, fresh);
    });
}

} // namespace dashiji::archive
