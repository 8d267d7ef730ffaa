// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/contents.h"

namespace dashiji::publish
{

namespace
{

constexpr double kLeaderSpace = 1.2; ///< dots' distance from words and number, in steps

class ContentsComposer
{
public:
    ContentsComposer(const PageStyle &style, FontChains &chains, int &element)
        : m_style(style)
        , m_chains(chains)
        , m_element(element)
        , m_dot(setLine(QStringLiteral("."), dotStyle(), chains))
    {
        newPage();
    }

    std::vector<Page> run(const std::vector<Listed> &headings)
    {
        // the contents stand beside what is outermost: sections, or the years of a book
        const bool ofYears = !headings.empty() && headings.front().level == Listed::Level::Year;
        addHeading(ofYears ? Part::YearHeading : Part::SectionHeading);
        bool first = true;
        auto before = Listed::Level::Section;
        for (const Listed &heading : headings) {
            if (heading.level < Listed::Level::Entry && !first)
                m_y += spaceBefore(heading.level, before);
            before = heading.level;
            addLine(heading);
            first = false;
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] const QRectF &block() const { return m_style.block; }

    [[nodiscard]] TextStyle dotStyle() const
    {
        TextStyle style = m_style.contentsEntry;
        style.color = m_style.leaderColor;
        return style;
    }

    /// A year's first section stands close under it.
    [[nodiscard]] double spaceBefore(Listed::Level level, Listed::Level above) const
    {
        const bool underYear = level == Listed::Level::Section && above == Listed::Level::Year;
        return underYear ? 0 : m_style.contentsSectionSpace;
    }

    void newPage()
    {
        Page page;
        page.size = m_style.paper;
        m_pages.push_back(std::move(page));
        m_y = block().top();
    }

    void addHeading(Part part)
    {
        const TextStyle &style = m_style.contentsHeading;
        m_y += m_style.sectionTop;
        SetLine line = setLine(m_style.words.contents, style, m_chains);
        appendLine(m_pages.back().items, std::move(line), {block().left(), m_y + baselineOf(style)}, part,
                   m_element++);
        const double bottom = block().top() + m_style.sectionHeight;
        m_pages.back().items.push_back(
            {Rule{QRectF(QPointF(block().left(),
                                 m_y + style.pitch + m_style.accentGap - m_style.accent.height()),
                         m_style.accent),
                  m_style.accentColor},
             Part::Artifact, -1});
        m_y = bottom;
    }

    void addLine(const Listed &heading)
    {
        const bool section = heading.level < Listed::Level::Entry;
        TextStyle style = section ? m_style.contentsSection : m_style.contentsEntry;
        if (heading.level == Listed::Level::Year)
            style.color = m_style.accentColor;
        const double indent = section ? 0 : m_style.contentsIndent + m_style.contentsNumberWidth;
        std::vector<SetLine> lines = setParagraph(
            heading.title, style, {m_style.contentsTextWidth - indent, 0, Setting::Balanced, Alignment::Left},
            m_chains);
        if (lines.empty())
            lines.emplace_back();
        const SetLine number = setLine(heading.number, style, m_chains);
        const SetLine label = setLine(heading.label, style, m_chains);
        for (size_t i = 0; i < lines.size(); ++i) {
            // two lines of a title stay together
            const double needed = style.pitch * (i + 2 == lines.size() ? 2 : 1);
            if (m_y + needed > block().bottom() && m_y > block().top())
                newPage();
            const double baseline = m_y + baselineOf(style);
            const double end = block().left() + indent + lines[i].right();
            auto &items = m_pages.back().items;
            if (i == 0)
                appendLine(items, number, {block().left() + m_style.contentsIndent, baseline},
                           Part::ContentsLine, m_element);
            appendLine(items, std::move(lines[i]), {block().left() + indent, baseline}, Part::ContentsLine,
                       m_element);
            if (i + 1 == lines.size()) {
                const double start = block().right() - label.width;
                if (!section)
                    addLeader(end, start, baseline);
                appendLine(items, label, {start, baseline}, Part::ContentsLine, m_element);
            }
            addLink(heading, style.pitch);
            m_y += style.pitch;
        }
        ++m_element;
    }

    /// One link for all lines of a heading on a page.
    void addLink(const Listed &heading, double pitch)
    {
        auto &links = m_pages.back().links;
        const QRectF line(block().left(), m_y, block().width(), pitch);
        if (!links.empty() && links.back().element == m_element)
            links.back().rect |= line;
        else
            links.push_back({line, heading.target, heading.title, m_element});
    }

    /// Dots stand on a grid of the page, so that those of all lines are under each other.
    void addLeader(double from, double to, double baseline)
    {
        if (m_dot.runs.empty() || m_dot.runs.front().glyphs.empty())
            return;
        const double step = m_style.leaderStep;
        GlyphRun dots = m_dot.runs.front();
        const quint32 glyph = dots.glyphs.front();
        dots.glyphs.clear();
        dots.offsets.clear();
        dots.clusters.clear();
        dots.text.clear();
        double first = 0;
        for (double x = block().right() - 4 * step; x > from + kLeaderSpace * step; x -= step)
            first = x;
        for (double x = first;
             first > 0 && x < std::min(to - kLeaderSpace * step, block().right() - 4 * step) + 0.01;
             x += step) {
            dots.clusters.push_back(dots.text.size());
            dots.text += QLatin1Char('.');
            dots.glyphs.push_back(glyph);
            dots.offsets.push_back(x - first);
        }
        if (dots.glyphs.empty())
            return;
        dots.origin = {first, baseline};
        m_pages.back().items.push_back({std::move(dots), Part::Artifact, -1});
    }

    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    SetLine m_dot;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<Page> composeContents(const std::vector<Listed> &headings, const PageStyle &style,
                                  FontChains &chains, int &element)
{
    return ContentsComposer(style, chains, element).run(headings);
}

} // namespace dashiji::publish
