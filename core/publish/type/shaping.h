// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text → glyphs in clusters, each with its width and class: what the line breaker works on.
#pragma once

#include "core/publish/type/charclass.h"
#include "core/publish/type/fontchain.h"

#include <vector>

namespace dashiji::publish
{

/// One glyph; lengths in em.
struct Glyph {
    quint32 id = 0;
    double advance = 0;
    double dx = 0; ///< from where it would stand
    double dy = 0; ///< upwards
};

/// What is never torn apart: a character with its combining marks.
struct Cluster {
    qsizetype textStart = 0; ///< UTF-16 units
    qsizetype textEnd = 0;
    size_t firstGlyph = 0;
    size_t glyphCount = 0;
    double width = 0;       ///< em
    char32_t character = 0; ///< the first
    CharClass kind = CharClass::Han;
    bool ideograph = false;
    bool halfBlank = false; ///< a full-width mark one half of which may be taken away
    bool rightToLeft = false;
    quint16 face = 0; ///< of ShapedText::faces
};

/// A paragraph in glyphs, in the order it is read.
struct ShapedText {
    QString text; ///< without controls; lone surrogates have become U+FFFD
    std::vector<FacePointer> faces;
    std::vector<Glyph> glyphs;
    std::vector<Cluster> clusters;
};

/// Shapes a paragraph. White space at its ends is left out; line ends within count as spaces.
/// Characters that no font has become a visible box, and are noted in @p chains.
[[nodiscard]] ShapedText shapeText(const QString &text, const FontChoice &font, FontChains &chains);

} // namespace dashiji::publish
