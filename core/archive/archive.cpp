// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/archive.h"

#include "core/archive/journal/chain.h"
#include "core/archive/journal/edit.h"
#include "core/archive/journal/history.h"
#include "core/archive/media/media.h"
#include "core/archive/records/metricrows.h"
#include "core/archive/records/reading.h"
#include "core/archive/records/table.h"
#include "core/archive/records/yearplan.h"
#include "core/archive/store/leancopy.h"
#include "core/archive/store/logview.h"
#include "core/archive/store/opening.h"
#include "core/archive/store/sqlite.h"
#include "core/archive/writer.h"
#include "core/model/sha256.h"
#include "core/text/anchors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kPollMilliseconds = 500;

std::vector<Metric> carryByWords(const std::vector<Metric> &known, EntryField, const QString &before,
                                 const QString &after)
{
    return text::carryMetrics(known, text::TextEdit(before, after));
}

qint64 dataVersion(Database &database)
{
    return database.integer(u"PRAGMA data_version"_s).value_or(0);
}

qint64 newestSerial(Database &database)
{
    return database.integer(u"SELECT serial FROM head"_s).value_or(0);
}

/// The page that holds the row of head.
quint32 headPage(Database &database)
{
    return static_cast<quint32>(
        database.integer(u"SELECT rootpage FROM sqlite_schema WHERE name = 'head'"_s).value_or(0));
}

/// What the file itself says now, whatever is remembered of it.
std::optional<HeadRow> headInFile(Database &database, quint32 page)
{
    return headRowIn(sqlite::readBytes(database.handle(), (page - 1LL) * kPageSize, kPageSize));
}

/// More rows than that are not told one by one.
constexpr size_t kMostForeignRows = 2000;

} // namespace

Result<std::unique_ptr<Reader>> Reader::open(const Address &address)
{
    OpenOptions options;
    options.readOnly = true;
    options.checkContent = false;
    auto file = TRY(openFile(address.path(), options));
    return std::unique_ptr<Reader>(new Reader(std::make_unique<OpenedFile>(std::move(file))));
}

Reader::Reader(std::unique_ptr<OpenedFile> file) : m_file(std::move(file))
{
    database().knownRows().onDamaged = [this](const QString &name) {
        if (m_damaged.contains(name))
            return;
        m_damaged << name;
        tellDamaged(name);
    };
}

Reader::~Reader() = default;

void Reader::tellDamaged(const QString &) {}

Database &Reader::database() const
{
    return *m_file->database;
}

Address Reader::address() const
{
    return database().path();
}

QString Reader::organization() const
{
    const auto all = readOrganizations(database());
    return all && !all->empty() ? all->front().name : QString();
}

Result<std::vector<Organization>> Reader::organizations() const
{
    ++m_reads.lists;
    return readOrganizations(database());
}

Result<std::vector<ReportSummary>> Reader::reports() const
{
    ++m_reads.lists;
    return readSummaries(database());
}

Result<Report> Reader::report(int year, OrganizationId owner) const
{
    const auto id = TRY(findReport(database(), year, owner));
    return report(id);
}

Result<Report> Reader::report(ReportId id) const
{
    ++m_reads.reports;
    return readReport(database(), id);
}

Result<Entry> Reader::entry(EntryId id) const
{
    ++m_reads.entries;
    return readEntry(database(), id);
}

Result<std::optional<qint64>> Reader::rowOf(RowKind kind, const Uid &uid) const
{
    ++m_reads.lists;
    const auto id = TRY(
        database().value(u"SELECT id FROM %1 WHERE uid = ?"_s.arg(tableOf(kind).name), {uid.toRfc4122()}));
    return id ? std::optional(id->toLongLong()) : std::nullopt;
}

Result<std::optional<MediaId>> Reader::mediaOf(const QByteArray &sha256) const
{
    const auto id = TRY(database().value(u"SELECT id FROM media WHERE sha256 = ?"_s, {sha256}));
    return id ? std::optional(MediaId{id->toLongLong()}) : std::nullopt;
}

Result<QByteArray> Reader::mediaBytes(MediaId id) const
{
    return readMediaBytes(database(), id);
}

Result<QByteArray> Reader::thumbnail(MediaId id, int pixels) const
{
    if (pixels != 128 && pixels != 256 && pixels != 512)
        return failure(ErrorCode::InvalidArgument, QString::number(pixels), u"no size of thumbnails"_s);
    const auto kept = readThumbnail(database(), id, pixels);
    if (kept && *kept)
        return **kept;
    const auto bytes = TRY(readMediaBytes(database(), id));
    auto made = makeThumbnail(bytes, pixels);
    // Kept if that works (the archive may be read-only, or locked just now); it is as good when it does not.
    if (made && !database().isReadOnly())
        static_cast<void>(storeThumbnail(database(), id, pixels, *made));
    return made;
}

