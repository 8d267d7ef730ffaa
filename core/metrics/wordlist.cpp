// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/wordlist.h"

#include <algorithm>

namespace dashiji::metrics
{

WordList::WordList(std::u32string_view words, std::u32string_view separators)
{
    for (size_t start = words.find_first_not_of(separators); start != std::u32string_view::npos;
         start = words.find_first_not_of(separators, start)) {
        const size_t end = std::min(words.find_first_of(separators, start), words.size());
        m_byFirst.push_back(words.substr(start, end - start));
        start = end;
    }
    m_byLast = m_byFirst;
    std::sort(m_byFirst.begin(), m_byFirst.end(), [](auto a, auto b) {
        return a.front() != b.front() ? a.front() < b.front() : a.size() > b.size();
    });
    std::sort(m_byLast.begin(), m_byLast.end(), [](auto a, auto b) {
        return a.back() != b.back() ? a.back() < b.back() : a.size() > b.size();
    });
    for (const auto word : m_byFirst) {
        m_firsts.set(lowBits(word.front()));
        m_lasts.set(lowBits(word.back()));
    }
}

size_t WordList::searchAt(std::u32string_view text, size_t position) const
{
    const char32_t first = text[position];
    auto word = std::lower_bound(m_byFirst.begin(), m_byFirst.end(), first,
                                 [](auto candidate, char32_t sign) { return candidate.front() < sign; });
    for (; word != m_byFirst.end() && word->front() == first; ++word)
        if (text.substr(position).starts_with(*word))
            return word->size();
    return 0;
}

size_t WordList::searchBefore(std::u32string_view text, size_t position) const
{
    const char32_t last = text[position - 1];
    auto word = std::lower_bound(m_byLast.begin(), m_byLast.end(), last,
                                 [](auto candidate, char32_t sign) { return candidate.back() < sign; });
    for (; word != m_byLast.end() && word->back() == last; ++word)
        if (text.substr(0, position).ends_with(*word))
            return word->size();
    return 0;
}

bool WordList::occursIn(std::u32string_view text) const
{
    for (size_t i = 0; i < text.size(); ++i)
        if (lengthAt(text, i) > 0)
            return true;
    return false;
}

bool WordList::contains(std::u32string_view text) const
{
    return !text.empty() && lengthAt(text, 0) == text.size();
}

} // namespace dashiji::metrics
