// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/wordset.h"

#include <algorithm>

namespace dashiji::names
{

WordSet::WordSet(QStringView words)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && words[i] != u' ' && words[i] != u'\n')
            continue;
        if (i > start)
            add(words.sliced(start, i - start));
        start = i + 1;
    }
}

void WordSet::add(QStringView word)
{
    put(m_byFirst, word.front().unicode(), word);
    put(m_byLast, word.back().unicode(), word);
    m_firsts.set(word.front().unicode());
    m_lasts.set(word.back().unicode());
}

void WordSet::put(Words &words, char16_t key, QStringView word)
{
    auto &list = words[key];
    list.insert(std::ranges::upper_bound(list, word.size(), std::greater(), &QStringView::size), word);
}

qsizetype WordSet::lengthAt(QStringView text, qsizetype place) const
{
    if (place < 0 || place >= text.size() || !m_firsts[text[place].unicode()])
        return 0;
    for (const QStringView word : m_byFirst.find(text[place].unicode())->second)
        if (text.sliced(place).startsWith(word))
            return word.size();
    return 0;
}

qsizetype WordSet::lengthBefore(QStringView text, qsizetype place) const
{
    if (place <= 0 || place > text.size() || !m_lasts[text[place - 1].unicode()])
        return 0;
    for (const QStringView word : m_byLast.find(text[place - 1].unicode())->second)
        if (text.first(place).endsWith(word))
            return word.size();
    return 0;
}

bool WordSet::occursIn(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (lengthAt(text, i) > 0)
            return true;
    return false;
}

} // namespace dashiji::names