Result<std::vector<Indicator>> Reader::indicators() const
{
    ++m_reads.lists;
    return readIndicators(database());
}

Result<std::vector<Observation>> Reader::observations(std::optional<IndicatorId> indicator) const
{
    ++m_reads.lists;
    return readObservations(database(), indicator ? ObservationsOf(*indicator) : ObservationsOf());
}

Result<Observation> Reader::observation(MetricId metric) const
{
    ++m_reads.lists;
    auto found = TRY(readObservations(database(), metric));
    if (found.empty())
        return failure(ErrorCode::NotFound, {}, u"metric %1"_s.arg(metric.value));
    return std::move(found.front());
}

Result<std::vector<Observation>> Reader::citations(Uid fact) const
{
    ++m_reads.lists;
    return readObservations(database(), fact);
}

Result<std::vector<UnitWord>> Reader::unitWords() const
{
    ++m_reads.lists;
    return readUnitWords(database());
}

Result<std::vector<PageTemplate>> Reader::pageTemplates() const
{
    ++m_reads.lists;
    return readPageTemplates(database());
}

Result<YearPlan> Reader::yearPlan(ReportId report) const
{
    ++m_reads.lists;
    return readYearPlan(database(), report);
}

Result<std::vector<ChosenPair>> Reader::chosenPairs() const
{
    ++m_reads.lists;
    return readChosenPairs(database());
}

Result<std::vector<NameDecision>> Reader::nameDecisions() const
{
    ++m_reads.lists;
    return readNameDecisions(database());
}

Result<std::vector<Place>> Reader::search(const QString &query, int limit) const
{
    return firstEntries(database(), parseQuery(query), limit);
}

Result<SearchHits> Reader::firstHits(const SearchQuery &query, int limit) const
{
    return archive::firstHits(database(), query, limit);
}

Result<SearchCount> Reader::countHits(const SearchQuery &query) const
{
    return archive::countHits(database(), query);
}

Result<std::vector<Suggestion>> Reader::suggestions(const SearchQuery &query) const
{
    return suggestionsFor(database(), query);
}

Result<std::vector<Change>> Reader::history(int year, int limit) const
{
    ++m_reads.lists;
    return readHistory(database(), year, limit);
}

Result<std::vector<RowHistory>> Reader::history(RecordId record, int limit) const
{
    ++m_reads.lists;
    return readRowHistory(database(), record.kind, record.id, limit);
}

Result<std::vector<RowHistory>> Reader::changeRows(ChangeId change) const
{
    ++m_reads.lists;
    return readChangeRows(database(), change);
}

Result<QString> Reader::textAfter(RecordId record, Column column, ChangeId change) const
{
    ++m_reads.lists;
    const auto now = readRow(database(), record.kind, record.id);
    if (!now && now.error().code != ErrorCode::NotFound)
        return tl::unexpected(now.error());
    return valuesAfter(database(), record.kind, record.id, now.value_or(RowValues()), change)
        .map([&](const RowValues &values) { return values.value(column).toString(); });
}

Result<HeadRow> Reader::head() const
{
    HeadRow head;
    TRY(database().each(u"SELECT archive_uid, serial, chain, previous FROM head"_s, {}, [&](const Row &row) {
        head = {row.blob(0), row.integer(1), row.blob(2), row.blob(3)};
    }));
    return head;
}

Result<std::vector<Media>> Reader::pictures() const
{
    ++m_reads.lists;
    return readAllMedia(database());
}

Result<void> Reader::copyTo(const QString &path) const
{
    return sqlite::copyTo(database().handle(), path);
}

Result<void> Reader::copyWithoutPicturesTo(const QString &path) const
{
    return copyWithout(database().handle(), path, {u"media_data"_s, u"thumbnail"_s});
}

Result<std::unique_ptr<Archive>> Archive::create(const Address &address, const QString &organization,
                                                 const Uid &uid)
{
    TRY(createFile(address.path(), organization, uid));
    return open(address);
}

Result<std::unique_ptr<Archive>> Archive::open(const Address &address, Access access)
{
    OpenOptions options;
    options.readOnly = access == Access::ReadOnly;
    auto file = TRY(openFile(address.path(), options));
    return std::unique_ptr<Archive>(new Archive(std::make_unique<OpenedFile>(std::move(file))));
}

Archive::Archive(std::unique_ptr<OpenedFile> file)
    : Reader(std::move(file))
    , m_writer(std::make_unique<Writer>(*this))
    , m_follower(carryByWords)
    , m_dataVersion(dataVersion(database()))
    , m_serial(newestSerial(database()))
    , m_headPage(headPage(database()))
{
    m_head = headInFile(database(), m_headPage).value_or(HeadRow());
    qRegisterMetaType<ChangeSet>();
    if (QCoreApplication::instance()) {
        auto *timer = new QTimer(this);
        timer->setInterval(kPollMilliseconds);
        connect(timer, &QTimer::timeout, this, &Archive::poll);
        timer->start();
    }
}

