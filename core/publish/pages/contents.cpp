// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/contents.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kScaleStep = 0.01;
constexpr double kShareStep = 0.01;
constexpr double kLeastFilled = 0.4; ///< of a page, to be filled
constexpr double kLowOnPage = 0.7;   ///< of what is filled: a section may as well begin the next page
constexpr double kFewLines = 0.5;    ///< of a page: worth setting all tighter
constexpr double kRounding = 1e-6;
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
        if (ofYears)
            m_innermost =
                std::max(Listed::Level::Section, std::ranges::max(headings, {}, &Listed::level).level);
        for (const Listed &heading : headings)
            m_rows.push_back(rowOf(heading));
        choosePlan();
        for (size_t i = 0; i < m_rows.size(); ++i)
            addRow(headings[i], m_rows[i], i);
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
                   {m_element++});
        const double bottom = block().top() + m_style.sectionHeight;
        m_pages.back().items.push_back(
            {Rule{QRectF(QPointF(block().left(),
                                 m_y + style.pitch + m_style.accentGap - m_style.accent.height()),
                         m_style.accent),
                  m_style.accentColor},
             Part::Artifact});
        m_y = bottom;
    }

    /// A heading, set.
    struct Row {
        Listed::Level level = Listed::Level::Section;
        std::vector<SetLine> lines;
        SetLine number;
        SetLine label;
        double height = 0;
    };

    /// How the rows come on pages.
    struct Plan {
        double scale = 1;           ///< of pitches and spaces
        std::vector<size_t> breaks; ///< rows that begin a page, the first page's left out
        double last = 0;            ///< height used of the last page
    };

    /// What nothing stands under: entries, or in a book too long for them sections.
    [[nodiscard]] bool isInnermost(const Row &row) const { return row.level == m_innermost; }

    [[nodiscard]] TextStyle styleOf(const Row &row) const
    {
        TextStyle style = isInnermost(row) ? m_style.contentsEntry : m_style.contentsSection;
        if (row.level == Listed::Level::Year)
            style.color = m_style.accentColor;
        return style;
    }

    Row rowOf(const Listed &heading)
    {
        Row row;
        row.level = heading.level;
        const TextStyle style = styleOf(row);
        row.lines = setParagraph(
            heading.title, style,
            {m_style.contentsTextWidth - indentOf(row), 0, Setting::Balanced, Alignment::Left}, m_chains);
        if (row.lines.empty())
            row.lines.emplace_back();
        row.number = setLine(heading.number, style, m_chains);
        row.label = setLine(heading.label, style, m_chains);
        row.height = double(row.lines.size()) * style.pitch;
        return row;
    }

    [[nodiscard]] double indentOf(const Row &row) const
    {
        return isInnermost(row) ? m_style.contentsIndent + m_style.contentsNumberWidth : 0;
    }

    [[nodiscard]] double spaceAbove(size_t row) const
    {
        // a year's first section stands close under it
        const bool underYear = row > 0 && m_rows[row].level == Listed::Level::Section &&
                               m_rows[row - 1].level == Listed::Level::Year;
        return row == 0 || isInnermost(m_rows[row]) || underYear ? 0 : m_style.contentsSectionSpace;
    }

    /// Whether a row stands under another, maybe with more between them. @param row behind it
    [[nodiscard]] bool isUnder(size_t row, size_t heading) const
    {
        return !isInnermost(m_rows[heading]) && m_rows[row].level > m_rows[heading].level;
    }

    /// Where pages break before what is no innermost row.
    enum class Break {
        Full,  ///< only where they are full
        Low,   ///< where it would begin low on a page
        Whole, ///< where not all that stands under it has room
    };

    /// Fills pages up to a share of their height.
    [[nodiscard]] Plan planOf(double scale, double share, Break early) const
    {
        Plan plan;
        plan.scale = scale;
        double height = (block().height() - m_style.sectionHeight) * share;
        double y = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            double needed = m_rows[i].height * scale;
            // a heading goes with the first that stands under it
            for (size_t k = i + 1; k < m_rows.size() && (m_rows[k].level > m_rows[k - 1].level ||
                                                         (early == Break::Whole && isUnder(k, i)));
                 ++k)
                needed += m_rows[k].height * scale;
            const bool low = early == Break::Low && !isInnermost(m_rows[i]) && y > kLowOnPage * height;
            if (y > 0 && (y + spaceAbove(i) * scale + needed > height + kRounding || low)) {
                plan.breaks.push_back(i);
                height = block().height() * share;
                y = 0;
            }
            y += (y > 0 ? spaceAbove(i) * scale : 0) + m_rows[i].height * scale;
        }
        plan.last = y;
        return plan;
    }

    /// A few lines too many are taken in by setting all tighter; else the pages are filled alike, and break
    /// before a section where that takes no more of them, set tighter where need be.
    void choosePlan()
    {
        m_plan = planOf(1, 1, Break::Full);
        const size_t pages = m_plan.breaks.size();
        if (pages == 0)
            return;
        if (m_plan.last < kFewLines * block().height()) {
            for (double scale = 1 - kScaleStep; scale >= m_style.contentsLeastScale - kRounding;
                 scale -= kScaleStep) {
                Plan tighter = planOf(scale, 1, Break::Full);
                if (tighter.breaks.size() < pages) {
                    m_plan = std::move(tighter);
                    break;
                }
            }
        }
        if (m_plan.breaks.empty())
            return;
        for (double scale = m_plan.scale; scale >= m_style.contentsLeastScale - kRounding;
             scale -= kScaleStep)
            if (breakBetweenSections(scale))
                return;
        for (double share = kLeastFilled; share <= 1 + kRounding; share += kShareStep) {
            for (const Break early : {Break::Low, Break::Full}) {
                Plan even = planOf(m_plan.scale, std::min(share, 1.0), early);
                if (even.breaks.size() == m_plan.breaks.size()) {
                    m_plan = std::move(even);
                    return;
                }
            }
        }
    }

    /// Best of all, every page begins with a section. @return whether that takes no more pages, all well
    /// filled
    bool breakBetweenSections(double scale)
    {
        for (double share = kLeastFilled; share <= 1 + kRounding; share += kShareStep) {
            Plan plan = planOf(scale, std::min(share, 1.0), Break::Whole);
            const bool apart =
                std::ranges::all_of(plan.breaks, [this](size_t row) { return !isInnermost(m_rows[row]); });
            if (apart && plan.breaks.size() == m_plan.breaks.size() &&
                plan.last > kLeastFilled * block().height()) {
                m_plan = std::move(plan);
                return true;
            }
        }
        return false;
    }

    void addRow(const Listed &heading, Row &row, size_t number)
    {
        const size_t made = m_pages.size() - 1;
        if (made < m_plan.breaks.size() && m_plan.breaks[made] == number)
            newPage();
        else
            m_y += spaceAbove(number) * m_plan.scale;
        TextStyle style = styleOf(row);
        style.pitch *= m_plan.scale;
        const double indent = indentOf(row);
        for (size_t i = 0; i < row.lines.size(); ++i) {
            if (m_y + style.pitch > block().bottom() + 1 && m_y > block().top()) // longer than a page
                newPage();
            const double baseline = m_y + baselineOf(style);
            const double end = block().left() + indent + row.lines[i].right();
            auto &items = m_pages.back().items;
            if (i == 0)
                appendLine(items, row.number, {block().left() + m_style.contentsIndent, baseline},
                           Part::ContentsLine, {m_element});
            appendLine(items, std::move(row.lines[i]), {block().left() + indent, baseline},
                       Part::ContentsLine, {m_element});
            if (i + 1 == row.lines.size()) {
                const double start = block().right() - row.label.width;
                if (isInnermost(row))
                    addLeader(end, start, baseline);
                appendLine(items, row.label, {start, baseline}, Part::ContentsLine, {m_element});
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
        if (!links.empty() && links.back().element.block == m_element)
            links.back().rect |= line;
        else
            links.push_back({line, heading.target, heading.title, {m_element}});
    }

    /// Dots stand on a grid of the page, so that those of all lines are under each other.
    void addLeader(double from, double to, double baseline)
    {
        if (m_dot.runs.empty() || m_dot.runs.front().glyphs.empty())
            return;
        const double step = m_style.leaderStep;
        GlyphRun dots = m_dot.runs.front();
        const quint16 glyph = dots.glyphs.front().id;
        dots.glyphs.clear();
        dots.text.clear();
        double first = 0;
        for (double x = block().right() - 4 * step; x > from + kLeaderSpace * step; x -= step)
            first = x;
        for (double x = first;
             first > 0 && x < std::min(to - kLeaderSpace * step, block().right() - 4 * step) + 0.01;
             x += step) {
            dots.glyphs.push_back({float(x - first), glyph, quint16(dots.text.size())});
            dots.text += QLatin1Char('.');
        }
        if (dots.glyphs.empty())
            return;
        dots.origin = {first, baseline};
        m_pages.back().items.push_back({std::move(dots), Part::Artifact});
    }

    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    Listed::Level m_innermost = Listed::Level::Entry;
    SetLine m_dot;
    std::vector<Row> m_rows;
    Plan m_plan;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

Listed::Level depthOfContents(const std::function<size_t(Listed::Level)> &pages)
{
    constexpr size_t kMostPages = 8;
    for (const Listed::Level level : {Listed::Level::Entry, Listed::Level::Section})
        if (pages(level) <= kMostPages)
            return level;
    return Listed::Level::Year;
}

std::vector<Page> composeContents(const std::vector<Listed> &headings, const PageStyle &style,
                                  FontChains &chains, int &element)
{
    return ContentsComposer(style, chains, element).run(headings);
}

} // namespace dashiji::publish
