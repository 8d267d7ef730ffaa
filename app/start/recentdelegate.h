// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints a row of recent archives: name, office, path, years, state of the newest year.
#pragma once

#include <QStyledItemDelegate>

namespace dashiji::app
{

/// Roles are RecentFiles'. A row whose file is missing has two buttons instead of its figures.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the buttons of a missing file are.
    [[nodiscard]] static QRect findRect(const QStyleOptionViewItem &option);
    [[nodiscard]] static QRect removeRect(const QStyleOptionViewItem &option);

signals:
    void findClicked(const QString &path);
    void removeClicked(const QString &path);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace dashiji::app
