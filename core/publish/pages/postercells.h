// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a poster is made of: the cell of a section's heading, and that of an entry.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"

namespace dashiji::publish
{

/// A section's heading or an entry, set, from its top left corner.
struct PosterCell {
    size_t block = 0;
    bool section = false;
    std::vector<Item> items;
    double height = 0;
};

/// Sets cells of a column.
class PosterCells
{
public:
    /// @param width of the column, points
    PosterCells(const DocumentTree &tree, const PageStyle &style, FontChains &chains, int &element,
                double width)
        : m_tree(tree), m_style(style), m_chains(chains), m_element(element), m_width(width)
    {
    }

    [[nodiscard]] PosterCell section(size_t block);

    /// Number, title, figure and photo. @param style in which it is set @param share of the column that the
    /// photo takes; 0: none
    [[nodiscard]] PosterCell entry(size_t index, const PageStyle &style, double share);

private:
    /// Where words of a cell may stand, from its left edge.
    struct Extent {
        double left = 0;
        double right = 0;
    };

    /// The first photo of an entry that is there. @return 0: none
    [[nodiscard]] size_t photoOf(size_t entry) const;
    /// The photo, whole, at the right of the column; its entry tells what it shows. @return its bottom
    double addPhoto(PosterCell &cell, size_t figure, double top, double width);
    /// The number in its colour before the title; where the head is a band, white on a square of its colour.
    void addNumber(PosterCell &cell, const QString &number, const TextStyle &title, double y);
    /// The entry's figure with its label beside it, which takes two lines where one is too short.
    double addFigure(PosterCell &cell, const LargeFigure &figure, Extent extent, double y,
                     const PageStyle &style);

    const DocumentTree &m_tree;
    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    const double m_width;
};

} // namespace dashiji::publish
