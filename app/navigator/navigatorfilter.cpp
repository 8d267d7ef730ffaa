// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatorfilter.h"

#include "app/navigator/navigatormodel.h"

namespace dashiji::app
{

NavigatorFilter::NavigatorFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void NavigatorFilter::setWords(const QString &words, const QSet<qint64> &entries)
{
    m_words = words;
    m_entries = entries;
    invalidateFilter();
}

bool NavigatorFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (NavigatorModel::kindOf(index) == NavigatorModel::Kind::Entry)
        return m_entries.contains(index.data(NavigatorModel::IdRole).toLongLong());
    return index.data().toString().contains(m_words, Qt::CaseInsensitive);
}

} // namespace dashiji::app
