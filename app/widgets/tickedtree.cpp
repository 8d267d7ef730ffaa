// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tickedtree.h"

namespace dashiji::app
{

TickedTree::TickedTree(QObject *parent) : QStandardItemModel(parent)
{
    connect(this, &QStandardItemModel::itemChanged, this, &TickedTree::follow);
}

void TickedTree::follow(QStandardItem *item)
{
    if (m_quiet || !item->isCheckable())
        return;
    {
        const Filling filling(*this);
        for (int row = 0; row < item->rowCount(); ++row)
            if (item->child(row)->isCheckable())
                item->child(row)->setCheckState(item->checkState());
        if (QStandardItem *head = item->parent()) {
            int ticked = 0;
            int all = 0;
            for (int row = 0; row < head->rowCount(); ++row) {
                all += head->child(row)->isCheckable() ? 1 : 0;
                ticked += head->child(row)->checkState() == Qt::Checked ? 1 : 0;
            }
            head->setCheckState(ticked == 0     ? Qt::Unchecked
                                : ticked == all ? Qt::Checked
                                                : Qt::PartiallyChecked);
        }
    }
    emit tickedChanged();
}

} // namespace dashiji::app
