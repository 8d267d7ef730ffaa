// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/sheets.h"

#include "core/publish/pages/largefigure.h"
#include "core/publish/pages/sheethead.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace dashiji::publish
{

namespace
{

constexpr double kSheetScaleStep = 0.05;
constexpr double kMostLarger = 0.3; ///< of a section that takes several pages, than the others
constexpr double kLeastText = 0.4;  ///< of a page's height, beside photos
constexpr double kMostPhotos = 3.5; ///< height of photos where a page has room, of what the design says
constexpr double kPhotoStep = 0.1;
constexpr size_t kMostFigures = 4;   ///< side by side
constexpr double kFigureDigits = 36; ///< points
constexpr double kFigureUnit = 0.36; ///< of its digits
constexpr double kFigureGap = 4;     ///< points, between a figure and its label
constexpr double kHole = 5; ///< lines: photos over more of them stand under the text, not at the foot

bool isReportHead(Role role)
{
    return role == Role::Kicker || role == Role::Title || role == Role::YearHeading;
}

/// Title and kicker stand in the head of a report's first sheet.
std::vector<Sheet> sheetsOf(const DocumentTree &tree)
{
    std::vector<Sheet> sheets;
    size_t year = 0;
    bool opens = true;
    for (size_t i = 0; i < tree.blocks.size(); ++i) {
        const Role role = tree.blocks[i].role;
        if (isReportHead(role)) {
            year = role == Role::YearHeading ? i : year;
            opens = true;
            // a year without any text still has its page
            const bool last = i + 1 == tree.blocks.size() || tree.blocks[i + 1].role == Role::YearHeading;
            if (tree.ofYears && last)
                sheets.push_back({i, i, year, opens});
            continue;
        }
        if (opens || opensSheet(role))
            sheets.push_back({i, i, year, opens});
        opens = false;
        sheets.back().last = i + 1;
    }
    return sheets;
}

class SheetArranger
{
public:
    SheetArranger(const DocumentTree &tree, const PageStyle &style, FontChains &chains, int &element)
        : m_tree(tree), m_style(style), m_chains(chains), m_element(element), m_sheets(sheetsOf(tree))
    {
    }

    std::vector<BodyPage> run()
    {
        const int steps = int(std::floor((m_style.fitMost - m_style.fitLeast) / kSheetScaleStep + 0.01));
        int low = 0; // the smallest, which has the fewest pages
        std::vector<LaidSheet> best = allAt(m_style.fitLeast);
        const size_t fewest = pagesOf(best);
        int high = steps + 1;
        while (high - low > 1) {
            const int middle = (low + high) / 2;
            std::vector<LaidSheet> tried = allAt(m_style.fitLeast + middle * kSheetScaleStep);
            if (pagesOf(tried) <= fewest) {
                low = middle;
                best = std::move(tried);
            } else {
                high = middle;
            }
        }
        std::vector<BodyPage> pages;
        for (size_t i = 0; i < best.size(); ++i) {
            enlarge(m_sheets[i], best[i]);
            balance(m_sheets[i], best[i]);
            fill(m_sheets[i], best[i]);
            addPages(m_sheets[i], std::move(best[i]), pages);
        }
        return pages;
    }

private:
    using Columns = std::vector<BodyPage>;

    /// A section in columns, and its photos in rows for the foot of its pages.
    struct LaidSheet {
        Columns columns;
        std::vector<PhotoRow> rows;
        size_t rowsOfPage = 1;
        double footHeight = 0; ///< of these rows
        double scale = 1;
        std::vector<std::pair<Element, const LargeFigure *>> figures; ///< on the last page, under its columns

        /// The first row of the last page.
        [[nodiscard]] size_t lastRows() const
        {
            return rows.empty() ? 0 : (rows.size() - 1) / rowsOfPage * rowsOfPage;
        }
    };

    [[nodiscard]] size_t columns() const { return size_t(m_style.columns); }
    [[nodiscard]] double columnWidth() const
    {
        return (m_style.block.width() - m_style.columnGap * double(columns() - 1)) / double(columns());
    }
    [[nodiscard]] double fullHeight() const { return m_style.block.height() - m_style.sectionHeight; }

    [[nodiscard]] size_t pagesOf(const Columns &parts) const
    {
        return std::max<size_t>(1, (parts.size() + columns() - 1) / columns());
    }

    [[nodiscard]] size_t pagesOf(const LaidSheet &sheet) const
    {
        return std::max(pagesOf(sheet.columns),
                        (sheet.rows.size() + sheet.rowsOfPage - 1) / sheet.rowsOfPage);
    }

    [[nodiscard]] size_t pagesOf(const std::vector<LaidSheet> &sheets) const
    {
        size_t pages = 0;
        for (const LaidSheet &sheet : sheets)
            pages += pagesOf(sheet);
        return pages;
    }

    [[nodiscard]] PageStyle columnStyle(double scale, double height) const
    {
        PageStyle style = scaledStyle(m_style, scale);
        style.block =
            QRectF(m_style.block.left(), m_style.block.top() + m_style.sectionHeight, columnWidth(), height);
        return style;
    }

    std::vector<Piece> piecesOf(const Sheet &sheet, const PageStyle &style)
    {
        const size_t first = opensSheet(m_tree.blocks[sheet.first].role) ? sheet.first + 1 : sheet.first;
        std::vector<Piece> pieces = setPieces(m_tree, first, sheet.last, style, m_chains);
        if (m_style.photosGathered)
            std::erase_if(pieces, [](const Piece &piece) { return piece.isFigure(); });
        return pieces;
    }

    std::vector<LaidSheet> allAt(double scale)
    {
        std::vector<LaidSheet> result;
        for (const Sheet &sheet : m_sheets)
            result.push_back(laid(sheet, scale));
        return result;
    }

    LaidSheet laid(const Sheet &sheet, double scale)
    {
        LaidSheet result;
        result.scale = scale;
        result.rows = rowsOf(sheet, scale);
        const std::vector<Piece> pieces = piecesOf(sheet, columnStyle(scale, fullHeight()));
        for (size_t pages = 1;; ++pages) {
            result.rowsOfPage = std::max<size_t>(1, (result.rows.size() + pages - 1) / pages);
            result.footHeight = tallestFoot(result);
            const double least = fullHeight() * kLeastText;
            const double height = std::max(least, fullHeight() - result.footHeight);
            const bool crowded = height == least && result.rowsOfPage > 1;
            if (!crowded)
                result.columns = paginate(pieces, columnStyle(scale, height));
            if (result.rowsOfPage == 1 || (!crowded && pagesOf(result.columns) <= pages))
                return result;
        }
    }

    std::vector<PhotoRow> rowsOf(const Sheet &sheet, double scale)
    {
        std::vector<PhotoRow> rows;
        if (!m_style.photosGathered)
            return rows;
        const PageStyle style = scaledStyle(m_style, scale);
        std::vector<size_t> figures;
        std::vector<double> shapes;
        const std::vector<size_t> inHead = headPhotos(sheet, m_tree, m_style, m_chains);
        for (size_t i = sheet.first; i < sheet.last; ++i) {
            if (m_tree.blocks[i].role != Role::Figure || std::ranges::find(inHead, i) != inHead.end())
                continue;
            figures.push_back(i);
            shapes.push_back(shapeOf(m_tree.blocks[i], style));
        }
        auto at = figures.begin();
        for (const size_t count : balancedRows(shapes, style)) {
            rows.push_back(setPhotoRow(m_tree, {at, at + long(count)}, style, m_chains));
            at += long(count);
        }
        return rows;
    }

    /// Height of rows with the space over each.
    [[nodiscard]] double heightOfRows(std::span<const PhotoRow> rows, double scale) const
    {
        const PageStyle style = scaledStyle(m_style, scale);
        double height = 0;
        for (const PhotoRow &row : rows)
            height += heightOf(row, style) + style.figureSpace;
        return height;
    }

    /// Height of the rows of the page that has the tallest, with a line's space over them.
    [[nodiscard]] double tallestFoot(const LaidSheet &sheet) const
    {
        double tallest = 0;
        for (size_t i = 0; i < sheet.rows.size(); i += sheet.rowsOfPage) {
            const size_t last = std::min(i + sheet.rowsOfPage, sheet.rows.size());
            tallest =
                std::max(tallest, heightOfRows(std::span(sheet.rows).subspan(i, last - i), sheet.scale));
        }
        return tallest > 0 ? tallest + m_style.lineStep * sheet.scale : 0;
    }

    /// A section that takes several pages fills them.
    void enlarge(const Sheet &of, LaidSheet &sheet)
    {
        const size_t pages = pagesOf(sheet);
        const double most = std::min(m_style.fitMost, sheet.scale + kMostLarger);
        for (double scale = sheet.scale + kSheetScaleStep; pages > 1 && scale <= most;
             scale += kSheetScaleStep) {
            LaidSheet tried = laid(of, scale);
            if (pagesOf(tried) > pages)
                return;
            sheet = std::move(tried);
        }
    }

    /// Columns of a section's last page end at the same height, as near as lines allow.
    void balance(const Sheet &of, LaidSheet &sheet)
    {
        if (sheet.columns.empty())
            return;
        const size_t first = (pagesOf(sheet.columns) - 1) * columns();
        const double most = fullHeight() - sheet.footHeight;
        const PageStyle style = columnStyle(sheet.scale, most);
        const std::vector<Piece> pieces = piecesOf(of, style);
        double height = 0;
        for (size_t i = first; i < sheet.columns.size(); ++i)
            height += sheet.columns[i].used / double(columns());
        for (; height < most; height += style.lineStep / 2) {
            Columns tried = paginate(pieces, style, {first, height});
            if (tried.size() <= first + columns() && std::ranges::none_of(tried, &BodyPage::strandsHeading)) {
                sheet.columns = std::move(tried);
                return;
            }
        }
    }

    /// Height of the columns of the page that begins with column @p first.
    [[nodiscard]] double lowestOf(const Columns &all, size_t first) const
    {
        double lowest = 0;
        for (size_t i = first; i < std::min(first + columns(), all.size()); ++i)
            lowest = std::max(lowest, all[i].used);
        return lowest;
    }

    /// Where a section's last page has room left: figures, then larger photos.
    void fill(const Sheet &of, LaidSheet &sheet)
    {
        const size_t lastPage = pagesOf(sheet.columns) - 1;
        const bool photosGoOn = !sheet.rows.empty() && sheet.lastRows() / sheet.rowsOfPage != lastPage;
        const auto rows = std::span(sheet.rows).subspan(photosGoOn ? sheet.rows.size() : sheet.lastRows());
        double room = fullHeight() - lowestOf(sheet.columns, lastPage * columns());
        if (heightOfRows(rows, sheet.scale) + figuresHeight() <= room)
            sheet.figures = figuresOf(of);
        room -= sheet.figures.empty() ? m_style.lineStep * sheet.scale : figuresHeight();
        PageStyle style = scaledStyle(m_style, sheet.scale);
        const double height = style.pictureMaxHeight;
        for (double photos = 1 + kPhotoStep; !rows.empty() && photos <= kMostPhotos; photos += kPhotoStep) {
            style.pictureMaxHeight = height * photos;
            std::vector<PhotoRow> larger;
            for (const PhotoRow &row : rows) {
                std::vector<size_t> figures;
                for (const RowPhoto &photo : row.photos)
                    figures.push_back(size_t(photo.element.block));
                larger.push_back(setPhotoRow(m_tree, figures, style, m_chains));
            }
            if (heightOfRows(larger, sheet.scale) > room)
                break;
            std::ranges::move(larger, rows.begin());
        }
    }

    /// The first figure of every entry, and where these are few the next ones.
    [[nodiscard]] std::vector<std::pair<Element, const LargeFigure *>> figuresOf(const Sheet &sheet) const
    {
        std::vector<std::pair<Element, const LargeFigure *>> figures;
        for (size_t k = 0; k < kMostFigures && figures.size() < kMostFigures; ++k) {
            for (size_t i = sheet.first; i < sheet.last && figures.size() < kMostFigures; ++i)
                if (k < m_tree.blocks[i].figures.size())
                    figures.emplace_back(Element{int(i), int(k) + 1}, &m_tree.blocks[i].figures[k]);
        }
        std::ranges::sort(figures, {}, &std::pair<Element, const LargeFigure *>::first);
        return figures;
    }

    [[nodiscard]] double figuresHeight() const
    {
        return 2 * m_style.lineStep + kFigureDigits * kDigitHeight + kFigureGap + m_style.figureLabel.pitch;
    }

    /// Side by side, under the page's columns.
    void addFigures(BodyPage &page, const LaidSheet &sheet)
    {
        const double gap = m_style.columnGap;
        const double width = (m_style.block.width() - gap * double(kMostFigures - 1)) / double(kMostFigures);
        double x = m_style.block.left();
        const double top = m_style.block.top() + page.used + 2 * m_style.lineStep;
        for (const auto &[element, figure] : sheet.figures) {
            LargeFigureStyle style{m_style.figureNumber, m_style.figureUnit};
            style.digits.size = kFigureDigits;
            style.digits.color = m_style.accentColor;
            style.unit.size = kFigureDigits * kFigureUnit;
            style = fitting(figure->text, style, width, m_chains);
            const double baseline = top + kFigureDigits * kDigitHeight;
            appendFigure(page.items, figure->text, style, {x, baseline}, Part::Paragraph, element, m_chains);
            const TextStyle &label = m_style.figureLabel;
            appendLine(page.items, setLineWithin(figure->label, width, label, m_chains),
                       {x, baseline + kFigureGap + baselineOf(label)}, Part::Paragraph, element);
            x += width + gap;
        }
        page.used += figuresHeight();
    }

    void addPages(const Sheet &sheet, LaidSheet laidSheet, std::vector<BodyPage> &pages)
    {
        Columns &parts = laidSheet.columns;
        size_t row = 0;
        for (size_t i = 0; i == 0 || i < parts.size() || row < laidSheet.rows.size(); i += columns()) {
            BodyPage &page = pages.emplace_back();
            addSheetHead(page, sheet, i > 0, m_tree, m_style, m_chains, m_element);
            const double lowest = lowestOf(parts, i);
            for (size_t k = 0; k < columns() && i + k < parts.size(); ++k) {
                BodyPage &column = parts[i + k];
                measureCells(column, k);
                for (Item &item : column.items) {
                    moveMark(item.mark, {double(k) * (columnWidth() + m_style.columnGap), 0});
                    page.items.push_back(std::move(item));
                }
                std::move(column.placements.begin(), column.placements.end(),
                          std::back_inserter(page.placements));
                page.cells.merge(column.cells);
                page.alternatives.merge(column.alternatives);
                if (k > 0)
                    addColumnRule(page, k, lowest);
            }
            page.used = m_style.sectionHeight + lowest;
            if (!laidSheet.figures.empty() && i < parts.size() && i + columns() >= parts.size())
                addFigures(page, laidSheet);
            addFoot(page, laidSheet, row);
        }
    }

    /// An entry's cell goes from its heading to the next in the column, or to the column's end.
    void measureCells(BodyPage &column, size_t number) const
    {
        const double left = m_style.block.left() + double(number) * (columnWidth() + m_style.columnGap);
        double bottom = m_style.block.top() + m_style.sectionHeight + column.used;
        for (auto it = column.placements.rbegin(); it != column.placements.rend(); ++it) {
            const Role role = m_tree.blocks[it->block].role;
            if (role == Role::EntryHeading)
                it->cell = QRectF(left, it->y, columnWidth(), bottom - it->y);
            if (role == Role::EntryHeading || role == Role::Signature)
                bottom = it->y;
        }
    }

    /// The next rows of photos, at the foot of the page.
    void addFoot(BodyPage &page, LaidSheet &sheet, size_t &row)
    {
        const PageStyle style = scaledStyle(m_style, sheet.scale);
        const size_t last = std::min(row + sheet.rowsOfPage, sheet.rows.size());
        const double height = heightOfRows(std::span(sheet.rows).subspan(row, last - row), sheet.scale);
        const double under = m_style.block.top() + page.used + m_style.lineStep;
        double y = m_style.block.bottom() - height;
        if (y - under > kHole * m_style.lineStep)
            y = under;
        for (; row < last; ++row) {
            y += style.figureSpace;
            const double own = heightOf(sheet.rows[row], style);
            appendPhotoRow(page.items, std::move(sheet.rows[row]), {m_style.block.left(), y}, style, 1);
            y += own;
        }
        if (height > 0)
            page.used = y - m_style.block.top();
    }

    void addColumnRule(BodyPage &page, size_t column, double height) const
    {
        const double x = m_style.block.left() + double(column) * (columnWidth() + m_style.columnGap) -
                         m_style.columnGap / 2;
        const QRectF line(x, m_style.block.top() + m_style.sectionHeight, m_style.ruleWidth, height);
        page.items.push_back(artifactRule({line, m_style.ruleColor}));
    }

    const DocumentTree &m_tree;
    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    std::vector<Sheet> m_sheets;
};

} // namespace

PageStyle scaledStyle(PageStyle style, double scale)
{
    for (TextStyle *text :
         {&style.body, &style.entryHeading, &style.signature, &style.caption, &style.missingWord}) {
        text->size *= scale;
        text->pitch *= scale;
    }
    for (double *length : {&style.lineStep, &style.entrySpaceBefore, &style.entrySpaceAfter,
                           &style.figureSpace, &style.captionGap, &style.pictureMaxHeight, &style.photoGap})
        *length *= scale;
    style.missingFrame *= scale;
    return style;
}

std::vector<BodyPage> arrangeSheets(const DocumentTree &tree, const PageStyle &style, FontChains &chains,
                                    int &element)
{
    return SheetArranger(tree, style, chains, element).run();
}

} // namespace dashiji::publish
