// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/fontembedder.h"

#include "core/publish/pdf/cffcharset.h"
#include "core/publish/pdf/fontmaps.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <hb-subset.h>

namespace dashiji::publish
{

namespace
{

using HbSubsetInput = std::unique_ptr<hb_subset_input_t, HbDeleter<hb_subset_input_destroy>>;
using HbSubsetPlan = std::unique_ptr<hb_subset_plan_t, HbDeleter<hb_subset_plan_destroy>>;

constexpr QChar kNothing(0x200b); ///< zero width space

/// What of two texts for one glyph a reader should find: radicals and odd spaces share the glyphs of real
/// characters.
bool isOdd(QStringView text)
{
    return !text.isEmpty() &&
           ((text.at(0).unicode() >= 0x2e80 && text.at(0).unicode() <= 0x2fdf) || text.at(0) == QChar(0xa0) ||
            text.at(0) == QChar(0xad) || (text.at(0).unicode() >= 0xf900 && text.at(0).unicode() < 0xfb00));
}

/// Six capital letters that tell one subset from another; the same for the same glyphs.
QByteArray subsetTag(const EmbeddedFont &font)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(font.face->postScriptName());
    for (const auto &[glyph, text] : font.glyphs)
        hash.addData(QByteArray::number(glyph) + ' ');
    const QByteArray digest = hash.result();
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + static_cast<unsigned char>(digest[i]) % 26);
    return tag;
}

std::string textOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return std::string(data, length);
}

struct Subset {
    std::string program;            ///< CFF table or TrueType file
    std::vector<quint32> oldGlyphs; ///< by new number
    std::vector<quint16> codes;     ///< by new number
};

/// The tables that draw a face, without those that lead to its glyphs or lay them out: these would draw in
/// more glyphs, and reading them takes longer than the cut itself.
HbFace outlinesOf(const FontFace &face)
{
    const HbFace whole = face.newFace();
    HbFace outlines(hb_face_builder_create());
    if (!whole || !outlines)
        return {};
    for (const char *name :
         {"CFF ", "glyf", "loca", "cvt ", "fpgm", "prep", "head", "hhea", "hmtx", "maxp"}) {
        const hb_tag_t tag = HB_TAG(name[0], name[1], name[2], name[3]);
        const HbBlob table(hb_face_reference_table(whole.get(), tag));
        if (hb_blob_get_length(table.get()) > 0)
            hb_face_builder_add_table(outlines.get(), tag, table.get());
    }
    return outlines;
}

HbSubsetInput subsetInput(const EmbeddedFont &font)
{
    HbSubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return input;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
    hb_set_add(glyphs, 0);
    for (const auto &[glyph, text] : font.glyphs)
        hb_set_add(glyphs, glyph);
    return input;
}

std::optional<Subset> subsetOf(const EmbeddedFont &font)
{
    const HbFace face = outlinesOf(*font.face);
    const HbSubsetInput input = subsetInput(font);
    if (!face || !input)
        return {};
    const HbSubsetPlan plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    if (!plan)
        return {};
    const HbFace cut(hb_subset_plan_execute_or_fail(plan.get()));
    if (!cut)
        return {};

    Subset result;
    const unsigned count = hb_face_get_glyph_count(cut.get());
    result.oldGlyphs.resize(count);
    result.codes.resize(count);
    const hb_map_t *newToOld = hb_subset_plan_new_to_old_glyph_mapping(plan.get());
    for (unsigned i = 0; i < count; ++i) {
        result.oldGlyphs[i] = hb_map_get(newToOld, i);
        result.codes[i] = quint16(i);
    }
    if (font.face->hasPostScriptOutlines()) {
        const HbBlob cff(hb_face_reference_table(cut.get(), HB_TAG('C', 'F', 'F', ' ')));
        result.program = textOf(cff.get());
        if (auto cids =
                cidsOfGlyphs(QByteArrayView(result.program.data(), qsizetype(result.program.size())), count))
            result.codes = std::move(*cids);
    } else {
        const HbBlob file(hb_face_reference_blob(cut.get()));
        result.program = textOf(file.get());
    }
    return result.program.empty() ? std::nullopt : std::optional(std::move(result));
}

std::string thousandths(double em)
{
    return std::to_string(std::llround(em * 1000));
}

int addProgram(ObjectFile &file, const FontFace &face, const Subset &subset)
{
    PdfDictionary d;
    if (face.hasPostScriptOutlines())
        d.set("/Subtype", "/CIDFontType0C");
    else
        d.set("/Length1", std::to_string(subset.program.size()));
    return file.addPacked(std::move(d), subset.program, Packing::Quick);
}

int addDescriptor(ObjectFile &file, const FontFace &face, const QByteArray &baseFont, const Subset &subset)
{
    constexpr std::string_view kSymbolic = "4";
    const QRectF box = face.box();
    PdfDictionary d;
    d.set("/Type", "/FontDescriptor")
        .set("/FontName", pdfName(baseFont))
        .set("/Flags", kSymbolic)
        .set("/FontBBox", pdfArray({thousandths(box.left()), thousandths(box.top()), thousandths(box.right()),
                                    thousandths(box.bottom())}))
        .set("/ItalicAngle", "0")
        .set("/Ascent", thousandths(face.ascent()))
        .set("/Descent", thousandths(-face.descent()))
        .set("/CapHeight", thousandths(face.capHeight()))
        .set("/StemV", std::to_string(face.weight() / 5))
        .set(face.hasPostScriptOutlines() ? "/FontFile3" : "/FontFile2",
             pdfReference(addProgram(file, face, subset)))
        .set("/CIDSet", pdfReference(file.addPacked({}, cidSet(subset.codes))));
    return file.add(d.text());
}

