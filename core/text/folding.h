// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folding: texts that a reader takes for the same become the same string, for comparing and searching only.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace dashiji::text
{

/// A folded text that knows where each of its units came from.
struct FoldedText {
    QString text;
    /// For each UTF-16 unit of `text` the UTF-16 offset in the original where its source begins, and the
    /// length of the original at the end: so `origins.size() == text.size() + 1`. Never falls.
    std::vector<qsizetype> origins;

    /// The part of the original that `text.sliced(start, length)` came from.
    /// @param start, length  a range inside `text`, UTF-16 units
    struct Range {
        qsizetype start = 0;
        qsizetype end = 0; ///< exclusive
    };
    [[nodiscard]] Range original(qsizetype start, qsizetype length) const;
};

/// Folds a text: compatibility forms (NFKC: full and half width, Kangxi radicals, ① → 1), other radicals,
/// case, traditional → simplified, 〇 → 零, runs of white space → one space, invisible characters dropped.
/// Punctuation stays apart from that: “ is not ", 。 is not a point. Folding a folded text changes nothing.
[[nodiscard]] QString fold(QStringView original);

/// The same with offsets. Linear in the length of the text.
[[nodiscard]] FoldedText foldWithOrigins(QStringView original);

/// Folded and without any white space: for comparing titles typed with and without spaces.
[[nodiscard]] QString foldTight(QStringView original);

/// Folds unit by unit, so that offsets stay: full width → half width, white space → ' ', radicals,
/// traditional → simplified, A-Z → a-z. What would become longer or shorter stays as it is. For recognizing
/// words at their place.
[[nodiscard]] QString foldUnits(QStringView original);

} // namespace dashiji::text
