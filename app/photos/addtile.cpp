// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/addtile.h"

#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kTileWidth = 10.4;
constexpr double kTileHeight = 7.1;
constexpr double kTileRing = 3;

} // namespace

AddTile::AddTile(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("addPhoto"));
    setText(tr("Drop or choose"));
    setAccessibleName(tr("Add photos"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize AddTile::sizeHint() const
{
    return {ems(this, kTileWidth), ems(this, kTileHeight)};
}

void AddTile::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(kTileRing, kTileRing, -kTileRing, -kTileRing);
    painter.setPen(QPen(colors.line3, 1, Qt::DashLine));
    painter.setBrush(isDown() || underMouse() ? QBrush(colors.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, kControlRadius, kControlRadius);
    const double side = largeIconPixels();
    const QRectF iconPlace(frame.center().x() - side / 2, frame.center().y() - side, side, side);
    app::icon(Icon::Add, colors.text2).paint(&painter, iconPlace.toRect());
    painter.setPen(colors.text2);
    painter.drawText(
        QRectF(frame.left(), frame.center().y() + space(this, Space::Hair), frame.width(), 2 * em(this)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (hasFocus())
        drawFocusRing(painter, frame, colors.accentText);
}

} // namespace dashiji::app
