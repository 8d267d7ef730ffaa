// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two years beside each other as a file to send or print.
#pragma once

#include "core/publish/options.h"
#include "core/workflow/comparing.h"

namespace dashiji::workflow
{

/// How much more or less in percent: "+23.3%". Empty where it is not known, or nothing.
[[nodiscard]] QString writtenPercent(const lookback::MetricChange &change);

/// A page of its own that needs no other file: what was removed struck through, what was added underlined
/// twice, what was only copied marked at the left.
[[nodiscard]] QString comparisonHtml(const ComparedYears &years);

/// Writes a comparison by the ending of @p path (html, pdf), beside its place and renamed: what fails leaves
/// no file, and an earlier one as it was. On paper changes stand in brackets: 〔－2〕〔＋4〕.
/// @errors UnknownEnding, FileUnwritable, DiskFull, those of a PDF
[[nodiscard]] Result<void> writeComparison(const ComparedYears &years, const QString &path,
                                           const publish::Progress &progress = {});

} // namespace dashiji::workflow
