// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which numbers count: each fact once, no part beside its whole. What series and sums have in common.
#pragma once

#include "core/model/observation.h"

#include <map>
#include <vector>

namespace dashiji::metrics
{

/// Why a number is in no sum, or in no value of its year.
enum class LeftOut {
    Candidate,  ///< its entry is not chosen
    Rejected,   ///< somebody said that it is no metric
    LostText,   ///< its words are gone
    Repeated,   ///< the same fact is told elsewhere and counts there
    Part,       ///< of a number that counts
    Total,      ///< of sums: stocks at the end of a year are never added
    OtherValue, ///< of series: the year tells a better one of what is never added
    OtherUnit,  ///< of series: it measures something else than its indicator
    NotAddable, ///< of sums: changes, shares, what has no unit or a relative one, what is too large to be
                ///< exact
};

struct LeftOutNumber {
    Observation observation;
    LeftOut reason = LeftOut::Repeated;
};

/// How many are left out for a reason.
[[nodiscard]] int countOf(const std::vector<LeftOutNumber> &leftOut, LeftOut reason);

/// Observations made ready for counting. Their order is that of the reports; it decides nothing but which of
/// two numbers that say the same speaks for both.
class Counting
{
public:
    /// @param observations whole texts: all metrics of every field that is told of, since a number is known
    /// as a part by what stands around it
    explicit Counting(std::vector<Observation> observations);

    [[nodiscard]] const std::vector<Observation> &observations() const { return m_observations; }
    /// The places of an indicator's observations.
    [[nodiscard]] const std::vector<size_t> &placesOf(IndicatorId indicator) const;
    /// The places of all.
    [[nodiscard]] std::vector<size_t> allPlaces() const;

    struct Counted {
        std::vector<size_t> places; ///< one a fact, in their order
        std::vector<std::pair<size_t, LeftOut>> leftOut;
    };
    /// Of several observations those that count together. Of the tellings of one fact the oldest year's
    /// counts; within it a confirmed one before others, then a total, then an exact one, then the greatest.
    /// A part is left out when its whole, or the whole of that, counts among them and tells the same aspect,
    /// and also when that is a stock the part was not added to in this year.
    [[nodiscard]] Counted counted(const std::vector<size_t> &places) const;

private:
    struct Part {
        size_t fact = 0; ///< the whole
        bool isNew = false;
    };
    using Speakers = std::map<size_t, size_t>; ///< fact → place of the observation that speaks for it

    void findFacts();
    void findParts();
    void addParts(const std::vector<size_t> &places);
    [[nodiscard]] bool speaksBefore(size_t a, size_t b) const;
    [[nodiscard]] bool isPartOfCounted(size_t place, size_t fact, const Speakers &speakers,
                                       std::vector<size_t> &seen) const;
    [[nodiscard]] bool isWholeOf(size_t whole, size_t fact) const;

    std::vector<Observation> m_observations;
    std::vector<size_t> m_facts;             ///< of each observation
    std::vector<std::vector<Part>> m_wholes; ///< of each fact
    std::map<IndicatorId, std::vector<size_t>> m_indicators;
};

} // namespace dashiji::metrics
