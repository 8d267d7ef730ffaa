// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/indicatormatch.h"

#include "core/metrics/conversion.h"
#include "core/text/folding.h"

#include <algorithm>
#include <map>

namespace dashiji::metrics
{
namespace
{

// What each reason adds to a score; together they make 100.
constexpr int kUnitPoints = 25;
constexpr int kLikeUnitPoints = 18;
constexpr int kCounterPoints = 12;
constexpr int kCategoryPoints = 10;
constexpr int kAspectPoints = 8;
constexpr int kSectionPoints = 7;
constexpr int kLeastLabelPoints = 20; ///< less in common is nothing in common

int bestLabelPoints(const QString &label, const KnownIndicator &known)
{
    const QString folded = comparedName(label);
    int best = likeness(folded, comparedName(known.indicator.name));
    for (const QString &used : known.labels)
        best = std::max(best, likeness(folded, comparedName(used)));
    return best;
}

class Scoring
{
public:
    Scoring(const Metric &metric, SectionKind section) : m_metric(metric), m_section(section) {}

    /// @return none when it is something else that is measured
    std::optional<IndicatorProposal> score(const KnownIndicator &known)
    {
        m_proposal = {known.indicator.id, 0, {}};
        const int label = bestLabelPoints(m_metric.label, known);
        if (label < kLeastLabelPoints || !addUnit(known.indicator.unit))
            return std::nullopt;
        add(label == kMostLikeness ? MatchReason::SameLabel : MatchReason::SimilarLabel, label);
        if (known.indicator.category == m_metric.category)
            add(MatchReason::SameCategory, kCategoryPoints);
        if (known.aspects.contains(m_metric.aspect))
            add(MatchReason::SameAspect, kAspectPoints);
        if (known.sections.contains(m_section))
            add(MatchReason::SameSection, kSectionPoints);
        std::ranges::sort(m_proposal.reasons);
        return m_proposal;
    }

private:
    void add(MatchReason reason, int points)
    {
        m_proposal.reasons.push_back(reason);
        m_proposal.score += points;
    }

    bool addUnit(const QString &unit)
    {
        switch (kinship(m_metric.unit, unit)) {
        case UnitKinship::Same:
            add(MatchReason::SameUnit, kUnitPoints);
            return true;
        case UnitKinship::Convertible:
            add(MatchReason::ConvertibleUnit, kLikeUnitPoints);
            return true;
        case UnitKinship::Synonym:
            add(MatchReason::LikeUnit, kLikeUnitPoints);
            return true;
        case UnitKinship::Counter:
            add(MatchReason::LikeUnit, kCounterPoints);
            return true;
        case UnitKinship::None:
            return false;
        }
        return false;
    }

    const Metric &m_metric;
    SectionKind m_section;
    IndicatorProposal m_proposal;
};

static_assert(kUnitPoints + kCategoryPoints + kAspectPoints + kSectionPoints == kMostOtherPoints);

} // namespace

QString comparedName(const QString &name)
{
    QString compared = text::fold(name);
    compared.removeIf([](QChar c) { return QStringView(u"《》“”\"「」").contains(c); });
    return compared;
}

int likeness(const QString &label, const QString &name)
{
    if (label.isEmpty() || name.isEmpty())
        return 0;
    if (label == name)
        return kMostLikeness;
    const auto pairsOf = [](const QString &text) {
        std::vector<std::pair<QChar, QChar>> pairs;
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            pairs.emplace_back(text.at(i), text.at(i + 1));
        std::ranges::sort(pairs);
        return pairs;
    };
    const auto a = pairsOf(label);
    const auto b = pairsOf(name);
    std::vector<std::pair<QChar, QChar>> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    const auto share = 2 * static_cast<int>(common.size()) * kMostLikeness /
                       std::max(1, static_cast<int>(a.size() + b.size()));
    // 工作站 of 院士工作站: the longer name is the exacter one, and yet another thing may be meant.
    const bool part = label.endsWith(name) || name.endsWith(label);
    return std::min(kMostLikeness - 5, part ? std::max(share, kMostLikeness * 6 / 10) : share);
}

std::vector<KnownIndicator> knownIndicators(const std::vector<Indicator> &indicators,
                                            const std::vector<Observation> &observations)
{
    std::vector<KnownIndicator> known;
    std::map<IndicatorId, size_t> places;
    for (const Indicator &indicator : indicators) {
        places.emplace(indicator.id, known.size());
        known.push_back({indicator, {}, {}, {}});
    }
    for (const Observation &observation : observations) {
        const auto place =
            observation.metric.indicator ? places.find(*observation.metric.indicator) : places.end();
        if (place == places.end())
            continue;
        KnownIndicator &indicator = known[place->second];
        if (!observation.metric.label.isEmpty() && !indicator.labels.contains(observation.metric.label))
            indicator.labels << observation.metric.label;
        indicator.aspects.insert(observation.metric.aspect);
        indicator.sections.insert(observation.kind);
    }
    return known;
}

std::vector<IndicatorProposal> proposeIndicators(const Metric &metric, SectionKind section,
                                                 const std::vector<KnownIndicator> &known)
{
    std::vector<IndicatorProposal> proposals;
    Scoring scoring(metric, section);
    for (const KnownIndicator &indicator : known)
        if (auto proposal = scoring.score(indicator))
            proposals.push_back(std::move(*proposal));
    std::ranges::stable_sort(proposals, std::ranges::greater(), &IndicatorProposal::score);
    return proposals;
}

} // namespace dashiji::metrics
