// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/differences.h"

#include "core/text/cutting.h"
#include "core/text/numerals.h"

#include <QHash>

#include <algorithm>

namespace dashiji::text
{
namespace
{

/// What is compared: a text as numbers, one for every different token.
using Tokens = std::vector<quint32>;

bool isDigit(QChar character)
{
    return character.isDigit();
}

bool joinsDigits(QChar character)
{
    return character == u'.' || character == u',' || character == u'．';
}

bool isLatin(QChar character)
{
    return character.isLetter() && character.unicode() < 0x250;
}

/// The token that begins at @p start: a number, a Latin word, a Chinese numeral, else one character.
Span tokenAt(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    const auto takeWhile = [&](auto belongs) {
        while (end < text.size() && belongs(text[end]))
            ++end;
    };
    const QChar first = text[start];
    if (isDigit(first)) {
        takeWhile(isDigit);
        while (end + 1 < text.size() && joinsDigits(text[end]) && isDigit(text[end + 1])) {
            ++end;
            takeWhile(isDigit);
        }
    } else if (isLatin(first)) {
        takeWhile(isLatin);
    } else if (isChineseNumeral(first)) {
        takeWhile(isChineseNumeral);
    } else if (first.isHighSurrogate() && end < text.size() && text[end].isLowSurrogate()) {
        ++end;
    }
    return {start, end - start};
}

std::vector<Span> tokensOf(QStringView text)
{
    std::vector<Span> tokens;
    for (qsizetype at = 0; at < text.size(); at = tokens.back().end())
        tokens.push_back(tokenAt(text, at));
    return tokens;
}

/// A token of both texts.
struct Match {
    size_t before = 0;
    size_t after = 0;
};

/// A part of the two texts, in tokens.
struct Part {
    size_t beforeStart = 0;
    size_t beforeEnd = 0;
    size_t afterStart = 0;
    size_t afterEnd = 0;
    [[nodiscard]] size_t beforeSize() const { return beforeEnd - beforeStart; }
    [[nodiscard]] size_t afterSize() const { return afterEnd - afterStart; }
};

constexpr size_t kWordBits = 64;
constexpr size_t kLargestTable = size_t{1} << 28U; ///< bits kept at once; larger texts are halved first

/// The longest common subsequence of two token sequences, 64 cells of its table at a time.
/// @source Hyyrö, Bit-parallel LCS-length computation revisited, 2004; halving: Hirschberg, 1975
class CommonTokens
{
public:
    CommonTokens(const Tokens &before, const Tokens &after) : m_before(before), m_after(after) {}

    [[nodiscard]] std::vector<Match> matches()
    {
        find({0, m_before.size(), 0, m_after.size()});
        return std::move(m_matches);
    }

private:
    using Row = std::vector<quint64>; ///< a bit is 0 where the common length grows

    void find(Part part)
    {
        while (part.beforeSize() > 0 && part.afterSize() > 0 &&
               m_before[part.beforeStart] == m_after[part.afterStart])
            m_matches.push_back({part.beforeStart++, part.afterStart++});
        size_t tail = 0;
        while (part.beforeSize() > 0 && part.afterSize() > 0 &&
               m_before[part.beforeEnd - 1] == m_after[part.afterEnd - 1]) {
            --part.beforeEnd;
            --part.afterEnd;
            ++tail;
        }
        if (part.beforeSize() > 0 && part.afterSize() > 0) {
            if (part.beforeSize() * part.afterSize() <= kLargestTable || part.beforeSize() == 1)
                trace(part);
            else
                halve(part);
        }
        for (size_t i = 0; i < tail; ++i)
            m_matches.push_back({part.beforeEnd + i, part.afterEnd + i});
    }

