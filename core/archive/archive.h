// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archive: one office's years in one SQLite file. Reading is here, writing in Writer.
#pragma once

#include "core/archive/address.h"
#include "core/archive/changes.h"
#include "core/archive/leftchanges.h"
#include "core/archive/search/finding.h"
#include "core/archive/search/spelling.h"
#include "core/archive/store/filewatch.h"
#include "core/archive/store/pagelog.h"
#include "core/archive/textdifference.h"
#include "core/model/error.h"
#include "core/model/name.h"
#include "core/model/observation.h"
#include "core/model/place.h"
#include "core/model/unitword.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace dashiji::archive
{

class Database;
class Writer;
struct OpenedFile;

/// What a list of years shows of a report, without reading its entries.
struct ReportSummary {
    ReportId id;
    int year = 0;
    QString title;
    QString organization;
    ReportStatus status = ReportStatus::Draft;
    OrganizationId owner;
    int entryCount = 0;   ///< chosen entries
    int writtenCount = 0; ///< of these, in state Written
    int missingPictures = 0;
};

/// What an edit of a text does to the metrics that stand in it: of those in the text before (all of one
/// field) makes those in the text after. Those it was given keep their ids and none is left out; new ones
/// have none.
using MetricFollower = std::function<std::vector<Metric>(const std::vector<Metric> &known, EntryField field,
                                                         const QString &before, const QString &after)>;

/// What an archive says. Everything read is a value; nothing points into the archive.
///
/// Not thread-safe: a worker is given one of its own.
class Reader
{
public:
    /// Opens a further reader of an archive that is open already, for a worker.
    /// @errors as Archive::open
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const Address &address);
    virtual ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] Address address() const;
    [[nodiscard]] QString path() const { return address().path(); }
    /// The office this archive was made for.
    [[nodiscard]] QString organization() const;

    /// Every year, newest first.
    [[nodiscard]] Result<std::vector<ReportSummary>> reports() const;
    /// A whole year. @param owner whose, if several organizations have it; not set: the first's
    /// Rows of it that are not what was written are named in Report::damaged. @errors NotFound (subject: the
    /// year)
    [[nodiscard]] Result<Report> report(int year, OrganizationId owner = {}) const;
    [[nodiscard]] Result<Report> report(ReportId id) const;
    /// @errors NotFound, RecordDamaged (subject: its place)
    [[nodiscard]] Result<Entry> entry(EntryId id) const;

    /// The row of the record with an identity, if it is here.
    [[nodiscard]] Result<std::optional<qint64>> rowOf(RowKind kind, const Uid &uid) const;
    /// A picture by its SHA-256, if its bytes are here.
    [[nodiscard]] Result<std::optional<MediaId>> mediaOf(const QByteArray &sha256) const;

    /// The bytes of a picture as they were given.
    [[nodiscard]] Result<QByteArray> mediaBytes(MediaId id) const;
    /// A JPEG or PNG of the picture, its longer side at most @p pixels (128, 256 or 512), upright; made once
    /// and kept.
    [[nodiscard]] Result<QByteArray> thumbnail(MediaId id, int pixels) const;

    /// Every indicator, by category, then name.
    [[nodiscard]] Result<std::vector<Indicator>> indicators() const;
    /// Metrics with their year and entry, the oldest year first, each year in the order of its entries;
    /// rejected ones left out. @param indicator only those linked to it
    [[nodiscard]] Result<std::vector<Observation>>
    observations(std::optional<IndicatorId> indicator = {}) const;
    /// A metric with its year and entry. @errors NotFound (also for a rejected one)
    [[nodiscard]] Result<Observation> observation(MetricId metric) const;
    /// Metrics of one fact, as observations(). @param fact not null
    [[nodiscard]] Result<std::vector<Observation>> citations(Uid fact) const;
    /// The measure words this archive adds to the program's, by their words.
    [[nodiscard]] Result<std::vector<UnitWord>> unitWords() const;

    /// The organizations whose reports it holds, the one it was made for first.
    [[nodiscard]] Result<std::vector<Organization>> organizations() const;
    /// The page templates this archive keeps, by their names. @errors as Archive::reports
    [[nodiscard]] Result<std::vector<PageTemplate>> pageTemplates() const;

    /// What the office has set itself for a report's year.
    [[nodiscard]] Result<YearPlan> yearPlan(ReportId report) const;
    /// What was decided of entries of different years, in no order.
    [[nodiscard]] Result<std::vector<ChosenPair>> chosenPairs() const;
    /// What was decided of words that name people, organizations and documents, in no order.
    [[nodiscard]] Result<std::vector<NameDecision>> nameDecisions() const;

    /// The entries that hold every word of a query in title or body, folded (width, case, traditional →
    /// simplified): hits in titles first, then the newest year.
    [[nodiscard]] Result<std::vector<Place>> search(const QString &query, int limit = 50) const;
    /// What holds the words of a query, with what to show of it; see archive::firstHits and countHits.
    [[nodiscard]] Result<SearchHits> firstHits(const SearchQuery &query, int limit = 50) const;
    [[nodiscard]] Result<SearchCount> countHits(const SearchQuery &query) const;
    /// What stands in titles and is read as what was typed, see archive::suggestionsFor.
    [[nodiscard]] Result<std::vector<Suggestion>> suggestions(const SearchQuery &query) const;

    /// The journal, newest first; a run of typing is one line. @param year 0 = all
    [[nodiscard]] Result<std::vector<Change>> history(int year = 0, int limit = 1000) const;
    /// What was done to a record, newest first, with the values.
    [[nodiscard]] Result<std::vector<RowHistory>> history(RecordId record, int limit = 1000) const;
    /// What a change did, with the values. @errors NotFound
    [[nodiscard]] Result<std::vector<RowHistory>> changeRows(ChangeId change) const;
    /// A text of a record as it was after a change. @errors NotFound (the record was not there)
    [[nodiscard]] Result<QString> textAfter(RecordId record, Column column, ChangeId change) const;

    /// Where it is in its history.
    [[nodiscard]] Result<HeadRow> head() const;
    /// Every picture it has or had, in no order.
    [[nodiscard]] Result<std::vector<Media>> pictures() const;
    /// Copies all that is committed, also of a file that has been removed. @param path of a new file
    /// @errors FileExists, FileUnwritable, DiskFull, FileUnreadable
    [[nodiscard]] Result<void> copyTo(const QString &path) const;
    /// The same without the bytes of pictures, which fillPictures() gives it again.
    /// @errors as copyTo, ArchiveDamaged
    [[nodiscard]] Result<void> copyWithoutPicturesTo(const QString &path) const;

    /// Names of the rows read so far that are not what was written: their words are left out, everything else
    /// is there. An entry by itself is not read then: RecordDamaged.
    [[nodiscard]] QStringList damaged() const { return m_damaged; }

    /// How often was read since it was opened, for tests and benchmarks.
    struct Reads {
        int reports = 0;
        int entries = 0;
        int lists = 0; ///< anything else but pictures
    };
    [[nodiscard]] Reads reads() const { return m_reads; }

