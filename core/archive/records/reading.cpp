// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/reading.h"

#include "core/archive/records/metricrows.h"
#include "core/archive/records/storedvalue.h"
#include "core/model/enumtext.h"

#include <QHash>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kHead = 3; ///< columns before those of the descriptor
constexpr int kChildHead = 4;

QString headOf(QLatin1String alias)
{
    return u"%1.id, %1.uid, %1.rev, "_s.arg(alias);
}

const QString kReportColumns = headOf("r"_L1) + columnsOf<Report>("r"_L1);
const QString kSectionColumns = headOf("s"_L1) + columnsOf<Section>("s"_L1);
const QString kEntryColumns = headOf("e"_L1) + u"e.section_id, "_s + columnsOf<Entry>("e"_L1);
const QString kPhotoColumns = headOf("p"_L1) + u"p.entry_id, "_s + columnsOf<Photo>("p"_L1) +
                              u", m.id, m.mime, m.byte_count, m.width, m.height"_s;

/// Identity and fields of a record. @param first column of its descriptor
template <class Record>
Result<void> take(Record &record, const Row &row, int first = kHead)
{
    record.id = {row.integer(0)};
    record.uid = Uid::fromRfc4122(row.blob(1));
    record.revision = row.integer(2);
    return takeRecord(record, row, first);
}

Result<void> takePhoto(Photo &photo, const Row &row)
{
    if (auto taken = take(photo, row, kChildHead); !taken || !photo.media)
        return taken;
    const int media = kChildHead + columnCount<Photo>();
    photo.media->id = {row.integer(media)};
    photo.media->mimeType = row.text(media + 1);
    photo.media->byteCount = row.integer(media + 2);
    photo.media->size = {row.number(media + 3), row.number(media + 4)};
    return {};
}

/// Reads photos and metrics of the entries a condition names, and gives them to their entries.
Result<void> fillEntries(Database &database, const QString &condition, const Database::Values &values,
                         const QHash<qint64, Entry *> &entries)
{
    TRY(database.each(u"SELECT %1 FROM photo p JOIN entry e ON e.id = p.entry_id LEFT JOIN media m "
                      u"ON m.sha256 = p.media_sha256 "
                      "WHERE %2 ORDER BY p.entry_id, p.ord, p.id"_s.arg(kPhotoColumns, condition),
                      values, [&](const Row &row) -> Result<void> {
                          Entry *entry = entries.value(row.integer(kHead));
                          return entry ? takePhoto(entry->photos.emplace_back(), row) : Result<void>();
                      }));
    return readMetrics(database, u"JOIN entry e ON e.id = t.entry_id WHERE "_s + condition, values,
                       [&](EntryId id, Metric metric) {
                           if (Entry *entry = entries.value(id.value))
                               entry->metrics.push_back(std::move(metric));
                       });
}

} // namespace

Result<std::vector<ReportSummary>> readSummaries(Database &database)
{
    std::vector<ReportSummary> summaries;
    // The plus keeps SQLite from going through every missing picture of the archive for each report.
    TRY(database.each(u"SELECT r.id, r.year, r.title, r.organization, r.status, r.organization_id, "
                      "(SELECT count(*) FROM entry e JOIN section s ON s.id = e.section_id "
                      "WHERE s.report_id = r.id AND e.candidate = 0), "
                      "(SELECT count(*) FROM entry e JOIN section s ON s.id = e.section_id "
                      "WHERE s.report_id = r.id AND e.candidate = 0 AND e.state = 'written'), "
                      "(SELECT count(*) FROM photo p JOIN entry e ON e.id = p.entry_id JOIN section s ON "
                      "s.id = e.section_id "
                      "WHERE s.report_id = r.id AND e.candidate = 0 AND +p.media_sha256 IS NULL) "
                      "FROM report r ORDER BY r.year DESC, r.organization_id"_s,
                      {}, [&](const Row &row) {
                          summaries.push_back({{row.integer(0)},
                                               row.number(1),
                                               row.text(2),
                                               row.text(3),
                                               storedEnum<ReportStatus>(row.text(4)),
                                               {row.integer(5)},
                                               row.number(6),
                                               row.number(7),
                                               row.number(8)});
                      }));
    return summaries;
}

