// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the reader's side lists: a heading or an entry, perhaps with its rank before or its page behind.
#pragma once

#include <QStyledItemDelegate>

namespace dashiji::app
{

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    /// The role that gives a rank to print before the words; 0 there or here: none.
    void setRankRole(int role) { m_rankRole = role; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_rankRole = 0;
};

} // namespace dashiji::app
