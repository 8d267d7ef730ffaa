// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs: the only way anything in an archive changes.
//
// Every verb is one transaction together with its journal rows; after the commit Archive::changed() is sent.
// A verb that would change nothing succeeds and leaves no journal row. The journal only grows: undo is a
// change like any other.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/leftchanges.h"
#include "core/model/error.h"
#include "core/model/fields.h"
#include "core/model/name.h"
#include "core/model/unitword.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace dashiji::archive
{

class Archive;

using ReportField = Column; ///< a text of a report
using PhotoField = Column;  ///< a text of a photo

enum class OnExistingYear {
    Refuse,
    Replace, ///< the old report goes, in the same change: undo brings it back
};

/// The bytes of a picture, by its SHA-256. @errors of whoever has them
using PictureSource = std::function<Result<QByteArray>(const QByteArray &sha256)>;

/// Whose changes undo and redo take back.
enum class UndoScope {
    Session, ///< this person's since the archive was opened
    Person,  ///< this person's of any time
};

/// What undo() or redo() would do, for the menu.
struct UndoState {
    bool possible = false;
    QString verb;  ///< as Change::verb
    QString label; ///< as Change::label
};

class Writer
{
public:
    explicit Writer(Archive &archive);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Who writes. At first the full name of the login.
    [[nodiscard]] QString person() const;
    /// Somebody else writes from now on: undo() begins with what they do.
    void setPerson(const QString &name);

    // A published report is sealed: every verb that would change it fails with ReportSealed (subject: its
    // year) until it is reopened.

    // --- reports -----------------------------------------------------------------------------------------
    /// Stores a report with its sections, entries, photos and metrics as one change. Uids it has stay its
    /// own; indicators it names by uid must be here, and its pictures, or @p pictures gives them.
    /// @errors YearExists, InvalidArgument (year outside 1000..9999), RecordExists (what has a uid of it is
    /// there already, elsewhere), RecordMissing (an indicator), PictureMissing (bytes of a picture), and
    /// those of setPicture and @p pictures
    Result<ReportId> importReport(const Report &draft, OnExistingYear onExisting = OnExistingYear::Refuse,
                                  const PictureSource &pictures = {});
    Result<void> removeReport(ReportId report);
    /// @errors YearExists, InvalidArgument (outside 1000..9999)
    Result<void> setReportYear(ReportId report, int year);
    Result<void> setReportStatus(ReportId report, ReportStatus status);
    /// A published report is a draft again. @param reason why, for the journal @errors InvalidArgument (no
    /// reason, or it is not published)
    Result<void> reopenReport(ReportId report, const QString &reason);

    // --- organizations -----------------------------------------------------------------------------------
    /// @errors InvalidArgument (no name, or one that is there)
    Result<OrganizationId> addOrganization(const QString &name, Uid uid = {});
    /// @errors as addOrganization
    Result<void> renameOrganization(OrganizationId organization, const QString &name);

    // --- what an office sets itself ------------------------------------------------------------------------
    /// The day a report is to be done, see YearPlan. @param due not set: there is none
    Result<void> setDueDate(ReportId report, std::optional<QDate> due);
    /// How many entries each list of its reports has, of every year.
    /// @errors InvalidArgument (not 1..kMostEntries), NotFound
    Result<void> setEntriesPlanned(OrganizationId organization, int entries);
    /// How long titles of its entries should be at most. @param characters 0: there is no limit
    /// @errors InvalidArgument (not 0..kMostTitleLimit), NotFound
    Result<void> setTitleLimit(OrganizationId organization, int characters);

    // --- typing ------------------------------------------------------------------------------------------
    // Each takes the text the editor had read (base) and the text to store. If the archive holds neither,
    // someone else has changed it: EditConflict with all three texts, nothing written. Each call is a change;
    // those for one field form a run, which undo() takes back at once, until endTyping(), another verb, or a
    // minute without a call.
    /// Any text of a record. Metrics of an entry's title and body follow it; an entry that was Empty becomes
    /// Writing with its first words. @errors InvalidArgument (no text of such a record)
    Result<void> setText(RecordId record, Column column, const QString &base, const QString &text);
    Result<void> setReportText(ReportId report, ReportField field, const QString &base, const QString &text);
    Result<void> setSectionTitle(SectionId section, const QString &base, const QString &text);
    Result<void> setSectionIntroduction(SectionId section, const QString &base, const QString &text);
    Result<void> setEntryText(EntryId entry, EntryField field, const QString &base, const QString &text);
    Result<void> setPhotoText(PhotoId photo, PhotoField field, const QString &base, const QString &text);
    /// The field was left, or a thought is finished: what is typed next is a step of its own.
    void endTyping();

    /// Any other field of a record: a date, a rotation, a state. @param value as the file stores it
    /// @errors InvalidArgument (no such field, or no value of it)
    Result<void> setValue(RecordId record, Column column, const QVariant &value);

    // --- sections and entries ----------------------------------------------------------------------------
    /// @param position 0-based; past the end means at the end
    Result<SectionId> addSection(ReportId report, int position, SectionKind kind, const QString &title);
    Result<void> removeSection(SectionId section);
    Result<void> moveSection(SectionId section, int position);
    Result<void> setSectionKind(SectionId section, SectionKind kind);
    /// Adds a chosen entry in state Empty. @param position among the chosen ones
    Result<EntryId> addEntry(SectionId section, int position, const QString &title = {});
    Result<void> removeEntry(EntryId entry);
    /// Moves within a section or to another of the same report. @param position as in addEntry, after taking
    /// it out
    Result<void> moveEntry(EntryId entry, SectionId section, int position);
    Result<void> setEntryState(EntryId entry, EntryState state);
    /// A chosen entry becomes the last candidate, a candidate the last chosen entry.
    Result<void> setEntryCandidate(EntryId entry, bool candidate);
    /// @errors InvalidArgument (until before from)
    Result<void> setEntryDates(EntryId entry, std::optional<QDate> from, std::optional<QDate> until);

    // Words go from one entry to another; the metrics that stand in them go along, as they are, and photos
    // with the paragraphs they stand after.
    /// What stands behind a place of the body becomes an entry of its own, right after this one. Its first
    /// paragraph becomes the title where others follow and it is a line, not a sentence.
    /// @param base the body as it was read @param at place in it, UTF-16 units
    /// @return the new entry @errors EditConflict (other words stand there), InvalidArgument (no words behind
    /// it)
    Result<EntryId> splitEntry(EntryId entry, const QString &base, qsizetype at);
    /// Title and body of @p from stand behind the body of @p into, which takes its other texts where it has
    /// none, and @p from goes. @errors InvalidArgument (not of one report)
    Result<void> joinEntries(EntryId into, EntryId from);
    /// Words of a body stand as the last paragraphs of another entry. @param base the body as it was read
    /// @param start, end in it, UTF-16 units
    /// @errors EditConflict, InvalidArgument (no words, one entry, or not of one report)
    Result<void> moveWords(EntryId from, const QString &base, qsizetype start, qsizetype end, EntryId to);

    /// Keeps what somebody has decided of two entries; an earlier decision of the same two goes.
    /// @errors InvalidArgument (no two entries)
    Result<void> setChosenPair(const ChosenPair &pair);
    /// Their words decide again.
    Result<void> removeChosenPair(const Uid &a, const Uid &b);

    // --- photos ------------------------------------------------------------------------------------------
    /// Adds a caption without picture, at a place in the entry's list of photos; it stands after the last
    /// paragraph.
    Result<PhotoId> addPhoto(EntryId entry, int position, const QString &caption, const QString &credit = {});
    /// Gives a photo its picture (or another one). Bytes are kept as they are, stored once however often
    /// used.
    /// @errors NotAPicture, PictureTooLarge (over 48 MiB or 200 megapixels)
    Result<MediaId> setPicture(PhotoId photo, const QByteArray &bytes);
    Result<void> removePicture(PhotoId photo);
    Result<void> removePhoto(PhotoId photo);
    Result<void> movePhoto(PhotoId photo, EntryId entry, int position);
    Result<void> setPhotoPlace(PhotoId photo, int afterParagraph);

    // --- metrics -------------------------------------------------------------------------------------------
    /// Adds a number of a text. Its anchor's words must stand there. @errors NotFound, EditConflict (other
    /// words)
    Result<MetricId> addMetric(EntryId entry, const Metric &metric);
    /// Writes what a metric says (values, unit, scale, qualifier, label, category, aspect, state, indicator),
    /// not its words and not its place.
    Result<void> setMetric(MetricId metric, const Metric &changed);
    /// The same together with other words where it stands; the other metrics of the text follow.
    /// @errors EditConflict (its words do not stand there, or it is unanchored), InvalidArgument (empty
    /// words)
    Result<void> rewriteMetric(MetricId metric, const Metric &changed, const QString &words);
    /// Reads the numbers of an entry's texts anew: new ones are added, known ones kept.
    /// @return how many are new
    Result<int> findMetrics(EntryId entry);
    Result<void> removeMetric(MetricId metric);
    /// Makes metrics citations of one fact, together with those that are so already with one of them.
    Result<void> joinFact(const std::vector<MetricId> &metrics);
    /// A metric stands alone again, and so does the last that is left.
    Result<void> leaveFact(MetricId metric);

    // --- indicators ----------------------------------------------------------------------------------------
    /// @errors InvalidArgument (empty name)
    Result<IndicatorId> addIndicator(const QString &name, const QString &unit, Category category,
                                     Uid uid = {});
    Result<void> setIndicator(IndicatorId indicator, const QString &name, const QString &unit,
                              Category category);
    /// The metrics of @p from are observations of @p into, which keeps its name as another one; @p from goes.
    Result<void> mergeIndicators(IndicatorId into, IndicatorId from);
    /// Some metrics of an indicator become observations of a new one with its unit and category.
    /// @errors InvalidArgument (empty name, or a metric that is not linked to it)
    Result<IndicatorId> splitIndicator(IndicatorId indicator, const QString &name,
                                       const std::vector<MetricId> &metrics);
    /// Its metrics stay, linked to none.
    Result<void> removeIndicator(IndicatorId indicator);

    // --- measure words -------------------------------------------------------------------------------------
    /// Adds a measure word, or changes what it means. @errors InvalidArgument (not 1..16 characters)
    Result<void> addUnitWord(const UnitWord &word);
    Result<void> removeUnitWord(const QString &word);

    // --- page templates ------------------------------------------------------------------------------------
    /// Keeps a template, or another text of one. @errors InvalidArgument (no name)
    Result<void> setPageTemplate(const PageTemplate &design);
    Result<void> removePageTemplate(const QString &name);

    // --- names ---------------------------------------------------------------------------------------------
    /// Keeps what somebody has decided of words that name somebody; an earlier decision of the same words
    /// goes.
    /// @errors InvalidArgument (words not of 1..kLongestName characters)
    Result<void> setNameDecision(const NameDecision &decision);
    /// The rules decide again.
    Result<void> removeNameDecision(const QString &words);

    // --- several verbs as one change -----------------------------------------------------------------------
    /// Runs @p body; all verbs it calls are one transaction and one journal line. A failing body changes
    /// nothing.
    Result<void> group(const QString &verb, const QString &label, const std::function<Result<void>()> &body);

    // --- journal -------------------------------------------------------------------------------------------
    [[nodiscard]] UndoState undoState(UndoScope scope = UndoScope::Session) const;
    [[nodiscard]] UndoState redoState(UndoScope scope = UndoScope::Session) const;
    /// Takes back this person's newest step that is not undone; a run of typing is one step. Rows come back
    /// with their ids. Where somebody has written since, it stops and skips nothing.
    /// @errors NothingToUndo, UndoBlocked, ReportSealed
    Result<void> undo(UndoScope scope = UndoScope::Session);
    /// Makes the step taken back last again. @errors NothingToRedo, UndoBlocked, ReportSealed
    Result<void> redo(UndoScope scope = UndoScope::Session);
    /// Takes back any step, whoever made it, by one of its changes, when nothing later has touched what it
    /// wrote. @errors NotFound, NothingToUndo (it is undone), UndoBlocked, ReportSealed
    Result<void> undoChange(ChangeId change);
    /// Gives a text the words it had after a change. @errors NotFound, InvalidArgument (no text),
    /// ReportSealed
    Result<void> restoreText(RecordId record, Column column, ChangeId change);
    /// Gives an entry all its fields as they were after a change; photos and place stay as they are.
    /// @errors NotFound (it was not there then), ReportSealed
    Result<void> restoreEntry(EntryId entry, ChangeId change);

    /// Makes an entry what another copy of the archive says of it: texts, fields, photos and numbers; its
    /// place stays. One that is not here any more, or is damaged, comes at the end of its section.
    /// @param section the identity of that section, for an entry that is not here
    /// @errors RecordMissing (its section, or an indicator), ReportSealed, and those of importReport for
    /// pictures
    Result<EntryId> putEntry(const Entry &entry, const Uid &section, const PictureSource &pictures = {});

    /// Takes in what a log that was set aside says and the archive does not have, each change by itself. One
    /// that does not fit what stands here now is not written, and named. A log that is taken in whole gets
    /// another name; one of which something is left stays aside.
    /// @errors NotFound (nothing in it is proven), as open
    Result<TakenIn> takeIn(const QString &log);
    /// What is left of such a log was looked through: it gets the name of one that is taken in.
    /// @errors FileUnwritable
    Result<void> settleLog(const QString &log);

    /// Time source of the journal, for tests. Default: QDateTime::currentDateTimeUtc
    void setClock(std::function<QDateTime()> clock);

private:
    struct Private; // verbs/gate.h
    std::unique_ptr<Private> d;
};

} // namespace dashiji::archive
