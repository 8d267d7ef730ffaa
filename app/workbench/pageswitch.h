// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page buttons of the tool bar: one frame, one segment a page.
#pragma once

#include <QWidget>

class QAction;

namespace dashiji::app
{

/// Shows checkable actions of one group side by side; on a narrow window icons only.
class PageSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit PageSwitch(const QList<QAction *> &actions, QWidget *parent = nullptr);
    void setIconsOnly(bool iconsOnly);

private:
    QList<class PageSegment *> m_segments;
};

} // namespace dashiji::app
