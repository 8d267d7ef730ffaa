// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/archive.h"

#include "core/archive/media.h"
#include "core/archive/metricrows.h"
#include "core/archive/opening.h"
#include "core/archive/reading.h"
#include "core/archive/search.h"
#include "core/archive/writer.h"
#include "core/text/anchors.h"

#include <QCoreApplication>
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
    return database.integer(u"SELECT serial FROM journal_state"_s).value_or(0);
}

} // namespace

Result<std::unique_ptr<Archive>> Archive::create(const QString &path, const QString &organization)
{
    if (auto made = createFile(path, organization); !made)
        return tl::unexpected(made.error());
    return open(path);
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, Access access)
{
    OpenOptions options;
    options.readOnly = access == Access::ReadOnly;
    auto file = openFile(path, options);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<Archive>(new Archive(std::make_unique<OpenedFile>(std::move(*file))));
}

Archive::Archive(std::unique_ptr<OpenedFile> file)
    : m_file(std::move(file))
    , m_writer(std::make_unique<Writer>(*this))
    , m_follower(carryByWords)
    , m_dataVersion(dataVersion(*m_file->database))
    , m_serial(newestSerial(*m_file->database))
{
    qRegisterMetaType<ChangeSet>();
    if (QCoreApplication::instance()) {
        auto *timer = new QTimer(this);
        timer->setInterval(kPollMilliseconds);
        connect(timer, &QTimer::timeout, this, &Archive::poll);
        timer->start();
    }
}

Archive::~Archive() = default;

QString Archive::path() const
{
    return m_file->database->path();
}

Archive::Access Archive::access() const
{
    return m_file->database->isReadOnly() ? Access::ReadOnly : Access::ReadWrite;
}

QString Archive::organization() const
{
    const auto name = m_file->database->value(u"SELECT name FROM organization ORDER BY id LIMIT 1"_s);
    return name && *name ? (*name)->toString() : QString();
}

Result<std::vector<ReportSummary>> Archive::reports() const
{
    ++m_reads.lists;
    return readSummaries(*m_file->database);
}

Result<Report> Archive::report(int year) const
{
    ++m_reads.reports;
    const auto id = findReport(*m_file->database, year);
    if (!id)
        return tl::unexpected(id.error());
    return readReport(*m_file->database, *id);
}

Result<Report> Archive::report(ReportId id) const
{
    ++m_reads.reports;
    return readReport(*m_file->database, id);
}

Result<Entry> Archive::entry(EntryId id) const
{
    ++m_reads.entries;
    return readEntry(*m_file->database, id);
}

Result<QByteArray> Archive::mediaBytes(MediaId id) const
{
    return readMediaBytes(*m_file->database, id);
}

Result<QByteArray> Archive::thumbnail(MediaId id, int pixels) const
{
    if (pixels != 128 && pixels != 256 && pixels != 512)
        return failure(ErrorCode::InvalidArgument, QString::number(pixels), u"no size of thumbnails"_s);
    Database &database = *m_file->database;
    const auto kept = readThumbnail(database, id, pixels);
    if (kept && *kept)
        return **kept;
    const auto bytes = readMediaBytes(database, id);
    if (!bytes)
        return bytes;
    auto made = makeThumbnail(*bytes, pixels);
    // Kept if that works (the archive may be read-only, or locked just now); it is as good when it does not.
    if (made && !database.isReadOnly())
        static_cast<void>(storeThumbnail(database, id, pixels, *made));
    return made;
}

Result<std::vector<Indicator>> Archive::indicators() const
{
    ++m_reads.lists;
    return readIndicators(*m_file->database);
}

Result<std::vector<Observation>> Archive::observations(std::optional<IndicatorId> indicator) const
{
    ++m_reads.lists;
    return readObservations(*m_file->database, indicator ? ObservationsOf(*indicator) : ObservationsOf());
}

Result<Observation> Archive::observation(MetricId metric) const
{
    ++m_reads.lists;
    auto found = readObservations(*m_file->database, metric);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, {}, u"metric %1"_s.arg(metric.value));
    return std::move(found->front());
}

Result<std::vector<Observation>> Archive::citations(Uid fact) const
{
    ++m_reads.lists;
    return readObservations(*m_file->database, fact);
}

Result<std::vector<UnitWord>> Archive::unitWords() const
{
    ++m_reads.lists;
    return readUnitWords(*m_file->database);
}

Result<std::vector<PageTemplate>> Archive::pageTemplates() const
{
    ++m_reads.lists;
    return readPageTemplates(*m_file->database);
}

Result<std::vector<EntryId>> Archive::search(const QString &query, int limit) const
{
    ++m_reads.lists;
    return searchEntries(*m_file->database, query, limit);
}

Result<std::vector<Change>> Archive::history(int year, int limit) const
{
    ++m_reads.lists;
    return readHistory(*m_file->database, year, limit);
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
    Database &database = *m_file->database;
    if (database.inTransaction())
        return;
    const qint64 version = dataVersion(database);
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    // Another program may only have kept a thumbnail.
    const qint64 serial = newestSerial(database);
    if (serial == m_serial)
        return;
    m_serial = serial;
    emit changed(ChangeSet{{}, true, {}});
}

} // namespace dashiji::archive
