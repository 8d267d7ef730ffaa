// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/salvage.h"

#include "core/archive/archive.h"
#include "core/archive/journal/chain.h"
#include "core/archive/journal/journalcheck.h"
#include "core/archive/media/media.h"
#include "core/archive/records/belief.h"
#include "core/archive/records/checksum.h"
#include "core/archive/records/recordwriter.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/search/othertexts.h"
#include "core/archive/search/searchkey.h"
#include "core/archive/store/draft.h"
#include "core/archive/store/leafrows.h"
#include "core/archive/store/logview.h"
#include "core/archive/store/opening.h"
#include "core/model/sha256.h"

#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// The pages of a file, read in blocks: those of a long row mostly follow each other.
class FilePages
{
public:
    explicit FilePages(const QString &path)
        : m_path(path), m_count(static_cast<quint32>(QFileInfo(path).size() / kPageSize))
    {
    }
    [[nodiscard]] quint32 count() const { return m_count; }
    /// @param number from 1. Empty when there is no such page.
    QByteArray page(quint32 number)
    {
        if (number == 0 || number > m_count)
            return {};
        const auto block = static_cast<quint32>((number - 1) / kBlock);
        if (m_block != block || m_bytes.isEmpty()) {
            m_block = block;
            const qint64 start = qint64(block) * kBlock * kPageSize;
            m_bytes =
                logview::readBytes(m_path, start, std::min(kBlock * kPageSize, m_count * kPageSize - start));
        }
        return m_bytes.mid(qint64((number - 1) % kBlock) * kPageSize, kPageSize);
    }

private:
    static constexpr qint64 kBlock = 256;
    QString m_path;
    quint32 m_count;
    quint32 m_block = 0;
    QByteArray m_bytes;
};

/// What SQLite keeps of deleted rows: pages that are in no table.
QSet<quint32> freePages(FilePages &pages)
{
    constexpr qsizetype kFirstTrunk = 32;
    QSet<quint32> all;
    const auto number = [](const QByteArray &page, qsizetype at) {
        return qFromBigEndian<quint32>(page.constData() + at);
    };
    const QByteArray head = pages.page(1);
    quint32 trunk = head.startsWith("SQLite format 3") ? number(head, kFirstTrunk) : 0;
    while (trunk != 0 && !all.contains(trunk)) {
        const QByteArray page = pages.page(trunk);
        if (page.isEmpty() || number(page, 4) > kPageSize / 4 - 2)
            break;
        all.insert(trunk);
        for (quint32 i = 0; i < number(page, 4); ++i)
            all.insert(number(page, 8 + 4 * i));
        trunk = number(page, 0);
    }
    return all;
}

/// A table as its rows lie in pages, by which a row is told.
struct Shape {
    struct Column {
        QString name;
        QString type;
        bool mayBeNull = false;
    };
    QString table;
    std::vector<Column> columns; ///< the first is the row's id, which lies outside the record
    const Table *record = nullptr;

    [[nodiscard]] bool fits(const LeafRow &row) const
    {
        // The id lies outside the record; what stands in its place there nobody reads.
        if (row.values.size() != static_cast<qsizetype>(columns.size()) ||
            (row.values[0].isValid() && row.values[0].typeId() != QMetaType::LongLong))
            return false;
        for (size_t i = 1; i < columns.size(); ++i) {
            const QVariant &value = row.values[static_cast<qsizetype>(i)];
            const auto is = [&](const char *type, QMetaType::Type stored) {
                return columns[i].type == QLatin1StringView(type) && value.typeId() == stored;
            };
            if (!value.isValid() ? !columns[i].mayBeNull
                                 : !is("INTEGER", QMetaType::LongLong) && !is("TEXT", QMetaType::QString) &&
                                       !is("BLOB", QMetaType::QByteArray))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isBelieved(const LeafRow &row) const
    {
        std::map<QString, QVariant> summed;
        qint64 checksum = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            const QVariant value = i == 0 ? QVariant(row.id) : row.values[static_cast<qsizetype>(i)];
            if (columns[i].name == "checksum"_L1)
                checksum = value.toLongLong();
            else if (isSummed(columns[i].name))
                summed[columns[i].name] = value;
        }
        return checksumOf(summed) == checksum;
    }
};

/// Where a row names one of another table.
struct Reference {
    const char *table;
    const char *column;
    const char *to;
};

class Salvage
{
public:
    Salvage(const QString &path, Database &database) : m_pages(path), m_path(path), m_database(database) {}

