// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who and what a report names: people, organizations, issued documents, and what staff have decided of them.
#pragma once

#include <QString>

namespace dashiji
{

enum class NameKind {
    Person,
    Organization,
    Document, ///< issued by an office: a notice, a plan, rules; no book and no journal
};

enum class NameState {
    Confirmed,
    Dismissed, ///< not a name, or not one of this kind
};

constexpr qsizetype kLongestName = 200; ///< characters

/// What somebody has decided of words that name somebody or something, wherever they stand.
struct NameDecision {
    NameKind kind = NameKind::Person;
    QString words; ///< as texts have them, 1..kLongestName characters
    NameState state = NameState::Confirmed;
    QString goesBy; ///< the name they are listed under; empty: the words themselves
    friend bool operator==(const NameDecision &, const NameDecision &) = default;
};

} // namespace dashiji
