// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The readers of findNames(), each for one kind of name.
#pragma once

#include "core/names/finding.h"

namespace dashiji::names
{

/// A line as its readers see it: folded unit by unit, so that offsets are those of the original.
struct Line {
    QStringView original;
    QStringView folded;
    /// What stands inside 《》, brackets included: no other name begins there.
    std::vector<text::Span> titles = {};

    /// The title around a place, or the one that begins there; nullptr: none.
    [[nodiscard]] const text::Span *titleAt(qsizetype place) const;
};

/// Fills Line::titles, from the left. A bracket that is never closed is none.
void findTitles(Line &line);

/// Which of the titles are issued documents.
void findDocuments(const Line &line, std::vector<FoundName> &names);

void findOrganizations(const Line &line, std::vector<FoundName> &names);

/// @param organizations of the line: a person may be named right behind one
void findPeople(const Line &line, const std::vector<FoundName> &organizations, std::vector<FoundName> &names);

/// People and organizations in Title Case.
void findEnglishNames(const Line &line, std::vector<FoundName> &names);

[[nodiscard]] inline bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

} // namespace dashiji::names
