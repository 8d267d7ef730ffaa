// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the rows of the navigator: heads of years and sections, entries with rank, title and state.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

/// Roles are NavigatorModel's.
class NavigatorDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit NavigatorDelegate(QObject *parent) : RowDelegate(12, 1.8, parent) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a head's little arrow is: a click there opens and closes.
    [[nodiscard]] static QRect chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;
};

} // namespace dashiji::app
