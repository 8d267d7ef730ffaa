// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos side by side: rows of one height, each photo whole, its words under it.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/typesetting.h"

namespace dashiji::publish
{

/// A photo in its row. Points, x from the left edge of the block.
struct RowPhoto {
    double left = 0;  ///< of its place, which is as wide as photo and caption need
    double width = 0; ///< of its place
    QSizeF size;      ///< of the picture, which stands in the middle of the place
    std::shared_ptr<const Media> media;
    QString alternative;
    SetLine frameWord;            ///< of a photo that is missing
    std::vector<SetLine> caption; ///< x from the left edge of the block
    Element element;
};

/// Photos of one height, with the number of lines of the longest caption.
struct PhotoRow {
    std::vector<RowPhoto> photos;
    double height = 0; ///< of the pictures
    size_t captionLines = 0;
};

/// How many photos each row takes, for photos that follow one another: rows as even as can be, a very wide
/// photo alone. The sum is that of @p shapes. @param shapes width through height of each
[[nodiscard]] std::vector<size_t> balancedRows(const std::vector<double> &shapes, const PageStyle &style);

/// Width through height of a figure's picture.
[[nodiscard]] double shapeOf(const Block &figure, const PageStyle &style);

/// Sets figures of a document side by side. @param figures numbers of their blocks, at least one
[[nodiscard]] PhotoRow setPhotoRow(const DocumentTree &tree, const std::vector<size_t> &figures,
                                   const PageStyle &style, FontChains &chains);

/// Draws a row. @param origin of its top left corner @param scale of the pictures
void appendPhotoRow(std::vector<Item> &items, PhotoRow row, QPointF origin, const PageStyle &style,
                    double scale);

/// Height of a row with its captions. @param scale of the pictures
[[nodiscard]] double heightOf(const PhotoRow &row, const PageStyle &style, double scale = 1);

} // namespace dashiji::publish
