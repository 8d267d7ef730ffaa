// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/comparison.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Where a record stands.
struct Standing {
    QString where;
    int year = 0;
    Uid entry = {};
    QString title = {};
};

/// A record of either file, or of both.
template <class Record>
struct Pair {
    Standing standing;
    const Record *here = nullptr;
    const Record *there = nullptr;
};

/// Those of one kind, in their order, those that are only there at the end.
template <class Record>
class Pairs
{
public:
    void addHere(const Record &record, const Standing &where)
    {
        m_at.insert(record.uid, m_pairs.size());
        m_pairs.push_back({where, &record, nullptr});
    }
    void addThere(const Record &record, const Standing &where)
    {
        if (const auto known = m_at.constFind(record.uid); known != m_at.cend())
            m_pairs[*known].there = &record;
        else
            m_pairs.push_back({where, nullptr, &record});
    }
    void compare(std::vector<TextDifference> &differences) const
    {
        static const Record kNone;
        for (const Pair<Record> &pair : m_pairs)
            Fields<Record>::visit([&](const Field &field, auto member) {
                const auto &mine = std::invoke(member, pair.here != nullptr ? *pair.here : kNone);
                const auto &theirs = std::invoke(member, pair.there != nullptr ? *pair.there : kNone);
                if constexpr (std::is_same_v<decltype(mine), const QString &>)
                    if (mine != theirs)
                        differences.push_back({pair.standing.where, pair.standing.year, pair.standing.entry,
                                               pair.standing.title, field.column, mine, theirs,
                                               idOf(pair.there)});
            });
    }

private:
    static std::optional<RecordId> idOf(const Record *record)
    {
        return record != nullptr ? std::optional<RecordId>(record->id) : std::nullopt;
    }

    std::vector<Pair<Record>> m_pairs;
    QHash<Uid, size_t> m_at;
};

/// Calls report(record, where), section(…), entry(…) and photo(…) for all that is in a report.
template <class Visitor>
void eachRecord(const Report &report, Visitor &&visit)
{
    const QString year = QString::number(report.year);
    visit(report, Standing{year, report.year});
    for (const Section &section : report.sections) {
        const QString inYear = year + u" · "_s + section.title;
        visit(section, Standing{inYear, report.year});
        for (int rank = 0; const Entry &entry : section.entries) {
            const Standing standing{entry.candidate ? inYear : inYear + u" · "_s + QString::number(++rank),
                                    report.year, entry.uid, entry.title};
            visit(entry, standing);
            for (const Photo &photo : entry.photos)
                visit(photo, standing);
        }
    }
}

/// Every report of both files, to point to.
Result<std::vector<Report>> reportsOf(const Reader &reader)
{
    std::vector<Report> reports;
    const auto summaries = TRY(reader.reports());
    for (const ReportSummary &summary : summaries)
        reports.push_back(TRY(reader.report(summary.id)));
    return reports;
}

} // namespace

Result<std::vector<TextDifference>> textDifferences(const Reader &here, const Reader &there)
{
    const auto mine = TRY(reportsOf(here));
    const auto theirs = TRY(reportsOf(there));
    std::tuple<Pairs<Report>, Pairs<Section>, Pairs<Entry>, Pairs<Photo>> pairs;
    for (const Report &report : mine)
        eachRecord(report, [&](const auto &record, const Standing &where) {
            std::get<Pairs<std::decay_t<decltype(record)>>>(pairs).addHere(record, where);
        });
    for (const Report &report : theirs)
        eachRecord(report, [&](const auto &record, const Standing &where) {
            std::get<Pairs<std::decay_t<decltype(record)>>>(pairs).addThere(record, where);
        });
    std::vector<TextDifference> differences;
    std::apply([&](const auto &...kinds) { (kinds.compare(differences), ...); }, pairs);
    std::ranges::stable_sort(differences, std::ranges::greater(), &TextDifference::year);
    return differences;
}

} // namespace dashiji::archive
