// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a reader of the PDF finds its way: bookmarks, printed page numbers, links.
#pragma once

#include "core/publish/pages/pages.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace dashiji::publish
{

/// A link or bookmark target. @param pages page objects, in order
[[nodiscard]] QPDFObjectHandle destinationArray(const Destination &target, const PageDocument &document,
                                                std::vector<QPDFObjectHandle> &pages);

/// The outline tree; null when there are no bookmarks.
[[nodiscard]] QPDFObjectHandle outlineOf(QPDF &pdf, const PageDocument &document,
                                         std::vector<QPDFObjectHandle> &pages);

/// Labels as they are printed; pages without one are called by a word of the language.
[[nodiscard]] QPDFObjectHandle pageLabelsOf(const PageDocument &document);

/// The clickable places of a page. @param structParent number of the first in the parent tree; counted up
[[nodiscard]] std::vector<QPDFObjectHandle> linkObjects(QPDF &pdf, const PageDocument &document,
                                                        const Page &page,
                                                        std::vector<QPDFObjectHandle> &pages,
                                                        int &structParent);

} // namespace dashiji::publish
