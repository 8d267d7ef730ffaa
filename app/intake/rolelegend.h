// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which number key gives which role, said above the paragraphs.
#pragma once

#include <QWidget>

namespace dashiji::app
{

/// Shows as many roles as there is room for.
class RoleLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RoleLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dashiji::app
