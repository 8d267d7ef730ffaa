// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which stretches of a file stand folded in the preview: those in which nothing is in doubt.
#pragma once

#include <map>
#include <optional>

namespace dashiji::app
{

class ImportDraft;

class ParagraphFolds
{
public:
    struct Stretch {
        int first = 0; ///< row that stands for all of them
        int last = 0;
        int otherwise = 0; ///< rows another reading takes for something else
        [[nodiscard]] int count() const { return last - first + 1; }
    };

    /// Folds what is long enough to be worth a line; a row beside a doubt stays, for the sense of it.
    void foldAll(const ImportDraft &draft);
    void unfoldAll() { m_stretches.clear(); }
    void unfold(int first) { m_stretches.erase(first); }

    [[nodiscard]] bool isEmpty() const { return m_stretches.empty(); }
    [[nodiscard]] const std::map<int, Stretch> &stretches() const { return m_stretches; }
    /// The folded stretch a row is in.
    [[nodiscard]] std::optional<Stretch> at(int row) const;

private:
    std::map<int, Stretch> m_stretches; ///< by first row
};

} // namespace dashiji::app
