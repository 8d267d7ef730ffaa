// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs: the only way anything in an archive changes.
//
// Every verb is one transaction together with its journal rows; after the commit Archive::changed() is sent.
// A verb that would change nothing succeeds and leaves no journal row.
#pragma once

#include "core/archive/changes.h"
#include "core/model/error.h"
#include "core/model/report.h"
#include "core/model/unitword.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace dashiji::archive
{

class Archive;
struct PageTemplate;

enum class ReportField {
    Title,
    Kicker,
    Introduction,
    Signature,
    Organization,
};

enum class PhotoField {
    Caption,
    Credit,
};

enum class OnExistingYear {
    Refuse,
    Replace, ///< the old report goes, in the same change: undo brings it back
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

    // --- reports -----------------------------------------------------------------------------------------
    /// Stores a draft with its sections, entries, photos and metrics as one change.
    /// @errors YearExists, InvalidArgument (year outside 1000..9999)
    Result<ReportId> importReport(const Report &draft, OnExistingYear onExisting = OnExistingYear::Refuse);
    Result<void> removeReport(ReportId report);
    Result<void> setReportStatus(ReportId report, ReportStatus status);

    // --- typing ------------------------------------------------------------------------------------------
    // Each takes the text the editor had read (base) and the text to store. If the archive holds neither,
    // someone else has changed it: EditConflict with all three texts, nothing written. Calls for one field
    // follow each other as one change until endTyping(), another verb, or a minute without a call.
    Result<void> setReportText(ReportId report, ReportField field, const QString &base, const QString &text);
    Result<void> setSectionTitle(SectionId section, const QString &base, const QString &text);
    Result<void> setSectionIntroduction(SectionId section, const QString &base, const QString &text);
    /// An entry that was Empty becomes Writing with its first words.
    Result<void> setEntryText(EntryId entry, EntryField field, const QString &base, const QString &text);
    Result<void> setPhotoText(PhotoId photo, PhotoField field, const QString &base, const QString &text);
    /// The field was left: the next edit of it is a change of its own.
    void endTyping();

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
    Result<IndicatorId> addIndicator(const QString &name, const QString &unit, Category category);
    Result<void> setIndicator(IndicatorId indicator, const QString &name, const QString &unit,
                              Category category);
    /// The metrics of @p from are observations of @p into; @p from goes.
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

    // --- several verbs as one change -----------------------------------------------------------------------
    /// Runs @p body; all verbs it calls are one transaction and one journal line. A failing body changes
    /// nothing.
    Result<void> group(const QString &verb, const QString &label, const std::function<Result<void>()> &body);

    // --- journal -------------------------------------------------------------------------------------------
    [[nodiscard]] UndoState undoState() const;
    [[nodiscard]] UndoState redoState() const;
    /// Takes back the newest change that is not undone, whoever made it; rows come back with their old ids.
    /// @errors NothingToUndo, EditConflict
    Result<void> undo();
    Result<void> redo();

    /// Time source of the one-minute rule, for tests. Default: QDateTime::currentDateTimeUtc
    void setClock(std::function<QDateTime()> clock);

private:
    struct Private; // writer_p.h
    std::unique_ptr<Private> d;
};

} // namespace dashiji::archive
