// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/indicatorindex.h"

#include <algorithm>

namespace dashiji::metrics
{

namespace
{

/// The different pairs of neighbouring characters of a name; a single character makes one with U+0000.
std::vector<std::pair<QChar, QChar>> pairsIn(const QString &folded)
{
    std::vector<std::pair<QChar, QChar>> pairs;
    if (folded.size() == 1)
        pairs.emplace_back(folded.front(), QChar());
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        pairs.emplace_back(folded.at(i), folded.at(i + 1));
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

IndicatorIndex::IndicatorIndex(const std::vector<KnownIndicator> &known)
{
    for (const KnownIndicator &each : known) {
        know(each.indicator);
        const size_t place = m_known.size() - 1;
        m_known.back().aspects = each.aspects;
        m_known.back().sections = each.sections;
        for (const QString &label : each.labels)
            addName(place, label);
    }
}

void IndicatorIndex::know(const Indicator &indicator)
{
    m_places.insert(indicator.id, m_known.size());
    m_known.push_back({indicator, {}, {}, {}});
    addName(m_known.size() - 1, indicator.name);
}

void IndicatorIndex::observe(IndicatorId indicator, const Metric &metric, SectionKind section)
{
    const auto place = m_places.constFind(indicator);
    if (place == m_places.constEnd())
        return;
    addName(*place, metric.label);
    m_known[*place].aspects.insert(metric.aspect);
    m_known[*place].sections.insert(section);
}

void IndicatorIndex::addName(size_t place, const QString &text)
{
    const QString folded = comparedName(text);
    if (folded.isEmpty() || m_said.contains({place, text}))
        return;
    m_said.insert({place, text});
    const size_t name = m_names.size();
    m_names.push_back({text, folded, place});
    m_exact[folded].push_back(name);
    m_endings[folded.back()].push_back(name);
    for (const Pair &pair : pairsIn(folded))
        m_pairs[pair].push_back(name);
}

std::optional<IndicatorProposal> IndicatorIndex::best(const Metric &metric, SectionKind section) const
{
    const QString folded = comparedName(metric.label);
    std::optional<Found> found;
    for (const size_t name : m_exact.value(folded))
        improve(found, {name, kMostLikeness}, metric, section);
    constexpr int kMostScore = kMostLikeness + kMostOtherPoints;
    if (!found || found->proposal.score < kMostScore) {
        const int needed = std::max(kTakenScore, found ? found->proposal.score : 0);
        for (const Alike &alike : namesLike(folded, needed - kMostOtherPoints)) {
            const int most = alike.points + kMostOtherPoints;
            const bool comesLate = found && found->place < m_names[alike.name].place;
            if (found && (most < found->proposal.score || (most == found->proposal.score && comesLate)))
                break; // and so are all that follow
            improve(found, alike, metric, section);
        }
    }
    return found && found->proposal.score >= kTakenScore ? std::optional(found->proposal) : std::nullopt;
}

void IndicatorIndex::improve(std::optional<Found> &found, const Alike &alike, const Metric &metric,
                             SectionKind section) const
{
    const size_t place = m_names[alike.name].place;
    auto proposal = scoreOf(alike, metric, section);
    const bool isBetter = proposal && (!found || proposal->score > found->proposal.score ||
                                       (proposal->score == found->proposal.score && place < found->place));
    if (isBetter)
        found = Found{place, std::move(*proposal)};
}

/// By the one name that is most alike; the others would not score higher.
std::optional<IndicatorProposal> IndicatorIndex::scoreOf(const Alike &alike, const Metric &metric,
                                                         SectionKind section) const
{
    const Name &name = m_names[alike.name];
    KnownIndicator known = m_known[name.place];
    known.labels = {name.text};
    const auto proposals = proposeIndicators(metric, section, {std::move(known)});
    return proposals.empty() ? std::nullopt : std::optional(proposals.front());
}

/// Names of @p least points and more, the most alike first, then in the order of their indicators.
std::vector<IndicatorIndex::Alike> IndicatorIndex::namesLike(const QString &folded, int least) const
{
    if (folded.isEmpty())
        return {};
    std::vector<int> common(m_names.size());
    std::vector<size_t> touched;
    const auto touch = [&](const std::vector<size_t> &names) {
        for (const size_t name : names)
            if (common[name]++ == 0)
                touched.push_back(name);
    };
    const auto pairs = pairsIn(folded);
    for (const Pair &pair : pairs)
        touch(m_pairs.value(pair));
    touch(m_pairs.value({folded.back(), QChar()})); // names of its last character alone
    if (folded.size() == 1)
        touch(m_endings.value(folded.back()));
    // Where no pair of the label is there twice, no more can be common than was counted.
    const bool isCounted = static_cast<qsizetype>(pairs.size()) == folded.size() - 1;
    std::vector<Alike> alike;
    for (const size_t name : touched) {
        const QString &other = m_names[name].folded;
        const auto all = static_cast<int>(folded.size() + other.size()) - 2;
        const bool canBe = !isCounted || 2 * common[name] * kMostLikeness >= least * std::max(1, all) ||
                           folded.endsWith(other) || other.endsWith(folded);
        if (!canBe)
            continue;
        if (const int points = likeness(folded, other); points >= least)
            alike.push_back({name, points});
    }
    std::ranges::sort(alike, [this](const Alike &a, const Alike &b) {
        return a.points != b.points ? a.points > b.points : m_names[a.name].place < m_names[b.name].place;
    });
    return alike;
}

} // namespace dashiji::metrics
