// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/shaping.h"

#include <algorithm>
#include <hb.h>

namespace dashiji::publish
{

namespace
{

constexpr double kFullWidth = 0.9;      ///< em; marks at least as wide have a blank half
constexpr double kMiddleDotWidth = 0.5; ///< em, between Han

/// A character and the faces's number that draws it.
struct Unit {
    char32_t character = 0;
    qsizetype start = 0;
    quint16 face = 0;
    bool missing = false;
    bool rightToLeft = false;
    bool latin = false;  ///< shaped apart from Han, so that its kerning is found
    bool narrow = false; ///< a quotation mark or dot among Latin letters
};

bool isDefaultIgnorable(char32_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0xe0000 && c <= 0xe0fff) || c == 0x034f || c == 0x061c || (c >= 0x1d173 && c <= 0x1d17a) ||
           c == 0x3164 || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 ||
           (c >= 0x180b && c <= 0x180f) || c == 0xffa0;
}

bool joinsPrevious(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return isDefaultIgnorable(c) || category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining;
}

/// The text as it will be drawn: ends trimmed, no controls, every surrogate in a pair.
std::vector<Unit> drawableUnits(const QString &text, QString &clean)
{
    std::vector<Unit> units;
    units.reserve(size_t(text.size()));
    clean.reserve(text.size());
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < size && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text.at(++i).unicode());
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;
        if (c == U'\n' || c == U'\r' || c == U'\u2028' || c == U'\u2029' || c == U'\v' || c == U'\f')
            c = U' ';
        if (isIgnored(c))
            continue;
        if (units.empty() && QChar::isSpace(c))
            continue;
        Unit unit;
        unit.character = c;
        unit.start = clean.size();
        units.push_back(unit);
        clean += QChar::fromUcs4(c);
    }
    while (!units.empty() && QChar::isSpace(units.back().character)) {
        clean.truncate(units.back().start);
        units.pop_back();
    }
    return units;
}

bool isWestern(char32_t c)
{
    const CharClass kind = classOf(c);
    return kind == CharClass::Letter || kind == CharClass::Digit || kind == CharClass::Hyphen ||
           kind == CharClass::AsciiOpen || kind == CharClass::AsciiClose || kind == CharClass::Slash;
}

/// Marks that fonts for Chinese draw in a full square, though here they stand in Western text.
bool isSharedMark(char32_t c)
{
    return c == U'‘' || c == U'’' || c == U'“' || c == U'”' || c == U'…' || c == U'•' || c == U'·';
}

/// A shared mark is Western when the text it stands in is: both neighbours are, looking through spaces and
/// other shared marks. Where there is no neighbour the whole text tells.
void findNarrowMarks(std::vector<Unit> &units)
{
    const bool chinese =
        std::any_of(units.begin(), units.end(), [](const Unit &unit) { return isIdeograph(unit.character); });
    const auto westernNeighbour = [&](size_t i, bool forward) {
        while (forward ? i + 1 < units.size() : i > 0) {
            i = forward ? i + 1 : i - 1;
            const char32_t c = units[i].character;
            if (!isSharedMark(c) && !QChar::isSpace(c))
                return isWestern(c);
        }
        return !chinese;
    };
    // a long row of marks is looked through once, not once for each
    for (size_t from = 0; from < units.size(); ++from) {
        if (!isSharedMark(units[from].character))
            continue;
        size_t to = from + 1;
        while (to < units.size() &&
               (isSharedMark(units[to].character) || QChar::isSpace(units[to].character)))
            ++to;
        const bool narrow = westernNeighbour(from, false) && westernNeighbour(to - 1, true);
        for (size_t i = from; i < to; ++i)
            units[i].narrow = narrow && isSharedMark(units[i].character);
        from = to - 1;
    }
}

/// Right-to-left letters, and what stands between two of them.
void findDirections(std::vector<Unit> &units)
{
    size_t end = 0; // behind the last right-to-left letter
    for (size_t i = 0; i < units.size(); ++i) {
        const char32_t c = units[i].character;
        if (isRightToLeft(c)) {
            for (size_t k = end; end > 0 && k < i; ++k)
                units[k].rightToLeft = true;
            units[i].rightToLeft = true;
            end = i + 1;
        } else if (end > 0 && joinsPrevious(c) && end == i) {
            units[i].rightToLeft = true;
            end = i + 1;
        } else if (QChar::direction(c) == QChar::DirL || QChar::direction(c) == QChar::DirEN) {
            end = 0;
        }
    }
}

