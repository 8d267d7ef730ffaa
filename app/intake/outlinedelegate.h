// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a row of the outline looks: rank, words, what it holds, doubts.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

class OutlineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(QObject *parent = nullptr) : RowDelegate(10, 2.3, parent) {}

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;
};

} // namespace dashiji::app
