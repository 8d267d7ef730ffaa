// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a sheet: its section at the left, its report, and two photos where it stands on the accent.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/paginator.h"

namespace dashiji::publish
{

/// The blocks of one section.
struct Sheet {
    size_t first = 0;
    size_t last = 0;    ///< exclusive
    size_t year = 0;    ///< block of the year's heading, in a book
    bool opens = false; ///< the first of its report
};

[[nodiscard]] bool opensSheet(Role role);

/// The first photos of a section that may be cut to the shape of its head, as many as stand in it; their
/// blocks.
[[nodiscard]] std::vector<size_t> headPhotos(const Sheet &sheet, const DocumentTree &tree,
                                             const PageStyle &style, FontChains &chains);

/// @param again the section goes on from another page @param element of the next items that are no block;
/// counted up
void addSheetHead(BodyPage &page, const Sheet &sheet, bool again, const DocumentTree &tree,
                  const PageStyle &style, FontChains &chains, int &element);

} // namespace dashiji::publish
