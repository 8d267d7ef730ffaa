// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader of documents has come to so far.
#pragma once

#include "core/intake/files/tablerows.h"
#include "core/model/error.h"

#include <utility>

namespace dashiji::intake
{

/// Paragraphs in the order of the document, each with the pictures that stand before it.
class ParagraphList
{
public:
    void add(Paragraph paragraph);
    void addPicture(const QString &name) { m_text.pictures.append(name); }
    void addRow(TableRows &table, std::vector<TableCell> cells);
    void endTable(TableRows &table) { m_text.pictures += table.takePictures(); }

    /// What @p read adds, as a text of its own.
    template <class Read>
    [[nodiscard]] TableCell cell(Read read)
    {
        TableCell outside = std::exchange(m_text, {});
        read();
        return std::exchange(m_text, std::move(outside));
    }
    /// The paragraphs @p read adds. Pictures go over its bounds, to the caption that stands beside them.
    template <class Read>
    [[nodiscard]] std::vector<Paragraph> aside(Read read)
    {
        std::vector<Paragraph> outside = std::exchange(m_text.paragraphs, {});
        read();
        return std::exchange(m_text.paragraphs, std::move(outside));
    }

    /// There are more than any report has, and no more are taken.
    [[nodiscard]] bool isFull() const { return m_isFull; }

    /// All of them, finished. @param fileName the subject of errors
    /// @errors FileTooLarge (kMostParagraphs), FileEmpty
    [[nodiscard]] Result<std::vector<Paragraph>> take(const QString &fileName);

private:
    TableCell m_text;
    bool m_isFull = false;
};

} // namespace dashiji::intake
