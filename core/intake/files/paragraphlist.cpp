// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/paragraphlist.h"

#include "core/intake/files/filetext.h"
#include "core/intake/files/paragraphs.h"

namespace dashiji::intake
{

void ParagraphList::add(Paragraph paragraph)
{
    if (std::ssize(m_text.paragraphs) >= kMostParagraphs) {
        m_isFull = true;
        return;
    }
    paragraph.hints.pictures = std::exchange(m_text.pictures, {}) + paragraph.hints.pictures;
    m_text.paragraphs.push_back(std::move(paragraph));
}

void ParagraphList::addRow(TableRows &table, std::vector<TableCell> cells)
{
    for (Paragraph &paragraph : table.add(std::move(cells)))
        add(std::move(paragraph));
}

Result<std::vector<Paragraph>> ParagraphList::take(const QString &fileName)
{
    if (m_isFull)
        return failure(ErrorCode::FileTooLarge, fileName, QStringLiteral("too many paragraphs"));
    if (m_text.paragraphs.empty())
        return failure(ErrorCode::FileEmpty, fileName);
    m_text.paragraphs.back().hints.picturesBehind = std::exchange(m_text.pictures, {});
    finishParagraphs(m_text.paragraphs);
    return std::move(m_text.paragraphs);
}

} // namespace dashiji::intake
