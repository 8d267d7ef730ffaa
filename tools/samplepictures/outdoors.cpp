// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Towns, fairs, fields and the road between them.
#include "tools/samplepictures/scenes.h"
#include "tools/samplepictures/shapes.h"

#include <QFont>
#include <QtMath>

namespace dashiji::samplepictures
{

const Sky kDusk{QColor(0xf5d3ae), QColor(0xe9b28b), QColor(0xfce6c4),
                QColor(0xa97c74), QColor(0x4b3a4e), QColor(0x7e8b97)};
const Sky kNight{QColor(0x2d3a55), QColor(0x5b5a7c), QColor(0xf3ecd2),
                 QColor(0x48506e), QColor(0x1f2437), QColor(0x34456a)};
const Sky kDay{QColor(0xbfe0f0), QColor(0xdff0ee), QColor(0xfff1c9),
               QColor(0x9cbfa4), QColor(0x4f7a63), QColor(0x8fb573)};

namespace
{

void drawSky(QPainter &painter, const Sky &sky, QPointF sun)
{
    fill(painter, QRectF(QPointF(), kSize), sky.high);
    fill(painter, {0, 210, kSize.width(), 430}, sky.low);
    disc(painter, sun, 58, 58, sky.sun);
}

void drawHills(QPainter &painter, const QColor &color, double base, double height, double phase)
{
    QPolygonF ridge;
    ridge << QPointF(0, kSize.height());
    for (double x = 0; x <= kSize.width(); x += 8)
        ridge << QPointF(
            x, base - height * (0.55 + 0.3 * qSin(x / 131 + phase) + 0.15 * qSin(x / 47 + phase * 2)));
    ridge << QPointF(kSize.width(), kSize.height());
    polygon(painter, ridge, color);
}

void drawTowers(QPainter &painter, const Sky &sky, double foot)
{
    for (int index = 0; index < 15; ++index) {
        const double width = 44 + (index * 17) % 34;
        const double height = 150 + (index * 83) % 210;
        const QRectF tower(index * 66.0 - 18, foot - height, width, height);
        fill(painter, tower,
             index % 3 == 0   ? sky.near.lighter(140)
             : index % 3 == 1 ? sky.near
                              : sky.near.lighter(118));
        for (double y = tower.top() + 16; y < foot - 24; y += 24)
            for (double x = tower.left() + 9; x < tower.right() - 9; x += 14)
                if ((static_cast<int>(x + y) / 7 + index) % 4 == 0)
                    fill(painter, {x, y, 6, 9}, sky.sun.darker(106));
    }
}

void drawTree(QPainter &painter, QPointF foot, double size, const QColor &color)
{
    fill(painter, {foot.x() - size * 0.06, foot.y() - size * 0.5, size * 0.12, size * 0.5}, QColor(0x6f4a31));
    disc(painter, {foot.x(), foot.y() - size * 0.66}, size * 0.32, size * 0.4, color);
}

} // namespace

void drawBridgeTown(QPainter &painter, const Sky &sky)
{
    drawSky(painter, sky, {690, 190});
    drawHills(painter, sky.far, 420, 190, 0.6);
    drawTowers(painter, sky, 420);
    fill(painter, {0, 418, kSize.width(), 222}, sky.ground);
    fill(painter, {0, 424, kSize.width(), 14}, sky.near.darker(115));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(sky.near.darker(120), 6));
    QPainterPath cable(QPointF(-40, 350));
    cable.quadTo(90, 420, 250, 300);
    cable.quadTo(480, 520, 710, 300);
    cable.quadTo(870, 420, 1000, 350);
    painter.drawPath(cable);
    painter.setPen(QPen(sky.near.darker(120), 2));
    for (double x = 270; x < 700; x += 22) {
        const double share = (x - 480) / 230;
        painter.drawLine(QPointF(x, 410 - 112 * share * share), QPointF(x, 426));
    }
    fill(painter, {242, 292, 16, 190}, sky.near.darker(120));
    fill(painter, {702, 292, 16, 190}, sky.near.darker(120));
    for (const QRectF &wave : {QRectF(80, 520, 300, 5), QRectF(520, 566, 330, 5), QRectF(260, 598, 180, 5)})
        fill(painter, wave, sky.ground.lighter(128), 2);
}

