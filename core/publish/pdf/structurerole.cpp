// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/structurerole.h"

namespace dashiji::publish
{

const char *structureRole(Part part)
{
    switch (part) {
    case Part::SectionHeading:
        return "/H1";
    case Part::EntryHeading:
        return "/H2";
    case Part::ContentsLine:
        return "/Link";
    case Part::Figure:
        return "/Figure";
    case Part::Caption:
        return "/Caption";
    default:
        return "/P";
    }
}

} // namespace dashiji::publish
