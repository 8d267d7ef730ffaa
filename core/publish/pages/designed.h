// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document as a design wants it.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pagestyle.h"

namespace dashiji::publish
{

/// Writes the numbers of headings, leaves out a heading the design does without, puts charts with the entries
/// they are about, pages of numbers under headings or behind the text as annexes it names, and the
/// organization under a document that nobody signs.
[[nodiscard]] DocumentTree designed(DocumentTree document, const PageStyle &style);

} // namespace dashiji::publish