    Result<Salvaged> run()
    {
        TRY(m_database.run(u"PRAGMA foreign_keys = OFF"_s));
        auto transaction = TRY(Transaction::begin(m_database, Transaction::Kind::Write));
        TRY(m_database.run(u"DELETE FROM head"_s));
        const auto triggers = TRY(dropTriggers());
        TRY(readShapes());
        TRY(readPages());
        if (m_found.rows.empty())
            return failure(ErrorCode::NotAnArchive, m_path);
        TRY(settleJournal());
        TRY(settleHead());
        TRY(settleRecords());
        TRY(settlePictures());
        TRY(settleChain());
        TRY(refuseBroken());
        TRY(makeSearchIndex(triggers));
        TRY(nameDamaged());
        TRY(transaction.commit());
        return std::move(m_found);
    }

private:
    // --- search --------------------------------------------------------------------------------------------
    /// The index is made at the end, of the texts there are then. @return the triggers, to be made again
    Result<QStringList> dropTriggers()
    {
        QStringList names;
        QStringList made;
        TRY(m_database.each(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s, {},
                            [&](const Row &row) {
                                names << row.text(0);
                                made << row.text(1);
                            }));
        for (const QString &name : std::as_const(names))
            TRY(m_database.run(u"DROP TRIGGER "_s + name));
        return made;
    }

    Result<void> makeSearchIndex(const QStringList &triggers)
    {
        TRY(settleSearchKeys());
        TRY(writeOtherTexts(m_database));
        for (const char *index : {"search_text", "search_single", "search_title", "search_other"})
            TRY(m_database.run(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(QLatin1StringView(index))));
        for (const QString &trigger : triggers)
            TRY(m_database.run(trigger));
        return {};
    }

    /// Every entry has a key of its own, of its year.
    Result<void> settleSearchKeys()
    {
        std::vector<std::pair<qint64, qint64>> entries;
        TRY(m_database.each(
            u"SELECT e.id, e.section_id FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON "
            "r.id = s.report_id WHERE e.search_key >> %1 <> r.year OR EXISTS (SELECT 1 FROM entry o WHERE "
            "o.search_key = e.search_key AND o.id < e.id)"_s.arg(kYearShift),
            {}, [&](const Row &row) { entries.emplace_back(row.integer(0), row.integer(1)); }));
        for (const auto &[entry, section] : entries) {
            const auto key = TRY(nextSearchKey(m_database, section));
            TRY(m_database.run(u"UPDATE entry SET search_key = ? WHERE id = ?"_s, {key, entry}));
        }
        return {};
    }

    // --- pages ---------------------------------------------------------------------------------------------
    Result<void> readShapes()
    {
        QStringList names;
        TRY(m_database.each(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE "
            "'sqlite_%' AND name NOT LIKE 'search_%' AND name NOT IN ('thumbnail', 'media_data')"_s,
            {}, [&](const Row &row) { names << row.text(0); }));
        for (const QString &name : std::as_const(names)) {
            Shape shape{name, {}, tableNamed(name)};
            TRY(m_database.each(
                u"SELECT name, type, \"notnull\" FROM pragma_table_xinfo(?) WHERE hidden = 0"_s, {name},
                [&](const Row &row) {
                    shape.columns.push_back({row.text(0), row.text(1), !row.flag(2)});
                }));
            m_shapes.push_back(std::move(shape));
        }
        return {};
    }

    Result<void> readPages()
    {
        const QSet<quint32> free = freePages(m_pages);
        TRY(eachLeaf(free, [this](const LeafRow &row) { return takeRow(row); }));
        TRY(dropRemoved());
        m_reportsPages = false;
        return eachLeaf(free, [this](const LeafRow &row) { return takePicture(row); });
    }

    template <class F>
    Result<void> eachLeaf(const QSet<quint32> &free, F onRow)
    {
        const PageSource rest = [this](quint32 number) { return m_pages.page(number); };
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            const QByteArray page = m_pages.page(number);
            if (number == 1 || page.isEmpty() || free.contains(number))
                continue; // the schema's root is none of ours
            static const QByteArray kKinds("\x00\x02\x05\x0a\x0d", 5);
            if (m_reportsPages && !kKinds.contains(page.at(0)))
                ++m_found.unreadablePages;
            Result<void> done;
            eachRowOf(
                page, rest,
                [&](const LeafRow &row) {
                    if (done)
                        done = onRow(row);
                },
                [&](qint64 id) {
                    if (m_reportsPages)
                        m_broken.insert(id);
                });
            TRY(std::move(done));
        }
        return {};
    }

