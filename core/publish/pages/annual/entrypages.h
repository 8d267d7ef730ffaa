// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Layouts of entries with their photos: each takes a few entries that follow one another and fills whole
// pages.
#pragma once

#include "core/publish/pages/annual/pen.h"

#include <span>

namespace dashiji::publish
{

/// An entry as the layouts take it.
struct AnnualEntry {
    size_t first = 0;           ///< block from which its text flows
    size_t heading = 0;         ///< its block
    size_t last = 0;            ///< behind its last block
    std::vector<size_t> texts;  ///< paragraphs, and captions of missing photos
    std::vector<size_t> photos; ///< with a picture
    bool isWhole = true;        ///< no empty frame is to be shown
    double columnHeight = 0;    ///< in a column of the text that flows
};

/// How entries stand on their pages.
enum class EntryLayout {
    Lead,  ///< a photo over all of the left page, the entry at the right
    Half,  ///< two entries one under the other, a photo to the outer edge, the text beside it
    Pair,  ///< two in columns under photos that bleed at the top
    Three, ///< three in narrow columns under a mosaic
    One,   ///< one under photos that bleed at the top, its text in two columns
    Flow,  ///< any number, in two columns, photos in their column
};

/// Finished pages, and what is not beautiful in them.
struct EntryPages {
    std::vector<BodyPage> pages;
    double cost = 0;
};

/// Where pages of entries begin and end.
struct EntryPlace {
    bool verso = false;       ///< the first is a left page
    bool endsSection = false; ///< half a page is then enough for the last
    double foot = 0;          ///< height that photos leave free at the foot of the page that ends it
};

/// Lays entries out. @return nothing where they do not fit, or their photos are too coarse or of another
/// shape
[[nodiscard]] std::optional<EntryPages> layEntries(EntryLayout layout, std::span<const AnnualEntry> entries,
                                                   const EntryPlace &place, const AnnualSource &source);

} // namespace dashiji::publish
