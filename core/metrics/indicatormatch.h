// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which known indicator a metric may be an observation of, how likely, and why.
#pragma once

#include "core/model/observation.h"

#include <set>
#include <vector>

namespace dashiji::metrics
{

/// Why a metric may belong to an indicator.
enum class MatchReason {
    SameLabel,    ///< what is counted has the same name
    SimilarLabel, ///< one name is part of the other, or most of them is the same
    SameUnit,
    ConvertibleUnit, ///< 万吨 of an indicator in 公斤
    LikeUnit,        ///< 场 and 场次, 家 and 个
    SameCategory,
    SameAspect,  ///< the indicator has values of this aspect already
    SameSection, ///< it was observed in this kind of section
};

/// An indicator with what is known of it from its observations.
struct KnownIndicator {
    Indicator indicator;
    QStringList labels; ///< of its observations, each once
    std::set<Aspect> aspects;
    std::set<SectionKind> sections;
};

struct IndicatorProposal {
    IndicatorId indicator;
    int score = 0; ///< 0..100
    std::vector<MatchReason> reasons;
};

/// What the likeness of names adds to a score at most, and everything else together.
constexpr int kMostLikeness = 50;
constexpr int kMostOtherPoints = 50;

/// From this score on a proposal is good enough to be taken for the metrics of an import, which tells so; a
/// person still confirms it.
constexpr int kTakenScore = 80;

/// Groups observations by their indicators. Indicators nobody has observed are known by name and unit.
[[nodiscard]] std::vector<KnownIndicator> knownIndicators(const std::vector<Indicator> &indicators,
                                                          const std::vector<Observation> &observations);

/// A name as it is compared: folded, without the marks of titles and quotes (《学术建议》 is one of 建议).
[[nodiscard]] QString comparedName(const QString &name);

/// How much two folded names have in common, 0..kMostLikeness: the share of their pairs of neighbouring
/// characters that both have (Dice's coefficient), more where one ends with the other.
[[nodiscard]] int likeness(const QString &label, const QString &name);

/// Indicators a metric may observe, the most likely first. Those whose unit measures something else, or whose
/// name has nothing in common with the label, are not proposed.
[[nodiscard]] std::vector<IndicatorProposal> proposeIndicators(const Metric &metric, SectionKind section,
                                                               const std::vector<KnownIndicator> &known);

} // namespace dashiji::metrics
