// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// drawTable: all numbers with their entries, row by row.
#include "core/publish/pages/drawing.h"

#include <algorithm>
#include <array>

namespace dashiji::publish
{

namespace
{

constexpr size_t kColumns = 4;
constexpr std::array<double, kColumns> kShares{0.40, 0.32, 0.18, 0.10}; ///< of the block
constexpr size_t kValueColumn = 2;                                      ///< right aligned
constexpr size_t kFewestRows = 5;                                       ///< of a long table on its last page
constexpr double kCellGap = 8;                                          ///< points between columns
constexpr double kRowSpace = 2;                                         ///< points above and below a row

class TablePainter
{
public:
    TablePainter(const PageStyle &style, FontChains &chains, Element element)
        : m_style(style), m_chains(chains), m_table(element), m_element{element.block, 1}
    {
    }

    std::vector<Drawing> run(const std::vector<MetricRow> &rows)
    {
        std::vector<Drawing> result;
        if (rows.empty())
            return result;
        const QStringList heads = m_style.words.tableHeads.split(QLatin1Char('|'));
        Drawing head = row({heads.value(0), heads.value(1), heads.value(2), heads.value(3)}, true);
        head.keepsWithNext = true;
        const auto repeated = std::make_shared<const Drawing>(head);
        std::shared_ptr<const Drawing> goingOn; // for the rows of an entry but its first
        result.push_back(std::move(head));
        for (size_t i = 0; i < rows.size(); ++i) {
            Drawing drawing =
                row({rows[i].entry, rows[i].label, rows[i].value, rows[i].aspect}, false, rowsFrom(rows, i));
            if (!rows[i].entry.isEmpty())
                goingOn = withEntry(*repeated, rows[i].entry);
            drawing.repeats = rows[i].entry.isEmpty() && goingOn ? goingOn : repeated;
            // a name is not torn, and the last rows are not a few on a page of their own
            const size_t together = rows.size() > 3 * kFewestRows ? kFewestRows : rows.size() > 3 ? 2 : 1;
            drawing.keepsWithNext = m_nameRows > 1 || (i + together >= rows.size() && i + 1 < rows.size());
            m_nameRows -= std::min<size_t>(m_nameRows, 1);
            result.push_back(std::move(drawing));
        }
        return result;
    }

private:
    /// How many rows an entry has that begins with this one.
    static size_t rowsFrom(const std::vector<MetricRow> &rows, size_t first)
    {
        size_t last = first + 1;
        while (last < rows.size() && rows[last].entry.isEmpty())
            ++last;
        return last - first;
    }

    /// @param ofEntry rows that an entry's name may stand beside, a line each
    Drawing row(const std::array<QString, kColumns> &texts, bool head, size_t ofEntry = 1)
    {
        Drawing drawing;
        const TextStyle &style = head ? m_style.tableHead : m_style.tableText;
        double x = 0;
        for (size_t column = 0; column < kColumns; ++column) {
            const double width = kShares[column] * m_style.block.width();
            const bool value = column == kValueColumn;
            const Alignment alignment = value ? Alignment::Right : Alignment::Left;
            double y = kRowSpace;
            const auto scope = head          ? CellPlace::Scope::Column
                               : column == 1 ? CellPlace::Scope::Row
                                             : CellPlace::Scope::None;
            drawing.cells[m_element] = {m_table, m_row, int(column), scope};
            const Part part = scope == CellPlace::Scope::None ? Part::TableCell : Part::TableHead;
            std::vector<SetLine> lines = setParagraph(
                texts[column], style, {width - kCellGap, 0, Setting::Balanced, alignment}, m_chains);
            const bool beside = column == 0 && lines.size() > 1 && lines.size() <= ofEntry;
            if (beside)
                m_nameRows = lines.size();
            for (SetLine &line : lines) {
                appendLine(drawing.items, std::move(line), {x, y + baselineOf(style)}, part, m_element);
                y += style.pitch + (beside ? 2 * kRowSpace : 0);
            }
            if (!beside)
                drawing.height = std::max(drawing.height, y + kRowSpace);
            ++m_element.part;
            x += width + (value ? kCellGap / 2 : 0);
        }
        drawing.height = std::max(drawing.height, style.pitch + 2 * kRowSpace);
        addRules(drawing, head, !texts.front().isEmpty());
        ++m_row;
        return drawing;
    }

    /// A head under which the rows of an entry go on: its name stands again in their first line.
    std::shared_ptr<const Drawing> withEntry(const Drawing &head, const QString &entry) const
    {
        auto result = std::make_shared<Drawing>(head);
        const TextStyle &style = m_style.tableText;
        SetLine line = setLineWithin(entry, kShares[0] * m_style.block.width() - kCellGap, style, m_chains);
        appendLine(result->items, std::move(line), {0, head.height + kRowSpace + baselineOf(style)});
        return result;
    }

    /// Strong lines around the head, a hairline where an entry begins.
    void addRules(Drawing &drawing, bool head, bool entryBegins)
    {
        const double strong = m_style.ruleWidth * 2;
        const double width = m_style.block.width();
        const auto rule = [&](double y, double thickness) {
            drawing.items.push_back(artifactRule({{0, y, width, thickness}, m_style.ruleColor}));
        };
        if (head) {
            rule(0, strong);
            rule(drawing.height - strong, strong);
        } else if (entryBegins && m_row > 1) {
            rule(0, m_style.ruleWidth / 2);
        }
    }

    const PageStyle &m_style;
    FontChains &m_chains;
    const Element m_table;
    Element m_element;
    int m_row = 0;
    size_t m_nameRows = 0; ///< that the name of an entry stands beside, from this one on
};

} // namespace

std::vector<Drawing> drawTable(const std::vector<MetricRow> &rows, const PageStyle &style, FontChains &chains,
                               Element element)
{
    return TablePainter(style, chains, element).run(rows);
}

} // namespace dashiji::publish
