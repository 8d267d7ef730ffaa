// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Halls, round tables, shelves and a studio.
#include "tools/samplepictures/scenes.h"
#include "tools/samplepictures/shapes.h"

namespace dashiji::samplepictures
{

const Room kRedHall{QColor(0x5b2622), QColor(0x7d4a36), QColor(0xc4513f), QColor(0xf7d9b4), QColor(0x3a1815)};
const Room kBlueHall{QColor(0xb9c7cf), QColor(0x8f9ca6), QColor(0x2f5876), QColor(0xe4eef4),
                     QColor(0x3c4750)};
const Room kWarmHall{QColor(0xe7d9c6), QColor(0xb5875c), QColor(0x8a3b32), QColor(0xf6e3c8),
                     QColor(0x5d4a3e)};
const Room kGreenHall{QColor(0xc3cfc2), QColor(0x8d9f8c), QColor(0x3f6b58), QColor(0xeef3e6),
                      QColor(0x47544a)};

namespace
{

constexpr QRgb kCoats[] = {0xff2f4560, 0xff7c2d31, 0xff28384a, 0xff45596f,
                           0xff30435c, 0xff6b6f7a, 0xff54476b};

QColor coat(int index)
{
    return QColor::fromRgb(kCoats[static_cast<size_t>(index) % std::size(kCoats)]);
}

void drawScreen(QPainter &painter, const QRectF &rect, const Room &room)
{
    fill(painter, rect.adjusted(-14, -14, 14, 14), room.screen.darker(125), 4);
    fill(painter, rect, room.screen, 2);
    fill(painter,
         {rect.center().x() - rect.width() * 0.32, rect.top() + rect.height() * 0.3, rect.width() * 0.64, 20},
         room.sign);
    fill(painter,
         {rect.center().x() - rect.width() * 0.2, rect.top() + rect.height() * 0.52, rect.width() * 0.4, 11},
         room.sign.darker(112));
}

void drawAudience(QPainter &painter, const Room &room)
{
    for (int row = 0; row < 4; ++row) {
        const double size = 44 + row * 15;
        const double y = 432 + row * 54;
        const QColor color = row % 2 == 0 ? room.floor.darker(108) : room.floor.darker(140);
        const double shift = row % 2 == 0 ? 0 : size * 0.62;
        for (double x = -20 - shift; x < kSize.width() + size; x += size * 1.24)
            listener(painter, {x, y}, size, color);
    }
}

} // namespace

void drawHall(QPainter &painter, const Room &room, OnStage stage)
{
    fill(painter, QRectF(QPointF(), kSize), room.wall);
    for (int fold = 0; fold < 6; ++fold) {
        fill(painter, {fold * 26.0, 0, 12, 380}, room.wall.darker(118));
        fill(painter, {kSize.width() - 12 - fold * 26.0, 0, 12, 380}, room.wall.darker(118));
    }
    drawScreen(painter, {200, 66, 560, 230}, room);
    fill(painter, {0, 340, kSize.width(), 66}, room.stage);
    fill(painter, {0, 340, kSize.width(), 9}, room.stage.lighter(118));
    fill(painter, {0, 400, kSize.width(), 240}, room.floor);
    if (stage == OnStage::Lectern) {
        person(painter, {480, 286}, 62, coat(0));
        fill(painter, {436, 296, 88, 82}, room.stage.darker(150), 3);
        fill(painter, {428, 290, 104, 12}, room.stage.darker(125), 3);
    } else if (stage == OnStage::Panel) {
        for (int seat = 0; seat < 7; ++seat)
            person(painter, {210 + seat * 90.0, 306}, 52, coat(seat));
        fill(painter, {150, 326, 660, 48}, room.stage.darker(135), 4);
        for (int seat = 0; seat < 7; ++seat)
            fill(painter, {192 + seat * 90.0, 318, 36, 14}, QColor(0xf3ede2), 1);
    } else {
        for (int winner = 0; winner < 6; ++winner) {
            const QPointF place(230 + winner * 100.0, 292);
            person(painter, place, 60, coat(winner + 1));
            fill(painter, {place.x() - 17, place.y() + 18, 34, 26}, QColor(0xb3261e), 2);
            fill(painter, {place.x() - 9, place.y() + 29, 18, 4}, QColor(0xf7d9b4));
        }
    }
    drawAudience(painter, room);
}

void drawRoundTable(QPainter &painter, const Room &room, int people)
{
    fill(painter, QRectF(QPointF(), kSize), room.wall.lighter(104));
    fill(painter, {0, 208, kSize.width(), 432}, room.wall.lighter(118));
    drawScreen(painter, {230, 30, 500, 148}, room);
    const QPointF centre(480, 448);
    for (int index = 0; index < people; ++index) {
        const double share = people == 1 ? 0.5 : index / double(people - 1);
        const double x = centre.x() - 330 + share * 660;
        const double dip = (share - 0.5) * (share - 0.5) * 4;
        person(painter, {x, 276 + dip * 92}, 78, coat(index));
    }
    disc(painter, {centre.x(), centre.y() + 22}, 372, 142, QColor(0x8c5a3a));
    disc(painter, centre, 372, 142, QColor(0xb98355));
    disc(painter, centre, 222, 68, room.wall.lighter(118));
    for (int index = 0; index < people; ++index) {
        const double share = people == 1 ? 0.5 : index / double(people - 1);
        const double dip = (share - 0.5) * (share - 0.5) * 4;
        const double x = centre.x() + (share - 0.5) * 560;
        fill(painter, {x - 20, 346 + dip * 66, 40, 12}, QColor(0xf6f1e8), 2);
    }
}

void drawShelves(QPainter &painter, const Room &room, int rows)
{
    constexpr QRgb kSpines[] = {0xffa52e2a, 0xff2f5876, 0xffc98f4e, 0xff5f7f5b,
                                0xff4b3a4e, 0xffd9c6a5, 0xff7e8b97};
    fill(painter, QRectF(QPointF(), kSize), room.wall);
    fill(painter, {60, 50, 840, 500}, QColor(0x9b6b45), 6);
    const double height = 480.0 / rows;
    for (int row = 0; row < rows; ++row) {
        const double top = 60 + row * height;
        fill(painter, {74, top, 812, height - 14}, QColor(0x6f4a31));
        const bool facing = row % 2 == 0;
        int index = row * 3;
        for (double x = 92; x < 850; ++index) {
            const QColor color = QColor::fromRgb(kSpines[static_cast<size_t>(index * 5 % 7)]);
            const double width = facing ? height * 0.56 : 16 + (index * 7) % 18;
            const double tall = facing ? height * 0.76 : height * (0.66 + (index * 11 % 20) / 100.0);
            if (x + width > 872)
                break;
            const QRectF book(x, top + height - 14 - tall, width, tall);
            fill(painter, book, color, 2);
            fill(painter, {book.x() + width * 0.18, book.y() + tall * 0.18, width * 0.64, tall * 0.07},
                 QColor(0xf6ead6));
            if (facing)
                fill(painter, {book.x() + width * 0.18, book.y() + tall * 0.34, width * 0.4, tall * 0.04},
                     QColor(0xf6ead6));
            x += width + (facing ? height * 0.16 : 4);
        }
    }
    fill(painter, {0, 560, kSize.width(), 80}, room.floor.lighter(150));
}

void drawStudio(QPainter &painter, const Room &room)
{
    fill(painter, QRectF(QPointF(), kSize), room.floor.lighter(120));
    drawScreen(painter, {250, 70, 460, 240}, room);
    fill(painter, {0, 470, kSize.width(), 170}, room.floor);
    person(painter, {480, 352}, 120, coat(3));
    fill(painter, {300, 410, 360, 76}, QColor(0xb98355), 6);
    fill(painter, {300, 410, 360, 14}, QColor(0xd3a273), 4);
    for (const double x : {120.0, 840.0}) {
        fill(painter, {x - 4, 150, 8, 400}, QColor(0x2b2f33));
        polygon(painter, QPolygonF({{x - 54, 90}, {x + 54, 90}, {x + 36, 170}, {x - 36, 170}}),
                QColor(0xf6e7c9));
    }
    fill(painter, {664, 430, 120, 78}, QColor(0x22262a), 8);
    disc(painter, {672, 470}, 30, 30, QColor(0x4b5763));
    disc(painter, {672, 470}, 17, 17, QColor(0x8fb3cd));
    fill(painter, {716, 506, 12, 134}, QColor(0x22262a));
    disc(painter, {764, 446}, 6, 6, QColor(0xc9372c));
}

} // namespace dashiji::samplepictures
