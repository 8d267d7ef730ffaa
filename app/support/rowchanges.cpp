// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/rowchanges.h"

namespace dashiji::app
{
namespace
{

using archive::RowChange;
using archive::RowKind;
using archive::RowOperation;

bool hasAny(const RowChange &row, std::initializer_list<QLatin1StringView> columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&row](QLatin1StringView column) { return row.columns.contains(column); });
}

bool hasOnly(const RowChange &row, std::initializer_list<QLatin1StringView> columns)
{
    const auto known = [columns](const QString &column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    return !row.columns.isEmpty() && std::all_of(row.columns.begin(), row.columns.end(), known);
}

bool isUpdate(const RowChange &row, RowKind kind)
{
    return row.kind == kind && row.operation == RowOperation::Updated;
}

constexpr QLatin1StringView kPlace{"ord"};
constexpr QLatin1StringView kTitle{"title"};

} // namespace

bool mayMoveEntries(const RowChange &row)
{
    switch (row.kind) {
    case RowKind::Report:
        return row.operation != RowOperation::Updated || hasAny(row, {QLatin1StringView("year")});
    case RowKind::Section:
        return row.operation != RowOperation::Updated || !hasOnly(row, {QLatin1StringView("introduction")});
    case RowKind::Entry:
        return row.operation != RowOperation::Updated ||
               hasAny(row, {kPlace, QLatin1StringView("section_id"), QLatin1StringView("candidate")});
    default:
        return false;
    }
}

bool mayMoveEntries(const archive::ChangeSet &changes, ReportId report)
{
    return touches(changes, [report](const RowChange &row) {
        const bool meant = !report.isValid() || !row.report.isValid() || row.report == report;
        return meant && mayMoveEntries(row);
    });
}

bool onlyMadeRoom(const RowChange &row)
{
    return isUpdate(row, RowKind::Entry) && hasOnly(row, {kPlace});
}

bool showsInLists(const RowChange &row)
{
    if (row.kind != RowKind::Entry && row.kind != RowKind::Report)
        return false;
    return row.operation != RowOperation::Updated ||
           hasAny(row, {kTitle, QLatin1StringView("state"), QLatin1StringView("status")});
}

bool changesWordsOnly(const RowChange &row)
{
    return isUpdate(row, RowKind::Entry) && hasOnly(row, {kTitle, QLatin1StringView("body")});
}

bool followsItsWords(const RowChange &row)
{
    return isUpdate(row, RowKind::Metric) && !row.columns.isEmpty() &&
           std::all_of(row.columns.begin(), row.columns.end(),
                       [](const QString &column) { return column.startsWith(QLatin1StringView("anchor_")); });
}

bool changesYears(const RowChange &row)
{
    return row.kind == RowKind::Report && row.operation != RowOperation::Updated;
}

} // namespace dashiji::app
