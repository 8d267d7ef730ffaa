// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The poster: titles and main figures of all entries at a glance.
#pragma once

#include "core/publish/pages/paginator.h"

namespace dashiji::publish
{

/// One page in the largest type within the design's limits in which all entries fit; more pages where they do
/// not even in the smallest; in a book for every year. Sections stand side by side when they are as many as
/// the columns.
/// @param element number of the first item group of the head; counted up
[[nodiscard]] std::vector<BodyPage> arrangePoster(const DocumentTree &tree, const PageStyle &style,
                                                  FontChains &chains, int &element);

} // namespace dashiji::publish
