// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts of a PDF: which glyphs are used, cut down to these, with the author's text behind each.
#pragma once

#include "core/model/error.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pdf/objectfile.h"
#include "core/publish/type/fontface.h"

#include <QHash>

#include <map>
#include <vector>

namespace dashiji::publish
{

/// One face of the document.
struct EmbeddedFont {
    std::shared_ptr<const FontFace> face;
    std::map<quint32, QString> glyphs; ///< used ones, and what each says (empty: only part of a character)
    QHash<quint32, quint16> codes;     ///< two-byte character codes
    QHash<quint32, int> widths;        ///< thousandths of the size, as the file says
    int object = 0;
    QByteArray resourceName; ///< F1

    /// Whether a reader of the file reads this text from the glyph's code.
    [[nodiscard]] bool says(quint32 glyph, QStringView text) const;
};

/// The faces of all pages with the glyphs each needs, in the order they come up.
class FontEmbedder
{
public:
    explicit FontEmbedder(const PageDocument &document);

    /// Writes the fonts into the file. @errors OutputIncomplete (subject: the font)
    [[nodiscard]] Result<void> embed(ObjectFile &file);

    [[nodiscard]] const EmbeddedFont &fontOf(const FontFace *face) const;

private:
    void collect(const GlyphRun &run);

    std::vector<EmbeddedFont> m_fonts;
    QHash<const FontFace *, size_t> m_numbers;
};

/// The text of the cluster that a glyph belongs to, and how many glyphs it has from there.
struct GlyphCluster {
    QStringView text;
    size_t glyphs = 1;
};
[[nodiscard]] GlyphCluster clusterAt(const GlyphRun &run, size_t glyph);

} // namespace dashiji::publish
