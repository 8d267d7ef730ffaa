// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks of a document, set: pieces that the paginator puts one under the other.
#pragma once

#include "core/publish/documenttree.h"
#include "core/publish/typesetting.h"

namespace dashiji::publish
{

/// A paragraph, heading or figure before it has its place. Points.
struct Piece {
    size_t block = 0; ///< of DocumentTree::blocks
    Role role = Role::Paragraph;
    Part part = Part::Paragraph;
    int element = 0;   ///< number of the item group
    double before = 0; ///< space above, dropped at the top of a page
    double after = 0;
    double pitch = 0;
    double baseline = 0;        ///< of the first line, from the top
    double top = 0;             ///< space inside, kept at the top of a page
    std::vector<SetLine> lines; ///< of a figure: its caption
    std::vector<Rule> rules;    ///< under the last line, relative to the piece's top left corner
    bool startsPage = false;
    bool isHeading = false; ///< stays with what follows
    bool splits = false;    ///< may go on on the next page
    QSizeF picture;         ///< of a figure; as large as it would like to be
    double captionGap = 0;
    std::optional<Media> media;
    QString alternative;
    SetLine frameWord; ///< of a figure without a picture

    [[nodiscard]] bool isFigure() const { return role == Role::Figure; }
    /// Without the spaces above and below. @param scale of the picture
    [[nodiscard]] double height(double scale = 1) const;
};

/// Sets every block of the document.
/// @errors Cancelled
[[nodiscard]] Result<std::vector<Piece>> setPieces(const DocumentTree &tree, const PageStyle &style,
                                                   FontChains &chains, const Progress &progress);

} // namespace dashiji::publish
