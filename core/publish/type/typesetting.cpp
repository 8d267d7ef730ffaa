// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/typesetting.h"

#include "core/publish/type/charclass.h"
#include "core/publish/type/hyphenation.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

/// Puts the clusters of one line side by side and gathers them into runs.
class LineSetter
{
public:
    LineSetter(const ShapedText &text, const Spacing &spacing, const Line &line, const TextStyle &style)
        : m_text(text), m_spacing(spacing), m_line(line), m_style(style), m_x(-line.startTrim)
    {
    }

    SetLine run(double left)
    {
        m_left = left;
        for (size_t k = m_line.first; k < m_line.last;) {
            size_t end = k + 1;
            if (m_text.clusters[k].rightToLeft) {
                while (end < m_line.last && m_text.clusters[end].rightToLeft)
                    ++end;
                // from left to right: what lies before a cluster in the text is on its right
                for (size_t i = end; i-- > k;)
                    place(i, i + 1 == end ? k : i + 1);
            } else {
                place(k, k);
            }
            k = end;
        }
        if (m_line.hyphen)
            placeHyphen();
        m_result.left = left;
        m_result.width = m_line.width * m_style.size;
        return std::move(m_result);
    }

private:
    /// @param gap number of the gap that lies before it on the page; that before the line is none
    void place(size_t k, size_t gap)
    {
        const Cluster &cluster = m_text.clusters[k];
        if (gap > m_line.first) {
            const Gap &g = m_spacing.gaps[gap];
            m_x += g.space + m_line.stretch * g.stretch - m_line.shrink * g.shrink;
        }
        double x = m_x;
        const double width = m_spacing.widths[k];
        for (size_t i = 0; i < cluster.glyphCount; ++i) {
            const Glyph &glyph = m_text.glyphs[cluster.firstGlyph + i];
            addGlyph(cluster, i == 0, glyph, x + glyph.dx);
            x += glyph.advance;
        }
        m_x += width;
    }

    /// A soft hyphen in the text: it is searched and copied as if it were not there.
    void placeHyphen()
    {
        GlyphRun &run = m_result.runs.back();
        m_clusterStart = run.text.size();
        run.text += QChar(0x00ad);
        append(run, run.face->glyph(U'-'), m_left + m_x * m_style.size);
    }

    void addGlyph(const Cluster &cluster, bool first, const Glyph &glyph, double x)
    {
        const double px = m_left + x * m_style.size;
        const FacePointer &face = m_text.faces[cluster.face];
        auto &runs = m_result.runs;
        const double py = -glyph.dy * m_style.size;
        if (runs.empty() || runs.back().face != face || runs.back().origin.y() != py ||
            (first && runs.back().text.size() >= GlyphRun::kMostText)) {
            GlyphRun run;
            run.face = face;
            run.size = m_style.size;
            run.color = m_style.color;
            run.origin = QPointF(px, py);
            // most lines are one run of one glyph a cluster
            const size_t rest = m_line.last - size_t(&cluster - m_text.clusters.data());
            run.glyphs.reserve(rest);
            run.text.reserve(qsizetype(rest));
            runs.push_back(std::move(run));
            m_clusterStart = 0;
        }
        GlyphRun &run = runs.back();
        if (first) {
            m_clusterStart = run.text.size();
            run.text += QStringView(m_text.text).mid(cluster.textStart, cluster.textEnd - cluster.textStart);
        }
        append(run, glyph.id, px);
    }

    /// A glyph of the cluster that was begun last. @param x in the line
    void append(GlyphRun &run, quint32 glyph, double x) const
    {
        run.glyphs.push_back({float(x - run.origin.x()), quint16(glyph), quint16(m_clusterStart)});
    }

    const ShapedText &m_text;
    const Spacing &m_spacing;
    const Line &m_line;
    const TextStyle &m_style;
    double m_x = 0; ///< em
    double m_left = 0;
    qsizetype m_clusterStart = 0;
    SetLine m_result;
};

double leftOf(const Line &line, size_t number, const TextStyle &style, const ParagraphShape &shape)
{
    const double indent = number == 0 ? shape.indentEm * style.size : 0;
    const double free = shape.measure - line.width * style.size;
    switch (shape.alignment) {
    case Alignment::Left:
        return indent;
    case Alignment::Centre:
        return free / 2;
    case Alignment::Right:
        return free;
    }
    return 0;
}

