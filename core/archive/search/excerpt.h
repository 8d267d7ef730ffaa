// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of texts with the words that were looked for marked in them.
#pragma once

#include "core/archive/changes.h"
#include "core/model/place.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dashiji::archive
{

/// A part of a text as it was written, with what is to be marked in it.
struct Excerpt {
    struct Mark {
        qsizetype start = 0;
        qsizetype end = 0; ///< exclusive
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    RowKind record = RowKind::Entry; ///< whose text it is: the hit's own, a photo's or a metric's
    Column field = Column::Title;
    QString text;
    std::vector<Mark> marks; ///< code points of the text, rising
};

/// The part of a text around the first of the words in it; none where no word stands.
/// @param foldedWords as in SearchQuery
[[nodiscard]] std::optional<Excerpt> excerptOf(RowKind record, Column field, const QString &text,
                                               const QStringList &foldedWords);

/// Where the first of the words stands, in the text's code points. @param text holds one of them
[[nodiscard]] TextSpot firstSpot(EntryField field, const QString &text, const QStringList &foldedWords);

/// How a text begins.
[[nodiscard]] QString leadOf(const QString &text);

/// Where words stand in a text, folded as the index folds: UTF-16 ranges, rising, those that touch made one.
[[nodiscard]] std::vector<Excerpt::Mark> marksIn(QStringView text, const QStringList &foldedWords);

} // namespace dashiji::archive
