// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/poster.h"

#include "core/publish/pages/annual/pattern.h"
#include "core/publish/pages/largefigure.h"
#include "core/publish/pages/sheets.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dashiji::publish
{

namespace
{

constexpr double kPosterStep = 0.05;
constexpr double kNumberPlace = 1.9; ///< em of the entry's title, for its number
constexpr double kMostSpread = 26;   ///< points put between entries to fill the page
constexpr double kUnitShare = 0.5;   ///< of the digits
constexpr double kLabelStep = 1.15;  ///< em, from line to line of a label
constexpr double kMostHead = 0.15;   ///< of the block, for the title, and for the line over it
constexpr double kHeadBar = 5;       ///< points
constexpr double kBandWords = 0.62;  ///< of the block, for the title on a band
constexpr double kBandRings = 0.62;  ///< radius of the rings there, of its height
constexpr double kSquare = 1.5;      ///< em of the entry's title, of a number's square
constexpr double kLeastKept = 0.65;  ///< of a photo that is cut to its place
constexpr double kMostPhoto = 0.5;   ///< of a column
constexpr double kPlaceShape = 1.5;  ///< width through height of a photo's place
constexpr double kFootShare = 0.8;   ///< of the block, for who tells of which year
constexpr int kFewEntries = 4;       ///< they stand in one column
constexpr int kMostPages = 50;
constexpr double kTolerance = 0.01; ///< points
constexpr double kLeastShare = 0.2; ///< of a page's height, that columns of several pages fill
constexpr double kShareStep = 0.02;

/// A section's heading or an entry, set, from its top left corner.
struct Cell {
    size_t block = 0;
    bool section = false;
    std::vector<Item> items;
    double height = 0;
};
using Column = std::vector<Cell>;

/// Where words of a cell may stand, from its left edge.
struct Extent {
    double left = 0;
    double right = 0;
};

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
        for (const Cell &cell : column)
            height += cell.height;
        return height;
    }

    static double tallestCell(const std::vector<Column> &columns)
    {
        double most = 0;
        for (const Column &column : columns)
            for (const Cell &cell : column)
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
        std::vector<Column> sections;
        for (size_t i = m_first; i < m_last; ++i) {
            const Role role = m_tree.blocks[i].role;
            if (role == Role::SectionHeading) {
                sections.emplace_back();
                sections.back().push_back(sectionCell(i));
            } else if (role == Role::EntryHeading && !sections.empty()) {
                sections.back().push_back(entryCell(i, style, share));
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
        for (Cell &cell : all) {
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

    Cell sectionCell(size_t block)
    {
        Cell cell;
        cell.block = block;
        cell.section = true;
        const TextStyle &style = m_style.sectionHeading;
        for (SetLine &line : setParagraph(m_tree.blocks[block].text, style,
                                          {columnWidth(), 0, Setting::Balanced, Alignment::Left}, m_chains)) {
            appendLine(cell.items, std::move(line), {0, cell.height + baselineOf(style)},
                       Part::SectionHeading, {int(block)});
            cell.height += style.pitch;
        }
        cell.height += m_style.accentGap;
        return cell;
    }

    /// The first photo of an entry that is there. @return 0: none
    [[nodiscard]] size_t photoOf(size_t entry) const
    {
        for (size_t i = entry + 1; i < m_tree.blocks.size(); ++i) {
            const Block &block = m_tree.blocks[i];
            if (block.role == Role::EntryHeading || block.role == Role::SectionHeading)
                break;
            if (block.role == Role::Figure && block.media)
                return i;
        }
        return 0;
    }

    /// The photo, whole, at the right of the column; its entry tells what it shows. @return its bottom
    double addPhoto(Cell &cell, size_t figure, double top, double width)
    {
        const Block &block = m_tree.blocks[figure];
        const double shape = shapeOf(block, m_style);
        QSizeF size(shape, 1);
        if (m_style.sectionBand && keptOf(shape, kPlaceShape) >= kLeastKept) {
            const QRectF place(columnWidth() - width, top, width, width / kPlaceShape);
            const AnnualSource source{m_tree, m_style, m_chains, m_element};
            Pen(cell.items, source).photo(block, place, Part::Figure, {int(figure)});
            if (block.text.isEmpty())
                std::get<Picture>(cell.items.back().mark).alternative = m_tree.blocks[cell.block].text;
            return place.bottom();
        }
        size.scale(width, width / kPlaceShape, Qt::KeepAspectRatio);
        if (!block.media->size.isEmpty() && block.media->size.width() < size.width())
            size = block.media->size;
        const QRectF rect({columnWidth() - size.width(), top}, size);
        cell.items.push_back(
            {Picture{rect, block.media, block.text.isEmpty() ? m_tree.blocks[cell.block].text : block.text},
             Part::Figure,
             {int(figure)}});
        return rect.bottom();
    }

    /// The number in its colour before the title; where the head is a band, white on a square of its colour.
    void addNumber(Cell &cell, const QString &number, const TextStyle &title, double y)
    {
        TextStyle style = title;
        style.color = m_style.entryNumber;
        style.size *= 1.2;
        SetLine line = setLine(number, style, m_chains);
        QPointF baseline(0, y + baselineOf(title));
        if (m_style.sectionBand && !number.isEmpty()) {
            const double side = kSquare * title.size;
            for (GlyphRun &run : line.runs)
                run.color = kPaperWhite;
            cell.items.push_back({Rule{{0, 0, side, side}, m_style.entryNumber}, Part::Artifact});
            baseline = {(side - line.width) / 2, side / 2 + style.size * kDigitHeight / 2};
        }
        appendLine(cell.items, std::move(line), baseline, Part::EntryHeading, {int(cell.block)});
    }

    Cell entryCell(size_t index, const PageStyle &style, double share)
    {
        const Block &block = m_tree.blocks[index];
        Cell cell;
        cell.block = index;
        cell.items.push_back(
            {Rule{{0, 0, columnWidth(), m_style.ruleWidth}, m_style.ruleColor}, Part::Artifact});
        double y = style.entrySpaceBefore;
        const double indent = kNumberPlace * style.entryHeading.size;
        const size_t photo = share > 0 ? photoOf(index) : 0;
        const double photoWidth = photo > 0 ? columnWidth() * share : 0;
        const double right = columnWidth() - (photo > 0 ? photoWidth + m_style.photoGap : 0);
        addNumber(cell, block.number, style.entryHeading, y);
        for (SetLine &line :
             setParagraph(block.text, style.entryHeading,
                          {right - indent, 0, Setting::Balanced, Alignment::Left}, m_chains)) {
            appendLine(cell.items, std::move(line), {indent, y + baselineOf(style.entryHeading)},
                       Part::EntryHeading, {int(index)});
            y += style.entryHeading.pitch;
        }
        if (!block.figures.empty())
            y = addFigure(cell, block.figures.front(), {indent, right}, y, style);
        if (photo > 0)
            y = std::max(y, addPhoto(cell, photo, style.entrySpaceBefore, photoWidth));
        cell.height = y + style.entrySpaceAfter;
        return cell;
    }

    /// The entry's figure with its label beside it, which takes two lines where one is too short.
    double addFigure(Cell &cell, const LargeFigure &figure, Extent extent, double y, const PageStyle &style)
    {
        LargeFigureStyle large{style.figureNumber, style.figureUnit};
        large.unit.size = large.digits.size * kUnitShare;
        const TextStyle &label = style.body;
        const double baseline = y + baselineOf(large.digits);
        const Element element{int(cell.block), 1};
        const double x = appendFigure(cell.items, figure.text, large, {extent.left, baseline},
                                      Part::Paragraph, element, m_chains) +
                         label.size;
        const double room = std::max(label.size, extent.right - x);
        auto lines =
            setParagraph(figure.label, label, {room, 0, Setting::Balanced, Alignment::Left}, m_chains);
        if (lines.size() > 2)
            lines = {setLineWithin(figure.label, room, label, m_chains)};
        double line = baseline - kLabelStep * label.size * double(lines.size() - 1);
        for (SetLine &part : lines) {
            appendLine(cell.items, std::move(part), {x, line}, Part::Paragraph, element);
            line += kLabelStep * label.size;
        }
        return y + large.digits.pitch;
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
                Cell &cell = column[next];
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
    double addContinued(BodyPage &page, const Cell &first, double x)
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
