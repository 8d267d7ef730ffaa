// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a commit changed, as told to models after it, and what the journal keeps of it.
#pragma once

#include "core/model/fields.h"
#include "core/model/id.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace dashiji::archive
{

/// The kinds of records, parents before what belongs to them.
enum class RowKind {
    Organization,
    Setting,
    Indicator,
    IndicatorName,
    Figure,
    UnitWord,
    PageTemplate,
    Report,
    Section,
    Entry,
    Photo,
    Metric,
    Vote,
    Comment,
    IgnoredFinding,
    Snapshot,
    Edition,
};

/// A record that is looked up, or whose fields are set, one by one.
struct RecordId {
    RowKind kind;
    qint64 id;
    // NOLINTBEGIN(google-explicit-constructor): each of these is a record's
    RecordId(ReportId report) : kind(RowKind::Report), id(report.value) {}
    RecordId(SectionId section) : kind(RowKind::Section), id(section.value) {}
    RecordId(EntryId entry) : kind(RowKind::Entry), id(entry.value) {}
    RecordId(PhotoId photo) : kind(RowKind::Photo), id(photo.value) {}
    RecordId(IndicatorId indicator) : kind(RowKind::Indicator), id(indicator.value) {}
    // NOLINTEND(google-explicit-constructor)
};

enum class RowOperation {
    Inserted,
    Updated,
    Removed,
};

/// One row a commit touched.
struct RowChange {
    RowKind kind = RowKind::Entry;
    RowOperation operation = RowOperation::Updated;
    qint64 id = 0;
    ReportId report;   ///< whose it is; invalid for rows of no report
    SectionId section; ///< for sections and what is in them: where it is now, or was before it was removed
    EntryId entry;     ///< for entries and what is in them
    /// Of an update: the columns that changed. Metrics that only moved with the words around them are told of
    /// by the program that moved them, not by the journal: who hears of a title or body of another program
    /// reads the entry's metrics with it.
    std::set<Column> columns;
};

/// The rows of one commit, each once; of another program's, those of all its commits since the last time.
struct ChangeSet {
    ChangeId change;
    bool foreign = false; ///< made by another program
    std::vector<RowChange> rows;

    /// Another program has changed so much that it is not told row by row.
    [[nodiscard]] bool isEverything() const { return foreign && rows.empty(); }
};

/// One line of the journal: a change, or the changes of one run of typing.
struct Change {
    ChangeId id;         ///< the run's first
    QDateTime at;        ///< UTC; of a run its end
    QString who;         ///< the person
    qint64 session = 0;  ///< of the journal: one run of a program
    QString verb;        ///< one of verbs.h: "entry.text", "entry.move", "report.import" …
    QString label;       ///< what it was done to: the entry's title, the report's year
    QString reason;      ///< why, where a verb asks for it
    int year = 0;        ///< of the report touched; 0 if none
    ReportId report;     ///< likewise
    ChangeId undoes;     ///< what it takes back: a change, or (made again) a taking back. Invalid: neither
    bool undone = false; ///< taken back, and not made again since
    int rowCount = 0;
};

/// What a change did to one column of a row.
struct ValueChange {
    Column column = Column::Title;
    QVariant before; ///< of a text: what stood in its place
    QVariant after;
    std::optional<qsizetype> at; ///< of a text that was changed in part: where, in code points
};

/// What a change did to a row.
struct RowHistory {
    Change change;
    RowKind kind = RowKind::Entry;
    qint64 id = 0;
    RowOperation operation = RowOperation::Updated;
    std::vector<ValueChange> values;
};

} // namespace dashiji::archive

Q_DECLARE_METATYPE(dashiji::archive::ChangeSet)
