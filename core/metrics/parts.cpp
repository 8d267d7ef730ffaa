// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/parts.h"

#include "core/metrics/conversion.h"
#include "core/metrics/foldedtext.h"
#include "core/metrics/labelwords.h"
#include "core/metrics/partgaps.h"
#include "core/metrics/partwords.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

/// Numbers that happen to add up to another without a word that says so (3人入选，2人获奖，1人晋级) are no
/// list, unless that is so great that this is no chance.
constexpr qint64 kNoChance = 20;

struct Count {
    size_t start = 0;
    size_t end = 0;
    size_t metric = 0; ///< among those given
    const Metric *amount = nullptr;
};

bool beginsWithVerb(std::u32string_view clause)
{
    return labelWords().verbs.lengthAt(clause, 0) > 0 && labelWords().modifiers.lengthAt(clause, 0) == 0;
}

class PartReader
{
public:
    PartReader(std::u32string_view text, std::vector<Count> counts)
        : m_text(text), m_counts(std::move(counts))
    {
        m_parts.resize(m_counts.size());
        size_t from = 0;
        for (const Count &count : m_counts) {
            m_gaps.push_back(readGap(m_text.substr(from, count.start - from)));
            from = count.end;
        }
    }

    /// @return for each count what it is part of, among the counts
    std::vector<std::optional<size_t>> read()
    {
        readMarked();
        for (size_t first = 0; first < m_counts.size(); first = endOfSentence(first))
            readAdded(first, endOfSentence(first));
        return std::move(m_parts);
    }

    [[nodiscard]] bool isNew(size_t i) const { return partWords().newness.occursIn(m_gaps[i].lastClause); }

private:
    /// A whole whose parts are being told.
    struct Scope {
        size_t whole = 0;
        int depth = 0;
        bool isBroken = false; ///< only arithmetic tells whether what follows belongs to it
        std::vector<size_t> parts;
        std::vector<size_t> later; ///< counts after the break
    };

    [[nodiscard]] size_t endOfSentence(size_t i) const
    {
        do
            ++i;
        while (i < m_counts.size() && !m_gaps[i].endsSentence);
        return i;
    }

    [[nodiscard]] const Metric &amount(size_t i) const { return *m_counts[i].amount; }

    /// The value in the unit of another, if both measure the same.
    [[nodiscard]] std::optional<Decimal> valueLike(size_t i, size_t other) const
    {
        return valueAs(amount(i).value, amount(i).unit, amount(other).unit);
    }

    [[nodiscard]] bool mayBePart(size_t part, size_t whole) const
    {
        const auto value = valueLike(part, whole);
        return value && *value <= amount(whole).value && !isRelative(amount(part).unit);
    }

    void readMarked()
    {
        std::vector<Scope> scopes;
        int depth = 0;
        size_t sentence = 0;
        size_t before = 0;
        const auto closeFrom = [&](size_t kept) {
            for (; scopes.size() > kept; scopes.pop_back())
                close(scopes.back());
        };
        for (size_t i = 0; i < m_counts.size(); ++i) {
            const Gap &gap = m_gaps[i];
            if (gap.endsSentence) {
                closeFrom(0);
                depth = 0;
                before = sentence;
                sentence = i;
            }
            depth = std::max(0, depth - gap.closed);
            while (!scopes.empty() && scopes.back().depth > depth)
                closeFrom(scopes.size() - 1);
            depth += gap.opened;
            if (gap.endsGroup)
                for (Scope &scope : scopes)
                    scope.isBroken = true;
            if (const auto whole = wholeBefore(i, gap.isMarkedFirst ? before : sentence))
                scopes.push_back({*whole, depth, false, {}, {}});
            while (!scopes.empty() && valueLike(i, scopes.back().whole) &&
                   !mayBePart(i, scopes.back().whole) && !isRelative(amount(i).unit))
                closeFrom(scopes.size() - 1);
            if (!scopes.empty())
                take(i, depth, scopes);
        }
        closeFrom(0);
    }

    /// The whole whose parts begin with a count, if the words before it say so.
    [[nodiscard]] std::optional<size_t> wholeBefore(size_t i, size_t first) const
    {
        const Gap &gap = m_gaps[i];
        if (gap.isMarked) {
            for (size_t whole = i; whole-- > first;)
                if (mayBePart(i, whole))
                    return whole;
            return std::nullopt;
        }
        if (i == 0 || gap.endsSentence || m_parts[i - 1] || !mayBePart(i, i - 1))
            return std::nullopt;
        const bool opened =
            gap.hasComma && partWords().wholeOpenings.lengthBefore(m_gaps[i - 1].lastClause,
                                                                   m_gaps[i - 1].lastClause.size()) > 0;
        return opened || tellsWithin(gap) ? std::optional(i - 1) : std::nullopt;
    }

    /// Gives a count to the innermost whole that is being told, or lets it end what is told.
    void take(size_t i, int depth, std::vector<Scope> &scopes)
    {
        const Gap &gap = m_gaps[i];
        Scope &scope = scopes.back();
        if (isRelative(amount(i).unit) || scope.whole == i)
            return;
        if (!mayBePart(i, scope.whole)) {
            // An aside by 、 or in brackets (一等奖3人、奖金9万元) ends nothing, a clause of its own does.
            for (Scope &each : scopes)
                each.isBroken = each.isBroken || (gap.hasComma && each.depth == depth);
            return;
        }
        scope.isBroken = scope.isBroken || (!scope.parts.empty() && leadsAway(i, scope));
        (scope.isBroken ? scope.later : scope.parts).push_back(i);
    }

