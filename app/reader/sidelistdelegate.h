// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the reader's side lists: a heading or an entry, perhaps with its rank before or its page behind.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

class SideListDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// @param rankRole gives a rank to print before the words; 0 there or here: none
    explicit SideListDelegate(QObject *parent, int rankRole = 0);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;

private:
    int m_rankRole;
};

} // namespace dashiji::app
