// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A closed list of words, found at a place of a text or right before one, longest first.
#pragma once

#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dashiji::metrics
{

class WordList
{
public:
    WordList(std::initializer_list<std::u32string_view> words);

    /// Length of the longest word that starts at @p position, 0 if none does.
    [[nodiscard]] size_t lengthAt(std::u32string_view text, size_t position) const;
    /// Length of the longest word that ends before @p position, 0 if none does.
    [[nodiscard]] size_t lengthBefore(std::u32string_view text, size_t position) const;
    /// True if one of the words stands anywhere in @p text.
    [[nodiscard]] bool occursIn(std::u32string_view text) const;

private:
    std::unordered_map<char32_t, std::vector<std::u32string_view>> m_byFirst;
    std::unordered_map<char32_t, std::vector<std::u32string_view>> m_byLast;
};

} // namespace dashiji::metrics
