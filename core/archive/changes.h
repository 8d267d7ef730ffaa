// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a commit changed, as told to models after it, and what the journal keeps of it.
#pragma once

#include "core/model/id.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace dashiji::archive
{

enum class RowKind {
    Archive,
    Report,
    Section,
    Entry,
    Metric,
    Indicator,
    Photo,
    Edition,
    UnitWord,
    PageTemplate,
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
    EntryId entry;     ///< for entries, photos and metrics
    /// Of an update: the columns that changed. Names as in the schema, that is those of the model's members
    /// but "ord" (place in the list), "report_id", "section_id", "entry_id" (moved to another parent),
    /// "from_date", "until_date", "after_paragraph", "media_sha256" (the picture), of metrics "value_max",
    /// "was_confirmed", "indicator_id" and "anchor_field" … "anchor_suffix".
    QStringList columns;
};

/// The rows of one commit, each once.
struct ChangeSet {
    ChangeId change;
    bool foreign = false; ///< made by another program: rows is then empty, everything may have changed
    std::vector<RowChange> rows;
};

/// One line of the journal.
struct Change {
    ChangeId id;
    QDateTime at;        ///< UTC
    QString who;         ///< login name of the writer
    QString verb;        ///< one of verbs.h: "entry.text", "entry.move", "report.import" …
    QString label;       ///< what it was done to: the entry's title, the report's year
    int year = 0;        ///< of the report touched; 0 if none
    bool undone = false; ///< taken back; redo() can repeat the latest of these until a new change is made
    int rowCount = 0;
};

} // namespace dashiji::archive

Q_DECLARE_METATYPE(dashiji::archive::ChangeSet)