    /// Where each token stands among those of the part of the text after, which may be read backwards.
    [[nodiscard]] QHash<quint32, Row> places(const Part &part, bool backwards) const
    {
        QHash<quint32, Row> places;
        const size_t words = wordsOf(part);
        for (size_t i = 0; i < part.afterSize(); ++i) {
            Row &row = places[m_after[backwards ? part.afterEnd - 1 - i : part.afterStart + i]];
            row.resize(words);
            row[i / kWordBits] |= quint64{1} << (i % kWordBits);
        }
        return places;
    }
    [[nodiscard]] static size_t wordsOf(const Part &part)
    {
        return (part.afterSize() + kWordBits - 1) / kWordBits;
    }

    /// The next row of the table after a token that stands at @p place.
    static void advance(quint64 *row, const Row &place)
    {
        quint64 carry = 0;
        for (size_t i = 0; i < place.size(); ++i) {
            const quint64 old = row[i];
            const quint64 both = old & place[i];
            const quint64 sum = old + both;
            const quint64 withCarry = sum + carry;
            carry = static_cast<quint64>(sum < old || withCarry < sum);
            row[i] = withCarry | (old & ~place[i]);
        }
    }

    void trace(const Part &part)
    {
        const size_t words = wordsOf(part);
        const auto places = this->places(part, false);
        Row table((part.beforeSize() + 1) * words, ~quint64{0});
        for (size_t i = 0; i < part.beforeSize(); ++i) {
            quint64 *row = &table[(i + 1) * words];
            std::copy_n(&table[i * words], words, row);
            const auto place = places.constFind(m_before[part.beforeStart + i]);
            if (place != places.constEnd())
                advance(row, *place);
        }
        const auto grows = [&](size_t row, size_t column) {
            return ((table[row * words + (column - 1) / kWordBits] >> ((column - 1) % kWordBits)) & 1U) == 0;
        };
        const size_t first = m_matches.size();
        size_t row = part.beforeSize();
        size_t column = part.afterSize();
        while (row > 0 && column > 0) {
            if (!grows(row, column)) {
                --column;
            } else if (grows(row - 1, column)) {
                --row;
            } else {
                --row;
                --column;
                m_matches.push_back({part.beforeStart + row, part.afterStart + column});
            }
        }
        std::reverse(m_matches.begin() + static_cast<std::ptrdiff_t>(first), m_matches.end());
    }

    /// Common lengths of one half of the text before with every head (backwards: tail) of the text after.
    [[nodiscard]] std::vector<size_t> lengths(const Part &half, bool backwards) const
    {
        const auto places = this->places(half, backwards);
        Row row(wordsOf(half), ~quint64{0});
        for (size_t i = 0; i < half.beforeSize(); ++i) {
            const auto place =
                places.constFind(m_before[backwards ? half.beforeEnd - 1 - i : half.beforeStart + i]);
            if (place != places.constEnd())
                advance(row.data(), *place);
        }
        std::vector<size_t> lengths(half.afterSize() + 1);
        for (size_t i = 0; i < half.afterSize(); ++i)
            lengths[i + 1] = lengths[i] + (((row[i / kWordBits] >> (i % kWordBits)) & 1U) == 0 ? 1 : 0);
        return lengths;
    }

    void halve(const Part &part)
    {
        Part head = part;
        Part tail = part;
        head.beforeEnd = tail.beforeStart = part.beforeStart + part.beforeSize() / 2;
        const std::vector<size_t> heads = lengths(head, false);
        const std::vector<size_t> tails = lengths(tail, true);
        size_t best = 0;
        for (size_t i = 0; i <= part.afterSize(); ++i)
            if (heads[i] + tails[part.afterSize() - i] > heads[best] + tails[part.afterSize() - best])
                best = i;
        head.afterEnd = tail.afterStart = part.afterStart + best;
        find(head);
        find(tail);
    }

    const Tokens &m_before;
    const Tokens &m_after;
    std::vector<Match> m_matches;
};

/// What is removed and added at one place, and what is the same after it.
struct Change {
    Span removed;
    Span added;
    Span same; ///< of the text before; as long in the text after

