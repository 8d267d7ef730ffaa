// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/index.h"

#include "core/names/shortforms.h"
#include "core/names/wordset.h"
#include "core/text/codepoints.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dashiji::names
{
namespace
{

constexpr qsizetype kFewestKnown = 3; ///< signs of a name that is looked for without any other word to tell

using Key = std::pair<NameKind, QString>;

/// Names as they are gathered: every place, and under which key it is listed.
class Gathering
{
public:
    Gathering(const Reports &reports, std::span<const NameDecision> decisions, NameFinder &finder)
        : m_reports(reports), m_finder(finder)
    {
        for (const NameDecision &decision : decisions)
            m_decisions.insert(decision.words, &decision);
    }

    std::vector<NamedOne> index()
    {
        learn();
        for (const auto &report : m_reports)
            for (const Section &section : report->sections)
                for (const Entry &entry : section.entries)
                    if (!entry.candidate)
                        for (const EntryField field : {EntryField::Title, EntryField::Body})
                            gather({report->id, section.id, entry.id, {}}, report->year, field,
                                   entry.text(field));
        joinOwnForms();
        return listed();
    }

private:
    struct Gathered {
        std::map<QString, int> words;
        std::vector<NameOccurrence> occurrences;
        QString goesBy; ///< as staff say
    };

    /// The words to be looked for everywhere: what staff have confirmed, and people whose names are long
    /// enough.
    void learn()
    {
        for (const NameDecision *decision : m_decisions)
            if (decision->state == NameState::Confirmed)
                know(decision->words, decision->kind);
        for (const auto &report : m_reports)
            for (const Section &section : report->sections)
                for (const Entry &entry : section.entries)
                    for (const QString &text : {entry.title, entry.body})
                        for (const FoundName &name : m_finder.namesOf(text))
                            if (name.kind == NameKind::Person && name.words.length >= kFewestKnown)
                                know(text.sliced(name.words.start, name.words.length), name.kind);
        for (auto word = m_known.keyBegin(); word != m_known.keyEnd(); ++word)
            m_knownWords.add(*word);
    }

    void know(const QString &words, NameKind kind)
    {
        if (!m_known.contains(words))
            m_known.insert(words, kind);
    }

    void gather(const Place &entry, int year, EntryField field, const QString &text)
    {
        const std::vector<FoundName> names = withKnown(text, m_finder.namesOf(text));
        if (names.empty())
            return;
        const text::CodePointIndex points(text);
        for (const FoundName &name : names) {
            const QString words = text.sliced(name.words.start, name.words.length);
            const NameDecision *decision = m_decisions.value(words);
            if (decision != nullptr && decision->state == NameState::Dismissed)
                continue;
            const NameKind kind = decision != nullptr ? decision->kind : name.kind;
            const bool renamed = decision != nullptr && !decision->goesBy.isEmpty();
            Gathered &gathered = m_gathered[{kind, shortened(renamed ? decision->goesBy : words)}];
            if (renamed)
                gathered.goesBy = decision->goesBy;
            ++gathered.words[words];
            NameOccurrence occurrence{year, entry, words};
            occurrence.place.spot =
                TextSpot{field, points.toCodePoint(name.words.start), points.toCodePoint(name.words.end())};
            gathered.occurrences.push_back(std::move(occurrence));
        }
    }

    /// What the rules found, and between it the known words.
    [[nodiscard]] std::vector<FoundName> withKnown(const QString &text,
                                                   const std::vector<FoundName> &found) const
    {
        std::vector<FoundName> names;
        auto next = found.begin();
        for (qsizetype i = 0; i < text.size();) {
            if (next != found.end() && i >= next->words.start) {
                names.push_back(*next);
                i = std::max(i, next->words.end());
                ++next;
                continue;
            }
            const qsizetype limit = next != found.end() ? next->words.start : text.size();
            const qsizetype length = m_knownWords.lengthAt(QStringView(text).first(limit), i);
            if (length > 0)
                names.push_back({m_known.value(text.sliced(i, length)), {i, length}});
            i += std::max<qsizetype>(length, 1);
        }
        return names;
    }

    /// 市科协 goes to 某市科协 where that is the only one; staff's own names stay.
    void joinOwnForms()
    {
        for (auto own = m_gathered.begin(); own != m_gathered.end();) {
            const auto &[kind, said] = own->first;
            const bool isOpen =
                kind == NameKind::Organization && isOwnForm(said) && own->second.goesBy.isEmpty();
            auto meant = m_gathered.end();
            int count = 0;
            for (auto other = m_gathered.begin(); isOpen && other != m_gathered.end(); ++other)
                if (other->first.first == kind && mayStandFor(said, other->first.second)) {
                    meant = other;
                    ++count;
                }
            if (count != 1) {
                ++own;
                continue;
            }
            for (const auto &[words, times] : own->second.words)
                meant->second.words[words] += times;
            auto &occurrences = meant->second.occurrences;
            occurrences.insert(occurrences.end(), own->second.occurrences.begin(),
                               own->second.occurrences.end());
            own = m_gathered.erase(own);
        }
    }

    [[nodiscard]] std::vector<NamedOne> listed()
    {
        std::vector<NamedOne> all;
        for (auto &[key, gathered] : m_gathered) {
            NamedOne one{key.first, gathered.goesBy, {}, true, std::move(gathered.occurrences)};
            std::vector<std::pair<QString, int>> words(gathered.words.begin(), gathered.words.end());
            std::ranges::stable_sort(words, {}, [](const auto &each) {
                return std::tuple(isOwnForm(each.first), -each.second, -each.first.size());
            });
            for (const auto &[said, times] : words) {
                one.words << said;
                one.isConfirmed &= m_decisions.contains(said);
            }
            if (one.name.isEmpty())
                one.name = one.words.front();
            sortByPlace(one.occurrences);
            all.push_back(std::move(one));
        }
        std::ranges::stable_sort(all, [](const NamedOne &a, const NamedOne &b) {
            return std::pair(a.kind, b.occurrences.size()) < std::pair(b.kind, a.occurrences.size());
        });
        return all;
    }

    /// In the order of the reports, their entries and their words.
    void sortByPlace(std::vector<NameOccurrence> &occurrences)
    {
        if (m_order.isEmpty()) {
            int place = 0;
            for (const auto &report : m_reports)
                for (const Section &section : report->sections)
                    for (const Entry &entry : section.entries)
                        m_order.insert(entry.id.value, place++);
        }
        std::ranges::stable_sort(occurrences, [this](const NameOccurrence &a, const NameOccurrence &b) {
            const auto rank = [this](const NameOccurrence &each) {
                return std::tuple(m_order.value(each.place.entry.value), each.place.spot->field,
                                  each.place.spot->start);
            };
            return rank(a) < rank(b);
        });
    }

    const Reports &m_reports;
    NameFinder &m_finder;
    QHash<QString, const NameDecision *> m_decisions;
    QHash<QString, NameKind> m_known;
    WordSet m_knownWords;
    std::map<Key, Gathered> m_gathered;
    QHash<qint64, int> m_order; ///< of entries
};

} // namespace

std::vector<int> NamedOne::years() const
{
    std::vector<int> all;
    for (const NameOccurrence &occurrence : occurrences)
        all.push_back(occurrence.year);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

const std::vector<FoundName> &NameFinder::namesOf(const QString &text)
{
    auto read = m_read.find(text);
    if (read == m_read.end())
        read = m_read.insert(text, {findNames(text), true});
    read->used = true;
    return read->names;
}

void NameFinder::forgetUnused()
{
    m_read.removeIf([](const auto &read) { return !read->used; });
    for (Read &read : m_read)
        read.used = false;
}

std::vector<NamedOne> indexNames(const Reports &reports, std::span<const NameDecision> decisions,
                                 NameFinder &finder)
{
    return Gathering(reports, decisions, finder).index();
}

} // namespace dashiji::names
