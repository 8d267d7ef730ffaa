// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PDF says about itself, twice and alike: the Info dictionary and the XMP packet.
#pragma once

#include "core/publish/pdf/objectfile.h"

#include <QDateTime>

namespace dashiji::publish
{

struct PdfMetadata {
    QString title;
    QString author;
    QDateTime date;
    PdfMode mode = PdfMode::A1; ///< what the file claims to be
};

[[nodiscard]] std::string infoOf(const PdfMetadata &metadata);
/// The packet, UTF-8. @source XMP Specification part 1; ISO 19005-1, 6.7; ISO 19005-2, 6.6; ISO 14289-1, 5
[[nodiscard]] std::string xmpOf(const PdfMetadata &metadata);
/// sRGB as the colours' meaning.
[[nodiscard]] int addOutputIntent(ObjectFile &file);

} // namespace dashiji::publish
