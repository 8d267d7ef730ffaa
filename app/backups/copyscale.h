// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups on a scale: months, weeks, days.
#pragma once

#include "app/backups/copiesmodel.h"

#include <QWidget>

namespace dashiji::app
{

/// A point for each backup; days without one are shown as gaps. Left and right go from one to the next.
class CopyScale : public QWidget
{
    Q_OBJECT

public:
    explicit CopyScale(QWidget *parent = nullptr);

    void setItems(const std::vector<CopiesModel::Item> &items, QDate today);
    void setChosen(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// @param row of the list of backups
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Point {
        int row = -1; ///< -1: that day there is none
        QString label;
        bool isDamaged = false;
    };
    struct Group {
        QString title;
        std::vector<Point> points;
    };
    /// Calls with each point and its place.
    template <class F>
    void eachPoint(F call) const;
    [[nodiscard]] double pointWidth() const;

    std::vector<Group> m_groups;
    int m_chosen = -1;
};

} // namespace dashiji::app
