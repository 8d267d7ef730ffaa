// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cutting a text into lines, paragraphs and sentences; the pieces are ranges of the text, which is never
// changed.
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace dashiji::text
{

/// A range of a text in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// The lines of a text without their ends: \n, \r\n, \r, vertical tab, form feed, U+0085, U+2028, U+2029.
/// A text that ends with a line end has no empty line after it.
[[nodiscard]] std::vector<Span> lines(QStringView text);

/// One line at a time, for texts of any size: reads the line at `position` and moves behind it.
/// @return none at the end of the text
[[nodiscard]] std::optional<Span> nextLine(QStringView text, qsizetype &position);

/// The lines that hold anything but white space, without the white space around them.
[[nodiscard]] std::vector<Span> paragraphs(QStringView text);

/// The sentences of a paragraph, without white space around them: they end after 。！？…… or . ! ? with the
/// closing quotes and brackets that follow. A point inside a number, a name or an abbreviation ends nothing,
/// nor does any mark inside 《》 or round brackets.
[[nodiscard]] std::vector<Span> sentences(QStringView paragraph);

/// True for the marks after which a sentence is over: 。！？!?… and a point; not 、，：；.
[[nodiscard]] bool isSentenceEnd(QChar character);

/// True for a closing quote or bracket.
[[nodiscard]] bool isClosing(QChar character);

/// White space of every kind, and what looks like it: NBSP, U+3000, zero width space, byte order mark.
[[nodiscard]] bool isBlank(QChar character);

/// The text without such white space around it.
[[nodiscard]] QStringView trimmed(QStringView text);

} // namespace dashiji::text
