// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One face: shaping, coverage and measures for the layout, tables for the PDF, a raw font for the screen.
#pragma once

#include "core/publish/type/fontsource.h"

#include <QRectF>

#include <tl/expected.hpp>

namespace dashiji::publish
{

/// Why a font cannot be used.
enum class FaceFault {
    NotInstalled,
    NoOutlines, ///< pictures of characters only
    Forbidden,  ///< its makers do not allow it in files
};

/// A face of an installed font. Lengths are in em (1 = the type size). Immutable; may be shared by threads.
class FontFace
{
public:
    [[nodiscard]] static tl::expected<std::shared_ptr<const FontFace>, FaceFault>
    create(const QString &family, int weight, const FontFiles &files);

    /// "Noto Serif CJK SC Bold", as people name it.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QByteArray postScriptName() const { return m_postScriptName; }
    /// Glyph number of a character; 0 if the face has none.
    [[nodiscard]] quint32 glyph(char32_t character) const;
    /// Width of a glyph.
    [[nodiscard]] double advance(quint32 glyph) const;
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; } ///< below the baseline, positive
    [[nodiscard]] double capHeight() const { return m_capHeight; }
    [[nodiscard]] QRectF box() const { return m_box; } ///< of all glyphs, y upwards
    [[nodiscard]] int weight() const { return m_weight; }
    [[nodiscard]] bool hasPostScriptOutlines() const { return m_postScriptOutlines; } ///< CFF, else TrueType

    /// For shaping; scaled to units of the em.
    [[nodiscard]] hb_font_t *shaper() const { return m_font.get(); }
    [[nodiscard]] unsigned unitsPerEm() const { return m_unitsPerEm; }
    /// A face of its own for the subsetter.
    [[nodiscard]] HbFace newFace() const { return m_source.newFace(); }
    /// The same face for QPainter, made for the calling thread; glyph numbers are the same.
    [[nodiscard]] QRawFont rawFont(double pixelSize) const;

private:
    FontFace(const QFont &font, FontSource source, int weight);
    [[nodiscard]] std::optional<FaceFault> load();

    QFont m_qfont;
    FontSource m_source;
    HbFont m_font;
    QString m_name;
    QByteArray m_postScriptName;
    unsigned m_unitsPerEm = 1000;
    double m_ascent = 0;
    double m_descent = 0;
    double m_capHeight = 0;
    QRectF m_box;
    int m_weight = 400;
    bool m_postScriptOutlines = false;
};

} // namespace dashiji::publish
