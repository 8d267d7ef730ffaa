// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolls a row sideways and is as high as the row.
#pragma once

#include <QScrollArea>

namespace dashiji::app
{

class StripScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes @p row over.
    explicit StripScroll(QWidget *row, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace dashiji::app
