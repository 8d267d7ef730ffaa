// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The noun phrases of a line: what stands right behind a place, and what ends right before one.
#pragma once

#include <string_view>

namespace dashiji::metrics
{

/// A stretch of the line. Empty: nothing found.
struct Stretch {
    size_t start = 0;
    size_t end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Signs that end a phrase.
[[nodiscard]] bool isClauseMark(char32_t c);

/// Reads the phrases of one line, which must outlive it. Looks a bounded way around a place.
class NounPhrases
{
public:
    explicit NounPhrases(std::u32string_view line) : m_line(line) {}

    /// The noun phrase that begins at @p start, up to a verb, a mark or @p limit.
    /// @param ofPeople  the number counts people: a verb behind their noun tells what they did (9名学生|参赛)
    [[nodiscard]] Stretch behind(size_t start, size_t limit, bool ofPeople = false) const;
    /// The noun phrase behind a clause that begins at @p start with a verb: 9名来自各地的|代表.
    [[nodiscard]] Stretch behindClause(size_t start, size_t limit, bool ofPeople) const;
    /// The noun phrase that ends before the words that lead to @p position: 会员单位|共有 64家.
    [[nodiscard]] Stretch before(size_t position, size_t low) const;
    /// One member of a list of nouns, which ends at @p end.
    [[nodiscard]] Stretch conjunctBefore(size_t end, size_t low) const;
    /// Where the words begin that lead to a number: 达, 共有, 增至, a time.
    [[nodiscard]] size_t beforeFillers(size_t end) const;
    /// Without the quotes, conjunctions and adverbs at its edges.
    [[nodiscard]] Stretch trimmed(Stretch span) const;

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }
    [[nodiscard]] bool isNominal(size_t position, size_t length, size_t start) const;
    [[nodiscard]] Stretch behindQuote(size_t start, size_t limit) const;
    [[nodiscard]] size_t asideAt(size_t position) const;
    [[nodiscard]] bool endsListNumber(size_t position) const;
    [[nodiscard]] bool isNounBefore(size_t start, size_t verb, size_t end) const;
    [[nodiscard]] size_t scopeAt(Stretch span) const;
    [[nodiscard]] Stretch withoutScope(Stretch span) const;
    [[nodiscard]] size_t behindOwner(Stretch span, bool isScoped) const;
    [[nodiscard]] size_t monthAt(size_t position) const;
    [[nodiscard]] bool isYear(size_t position) const;
    [[nodiscard]] size_t bracketBefore(size_t end) const;
    [[nodiscard]] size_t timeBefore(size_t end) const;
    [[nodiscard]] size_t comparisonBefore(size_t end) const;
    [[nodiscard]] Stretch quoteBefore(size_t end, size_t lowest) const;
    [[nodiscard]] Stretch bookBefore(size_t end, size_t lowest) const;

    std::u32string_view m_line;
};

} // namespace dashiji::metrics