int addDescendant(ObjectFile &file, const EmbeddedFont &font, const QByteArray &baseFont,
                  const Subset &subset)
{
    const FontFace &face = *font.face;
    std::map<quint16, int> widths;
    for (size_t i = 0; i < subset.codes.size(); ++i)
        widths[subset.codes[i]] = font.widths.value(subset.oldGlyphs[i]);
    PdfDictionary info;
    info.set("/Registry", "(Adobe)").set("/Ordering", "(Identity)").set("/Supplement", "0");
    PdfDictionary d;
    d.set("/Type", "/Font")
        .set("/Subtype", face.hasPostScriptOutlines() ? "/CIDFontType0" : "/CIDFontType2")
        .set("/BaseFont", pdfName(baseFont))
        .set("/CIDSystemInfo", info.text())
        .set("/DW", std::to_string(kDefaultWidth))
        .set("/W", widthArray(widths))
        .set("/FontDescriptor", pdfReference(addDescriptor(file, face, baseFont, subset)));
    if (!face.hasPostScriptOutlines())
        d.set("/CIDToGIDMap", "/Identity");
    return file.add(d.text());
}

} // namespace

bool EmbeddedFont::says(quint32 glyph, QStringView text) const
{
    const auto found = glyphs.find(glyph);
    return found != glyphs.end() && found->second == text;
}

GlyphCluster clusterAt(const GlyphRun &run, size_t glyph)
{
    const qsizetype start = run.glyphs[glyph].textStart;
    GlyphCluster cluster;
    while (glyph + cluster.glyphs < run.glyphs.size() &&
           run.glyphs[glyph + cluster.glyphs].textStart == start)
        ++cluster.glyphs;
    const size_t next = glyph + cluster.glyphs;
    const qsizetype end = next < run.glyphs.size() ? run.glyphs[next].textStart : run.text.size();
    cluster.text = QStringView(run.text).mid(start, std::max<qsizetype>(0, end - start));
    return cluster;
}

FontEmbedder::FontEmbedder(const PageDocument &document)
{
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.mark))
                collect(*run);
        }
    }
}

void FontEmbedder::collect(const GlyphRun &run)
{
    auto number = m_numbers.constFind(run.face.get());
    if (number == m_numbers.constEnd()) {
        number = m_numbers.insert(run.face.get(), m_fonts.size());
        EmbeddedFont font;
        font.face = run.face;
        font.resourceName = 'F' + QByteArray::number(qsizetype(m_fonts.size()) + 1);
        m_fonts.push_back(std::move(font));
    }
    EmbeddedFont &font = m_fonts[*number];
    for (size_t i = 0; i < run.glyphs.size();) {
        const GlyphCluster cluster = clusterAt(run, i);
        for (size_t k = i; k < i + cluster.glyphs; ++k) {
            QString &text = font.glyphs[run.glyphs[k].id];
            if (cluster.glyphs == 1 && (text.isEmpty() || (isOdd(text) && !isOdd(cluster.text))))
                text = cluster.text.toString();
        }
        i += cluster.glyphs;
    }
    for (const PlacedGlyph &glyph : run.glyphs) {
        if (!font.widths.contains(glyph.id))
            font.widths.insert(glyph.id, int(std::lround(font.face->advance(glyph.id) * 1000)));
    }
}

Result<void> FontEmbedder::embed(ObjectFile &file)
{
    for (EmbeddedFont &font : m_fonts) {
        const auto subset = subsetOf(font);
        if (!subset)
            return failure(ErrorCode::OutputIncomplete, font.face->name(), QStringLiteral("font not subset"));
        std::map<quint16, QString> texts;
        for (size_t i = 0; i < subset->codes.size(); ++i) {
            const quint32 old = subset->oldGlyphs[i];
            font.codes.insert(old, subset->codes[i]);
            if (!font.widths.contains(old))
                font.widths.insert(old, int(std::lround(font.face->advance(old) * 1000)));
            const auto used = font.glyphs.find(old);
            // every code has a text, as PDF/A asks; a part of a character says nothing of its own
            if (used != font.glyphs.end())
                texts[subset->codes[i]] = used->second.isEmpty() ? QString(kNothing) : used->second;
        }
        const QByteArray baseFont = subsetTag(font) + '+' + font.face->postScriptName();
        const std::string map = toUnicodeMap(texts);
        PdfDictionary d;
        d.set("/Type", "/Font")
            .set("/Subtype", "/Type0")
            .set("/BaseFont", pdfName(baseFont))
            .set("/Encoding", "/Identity-H")
            .set("/DescendantFonts", pdfReferences({addDescendant(file, font, baseFont, *subset)}))
            .set("/ToUnicode", pdfReference(file.addPacked({}, map)));
        font.object = file.add(d.text());
    }
    return {};
}

const EmbeddedFont &FontEmbedder::fontOf(const FontFace *face) const
{
    return m_fonts[m_numbers.value(face)];
}

} // namespace dashiji::publish
