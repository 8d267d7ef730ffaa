// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/searchkey.h"

#include <vector>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<qint64> nextSearchKey(Database &database, qint64 section)
{
    const auto year = TRY(database.integer(
        u"SELECT r.year FROM section s JOIN report r ON r.id = s.report_id WHERE s.id = ?"_s, {section}));
    const qint64 first = year << kYearShift;
    const auto key = TRY(database.integer(
        u"SELECT coalesce(max(search_key), ?) + 1 FROM entry WHERE search_key >= ? AND search_key < ?"_s,
        {first, first, first + kFirstHeadKey}));
    if (key >= first + kFirstHeadKey)
        return failure(ErrorCode::InvalidArgument, QString::number(year), u"no key of the year is free"_s);
    return key;
}

Result<qint64> searchKeyOf(Database &database, RowKind kind, qint64 id)
{
    if (kind == RowKind::Entry)
        return database.integer(u"SELECT search_key FROM entry WHERE id = ?"_s, {id});
    const auto year = TRY(database.integer(
        kind == RowKind::Report
            ? u"SELECT year FROM report WHERE id = ?"_s
            : u"SELECT r.year FROM section s JOIN report r ON r.id = s.report_id WHERE s.id = ?"_s,
        {id}));
    const qint64 first = (year << kYearShift) + kFirstHeadKey;
    return database.integer(u"SELECT coalesce(max(search_key), ?) + 1 FROM search_owner WHERE search_key >= "
                            "? AND search_key < ?"_s,
                            {first, first, (year + 1) << kYearShift});
}

Result<void> renewSearchKeys(Database &database, ReportId report)
{
    std::vector<std::pair<qint64, qint64>> entries;
    TRY(database.each(
        u"SELECT e.id, e.section_id FROM entry e JOIN section s ON s.id = e.section_id WHERE s.report_id = ? "
        "ORDER BY e.search_key"_s,
        {report.value}, [&](const Row &row) { entries.emplace_back(row.integer(0), row.integer(1)); }));
    for (const auto &[entry, section] : entries) {
        const auto key = TRY(nextSearchKey(database, section));
        TRY(database.run(u"UPDATE entry SET search_key = ? WHERE id = ?"_s, {key, entry}));
    }
    return {};
}

} // namespace dashiji::archive
