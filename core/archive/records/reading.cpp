// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/reading.h"

#include "core/archive/records/belief.h"
#include "core/archive/records/chosenpair.h"
#include "core/archive/records/metricrows.h"
#include "core/archive/records/namedecision.h"
#include "core/archive/records/storedvalue.h"
#include "core/model/enumtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

template <class Record>
constexpr RowKind kKindOf = RowKind::Organization;
template <>
constexpr RowKind kKindOf<Report> = RowKind::Report;
template <>
constexpr RowKind kKindOf<Section> = RowKind::Section;
template <>
constexpr RowKind kKindOf<Entry> = RowKind::Entry;
template <>
constexpr RowKind kKindOf<Photo> = RowKind::Photo;

/// What says where a record stands, and is kept of a damaged one.
bool saysPlace(Column column)
{
    switch (column) {
    case Column::Owner:
    case Column::Year:
    case Column::Status:
    case Column::Kind:
    case Column::Numbered:
    case Column::Candidate:
    case Column::AfterParagraph:
        return true;
    default:
        return false;
    }
}

/// Reads records, and notes those that are not what was written.
class RecordReading
{
public:
    explicit RecordReading(Database &database) : m_database(database) {}

    /// Identity and fields of a record out of a row that begins with wholeRow(), those of a damaged one as
    /// far as they say its place. @return whether it holds
    template <class Record>
    Result<bool> take(Record &record, const Row &row)
    {
        constexpr RowKind kind = kKindOf<Record>;
        record.id = {row.integer(kIdAt)};
        record.uid = Uid::fromRfc4122(row.blob(kUidAt));
        record.revision = row.integer(kRevisionAt);
        if (holds(m_database, kind, row, record.id.value, record.revision)) {
            TRY(takeRecord(record, row, fieldsAt(kind)));
            return true;
        }
        Record found;
        static_cast<void>(takeRecord(found, row, fieldsAt(kind)));
        Fields<Record>::visit([&](const Field &field, auto member) {
            if (saysPlace(field.column))
                std::invoke(member, record) = std::invoke(member, found);
        });
        m_damaged << nameOf(m_database, kind, record.id.value);
        return false;
    }

    Result<void> takePhoto(Photo &photo, const Row &row)
    {
        TRY(take(photo, row));
        if (!photo.media)
            return {};
        const int media = wholeRowEnd(RowKind::Photo);
        photo.media->id = {row.integer(media)};
        photo.media->mimeType = row.text(media + 1);
        photo.media->byteCount = row.integer(media + 2);
        photo.media->size = {row.number(media + 3), row.number(media + 4)};
        return {};
    }

    Result<void> takeEntry(Entry &entry, const Row &row)
    {
        if (!TRY(take(entry, row)))
            m_wordless.insert(entry.id.value);
        return {};
    }

    /// Reads photos and metrics of the entries a condition names, and gives them to their entries. Metrics of
    /// a text that is left out are so too.
    Result<void> fillEntries(const QString &condition, const Database::Values &values,
                             const QHash<qint64, Entry *> &entries)
    {
        TRY(m_database.each(
            u"SELECT %1 FROM photo p JOIN entry e ON e.id = p.entry_id LEFT JOIN media m "
            u"ON m.sha256 = p.media_sha256 "
            "WHERE %2 ORDER BY p.entry_id, p.ord, p.id"_s.arg(
                wholeRow(RowKind::Photo, "p"_L1) + u", m.id, m.mime, m.byte_count, m.width, m.height"_s,
                condition),
            values, [&](const Row &row) -> Result<void> {
                Entry *entry = entries.value(row.integer(kParentAt));
                return entry ? takePhoto(entry->photos.emplace_back(), row) : Result<void>();
            }));
        return readMetrics(
            m_database, u"JOIN entry e ON e.id = t.entry_id WHERE "_s + condition, values,
            [&](EntryId id, Metric metric) {
                Entry *entry = entries.value(id.value);
                if (entry && !m_wordless.contains(id.value))
                    entry->metrics.push_back(std::move(metric));
            },
            [&](MetricId id) { m_damaged << nameOf(m_database, RowKind::Metric, id.value); });
    }

    [[nodiscard]] QStringList damaged()
    {
        m_damaged.removeDuplicates();
        return m_damaged;
    }

private:
    Database &m_database;
    QStringList m_damaged;
    QSet<qint64> m_wordless; ///< entries
};

/// What the settings with such a name say; those that say nothing are left out.
template <class Value>
Result<std::vector<Value>> readSettings(Database &database, const QString &like,
                                        std::optional<Value> (*valueOf)(const Setting &))
{
    std::vector<Value> values;
    TRY(database.each(u"SELECT %1 FROM setting t WHERE t.organization_id IS NULL AND t.name LIKE ?"_s.arg(
                          wholeRow(RowKind::Setting, "t"_L1)),
                      {like}, [&](const Row &row) -> Result<void> {
                          if (!holds(database, RowKind::Setting, row))
                              return {};
                          Setting setting;
                          TRY(takeRecord(setting, row, fieldsAt(RowKind::Setting)));
                          if (auto value = valueOf(setting))
                              values.push_back(std::move(*value));
                          return {};
                      }));
    return values;
}

} // namespace

