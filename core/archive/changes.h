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

enum class RowKind
{
    Archive,
    Report,
    Section,
    Entry,
    Metric,
    Indicator,
    Photo,
    Edition,
};

enum class RowOperation
{
    Inserted,
    Updated,
    Removed,
};

/// One row a commit touched.
struct RowChange
{
    RowKind kind = RowKind::Entry;
    RowOperation operation = RowOperation::Updated;
    qint64 id = 0;
    ReportId report;     ///< whose it is; invalid for rows of no report
    EntryId entry;       ///< for photos and metrics
    QStringList columns; ///< of an update: names of the columns that changed
};

/// The rows of one commit, each once.
struct ChangeSet
{
    ChangeId change;
    bool foreign = false; ///< made by another program: rows is then empty, everything may have changed
    std::vector<RowChange> rows;
};

/// One line of the journal.
struct Change
{
    ChangeId id;
    QDateTime at;      ///< UTC
    QString who;       ///< login name of the writer
    QString verb;      ///< stable text: "entry.text", "entry.move", "report.import" …
    QString label;     ///< what it was done to: the entry's title, the report's year
    int year = 0;      ///< of the report touched; 0 if none
    bool undone = false;
    int rowCount = 0;
};

} // namespace dashiji::archive

Q_DECLARE_METATYPE(dashiji::archive::ChangeSet)