    /// The table a row is of: the one its checksum says, else the first it fits.
    [[nodiscard]] const Shape *shapeOf(const LeafRow &row) const
    {
        const Shape *fitting = nullptr;
        for (const Shape &shape : m_shapes) {
            if (!shape.fits(row))
                continue;
            if (shape.record != nullptr && shape.isBelieved(row))
                return &shape;
            fitting = fitting == nullptr ? &shape : fitting;
        }
        return fitting;
    }

    Result<void> takeRow(const LeafRow &row)
    {
        const Shape *shape = shapeOf(row);
        return shape == nullptr ? Result<void>() : insert(*shape, row);
    }

    /// Of two rows with one id the later one counts.
    Result<void> insert(const Shape &shape, const LeafRow &row)
    {
        const auto revision = std::ranges::find(
            shape.columns, shape.table == "head"_L1 ? u"serial"_s : u"rev"_s, &Shape::Column::name);
        if (revision != shape.columns.end()) {
            const auto there = TRY(m_database.value(
                u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(revision->name, shape.table, shape.columns[0].name),
                {row.id}));
            if (there && there->toLongLong() >= row.values[revision - shape.columns.begin()].toLongLong())
                return {};
            if (there)
                TRY(m_database.run(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(shape.table, shape.columns[0].name),
                                   {row.id}));
        }
        QStringList names;
        Database::Values values;
        for (size_t i = 0; i < shape.columns.size(); ++i) {
            names << shape.columns[i].name;
            values << (i == 0 ? QVariant(row.id) : row.values[static_cast<qsizetype>(i)]);
        }
        const auto inserted =
            m_database.run(u"INSERT INTO %1(%2) VALUES (?%3)"_s.arg(shape.table, names.join(u", "_s),
                                                                    u", ?"_s.repeated(names.size() - 1)),
                           values);
        if (inserted) {
            ++m_found.rows[shape.table];
            return {};
        }
        if (!m_database.failedForConstraint())
            return inserted;
        // Another of its id is there already, or its values are none the schema knows.
        const auto there = TRY(m_database.value(
            u"SELECT 1 FROM %1 WHERE %2 = ?"_s.arg(shape.table, shape.columns[0].name), {row.id}));
        if (!there)
            m_found.lost << u"%1 %2"_s.arg(shape.table).arg(row.id);
        return {};
    }

    /// What was deleted and its page not cleared: the journal knows.
    Result<void> dropRemoved()
    {
        for (const Table &table : tables())
            TRY(m_database.run(
                u"DELETE FROM %1 WHERE (SELECT operation FROM change_row WHERE row_id = %1.id "
                "AND table_name = '%1' ORDER BY change_row.id DESC LIMIT 1) = 'delete'"_s.arg(table.name)));
        return {};
    }

    /// The bytes of a picture: those of a row of pictures, or what is one by itself.
    Result<void> takePicture(const LeafRow &row)
    {
        if (row.values.size() != 2 || row.values[0].isValid() ||
            row.values[1].typeId() != QMetaType::QByteArray)
            return {};
        const QByteArray bytes = row.values[1].toByteArray();
        std::optional<qint64> told;
        TRY(m_database.each(u"SELECT byte_count FROM media WHERE id = ?"_s, {row.id},
                            [&](const Row &media) { told = media.integer(0); }));
        // What is told of it may be damaged, too; then it tells for itself.
        if (told != bytes.size()) {
            const auto picture = inspectPicture(bytes);
            if (!picture)
                return {};
            TRY(m_database.run(u"INSERT OR IGNORE INTO media(id, sha256, mime, byte_count, width, height) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s,
                               {row.id, picture->sha256, picture->mimeType, picture->byteCount,
                                picture->size.width(), picture->size.height()}));
        }
        TRY(m_database.run(u"INSERT OR IGNORE INTO media_data(media_id, bytes) VALUES (?, ?)"_s,
                           {row.id, bytes}));
        m_found.rows[u"media_data"_s] += m_database.touchedRows();
        return {};
    }

    // --- what belongs together -----------------------------------------------------------------------------
    Result<void> standIn(const QString &table, const QString &insert)
    {
        TRY(m_database.run(insert));
        if (const int made = m_database.touchedRows(); made > 0)
            m_found.standIns << u"%1: %2"_s.arg(table).arg(made);
        return {};
    }