class Shaper
{
public:
    Shaper(const FontChoice &font, FontChains &chains, ShapedText &result)
        : m_font(font), m_chains(chains), m_result(result), m_buffer(hb_buffer_create())
    {
    }

    void run(std::vector<Unit> &units)
    {
        findNarrowMarks(units);
        findDirections(units);
        assignFaces(units);
        for (size_t from = 0; from < units.size();) {
            size_t to = from + 1;
            while (to < units.size() && sameRun(units[from], units[to]))
                ++to;
            if (units[from].missing)
                addBoxes(units, from, to);
            else
                shapeRun(units, from, to);
            from = to;
        }
    }

private:
    static bool sameRun(const Unit &a, const Unit &b)
    {
        return a.face == b.face && a.missing == b.missing && a.rightToLeft == b.rightToLeft &&
               a.latin == b.latin && a.narrow == b.narrow;
    }

    quint16 faceNumber(const FacePointer &face)
    {
        auto &faces = m_result.faces;
        const auto found = std::find(faces.begin(), faces.end(), face);
        if (found != faces.end())
            return quint16(found - faces.begin());
        faces.push_back(face);
        return quint16(faces.size() - 1);
    }

    void assignFaces(std::vector<Unit> &units)
    {
        const quint16 primary = faceNumber(m_chains.primary(m_font));
        quint16 current = primary;
        for (size_t i = 0; i < units.size(); ++i) {
            Unit &unit = units[i];
            const char32_t c = unit.character;
            unit.latin = isWestern(c);
            if (i > 0 && joinsPrevious(c)) {
                const bool narrow = units[i - 1].narrow;
                unit.face = units[i - 1].face;
                unit.latin = units[i - 1].latin;
                unit.rightToLeft = units[i - 1].rightToLeft;
                unit.narrow = narrow;
                if (isDefaultIgnorable(c) || m_result.faces[unit.face]->glyph(c) != 0) {
                    unit.missing = units[i - 1].missing && isDefaultIgnorable(c);
                    continue;
                }
            }
            if (isDefaultIgnorable(c)) {
                unit.face = current;
                continue;
            }
            if (QChar::isSpace(c) && i > 0) {
                unit.face = units[i - 1].missing ? primary : current;
                if (m_result.faces[unit.face]->glyph(c) != 0)
                    continue;
            }
            if (m_result.faces[primary]->glyph(c) != 0) {
                unit.face = current = primary;
                continue;
            }
            const FacePointer face = m_chains.faceFor(c, m_font);
            unit.missing = !face;
            unit.face = current = face ? faceNumber(face) : primary;
        }
    }

