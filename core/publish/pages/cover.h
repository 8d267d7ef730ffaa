// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cover: kicker, title broken at sense, year, organization, one red bar.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/typesetting.h"

namespace dashiji::publish
{

/// One page, or more where a title is too long for one: no word of it is left out.
/// @param element number of the first item group; counted up
[[nodiscard]] std::vector<Page> composeCover(const DocumentTree &tree, const PageStyle &style,
                                             FontChains &chains, int &element);

} // namespace dashiji::publish
