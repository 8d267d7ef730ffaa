// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measure words: what a number counts in, and what kind of thing that mostly is.
#pragma once

#include "core/model/error.h"
#include "core/model/metric.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dashiji::metrics
{

/// How far a measure word alone makes a count of the numeral before it.
enum class UnitStrength {
    Strong, ///< S: also after a Chinese numeral (三十场)
    Weak,   ///< W: after a Chinese numeral only where the surroundings say so (两次)
    Arabic, ///< A: after Arabic digits only (12级)
};

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

    /// The longest word at @p position of a folded line, or nullptr.
    [[nodiscard]] const Unit *match(std::u32string_view line, size_t position) const;

private:
    std::unordered_map<char32_t, std::vector<Unit>> m_byFirst; ///< longest first
};

} // namespace dashiji::metrics
