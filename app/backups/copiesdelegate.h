// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the list of backups: when and whether it is sound, below why and how large.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

class CopiesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit CopiesDelegate(QObject *parent);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;
};

} // namespace dashiji::app
