// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports as pages of a PDF.
#pragma once

#include "core/workflow/formats.h"

namespace dashiji::workflow
{

/// Lays out, writes beside, reads back and renames. May run in a worker thread.
/// @param reports one, or those of a book @param loadMedia fetches their pictures
/// @errors as publish::layoutBook, writePdf and checkPdf
[[nodiscard]] Result<ExportResult> exportPdf(std::vector<Report> reports,
                                             const publish::MediaLoader &loadMedia, const QString &path,
                                             const publish::PublishOptions &options = {},
                                             const publish::Progress &progress = {});

} // namespace dashiji::workflow
