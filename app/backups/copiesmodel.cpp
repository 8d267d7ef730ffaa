// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/copiesmodel.h"

#include "app/support/backuptext.h"
#include "app/support/formatting.h"

namespace dashiji::app
{

void CopiesModel::setItems(std::vector<Item> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void CopiesModel::setHealth(const QString &path, backup::Health health)
{
    for (size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].copy.path == path) {
            m_items[i].health = health;
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
}

const CopiesModel::Item *CopiesModel::item(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < m_items.size() ? &m_items[row] : nullptr;
}

int CopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CopiesModel::data(const QModelIndex &index, int role) const
{
    const Item *found = item(index);
    if (found == nullptr)
        return {};
    const backup::Copy &copy = found->copy;
    switch (role) {
    case When:
        return recentMoment(copy.at.toLocalTime());
    case Why:
        return occasionText(copy.occasion);
    case Size:
        return fileSize(copy.bytes);
    case HealthRole:
        return found->health ? QVariant(static_cast<int>(*found->health)) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList{data(index, When).toString(), data(index, Why).toString(),
                           data(index, Size).toString(),
                           found->health ? healthText(*found->health) : tr("being read")}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace dashiji::app
