// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of a text while its roles are told, shared by the steps of that work. Inner to the room.
#pragma once

#include "core/intake/reading/looks.h"
#include "core/intake/reading/plans.h"

namespace dashiji::intake
{

struct Reading {
    std::vector<Paragraph> paragraphs;
    const std::vector<Look> &looks;
    const std::vector<ListItem> &items;
    const std::vector<std::size_t> &bareHeadings; ///< see Plans
    Plan plan;
    std::vector<bool> decided; ///< the paragraph's role is told
    std::vector<bool> inList;  ///< believed item of a list, at whatever level
    std::vector<ReadingDoubt> doubts;

    [[nodiscard]] std::size_t size() const { return paragraphs.size(); }
    [[nodiscard]] bool isOpen(std::size_t index) const { return !decided[index]; }
    /// Undecided, short, unmarked: could be a heading or a caption.
    [[nodiscard]] bool isNameLike(std::size_t index) const
    {
        return !decided[index] && looks[index].isShort() && !inList[index] && !looks[index].furniture &&
               !looks[index].byline && !looks[index].attached;
    }
    [[nodiscard]] bool is(std::size_t index, ParagraphRole role) const
    {
        return decided[index] && paragraphs[index].role == role;
    }
    void decide(std::size_t index, ParagraphRole role)
    {
        paragraphs[index].role = role;
        decided[index] = true;
    }
    /// Cuts a heading's marker off. A bare number that no list has is one of the words: "25 年规划".
    void cut(std::size_t index)
    {
        const auto &marker = looks[index].marker;
        const bool bare =
            marker && (marker->family == Family::ArabicBare || marker->family == Family::ChineseBare);
        if (!bare || inList[index])
            cutMarker(paragraphs[index], looks[index]);
    }
    void doubt(std::size_t index, DoubtKind kind)
    {
        doubts.push_back({paragraphs[index].line, kind, paragraphs[index].text.left(60)});
    }
};

/// Index of the first entry or section heading that is decided; size() when there is none.
[[nodiscard]] std::size_t firstHeading(const Reading &reading);

} // namespace dashiji::intake
