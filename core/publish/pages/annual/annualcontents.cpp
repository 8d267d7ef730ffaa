// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/annualcontents.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kPanelWidth = 227; ///< points
constexpr double kPanelText = 137;
constexpr double kPanelPhoto = 354; ///< height, at the foot
constexpr double kPanelHead = 16;   ///< size of its heading
constexpr double kRowsLeft = 245;
constexpr double kRowsTop = 146;
constexpr double kTitleIndent = 36;
constexpr double kRankWidth = 21;
constexpr double kEntryRowStep = 0.25;
constexpr double kLeastEntryRow = 15.5;
constexpr double kBesideLines = 15;
constexpr double kTitleStep = 1.3; ///< em, from line to line of a title
constexpr double kMostTitle = 2;   ///< lines of it

class AnnualContentsPainter
{
public:
    AnnualContentsPainter(const AnnualContents &contents, const AnnualSource &source)
        : m_contents(contents)
        , m_source(source)
        , m_style(source.style)
        , m_entryRow(source.style.contentsEntry.pitch)
    {
        const auto listed = [this](const ContentsRow &row) { return block(row.block).role; };
        for (const Role role : {Role::SectionHeading, Role::EntryHeading})
            if (source.tree.ofYears && std::ranges::find(contents.rows, role, listed) != contents.rows.end())
                m_innermost = role;
        for (const ContentsRow &row : contents.rows)
            m_titles.push_back(titleOf(block(row.block)));
    }

    std::vector<BodyPage> run()
    {
        fitRows();
        const std::vector<size_t> breaks = breaksAt(m_entryRow);
        auto next = breaks.begin();
        newPage();
        for (size_t i = 0; i < m_contents.rows.size(); ++i) {
            if (next != breaks.end() && *next == i) {
                newPage();
                ++next;
            }
            addRow(i, rowHeight(i, m_entryRow));
        }
        return std::move(m_pages);
    }

private:
    /// The rows that begin a page, but for the first.
    [[nodiscard]] std::vector<size_t> breaksAt(double entryRow) const
    {
        std::vector<size_t> breaks;
        double y = kRowsTop;
        for (size_t i = 0; i < m_contents.rows.size(); ++i) {
            const double height = rowHeight(i, entryRow);
            // a section's name goes with its first entry
            const bool leads = !isInnermost(i) && i + 1 < m_contents.rows.size() && isInnermost(i + 1);
            if (y + height + (leads ? entryRow : 0) > m_style.block.bottom() + 1 && y > kRowsTop) {
                breaks.push_back(i);
                y = kRowsTop;
            }
            y += height;
        }
        return breaks;
    }

    [[nodiscard]] const Block &block(size_t index) const { return m_source.tree.blocks[index]; }
    [[nodiscard]] bool isInnermost(const Block &heading) const { return heading.role == m_innermost; }
    [[nodiscard]] bool isInnermost(size_t row) const
    {
        return isInnermost(block(m_contents.rows[row].block));
    }
    [[nodiscard]] double rowHeight(size_t row, double entryRow) const
    {
        const FittedParagraph &title = m_titles[row];
        const double more = std::max(0.0, double(title.lines.size()) - 1) * title.style.pitch;
        return more + (isInnermost(row) ? entryRow : m_style.contentsSection.pitch + kSectionGap);
    }

    [[nodiscard]] double indentOf(const Block &heading) const
    {
        const bool ranked = heading.role == Role::EntryHeading && !heading.number.isEmpty();
        return kTitleIndent + (ranked ? kRankWidth : 0);
    }

    /// As wide as it may be beside the panel.
    [[nodiscard]] FittedParagraph titleOf(const Block &heading) const
    {
        TextStyle style = isInnermost(heading) ? m_style.contentsEntry : m_style.contentsSection;
        style.pitch = style.size * kTitleStep;
        const QString year = heading.role == Role::YearHeading ? heading.number + QChar(0x3000) : QString();
        return setParagraphWithin(
            year + heading.text.simplified(), kMostTitle * style.pitch, style,
            {m_style.block.right() - kRowsLeft - indentOf(heading), 0, Setting::Balanced, Alignment::Left},
            m_source.chains);
    }

    /// Set tighter where that spares a page, no tighter than that needs.
    void fitRows()
    {
        const size_t fewest = breaksAt(std::min(kLeastEntryRow, m_entryRow)).size();
        while (m_entryRow > kLeastEntryRow && breaksAt(m_entryRow).size() > fewest)
            m_entryRow = std::max(kLeastEntryRow, m_entryRow - kEntryRowStep);
    }

