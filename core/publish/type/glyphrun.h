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

/// A glyph of a run. Eight bytes: most of what a book holds while it is written.
struct PlacedGlyph {
    float x = 0;           ///< from the run's origin
    quint16 id = 0;        ///< number in the face
    quint16 textStart = 0; ///< of its cluster: index into the run's text of its first UTF-16 unit
};

/// A run of glyphs of one face, size and colour on one baseline. All lengths are PDF points (1/72 inch),
/// y downwards from the page's top left corner.
struct GlyphRun {
    std::shared_ptr<const FontFace> face;
    double size = 0;
    QRgb color = 0xff000000;
    QPointF origin; ///< of the first glyph, on the baseline
    std::vector<PlacedGlyph> glyphs;
    QString text; ///< exactly what the author typed; clusters begin in its first kMostText units
    static constexpr qsizetype kMostText = 0x10000;
};

} // namespace dashiji::publish
