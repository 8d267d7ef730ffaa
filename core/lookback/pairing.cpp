// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/pairing.h"

#include "core/lookback/occurrence.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace dashiji::lookback
{
namespace
{

constexpr int kWhole = 1000;        ///< likeness inside: thousandths
constexpr int kLeastLikeness = 230; ///< from here on two entries tell of the same
constexpr int kLeastTitle = 620;    ///< or from here on of their titles alone
constexpr size_t kTelling = 24;     ///< so many neighbours of a body tell what it is about; fewer tell less
constexpr int kSeries = 2000;       ///< a name in common goes before all likeness
constexpr int kChosen = 10000;

using Grams = std::vector<quint32>; ///< two neighbouring characters each, sorted, each once

/// Two neighbouring characters each, without digits and signs: what a text is about.
Grams gramsOf(QStringView words)
{
    Grams grams;
    QChar last;
    for (const QChar character : text::foldTight(words)) {
        const bool tells = character.isLetter();
        if (tells && !last.isNull())
            grams.push_back((quint32{last.unicode()} << 16U) | character.unicode());
        last = tells ? character : QChar();
    }
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

/// How much two neighbours tell: those every entry has tell nothing.
class Weights
{
public:
    void know(const Grams &grams)
    {
        ++m_texts;
        for (const quint32 gram : grams)
            ++m_counts[gram];
    }
    [[nodiscard]] qint64 of(quint32 gram) const
    {
        return std::bit_width(static_cast<quint32>(2 * m_texts / std::max(m_counts.value(gram), 1)));
    }
    [[nodiscard]] qint64 of(const Grams &grams) const
    {
        qint64 sum = 0;
        for (const quint32 gram : grams)
            sum += of(gram);
        return sum;
    }

private:
    QHash<quint32, int> m_counts;
    int m_texts = 0;
};

/// What is compared of an entry.
struct Told {
    EntryPlace place;
    Uid uid;
    SectionKind kind = SectionKind::Other;
    QString series;
    Grams title;
    Grams body;
    qint64 titleWeight = 0;
    qint64 bodyWeight = 0;
};

std::vector<Told> toldOf(const Report &report)
{
    std::vector<Told> told;
    for (const EntryPlace &place : chosenEntries(report)) {
        const Entry &entry = entryAt(report, place);
        told.push_back({place, entry.uid, report.sections[place.section].kind, seriesName(entry.title),
                        gramsOf(entry.title), gramsOf(entry.body)});
    }
    return told;
}

int likenessOf(const Grams &a, qint64 weightA, const Grams &b, qint64 weightB, const Weights &weights)
{
    if (weightA + weightB == 0)
        return 0;
    Grams common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return static_cast<int>(2 * kWhole * weights.of(common) / (weightA + weightB));
}

struct Candidate {
    size_t from = 0;
    size_t to = 0;
    EntryPair::By by = EntryPair::By::Likeness;
    int likeness = 0; ///< thousandths
    int score = 0;
};

/// All pairs that may be, the best first.
class Candidates
{
public:
    Candidates(std::vector<Told> &from, std::vector<Told> &to, const std::vector<ChosenPair> &chosen)
    {
        for (const auto *side : {&from, &to})
            for (const Told &told : *side) {
                m_titles.know(told.title);
                m_bodies.know(told.body);
            }
        for (auto *side : {&from, &to})
            for (Told &told : *side) {
                told.titleWeight = m_titles.of(told.title);
                told.bodyWeight = m_bodies.of(told.body);
            }
        for (const ChosenPair &pair : chosen) {
            m_chosen[{pair.a, pair.b}] = pair.together;
            m_chosen[{pair.b, pair.a}] = pair.together;
        }
        for (size_t i = 0; i < from.size(); ++i)
            for (size_t j = 0; j < to.size(); ++j)
                weigh(i, from[i], j, to[j]);
        std::ranges::stable_sort(m_found, std::ranges::greater(), &Candidate::score);
    }
    [[nodiscard]] const std::vector<Candidate> &found() const { return m_found; }

private:
    void weigh(size_t i, const Told &from, size_t j, const Told &to)
    {
        const int title = likenessOf(from.title, from.titleWeight, to.title, to.titleWeight, m_titles);
        const int told = static_cast<int>(std::min({from.body.size(), to.body.size(), kTelling}));
        const int body = likenessOf(from.body, from.bodyWeight, to.body, to.bodyWeight, m_bodies) * told /
                         static_cast<int>(kTelling);
        const bool hasBodies = from.bodyWeight > 0 && to.bodyWeight > 0;
        Candidate candidate{i, j, EntryPair::By::Likeness, hasBodies ? (title + body) / 2 : title, 0};
        candidate.score = candidate.likeness + (from.kind == to.kind ? kWhole / 50 : 0);
        const auto known = m_chosen.find({from.uid, to.uid});
        if (known != m_chosen.end()) {
            if (!known->second)
                return;
            candidate.by = EntryPair::By::Chosen;
            candidate.score += kChosen;
        } else if (!from.series.isEmpty() && from.series == to.series) {
            candidate.by = EntryPair::By::Series;
            candidate.score += kSeries;
        } else if (candidate.likeness < kLeastLikeness && title < kLeastTitle) {
            return;
        }
        m_found.push_back(candidate);
    }

    Weights m_titles;
    Weights m_bodies;
    std::map<std::pair<Uid, Uid>, bool> m_chosen;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<EntryPlace> chosenEntries(const Report &report)
{
    std::vector<EntryPlace> places;
    for (size_t section = 0; section < report.sections.size(); ++section)
        for (size_t entry = 0; entry < report.sections[section].entries.size(); ++entry)
            if (!report.sections[section].entries[entry].candidate)
                places.push_back({section, entry});
    return places;
}

std::vector<EntryPair> pairEntries(const Report &from, const Report &to,
                                   const std::vector<ChosenPair> &chosen)
{
    std::vector<Told> before = toldOf(from);
    std::vector<Told> after = toldOf(to);
    std::vector<bool> taken(before.size(), false);
    std::vector<std::optional<Candidate>> partner(after.size());
    const Candidates candidates(before, after, chosen);
    for (const Candidate &candidate : candidates.found()) {
        if (taken[candidate.from] || partner[candidate.to])
            continue;
        taken[candidate.from] = true;
        partner[candidate.to] = candidate;
    }
    std::vector<EntryPair> pairs;
    for (size_t i = 0; i < after.size(); ++i) {
        EntryPair pair;
        pair.to = after[i].place;
        if (const auto &with = partner[i]) {
            pair.from = before[with->from].place;
            pair.by = with->by;
            pair.likeness = with->likeness * 100 / kWhole;
        }
        pairs.push_back(pair);
    }
    for (size_t i = 0; i < before.size(); ++i)
        if (!taken[i])
            pairs.push_back({before[i].place, std::nullopt, EntryPair::By::Likeness, 0});
    return pairs;
}

} // namespace dashiji::lookback
