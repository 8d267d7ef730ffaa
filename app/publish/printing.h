// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages on paper: which of them, how large, and painting them with the printer's own dots.
#pragma once

#include "core/archive/archive.h"
#include "core/publish/publishing.h"

class QPrinter;

namespace dashiji::app
{

/// Makes a printer ready for a document before the user is asked: paper, pages to choose from, name of the
/// job.
void preparePrinter(QPrinter &printer, const publish::PageDocument &document);

/// The pages a printer was asked for, in the order they are fed: ranges, last first, and copies the printer
/// cannot make itself. 0-based.
[[nodiscard]] std::vector<int> printedPages(const QPrinter &printer, int pageCount);

/// Paints pages at the printer's resolution, each as large as on paper; on smaller paper, or paper whose
/// edges cannot be printed over the text, scaled down into its middle. May run in any thread.
/// @errors FileUnwritable (the printer takes no more; subject: its name), Cancelled
[[nodiscard]] Result<void> printPages(QPrinter &printer, const publish::PageDocument &document,
                                      const publish::MediaLoader &loadMedia,
                                      const publish::Progress &progress = {});

/// The same with the pictures of an archive, read by a reader of its own. @return how many were fed
[[nodiscard]] Result<int> printWithPictures(QPrinter &printer, const publish::PageDocument &document,
                                            const archive::Address &address,
                                            const publish::Progress &progress);

} // namespace dashiji::app
