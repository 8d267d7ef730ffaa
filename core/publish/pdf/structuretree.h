// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PDF says of its own make-up: headings, paragraphs, figures with words for them, contents lines.
#pragma once

#include "core/publish/pdf/contentstream.h"

#include <qpdf/QPDF.hh>

namespace dashiji::publish
{

/// A page with what of it is tagged.
struct TaggedPage {
    QPDFObjectHandle object;
    std::vector<MarkedContent> marked;
    std::vector<QPDFObjectHandle> links; ///< one for each of Page::links
};

/// Document > TOC > TOCI > Reference > Link; Sect > H1, P, Sect > H2, P, Figure, Caption, Table > Caption,
/// TR > TH, TD > P.
/// Sets /StructParents of the pages; those of the links follow after the pages' numbers.
[[nodiscard]] QPDFObjectHandle structureTreeOf(QPDF &pdf, const PageDocument &document,
                                               const StructureRoles &roles, std::vector<TaggedPage> &pages);

} // namespace dashiji::publish
