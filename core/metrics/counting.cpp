// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/counting.h"

#include "core/metrics/parts.h"
#include "core/metrics/sums.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace dashiji::metrics
{
namespace
{

std::optional<LeftOut> standingOf(const Observation &observation)
{
    switch (observation.metric.state) {
    case MetricState::Rejected:
        return LeftOut::Rejected;
    case MetricState::Unanchored:
        return LeftOut::LostText;
    case MetricState::Unconfirmed:
    case MetricState::Confirmed:
        break;
    }
    return observation.rank > 0 ? std::nullopt : std::optional(LeftOut::Candidate);
}

bool standsInText(const Metric &metric)
{
    return metric.state == MetricState::Confirmed || metric.state == MetricState::Unconfirmed;
}

int orderOf(Aspect aspect)
{
    return aspect == Aspect::Total ? 0 : aspect == Aspect::Period ? 1 : 2;
}

} // namespace

int countOf(const std::vector<LeftOutNumber> &leftOut, LeftOut reason)
{
    return static_cast<int>(std::ranges::count(leftOut, reason, &LeftOutNumber::reason));
}

Counting::Counting(std::vector<Observation> observations) : m_observations(std::move(observations))
{
    findFacts();
    findParts();
    for (size_t place = 0; place < m_observations.size(); ++place)
        if (const auto indicator = m_observations[place].metric.indicator)
            m_indicators[*indicator].push_back(place);
}

const std::vector<size_t> &Counting::placesOf(IndicatorId indicator) const
{
    static const std::vector<size_t> none;
    const auto found = m_indicators.find(indicator);
    return found == m_indicators.end() ? none : found->second;
}

std::vector<size_t> Counting::allPlaces() const
{
    std::vector<size_t> places(m_observations.size());
    std::iota(places.begin(), places.end(), size_t(0));
    return places;
}

void Counting::findFacts()
{
    std::map<Uid, size_t> known;
    size_t next = 0;
    for (const Observation &observation : m_observations) {
        const Uid &uid = observation.metric.fact;
        const size_t fact = uid.isNull() ? next : known.try_emplace(uid, next).first->second;
        next += fact == next ? 1 : 0;
        m_facts.push_back(fact);
    }
    m_wholes.resize(next);
}

void Counting::findParts()
{
    std::map<std::tuple<int, EntryId, EntryField, QString>, std::vector<size_t>> texts;
    for (size_t place = 0; place < m_observations.size(); ++place) {
        const Observation &observation = m_observations[place];
        if (!observation.text.isEmpty() && standsInText(observation.metric))
            texts[{observation.year, observation.entry, observation.metric.anchor.field, observation.text}]
                .push_back(place);
    }
    for (const auto &[text, places] : texts)
        addParts(places);
}

void Counting::addParts(const std::vector<size_t> &places)
{
    std::vector<const Metric *> metrics;
    for (const size_t place : places)
        metrics.push_back(&m_observations[place].metric);
    const auto parts = partsIn(m_observations[places.front()].text, metrics);
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i] && m_facts[places[parts[i]->whole]] != m_facts[places[i]])
            m_wholes[m_facts[places[i]]].push_back({m_facts[places[parts[i]->whole]], parts[i]->isNew});
}

bool Counting::speaksBefore(size_t a, size_t b) const
{
    const auto key = [this](size_t place) {
        const Observation &observation = m_observations[place];
        const Metric &metric = observation.metric;
        return std::tuple(observation.year, metric.state != MetricState::Confirmed, orderOf(metric.aspect),
                          boundOf(metric) != Bound::Exact);
    };
    const Decimal &valueA = m_observations[a].metric.value;
    const Decimal &valueB = m_observations[b].metric.value;
    return key(a) != key(b) ? key(a) < key(b) : valueA != valueB ? valueA > valueB : a < b;
}

bool Counting::isWholeOf(size_t whole, size_t fact) const
{
    return std::ranges::any_of(m_wholes[fact], [whole](const Part &part) { return part.fact == whole; });
}

bool Counting::isPartOfCounted(size_t place, size_t fact, const Speakers &speakers,
                               std::vector<size_t> &seen) const
{
    const Observation &part = m_observations[place];
    return std::ranges::any_of(m_wholes[fact], [&](const Part &of) {
        // Two facts told as all of each other: one of them counts.
        if (std::ranges::find(seen, of.fact) != seen.end() || (isWholeOf(fact, of.fact) && of.fact > fact))
            return false;
        seen.push_back(of.fact);
        const auto speaker = speakers.find(of.fact);
        if (speaker != speakers.end()) {
            const Observation &whole = m_observations[speaker->second];
            const bool isSame = part.metric.aspect == whole.metric.aspect ||
                                (whole.metric.aspect == Aspect::Total && !of.isNew);
            if (isSame && part.year == whole.year)
                return true;
        }
        return isPartOfCounted(place, of.fact, speakers, seen);
    });
}

Counting::Counted Counting::counted(const std::vector<size_t> &places) const
{
    Counted result;
    Speakers speakers;
    std::vector<size_t> standing;
    for (const size_t place : places) {
        if (const auto reason = standingOf(m_observations[place])) {
            result.leftOut.emplace_back(place, *reason);
            continue;
        }
        standing.push_back(place);
        const auto [speaker, isFirst] = speakers.try_emplace(m_facts[place], place);
        if (!isFirst && speaksBefore(place, speaker->second))
            speaker->second = place;
    }
    for (const size_t place : standing) {
        const size_t fact = m_facts[place];
        std::vector<size_t> seen{fact};
        if (speakers.at(fact) != place)
            result.leftOut.emplace_back(place, LeftOut::Repeated);
        else if (isPartOfCounted(place, fact, speakers, seen))
            result.leftOut.emplace_back(place, LeftOut::Part);
        else
            result.places.push_back(place);
    }
    std::ranges::sort(result.leftOut);
    return result;
}

} // namespace dashiji::metrics
