// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/reading.h"

#include "core/archive/enumtext.h"
#include "core/archive/metricrows.h"

#include <QHash>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

const QString kReportColumns =
    u"id, uid, year, organization, title, kicker, introduction, signature, status, rev"_s;
const QString kSectionColumns = u"id, uid, kind, title, introduction, numbered, rev"_s;
const QString kEntryColumns =
    u"e.id, e.uid, e.title, e.body, e.from_date, e.until_date, e.state, e.candidate, e.rev, e.section_id"_s;
const QString kPhotoColumns = u"p.id, p.uid, p.caption, p.credit, p.after_paragraph, p.rev, p.entry_id, "
                              "m.id, m.sha256, m.mime, m.byte_count, m.width, m.height"_s;
std::optional<QDate> dateAt(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const QDate date = QDate::fromString(row.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Report reportFrom(const Row &row)
{
    Report report;
    report.id = {row.integer(0)};
    report.uid = Uid::fromRfc4122(row.blob(1));
    report.year = row.number(2);
    report.organization = row.text(3);
    report.title = row.text(4);
    report.kicker = row.text(5);
    report.introduction = row.text(6);
    report.signature = row.text(7);
    report.status = storedEnum<ReportStatus>(row.text(8));
    report.revision = row.integer(9);
    return report;
}

Section sectionFrom(const Row &row)
{
    Section section;
    section.id = {row.integer(0)};
    section.uid = Uid::fromRfc4122(row.blob(1));
    section.kind = storedEnum<SectionKind>(row.text(2));
    section.title = row.text(3);
    section.introduction = row.text(4);
    section.numbered = row.flag(5);
    section.revision = row.integer(6);
    return section;
}

Entry entryFrom(const Row &row)
{
    Entry entry;
    entry.id = {row.integer(0)};
    entry.uid = Uid::fromRfc4122(row.blob(1));
    entry.title = row.text(2);
    entry.body = row.text(3);
    entry.from = dateAt(row, 4);
    entry.until = dateAt(row, 5);
    entry.state = storedEnum<EntryState>(row.text(6));
    entry.candidate = row.flag(7);
    entry.revision = row.integer(8);
    return entry;
}

Photo photoFrom(const Row &row)
{
    Photo photo;
    photo.id = {row.integer(0)};
    photo.uid = Uid::fromRfc4122(row.blob(1));
    photo.caption = row.text(2);
    photo.credit = row.text(3);
    photo.afterParagraph = row.number(4);
    photo.revision = row.integer(5);
    if (!row.isNull(7))
        photo.media = Media{
            {row.integer(7)}, row.blob(8), row.text(9), row.integer(10), {row.number(11), row.number(12)}};
    return photo;
}

/// Reads photos and metrics of the entries a condition names, and gives them to their entries.
Result<void> fillEntries(Database &database, const QString &condition, const Database::Values &values,
                         const QHash<qint64, Entry *> &entries)
{
    auto read = database.each(u"SELECT %1 FROM photo p JOIN entry e ON e.id = p.entry_id LEFT JOIN media m "
                              u"ON m.sha256 = p.media_sha256 "
                              "WHERE %2 ORDER BY p.entry_id, p.ord, p.id"_s.arg(kPhotoColumns, condition),
                              values, [&](const Row &row) {
                                  if (Entry *entry = entries.value(row.integer(6)))
                                      entry->photos.push_back(photoFrom(row));
                              });
    if (!read)
        return read;
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
    const auto read =
        database.each(u"SELECT r.id, r.year, r.title, r.organization, r.status, "
                      "(SELECT count(*) FROM entry e JOIN section s ON s.id = e.section_id "
                      "WHERE s.report_id = r.id AND e.candidate = 0), "
                      "(SELECT count(*) FROM entry e JOIN section s ON s.id = e.section_id "
                      "WHERE s.report_id = r.id AND e.candidate = 0 AND e.state = 'written'), "
                      "(SELECT count(*) FROM photo p JOIN entry e ON e.id = p.entry_id JOIN section s ON "
                      "s.id = e.section_id "
                      "WHERE s.report_id = r.id AND e.candidate = 0 AND p.media_sha256 IS NULL) "
                      "FROM report r ORDER BY r.year DESC"_s,
                      {}, [&](const Row &row) {
                          summaries.push_back({{row.integer(0)},
                                               row.number(1),
                                               row.text(2),
                                               row.text(3),
                                               storedEnum<ReportStatus>(row.text(4)),
                                               row.number(5),
                                               row.number(6),
                                               row.number(7)});
                      });
    if (!read)
        return tl::unexpected(read.error());
    return summaries;
}

Result<ReportId> findReport(Database &database, int year)
{
    const auto id = database.value(u"SELECT id FROM report WHERE year = ?"_s, {year});
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return failure(ErrorCode::NotFound, QString::number(year));
    return ReportId{(*id)->toLongLong()};
}

Result<Report> readReport(Database &database, ReportId id)
{
    // One sight for all statements, even while another program writes.
    const auto sight = Transaction::begin(database, Transaction::Kind::Read);
    if (!sight)
        return tl::unexpected(sight.error());
    std::optional<Report> report;
    auto read = database.each(u"SELECT %1 FROM report WHERE id = ?"_s.arg(kReportColumns), {id.value},
                              [&](const Row &row) { report = reportFrom(row); });
    if (!read)
        return tl::unexpected(read.error());
    if (!report)
        return failure(ErrorCode::NotFound, {}, u"report %1"_s.arg(id.value));

    QHash<qint64, size_t> places;
    read =
        database.each(u"SELECT %1 FROM section WHERE report_id = ? ORDER BY ord, id"_s.arg(kSectionColumns),
                      {id.value}, [&](const Row &row) {
                          places.insert(row.integer(0), report->sections.size());
                          report->sections.push_back(sectionFrom(row));
                      });
    if (!read)
        return tl::unexpected(read.error());

    const QString ofReport = u"e.section_id IN (SELECT id FROM section WHERE report_id = ?)"_s;
    read = database.each(
        u"SELECT %1 FROM entry e WHERE %2 ORDER BY e.section_id, e.candidate, e.ord, e.id"_s.arg(
            kEntryColumns, ofReport),
        {id.value}, [&](const Row &row) {
            report->sections[places.value(row.integer(9))].entries.push_back(entryFrom(row));
        });
    if (!read)
        return tl::unexpected(read.error());

    QHash<qint64, Entry *> entries;
    for (Section &section : report->sections)
        for (Entry &entry : section.entries)
            entries.insert(entry.id.value, &entry);
    if (auto filled = fillEntries(database, ofReport, {id.value}, entries); !filled)
        return tl::unexpected(filled.error());
    return std::move(*report);
}

Result<Entry> readEntry(Database &database, EntryId id)
{
    const auto sight = Transaction::begin(database, Transaction::Kind::Read);
    if (!sight)
        return tl::unexpected(sight.error());
    std::optional<Entry> entry;
    const QString itself = u"e.id = ?"_s;
    const auto read = database.each(u"SELECT %1 FROM entry e WHERE %2"_s.arg(kEntryColumns, itself),
                                    {id.value}, [&](const Row &row) { entry = entryFrom(row); });
    if (!read)
        return tl::unexpected(read.error());
    if (!entry)
        return failure(ErrorCode::NotFound, {}, u"entry %1"_s.arg(id.value));
    if (auto filled = fillEntries(database, itself, {id.value}, {{id.value, &*entry}}); !filled)
        return tl::unexpected(filled.error());
    return std::move(*entry);
}

Result<std::vector<PageTemplate>> readPageTemplates(Database &database)
{
    std::vector<PageTemplate> templates;
    const auto read =
        database.each(u"SELECT name, content FROM page_template ORDER BY name"_s, {}, [&](const Row &row) {
            templates.push_back({row.text(0), row.text(1)});
        });
    if (!read)
        return tl::unexpected(read.error());
    return templates;
}

Result<std::vector<Change>> readHistory(Database &database, int year, int limit)
{
    std::vector<Change> history;
    const auto read = database.each(u"SELECT id, at, who, verb, label, year, state, "
                                    "(SELECT count(*) FROM change_row r WHERE r.change_id = change.id) "
                                    "FROM change WHERE ? = 0 OR year = ? ORDER BY id DESC LIMIT ?"_s,
                                    {year, year, limit}, [&](const Row &row) {
                                        Change change;
                                        change.id = {row.integer(0)};
                                        change.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
                                        change.who = row.text(2);
                                        change.verb = row.text(3);
                                        change.label = row.text(4);
                                        change.year = row.number(5);
                                        change.undone = row.text(6) != "done"_L1;
                                        change.rowCount = row.number(7);
                                        history.push_back(std::move(change));
                                    });
    if (!read)
        return tl::unexpected(read.error());
    return history;
}

} // namespace dashiji::archive
