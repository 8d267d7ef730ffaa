// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where words of an entry stand on the printed pages.
#pragma once

#include "core/publish/pages/pages.h"

#include <vector>

namespace dashiji::app
{

/// A part of a page, in points.
struct PageBox {
    int page = 0; ///< 0-based
    QRectF rect;
};

/// Every place in an entry's printed heading and texts where words stand, one box a line of theirs, in
/// reading order. White space counts nothing.
[[nodiscard]] std::vector<PageBox> boxesOf(const publish::PageDocument &document, EntryId entry,
                                           const QString &words);

} // namespace dashiji::app
