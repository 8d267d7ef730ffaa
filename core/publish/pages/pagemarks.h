// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page carries of its own: running head and page number.
#pragma once

#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/typesetting.h"

namespace dashiji::publish
{

/// Section on the left, report on the right, a thin rule below. Long titles are cut.
void addRunningHead(Page &page, const QString &section, const QString &report, const PageStyle &style,
                    FontChains &chains);

/// Prints the page's label in its outer corner.
/// @param right a right-hand page
void addFolio(Page &page, bool right, const PageStyle &style, FontChains &chains);

/// Numbers the lines of a page at its left, from 1, for those who review it.
void addLineNumbers(Page &page, const PageStyle &style, FontChains &chains);

/// The place of the seal over name and day of an official document, dashed, for those who review it.
void addSealPlace(Page &page);

/// A design with a wide margin at the right for notes.
[[nodiscard]] PageStyle reviewStyle(PageStyle style);

/// i ii iii iv …; @param number 1..3999
[[nodiscard]] QString romanNumeral(int number);

} // namespace dashiji::publish
