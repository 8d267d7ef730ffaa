// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/finding.h"

#include "core/archive/records/belief.h"
#include "core/archive/search/matches.h"
#include "core/archive/search/othertexts.h"
#include "core/archive/search/searchkey.h"
#include "core/text/folding.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <map>
#include <tuple>

namespace dashiji::archive
{
namespace
{

using Qt::StringLiterals::operator""_s;

/// What was looked for may stand better or worse.
enum class Tier {
    Title,
    Told, ///< in title and body
    Other,
};

struct Match {
    qint64 key = 0;
    Tier tier = Tier::Other;
};

/// A hit with what puts it into its place.
struct PlacedHit {
    SearchHit hit;
    Tier tier = Tier::Other;
    QString sectionOrder; ///< empty: the report itself
    bool candidate = false;
    QString order; ///< of an entry; empty: the section itself
    TextOwner owner;

    [[nodiscard]] auto rank() const
    {
        return std::tuple(tier, -hit.year, hit.place.report.value, sectionOrder, hit.place.section.value,
                          candidate, order, owner.second);
    }
};

/// The best first, of each kind the newest.
Result<std::vector<Match>> firstMatches(const Matches &matches, int limit, Tier worst)
{
    std::vector<Match> found;
    QSet<qint64> known;
    for (const Tier tier : {Tier::Title, Tier::Told, Tier::Other}) {
        if (tier > worst || static_cast<int>(found.size()) >= limit)
            break;
        const Keys keys = TRY(tier == Tier::Title  ? matches.titled()
                              : tier == Tier::Told ? matches.told()
                                                   : matches.all());
        while (static_cast<int>(found.size()) < limit) {
            const qint64 key = TRY(keys->next());
            if (key == 0)
                break;
            if (known.contains(key))
                continue;
            known.insert(key);
            found.push_back({key, tier});
        }
    }
    return found;
}

bool holdsAll(QStringView folded, const QStringList &words)
{
    return std::ranges::all_of(words, [folded](const QString &word) { return folded.contains(word); });
}

bool holdsAny(QStringView folded, const QStringList &words)
{
    return std::ranges::any_of(words, [folded](const QString &word) { return folded.contains(word); });
}

/// Excerpts of title and body, and where the first mark stands.
void addOwnExcerpts(SearchHit &hit, const QString &body, const QStringList &words)
{
    const auto inTitle = excerptOf(RowKind::Entry, Column::Title, hit.title, words);
    const auto inBody = excerptOf(RowKind::Entry, Column::Body, body, words);
    if (inTitle)
        hit.excerpts.push_back(*inTitle);
    if (inBody) // the title is the better one when it holds them all
        hit.excerpts.insert(
            holdsAll(text::foldTight(hit.title), words) ? hit.excerpts.end() : hit.excerpts.begin(), *inBody);
    if (!hit.excerpts.empty())
        hit.place.spot = hit.excerpts.front().field == Column::Body
                             ? firstSpot(EntryField::Body, body, words)
                             : firstSpot(EntryField::Title, hit.title, words);
}

/// @return false: something that was looked for stands in what is not what was written
Result<void> addOtherExcerpts(Database &database, const TextOwner &owner, const QStringList &words,
                              SearchHit &hit)
{
    for (const OtherText &text : TRY(otherTextsOf(database, owner))) {
        auto excerpt = excerptOf(text.record, text.field, text.text, words);
        const bool isNew = excerpt && std::ranges::none_of(hit.excerpts, [&text](const Excerpt &known) {
                               return known.record == text.record && known.field == text.field;
                           });
        if (isNew && TRY(holds(database, text.record, text.row, text.revision)))
            hit.excerpts.push_back(std::move(*excerpt));
    }
    return {};
}

/// Reads what a hit shows. @return none: what stands there is not what was written
class Describing
{
public:
    Describing(Database &database, const QStringList &words) : m_database(database), m_words(words) {}

    Result<std::optional<PlacedHit>> describe(const Match &match)
    {
        PlacedHit placed;
        placed.tier = match.tier;
        const bool isSound = (match.key & kFirstHeadKey) != 0 ? TRY(readHead(match.key, placed))
                                                              : TRY(readEntry(match, placed));
        if (!isSound || (match.tier == Tier::Other && placed.hit.excerpts.empty()))
            return std::nullopt;
        return placed;
    }

private:
    Result<bool> readEntry(const Match &match, PlacedHit &placed)
    {
        SearchHit &hit = placed.hit;
        qint64 revision = 0;
        QString others;
        TRY(m_database.each(
            u"SELECT e.id, e.uid, e.rev, e.candidate, e.ord, e.title, e.body, s.id, s.ord, s.title, r.id, "
            "r.year, r.organization, coalesce(t.texts, '') FROM entry e JOIN section s ON s.id = "
            "e.section_id JOIN report r ON r.id = s.report_id LEFT JOIN search_owner t ON t.search_key = "
            "e.search_key WHERE e.search_key = ?"_s,
            {match.key}, [&](const Row &row) {
                hit.place = {{row.integer(10)}, {row.integer(7)}, {row.integer(0)}, {}};
                hit.uid = QUuid::fromRfc4122(row.blob(1));
                revision = row.integer(2);
                placed.candidate = row.flag(3);
                placed.order = row.text(4);
                hit.title = row.text(5);
                placed.sectionOrder = row.text(8);
                hit.section = row.text(9);
                hit.year = row.number(11);
                hit.organization = row.text(12);
                others = row.text(13);
                const QString body = row.text(6);
                hit.lead = leadOf(body);
                addOwnExcerpts(hit, body, m_words);
            }));
        placed.owner = {RowKind::Entry, hit.place.entry.value};
        if (!TRY(holds(m_database, RowKind::Entry, hit.place.entry.value, revision)))
            return false;
        if (holdsAny(text::foldTight(others), m_words))
            TRY(addOtherExcerpts(m_database, placed.owner, m_words, hit));
        return true;
    }

