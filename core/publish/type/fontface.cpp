// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/fontface.h"

#include <QFontDatabase>

namespace dashiji::publish
{

namespace
{

const QString kBold = QStringLiteral("Bold");

bool hasTable(hb_face_t *face, const char *tag)
{
    return hb_blob_get_length(tableOf(face, tag).get()) > 0;
}

/// Whether the font's makers allow the outlines of a few of its characters in a file.
/// @source OpenType specification, OS/2, fsType
bool mayBeEmbedded(hb_face_t *face)
{
    constexpr quint16 kUsage = 0xf;
    constexpr quint16 kRestricted = 2;
    constexpr quint16 kWholeOnly = 0x100;
    constexpr quint16 kBitmapsOnly = 0x200;
    const auto type = bigEndianAt<quint16>(tableOf(face, "OS/2"), 8);
    return (type & kUsage) != kRestricted && (type & (kWholeOnly | kBitmapsOnly)) == 0;
}

QByteArray pdfNameCharacters(const QString &name)
{
    QByteArray result;
    for (const char c : name.toUtf8()) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            result += c;
    }
    return result.isEmpty() ? QByteArrayLiteral("Font") : result;
}

} // namespace

tl::expected<std::shared_ptr<const FontFace>, FaceFault> FontFace::create(const QString &family, int weight,
                                                                          const FontFiles &files)
{
    QFont font(family);
    font.setWeight(QFont::Weight(weight));
    font.setPixelSize(16);
    std::shared_ptr<FontFace> face;
    if (const auto place = files.find(family, weight)) {
        face.reset(new FontFace(font, FontSource(*place), weight));
    } else {
        QRawFont raw = singleRawFont(font);
        // a bold face may be known by its name alone: its table of weights says regular
        if (weight >= QFont::DemiBold && raw.weight() < QFont::DemiBold &&
            QFontDatabase::styles(family).contains(kBold)) {
            font.setStyleName(kBold);
            raw = singleRawFont(font);
        }
        // Qt answers with another family when this one is not there
        if (!raw.isValid() || raw.familyName().compare(family, Qt::CaseInsensitive) != 0)
            return tl::unexpected(FaceFault::NotInstalled);
        const int known = font.styleName() == kBold ? int(QFont::Bold) : raw.weight();
        face.reset(new FontFace(font, FontSource(font, files), known));
    }
    if (const auto fault = face->load())
        return tl::unexpected(*fault);
    return face;
}

FontFace::FontFace(const QFont &font, FontSource source, int weight)
    : m_qfont(font), m_source(std::move(source)), m_name(font.family()), m_weight(weight)
{
}

std::optional<FaceFault> FontFace::load()
{
    const HbFace face = m_source.newFace();
    if (!face || hb_face_get_glyph_count(face.get()) == 0)
        return FaceFault::NoOutlines;
    if (!mayBeEmbedded(face.get()))
        return FaceFault::Forbidden;
    m_postScriptOutlines = hasTable(face.get(), "CFF ");
    if (!m_postScriptOutlines && !hasTable(face.get(), "glyf"))
        return FaceFault::NoOutlines;
    m_unitsPerEm = hb_face_get_upem(face.get());
    m_font.reset(hb_font_create(face.get()));
    hb_font_make_immutable(m_font.get());

    QString style = nameOf(face.get(), HB_OT_NAME_ID_TYPOGRAPHIC_SUBFAMILY);
    if (style.isEmpty())
        style = nameOf(face.get(), HB_OT_NAME_ID_FONT_SUBFAMILY);
    if (!style.isEmpty() && style != QLatin1String("Regular"))
        m_name += QLatin1Char(' ') + style;
    m_postScriptName = pdfNameCharacters(nameOf(face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME));

    const double em = m_unitsPerEm;
    const HbBlob head = tableOf(face.get(), "head");
    const auto corner = [&](unsigned offset) { return bigEndianAt<qint16>(head, offset) / em; };
    m_box = QRectF(QPointF(corner(36), corner(38)), QPointF(corner(40), corner(42)));
    const auto metric = [&](hb_ot_metrics_tag_t tag, double otherwise) {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(m_font.get(), tag, &value) ? value / em : otherwise;
    };
    m_ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 0.88);
    m_descent = -metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -0.12);
    m_capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 0.73);
    return {};
}

quint32 FontFace::glyph(char32_t character) const
{
    hb_codepoint_t found = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &found) ? found : 0;
}

double FontFace::advance(quint32 glyph) const
{
    return double(hb_font_get_glyph_h_advance(m_font.get(), glyph)) / m_unitsPerEm;
}

QRawFont FontFace::rawFont(double pixelSize) const
{
    QRawFont font = singleRawFont(m_qfont);
    font.setPixelSize(pixelSize);
    return font;
}

} // namespace dashiji::publish