Archive::~Archive() = default;

Archive::Access Archive::access() const
{
    return database().isReadOnly() ? Access::ReadOnly : Access::ReadWrite;
}

void Archive::tellDamaged(const QString &name)
{
    emit damageFound(name);
}

FileSight Archive::sight() const
{
    const FileSight sight = m_file->watch ? m_file->watch->look() : FileSight{FileState::Same, path()};
    if (sight.state != FileState::Same || database().isReadOnly() || isContinued().value_or(true))
        return sight;
    return {FileState::Overwritten, path()};
}

/// Whether the file goes on from what was last seen of it: it is that, or others have committed since. A file
/// that was overwritten in its place is another state, or another archive, and SQLite may not notice.
Result<bool> Archive::isContinued() const
{
    if (headInFile(database(), m_headPage) == m_head)
        return true;
    const auto still = TRY(Transaction::begin(database(), Transaction::Kind::Read));
    TRY(database().integer(u"SELECT serial FROM head"_s)); // from now on nobody writes
    const auto now = headInFile(database(), m_headPage);
    if (!now || now->archive != m_head.archive || now->serial <= m_head.serial)
        return now == m_head;
    const auto link = TRY(linkAfter(database(), {m_head.serial}, m_head.chain));
    if (link != now->chain)
        return false;
    m_head = *now;
    return true;
}

Result<void> Archive::takeAsItIs()
{
    OpenOptions checking;
    checking.readOnly = true;
    TRY(openFile(path(), checking));
    sqlite::dropCache(database().handle());
    database().knownRows().forget();
    m_headPage = headPage(database());
    m_head = headInFile(database(), m_headPage).value_or(HeadRow());
    m_dataVersion = dataVersion(database());
    m_serial = newestSerial(database());
    emit changed(ChangeSet{{m_serial}, true, {}});
    return {};
}

Result<void> Archive::storeWithoutLog()
{
    return database().run(u"PRAGMA journal_mode = MEMORY"_s);
}

Result<std::vector<Media>> fillPictures(const Address &address,
                                        const std::function<Result<QByteArray>(const Media &)> &bytes)
{
    OpenOptions options;
    options.checkContent = false;
    const auto file = TRY(openFile(address.path(), options));
    Database &database = *file.database;
    auto transaction = TRY(Transaction::begin(database, Transaction::Kind::Write));
    const auto all = TRY(readAllMedia(database));
    std::vector<Media> missing;
    for (const Media &picture : all) {
        if (TRY(hasMediaBytes(database, picture.id)))
            continue;
        if (const auto given = bytes(picture); given && hasSha256(*given, picture.sha256))
            TRY(storeMediaBytes(database, picture.id, *given));
        else
            missing.push_back(picture);
    }
    TRY(transaction.commit());
    return missing;
}

std::optional<HeadRow> headOf(const QString &path)
{
    constexpr qint64 kAtOnce = 256 * kPageSize;
    const qint64 size = QFileInfo(path).size();
    std::optional<HeadRow> newest;
    for (qint64 start = 0; start < size; start += kAtOnce) {
        const QByteArray pages = logview::readBytes(path, start, std::min(kAtOnce, size - start));
        for (qsizetype at = 0; at + kPageSize <= pages.size(); at += kPageSize)
            if (auto head = headRowIn(pages.mid(at, kPageSize)))
                if (!newest || newest->serial < head->serial)
                    newest = std::move(head);
    }
    return newest;
}

void Archive::setMetricFollower(MetricFollower follower)
{
    m_follower = std::move(follower);
}

Writer &Archive::writer()
{
    return *m_writer;
}

void Archive::poll()
{
    if (database().inTransaction())
        return;
    const qint64 version = dataVersion(database());
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    database().knownRows().forget();
    // Another program may only have kept a thumbnail.
    // An older copy may have been written over the file.
    if (const qint64 serial = newestSerial(database()); serial != m_serial)
        tellForeign(serial);
}

void Archive::tell(const ChangeSet &own)
{
    // What others have committed in between comes first.
    if (own.change.value != m_serial + 1)
        tellForeign(own.change.value - 1);
    m_serial = own.change.value;
    m_head = headInFile(database(), m_headPage).value_or(HeadRow());
    if (!own.rows.empty())
        emit changed(own);
}

/// Tells what the journal has of other programs' commits since the last one told; that everything is another
/// one when it is older.
void Archive::tellForeign(qint64 until)
{
    const auto rows = journalRowsBetween(database(), m_serial, until, kMostForeignRows);
    ChangeSet set{{until}, true, {}};
    m_serial = until;
    if (rows)
        if (auto changes = rowChanges(database(), *rows))
            set.rows = std::move(*changes);
    emit changed(set);
}

} // namespace dashiji::archive
