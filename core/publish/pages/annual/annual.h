// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The annual report: covers, contents, the year in figures, sections with their openers, tables.
#pragma once

#include "core/publish/pages/annual/pen.h"

namespace dashiji::publish
{

/// All pages, those of the text with their numbers and heads.
struct AnnualPages {
    std::vector<Page> front;
    std::vector<BodyPage> body;
    std::vector<Page> back;
};

/// Spreads begin on left pages: sections are laid out so that the one before ends on a right page, or open
/// with one page where they cannot.
/// @param element number of the first item group that is no block; counted up
[[nodiscard]] AnnualPages arrangeAnnual(const DocumentTree &tree, const PageStyle &style, FontChains &chains,
                                        const Parts &parts, int &element);

} // namespace dashiji::publish
