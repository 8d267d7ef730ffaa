// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a quoted stretch of a text stands after the text was edited.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dashiji::text
{

/// A stretch of a text with its words and what stands around them.
/// @source W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector
struct Quotation {
    qsizetype start = 0; ///< Unicode code points
    qsizetype end = 0;   ///< exclusive
    QString quote;       ///< the words themselves
    QString prefix;      ///< up to kContext code points before
    QString suffix;      ///< up to kContext code points after
    friend bool operator==(const Quotation &, const Quotation &) = default;
};

constexpr qsizetype kContext = 32;

/// Quotes a stretch of a text. @param start, end code points, 0 <= start <= end <= length of text
[[nodiscard]] Quotation quotationAt(QStringView text, qsizetype start, qsizetype end);

/// Follows a quotation through an edit of its text.
///
/// Edited elsewhere, it moves; edited inside, it takes the new words; moved away with the words around it, it
/// is found by them. @return none if its words are gone
/// @param before the text the quotation was made in; positions that do not fit it are not trusted
[[nodiscard]] std::optional<Quotation> follow(const Quotation &quotation, QStringView before,
                                              QStringView after);

/// Finds a quotation in a text by its words and surroundings alone: the occurrence that most context speaks
/// for, the nearest to its old place among equals. @return none if the words do not occur
[[nodiscard]] std::optional<Quotation> find(const Quotation &quotation, QStringView text);

} // namespace dashiji::text