    /// Every change has a session, and every row of one its change.
    Result<void> settleJournal()
    {
        TRY(standIn(u"change"_s,
                    u"INSERT OR IGNORE INTO change(id, session_id, at) SELECT DISTINCT n, (SELECT "
                    "coalesce(max(id), 1) FROM session), 0 FROM (SELECT id >> 20 AS n FROM change_row UNION "
                    "SELECT run FROM change UNION SELECT undoes FROM change) WHERE n NOT NULL AND n NOT IN "
                    "(SELECT id FROM change)"_s));
        return standIn(u"session"_s,
                       u"INSERT INTO session(id, person, desk, began) SELECT DISTINCT session_id, '', 1, 0 "
                       "FROM change WHERE session_id NOT IN (SELECT id FROM session)"_s);
    }

    /// Where the archive was; without its head, where its rows say it was at least.
    Result<void> settleHead()
    {
        const auto there = TRY(m_database.integer(u"SELECT count(*) FROM head"_s));
        if (there == 0) {
            TRY(m_database.run(u"INSERT INTO head(one, archive_uid, serial, chain, previous, desk, last_id) "
                               u"VALUES (1, ?, 0, "
                               "zeroblob(32), zeroblob(32), 1, 0)"_s,
                               {newUid()}));
            m_found.standIns << u"head: 1"_s;
        }
        qint64 serial = TRY(m_database.integer(u"SELECT serial FROM head"_s));
        serial = std::max(serial, TRY(m_database.integer(u"SELECT coalesce(max(id), 0) FROM change"_s)));
        m_desk = TRY(m_database.integer(u"SELECT desk FROM head"_s));
        m_lastId = TRY(m_database.integer(u"SELECT last_id FROM head"_s));
        for (const Table &table : tables()) {
            serial = std::max(
                serial, TRY(m_database.integer(u"SELECT coalesce(max(rev), 0) FROM %1"_s.arg(table.name))));
            m_lastId = std::max(
                m_lastId,
                TRY(m_database.integer(u"SELECT coalesce(max(id & %1), 0) FROM %2 WHERE id >> %3 = %4"_s
                                           .arg((1LL << kDeskShift) - 1)
                                           .arg(table.name)
                                           .arg(kDeskShift)
                                           .arg(m_desk))));
        }
        m_serial = serial;
        return {};
    }

    /// Rows no page has any more are made as the journal tells them; what still names a row that is not
    /// there gets an empty one to belong to. Parents first.
    Result<void> settleRecords()
    {
        auto missing = TRY(missingRows(m_database));
        RecordWriter writer(m_database, m_serial, m_desk, m_lastId);
        auto next = missing.begin();
        for (const Table &table : tables()) {
            for (; next != missing.end() && next->kind == table.kind; ++next) {
                const QString name = u"%1 %2 %3"_s.arg(table.name)
                                         .arg(next->id)
                                         .arg(next->values.value(Column::Title).toString())
                                         .trimmed();
                const bool isMade = writer.insertAgain(next->kind, next->id, next->values).has_value();
                (isMade ? m_found.rebuilt : m_found.lost) << name;
                m_broken.remove(next->id);
            }
            TRY(standInFor(table, missing));
        }
        m_lastId = writer.lastId();
        for (const qint64 id : std::as_const(m_broken))
            if (!TRY(isThere(id)))
                m_found.lost << u"a row %1"_s.arg(id);
        return {};
    }

    /// Whether a row of any table has an id.
    Result<bool> isThere(qint64 id)
    {
        for (const Shape &shape : m_shapes)
            if (TRY(m_database.value(
                    u"SELECT 1 FROM %1 WHERE %2 = ?"_s.arg(shape.table, shape.columns[0].name), {id})))
                return true;
        return false;
    }

