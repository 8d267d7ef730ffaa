// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textdifference.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr qsizetype kLargestTable = 4'000'000; ///< cells: two texts of 2,000 characters

/// Lengths of the longest common subsequence of the tails of two texts.
class CommonTails
{
public:
    CommonTails(QStringView before, QStringView after)
        : m_width(static_cast<size_t>(after.size()) + 1)
        , m_cells((static_cast<size_t>(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i)
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                cell(i, j) = before[i] == after[j] ? static_cast<quint16>(length(i + 1, j + 1) + 1)
                                                   : std::max(length(i + 1, j), length(i, j + 1));
    }
    [[nodiscard]] quint16 length(qsizetype i, qsizetype j) const { return m_cells[index(i, j)]; }

private:
    [[nodiscard]] size_t index(qsizetype i, qsizetype j) const
    {
        return static_cast<size_t>(i) * m_width + static_cast<size_t>(j);
    }
    quint16 &cell(qsizetype i, qsizetype j) { return m_cells[index(i, j)]; }

    size_t m_width;
    std::vector<quint16> m_cells;
};

} // namespace

std::vector<Replacement> differencesBetween(QStringView before, QStringView after)
{
    const Replacement whole = replacementBetween(before, after);
    if (whole.removed == 0 && whole.inserted.isEmpty())
        return {};
    if (whole.removed == 0 || whole.inserted.isEmpty() ||
        whole.removed > kLargestTable / whole.inserted.size())
        return {whole};
    const QStringView old = before.sliced(whole.from, whole.removed);
    const QStringView now = whole.inserted;
    const CommonTails tails(old, now);
    std::vector<Replacement> differences;
    bool open = false;
    const auto current = [&](qsizetype at) -> Replacement & {
        if (!open)
            differences.push_back({whole.from + at, 0, {}});
        open = true;
        return differences.back();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i] == now[j]) {
            open = false;
            ++i;
            ++j;
        } else if (j == now.size() || (i < old.size() && tails.length(i + 1, j) >= tails.length(i, j + 1))) {
            ++current(i).removed;
            ++i;
        } else {
            current(i).inserted += now[j];
            ++j;
        }
    }
    return differences;
}

} // namespace dashiji::app
