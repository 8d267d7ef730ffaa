// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes round in the years ahead, by what the reports say: 成立20周年, 第十届.
#pragma once

#include "core/lookback/years.h"
#include "core/text/cutting.h"

namespace dashiji::lookback
{

/// A round number ahead, with the words that tell of it.
struct Anniversary {
    enum class Kind {
        Founding, ///< years since something was founded, born or made
        Ordinal,  ///< how often something was held
    };
    Kind kind = Kind::Founding;
    int year = 0;   ///< in which it comes
    int number = 0; ///< 20
    int began = 0;  ///< year of the founding, or of the occurrence that is told
    QString name;   ///< what it will be called: 江湾读书社成立20周年, 第十届江湾读书会
    YearPlace place;
    EntryField field = EntryField::Title;
    text::Span words;    ///< 15周年, 2011年; UTF-16 units of the field
    text::Span sentence; ///< the one they stand in
};

/// Foundings and series whose number will be a multiple of five in one of the years from @p from to @p until,
/// in the order of years; each once, by what was written last. Founded is what a text says is N years old in
/// its year, to be founded in a year (成立于2011年), or what a title says was founded (…成立). A series goes
/// on at the pace of its last two occurrences; one that has missed a turn does not.
/// Each organization has its own.
[[nodiscard]] std::vector<Anniversary> anniversariesAhead(const Years &years, int from, int until);

/// Where one looks ahead to: the newest year that is told of or the one that is now, and two more.
struct YearsAhead {
    int from = 0;
    int until = 0;
};
[[nodiscard]] YearsAhead yearsAhead(const Years &years, const QDate &today);

} // namespace dashiji::lookback
