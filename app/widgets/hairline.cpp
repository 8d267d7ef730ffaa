// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/hairline.h"

#include "app/support/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace dashiji::app
{

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), colorsFor(palette()).line);
}

} // namespace dashiji::app
