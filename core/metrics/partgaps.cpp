// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/partgaps.h"

#include "core/metrics/partwords.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

bool isClauseComma(char32_t c)
{
    return c == U'，' || c == U',';
}

bool endsSentenceAt(std::u32string_view text, size_t at)
{
    const char32_t c = text[at];
    if (c == U'.')
        return at + 1 == text.size() || text[at + 1] == U' ' || text[at + 1] == U'\n';
    return c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?' || c == U'\n';
}

/// Length of the marker at a place, 0 if there is none. @param leads a clause begins here
size_t markerAt(std::u32string_view text, size_t at, bool leads)
{
    if (const size_t length = partWords().markers.lengthAt(text, at))
        return length;
    return leads && partWords().noMarkers.lengthAt(text, at) == 0
               ? partWords().leadingMarkers.lengthAt(text, at)
               : 0;
}

} // namespace

std::u32string_view withoutBlanks(std::u32string_view text)
{
    while (!text.empty() && text.front() == U' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == U' ')
        text.remove_suffix(1);
    return text;
}

Gap readGap(std::u32string_view words)
{
    Gap gap;
    gap.words = words;
    bool leads = false;   // a clause begins here
    bool isFirst = false; // nothing of the sentence yet
    size_t clause = 0;
    for (size_t at = 0; at < words.size(); ++at) {
        const char32_t c = words[at];
        if (endsSentenceAt(words, at)) {
            gap = {};
            gap.words = words;
            gap.endsSentence = isFirst = leads = true;
            clause = at + 1;
        } else if (c == U' ') {
            continue;
        } else if (c == U'；' || c == U';' || isClauseComma(c) || c == U'、' || c == U'：' || c == U':') {
            gap.endsGroup = gap.endsGroup || c == U'；' || c == U';';
            gap.hasComma = gap.hasComma || isClauseComma(c) || gap.endsGroup;
            leads = true;
            clause = at + 1;
        } else if (c == U'(' || c == U')') {
            int &brackets = c == U'(' || gap.opened > 0 ? gap.opened : gap.closed;
            brackets += c == U')' && gap.opened > 0 ? -1 : 1;
            leads = true;
            clause = at + 1;
        } else {
            if (const size_t marker = markerAt(words, at, leads)) {
                gap.isMarked = true;
                gap.isMarkedFirst = isFirst;
                clause = at + marker;
            }
            leads = isFirst = false;
        }
    }
    gap.lastClause = withoutBlanks(words.substr(clause));
    return gap;
}

bool tellsWithin(const Gap &gap)
{
    const size_t comma = std::min({gap.words.find(U'，'), gap.words.find(U','), gap.words.size()});
    std::u32string_view head = withoutBlanks(gap.words.substr(0, comma));
    if (comma == gap.words.size() && head.ends_with(U"有"))
        head.remove_suffix(1);
    return head.find(U'、') == std::u32string_view::npos &&
           partWords().within.lengthBefore(head, head.size()) > 0 &&
           partWords().noWithin.lengthBefore(head, head.size()) == 0;
}

} // namespace dashiji::metrics
