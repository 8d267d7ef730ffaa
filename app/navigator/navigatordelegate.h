// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the rows of the navigator: heads of years and sections, entries with rank, title and state.
#pragma once

#include <QStyledItemDelegate>

namespace dashiji::app
{

/// Roles are NavigatorModel's.
class NavigatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a head's little arrow is: a click there opens and closes.
    [[nodiscard]] static QRect chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace dashiji::app
