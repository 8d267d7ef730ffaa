// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/cutting.h"

namespace dashiji::text
{
namespace
{

bool isLineEnd(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029':
        return true;
    default:
        return false;
    }
}

Span trimmedSpan(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && isBlank(text[start]))
        ++start;
    while (end > start && isBlank(text[end - 1]))
        --end;
    return {start, end - start};
}

/// True when the point at `at` ends a sentence: white space and a new start follow, and no short abbreviation
/// stands before it.
bool pointEnds(QStringView text, qsizetype at)
{
    qsizetype next = at + 1;
    while (next < text.size() && isClosing(text[next]))
        ++next;
    if (next == text.size())
        return true;
    if (!isBlank(text[next]))
        return false;
    while (next < text.size() && isBlank(text[next]))
        ++next;
    if (next < text.size() && text[next].isLower())
        return false;
    qsizetype word = at;
    while (word > 0 && text[word - 1].isLetter() && text[word - 1].unicode() < 0x250)
        --word;
    static constexpr QStringView kShort[] = {u"Mr",  u"Mrs", u"Ms",   u"Dr",  u"Prof", u"St",  u"No",  u"vs",
                                             u"Vol", u"Fig", u"Jan",  u"Feb", u"Mar",  u"Apr", u"Jun", u"Jul",
                                             u"Aug", u"Sep", u"Sept", u"Oct", u"Nov",  u"Dec"};
    const QStringView before = text.sliced(word, at - word);
    if (before.size() == 1 && before[0].isUpper())
        return false; // an initial
    for (const QStringView abbreviation : kShort)
        if (before.compare(abbreviation, Qt::CaseInsensitive) == 0)
            return false;
    // "1. " at the start is a list number.
    return !(word == at && at > 0 && text[at - 1].isDigit() && trimmed(text.first(at)).size() <= 3);
}

} // namespace

std::optional<Span> nextLine(QStringView text, qsizetype &position)
{
    const qsizetype start = position;
    if (start >= text.size())
        return std::nullopt;
    qsizetype at = start;
    while (at < text.size() && !isLineEnd(text[at]))
        ++at;
    position = at + 1;
    if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n')
        ++position;
    return Span{start, at - start};
}

std::vector<Span> lines(QStringView text)
{
    std::vector<Span> found;
    qsizetype position = 0;
    while (const auto line = nextLine(text, position))
        found.push_back(*line);
    return found;
}

std::vector<Span> paragraphs(QStringView text)
{
    std::vector<Span> found;
    for (const Span &line : lines(text)) {
        const Span words = trimmedSpan(text, line.start, line.end());
        if (words.length > 0)
            found.push_back(words);
    }
    return found;
}

std::vector<Span> sentences(QStringView paragraph)
{
    static constexpr QStringView kOpening = u"《（(〈【[";
    static constexpr QStringView kClosingOfOpening = u"》）)〉】]";
    // Brackets that are never closed must not swallow the rest: nothing is nested in what has no end.
    const qsizetype lastClosing = [&] {
        qsizetype at = paragraph.size() - 1;
        while (at >= 0 && !kClosingOfOpening.contains(paragraph[at]))
            --at;
        return at;
    }();
    std::vector<Span> found;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        const QChar character = paragraph[at];
        if (kOpening.contains(character))
            ++depth;
        else if (kClosingOfOpening.contains(character))
            depth = depth > 0 ? depth - 1 : 0;
        if (!isSentenceEnd(character) || (depth > 0 && at < lastClosing))
            continue;
        if (character == u'.' && !pointEnds(paragraph, at))
            continue;
        while (at + 1 < paragraph.size() &&
               (isSentenceEnd(paragraph[at + 1]) || isClosing(paragraph[at + 1])))
            ++at;
        const Span sentence = trimmedSpan(paragraph, start, at + 1);
        if (sentence.length > 0)
            found.push_back(sentence);
        start = at + 1;
        depth = 0;
    }
    const Span rest = trimmedSpan(paragraph, start, paragraph.size());
    if (rest.length > 0)
        found.push_back(rest);
    return found;
}

bool isSentenceEnd(QChar character)
{
    return QStringView(u"。！？!?…．｡.").contains(character);
}

bool isClosing(QChar character)
{
    return QStringView(u"”’」』）)】》〉\"'］]").contains(character);
}

bool isBlank(QChar character)
{
    return character.isSpace() || character == u'\u200B' || character == u'\uFEFF' || character == u'\u2060';
}

QStringView trimmed(QStringView text)
{
    const Span words = trimmedSpan(text, 0, text.size());
    return text.sliced(words.start, words.length);
}

} // namespace dashiji::text
