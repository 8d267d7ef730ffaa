// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/unwrapping.h"

#include "core/intake/looks.h"

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr int kWidestColumn = 110; ///< editors break at 60..100 columns
constexpr int kNarrowestColumn = 50;
constexpr int kFewestBreaks = 3;

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80;
}

/// What of each line the question needs.
struct BrokenLine {
    int width = 0;
    bool ends = false; ///< a sentence, a list's item or a lead-in ends here
    bool marked = false;
};

std::vector<BrokenLine> measure(const std::vector<Paragraph> &paragraphs)
{
    std::vector<BrokenLine> lines;
    lines.reserve(paragraphs.size());
    for (const Paragraph &paragraph : paragraphs) {
        const Look look = lookAt(paragraph, paragraph.line - 1);
        lines.push_back({look.width + paragraph.indent, look.endsSentence, look.marker.has_value()});
    }
    return lines;
}

} // namespace

void joinBrokenLines(std::vector<Paragraph> &paragraphs)
{
    const std::vector<BrokenLine> lines = measure(paragraphs);
    int column = 0;
    for (const BrokenLine &line : lines)
        column = std::max(column, line.width);
    if (column < kNarrowestColumn || column > kWidestColumn)
        return;
    // Latin words leave the end of a line ragged; ideographs fill it.
    const auto fills = [&](std::size_t at) {
        const QChar last = paragraphs[at].text.back();
        return lines[at].width >= (isWide(last) ? column - 5 : column - 20);
    };
    const auto goesOn = [&](std::size_t at) {
        return at + 1 < paragraphs.size() && paragraphs[at + 1].line == paragraphs[at].line + 1 &&
               fills(at) && !lines[at + 1].marked &&
               paragraphs[at + 1].indent <= std::max(paragraphs[at].indent, 4);
    };
    int breaks = 0;
    int others = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (goesOn(at) && !lines[at].ends)
            ++breaks;
        else if (lines[at].width > column / 2 && !lines[at].ends)
            ++others;
    }
    if (breaks < kFewestBreaks || others > breaks)
        return;

    std::vector<Paragraph> joined;
    bool open = false;
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
        const bool continues = goesOn(at);
        if (open) {
            QString &text = joined.back().text;
            if (!isWide(text.back()) || !isWide(paragraphs[at].text.front()))
                text += u' ';
            text += paragraphs[at].text;
        } else {
            joined.push_back(paragraphs[at]);
        }
        open = continues;
    }
    paragraphs = std::move(joined);
}

} // namespace dashiji::intake
