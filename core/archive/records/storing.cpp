// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/storing.h"

#include "core/archive/records/metricrows.h"
#include "core/archive/records/orderkey.h"
#include "core/archive/records/storedvalue.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

template <class Record>
RowValues rowOf(const Record &record, qint64 parent, const QString &order)
{
    RowValues values = valuesOf(record);
    values.set(Column::Identity, storedValue(record.uid));
    values.set(Column::Parent, parent);
    values.set(Column::Order, order);
    return values;
}

/// Adds the children of a record in their order.
template <class Children, class Store>
Result<void> storeAll(const Children &children, Store store)
{
    qint64 place = 0;
    for (const auto &child : children)
        TRY(store(keyOfPlace(place++), child));
    return {};
}

/// Where many were put between the same neighbours, all get new keys.
constexpr qsizetype kLongestKey = 12;

struct Placed {
    qint64 id = 0;
    QString order;
};

Result<std::vector<Placed>> readOrder(Database &database, const Siblings &siblings)
{
    const Table &table = tableOf(siblings.kind);
    const bool areEntries = siblings.kind == RowKind::Entry;
    Database::Values values{siblings.parent};
    if (areEntries)
        values << (siblings.candidates ? 1 : 0);
    std::vector<Placed> order;
    TRY(database.each(
        u"SELECT id, ord FROM %1 WHERE %2 = ?%3 ORDER BY ord, id"_s.arg(
            table.name, table.find(Column::Parent)->name, areEntries ? u" AND candidate = ?"_s : QString()),
        values, [&](const Row &row) {
            order.push_back({row.integer(0), row.text(1)});
        }));
    return order;
}

} // namespace

Result<ReportId> storeReport(RecordWriter &rows, OrganizationId owner, const Report &report)
{
    RowValues values = valuesOf(report);
    values.set(Column::Identity, storedValue(report.uid));
    values.set(Column::Owner, owner.value);
    const auto id = TRY(rows.insert(RowKind::Report, std::move(values)));
    const auto stored = storeAll(report.sections, [&](const QString &order, const Section &section) {
        return storeSection(rows, {id}, order, section);
    });
    return stored.map([&] { return ReportId{id}; });
}

Result<SectionId> storeSection(RecordWriter &rows, ReportId report, const QString &order,
                               const Section &section)
{
    const auto id = TRY(rows.insert(RowKind::Section, rowOf(section, report.value, order)));
    const auto stored = storeAll(section.entries, [&](const QString &place, const Entry &entry) {
        return storeEntry(rows, {id}, place, entry);
    });
    return stored.map([&] { return SectionId{id}; });
}

Result<EntryId> storeEntry(RecordWriter &rows, SectionId section, const QString &order, const Entry &entry)
{
    const auto id = TRY(rows.insert(RowKind::Entry, rowOf(entry, section.value, order)));
    TRY(storeAll(entry.photos, [&](const QString &place, const Photo &photo) {
        return storePhoto(rows, {id}, place, photo);
    }));
    for (const Metric &metric : entry.metrics)
        TRY(storeMetric(rows, {id}, metric));
    return EntryId{id};
}

Result<PhotoId> storePhoto(RecordWriter &rows, EntryId entry, const QString &order, const Photo &photo)
{
    if (photo.media) {
        const auto known =
            TRY(rows.database().value(u"SELECT id FROM media WHERE sha256 = ?"_s, {photo.media->sha256}));
        if (!known)
            return failure(ErrorCode::PictureMissing, photo.caption,
                           QString::fromLatin1(photo.media->sha256.toHex()));
    }
    Photo kept = photo;
    kept.afterParagraph = std::max(0, photo.afterParagraph);
    return rows.insert(RowKind::Photo, rowOf(kept, entry.value, order)).map([](qint64 id) {
        return PhotoId{id};
    });
}

Result<int> placeOf(Database &database, const Siblings &siblings, qint64 row)
{
    const auto order = TRY(readOrder(database, siblings));
    return static_cast<int>(std::ranges::find(order, row, &Placed::id) - order.begin());
}

Result<QString> orderAt(RecordWriter &rows, const Siblings &siblings, qint64 itself, int position)
{
    auto order = TRY(readOrder(rows.database(), siblings));
    const auto own = std::ranges::find(order, itself, &Placed::id);
    const auto oldPosition = own == order.end() ? -1 : own - order.begin();
    if (own != order.end())
        order.erase(own);
    const auto place = std::clamp<qsizetype>(position, 0, static_cast<qsizetype>(order.size()));
    if (place == oldPosition)
        return QString();
    const auto keyBefore = [&] {
        return place > 0 ? order.at(static_cast<size_t>(place) - 1).order : QString();
    };
    const auto keyAfter = [&] {
        return place < static_cast<qsizetype>(order.size()) ? order.at(static_cast<size_t>(place)).order
                                                            : QString();
    };
    if (QString key = keyBetween(keyBefore(), keyAfter()); !key.isEmpty() && key.size() <= kLongestKey)
        return key;
    for (size_t i = 0; i < order.size(); ++i) {
        Placed &sibling = order.at(i);
        sibling.order = keyOfPlace(static_cast<qint64>(i));
        TRY(rows.update(siblings.kind, sibling.id, {{Column::Order, sibling.order}}));
    }
    return keyBetween(keyBefore(), keyAfter());
}

} // namespace dashiji::archive
