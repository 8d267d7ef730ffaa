// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that lie beside a text: which caption or entry each belongs to, by its name, number and order.
#pragma once

#include "core/intake/source.h"

namespace dashiji::intake
{

/// Adds pictures to a source and puts each where its name leads, in every reading of the text:
/// to the caption or entry whose words it has; to the caption of its figure number, or the entry of its rank;
/// where as many are left as captions have none, in their order. What no way leads to is left over.
/// @param pictures named by their paths in the folder, with /
void matchPictures(Source &source, std::vector<SourcePicture> pictures);

} // namespace dashiji::intake
