// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks of a document, set: pieces that the paginator puts one under the other.
#pragma once

#include "core/publish/pages/drawing.h"
#include "core/publish/pages/photorows.h"

namespace dashiji::publish
{

/// A paragraph, heading, row of photos or drawing before it has its place. Points.
struct Piece {
    size_t block = 0; ///< of DocumentTree::blocks
    Role role = Role::Paragraph;
    Part part = Part::Paragraph;
    Element element;
    double before = 0; ///< space above, dropped at the top of a page
    double after = 0;
    double pitch = 0;
    double baseline = 0; ///< of the first line, from the top
    double top = 0;      ///< space inside, kept at the top of a page
    std::vector<SetLine> lines;
    std::vector<Rule> rules; ///< under the last line, relative to the piece's top left corner
    bool startsPage = false;
    bool isHeading = false; ///< stays with what follows
    bool splits = false;    ///< may go on on the next page
    bool isBeside = false;  ///< an entry's words beside its photo
    PhotoRow row;           ///< of a figure; as large as it would like to be
    double captionGap = 0;
    std::optional<Drawing> drawing; ///< instead of lines: a table's row, a chart

    [[nodiscard]] bool isFigure() const { return !row.photos.empty(); }
    [[nodiscard]] bool isDrawing() const { return drawing.has_value(); }
    /// Without the spaces above and below. @param scale of the pictures
    [[nodiscard]] double height(double scale = 1) const;
};

/// Sets the blocks [first, last) of the document.
[[nodiscard]] std::vector<Piece> setPieces(const DocumentTree &tree, size_t first, size_t last,
                                           const PageStyle &style, FontChains &chains);

/// What a piece isBeside has, one under the other instead, the photo as large as the design has it.
[[nodiscard]] std::vector<Piece> setApart(const Piece &beside, const DocumentTree &tree, PageStyle style,
                                          FontChains &chains);

/// The same as setPieces(), by several threads at once. @errors Cancelled
[[nodiscard]] Result<std::vector<Piece>> setPiecesInParallel(const DocumentTree &tree, size_t first,
                                                             size_t last, const PageStyle &style,
                                                             FontChains &chains, const Progress &progress);

} // namespace dashiji::publish