protected:
    explicit Reader(std::unique_ptr<OpenedFile> file);
    [[nodiscard]] Database &database() const;
    /// A row was found, for the first time, that is not what was written.
    virtual void tellDamaged(const QString &name);

    std::unique_ptr<OpenedFile> m_file;

private:
    mutable Reads m_reads;
    QStringList m_damaged;
};

/// An open archive.
///
/// Not thread-safe: a worker thread is given a Reader, or values.
class Archive : public QObject, public Reader
{
    Q_OBJECT

public:
    enum class Access {
        ReadWrite,
        ReadOnly,
    };

    /// Makes a new file for one office. Never overwrites. @param uid the office's, if it has one already
    /// @errors FileExists, FileUnwritable, DiskFull
    [[nodiscard]] static Result<std::unique_ptr<Archive>>
    create(const Address &address, const QString &organization, const Uid &uid = {});

    /// Opens a file after checking it as a stranger's: header, schema, integrity; migrates an older one
    /// after a backup beside it.
    /// @errors FileNotFound, FileUnreadable, NotAnArchive, ArchiveTooNew, ArchiveDamaged, ArchiveLocked,
    ///         ArchiveReadOnly (asked to write, file or folder is not writable)
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const Address &address,
                                                               Access access = Access::ReadWrite);

    ~Archive() override;

    [[nodiscard]] Access access() const;

    /// What became of the file since it was opened. Overwritten is also found before each commit, which then
    /// fails with ArchiveLocked and has written nothing.
    [[nodiscard]] FileSight sight() const;
    /// Goes on with a file that was overwritten as it stands now; all is told as changed. @errors as open
    Result<void> takeAsItIs();
    /// What logs that were set aside beside it say and it does not have, the newest log first.
    [[nodiscard]] std::vector<LeftChanges> changesAside() const;
    /// The texts such a log brings that are others here: here as they stand, there as the log leaves them,
    /// the records are of this archive. Of a text whose words before the log are in neither file, what was
    /// typed, in lines, and no record to write it on. What the log removed, numbers and order are not among
    /// them.
    /// @errors as Reader::report; none for a log that proves nothing
    [[nodiscard]] Result<std::vector<TextDifference>> textsAside(const QString &log) const;
    /// Lets commits go on in a file that has no name of its own any more: they write nothing beside it, so
    /// that a program which ends in the middle of one leaves it damaged. For the last words before copyTo().
    /// @errors DatabaseFailed
    Result<void> storeWithoutLog();

    /// Who reads the numbers of a text that is edited. Default: text::carryMetrics, which follows the words
    /// and reads no numbers.
    void setMetricFollower(MetricFollower follower);

    /// The one writer of this archive.
    [[nodiscard]] Writer &writer();

    /// Looks whether another program has committed and tells it by changed(). Called by a timer of its own
    /// twice a second while an event loop runs.
    void poll();

