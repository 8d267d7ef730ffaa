// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/paragraphfolds.h"

#include "app/intake/importdraft.h"

namespace dashiji::app
{

void ParagraphFolds::foldAll(const ImportDraft &draft)
{
    constexpr int kLeast = 6; ///< rows
    m_stretches.clear();
    const auto inDoubt = [&draft](int row) {
        return row < 0 || (row < draft.rowCount() && !draft.doubts(row).empty());
    };
    const auto hasPicture = [&pictures = draft.pictures()](int row) {
        return pictures.ofRow.contains(row) || pictures.missing.contains(row);
    };
    Stretch stretch;
    const auto close = [this, &stretch](int last) {
        stretch.last = last;
        if (stretch.count() >= kLeast)
            m_stretches.emplace(stretch.first, stretch);
    };
    for (int row = 0; row < draft.rowCount(); ++row) {
        if (inDoubt(row - 1) || inDoubt(row) || inDoubt(row + 1) || hasPicture(row)) {
            close(row - 1);
            stretch = {row + 1, row, 0};
        } else {
            stretch.otherwise += draft.otherwise(row) ? 1 : 0;
        }
    }
    close(draft.rowCount() - 1);
}

std::optional<ParagraphFolds::Stretch> ParagraphFolds::at(int row) const
{
    const auto after = m_stretches.upper_bound(row);
    if (after == m_stretches.begin() || std::prev(after)->second.last < row)
        return std::nullopt;
    return std::prev(after)->second;
}

} // namespace dashiji::app
