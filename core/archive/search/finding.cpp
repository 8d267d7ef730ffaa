// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/finding.h"

#include "core/archive/records/belief.h"
#include "core/archive/search/search.h"
#include "core/archive/store/database.h"
#include "core/text/codepoints.h"
#include "core/text/folding.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::archive
{
namespace
{

using Qt::StringLiterals::operator""_s;

constexpr qsizetype kExcerpt = 80; ///< UTF-16 units
constexpr qsizetype kBefore = 18;  ///< of them at most before the first mark

bool holdsAll(QStringView folded, const QStringList &words)
{
    return std::ranges::all_of(words, [folded](const QString &word) { return folded.contains(word); });
}

/// Where a part of a text that shows @p at begins and ends: in its line, somewhat before it.
std::pair<qsizetype, qsizetype> partAround(const QString &text, qsizetype at)
{
    const qsizetype line = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    qsizetype start = std::max(line, at - kBefore);
    if (start > 0 && text.at(start).isLowSurrogate())
        --start;
    while (start > line && start < at && text.at(start).isPunct()) // of words that are cut off
        ++start;
    const qsizetype lineEnd = text.indexOf(u'\n', at);
    qsizetype end = std::min(lineEnd < 0 ? text.size() : lineEnd, start + kExcerpt);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    return {start, end};
}

/// None where no word stands in the text.
std::optional<Excerpt> excerptOf(RowKind record, Column field, const QString &text, const QStringList &words)
{
    const auto marks = marksIn(text, words);
    if (marks.empty())
        return std::nullopt;
    const auto [start, end] = partAround(text, marks.front().start);
    Excerpt excerpt{record, field, text.mid(start, end - start), {}};
    const text::CodePointIndex points(excerpt.text);
    for (const Excerpt::Mark &mark : marks)
        if (mark.start < end)
            excerpt.marks.push_back({points.toCodePoint(mark.start - start),
                                     points.toCodePoint(std::min(mark.end, end) - start)});
    return excerpt;
}

/// The first mark in a text, in its code points.
TextSpot spotIn(EntryField field, const QString &text, const QStringList &words)
{
    const Excerpt::Mark mark = marksIn(text, words).front();
    const text::CodePointIndex points(text);
    return {field, points.toCodePoint(mark.start), points.toCodePoint(mark.end)};
}

/// Reads what a hit of an entry shows of it. @param excerpts whether its title and body hold words
/// @return false: what stands there is not what was written, and is not shown
Result<bool> describeEntry(Database &database, const QStringList &words, bool excerpts, SearchHit &hit)
{
    qint64 revision = 0;
    TRY(database.each(
        u"SELECT e.uid, r.year, r.organization, s.title, CASE WHEN e.candidate THEN 0 ELSE (SELECT count(*) "
        "FROM entry o WHERE o.section_id = s.id AND o.candidate = 0 AND o.ord <= e.ord) END, e.title, "
        "e.body, e.rev "
        "FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON r.id = s.report_id WHERE e.id = ?"_s,
        {hit.place.entry.value}, [&](const Row &row) {
            hit.uid = QUuid::fromRfc4122(row.blob(0));
            hit.year = row.number(1);
            hit.organization = row.text(2);
            hit.section = row.text(3);
            hit.rank = row.number(4);
            hit.title = row.text(5);
            revision = row.integer(7);
            const QString body = row.text(6);
            const auto [start, end] = partAround(body, 0);
            hit.lead = body.mid(start, end - start);
            if (!excerpts)
                return;
            const auto inTitle = excerptOf(RowKind::Entry, Column::Title, hit.title, words);
            const auto inBody = excerptOf(RowKind::Entry, Column::Body, body, words);
            if (inTitle)
                hit.excerpts.push_back(*inTitle);
            if (inBody) // the title is the better one when it holds them all
                hit.excerpts.insert(holdsAll(text::foldTight(hit.title), words) ? hit.excerpts.end()
                                                                                : hit.excerpts.begin(),
                                    *inBody);
            if (!hit.excerpts.empty())
                hit.place.spot = hit.excerpts.front().field == Column::Body
                                     ? spotIn(EntryField::Body, body, words)
                                     : spotIn(EntryField::Title, hit.title, words);
        }));
    return holds(database, RowKind::Entry, hit.place.entry.value, revision);
}

/// Texts that stand in no index, of one kind of record.
struct OtherTexts {
    RowKind kind;
    QLatin1StringView from; ///< its table t, with section s and report r, and entry e where there is one
    RowKind record;         ///< what a hit in them is a hit of
    std::vector<Column> without = {};
    std::vector<Column> only = {};
};

const std::vector<OtherTexts> &otherTexts()
{
    static const std::vector<OtherTexts> texts{
        {RowKind::Report,
         QLatin1StringView("report t JOIN report r ON r.id = t.id LEFT JOIN section s ON 0"),
         RowKind::Report,
         {Column::Organization, Column::Charts}},
        {RowKind::Section,
         QLatin1StringView("section t JOIN section s ON s.id = t.id JOIN report r ON r.id = s.report_id"),
         RowKind::Section},
        {RowKind::Entry,
         QLatin1StringView("entry t JOIN entry e ON e.id = t.id JOIN section s ON s.id = e.section_id "
                           "JOIN report r ON r.id = s.report_id"),
         RowKind::Entry,
         {Column::Title, Column::Body}},
        {RowKind::Photo,
         QLatin1StringView("photo t JOIN entry e ON e.id = t.entry_id JOIN section s ON s.id = "
                           "e.section_id JOIN report r ON r.id = s.report_id"),
         RowKind::Entry},
        {RowKind::Metric,
         QLatin1StringView("metric t JOIN entry e ON e.id = t.entry_id JOIN section s ON s.id = "
                           "e.section_id JOIN report r ON r.id = s.report_id"),
         RowKind::Entry,
         {},
         {Column::Label}},
    };
    return texts;
}

Result<void> searchOthers(Database &database, const SearchQuery &query, const OtherTexts &others,
                          std::vector<SearchHit> &found)
{
    std::vector<Column> columns;
    QStringList selected;
    for (const TableColumn &column : tableOf(others.kind).columns) {
        const bool named =
            others.only.empty()
                ? column.isText && std::ranges::find(others.without, column.column) == others.without.end()
                : std::ranges::find(others.only, column.column) != others.only.end();
        if (!named)
            continue;
        columns.push_back(column.column);
        selected << u"t."_s + column.name;
    }
    const bool ofEntries = others.record == RowKind::Entry;
    const Narrowing narrowing = TRY(narrowingOf(database, query, ofEntries));
    const QString sql =
        u"SELECT r.id, coalesce(s.id, 0), %1, r.year, r.organization, coalesce(s.title, ''), "
        "r.title, r.uid, coalesce(s.uid, x''), t.id, t.rev, %2 FROM %3 WHERE %4 AND %5 <> '' ORDER BY r.year DESC, s.ord, t.id"_s
            .arg(ofEntries ? u"e.id"_s : u"0"_s, selected.join(u", "_s), others.from, narrowing.where,
                 selected.join(u" || "_s)); // most of them are empty
    constexpr int kTexts = 11;
    return database.each(sql, narrowing.values, [&](const Row &row) -> Result<void> {
        for (size_t column = 0; column < columns.size(); ++column) {
            const QString text = row.text(kTexts + static_cast<int>(column));
            if (text.isEmpty() || !holdsAll(text::foldTight(text), query.words))
                continue;
            if (!TRY(holds(database, others.kind, row.integer(9), row.integer(10))))
                break;
            SearchHit hit;
            hit.record = others.record;
            hit.place = {{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, {}};
            hit.year = row.number(3);
            hit.organization = row.text(4);
            hit.section = row.text(5);
            hit.title = others.record == RowKind::Section ? hit.section : row.text(6);
            hit.uid = QUuid::fromRfc4122(row.blob(others.record == RowKind::Section ? 8 : 7));
            if (auto excerpt = excerptOf(others.kind, columns[column], text, query.words))
                hit.excerpts.push_back(std::move(*excerpt));
            found.push_back(std::move(hit));
        }
        return {};
    });
}

/// Adds those of texts that have none yet.
void addExcerpts(SearchHit &hit, const SearchHit &other)
{
    for (const Excerpt &excerpt : other.excerpts)
        if (std::ranges::none_of(hit.excerpts, [&excerpt](const Excerpt &known) {
                return known.record == excerpt.record && known.field == excerpt.field;
            }))
            hit.excerpts.push_back(excerpt);
}

/// All hits in what stands in no index, one a record.
Result<std::vector<SearchHit>> searchOthers(Database &database, const SearchQuery &query)
{
    std::vector<SearchHit> all;
    for (const OtherTexts &others : otherTexts())
        TRY(searchOthers(database, query, others, all));
    std::vector<SearchHit> records;
    std::map<std::pair<RowKind, qint64>, size_t> known;
    for (SearchHit &hit : all) {
        const qint64 row = hit.record == RowKind::Entry     ? hit.place.entry.value
                           : hit.record == RowKind::Section ? hit.place.section.value
                                                            : hit.place.report.value;
        const auto [record, isNew] = known.try_emplace({hit.record, row}, records.size());
        if (isNew)
            records.push_back(std::move(hit));
        else
            addExcerpts(records[record->second], hit);
    }
    std::ranges::stable_sort(records, std::greater(), &SearchHit::year);
    return records;
}

} // namespace

std::vector<Excerpt::Mark> marksIn(QStringView text, const QStringList &foldedWords)
{
    // Without white space, which the index does not know.
    const text::FoldedText folded = text::foldWithOrigins(text);
    text::FoldedText tight;
    for (qsizetype at = 0; at < folded.text.size(); ++at)
        if (!folded.text.at(at).isSpace()) {
            tight.text += folded.text.at(at);
            tight.origins.push_back(folded.origins[static_cast<size_t>(at)]);
        }
    tight.origins.push_back(folded.origins.back());

    std::vector<Excerpt::Mark> marks;
    for (const QString &word : foldedWords)
        for (qsizetype at = tight.text.indexOf(word); at >= 0; at = tight.text.indexOf(word, at + 1)) {
            const auto range = tight.original(at, word.size());
            marks.push_back({range.start, range.end});
        }
    std::ranges::sort(marks, {}, &Excerpt::Mark::start);
    std::vector<Excerpt::Mark> joined;
    for (const Excerpt::Mark &mark : marks) {
        if (!joined.empty() && mark.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, mark.end);
        else
            joined.push_back(mark);
    }
    return joined;
}

Result<SearchAnswer> find(Database &database, const SearchQuery &query, int limit)
{
    SearchAnswer answer;
    if (query.isEmpty())
        return answer;
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto places = TRY(searchEntries(database, query, limit));
    answer.entries = TRY(countEntries(database, query));
    for (const Place &place : places) {
        SearchHit hit;
        hit.place = place;
        if (TRY(describeEntry(database, query.words, true, hit)))
            answer.hits.push_back(std::move(hit));
        else
            --answer.entries;
    }
    answer.total = answer.entries;
    if (query.words.isEmpty())
        return answer;

    auto others = TRY(searchOthers(database, query));
    std::vector<EntryId> entries;
    for (const SearchHit &other : others)
        if (other.record == RowKind::Entry)
            entries.push_back(other.place.entry);
    std::set<qint64> counted;
    for (const EntryId entry : TRY(entriesAmong(database, query, entries)))
        counted.insert(entry.value);
    for (SearchHit &other : others) {
        const bool isEntry = other.record == RowKind::Entry;
        if (isEntry && counted.contains(other.place.entry.value)) {
            const auto shown = std::ranges::find_if(answer.hits, [&other](const SearchHit &hit) {
                return hit.record == RowKind::Entry && hit.place.entry == other.place.entry;
            });
            if (shown != answer.hits.end())
                addExcerpts(*shown, other);
            continue;
        }
        if (isEntry && !TRY(describeEntry(database, query.words, false, other)))
            continue;
        ++answer.total;
        if (static_cast<int>(answer.hits.size()) < limit)
            answer.hits.push_back(std::move(other));
    }
    return answer;
}

} // namespace dashiji::archive