    /// Whether the words at a count speak of something else than its scope's parts.
    [[nodiscard]] bool leadsAway(size_t i, const Scope &scope) const
    {
        const std::u32string_view clause = m_gaps[i].lastClause;
        // 其中企业捐赠500万元，支出790万元: what was done begins a thing of its own.
        if (m_gaps[i].hasComma && beginsWithVerb(clause) &&
            !beginsWithVerb(m_gaps[scope.parts.front()].lastClause))
            return true;
        if (partWords().turning.lengthAt(clause, 0) > 0)
            return true;
        const size_t placing = partWords().placing.lengthBefore(clause, clause.size());
        if (placing > 0 && (placing == clause.size() || clause[clause.size() - placing - 1] == U' '))
            return true;
        const std::u32string_view behind = withoutBlanks(m_text.substr(m_counts[i].end));
        return amount(i).unit.isEmpty() && partWords().timeNouns.lengthAt(behind, 0) > 0;
    }

    void close(const Scope &scope)
    {
        for (const size_t part : scope.parts)
            m_parts[part] = scope.whole;
        std::vector<size_t> all = scope.parts;
        for (size_t i = 0; i < scope.later.size(); ++i) {
            all.push_back(scope.later[i]);
            if (!addsUp(all, scope.whole))
                continue;
            for (const size_t part : all)
                m_parts[part] = scope.whole;
            return;
        }
    }

    [[nodiscard]] bool addsUp(const std::vector<size_t> &parts, size_t whole) const
    {
        Decimal sum;
        for (const size_t part : parts) {
            const auto value = valueLike(part, whole);
            const auto more = value ? sum.plus(*value) : Result<Decimal>(sum);
            if (!value || !more)
                return false;
            sum = *more;
        }
        return sum == amount(whole).value;
    }

    /// Lists of one sentence that no marker tells, but their sum.
    void readAdded(size_t first, size_t end)
    {
        for (size_t whole = first; whole < end; ++whole) {
            if (isRelative(amount(whole).unit) ||
                std::ranges::find(m_parts, std::optional(whole)) != m_parts.end())
                continue;
            std::vector<size_t> parts;
            for (size_t i = whole + 1; i < end && isFree(i, whole); ++i) {
                parts.push_back(i);
                if (parts.size() > 1 && isList(whole) && addsUp(parts, whole))
                    setParts(parts, whole);
            }
            parts.clear();
            if (!isSum(whole))
                continue;
            for (size_t i = whole; i-- > first && isFree(i, whole);) {
                parts.push_back(i);
                if (parts.size() > 1 && addsUp(parts, whole))
                    setParts(parts, whole);
            }
        }
    }

    [[nodiscard]] bool isFree(size_t i, size_t whole) const
    {
        return !m_parts[i] && mayBePart(i, whole) && amount(i).unit == amount(whole).unit;
    }

    void setParts(const std::vector<size_t> &parts, size_t whole)
    {
        for (const size_t part : parts)
            m_parts[part] = whole;
    }

    [[nodiscard]] bool isList(size_t whole) const
    {
        return amount(whole).value >= Decimal::fromInteger(kNoChance) ||
               partWords().listOpenings.occursIn(m_gaps[whole + 1].words);
    }

    [[nodiscard]] bool isSum(size_t i) const
    {
        const std::u32string_view clause = m_gaps[i].lastClause;
        const std::u32string_view behind = withoutBlanks(m_text.substr(m_counts[i].end));
        return partWords().sumOpenings.lengthBefore(clause, clause.size()) > 0 ||
               partWords().sumEndings.lengthAt(behind, 0) > 0;
    }

    std::u32string_view m_text;
    std::vector<Count> m_counts;
    std::vector<Gap> m_gaps; ///< before each count
    std::vector<std::optional<size_t>> m_parts;
};

std::u32string foldedForWords(QStringView text)
{
    std::u32string folded = foldForNumbers(text);
    for (char32_t &c : folded)
        if (c >= U'A' && c <= U'Z')
            c = c - U'A' + U'a';
    return folded;
}

/// The counts that stand where they say, in order of the text, none within another.
std::vector<Count> countsOf(std::u32string_view text, const std::vector<const Metric *> &metrics)
{
    std::vector<Count> counts;
    for (size_t i = 0; i < metrics.size(); ++i) {
        const Anchor &anchor = metrics[i]->anchor;
        const bool stands =
            anchor.start >= 0 && anchor.start < anchor.end && static_cast<size_t>(anchor.end) <= text.size();
        if (stands)
            counts.push_back(
                {static_cast<size_t>(anchor.start), static_cast<size_t>(anchor.end), i, metrics[i]});
    }
    std::ranges::sort(counts, {}, [](const Count &count) { return std::pair(count.start, count.end); });
    const auto within = [end = size_t(0)](const Count &count) mutable {
        const bool inside = count.start < end;
        end = std::max(end, count.end);
        return inside;
    };
    std::erase_if(counts, within);
    return counts;
}

} // namespace

std::vector<std::optional<PartOf>> partsIn(QStringView text, const std::vector<const Metric *> &metrics)
{
    std::vector<std::optional<PartOf>> result(metrics.size());
    if (metrics.size() < 2)
        return result;
    const std::u32string folded = foldedForWords(text);
    const std::vector<Count> counts = countsOf(folded, metrics);
    PartReader reader(folded, counts);
    const auto parts = reader.read();
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i])
            result[counts[i].metric] = PartOf{counts[*parts[i]].metric, reader.isNew(i)};
    return result;
}

} // namespace dashiji::metrics
