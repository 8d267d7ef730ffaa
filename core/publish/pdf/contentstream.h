// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page in PDF operators, every mark inside the tag of what it is.
#pragma once

#include "core/publish/pdf/fontembedder.h"
#include "core/publish/pdf/imageembedder.h"
#include "core/publish/pdf/structurerole.h"

namespace dashiji::publish
{

/// A stretch of tagged content on one page; its place in the list is its MCID.
struct MarkedContent {
    Part part = Part::Paragraph;
    Element element;
    QString alternative; ///< of figures
};

struct PageContent {
    std::string operators;
    std::vector<MarkedContent> marked;
    std::vector<const EmbeddedFont *> fonts;   ///< each once
    std::vector<const EmbeddedImage *> images; ///< each once
};

/// @errors none: what a page holds can be written
[[nodiscard]] PageContent contentOf(const Page &page, const FontEmbedder &fonts, const ImageEmbedder &images,
                                    const StructureRoles &roles);

} // namespace dashiji::publish