    [[nodiscard]] qsizetype size() const { return std::max(removed.length, added.length); }
};

/// Lets what is the same between two changes, and not half as long as either, belong to them.
std::vector<Change> withoutIslands(const std::vector<Change> &changes)
{
    std::vector<Change> kept;
    for (Change change : changes) {
        while (!kept.empty() && kept.back().size() > 0 && kept.back().same.length > 0 && change.size() > 0 &&
               2 * kept.back().same.length <= std::min(kept.back().size(), change.size())) {
            const Change &last = kept.back();
            change.removed = {last.removed.start, change.removed.end() - last.removed.start};
            change.added = {last.added.start, change.added.end() - last.added.start};
            kept.pop_back();
        }
        kept.push_back(change);
    }
    return kept;
}

std::vector<Change> changesBetween(QStringView before, QStringView after)
{
    QHash<QStringView, quint32> numbers;
    const auto numbered = [&](QStringView text, const std::vector<Span> &spans) {
        Tokens tokens;
        tokens.reserve(spans.size());
        for (const Span &span : spans) {
            const QStringView token = text.sliced(span.start, span.length);
            const auto known = numbers.constFind(token);
            tokens.push_back(known != numbers.constEnd()
                                 ? *known
                                 : *numbers.insert(token, static_cast<quint32>(numbers.size())));
        }
        return tokens;
    };
    const std::vector<Span> beforeSpans = tokensOf(before);
    const std::vector<Span> afterSpans = tokensOf(after);
    const Tokens beforeTokens = numbered(before, beforeSpans);
    const Tokens afterTokens = numbered(after, afterSpans);

    std::vector<Change> changes{Change{}};
    const auto end = [](const Span &span, qsizetype until) { return Span{span.start, until - span.start}; };
    qsizetype beforeAt = 0;
    qsizetype afterAt = 0;
    for (const Match &match : CommonTokens(beforeTokens, afterTokens).matches()) {
        const Span &old = beforeSpans[match.before];
        const Span &now = afterSpans[match.after];
        if (old.start != beforeAt || now.start != afterAt) {
            if (changes.back().same.length > 0)
                changes.push_back({{beforeAt, 0}, {afterAt, 0}, {}});
            changes.back().removed = end(changes.back().removed, old.start);
            changes.back().added = end(changes.back().added, now.start);
        }
        if (changes.back().same.length == 0)
            changes.back().same.start = old.start;
        changes.back().same = end(changes.back().same, old.end());
        beforeAt = old.end();
        afterAt = now.end();
    }
    if (changes.back().same.length > 0)
        changes.push_back({{beforeAt, 0}, {afterAt, 0}, {}});
    changes.back().removed = end(changes.back().removed, before.size());
    changes.back().added = end(changes.back().added, after.size());
    return withoutIslands(changes);
}

QString textWithout(const Blackline &pieces, Piece::Kind left)
{
    QString text;
    for (const Piece &piece : pieces)
        if (piece.kind != left)
            text += piece.text;
    return text;
}

} // namespace

Blackline blackline(QStringView before, QStringView after)
{
    Blackline pieces;
    const auto add = [&](Piece::Kind kind, QStringView text, const Span &span) {
        if (span.length > 0)
            pieces.push_back({kind, text.sliced(span.start, span.length).toString()});
    };
    for (const Change &change : changesBetween(before, after)) {
        add(Piece::Kind::Removed, before, change.removed);
        add(Piece::Kind::Added, after, change.added);
        add(Piece::Kind::Same, before, change.same);
    }
    return pieces;
}

QString textBefore(const Blackline &pieces)
{
    return textWithout(pieces, Piece::Kind::Added);
}

QString textAfter(const Blackline &pieces)
{
    return textWithout(pieces, Piece::Kind::Removed);
}

bool isOfNumbers(QStringView changed)
{
    return std::ranges::any_of(changed, isDigit) || std::ranges::all_of(changed, isChineseNumeral);
}

std::vector<Replacement> differencesBetween(QStringView before, QStringView after)
{
    std::vector<Replacement> differences;
    for (const Change &change : changesBetween(before, after))
        if (change.size() > 0)
            differences.push_back({change.removed.start, change.removed.length,
                                   after.sliced(change.added.start, change.added.length).toString()});
    return differences;
}

} // namespace dashiji::text
