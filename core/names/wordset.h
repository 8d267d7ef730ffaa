// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A closed list of words, asked for at a place of a text or right before one.
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <unordered_map>
#include <vector>

namespace dashiji::names
{

class WordSet
{
public:
    WordSet() = default;
    /// @param words a literal, which lives as long as the set; spaces and line feeds stand between words
    explicit WordSet(QStringView words);
    /// A word more, which lives as long as the set.
    void add(QStringView word);

    /// Length of the longest word that starts at a place, 0 if none does.
    [[nodiscard]] qsizetype lengthAt(QStringView text, qsizetype place) const;
    /// Length of the longest word that ends before a place, 0 if none does.
    [[nodiscard]] qsizetype lengthBefore(QStringView text, qsizetype place) const;
    [[nodiscard]] bool contains(QStringView word) const
    {
        return !word.isEmpty() && lengthAt(word, 0) == word.size();
    }
    /// Whether one of the words stands anywhere in a text.
    [[nodiscard]] bool occursIn(QStringView text) const;

private:
    using Words = std::unordered_map<char16_t, std::vector<QStringView>>; ///< longest first
    static void put(Words &words, char16_t key, QStringView word);

    Words m_byFirst;
    Words m_byLast;
    std::bitset<65536> m_firsts; ///< most characters begin no word: told without a search
    std::bitset<65536> m_lasts;
};

} // namespace dashiji::names