signals:
    /// After a commit, by this object's writer or (foreign) by another program.
    void changed(const dashiji::archive::ChangeSet &changes);
    /// While something is read: a row of it is not what was written. Once for each.
    void damageFound(const QString &name);

protected:
    void tellDamaged(const QString &name) override;

private:
    explicit Archive(std::unique_ptr<OpenedFile> file);
    friend class Writer;
    [[nodiscard]] Result<bool> isContinued() const;
    void tell(const ChangeSet &own);
    void tellForeign(qint64 until);

    std::unique_ptr<Writer> m_writer;
    MetricFollower m_follower;
    qint64 m_dataVersion = 0; ///< grows when another connection commits
    qint64 m_serial = 0;      ///< of the newest commit to words, as last told
    mutable HeadRow m_head;   ///< of the file as last seen
    quint32 m_headPage = 0;   ///< where it is
};

/// Whether a file, or what a link leads to, is an archive by its first bytes, sound or not.
[[nodiscard]] bool isArchive(const QString &path);

/// What verify() found wrong, one sentence-worthy fact each. Empty: the file is sound.
struct Flaw {
    enum class Kind {
        FileDamaged,      ///< quick_check or integrity_check
        ReferenceBroken,  ///< foreign_key_check
        MediaDamaged,     ///< bytes do not match their SHA-256
        SearchIndexStale, ///< FTS differs from the text
        JournalInconsistent,
        ChainBroken,   ///< what the journal says is not what was committed
        RecordDamaged, ///< a row's checksum is not its own
    };
    Kind kind = Kind::FileDamaged;
    QString detail;
};

/// Where the bytes of an archive's pictures are.
enum class PicturesAre {
    Inside,
    Elsewhere, ///< it is a copy without pictures
};

/// Checks file, references, media, search index and journal of an archive; reads everything, changes nothing.
/// @errors as Archive::open
[[nodiscard]] Result<std::vector<Flaw>> verify(const Address &address,
                                               PicturesAre pictures = PicturesAre::Inside);

/// Gives an archive the bytes of the pictures it names and has not, which is no change of it.
/// @return the pictures that still have none @errors as Archive::open, DiskFull
[[nodiscard]] Result<std::vector<Media>>
fillPictures(const Address &address, const std::function<Result<QByteArray>(const Media &)> &bytes);

/// Which archive a file is, also when it is damaged so that it cannot be opened.
/// @return none: no page of it says so
[[nodiscard]] std::optional<HeadRow> headOf(const QString &path);

} // namespace dashiji::archive
