// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/drophint.h"

#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPainter>

namespace dashiji::app
{

DropHint::DropHint(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropHint::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

QSize DropHint::sizeHint() const
{
    return {ems(this, 16), ems(this, 4.4)};
}

void DropHint::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(c.line3, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    QRect picture(0, 0, largeIconPixels(), largeIconPixels());
    picture.moveCenter(QPoint(ems(this, 1.9), height() / 2));
    icon(Icon::Drop, c.text2).paint(&painter, picture);
    painter.setFont(textFont(font(), TextSize::Hint));
    painter.setPen(c.text2);
    painter.drawText(rect().adjusted(picture.right() + ems(this, 0.9), 0, -ems(this, 0.9), 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
}

} // namespace dashiji::app