    void newPage()
    {
        m_pages.emplace_back();
        BodyPage &page = m_pages.back();
        Pen pen(page.items, m_source);
        const bool first = m_pages.size() == 1;
        const QSizeF paper = m_style.paper;
        m_shift = Leaf(m_style, m_pages.size() % 2 == 0).shift();
        if (first && !m_contents.introduction.empty())
            addIntroduction(pen);
        if (first && m_contents.photo)
            pen.photo(block(*m_contents.photo), {0, paper.height() - kPanelPhoto, kPanelWidth, kPanelPhoto},
                      Part::Artifact, {});
        PenWords how;
        how.part = first ? Part::SectionHeading : Part::Artifact;
        how.element = {first ? m_source.element++ : -1};
        const TextStyle &style = m_style.contentsHeading;
        m_left = first ? kRowsLeft : m_style.block.left();
        pen.line(m_style.words.contents, style, {m_left + m_shift, 84 + baselineOf(style)},
                 m_style.block.right() - m_left, how);
        m_y = kRowsTop;
        page.used = m_style.block.height();
    }

    void addIntroduction(Pen &pen)
    {
        const double left = m_style.block.left();
        pen.fill({0, 0, kPanelWidth, m_style.paper.height()}, m_style.ground);
        double y = m_style.block.top();
        for (const size_t index : m_contents.introduction) {
            PenWords how;
            how.element = {int(index)};
            if (block(index).role == Role::IntroductionHeading) {
                TextStyle style = m_style.entryHeading;
                style.size = kPanelHead;
                style.pitch = kPanelHead * 1.4;
                how.part = Part::SectionHeading;
                m_pages.back().placements.push_back({index, y});
                y = pen.words(block(index).text, style, {left, y}, kPanelText, how);
                pen.fill(QRectF({left, y + 5}, m_style.accent), m_style.accentColor);
                y += m_style.lineStep * 1.8;
                continue;
            }
            how.part = Part::Paragraph;
            how.setting = Setting::Justified;
            how.indent = m_style.bodyIndent;
            y = pen.words(block(index).text, panelStyle(m_style), {left, y}, kPanelText, how);
        }
    }

    void addRow(size_t index, double height)
    {
        const ContentsRow &row = m_contents.rows[index];
        FittedParagraph &title = m_titles[index];
        BodyPage &page = m_pages.back();
        Pen pen(page.items, m_source);
        const Block &heading = block(row.block);
        const bool entry = isInnermost(heading);
        const double left = m_left + m_shift;
        const double right = m_style.block.right() + m_shift;
        const TextStyle &style = entry ? m_style.contentsEntry : m_style.contentsSection;
        const double gap = entry ? 0 : kSectionGap;
        if (!entry)
            pen.fill({left, m_y + gap / 2, right - left, m_style.ruleWidth * 1.6}, m_style.body.color);
        PenWords how;
        how.part = Part::ContentsLine;
        how.element = {m_source.element++};
        TextStyle number = style;
        number.color = m_style.accentColor;
        const double more = std::max(0.0, double(title.lines.size()) - 1) * title.style.pitch;
        double baseline = m_y + gap + (height - gap - more - style.pitch) / 2 + baselineOf(style);
        pen.line(QString::number(row.page), number, {left, baseline}, kTitleIndent, how);
        if (entry)
            pen.line(heading.number, style, {left + kTitleIndent, baseline}, kRankWidth, how);
        for (SetLine &line : title.lines) {
            appendLine(page.items, std::move(line), {left + indentOf(heading), baseline}, how.part,
                       how.element);
            baseline += title.style.pitch;
        }
        page.links.push_back({{left, m_y, right - left, height},
                              {row.page - 1, row.y},
                              heading.text.simplified(),
                              how.element});
        m_y += height;
    }

public:
    [[nodiscard]] static TextStyle panelStyle(const PageStyle &style)
    {
        TextStyle small = style.contentsEntry;
        small.color = style.body.color;
        small.pitch = style.lineStep;
        return small;
    }
    static constexpr double kSectionGap = 4; ///< points over the rule of a section

private:
    const AnnualContents &m_contents;
    const AnnualSource &m_source;
    const PageStyle &m_style;
    std::vector<FittedParagraph> m_titles; ///< of the rows
    /// What nothing stands under: entries, or in a book too long for them sections.
    Role m_innermost = Role::EntryHeading;
    double m_entryRow = 0;
    double m_shift = 0;
    double m_left = 0; ///< of the rows; beside the panel on the first page
    double m_y = 0;
    std::vector<BodyPage> m_pages;
};

} // namespace

std::vector<BodyPage> annualContents(const AnnualContents &contents, const AnnualSource &source)
{
    return AnnualContentsPainter(contents, source).run();
}

bool isBesideContents(const std::vector<size_t> &introduction, const AnnualSource &source)
{
    double lines = 0;
    for (const size_t index : introduction) {
        const Block &block = source.tree.blocks[index];
        if (block.role == Role::Paragraph)
            lines += double(
                setParagraph(block.text, AnnualContentsPainter::panelStyle(source.style),
                             {kPanelText, source.style.bodyIndent, Setting::Justified, Alignment::Left},
                             source.chains)
                    .size());
    }
    return lines <= kBesideLines;
}

} // namespace dashiji::publish