Result<ReportId> findReport(Database &database, int year, OrganizationId owner)
{
    const auto id =
        TRY(database.value(u"SELECT id FROM report WHERE year = ? AND (? = 0 OR organization_id = ?) "
                           "ORDER BY organization_id LIMIT 1"_s,
                           {year, owner.value, owner.value}));
    if (!id)
        return failure(ErrorCode::NotFound, QString::number(year));
    return ReportId{id->toLongLong()};
}

Result<std::vector<Organization>> readOrganizations(Database &database)
{
    std::vector<Organization> organizations;
    TRY(database.each(u"SELECT %1%2 FROM organization o ORDER BY o.id"_s.arg(headOf("o"_L1),
                                                                             columnsOf<Organization>("o"_L1)),
                      {}, [&](const Row &row) { return take(organizations.emplace_back(), row); }));
    return organizations;
}

Result<Report> readReport(Database &database, ReportId id)
{
    // One sight for all statements, even while another program writes.
    TRY(Transaction::begin(database, Transaction::Kind::Read));
    std::optional<Report> report;
    auto read = database.each(u"SELECT %1 FROM report r WHERE r.id = ?"_s.arg(kReportColumns), {id.value},
                              [&](const Row &row) { return take(report.emplace(), row); });
    if (!read)
        return tl::unexpected(read.error());
    if (!report)
        return failure(ErrorCode::NotFound, {}, u"report %1"_s.arg(id.value));

    QHash<qint64, size_t> places;
    read = database.each(
        u"SELECT %1 FROM section s WHERE s.report_id = ? ORDER BY s.ord, s.id"_s.arg(kSectionColumns),
        {id.value}, [&](const Row &row) {
            places.insert(row.integer(0), report->sections.size());
            return take(report->sections.emplace_back(), row);
        });
    if (!read)
        return tl::unexpected(read.error());

    const QString ofReport = u"e.section_id IN (SELECT id FROM section WHERE report_id = ?)"_s;
    read = database.each(
        u"SELECT %1 FROM entry e WHERE %2 ORDER BY e.section_id, e.candidate, e.ord, e.id"_s.arg(
            kEntryColumns, ofReport),
        {id.value}, [&](const Row &row) {
            return take(report->sections[places.value(row.integer(kHead))].entries.emplace_back(), row,
                        kChildHead);
        });
    if (!read)
        return tl::unexpected(read.error());

    QHash<qint64, Entry *> entries;
    for (Section &section : report->sections)
        for (Entry &entry : section.entries)
            entries.insert(entry.id.value, &entry);
    TRY(fillEntries(database, ofReport, {id.value}, entries));
    return std::move(*report);
}

Result<Entry> readEntry(Database &database, EntryId id)
{
    TRY(Transaction::begin(database, Transaction::Kind::Read));
    std::optional<Entry> entry;
    const QString itself = u"e.id = ?"_s;
    TRY(database.each(u"SELECT %1 FROM entry e WHERE %2"_s.arg(kEntryColumns, itself), {id.value},
                      [&](const Row &row) { return take(entry.emplace(), row, kChildHead); }));
    if (!entry)
        return failure(ErrorCode::NotFound, {}, u"entry %1"_s.arg(id.value));
    TRY(fillEntries(database, itself, {id.value}, {{id.value, &*entry}}));
    return std::move(*entry);
}

Result<std::vector<PageTemplate>> readPageTemplates(Database &database)
{
    std::vector<PageTemplate> templates;
    TRY(database.each(
        u"SELECT %1 FROM page_template t ORDER BY t.name"_s.arg(columnsOf<PageTemplate>("t"_L1)), {},
        [&](const Row &row) { return takeRecord(templates.emplace_back(), row, 0); }));
    return templates;
}

} // namespace dashiji::archive