    Result<void> standInFor(const Table &table, const std::vector<MissingRow> &missing)
    {
        static constexpr std::array kReferences{
            Reference{"setting", "organization_id", "organization"},
            Reference{"figure", "organization_id", "organization"},
            Reference{"report", "organization_id", "organization"},
            Reference{"indicator_name", "indicator_id", "indicator"},
            Reference{"figure", "indicator_id", "indicator"},
            Reference{"metric", "indicator_id", "indicator"},
            Reference{"section", "report_id", "report"},
            Reference{"comment", "report_id", "report"},
            Reference{"ignored_finding", "report_id", "report"},
            Reference{"entry", "section_id", "section"},
            Reference{"photo", "entry_id", "entry"},
            Reference{"metric", "entry_id", "entry"},
            Reference{"vote", "entry_id", "entry"},
        };
        std::set<qint64> wanted;
        for (const Reference &reference : kReferences) {
            if (table.name != QLatin1StringView(reference.to))
                continue;
            TRY(m_database.each(u"SELECT DISTINCT %1 FROM %2 WHERE %1 NOT NULL AND %1 NOT IN (SELECT id FROM "
                                "%3)"_s.arg(QLatin1StringView(reference.column),
                                            QLatin1StringView(reference.table), table.name),
                                {}, [&](const Row &row) { wanted.insert(row.integer(0)); }));
        }
        for (const MissingRow &row : missing)
            if (const qint64 parent = row.values.value(Column::Parent).toLongLong();
                parent != 0 && tableOf(row.kind).parent == table.kind &&
                !TRY(m_database.value(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table.name), {parent})))
                wanted.insert(parent);
        // Reports need one, whoever it is.
        if (table.kind == RowKind::Organization &&
            TRY(m_database.integer(u"SELECT count(*) FROM organization"_s)) == 0)
            wanted.insert(1);
        for (const qint64 id : wanted) {
            TRY(makeStandIn(table.kind, id));
            m_found.standIns << u"%1 %2"_s.arg(table.name).arg(id);
        }
        return {};
    }

    Result<void> makeStandIn(RowKind kind, qint64 id)
    {
        RecordWriter writer(m_database, m_serial, m_desk, m_lastId);
        RowValues values;
        switch (kind) {
        case RowKind::Organization:
            values.set(Column::Name, u"? %1"_s.arg(id));
            break;
        case RowKind::Indicator: {
            Indicator indicator;
            indicator.name = u"? %1"_s.arg(id);
            values = valuesOf(indicator);
            break;
        }
        case RowKind::Report: {
            Report report;
            report.year = TRY(yearFor(id));
            values = valuesOf(report);
            values.set(Column::Owner, TRY(m_database.integer(u"SELECT min(id) FROM organization"_s)));
            break;
        }
        case RowKind::Section: {
            Section section;
            values = valuesOf(section);
            values.set(Column::Parent, TRY(reportFor(id)));
            values.set(Column::Order, u"i000"_s);
            break;
        }
        default: {
            Entry entry;
            values = valuesOf(entry);
            values.set(Column::Parent, TRY(anySection()));
            values.set(Column::Order, u"i000"_s);
        }
        }
        return writer.insertAgain(kind, id, std::move(values));
    }

    /// The year the journal tells of a report, or keys of the index of its entries; else one nobody has.
    Result<int> yearFor(qint64 report)
    {
        const auto isFree = [this](qint64 year) -> Result<bool> {
            return !TRY(m_database.value(u"SELECT 1 FROM report WHERE year = ?"_s, {year}));
        };
        const auto told = TRY(m_database.value(
            u"SELECT year FROM change WHERE report_id = ? AND year > 0 UNION ALL SELECT e.search_key >> %1 "
            "FROM entry e JOIN section s ON s.id = e.section_id WHERE s.report_id = ? LIMIT 1"_s.arg(
                kYearShift),
            {report, report}));
        if (told && isYear(told->toInt()) && TRY(isFree(told->toInt())))
            return told->toInt();
        int year = kLastYear;
        while (!TRY(isFree(year)))
            --year;
        return year;
    }

    /// A report for a section that has lost its own: that of the year its entries are indexed under.
    Result<qint64> reportFor(qint64 section)
    {
        const auto year = TRY(m_database.value(
            u"SELECT search_key >> %1 FROM entry WHERE section_id = ? LIMIT 1"_s.arg(kYearShift), {section}));
        if (year)
            if (const auto known = TRY(
                    m_database.value(u"SELECT id FROM report WHERE year = ? ORDER BY id LIMIT 1"_s, {*year})))
                return known->toLongLong();
        if (m_report == 0) {
            m_report = freshId();
            TRY(makeStandIn(RowKind::Report, m_report));
        }
        return m_report;
    }
    /// A section for an entry that has lost its own; made once.
    Result<qint64> anySection()
    {
        if (m_section == 0) {
            m_section = freshId();
            TRY(makeStandIn(RowKind::Section, m_section));
        }
        return m_section;
    }
    qint64 freshId() { return (m_desk << kDeskShift) + ++m_lastId; }

    /// A photo may name a picture nobody has: it is missing then, and said to be.
    Result<void> settlePictures()
    {
        TRY(standIn(u"media"_s,
                    u"INSERT OR IGNORE INTO media(sha256, mime, byte_count, width, height) SELECT DISTINCT "
                    "hash, 'image/jpeg', 1, 1, 1 FROM (SELECT media_sha256 AS hash FROM photo UNION SELECT "
                    "media_sha256 FROM setting) WHERE hash NOT NULL AND hash NOT IN (SELECT sha256 FROM "
                    "media)"_s));
        TRY(m_database.run(u"DELETE FROM media_data WHERE media_id NOT IN (SELECT id FROM media)"_s));
        return m_database.each(
            u"SELECT m.id, m.sha256, d.bytes FROM media m LEFT JOIN media_data d ON d.media_id = m.id"_s, {},
            [&](const Row &row) {
                if (row.isNull(2) || !hasSha256(row.bytes(2), row.bytes(1)))
                    m_found.pictures << QString::fromLatin1(row.blob(1).toHex());
            });
    }

    /// The chain leads through the changes there are.
    Result<void> settleChain()
    {
        const auto last = TRY(m_database.integer(u"SELECT coalesce(max(id), 0) FROM change"_s));
        if (last < m_serial) {
            TRY(standIn(u"session"_s, u"INSERT INTO session(person, desk, began) SELECT '', 1, 0 WHERE NOT "
                                      "EXISTS (SELECT 1 FROM session)"_s));
            TRY(m_database.run(u"INSERT INTO change(id, session_id, at) SELECT ?, max(id), 0 FROM session"_s,
                               {m_serial}));
            m_found.standIns << u"change %1"_s.arg(m_serial);
        }
        TRY(m_database.run(u"UPDATE head SET serial = ?, last_id = ?"_s, {m_serial, m_lastId}));
        if (TRY(isChainWhole(m_database)))
            return {};
        QByteArray previous = firstLink();
        QByteArray link = previous;
        TRY(eachChange(
            m_database,
            [&](const StoredChange &change, const std::vector<StoredChangeRow> &rows) -> Result<void> {
                previous = link;
                link = chained(previous, change, rows);
                return {};
            }));
        return m_database.run(u"UPDATE head SET chain = ?, previous = ?"_s, {link, previous});
    }

    /// What names nothing even now cannot stay.
    Result<void> refuseBroken()
    {
        std::vector<std::pair<QString, qint64>> broken;
        TRY(m_database.each(u"SELECT \"table\", rowid FROM pragma_foreign_key_check"_s, {},
                            [&](const Row &row) { broken.emplace_back(row.text(0), row.integer(1)); }));
        for (const auto &[table, id] : broken) {
            TRY(m_database.run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table), {id}));
            m_found.lost << u"%1 %2"_s.arg(table).arg(id);
        }
        return {};
    }

    Result<void> nameDamaged()
    {
        for (const Table &table : tables()) {
            const auto wrong = TRY(wrongChecksums(m_database, table.name));
            for (const qint64 id : wrong)
                m_found.damaged << nameOf(m_database, table.kind, id);
        }
        return {};
    }

    FilePages m_pages;
    QString m_path;
    Database &m_database;
    std::vector<Shape> m_shapes;
    Salvaged m_found;
    QSet<qint64> m_broken; ///< ids of rows that were not whole
    bool m_reportsPages = true;
    qint64 m_serial = 0;
    qint64 m_desk = 1;
    qint64 m_lastId = 0;
    qint64 m_report = 0;  ///< for sections that have lost theirs
    qint64 m_section = 0; ///< for entries that have lost theirs
};

} // namespace

Result<Salvaged> salvage(const QString &path, const QString &to)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, path);
    if (QFileInfo::exists(to))
        return failure(ErrorCode::FileExists, to);
    Draft draft(to);
    auto work = [&]() -> Result<Salvaged> {
        auto database = TRY(makeEmptyFile(draft.path()));
        auto salvaged = TRY(Salvage(path, *database).run());
        database.reset();
        TRY(openFile(draft.path()));
        return salvaged;
    };
    auto salvaged = work();
    if (!salvaged)
        return draft.failed(salvaged.error());
    TRY(draft.takePlace());
    return salvaged;
}

} // namespace dashiji::archive
