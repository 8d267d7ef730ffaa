// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long others take to make a PDF of the same words and photos: LibreOffice, pandoc with xelatex.
#pragma once

#include "core/model/report.h"

#include <QString>

#include <optional>

namespace dashiji::test
{

/// Seconds of `soffice --convert-to pdf` on the report as HTML; none when it is not installed or fails.
/// @param photos path of each photo's file, in order of the captions; too few: the last ones go without
std::optional<double> secondsOfLibreOffice(const Report &report, const QStringList &photos);

/// Seconds of `pandoc --toc --pdf-engine=xelatex` with ctex on the report as Markdown.
std::optional<double> secondsOfXelatex(const Report &report, const QStringList &photos);

} // namespace dashiji::test
