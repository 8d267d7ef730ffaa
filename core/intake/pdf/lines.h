// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a page as lines in the order they are read, without what stands on every page.
#pragma once

#include "core/intake/pdf/pages.h"

#include <QStringList>

namespace dashiji::intake
{

/// A line of a column, or a picture.
struct PdfLine {
    QString text;
    QRectF box;
    double size = 0;   ///< of most of its letters
    bool bold = false; ///< all of it
    double columnLeft = 0;
    double columnRight = 0;
    int page = 0;
    bool beginsColumn = false;
    QString picture = {}; ///< name; the line has no text then
};

/// Columns are read one after the other, what goes over all of them parts them. Running heads, page numbers
/// and footnotes are left out, and pictures that stand on most pages.
[[nodiscard]] std::vector<PdfLine> linesOf(const std::vector<PdfPage> &pages);

/// A Chinese character or mark: between two of them there is no space.
[[nodiscard]] bool isFullWidth(QChar character);

/// The size most letters have.
[[nodiscard]] double commonSize(const std::vector<PdfLine> &lines);

} // namespace dashiji::intake
