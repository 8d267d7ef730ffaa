// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/tablerows.h"

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr qsizetype kLongestFigure = 60; ///< characters; longer ones are texts side by side

bool isFigure(const TableCell &cell)
{
    if (!cell.pictures.isEmpty() || cell.paragraphs.size() > 1)
        return false;
    return cell.paragraphs.empty() || (cell.paragraphs.front().text.size() <= kLongestFigure &&
                                       cell.paragraphs.front().hints.pictures.isEmpty());
}

/// A row of figures as a line; none of an empty row.
std::vector<Paragraph> lineOf(const std::vector<TableCell> &cells)
{
    QStringList texts;
    std::vector<Paragraph> line;
    for (const TableCell &cell : cells) {
        if (!cell.paragraphs.empty() && line.empty())
            line.push_back(cell.paragraphs.front());
        texts.append(cell.paragraphs.empty() ? QString() : cell.paragraphs.front().text);
    }
    if (!line.empty())
        line.front().text = texts.join(QLatin1Char('\t')).trimmed();
    return line;
}

} // namespace

std::vector<Paragraph> TableRows::add(std::vector<TableCell> cells)
{
    const auto isPicturesOrNothing = [](const TableCell &cell) {
        return cell.isPictures() || cell.isEmpty();
    };
    if (std::ranges::all_of(cells, isPicturesOrNothing)) {
        keep(m_above);
        m_above = std::move(cells);
        return {};
    }
    const std::vector<TableCell> above = std::exchange(m_above, {});
    if (above.size() == cells.size()) {
        for (size_t i = 0; i < cells.size(); ++i) {
            QStringList &pictures =
                cells[i].paragraphs.empty() ? cells[i].pictures : cells[i].paragraphs.front().hints.pictures;
            pictures = above[i].pictures + pictures;
        }
    } else {
        keep(above);
    }
    return cells.size() > 1 && std::ranges::all_of(cells, isFigure) ? lineOf(cells)
                                                                    : textsOf(std::move(cells));
}

std::vector<Paragraph> TableRows::textsOf(std::vector<TableCell> cells)
{
    std::vector<Paragraph> texts;
    for (TableCell &cell : cells) {
        for (Paragraph &paragraph : cell.paragraphs) {
            paragraph.hints.pictures = std::exchange(m_pictures, {}) + paragraph.hints.pictures;
            texts.push_back(std::move(paragraph));
        }
        m_pictures += cell.pictures;
    }
    return texts;
}

void TableRows::keep(const std::vector<TableCell> &cells)
{
    for (const TableCell &cell : cells)
        m_pictures += cell.pictures;
}

QStringList TableRows::takePictures()
{
    keep(std::exchange(m_above, {}));
    return std::exchange(m_pictures, {});
}

} // namespace dashiji::intake