    Result<bool> readHead(qint64 key, PlacedHit &placed)
    {
        SearchHit &hit = placed.hit;
        TRY(m_database.each(
            u"SELECT t.row_id, r.id, r.uid, r.year, r.organization, r.title, coalesce(s.id, 0), "
            "coalesce(s.uid, x''), coalesce(s.ord, ''), coalesce(s.title, '') FROM search_owner t LEFT JOIN "
            "section s ON t.table_name = 'section' AND s.id = t.row_id JOIN report r ON r.id = "
            "coalesce(s.report_id, t.row_id) WHERE t.search_key = ?"_s,
            {key}, [&](const Row &row) {
                const bool isSection = row.integer(6) != 0;
                hit.record = isSection ? RowKind::Section : RowKind::Report;
                placed.owner = {hit.record, row.integer(0)};
                hit.place = {{row.integer(1)}, {row.integer(6)}, {}, {}};
                hit.uid = QUuid::fromRfc4122(row.blob(isSection ? 7 : 2));
                hit.year = row.number(3);
                hit.organization = row.text(4);
                placed.sectionOrder = row.text(8);
                hit.section = row.text(9);
                hit.title = row.text(isSection ? 9 : 5);
            }));
        TRY(addOtherExcerpts(m_database, placed.owner, m_words, hit));
        return true;
    }

    Database &m_database;
    const QStringList &m_words;
};

/// Counts ranks, each section read once from its beginning to its last hit.
/// @param hits those of a section stand in its order
Result<void> addRanks(Database &database, std::vector<PlacedHit> &hits)
{
    struct Reached {
        QString order;
        qint64 id = 0;
        int rank = 0;
    };
    std::vector<PlacedHit *> ordered;
    for (PlacedHit &placed : hits)
        if (placed.hit.record == RowKind::Entry && !placed.candidate)
            ordered.push_back(&placed);
    std::ranges::sort(
        ordered, {}, [](const PlacedHit *placed) { return std::tuple(placed->order, placed->owner.second); });
    std::map<qint64, Reached> sections;
    for (PlacedHit *placed : ordered) {
        Reached &reached = sections[placed->hit.place.section.value];
        reached.rank += static_cast<int>(TRY(database.integer(
            u"SELECT count(*) FROM entry WHERE section_id = ? AND candidate = 0 AND (ord, id) > (?, ?) AND "
            "(ord, id) <= (?, ?)"_s,
            {placed->hit.place.section.value, reached.order, reached.id, placed->order,
             placed->owner.second})));
        reached.order = placed->order;
        reached.id = placed->owner.second;
        placed->hit.rank = reached.rank;
    }
    return {};
}

} // namespace

Result<SearchHits> firstHits(Database &database, const SearchQuery &query, int limit)
{
    SearchHits answer;
    if (query.isEmpty() || limit <= 0)
        return answer;
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto matches = TRY(Matches::of(database, query));
    Describing describing(database, query.words);
    std::vector<PlacedHit> placed;
    for (const Match &match : TRY(firstMatches(matches, limit, Tier::Other))) {
        if (auto hit = TRY(describing.describe(match)))
            placed.push_back(std::move(*hit));
        else
            ++answer.unsound;
    }
    std::ranges::sort(placed, {}, &PlacedHit::rank);
    TRY(addRanks(database, placed));
    for (PlacedHit &hit : placed)
        answer.hits.push_back(std::move(hit.hit));
    return answer;
}

Result<SearchCount> countHits(Database &database, const SearchQuery &query, int most)
{
    SearchCount count;
    if (query.isEmpty())
        return count;
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto matches = TRY(Matches::of(database, query));
    const auto limit = static_cast<size_t>(most);
    const auto counted = [limit](KeyStream &keys) { return taken(keys, limit); };
    auto told = TRY(counted(*TRY(matches.told())));
    count.entries = static_cast<int>(told.size());
    const auto all = TRY(counted(*TRY(matches.all(std::move(told)))));
    count.total = static_cast<int>(all.size());
    count.capped = count.total == most;
    return count;
}

Result<std::vector<Place>> firstEntries(Database &database, const SearchQuery &query, int limit)
{
    std::vector<Place> places;
    if (query.isEmpty() || limit <= 0)
        return places;
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto matches = TRY(Matches::of(database, query));
    for (const Match &match : TRY(firstMatches(matches, limit, Tier::Told)))
        TRY(database.each(
            u"SELECT s.report_id, s.id, e.id FROM entry e JOIN section s ON s.id = e.section_id "
            "WHERE e.search_key = ?"_s,
            {match.key}, [&](const Row &row) {
                places.push_back({{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, {}});
            }));
    return places;
}

} // namespace dashiji::archive
