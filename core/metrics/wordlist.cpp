// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/wordlist.h"

#include <algorithm>

namespace dashiji::metrics
{

WordList::WordList(std::initializer_list<std::u32string_view> words)
{
    for (const auto word : words) {
        m_byFirst[word.front()].push_back(word);
        m_byLast[word.back()].push_back(word);
    }
    for (auto *map : {&m_byFirst, &m_byLast})
        for (auto &[sign, group] : *map)
            std::stable_sort(group.begin(), group.end(), [](auto a, auto b) { return a.size() > b.size(); });
}

size_t WordList::lengthAt(std::u32string_view text, size_t position) const
{
    if (position >= text.size())
        return 0;
    const auto group = m_byFirst.find(text[position]);
    if (group == m_byFirst.end())
        return 0;
    for (const auto word : group->second)
        if (text.substr(position).starts_with(word))
            return word.size();
    return 0;
}

size_t WordList::lengthBefore(std::u32string_view text, size_t position) const
{
    if (position == 0 || position > text.size())
        return 0;
    const auto group = m_byLast.find(text[position - 1]);
    if (group == m_byLast.end())
        return 0;
    for (const auto word : group->second)
        if (text.substr(0, position).ends_with(word))
            return word.size();
    return 0;
}

bool WordList::occursIn(std::u32string_view text) const
{
    for (size_t i = 0; i < text.size(); ++i)
        if (lengthAt(text, i) > 0)
            return true;
    return false;
}

} // namespace dashiji::metrics