void drawRiverTown(QPainter &painter, const Sky &sky)
{
    drawSky(painter, sky, {210, 150});
    drawHills(painter, sky.far, 380, 170, 2.1);
    for (int index = 0; index < 11; ++index) {
        const double height = 70 + (index * 37) % 70;
        const QRectF house(40 + index * 84.0, 420 - height, 72, height);
        fill(painter, house, index % 2 == 0 ? QColor(0xf3ead9) : QColor(0xe3d2ba));
        polygon(painter,
                QPolygonF({{house.left() - 8, house.top()},
                           {house.center().x(), house.top() - 32},
                           {house.right() + 8, house.top()}}),
                index % 3 == 0 ? QColor(0x8a3b32) : QColor(0x5a5560));
        fill(painter, {house.left() + 14, house.top() + 20, 14, 18}, QColor(0x7e8b97));
        fill(painter, {house.left() + 44, house.top() + 20, 14, 18}, QColor(0x7e8b97));
    }
    fill(painter, {0, 416, kSize.width(), 224}, QColor(0x86a3b3));
    fill(painter, {0, 416, kSize.width(), 16}, QColor(0xb5a78f));
    polygon(painter, QPolygonF({{300, 506}, {640, 506}, {590, 560}, {350, 560}}), QColor(0x4b3a4e));
    fill(painter, {370, 456, 190, 50}, QColor(0xf3ead9), 4);
    fill(painter, {520, 420, 26, 40}, QColor(0xb3392f));
    for (int window = 0; window < 5; ++window)
        fill(painter, {384 + window * 35.0, 470, 20, 18}, QColor(0x6f8ea3), 2);
    for (const QRectF &wave : {QRectF(60, 540, 180, 5), QRectF(690, 520, 210, 5), QRectF(420, 604, 260, 5)})
        fill(painter, wave, QColor(0xb4c9d4), 2);
}

void drawFair(QPainter &painter, const Sky &sky, int tents)
{
    constexpr QRgb kRoofs[] = {0xffc4513f, 0xff2f6ea3, 0xffd69a35, 0xff5f8a5b, 0xff7c5a86};
    drawSky(painter, sky, {780, 130});
    drawHills(painter, sky.far, 420, 140, 1.2);
    drawHills(painter, sky.ground, 490, 90, 3.4);
    fill(painter, {0, 470, kSize.width(), 170}, sky.ground);
    for (int index = 0; index < 4; ++index) {
        const QPointF balloon(140 + index * 220.0, 90 + (index % 2) * 50);
        painter.setPen(QPen(QColor(0x6b6f7a), 2));
        painter.drawLine(balloon, balloon + QPointF(-4, 190));
        disc(painter, balloon, 26, 31, QColor::fromRgb(kRoofs[static_cast<size_t>(index + 1) % 5]));
    }
    const double pitch = 880.0 / tents;
    for (int index = 0; index < tents; ++index) {
        const QRectF tent(50 + index * pitch, 370, pitch * 0.78, 120);
        fill(painter, tent, QColor(0xf8f2e6));
        polygon(painter,
                QPolygonF({{tent.left() - 14, tent.top()},
                           {tent.center().x(), tent.top() - 84},
                           {tent.right() + 14, tent.top()}}),
                QColor::fromRgb(kRoofs[static_cast<size_t>(index) % 5]));
        fill(painter, {tent.left(), 442, tent.width(), 18}, QColor(0xb98355));
        fill(painter, {tent.left() + tent.width() * 0.2, 396, tent.width() * 0.6, 24}, QColor(0x8fb3cd), 2);
    }
    for (int index = 0; index < 11; ++index)
        person(painter, {60 + index * 86.0, 540 + (index % 3) * 22.0}, 50,
               QColor::fromRgb(kRoofs[static_cast<size_t>(index * 3 + 1) % 5]).darker(125));
}

void drawTerraces(QPainter &painter, const Sky &sky, bool greenhouse)
{
    drawSky(painter, sky, {200, 140});
    drawHills(painter, sky.far, 340, 190, 4.0);
    for (int step = 0; step < 8; ++step) {
        const QColor color = step % 2 == 0 ? QColor(0x9dbb6b) : QColor(0x7fa55c);
        drawHills(painter, color.darker(100 + step * 4), 380 + step * 40, 70, step * 0.45 + 0.8);
    }
    for (int index = 0; index < 6; ++index)
        drawTree(painter, {60 + index * 46.0, 420 + (index % 2) * 14.0}, 90, QColor(0x4f7a4c));
    if (greenhouse) {
        for (int index = 0; index < 3; ++index) {
            QPainterPath arch(QPointF(420 + index * 160, 520));
            arch.cubicTo(420 + index * 160, 380, 568 + index * 160, 380, 568 + index * 160, 520);
            arch.closeSubpath();
            painter.setPen(QPen(QColor(0x8fa6ad), 4));
            painter.setBrush(QColor(0xe6f2f1));
            painter.drawPath(arch);
            painter.drawLine(QPointF(494 + index * 160, 416), QPointF(494 + index * 160, 520));
        }
    } else {
        fill(painter, {600, 356, 210, 120}, QColor(0xf3ead9));
        polygon(painter, QPolygonF({{576, 356}, {705, 276}, {834, 356}}), QColor(0x8a3b32));
        fill(painter, {676, 404, 50, 72}, QColor(0x7d5236));
        fill(painter, {624, 384, 34, 34}, QColor(0x8fb3cd));
        fill(painter, {750, 384, 34, 34}, QColor(0x8fb3cd));
        fill(painter, {640, 338, 130, 24}, QColor(0x2f6ea3), 3);
    }
}

