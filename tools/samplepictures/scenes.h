// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flat drawings that stand in for photographs in the sample reports: halls, tables, towns, fields.
#pragma once

#include <QColor>
#include <QSizeF>

class QPainter;

namespace dashiji::samplepictures
{

inline constexpr QSizeF kSize(960, 640);

/// Colours of one indoor scene.
struct Room {
    QColor wall;
    QColor stage;
    QColor screen;
    QColor sign; ///< bars that stand for writing on the screen
    QColor floor;
};

/// Colours of one outdoor scene.
struct Sky {
    QColor high;
    QColor low;
    QColor sun;
    QColor far;
    QColor near;
    QColor ground;
};

extern const Room kRedHall;
extern const Room kBlueHall;
extern const Room kWarmHall;
extern const Room kGreenHall;
extern const Sky kDusk;
extern const Sky kNight;
extern const Sky kDay;

enum class OnStage {
    Lectern,
    Panel,
    Winners,
};

void drawHall(QPainter &painter, const Room &room, OnStage stage);
void drawRoundTable(QPainter &painter, const Room &room, int people);
void drawBridgeTown(QPainter &painter, const Sky &sky);
void drawRiverTown(QPainter &painter, const Sky &sky);
void drawFair(QPainter &painter, const Sky &sky, int tents);
void drawTerraces(QPainter &painter, const Sky &sky, bool greenhouse);
void drawShelves(QPainter &painter, const Room &room, int rows);
void drawStudio(QPainter &painter, const Room &room);
void drawMakers(QPainter &painter, const Sky &sky);
void drawNetwork(QPainter &painter, const Sky &sky);
void drawTruck(QPainter &painter, const Sky &sky);

/// The word that says what the picture is, in the corner.
void drawPlaceholderMark(QPainter &painter);

} // namespace dashiji::samplepictures
