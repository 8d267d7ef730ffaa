// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/annualtable.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kBarRow = 19;    ///< points, of a section's name on the accent
constexpr double kBarSpace = 6;   ///< under it
constexpr double kEntrySpace = 5; ///< over an entry
constexpr double kLabelIndent = 16;
constexpr double kAspectWidth = 46;
constexpr double kValueShare = 0.34; ///< of a column
constexpr double kTableTop = 62;     ///< under the top of the block, under the heading
constexpr int kTableColumns = 4;     ///< entry, label, value, span
constexpr double kBalanceStep = 4;
constexpr size_t kFewRows = 12; ///< they stand in one column as wide as the block

/// What stands together in a column.
struct TableRow {
    const MetricRow *metric = nullptr;
    QString section; ///< begins above it
    QString entry;   ///< begins above it
    double height = 0;
};

class AnnualTablePainter
{
public:
    AnnualTablePainter(size_t heading, bool verso, const AnnualSource &source)
        : m_heading(heading)
        , m_verso(verso)
        , m_source(source)
        , m_style(source.style)
        , m_table{int(heading) + 1}
        , m_cell{int(heading) + 1, 1}
    {
        const auto &numbers = source.tree.numbers[source.tree.blocks[heading + 1].report];
        QString section;
        for (const MetricRow &metric : numbers.metrics) {
            TableRow row{&metric, {}, metric.entry, m_style.tableText.pitch};
            if (metric.section != section || m_rows.empty())
                row.section = section = metric.section;
            row.height += row.entry.isEmpty() ? 0 : kEntrySpace + m_style.tableText.pitch;
            row.height += row.section.isEmpty() ? 0 : kBarRow + kBarSpace * (m_rows.empty() ? 1 : 2);
            m_rows.push_back(std::move(row));
        }
    }

    std::vector<BodyPage> run()
    {
        newPage();
        addHeads();
        for (size_t next = 0; next < m_rows.size();) {
            if (next > 0)
                newPage();
            const double top = next == 0 ? m_style.block.top() + kTableTop : m_style.block.top();
            const double height = columnHeight(next, m_style.block.bottom() - top);
            for (int column = 0; column < columns() && next < m_rows.size(); ++column) {
                const size_t last = lastOf(next, height);
                for (double y = top; next < last; ++next)
                    y = addRow(m_rows[next], column, y);
            }
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] int columns() const { return m_rows.size() <= kFewRows ? 1 : 2; }

    /// The row behind those that fit in a column.
    [[nodiscard]] size_t lastOf(size_t next, double height) const
    {
        size_t last = next;
        double used = 0;
        while (last < m_rows.size() && (last == next || used + m_rows[last].height <= height))
            used += m_rows[last++].height;
        return last;
    }

    /// The last page has columns of one height.
    [[nodiscard]] double columnHeight(size_t next, double room) const
    {
        for (double height = kBalanceStep; columns() > 1 && height < room; height += kBalanceStep)
            if (lastOf(lastOf(next, height), height) == m_rows.size())
                return height;
        return room;
    }

    void newPage()
    {
        m_pages.emplace_back();
        const Leaf leaf(m_style, m_verso == (m_pages.size() % 2 != 0));
        m_left = leaf.block().left();
        m_width = (columns() > 1 ? kHalfUnits : kGridUnits) * leaf.unit();
        m_gap = 2 * leaf.unit();
        if (m_pages.size() > 1)
            return;
        m_pages.back().placements.push_back({m_heading, m_style.block.top()});
        PenWords how;
        how.part = Part::SectionHeading;
        how.element = {int(m_heading)};
        const TextStyle &style = m_style.sectionHeading;
        pen().line(m_source.tree.blocks[m_heading].text, style,
                   {m_left, m_style.block.top() - 8 + baselineOf(style)}, m_style.block.width(), how);
    }

    [[nodiscard]] Pen pen() { return {m_pages.back().items, m_source}; }

    /// What the columns hold is said to those who hear the table, and seen without.
    void addHeads()
    {
        for (int column = 0; column < kTableColumns; ++column)
            nextCell(0, column, CellPlace::Scope::Column);
    }

    Element nextCell(int row, int column, CellPlace::Scope scope)
    {
        const Element element = m_cell;
        ++m_cell.part;
        m_pages.back().cells[element] = {m_table, row, column, scope};
        return element;
    }

    /// @return y under the row
    double addRow(const TableRow &row, int column, double y)
    {
        const double left = m_left + column * (m_width + m_gap);
        ++m_row;
        if (!row.section.isEmpty()) {
            y += row.metric == m_rows.front().metric ? 0 : kBarSpace;
            pen().fill({left, y, m_width, kBarRow}, m_style.accentColor);
            TextStyle name = m_style.tableHead;
            name.color = kPaperWhite;
            pen().line(row.section, name, {left + 7, y + (kBarRow - name.pitch) / 2 + baselineOf(name)},
                       m_width - 14, {});
            y += kBarRow + kBarSpace;
        }
        PenWords entry;
        entry.part = Part::TableCell;
        entry.element = nextCell(m_row, 0, CellPlace::Scope::None);
        if (!row.entry.isEmpty()) {
            y += kEntrySpace;
            TextStyle name = m_style.tableText;
            name.font.weight = m_style.tableHead.font.weight;
            pen().line(row.entry, name, {left, y + baselineOf(name)}, m_width, entry);
            y += name.pitch;
            pen().fill({left, y - 1, m_width, m_style.ruleWidth}, m_style.body.color);
        }
        return addNumber(*row.metric, left, y);
    }

    double addNumber(const MetricRow &metric, double left, double y)
    {
        const TextStyle &style = m_style.tableText;
        const double baseline = y + baselineOf(style);
        const double value = m_width * kValueShare;
        const double valueLeft = left + m_width - kAspectWidth - value;
        PenWords how;
        how.part = Part::TableHead;
        how.element = nextCell(m_row, 1, CellPlace::Scope::Row);
        pen().line(metric.label, style, {left + kLabelIndent, baseline}, valueLeft - left - kLabelIndent,
                   how);
        how.part = Part::TableCell;
        how.element = nextCell(m_row, 2, CellPlace::Scope::None);
        how.alignment = Alignment::Right;
        pen().line(metric.value, style, {valueLeft, baseline}, value, how);
        TextStyle pale = style;
        pale.color = m_style.caption.color;
        how.element = nextCell(m_row, 3, CellPlace::Scope::None);
        pen().line(metric.aspect, pale, {valueLeft + value, baseline}, kAspectWidth, how);
        m_pages.back().used = std::max(m_pages.back().used, y + style.pitch - m_style.block.top());
        return y + style.pitch;
    }

    const size_t m_heading;
    const bool m_verso;
    const AnnualSource &m_source;
    const PageStyle &m_style;
    const Element m_table;
    Element m_cell;
    std::vector<TableRow> m_rows;
    std::vector<BodyPage> m_pages;
    int m_row = 0;
    double m_left = 0;
    double m_width = 0;
    double m_gap = 0;
};

} // namespace

std::vector<BodyPage> annualTable(size_t heading, bool verso, const AnnualSource &source)
{
    return AnnualTablePainter(heading, verso, source).run();
}

} // namespace dashiji::publish
