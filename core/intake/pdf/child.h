// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The child process that looks into a PDF file: this program again, called by a verb of its own, with limits
// of time and memory. Whatever becomes of it, the program goes on.
#pragma once

#include "core/intake/pdf/pages.h"
#include "core/model/error.h"

namespace dashiji::intake
{

/// Whether this process was started as the child. Asked first of all in main().
[[nodiscard]] bool isPdfChild(int argc, char **argv);

/// What the child does: reads a file from its input, writes the pages to its output. @return exit status
int runPdfChild();

/// What stands on the pages of a file. @param fileName the subject of errors
/// @errors FileDamaged (also: the child broke down), FileProtected, FileTooLarge (10 seconds, 512 MiB, 3,000
///         pages, 8 million letters)
[[nodiscard]] Result<std::vector<PdfPage>> pagesOf(const QByteArray &bytes, const QString &fileName);

} // namespace dashiji::intake
