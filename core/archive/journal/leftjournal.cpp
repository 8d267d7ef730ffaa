// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/leftjournal.h"

#include "core/archive/store/logrows.h"

#include <algorithm>
#include <map>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

// How many values a row of these tables has; columns that are reckoned are not stored.
constexpr int kOfSession = 4;
constexpr int kOfChange = 10;
constexpr int kOfChangeRow = 5;

/// Rows of the journal's tables by what they look like. Another table's among them breaks the chain.
struct Pieces {
    std::map<qint64, QString> persons; ///< of sessions
    std::map<qint64, StoredChange> changes;
    std::map<qint64, StoredChangeRow> rows;
};

Pieces piecesOf(const PageLog &log)
{
    Pieces pieces;
    const auto isText = [](const QVariant &value) { return value.typeId() == QMetaType::QString; };
    for (const LeafRow &row : rowsIn(log)) {
        const QVariantList &values = row.values;
        if (values.isEmpty() || values[0].isValid())
            continue; // the id of each stands apart
        if (values.size() == kOfSession && isText(values[1]))
            pieces.persons.emplace(row.id, values[1].toString());
        else if (values.size() == kOfChangeRow && isText(values[1]) && isText(values[3]) && isText(values[4]))
            pieces.rows.emplace(row.id, StoredChangeRow{values[1].toString(), values[2].toLongLong(),
                                                        values[3].toString(), values[4].toString()});
        else if (values.size() == kOfChange)
            pieces.changes.emplace(row.id, StoredChange{{row.id},
                                                        values[1].toLongLong(),
                                                        {},
                                                        values[2].toLongLong(),
                                                        values[3].toString(),
                                                        values[4].toString(),
                                                        values[5].toString(),
                                                        values[6].toInt(),
                                                        values[7].toLongLong(),
                                                        values[8].toLongLong(),
                                                        values[9].toLongLong()});
    }
    return pieces;
}

Result<QString> personOf(Database &database, const Pieces &pieces, qint64 session)
{
    if (const auto told = pieces.persons.find(session); told != pieces.persons.end())
        return told->second;
    const auto known = TRY(database.value(u"SELECT person FROM session WHERE id = ?"_s, {session}));
    return known.value_or(QVariant()).toString();
}

Result<bool> isHere(Database &database, const StoredChange &change)
{
    return database
        .integer(u"SELECT EXISTS (SELECT 1 FROM change WHERE id = ? AND session_id = ? AND at = ?)"_s,
                 {change.id.value, change.session, change.at})
        .map([](qint64 found) { return found != 0; });
}

} // namespace

Result<std::optional<std::vector<LeftChange>>> leftJournal(Database &database, const QString &log)
{
    const auto pages = readAheadLog(log);
    if (!pages || pages->heads.empty())
        return std::nullopt; // a rollback journal has the words before a commit, never those of one
    const HeadRow &first = pages->heads.front();
    const HeadRow &last = pages->heads.back();
    const auto uid = TRY(database.value(u"SELECT archive_uid FROM head"_s));
    if (!uid || uid->toByteArray() != first.archive)
        return std::nullopt;
    Pieces pieces = piecesOf(*pages);
    std::vector<LeftChange> missing;
    QByteArray link = first.previous;
    for (qint64 serial = first.serial; serial <= last.serial; ++serial) {
        const auto found = pieces.changes.find(serial);
        if (found == pieces.changes.end())
            return std::nullopt;
        LeftChange left{found->second, {}};
        left.change.person = TRY(personOf(database, pieces, left.change.session));
        for (auto row = pieces.rows.lower_bound(firstRowOf({serial}));
             row != pieces.rows.end() && row->first <= lastRowOf({serial}); ++row)
            left.rows.push_back(row->second);
        link = chained(link, left.change, left.rows);
        if (left.change.run != 0 && left.change.verb.isEmpty())
            if (const auto begun = pieces.changes.find(left.change.run); begun != pieces.changes.end()) {
                left.change.verb = begun->second.verb;
                left.change.label = begun->second.label;
                left.change.year = begun->second.year;
            }
        if (!TRY(isHere(database, left.change)))
            missing.push_back(std::move(left));
    }
    return link == last.chain ? std::optional(std::move(missing)) : std::nullopt;
}

} // namespace dashiji::archive
