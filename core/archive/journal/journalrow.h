// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change did to one row, as the writer notes it and as the journal keeps it.
#pragma once

#include "core/archive/records/table.h"
#include "core/model/error.h"

namespace dashiji::archive
{

class Database;

/// A text that was changed in part.
struct TextSplice {
    Column column = Column::Body;
    qsizetype at = 0; ///< code points
    QString cut;
    QString put;
    QString before; ///< textMark() of the whole text before
    friend bool operator==(const TextSplice &, const TextSplice &) = default;
};

struct JournalRow {
    RowKind kind = RowKind::Entry;
    qint64 id = 0;
    RowOperation operation = RowOperation::Updated;
    RowValues before;                ///< of an update: only the columns that changed; empty of an insert
    RowValues after;                 ///< likewise; empty of a removal
    std::vector<TextSplice> splices; ///< of an update read from the journal: texts that are not in the values

    /// No value was written.
    [[nodiscard]] bool isNothing() const { return before.isEmpty() && after.isEmpty() && splices.empty(); }
};

/// A text's mark: the first six bytes of the SHA-256 of its UTF-8, in Base64.
[[nodiscard]] QString textMark(const QString &text);

/// The change from one text to another: what both begin and end with is left out.
[[nodiscard]] TextSplice spliceOf(Column column, const QString &before, const QString &after);
/// The text after, or (@p backwards) before. None when this is not the text the splice was made in.
[[nodiscard]] std::optional<QString> spliced(const TextSplice &splice, const QString &text, bool backwards);

/// As change_row.content: a JSON object of the columns. Of an insert or a removal each has its value (NULL
/// and empty texts are left out), of an update [before, after] or, of a long text, [at, cut, put, mark of the
/// text before]. Blobs are hexadecimal.
[[nodiscard]] QString contentOf(const JournalRow &row);
/// @errors ArchiveDamaged (no such table, column or shape)
[[nodiscard]] Result<JournalRow> journalRowFrom(const QString &table, qint64 id, const QString &operation,
                                                const QString &content);

[[nodiscard]] QString operationText(RowOperation operation);

/// The rows of a change in the order they were written. @errors ArchiveDamaged
[[nodiscard]] Result<std::vector<JournalRow>> journalRows(Database &database, ChangeId change);

} // namespace dashiji::archive
