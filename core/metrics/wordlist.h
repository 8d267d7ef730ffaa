// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A closed list of words, found at a place of a text or right before one, longest first.
#pragma once

#include <bitset>
#include <string_view>
#include <vector>

namespace dashiji::metrics
{

class WordList
{
public:
    /// @param words a literal, which lives as long as the list; its words stand between any of @p separators
    explicit WordList(std::u32string_view words, std::u32string_view separators = U" \n");

    /// Length of the longest word that starts at @p position, 0 if none does.
    [[nodiscard]] size_t lengthAt(std::u32string_view text, size_t position) const
    {
        return position < text.size() && m_firsts[lowBits(text[position])] ? searchAt(text, position) : 0;
    }
    /// Length of the longest word that ends before @p position, 0 if none does.
    [[nodiscard]] size_t lengthBefore(std::u32string_view text, size_t position) const
    {
        const bool mayEnd = position > 0 && position <= text.size() && m_lasts[lowBits(text[position - 1])];
        return mayEnd ? searchBefore(text, position) : 0;
    }
    /// True if one of the words stands anywhere in @p text.
    [[nodiscard]] bool occursIn(std::u32string_view text) const;
    /// True if @p text is one of the words.
    [[nodiscard]] bool contains(std::u32string_view text) const;

private:
    /// Most characters begin no word of the list: their low bits tell without a search.
    using Signs = std::bitset<2048>;
    [[nodiscard]] static size_t lowBits(char32_t sign) { return sign & 2047; }

    [[nodiscard]] size_t searchAt(std::u32string_view text, size_t position) const;
    [[nodiscard]] size_t searchBefore(std::u32string_view text, size_t position) const;

    std::vector<std::u32string_view> m_byFirst; ///< by first character, longest first
    std::vector<std::u32string_view> m_byLast;  ///< by last character, longest first
    Signs m_firsts;
    Signs m_lasts;
};

} // namespace dashiji::metrics