    void shapeRun(const std::vector<Unit> &units, size_t from, size_t to)
    {
        hb_buffer_t *buffer = m_buffer.get();
        hb_buffer_clear_contents(buffer);
        for (size_t i = from; i < to; ++i)
            hb_buffer_add(buffer, units[i].character, unsigned(i));
        hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
        hb_buffer_guess_segment_properties(buffer);
        hb_buffer_set_direction(buffer, units[from].rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_language(buffer, m_language);
        // one cluster a character, so that its words can be found in the glyphs again: no f-ligatures
        const hb_feature_t features[] = {
            {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
            {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
            {HB_TAG('p', 'w', 'i', 'd'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        };
        const FontFace &face = *m_result.faces[units[from].face];
        hb_shape(face.shaper(), buffer, features, units[from].narrow ? 3 : 2);

        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
        // clusters in reading order; right-to-left glyphs come last first
        const size_t firstCluster = m_result.clusters.size();
        const double em = face.unitsPerEm();
        for (unsigned i = 0; i < count;) {
            Cluster cluster = clusterAt(units, infos[i].cluster);
            for (cluster.firstGlyph = m_result.glyphs.size();
                 i < count && units[infos[i].cluster].start == cluster.textStart; ++i) {
                const auto &p = positions[i];
                m_result.glyphs.push_back(
                    {infos[i].codepoint, p.x_advance / em, p.x_offset / em, p.y_offset / em});
                cluster.width += p.x_advance / em;
            }
            cluster.glyphCount = m_result.glyphs.size() - cluster.firstGlyph;
            m_result.clusters.push_back(cluster);
        }
        auto &clusters = m_result.clusters;
        if (units[from].rightToLeft)
            std::reverse(clusters.begin() + qsizetype(firstCluster), clusters.end());
        for (size_t k = firstCluster; k < clusters.size(); ++k) {
            clusters[k].textEnd = k + 1 < clusters.size() ? clusters[k + 1].textStart : endOf(units, to);
            finish(clusters[k], units[from].narrow);
        }
    }

    Cluster clusterAt(const std::vector<Unit> &units, unsigned index) const
    {
        const Unit &unit = units[index];
        Cluster cluster;
        cluster.textStart = unit.start;
        cluster.character = unit.character;
        cluster.face = unit.face;
        cluster.rightToLeft = unit.rightToLeft;
        return cluster;
    }

    qsizetype endOf(const std::vector<Unit> &units, size_t index) const
    {
        return index < units.size() ? units[index].start : m_result.text.size();
    }

    /// Class, and the widths that Chinese setting gives to spaces and dots.
    void finish(Cluster &cluster, bool narrow)
    {
        cluster.kind = classOf(cluster.character);
        const bool blank = QChar::isSpace(cluster.character) || cluster.kind == CharClass::ZeroBreak;
        if (blank && cluster.textEnd - cluster.textStart > 1)
            cluster.kind = CharClass::Letter; // something stands on it that must not go with it
        cluster.ideograph = isIdeograph(cluster.character);
        if (narrow && cluster.kind == CharClass::Open)
            cluster.kind = CharClass::AsciiOpen;
        else if (narrow && cluster.kind == CharClass::Close)
            cluster.kind = CharClass::AsciiClose;
        cluster.halfBlank = (cluster.kind == CharClass::Open || cluster.kind == CharClass::Close) &&
                            cluster.width >= kFullWidth;
        if (cluster.kind == CharClass::MiddleDot && !narrow && cluster.width < kMiddleDotWidth &&
            cluster.glyphCount == 1) {
            m_result.glyphs[cluster.firstGlyph].dx += (kMiddleDotWidth - cluster.width) / 2;
            cluster.width = kMiddleDotWidth;
        }
    }

    /// What no font has: a box of the text's own face.
    void addBoxes(const std::vector<Unit> &units, size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i) {
            const Unit &unit = units[i];
            if (isDefaultIgnorable(unit.character) && !m_result.clusters.empty() && i > from) {
                m_result.clusters.back().textEnd = endOf(units, i + 1);
                continue;
            }
            const FontFace &face = *m_result.faces[unit.face];
            quint32 box = 0;
            for (const char32_t substitute : {U'□', U'〓', U'?'}) {
                if (box == 0)
                    box = face.glyph(substitute);
            }
            Cluster cluster = clusterAt(units, unsigned(i));
            cluster.textEnd = endOf(units, i + 1);
            cluster.firstGlyph = m_result.glyphs.size();
            cluster.glyphCount = 1;
            cluster.width = face.advance(box);
            cluster.kind = CharClass::Han;
            cluster.rightToLeft = false;
            m_result.glyphs.push_back({box, cluster.width, 0, 0});
            m_result.clusters.push_back(cluster);
        }
    }

    const FontChoice &m_font;
    FontChains &m_chains;
    ShapedText &m_result;
    std::unique_ptr<hb_buffer_t, HbDeleter<hb_buffer_destroy>> m_buffer;
    hb_language_t m_language = hb_language_from_string("zh-hans", -1);
};

} // namespace

ShapedText shapeText(const QString &text, const FontChoice &font, FontChains &chains)
{
    ShapedText result;
    std::vector<Unit> units = drawableUnits(text, result.text);
    result.glyphs.reserve(units.size());
    result.clusters.reserve(units.size());
    if (!units.empty() && chains.primary(font))
        Shaper(font, chains, result).run(units);
    return result;
}

} // namespace dashiji::publish
