// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The process that looks into a PDF file, dashiji-pdf, with limits of time and memory. Whatever becomes of
// it, the program goes on.
#pragma once

#include "core/intake/pdf/pages.h"
#include "core/model/error.h"

namespace dashiji::intake
{

/// What stands on the pages of a file. @param fileName the subject of errors
/// @errors FileDamaged (also: the child broke down), FileProtected, FileTooLarge (10 seconds, 512 MiB, 3,000
///         pages, 8 million letters), UnsupportedFormat (dashiji-pdf is not installed)
[[nodiscard]] Result<std::vector<PdfPage>> pagesOf(const QByteArray &bytes, const QString &fileName);

} // namespace dashiji::intake
