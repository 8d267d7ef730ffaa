// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/matches.h"

#include "core/archive/search/searchkey.h"
#include "core/archive/store/database.h"
#include "core/model/enumtext.h"
#include "core/text/codepoints.h"
#include "core/text/folding.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Words as FTS5 wants them: quoted, so that nothing in them is an operator.
QString questionOf(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words)
        quoted << u'"' + word.replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(u" AND "_s);
}

bool isSingle(const QString &word)
{
    return text::codePointCount(word) == 1;
}

} // namespace

Matches::Matches(Database &database, const SearchQuery &query) : m_database(&database), m_query(query)
{
    m_query.words.removeDuplicates();
    const auto keyOf = [](int year) { return qint64(std::clamp(year, 0, kLastYear + 1)) << kYearShift; };
    if (query.firstYear)
        m_years.first = std::max<qint64>(keyOf(*query.firstYear), 1);
    if (query.lastYear)
        m_years.last = keyOf(std::min(*query.lastYear, kLastYear) + 1) - 1;
}

Result<Matches> Matches::of(Database &database, const SearchQuery &query)
{
    Matches matches(database, query);
    TRY(matches.readWaiting());
    TRY(matches.readFilter());
    return matches;
}

Result<void> Matches::readWaiting()
{
    return m_database->each(
        u"SELECT w.search_key, e.title, e.body FROM search_waiting w CROSS JOIN entry e ON e.search_key = "
        "w.search_key WHERE w.search_key BETWEEN ? AND ? ORDER BY w.search_key DESC"_s,
        {m_years.first, m_years.last}, [&](const Row &row) {
            m_waiting.push_back({row.integer(0), text::foldTight(row.text(1)), text::foldTight(row.text(2))});
        });
}

Result<void> Matches::readFilter()
{
    const bool ofReports = !m_query.organization.isEmpty() || m_query.owner || m_query.status;
    if (!ofReports && m_query.section.isEmpty() && m_query.unit.isEmpty())
        return {};
    Filter filter;
    const auto kind = enumFromText<SectionKind>(m_query.section);
    // Names are few and folded here: what is looked for may be written in another way.
    const auto passesReport = [&](const Row &row) {
        return (!m_query.status || row.text(1) == enumText(*m_query.status)) &&
               (!m_query.owner || row.integer(2) == m_query.owner->value) &&
               (m_query.organization.isEmpty() ||
                text::foldTight(row.text(3)).contains(m_query.organization));
    };
    TRY(m_database->each(u"SELECT r.id, r.status, o.id, o.name FROM report r JOIN organization o ON o.id = "
                         "r.organization_id"_s,
                         {}, [&](const Row &row) {
                             if (passesReport(row))
                                 filter.reports.insert(row.integer(0));
                         }));
    TRY(m_database->each(u"SELECT id, report_id, kind, title FROM section"_s, {}, [&](const Row &row) {
        if (filter.reports.contains(row.integer(1)) &&
            (kind ? row.text(2) == enumText(*kind) : text::foldTight(row.text(3)).contains(m_query.section)))
            filter.sections.insert(row.integer(0));
    }));
    // A head is in no section, and what has no numbers has none of the unit.
    if (!m_query.section.isEmpty() || !m_query.unit.isEmpty())
        filter.reports.clear();
    m_filter = std::move(filter);
    return {};
}

bool Matches::isUnit(const QString &unit) const
{
    const auto known = m_units.constFind(unit);
    return known != m_units.cend() ? *known : m_units[unit] = text::foldTight(unit) == m_query.unit;
}

Result<bool> Matches::headPasses(qint64 key) const
{
    bool passed = false;
    TRY(m_database->each(
        u"SELECT table_name, row_id FROM search_owner WHERE search_key = ?"_s, {key}, [&](const Row &row) {
            passed = row.words(0) == u"report"
                         ? m_filter->reports.contains(row.integer(1))
                         : m_query.unit.isEmpty() && m_filter->sections.contains(row.integer(1));
        }));
    return passed;
}

Result<bool> Matches::entryPasses(qint64 key) const
{
    qint64 entry = 0;
    bool passed = false;
    TRY(m_database->each(u"SELECT id, section_id FROM entry WHERE search_key = ?"_s, {key},
                         [&](const Row &row) {
                             entry = row.integer(0);
                             passed = m_filter->sections.contains(row.integer(1));
                         }));
    if (!passed || m_query.unit.isEmpty())
        return passed;
    bool counted = false;
    TRY(m_database->each(u"SELECT unit FROM metric WHERE entry_id = ? AND state <> 'rejected'"_s, {entry},
                         [&](const Row &row) { counted = counted || isUnit(row.text(0)); }));
    return counted;
}

Result<bool> Matches::passes(qint64 key) const
{
    return (key & kFirstHeadKey) != 0 ? headPasses(key) : entryPasses(key);
}

Keys Matches::narrowed(Keys keys) const
{
    return m_filter ? only(std::move(keys), [this](qint64 key) { return passes(key); }) : std::move(keys);
}

Keys Matches::waitingWith(const QStringList &words, bool inTitle) const
{
    std::vector<qint64> keys;
    for (const Waiting &entry : m_waiting)
        if (std::ranges::all_of(words, [&](const QString &word) {
                return entry.title.contains(word) || (!inTitle && entry.body.contains(word));
            }))
            keys.push_back(entry.key);
    return listed(std::move(keys));
}

Result<Keys> Matches::told(const QStringList &words) const
{
    if (words.isEmpty())
        return keysOfEntries(*m_database, m_years);
    // Words of one character have an index of their own.
    QStringList singles;
    QStringList pairs;
    for (const QString &word : words)
        (isSingle(word) ? singles : pairs) << word;
    std::vector<Keys> parts;
    if (!pairs.isEmpty())
        parts.push_back(TRY(keysMatching(*m_database, "search_text", questionOf(pairs), m_years)));
    if (!singles.isEmpty())
        parts.push_back(TRY(keysMatching(*m_database, "search_single", questionOf(singles), m_years)));
    std::vector<Keys> either;
    either.push_back(allOf(std::move(parts)));
    either.push_back(waitingWith(words, false));
    return anyOf(std::move(either));
}

Result<Keys> Matches::otherwise(const QString &word) const
{
    return keysMatching(*m_database, "search_other", questionOf({word}), m_years);
}

Result<Keys> Matches::titled() const
{
    if (m_query.words.isEmpty())
        return listed({});
    std::vector<Keys> either;
    either.push_back(TRY(keysMatching(*m_database, "search_title", questionOf(m_query.words), m_years)));
    either.push_back(waitingWith(m_query.words, true));
    return narrowed(anyOf(std::move(either)));
}

Result<Keys> Matches::told() const
{
    return narrowed(TRY(told(m_query.words)));
}

Result<Keys> Matches::all() const
{
    if (m_query.words.isEmpty())
        return told();
    std::vector<Keys> words;
    for (const QString &word : m_query.words) {
        std::vector<Keys> either;
        either.push_back(TRY(told(QStringList{word})));
        either.push_back(TRY(otherwise(word)));
        words.push_back(anyOf(std::move(either)));
    }
    return narrowed(allOf(std::move(words)));
}

Result<Keys> Matches::all(std::vector<qint64> told) const
{
    if (m_query.words.isEmpty())
        return listed(std::move(told));
    if (m_query.words.size() > 1) // some of them may stand in title and body, some elsewhere
        return all();
    std::vector<Keys> either;
    either.push_back(listed(std::move(told)));
    either.push_back(narrowed(TRY(otherwise(m_query.words.front()))));
    return anyOf(std::move(either));
}

} // namespace dashiji::archive
