// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words and pictures of a PDF file. Called in a child process only: the libraries that read such files
// may hang, crash or take all memory on one that was made to do harm.
#pragma once

#include "core/intake/pdf/pages.h"

namespace dashiji::intake
{

[[nodiscard]] PdfPages extractPages(const QByteArray &bytes);

/// Adds the pictures, and how much text is drawn, to pages that have their words.
void extractPictures(const QByteArray &bytes, PdfPages &pages);

} // namespace dashiji::intake
