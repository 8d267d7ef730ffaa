// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the rows of the metrics table: tag and name, value, aspect, mark of the state.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

/// Roles are MetricsModel's. Rows of more than one entry have a second line that names it.
class MetricsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit MetricsDelegate(QObject *parent) : RowDelegate(8, 2.1, parent) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;
};

} // namespace dashiji::app
