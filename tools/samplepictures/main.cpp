// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the placeholder pictures of resources/samples: samplepictures FOLDER
#include "tools/samplepictures/scenes.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSize>

#include <cstdio>
#include <functional>

namespace dashiji::samplepictures
{
namespace
{

constexpr QSize kPixels(2480, 1654); ///< fine enough for the width of a page
constexpr int kDotsPerMetre = 11811; ///< 300 an inch

struct Picture {
    const char *name;
    std::function<void(QPainter &)> draw;
};

const Picture kPictures[] = {
    {"assembly-red", [](QPainter &p) { drawHall(p, kRedHall, OnStage::Panel); }},
    {"volunteers", [](QPainter &p) { drawFair(p, kDusk, 4); }},
    {"assembly-blue", [](QPainter &p) { drawHall(p, kBlueHall, OnStage::Panel); }},
    {"documents", [](QPainter &p) { drawShelves(p, kBlueHall, 3); }},
    {"forum-blue", [](QPainter &p) { drawHall(p, kBlueHall, OnStage::Lectern); }},
    {"city-night", [](QPainter &p) { drawBridgeTown(p, kNight); }},
    {"city-dusk", [](QPainter &p) { drawBridgeTown(p, kDusk); }},
    {"river-town", [](QPainter &p) { drawRiverTown(p, kDusk); }},
    {"river-town-day", [](QPainter &p) { drawRiverTown(p, kDay); }},
    {"table-warm", [](QPainter &p) { drawRoundTable(p, kWarmHall, 7); }},
    {"fair", [](QPainter &p) { drawFair(p, kDay, 5); }},
    {"fair-small", [](QPainter &p) { drawFair(p, kDay, 3); }},
    {"terraces", [](QPainter &p) { drawTerraces(p, kDay, false); }},
    {"greenhouse", [](QPainter &p) { drawTerraces(p, kDay, true); }},
    {"table-blue", [](QPainter &p) { drawRoundTable(p, kBlueHall, 6); }},
    {"forum-table", [](QPainter &p) { drawRoundTable(p, kGreenHall, 8); }},
    {"seminar", [](QPainter &p) { drawRoundTable(p, kBlueHall, 9); }},
    {"lecture-warm", [](QPainter &p) { drawHall(p, kWarmHall, OnStage::Lectern); }},
    {"winners", [](QPainter &p) { drawHall(p, kRedHall, OnStage::Winners); }},
    {"lecture-red", [](QPainter &p) { drawHall(p, kRedHall, OnStage::Lectern); }},
    {"journals", [](QPainter &p) { drawShelves(p, kWarmHall, 4); }},
    {"studio", [](QPainter &p) { drawStudio(p, kBlueHall); }},
    {"makers", [](QPainter &p) { drawMakers(p, kDay); }},
    {"network", [](QPainter &p) { drawNetwork(p, kDay); }},
    {"science-truck", [](QPainter &p) { drawTruck(p, kDay); }},
};

bool save(const Picture &picture, const QDir &folder)
{
    QImage image(kPixels, QImage::Format_RGB32);
    image.setDotsPerMeterX(kDotsPerMetre);
    image.setDotsPerMeterY(kDotsPerMetre);
    QPainter painter(&image);
    painter.scale(kPixels.width() / kSize.width(), kPixels.height() / kSize.height());
    painter.setRenderHint(QPainter::Antialiasing);
    picture.draw(painter);
    drawPlaceholderMark(painter);
    painter.end();
    return image.save(folder.filePath(QLatin1String(picture.name) + QStringLiteral(".jpg")), "JPEG", 76);
}

} // namespace

/// Draws every picture into a folder. @return exit status of the program
int drawAll(const QDir &folder)
{
    for (const Picture &picture : kPictures) {
        if (save(picture, folder))
            continue;
        std::fprintf(stderr, "samplepictures: cannot write %s.jpg\n", picture.name);
        return 1;
    }
    return 0;
}

} // namespace dashiji::samplepictures

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: samplepictures FOLDER\n", stderr);
        return 2;
    }
    return dashiji::samplepictures::drawAll(QDir(QString::fromLocal8Bit(argv[1])));
}
