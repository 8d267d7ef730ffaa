// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offsets: people's tools count Unicode code points, QString counts UTF-16 units.
#pragma once

#include <QStringView>

#include <vector>

namespace dashiji::text
{

/// Converts offsets of one text both ways in O(log n), built in O(n). A lone surrogate counts as one code
/// point.
class CodePointIndex
{
public:
    explicit CodePointIndex(QStringView text);

    /// @param utf16 0..size; inside a surrogate pair: the pair's own offset
    [[nodiscard]] qsizetype toCodePoint(qsizetype utf16) const;
    /// @param codePoint 0..codePointCount()
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] qsizetype codePointCount() const
    {
        return m_units - static_cast<qsizetype>(m_pairs.size());
    }

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of every surrogate pair, rising
    qsizetype m_units = 0;
};

/// Number of code points of a text.
[[nodiscard]] qsizetype codePointCount(QStringView text);

} // namespace dashiji::text
