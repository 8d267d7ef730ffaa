// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pageentriesmodel.h"

namespace dashiji::app
{

PageEntriesModel::PageEntriesModel(QObject *parent) : QAbstractListModel(parent) {}

void PageEntriesModel::setReport(const Report &report)
{
    m_words.clear();
    for (const Section &section : report.sections) {
        int rank = 0;
        for (const Entry &entry : section.entries)
            m_words.insert(entry.id, {section.numbered && !entry.candidate ? ++rank : 0, entry.title});
    }
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void PageEntriesModel::setEntries(const std::vector<EntryId> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

EntryId PageEntriesModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[static_cast<size_t>(index.row())] : EntryId{};
}

int PageEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PageEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Words words = m_words.value(entry(index));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words.title;
    case RankRole:
        return words.rank;
    case Qt::AccessibleTextRole:
        return words.rank > 0 ? tr("Entry %1: %2").arg(words.rank).arg(words.title) : words.title;
    default:
        return {};
    }
}

} // namespace dashiji::app
