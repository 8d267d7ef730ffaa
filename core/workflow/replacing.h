// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words found in the texts of an entry, a year or all years, and others written in their place.
#pragma once

#include "core/archive/archive.h"
#include "core/text/occurrences.h"

namespace dashiji::workflow
{

/// A text that has the words, as it stands in the archive.
struct FoundText {
    explicit FoundText(archive::RecordId textOf) : record(textOf) {}

    archive::RecordId record;
    Column column = Column::Title;
    Place place; ///< of the record, or of the entry it is in
    int year = 0;
    QString organization;
    QString section;     ///< its title; empty: of the report itself
    int rank = 0;        ///< of the entry, 1-based; 0: it is none, or a candidate
    QString title;       ///< of the entry
    bool sealed = false; ///< its report is published: it stays as it is
    QString text;
    std::vector<text::Span> places; ///< of the words, from the left
};

/// The texts of reports, sections, entries and photos that have the words, the newest year first.
/// @param scope an entry, a report; neither: all years
/// @errors NotFound, as Reader::report
[[nodiscard]] Result<std::vector<FoundText>> findWords(const archive::Reader &archive, const Place &scope,
                                                       const QString &words, text::Likeness likeness);

/// What a text would read with other words in all its places.
[[nodiscard]] QString replaced(const FoundText &found, const QString &by);

/// Writes other words in all places of the texts: one change. Numbers keep to their words as if each place
/// was typed over. Sealed texts are left out. @param found as findWords has it, less the places that stay
/// @errors EditConflict (a text is another one by now), and those of Writer::setText: nothing is written then
Result<void> replaceWords(archive::Archive &archive, const std::vector<FoundText> &found,
                          const QString &words, const QString &by);

} // namespace dashiji::workflow
