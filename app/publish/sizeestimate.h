// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// About how large a PDF will be, told from its pages and the list of its pictures, without writing it.
#pragma once

#include "core/publish/publishing.h"

namespace dashiji::app
{

/// Bytes of the file, within about a third: text and fonts by how many characters there are, photos by their
/// files, or by the pixels that are left of them. Reads no picture.
[[nodiscard]] qint64 estimatedSize(const publish::PageDocument &document, publish::PhotoSize size);

} // namespace dashiji::app
