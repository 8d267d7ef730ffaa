// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepoints.h"

#include <algorithm>

namespace dashiji::text
{
namespace
{

bool isPairAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

} // namespace

CodePointIndex::CodePointIndex(QStringView text) : m_units(text.size())
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isPairAt(text, at))
            m_pairs.push_back(at++);
}

qsizetype CodePointIndex::toCodePoint(qsizetype utf16) const
{
    Q_ASSERT(utf16 >= 0 && utf16 <= m_units);
    // Every pair that begins before an offset makes it one less; inside a pair that gives the pair's own
    // offset.
    const auto passed = std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16);
    return utf16 - static_cast<qsizetype>(passed - m_pairs.begin());
}

qsizetype CodePointIndex::toUtf16(qsizetype codePoint) const
{
    Q_ASSERT(codePoint >= 0 && codePoint <= codePointCount());
    // The i-th pair begins at code point m_pairs[i] - i: the pairs before `codePoint` are those below it.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at, ++count)
        if (isPairAt(text, at))
            ++at;
    return count;
}

} // namespace dashiji::text