Result<std::vector<ReportSummary>> readSummaries(Database &database)
{
    std::vector<ReportSummary> summaries;
    RecordReading records(database);
    // The plus keeps SQLite from going through every missing picture of the archive for each report.
    TRY(database.each(
        u"SELECT %1, (SELECT count(*) FROM entry e JOIN section s ON s.id = e.section_id "
        "WHERE s.report_id = r.id AND e.candidate = 0), "
        "(SELECT count(*) FROM entry e JOIN section s ON s.id = e.section_id "
        "WHERE s.report_id = r.id AND e.candidate = 0 AND e.state = 'written'), "
        "(SELECT count(*) FROM photo p JOIN entry e ON e.id = p.entry_id JOIN section s ON "
        "s.id = e.section_id "
        "WHERE s.report_id = r.id AND e.candidate = 0 AND +p.media_sha256 IS NULL) "
        "FROM report r ORDER BY r.year DESC, r.organization_id"_s.arg(wholeRow(RowKind::Report, "r"_L1)),
        {}, [&](const Row &row) -> Result<void> {
            Report report;
            TRY(records.take(report, row));
            const int counts = wholeRowEnd(RowKind::Report);
            summaries.push_back({report.id, report.year, report.title, report.organization, report.status,
                                 report.owner, row.number(counts), row.number(counts + 1),
                                 row.number(counts + 2)});
            return {};
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
    RecordReading records(database);
    TRY(database.each(
        u"SELECT %1 FROM organization o ORDER BY o.id"_s.arg(wholeRow(RowKind::Organization, "o"_L1)), {},
        [&](const Row &row) -> Result<void> {
            TRY(records.take(organizations.emplace_back(), row));
            return {};
        }));
    return organizations;
}

Result<Report> readReport(Database &database, ReportId id)
{
    // One sight for all statements, even while another program writes.
    TRY(Transaction::begin(database, Transaction::Kind::Read));
    RecordReading records(database);
    std::optional<Report> report;
    TRY(database.each(u"SELECT %1 FROM report r WHERE r.id = ?"_s.arg(wholeRow(RowKind::Report, "r"_L1)),
                      {id.value}, [&](const Row &row) -> Result<void> {
                          TRY(records.take(report.emplace(), row));
                          return {};
                      }));
    if (!report)
        return failure(ErrorCode::NotFound, {}, u"report %1"_s.arg(id.value));

    QHash<qint64, size_t> places;
    TRY(database.each(u"SELECT %1 FROM section s WHERE s.report_id = ? ORDER BY s.ord, s.id"_s.arg(
                          wholeRow(RowKind::Section, "s"_L1)),
                      {id.value}, [&](const Row &row) -> Result<void> {
                          places.insert(row.integer(0), report->sections.size());
                          TRY(records.take(report->sections.emplace_back(), row));
                          return {};
                      }));

    const QString ofReport = u"e.section_id IN (SELECT id FROM section WHERE report_id = ?)"_s;
    TRY(database.each(
        u"SELECT %1 FROM entry e WHERE %2 ORDER BY e.section_id, e.candidate, e.ord, e.id"_s.arg(
            wholeRow(RowKind::Entry, "e"_L1), ofReport),
        {id.value}, [&](const Row &row) {
            return records.takeEntry(
                report->sections[places.value(row.integer(kParentAt))].entries.emplace_back(), row);
        }));

    QHash<qint64, Entry *> entries;
    for (Section &section : report->sections)
        for (Entry &entry : section.entries)
            entries.insert(entry.id.value, &entry);
    TRY(records.fillEntries(ofReport, {id.value}, entries));
    report->damaged = records.damaged();
    return std::move(*report);
}

Result<Entry> readEntry(Database &database, EntryId id)
{
    TRY(Transaction::begin(database, Transaction::Kind::Read));
    RecordReading records(database);
    std::optional<Entry> entry;
    const QString itself = u"e.id = ?"_s;
    TRY(database.each(u"SELECT %1 FROM entry e WHERE %2"_s.arg(wholeRow(RowKind::Entry, "e"_L1), itself),
                      {id.value}, [&](const Row &row) { return records.takeEntry(entry.emplace(), row); }));
    if (!entry)
        return failure(ErrorCode::NotFound, {}, u"entry %1"_s.arg(id.value));
    if (const QStringList damaged = records.damaged(); !damaged.isEmpty())
        return failure(ErrorCode::RecordDamaged, damaged.front());
    TRY(records.fillEntries(itself, {id.value}, {{id.value, &*entry}}));
    return std::move(*entry);
}

Result<std::vector<PageTemplate>> readPageTemplates(Database &database)
{
    std::vector<PageTemplate> templates;
    TRY(database.each(
        u"SELECT %1 FROM page_template t ORDER BY t.name"_s.arg(wholeRow(RowKind::PageTemplate, "t"_L1)), {},
        [&](const Row &row) {
            return holds(database, RowKind::PageTemplate, row)
                       ? takeRecord(templates.emplace_back(), row, fieldsAt(RowKind::PageTemplate))
                       : Result<void>();
        }));
    return templates;
}

Result<std::vector<ChosenPair>> readChosenPairs(Database &database)
{
    return readSettings<ChosenPair>(database, u"pair/%"_s, chosenPairOf);
}

Result<std::vector<NameDecision>> readNameDecisions(Database &database)
{
    return readSettings<NameDecision>(database, u"name/%"_s, nameDecisionOf);
}

} // namespace dashiji::archive
