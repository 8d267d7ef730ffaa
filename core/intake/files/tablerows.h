// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rows of a table are as paragraphs.
#pragma once

#include "core/intake/outline.h"

namespace dashiji::intake
{

struct TableCell {
    std::vector<Paragraph> paragraphs;
    QStringList pictures; ///< behind the last paragraph
    [[nodiscard]] bool isEmpty() const { return paragraphs.empty() && pictures.isEmpty(); }
    [[nodiscard]] bool isPictures() const { return paragraphs.empty() && !pictures.isEmpty(); }
};

/// Takes the rows of one table in order. A row of short single lines is one paragraph, with tabs; what stands
/// under a row of pictures belongs to the picture above it; anything else is read cell by cell.
class TableRows
{
public:
    /// The paragraphs of the next row; those of pictures come with the row after.
    [[nodiscard]] std::vector<Paragraph> add(std::vector<TableCell> cells);
    /// Pictures that stand behind all paragraphs given so far.
    [[nodiscard]] QStringList takePictures();

private:
    [[nodiscard]] std::vector<Paragraph> textsOf(std::vector<TableCell> cells);
    void keep(const std::vector<TableCell> &cells);

    std::vector<TableCell> m_above; ///< a row of pictures
    QStringList m_pictures;
};

} // namespace dashiji::intake
