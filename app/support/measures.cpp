// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/measures.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr double kUsualEm = 13.5; ///< pixels at 100 %

int atLeastTarget(const QWidget *widget, double count)
{
    return std::max(kMinimumTarget, ems(widget, count));
}

/// Never smaller than drawn: thin strokes would vanish.
int grown(int pixels)
{
    return std::max(pixels, static_cast<int>(std::lround(pixels * em(QGuiApplication::font()) / kUsualEm)));
}

} // namespace

int iconPixels()
{
    return grown(kIconSize);
}

int largeIconPixels()
{
    return grown(kLargeIconSize);
}

double em(const QFont &font)
{
    return QFontMetricsF(font).height() / 1.35;
}

double em(const QWidget *widget)
{
    return em(widget->font());
}

int ems(const QWidget *widget, double count)
{
    return ems(widget->font(), count);
}

int ems(const QFont &font, double count)
{
    return static_cast<int>(std::lround(em(font) * count));
}

int space(const QWidget *widget, Space space)
{
    switch (space) {
    case Space::Hair:
        return ems(widget, 0.3);
    case Space::Tight:
        return ems(widget, 0.6);
    case Space::Small:
        return ems(widget, 0.9);
    case Space::Normal:
        return ems(widget, 1.2);
    case Space::Wide:
        return ems(widget, 1.8);
    case Space::Broad:
        return ems(widget, 2.4);
    }
    return 0;
}

int navigatorRow(const QWidget *widget)
{
    return atLeastTarget(widget, 2.0);
}

int tableRow(const QWidget *widget)
{
    return atLeastTarget(widget, 2.3);
}

int twoLineRow(const QWidget *widget)
{
    return atLeastTarget(widget, 4.0);
}

int controlHeight(const QWidget *widget)
{
    return atLeastTarget(widget, 2.2);
}

int smallControlHeight(const QWidget *widget)
{
    return atLeastTarget(widget, 1.9);
}

int toolBarHeight(const QWidget *widget)
{
    return atLeastTarget(widget, 3.3);
}

QFont textFont(const QFont &base, TextSize size, QFont::Weight weight)
{
    double factor = 1;
    switch (size) {
    case TextSize::Hint:
        factor = 0.87;
        break;
    case TextSize::Text:
        break;
    case TextSize::Group:
        factor = 1.1;
        break;
    case TextSize::Editor:
        factor = 1.25;
        break;
    case TextSize::PanelTitle:
        factor = 1.4;
        break;
    case TextSize::EntryTitle:
        factor = 1.85;
        break;
    }
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(base.pixelSize() * factor))));
    font.setWeight(weight);
    return font;
}

void resizeWithin(QWidget &dialog, const QSize &wanted, double part, const QSize &least)
{
    const QWidget *parent = dialog.parentWidget();
    dialog.resize(parent ? wanted.boundedTo(parent->window()->size() * part).expandedTo(least) : wanted);
}

} // namespace dashiji::app
