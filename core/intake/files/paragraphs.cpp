// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/paragraphs.h"

#include "core/text/cutting.h"

namespace dashiji::intake
{
namespace
{

/// Columns of white space at the start of a line: a wide space is two, a tab goes to the next multiple of
/// four.
int indentOf(QStringView blank)
{
    int columns = 0;
    for (const QChar character : blank) {
        if (character == u'\t')
            columns += 4 - columns % 4;
        else if (character == u'\u3000')
            columns += 2;
        else if (character.isSpace())
            columns += 1;
        if (columns > 400)
            break;
    }
    return columns;
}

} // namespace

Result<std::vector<Paragraph>> splitParagraphs(const QString &text, const QString &fileName)
{
    std::vector<Paragraph> paragraphs;
    int lineNumber = 0;
    qsizetype position = 0;
    while (const auto line = text::nextLine(text, position)) {
        ++lineNumber;
        const QStringView whole = QStringView(text).sliced(line->start, line->length);
        const QStringView words = text::trimmed(whole);
        if (words.isEmpty())
            continue;
        if (std::ssize(paragraphs) == kMostParagraphs)
            return failure(ErrorCode::FileTooLarge, fileName, QStringLiteral("too many paragraphs"));
        Paragraph paragraph;
        paragraph.line = lineNumber;
        paragraph.indent = indentOf(whole.first(words.data() - whole.data()));
        paragraph.text = words.toString();
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

} // namespace dashiji::intake
