// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints a row of recent archives: name, office, path, years, state of the newest year.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

/// Roles are RecentFiles'. A row whose file is missing has two buttons instead of its figures.
class RecentDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit RecentDelegate(QObject *parent) : RowDelegate(30, 4.4, parent) {}

    /// Where the buttons of a missing file are.
    [[nodiscard]] static QRect findRect(const QStyleOptionViewItem &option);
    [[nodiscard]] static QRect removeRect(const QStyleOptionViewItem &option);

signals:
    void findClicked(const QString &path);
    void removeClicked(const QString &path);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace dashiji::app
