// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which indicator a metric observes, asked again and again while the indicators become more.
#pragma once

#include "core/metrics/indicatormatch.h"

#include <QHash>
#include <QSet>

namespace dashiji::metrics
{

/// Known indicators by what their names have in common: a question costs what is alike, not all there is.
class IndicatorIndex
{
public:
    explicit IndicatorIndex(const std::vector<KnownIndicator> &known = {});

    void know(const Indicator &indicator);
    /// A metric is an observation of an indicator that is known.
    void observe(IndicatorId indicator, const Metric &metric, SectionKind section);

    /// What proposeIndicators() would put first of all that are known, if its score is kTakenScore or more.
    [[nodiscard]] std::optional<IndicatorProposal> best(const Metric &metric, SectionKind section) const;

private:
    using Pair = std::pair<QChar, QChar>;
    /// A name of an indicator, or a label of an observation.
    struct Name {
        QString text;
        QString folded;
        size_t place = 0; ///< in m_known
    };
    struct Alike {
        size_t name = 0; ///< in m_names
        int points = 0;  ///< as likeness()
    };
    struct Found {
        size_t place = 0;
        IndicatorProposal proposal;
    };

    void addName(size_t place, const QString &text);
    [[nodiscard]] std::optional<IndicatorProposal> scoreOf(const Alike &alike, const Metric &metric,
                                                           SectionKind section) const;
    void improve(std::optional<Found> &found, const Alike &alike, const Metric &metric,
                 SectionKind section) const;
    [[nodiscard]] std::vector<Alike> namesLike(const QString &folded, int least) const;

    std::vector<KnownIndicator> m_known; ///< their labels are in m_names
    QHash<IndicatorId, size_t> m_places;
    std::vector<Name> m_names;
    QSet<std::pair<size_t, QString>> m_said;     ///< names by place and text, each once
    QHash<QString, std::vector<size_t>> m_exact; ///< by the folded name
    QHash<Pair, std::vector<size_t>> m_pairs;    ///< by neighbouring characters; of one character with U+0000
    QHash<QChar, std::vector<size_t>> m_endings; ///< by the last character
};

} // namespace dashiji::metrics
