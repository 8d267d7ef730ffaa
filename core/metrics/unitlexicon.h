// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measure words: what a number counts in, and what kind of thing that mostly is.
#pragma once

#include "core/model/error.h"
#include "core/model/unitword.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dashiji::metrics
{

struct Unit {
    std::u32string word;
    Category category = Category::Other;
    UnitStrength strength = UnitStrength::Strong;
};

/// A table of measure words, longest match first.
class UnitLexicon
{
public:
    /// The table that comes with the program.
    [[nodiscard]] static UnitLexicon standard();

    /// Reads more words: a line is word, tab, category, tab, S, W or A; # starts a comment. A word that is
    /// there already is replaced.
    /// @errors InvalidArgument (subject: the line number); the lexicon is then as before
    Result<void> extend(const QByteArray &table);
    /// Adds a word, or replaces it. Nothing for an empty one.
    void add(const UnitWord &word);

    /// The longest word at @p position of a folded line, or nullptr.
    [[nodiscard]] const Unit *match(std::u32string_view line, size_t position) const;

private:
    std::unordered_map<char32_t, std::vector<Unit>> m_byFirst; ///< longest first
};

} // namespace dashiji::metrics
