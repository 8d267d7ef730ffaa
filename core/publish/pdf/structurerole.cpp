// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/structurerole.h"

#include <algorithm>

namespace dashiji::publish
{

StructureRoles::StructureRoles(const PageDocument &document)
{
    m_ofYears = std::any_of(document.pages.begin(), document.pages.end(), [](const Page &page) {
        return std::any_of(page.items.begin(), page.items.end(),
                           [](const Item &item) { return item.part == Part::YearHeading; });
    });
}

const char *StructureRoles::of(Part part) const
{
    switch (part) {
    case Part::YearHeading:
        return "/H1";
    case Part::SectionHeading:
        return m_ofYears ? "/H2" : "/H1";
    case Part::EntryHeading:
        return m_ofYears ? "/H3" : "/H2";
    case Part::ContentsLine:
    case Part::WebAddress:
        return "/Link";
    case Part::Figure:
        return "/Figure";
    case Part::Caption:
        return "/Caption";
    default:
        return "/P"; // in cells of tables too
    }
}

} // namespace dashiji::publish
