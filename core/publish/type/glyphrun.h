// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Glyphs that stand side by side: what set text is made of.
#pragma once

#include <QPointF>
#include <QRgb>
#include <QString>

#include <memory>
#include <vector>

namespace dashiji::publish
{

class FontFace;

/// A run of glyphs of one face, size and colour on one baseline. All lengths are PDF points (1/72 inch),
/// y downwards from the page's top left corner.
struct GlyphRun {
    std::shared_ptr<const FontFace> face;
    double size = 0;
    QRgb color = 0xff000000;
    QPointF origin; ///< of the first glyph, on the baseline
    // most of what a book holds while it is written: no wider than a line needs
    std::vector<quint32> glyphs;   ///< glyph numbers of the face
    std::vector<float> offsets;    ///< x of each glyph from origin; as long as glyphs
    QString text;                  ///< exactly what the author typed
    std::vector<quint32> clusters; ///< for each glyph, index into text of its first UTF-16 unit
};

} // namespace dashiji::publish