/// The first characters of a text, as … may follow them: no space and no mark that opens comes last.
QString withoutEnd(const QString &text, qsizetype length)
{
    QString shown = text.left(std::max<qsizetype>(0, length));
    while (!shown.isEmpty() && (shown.back().isHighSurrogate() || shown.back().isSpace() ||
                                classOf(shown.back().unicode()) == CharClass::Open))
        shown.chop(1);
    return shown;
}

/// Whether spaces have become so wide that words are better parted. The last line has none of it.
bool isLoose(const std::vector<Line> &lines)
{
    constexpr double kLoose = 0.04; // em a unit of stretch
    return std::ranges::any_of(lines, [](const Line &line) { return line.stretch > kLoose; });
}

} // namespace

std::vector<SetLine> setParagraph(const QString &text, const TextStyle &style, const ParagraphShape &shape,
                                  FontChains &chains)
{
    const ShapedText shaped = shapeText(text, style.font, chains);
    Spacing spacing = spacingOf(shaped);
    const LineMeasure measure{shape.measure / style.size, shape.indentEm, shape.setting};
    std::vector<Line> lines = breakLines(shaped, spacing, measure);
    if (shape.setting != Setting::Justified && lines.size() > 1) {
        preferSense(spacing, shaped);
        lines = breakLines(shaped, spacing, measure);
    }
    if (shape.setting == Setting::Justified && shape.hyphens && isLoose(lines) && addHyphens(spacing, shaped))
        lines = breakLines(shaped, spacing, measure);
    std::vector<SetLine> result;
    result.reserve(lines.size());
    for (const Line &line : lines)
        result.push_back(
            LineSetter(shaped, spacing, line, style).run(leftOf(line, result.size(), style, shape)));
    return result;
}

FittedParagraph setParagraphWithin(const QString &text, double height, TextStyle style,
                                   const ParagraphShape &shape, FontChains &chains)
{
    constexpr double kStep = 0.9;
    constexpr double kLeast = 0.5;
    const double whole = style.size;
    const auto fits = [&](const std::vector<SetLine> &lines) {
        return lines.size() <= 1 || double(lines.size()) * style.pitch <= height;
    };
    std::vector<SetLine> lines = setParagraph(text, style, shape, chains);
    while (!fits(lines) && style.size * kStep >= whole * kLeast) {
        style.size *= kStep;
        style.pitch *= kStep;
        lines = setParagraph(text, style, shape, chains);
    }
    QString shown = text;
    while (!fits(lines)) {
        const double kept = height / (double(lines.size()) * style.pitch);
        shown = withoutEnd(shown, std::min(shown.size() - 1, qsizetype(double(shown.size()) * kept)));
        lines = setParagraph(shown + QChar(0x2026), style, shape, chains);
    }
    return {std::move(lines), style};
}

SetLine setLine(const QString &text, const TextStyle &style, FontChains &chains)
{
    constexpr double kAnyWidth = 1e7;
    std::vector<SetLine> lines =
        setParagraph(text, style, {kAnyWidth, 0, Setting::Justified, Alignment::Left}, chains);
    return lines.empty() ? SetLine{} : std::move(lines.front());
}

SetLine setLineWithin(const QString &text, double width, const TextStyle &style, FontChains &chains)
{
    // no line holds more characters than this: a long text need not be shaped whole
    QString shown = text.left(qsizetype(width / style.size * 8) + 1);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    SetLine line = setLine(shown, style, chains);
    if (line.width <= width && shown.size() == text.size())
        return line;
    while (!shown.isEmpty()) {
        // cut in proportion, then one by one
        const double excess = line.width - width;
        const auto cut =
            std::max<qsizetype>(1, qsizetype(double(shown.size()) * excess / std::max(1.0, line.width)));
        shown = withoutEnd(shown, shown.size() - cut);
        line = setLine(shown + QChar(0x2026), style, chains);
        if (line.width <= width)
            break;
    }
    return line;
}

double baselineOf(const TextStyle &style)
{
    // the square stands in the middle of the pitch
    return (style.pitch - style.size) / 2 + kAscentOfHan * style.size;
}

} // namespace dashiji::publish
