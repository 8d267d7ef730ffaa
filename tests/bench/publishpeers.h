// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long others take to make a PDF of the same words, numbers, photos and charts: LibreOffice, pandoc with
// xelatex.
#pragma once

#include "core/model/report.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dashiji::test
{

/// What all are given.
struct PeerBook {
    std::vector<Report> reports;
    QStringList photos; ///< path of each photo's file, in order of the captions; too few: the last go without
    QStringList charts; ///< path of each report's chart, a picture; none: reports without charts
};

/// Seconds of `soffice --convert-to pdf` on the book as HTML; none when it is not installed or fails.
std::optional<double> secondsOfLibreOffice(const PeerBook &book);

/// Seconds of `pandoc --toc --pdf-engine=xelatex` with ctex on the book as Markdown.
std::optional<double> secondsOfXelatex(const PeerBook &book);

} // namespace dashiji::test
