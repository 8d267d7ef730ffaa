// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/excerpt.h"

#include "core/text/codepoints.h"
#include "core/text/folding.h"

#include <algorithm>

namespace dashiji::archive
{
namespace
{

constexpr qsizetype kExcerpt = 80; ///< UTF-16 units
constexpr qsizetype kBefore = 18;  ///< of them at most before the first mark

/// Where a part of a text that shows @p at begins and ends: in its line, somewhat before it.
std::pair<qsizetype, qsizetype> partAround(const QString &text, qsizetype at)
{
    const qsizetype line = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    qsizetype start = std::max(line, at - kBefore);
    if (start > 0 && text.at(start).isLowSurrogate())
        --start;
    while (start > line && start < at && text.at(start).isPunct()) // of words that are cut off
        ++start;
    const qsizetype lineEnd = text.indexOf(u'\n', at);
    qsizetype end = std::min(lineEnd < 0 ? text.size() : lineEnd, start + kExcerpt);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    return {start, end};
}

} // namespace

std::optional<Excerpt> excerptOf(RowKind record, Column field, const QString &text,
                                 const QStringList &foldedWords)
{
    const auto marks = marksIn(text, foldedWords);
    if (marks.empty())
        return std::nullopt;
    const auto [start, end] = partAround(text, marks.front().start);
    Excerpt excerpt{record, field, text.mid(start, end - start), {}};
    const text::CodePointIndex points(excerpt.text);
    for (const Excerpt::Mark &mark : marks)
        if (mark.start < end)
            excerpt.marks.push_back({points.toCodePoint(mark.start - start),
                                     points.toCodePoint(std::min(mark.end, end) - start)});
    return excerpt;
}

TextSpot firstSpot(EntryField field, const QString &text, const QStringList &foldedWords)
{
    const Excerpt::Mark mark = marksIn(text, foldedWords).front();
    const text::CodePointIndex points(text);
    return {field, points.toCodePoint(mark.start), points.toCodePoint(mark.end)};
}

QString leadOf(const QString &text)
{
    const auto [start, end] = partAround(text, 0);
    return text.mid(start, end - start);
}

std::vector<Excerpt::Mark> marksIn(QStringView text, const QStringList &foldedWords)
{
    // Without white space, which the index does not know.
    const text::FoldedText folded = text::foldWithOrigins(text);
    text::FoldedText tight;
    for (qsizetype at = 0; at < folded.text.size(); ++at)
        if (!folded.text.at(at).isSpace()) {
            tight.text += folded.text.at(at);
            tight.origins.push_back(folded.origins[static_cast<size_t>(at)]);
        }
    tight.origins.push_back(folded.origins.back());

    std::vector<Excerpt::Mark> marks;
    for (const QString &word : foldedWords)
        for (qsizetype at = tight.text.indexOf(word); at >= 0; at = tight.text.indexOf(word, at + 1)) {
            const auto range = tight.original(at, word.size());
            marks.push_back({range.start, range.end});
        }
    std::ranges::sort(marks, {}, &Excerpt::Mark::start);
    std::vector<Excerpt::Mark> joined;
    for (const Excerpt::Mark &mark : marks) {
        if (!joined.empty() && mark.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, mark.end);
        else
            joined.push_back(mark);
    }
    return joined;
}

} // namespace dashiji::archive
