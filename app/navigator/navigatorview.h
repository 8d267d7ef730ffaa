// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree itself: opens heads by their arrow, draws no branches of its own.
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace dashiji::app
{

class NavigatorView : public QTreeView
{
    Q_OBJECT

public:
    explicit NavigatorView(QWidget *parent = nullptr);

signals:
    /// Words of a field of this window were dropped on an entry.
    void wordsDropped(const QModelIndex &entry);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isOnChevron(const QPoint &position) const;
    void setTarget(const QModelIndex &entry);

    QPersistentModelIndex m_target; ///< of the words that are carried
};

} // namespace dashiji::app
