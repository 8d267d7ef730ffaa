// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PDF says about itself, twice and alike: the Info dictionary and the XMP packet.
#pragma once

#include "core/publish/pages.h"

#include <QDateTime>
#include <qpdf/QPDF.hh>

namespace dashiji::publish
{

struct PdfMetadata {
    QString title;
    QString author;
    QDateTime date;
    bool archival = true; ///< claims PDF/A-1b
};

[[nodiscard]] QPDFObjectHandle infoOf(const PdfMetadata &metadata);
/// The packet, UTF-8. @source XMP Specification part 1; ISO 19005-1, 6.7
[[nodiscard]] std::string xmpOf(const PdfMetadata &metadata);
/// sRGB as the colours' meaning.
[[nodiscard]] QPDFObjectHandle outputIntentOf(QPDF &pdf);

} // namespace dashiji::publish
