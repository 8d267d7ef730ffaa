// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one is in the navigator, what is chosen there, and what stands beside it.
#include "app/navigator/navigator.h"
#include "app/navigator/navigatorfilter.h"
#include "app/navigator/navigatormodel.h"
#include "app/navigator/navigatorview.h"
#include "app/support/yearname.h"
#include "app/widgets/organizationchoice.h"

#include <algorithm>
#include <tuple>

namespace dashiji::app
{
namespace
{

using NodeKind = NavigatorModel::Kind;

} // namespace

QModelIndex Navigator::currentSource() const
{
    const QModelIndex current = m_proxy->mapToSource(m_view->currentIndex());
    return current.isValid() ? current : QModelIndex(m_filteredOut);
}

QModelIndex Navigator::ancestor(int kind) const
{
    for (QModelIndex index = currentSource(); index.isValid(); index = index.parent())
        if (NavigatorModel::kindOf(index) == static_cast<NodeKind>(kind))
            return index;
    return {};
}

qint64 Navigator::idOf(int kind) const
{
    return ancestor(kind).data(NavigatorModel::IdRole).toLongLong();
}

Place Navigator::current() const
{
    return {ReportId{idOf(static_cast<int>(NodeKind::Year))},
            SectionId{idOf(static_cast<int>(NodeKind::Section))},
            EntryId{idOf(static_cast<int>(NodeKind::Entry))},
            {}};
}

Place Navigator::first() const
{
    return placeOf(ReportId{m_model->index(0, 0).data(NavigatorModel::IdRole).toLongLong()});
}

int Navigator::currentYear() const
{
    return ancestor(static_cast<int>(NodeKind::Year)).data(NavigatorModel::YearRole).toInt();
}

std::vector<EntryId> Navigator::chosenEntries() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex &row) { return NavigatorModel::kindOf(row) != NodeKind::Entry; });
    const auto rank = [](const QModelIndex &row) {
        return std::tuple(row.parent().parent().row(), row.parent().row(), row.row());
    };
    std::ranges::sort(rows, {}, rank);
    std::vector<EntryId> entries;
    for (const QModelIndex &row : rows)
        entries.push_back(EntryId{row.data(NavigatorModel::IdRole).toLongLong()});
    const EntryId current = this->current().entry;
    if (entries.empty() && current.isValid())
        entries.push_back(current);
    return entries;
}

int Navigator::currentPosition() const
{
    const QModelIndex entry = ancestor(static_cast<int>(NodeKind::Entry));
    return entry.isValid() ? entry.row() : -1;
}

std::vector<EntryId> Navigator::entriesOfYear() const
{
    std::vector<EntryId> entries;
    const QModelIndex year = ancestor(static_cast<int>(NodeKind::Year));
    for (int s = 0; year.isValid() && s < m_model->rowCount(year); ++s) {
        const QModelIndex section = m_model->index(s, 0, year);
        for (int e = 0; e < m_model->rowCount(section); ++e)
            entries.push_back(
                EntryId{m_model->index(e, 0, section).data(NavigatorModel::IdRole).toLongLong()});
    }
    return entries;
}

Place Navigator::neighbour(int step) const
{
    const std::vector<EntryId> entries = entriesOfYear();
    const auto there = std::ranges::find(entries, current().entry) - entries.begin() + step;
    const bool known = current().entry.isValid() && there >= 0 && there < std::ssize(entries);
    return known ? placeOf(entries[static_cast<size_t>(there)]) : Place();
}

SectionId Navigator::sectionOf(EntryId entry) const
{
    return SectionId{m_model->indexOf(entry).parent().data(NavigatorModel::IdRole).toLongLong()};
}

std::pair<int, int> Navigator::placeOfSection(SectionId section) const
{
    const QModelIndex index = m_model->indexOf(section);
    return {index.row(), m_model->rowCount(index.parent())};
}

int Navigator::othersAmong(const QModelIndex &section, int rows) const
{
    const std::vector<EntryId> chosen = chosenEntries();
    int others = 0;
    for (int row = 0; row < rows; ++row) {
        const EntryId entry{m_model->index(row, 0, section).data(NavigatorModel::IdRole).toLongLong()};
        others += std::ranges::find(chosen, entry) == chosen.end() ? 1 : 0;
    }
    return others;
}

int Navigator::othersBefore(EntryId entry) const
{
    const QModelIndex index = m_model->indexOf(entry);
    return othersAmong(index.parent(), index.row());
}

int Navigator::othersIn(SectionId section) const
{
    const QModelIndex index = m_model->indexOf(section);
    return othersAmong(index, m_model->rowCount(index));
}

Place Navigator::besideChosen() const
{
    const std::vector<EntryId> chosen = chosenEntries();
    EntryId beside;
    bool behind = false;
    for (const EntryId entry : entriesOfYear()) {
        const bool isChosen = std::ranges::find(chosen, entry) != chosen.end();
        behind |= isChosen && entry == chosen.back();
        if (!isChosen)
            beside = entry;
        if (behind && !isChosen)
            break;
    }
    return beside.isValid() ? placeOf(beside) : Place();
}

ReportId Navigator::neighbourReport(int step) const
{
    const auto reports = m_archive ? m_archive->reports() : Result<std::vector<archive::ReportSummary>>();
    return reports ? reportBeside(current().report, step, *reports) : ReportId();
}

} // namespace dashiji::app