void drawMakers(QPainter &painter, const Sky &sky)
{
    drawSky(painter, sky, {800, 140});
    drawHills(painter, sky.far, 430, 120, 5.2);
    fill(painter, {0, 430, kSize.width(), 210}, sky.ground);
    polygon(painter, QPolygonF({{300, 170}, {560, 130}, {620, 142}, {420, 210}}), QColor(0xf8f2e6));
    polygon(painter, QPolygonF({{400, 160}, {450, 80}, {480, 84}, {470, 156}}), QColor(0xc4513f));
    polygon(painter, QPolygonF({{390, 196}, {440, 256}, {468, 250}, {460, 186}}), QColor(0x2f6ea3));
    fill(painter, {90, 470, 780, 26}, QColor(0xb98355), 4);
    for (const double x : {130.0, 810.0})
        fill(painter, {x, 494, 22, 130}, QColor(0x8c5a3a));
    fill(painter, {620, 376, 96, 96}, QColor(0x7e8b97), 12);
    disc(painter, {648, 412}, 11, 11, QColor(0xfce6c4));
    disc(painter, {688, 412}, 11, 11, QColor(0xfce6c4));
    fill(painter, {642, 440, 52, 8}, QColor(0x3d4850), 3);
    fill(painter, {664, 346, 8, 32}, QColor(0x3d4850));
    disc(painter, {668, 342}, 9, 9, QColor(0xc9372c));
    for (int index = 0; index < 4; ++index)
        person(painter, {180 + index * 110.0, 420 - (index % 2) * 8.0}, 80,
               QColor(index % 2 == 0 ? 0x2f6ea3 : 0xc98f4e));
}

void drawNetwork(QPainter &painter, const Sky &sky)
{
    const QPointF kPlaces[] = {{480, 300}, {250, 190}, {170, 400}, {340, 500},
                               {620, 490}, {780, 380}, {720, 180}, {470, 120}};
    fill(painter, QRectF(QPointF(), kSize), sky.low);
    QPainterPath land(QPointF(120, 330));
    land.cubicTo(100, 120, 330, 60, 500, 70);
    land.cubicTo(760, 60, 900, 200, 860, 380);
    land.cubicTo(820, 580, 560, 600, 420, 570);
    land.cubicTo(220, 580, 130, 480, 120, 330);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky.far);
    painter.drawPath(land);
    painter.setPen(QPen(QColor(0xf8f2e6), 5, Qt::DashLine));
    for (const QPointF &place : kPlaces)
        painter.drawLine(kPlaces[0], place);
    for (const QPointF &place : kPlaces) {
        const double size = place == kPlaces[0] ? 40 : 26;
        polygon(painter,
                QPolygonF({{place.x() - size * 0.8, place.y() - size},
                           {place.x() + size * 0.8, place.y() - size},
                           {place.x(), place.y() + size * 0.5}}),
                QColor(0xb3261e));
        disc(painter, {place.x(), place.y() - size}, size, size, QColor(0xb3261e));
        disc(painter, {place.x(), place.y() - size}, size * 0.42, size * 0.42, QColor(0xf8f2e6));
    }
}

void drawTruck(QPainter &painter, const Sky &sky)
{
    drawSky(painter, sky, {740, 150});
    drawHills(painter, sky.far, 400, 200, 0.2);
    drawHills(painter, sky.ground, 480, 120, 2.6);
    fill(painter, {0, 510, kSize.width(), 130}, QColor(0x6b7177));
    for (double x = 20; x < kSize.width(); x += 120)
        fill(painter, {x, 572, 66, 8}, QColor(0xf8f2e6));
    for (const double x : {90.0, 160.0, 860.0})
        drawTree(painter, {x, 510}, 120, QColor(0x4f7a4c));
    fill(painter, {250, 330, 400, 200}, QColor(0x2f6ea3), 8);
    fill(painter, {276, 356, 348, 104}, QColor(0xf8f2e6), 4);
    for (int index = 0; index < 4; ++index)
        disc(painter, {324 + index * 84.0, 408}, 28, 28, QColor(index % 2 == 0 ? 0xc4513f : 0xd69a35));
    fill(painter, {654, 400, 112, 130}, QColor(0xc4513f), 10);
    fill(painter, {690, 418, 64, 48}, QColor(0xd5e7ef), 4);
    for (const double x : {340.0, 590.0, 710.0}) {
        disc(painter, {x, 532}, 36, 36, QColor(0x2b2f33));
        disc(painter, {x, 532}, 15, 15, QColor(0xbdb6aa));
    }
}

void drawPlaceholderMark(QPainter &painter)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(24);
    painter.setFont(font);
    const QRectF band(kSize.width() - 112, kSize.height() - 56, 92, 38);
    fill(painter, band, QColor(34, 38, 42, 170), 6);
    painter.setPen(QColor(0xffffff));
    painter.drawText(band, Qt::AlignCenter, QStringLiteral("示意图"));
}

} // namespace dashiji::samplepictures
