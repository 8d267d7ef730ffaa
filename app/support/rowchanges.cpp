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

bool hasAny(const RowChange &row, std::initializer_list<Column> columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&row](Column column) { return row.columns.contains(column); });
}

bool hasOnly(const RowChange &row, std::initializer_list<Column> columns)
{
    const auto known = [columns](Column column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    return !row.columns.empty() && std::all_of(row.columns.begin(), row.columns.end(), known);
}

bool isUpdate(const RowChange &row, RowKind kind)
{
    return row.kind == kind && row.operation == RowOperation::Updated;
}

} // namespace

bool mayMoveEntries(const RowChange &row)
{
    switch (row.kind) {
    case RowKind::Report:
        return row.operation != RowOperation::Updated || hasAny(row, {Column::Year});
    case RowKind::Section:
        return row.operation != RowOperation::Updated || !hasOnly(row, {Column::Introduction});
    case RowKind::Entry:
        return row.operation != RowOperation::Updated ||
               hasAny(row, {Column::Order, Column::Parent, Column::Candidate});
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

bool changesStatus(const archive::ChangeSet &changes, ReportId report)
{
    return touches(changes, [report](const RowChange &row) {
        return row.kind == RowKind::Report && row.id == report.value && hasAny(row, {Column::Status});
    });
}

bool showsInLists(const RowChange &row)
{
    if (row.kind != RowKind::Entry && row.kind != RowKind::Report)
        return false;
    return row.operation != RowOperation::Updated ||
           hasAny(row, {Column::Title, Column::State, Column::Status});
}

bool changesWordsOnly(const RowChange &row)
{
    return isUpdate(row, RowKind::Entry) && hasOnly(row, {Column::Title, Column::Body});
}

bool followsItsWords(const RowChange &row)
{
    return isUpdate(row, RowKind::Metric) &&
           hasOnly(row, {Column::AnchorField, Column::AnchorStart, Column::AnchorEnd, Column::AnchorQuote,
                         Column::AnchorPrefix, Column::AnchorSuffix});
}

bool changesYears(const RowChange &row)
{
    return row.kind == RowKind::Report &&
           (row.operation != RowOperation::Updated || hasAny(row, {Column::Year}));
}

} // namespace dashiji::app
