// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/rollover.h"

#include "core/lookback/occurrence.h"

#include <algorithm>
#include <set>

namespace dashiji::lookback
{
namespace
{

constexpr int kLikeEveryYear = 45; ///< hundredths of likeness from which two years tell of one habit

bool saysSo(const Entry &entry, int year)
{
    const auto isOfBody = [&entry](const Phrase &phrase) {
        return phrase.reason == Phrase::Reason::Ordinal &&
               isNamedIn(entry.title, QStringView(entry.body).sliced(phrase.span.end()));
    };
    if (std::ranges::any_of(phrasesIn(entry.body, entry.title, year), isOfBody))
        return true;
    return std::ranges::any_of(phrasesIn(entry.title, year), [](const Phrase &phrase) {
        return phrase.reason == Phrase::Reason::Ordinal || phrase.reason == Phrase::Reason::Year;
    });
}

/// Those the year before had too.
std::set<EntryPlace> habits(const Report &report, const Report &before, const std::vector<ChosenPair> &chosen)
{
    std::set<EntryPlace> habits;
    for (const EntryPair &pair : pairEntries(before, report, chosen))
        if (pair.from && pair.to && (pair.by != EntryPair::By::Likeness || pair.likeness >= kLikeEveryYear))
            habits.insert(*pair.to);
    return habits;
}

} // namespace

RollOver rollOver(const Report &report, int year, const Report *before, const std::vector<ChosenPair> &chosen)
{
    const int years = year - report.year;
    const auto moved = [&](const QString &text) {
        return redated(text, phrasesIn(text, report.year, years));
    };
    const std::set<EntryPlace> known = before ? habits(report, *before, chosen) : std::set<EntryPlace>();

    RollOver next;
    next.report.owner = report.owner;
    next.report.year = year;
    next.report.organization = report.organization;
    next.report.title = moved(report.title);
    next.report.kicker = moved(report.kicker);
    next.report.recipients = report.recipients;
    next.report.charts = report.charts;
    next.phrases = phrasesIn(report, years);
    for (size_t i = 0; i < report.sections.size(); ++i) {
        const Section &old = report.sections[i];
        Section section;
        section.kind = old.kind;
        section.title = moved(old.title);
        section.numbered = old.numbered;
        for (size_t j = 0; j < old.entries.size(); ++j) {
            const Entry &entry = old.entries[j];
            const EntryPlace place{i, j};
            if (entry.candidate) {
                if (entry.candidateState != CandidateState::Declined)
                    next.candidates.push_back(place);
                continue;
            }
            if (!saysSo(entry, report.year) && !known.contains(place))
                continue;
            Entry again;
            again.title = moved(entry.title);
            again.state = EntryState::Empty;
            again.department = entry.department;
            again.contact = entry.contact;
            next.entries.push_back({place, i, section.entries.size()});
            section.entries.push_back(std::move(again));
        }
        next.report.sections.push_back(std::move(section));
    }
    return next;
}

} // namespace dashiji::lookback
