// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/poster.h"

#include "core/publish/pages/annual/pattern.h"
#include "core/publish/pages/postercells.h"
#include "core/publish/pages/sheets.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dashiji::publish
{

namespace
{

constexpr double kPosterStep = 0.05;
constexpr double kMostSpread = 26;  ///< points put between entries to fill the page
constexpr double kMostHead = 0.15;  ///< of the block, for the title, and for the line over it
constexpr double kHeadBar = 5;      ///< points
constexpr double kBandWords = 0.62; ///< of the block, for the title on a band
constexpr double kBandRings = 0.62; ///< radius of the rings there, of its height
constexpr double kMostPhoto = 0.5;  ///< of a column
constexpr double kFootShare = 0.8;  ///< of the block, for who tells of which year
constexpr int kFewEntries = 4;      ///< they stand in one column
constexpr int kMostPages = 50;
constexpr double kTolerance = 0.01; ///< points
constexpr double kLeastShare = 0.2; ///< of a page's height, that columns of several pages fill
constexpr double kShareStep = 0.02;

using Column = std::vector<PosterCell>;

class PosterArranger
{
public:
    /// @param first, last the blocks of a report
    PosterArranger(const DocumentTree &tree, size_t first, size_t last, const PageStyle &style,
                   FontChains &chains, int &element)
        : m_tree(tree), m_first(first), m_last(last), m_style(style), m_chains(chains), m_element(element)
    {
    }

    std::vector<BodyPage> run()
    {
        m_pages.emplace_back();
        const double top = addHead();
        const double first = m_style.block.bottom() - top;
        // what one page cannot hold is set as large as more pages can
        std::vector<Column> columns = fittingColumns(first);
        double page = first;
        for (int more = 1; tallest(columns) > page + kTolerance && more <= kMostPages; ++more) {
            page = first + more * (m_style.block.height() - continuedHeight());
            columns = fittingColumns(page - more * tallestCell(columns));
        }
        addFoot();
        for (size_t k = 0; k < columns.size(); ++k)
            place(columns[k], left(k), top);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] int columnCount() const
    {
        const auto entries =
            std::count_if(m_tree.blocks.begin() + long(m_first), m_tree.blocks.begin() + long(m_last),
                          [](const Block &block) { return block.role == Role::EntryHeading; });
        return entries <= kFewEntries ? 1 : m_style.columns;
    }
    [[nodiscard]] double columnWidth() const
    {
        const int count = columnCount();
        return (m_style.block.width() - m_style.columnGap * (count - 1)) / count;
    }
    [[nodiscard]] double left(size_t column) const
    {
        return m_style.block.left() + double(column) * (columnWidth() + m_style.columnGap);
    }

    /// Photos as large as the design has them while the text keeps its size; then both give way.
    std::vector<Column> fittingColumns(double room)
    {
        std::vector<double> shares{0};
        if (std::ranges::any_of(m_tree.blocks, [](const Block &block) { return block.media != nullptr; })) {
            const double most = columnCount() == 1 ? kMostPhoto : std::min(m_style.photoWidth, kMostPhoto);
            shares = {most, most * 0.9, most * 0.8, most * 0.7, most * 0.6};
        }
        std::vector<Column> columns;
        for (const double share : shares) {
            const bool last = share == shares.back();
            const double least = last ? m_style.fitLeast : std::max(1.0, m_style.fitLeast);
            for (double scale = m_style.fitMost;; scale -= kPosterStep) {
                columns = columnsAt(std::max(scale, least), share);
                if (share > 0)
                    alignRows(columns);
                if (tallest(columns) <= room)
                    return columns;
                if (scale <= least)
                    break;
            }
        }
        return columns;
    }

    /// Entries with photos that stand side by side begin at one height.
    static void alignRows(std::vector<Column> &columns)
    {
        const size_t rows = columns.front().size();
        if (std::ranges::any_of(columns, [&](const Column &column) { return column.size() != rows; }))
            return;
        for (size_t row = 0; row < rows; ++row) {
            double height = 0;
            for (const Column &column : columns)
                height = std::max(height, column[row].height);
            for (Column &column : columns)
                column[row].height = height;
        }
    }

    static double heightOf(const Column &column)
    {
        double height = 0;
        for (const PosterCell &cell : column)
            height += cell.height;
        return height;
    }

    static double tallestCell(const std::vector<Column> &columns)
    {
        double most = 0;
        for (const Column &column : columns)
            for (const PosterCell &cell : column)
                most = std::max(most, cell.height);
        return most;
    }

    static double tallest(const std::vector<Column> &columns)
    {
        double most = 0;
        for (const Column &column : columns)
            most = std::max(most, heightOf(column));
        return most;
    }

    /// Kicker and title, over a bar or on the accent. @return y of the first entry
    double addHead() { return m_style.sectionBand ? addBand() : addBar(); }

    struct HeadLine {
        QString text;
        TextStyle style;
        Part part = Part::Title;
        int block = 0; ///< its element
    };

    [[nodiscard]] std::vector<HeadLine> headLines()
    {
        std::vector<HeadLine> lines;
        if (m_tree.ofYears) {
            m_pages.back().placements.push_back({m_first, m_style.block.top()});
            lines.push_back({m_tree.blocks[m_first].text, m_style.title, Part::YearHeading, int(m_first)});
            if (m_first + 1 < m_last && m_tree.blocks[m_first + 1].role == Role::Kicker)
                lines.push_back(
                    {m_tree.blocks[m_first + 1].text, m_style.kicker, Part::Kicker, int(m_first) + 1});
            return lines;
        }
        const int element = m_element;
        m_element += 2;
        lines.push_back({m_tree.kicker, m_style.kicker, Part::Kicker, element});
        lines.push_back({m_tree.title, m_style.title, Part::Title, element + 1});
        return lines;
    }

    double addHeadLines(double y, double width, Setting setting, Alignment alignment,
                        std::optional<QRgb> color)
    {
        for (HeadLine &head : headLines()) {
            head.style.color = color.value_or(head.style.color);
            auto [lines, fitted] = setParagraphWithin(head.text, m_style.block.height() * kMostHead,
                                                      head.style, {width, 0, setting, alignment}, m_chains);
            for (SetLine &line : lines) {
                appendLine(m_pages.back().items, std::move(line),
                           {m_style.block.left(), y + baselineOf(fitted)}, head.part, {head.block});
                y += fitted.pitch;
            }
        }
        return y;
    }

    double addBar()
    {
        double y =
            addHeadLines(m_style.block.top(), m_style.block.width(), Setting::Shaped, Alignment::Centre, {});
        y += m_style.titleSpace / 2;
        m_pages.back().items.push_back(
            {Rule{{m_style.block.left(), y, m_style.block.width(), kHeadBar}, m_style.accentColor},
             Part::Artifact});
        return y + kHeadBar + m_style.titleSpace;
    }

    /// The accent's ground with the year's rings; what of them is longer is cut by the white under it.
    double addBand()
    {
        auto &items = m_pages.back().items;
        const double width = m_style.paper.width();
        std::vector<Item> words;
        std::swap(items, words);
        const double end = addHeadLines(m_style.block.top(), m_style.block.width() * kBandWords,
                                        Setting::Balanced, Alignment::Left, kPaperWhite);
        std::swap(items, words);
        const double bottom = end + m_style.titleSpace;
        const AnnualSource source{m_tree, m_style, m_chains, m_element};
        Pen pen(items, source);
        pen.fill({0, 0, width, bottom}, m_style.accentColor);
        const std::vector<PatternSection> sections = patternOf(m_tree, m_first, m_last);
        RingStyle rings;
        rings.most = heaviestOf(sections);
        for (size_t i = 0; i < sections.size(); ++i) {
            const double radius = bottom * kBandRings;
            const double count = double(std::max<size_t>(1, sections[i].weights.size()));
            rings.centre = {width - bottom * (sections.size() == 1 || i > 0 ? 0.5 : 0.92),
                            bottom * (i == 0 ? 0.36 : 0.66)};
            rings.step = radius / (count + 2);
            rings.inner = rings.step * 2;
            rings.stroke = rings.step * 0.4;
            rings.start = i == 0 ? 90 : -90;
            rings.color = i == 0 ? paleAccent(m_style) : deepAccent(m_style);
            rings.end = kPaperWhite;
            drawRings(pen, sections[i], rings);
        }
        pen.fill({0, bottom, width, m_style.paper.height() - bottom}, kPaperWhite);
        std::ranges::move(words, std::back_inserter(items));
        return bottom + m_style.titleSpace;
    }

    /// Who tells of which year, at the left of the page's foot.
    void addFoot()
    {
        QStringList words{m_tree.organization, m_tree.ofYears ? QString() : m_tree.year};
        for (size_t i = m_first; i < m_last; ++i) {
            const Block &block = m_tree.blocks[i];
            if (block.role == Role::Signature && block.text != m_tree.organization)
                words.append(block.text.simplified());
        }
        words.removeAll(QString());
        SetLine line = setLineWithin(words.join(QChar(0x2003)), m_style.block.width() * kFootShare,
                                     m_style.body, m_chains);
        // the pages of a book have their numbers at either side
        const double indent = m_tree.ofYears ? (m_style.block.width() - line.width) / 2 : 0;
        appendLine(m_pages.front().items, std::move(line),
                   {m_style.block.left() + indent, m_style.folioBaseline}, Part::Signature, {m_element++});
    }

    /// @param share of a column that photos take
    std::vector<Column> columnsAt(double scale, double share)
    {
        PageStyle style = scaledStyle(m_style, scale);
        style.figureNumber.size *= scale;
        style.figureNumber.pitch *= scale;
        PosterCells cells(m_tree, m_style, m_chains, m_element, columnWidth());
        std::vector<Column> sections;
        for (size_t i = m_first; i < m_last; ++i) {
            const Role role = m_tree.blocks[i].role;
            if (role == Role::SectionHeading) {
                sections.emplace_back();
                sections.back().push_back(cells.section(i));
            } else if (role == Role::EntryHeading && !sections.empty()) {
                sections.back().push_back(cells.entry(i, style, share));
            }
        }
        const auto count = size_t(columnCount());
        if (sections.size() == count)
            return sections;
        // sections one after the other, cut where the columns are even
        Column all;
        for (Column &section : sections)
            std::move(section.begin(), section.end(), std::back_inserter(all));
        const double even = heightOf(all) / double(count);
        std::vector<Column> columns(1);
        double used = 0;
        for (PosterCell &cell : all) {
            const bool full = used + cell.height / 2 > even && columns.size() < count;
            const bool onlySection = columns.back().size() == 1 && columns.back().front().section;
            if (full && !columns.back().empty() && !onlySection) {
                // a heading goes with its first entry
                Column next;
                if (columns.back().back().section) {
                    next.push_back(std::move(columns.back().back()));
                    columns.back().pop_back();
                }
                columns.push_back(std::move(next));
                used = heightOf(columns.back());
            }
            used += cell.height;
            columns.back().push_back(std::move(cell));
        }
        return columns;
    }

    [[nodiscard]] double continuedHeight() const { return m_style.sectionHeading.pitch + m_style.accentGap; }

    /// Of a column. @param top of the first page's
    [[nodiscard]] double roomOf(size_t page, double top) const
    {
        return page == 0 ? m_style.block.bottom() - top : m_style.block.height() - continuedHeight();
    }

    /// The cells behind each page's last, when pages are filled to a share of their height.
    [[nodiscard]] std::vector<size_t> endsOf(const Column &column, double top, double share) const
    {
        std::vector<size_t> ends;
        for (size_t next = 0; next < column.size(); ends.push_back(next)) {
            const double room = roomOf(ends.size(), top);
            const size_t first = next;
            for (double used = 0; next < column.size(); used += column[next++].height)
                if (used + column[next].height > room * share + kTolerance && next > first)
                    break;
            // a section's name goes with its first entry
            if (next < column.size() && next - first > 1 && column[next - 1].section)
                --next;
        }
        return ends;
    }

    /// The share of its height that the emptiest page fills.
    [[nodiscard]] double leastFilled(const Column &column, const std::vector<size_t> &ends, double top) const
    {
        double least = 1;
        size_t next = 0;
        for (size_t page = 0; page < ends.size(); ++page) {
            double used = 0;
            for (; next < ends[page]; ++next)
                used += column[next].height;
            least = std::min(least, used / roomOf(page, top));
        }
        return least;
    }

    /// The same on the fewest pages, as even as can be.
    [[nodiscard]] std::vector<size_t> evenEndsOf(const Column &column, double top) const
    {
        std::vector<size_t> best = endsOf(column, top, 1);
        double most = leastFilled(column, best, top);
        for (double share = kLeastShare; share < 1; share += kShareStep) {
            auto ends = endsOf(column, top, share);
            const double least = leastFilled(column, ends, top);
            if (ends.size() == best.size() && least > most) {
                best = std::move(ends);
                most = least;
            }
        }
        return best;
    }

    /// A column down its pages, spread to fill them.
    void place(Column &column, double x, double top)
    {
        size_t next = 0;
        size_t page = 0;
        for (const size_t end : evenEndsOf(column, top)) {
            if (page == m_pages.size())
                m_pages.emplace_back();
            BodyPage &body = m_pages[page];
            double y = page == 0 ? top : addContinued(body, column[next], x);
            double used = 0;
            for (size_t i = next; i < end; ++i)
                used += column[i].height;
            const double spread =
                std::clamp((m_style.block.bottom() - y - used) / double(end - next), 0.0, kMostSpread);
            for (; next < end; ++next) {
                PosterCell &cell = column[next];
                for (Item &item : cell.items) {
                    moveMark(item.mark, {x, y});
                    body.items.push_back(std::move(item));
                }
                body.placements.push_back({cell.block, y});
                if (!cell.section)
                    body.placements.back().cell = QRectF(x, y, columnWidth(), cell.height);
                y += cell.height + (cell.section ? 0 : spread);
                body.used = std::max(body.used, y - m_style.block.top());
            }
            ++page;
        }
    }

    /// Which section goes on, over its first entry on the page. @return y under it
    double addContinued(BodyPage &page, const PosterCell &first, double x)
    {
        size_t heading = first.block;
        while (heading > m_first && m_tree.blocks[heading].role != Role::SectionHeading)
            --heading;
        const double y = m_style.block.top();
        if (!first.section && m_tree.blocks[heading].role == Role::SectionHeading) {
            const TextStyle &style = m_style.sectionHeading;
            appendLine(page.items,
                       setLineWithin(m_style.words.continued.arg(m_tree.blocks[heading].text), columnWidth(),
                                     style, m_chains),
                       {x, y + baselineOf(style)});
        }
        return y + (first.section ? 0 : continuedHeight());
    }

    const DocumentTree &m_tree;
    const size_t m_first;
    const size_t m_last;
    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    std::vector<BodyPage> m_pages;
};

} // namespace

std::vector<BodyPage> arrangePoster(const DocumentTree &tree, const PageStyle &style, FontChains &chains,
                                    int &element)
{
    std::vector<BodyPage> pages;
    size_t first = 0;
    do {
        size_t last = first + 1;
        while (last < tree.blocks.size() && tree.blocks[last].role != Role::YearHeading)
            ++last;
        last = std::min(last, tree.blocks.size());
        for (BodyPage &page : PosterArranger(tree, first, last, style, chains, element).run())
            pages.push_back(std::move(page));
        first = last;
    } while (first < tree.blocks.size());
    return pages;
}

} // namespace dashiji::publish
