// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a reader of the PDF finds its way: bookmarks, printed page numbers, links.
#pragma once

#include "core/publish/pages/pages.h"
#include "core/publish/pdf/objectfile.h"

namespace dashiji::publish
{

/// Writes the outline tree. @param pages objects, in order. @return none when there are no bookmarks
[[nodiscard]] std::optional<int> addOutline(ObjectFile &file, const PageDocument &document,
                                            const std::vector<int> &pages);

/// Labels as they are printed; pages without one are called by a word of the language.
[[nodiscard]] std::string pageLabelsOf(const PageDocument &document);

/// Writes the clickable places of a page.
/// @param structParent number of the first in the parent tree; counted up
[[nodiscard]] std::vector<int> addLinks(ObjectFile &file, const PageDocument &document, const Page &page,
                                        const std::vector<int> &pages, int &structParent);

} // namespace dashiji::publish
