// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/theme.h"

#include <QApplication>

namespace dashiji::app
{
namespace
{

constexpr double kDisabledOpacity = 0.4;

const Colors kLight{
    .window = QColor(0xF3, 0xF1, 0xED),
    .side = QColor(0xEC, 0xE9, 0xE3),
    .base = QColor(0xFF, 0xFF, 0xFF),
    .alt = QColor(0xFA, 0xF8, 0xF5),
    .raised = QColor(0xFF, 0xFF, 0xFF),
    .text = QColor(0x22, 0x26, 0x2A),
    .text2 = QColor(0x4A, 0x50, 0x56),
    .text3 = QColor(0x5D, 0x62, 0x67),
    .accent = QColor(0x1D, 0x5D, 0x96),
    .accentText = QColor(0x1B, 0x58, 0x8E),
    .sel = QColor(0xDF, 0xEB, 0xF6),
    .hover = QColor(0xE3, 0xDF, 0xD7),
    .line = QColor(0xDD, 0xD8, 0xCF),
    .line2 = QColor(0xBD, 0xB6, 0xAA),
    .line3 = QColor(0x95, 0x8E, 0x83),
    .err = QColor(0xB3, 0x26, 0x1E),
    .errSoft = QColor(0xFB, 0xE7, 0xE4),
    .warn = QColor(0x86, 0x50, 0x00),
    .warnSoft = QColor(0xFB, 0xEF, 0xD9),
    .ok = QColor(0x2A, 0x67, 0x3B),
    .okSoft = QColor(0xE3, 0xF1, 0xE5),
    .mark = QColor(0xFF, 0xE6, 0x9A),
    .paper = QColor(0xFF, 0xFF, 0xFF),
    .desk = QColor(0xDD, 0xD9, 0xD1),
    .seal = QColor(0xA9, 0x2B, 0x24),
};

const Colors kDark{
    .window = QColor(0x26, 0x29, 0x2C),
    .side = QColor(0x21, 0x24, 0x27),
    .base = QColor(0x1B, 0x1D, 0x20),
    .alt = QColor(0x20, 0x23, 0x26),
    .raised = QColor(0x2D, 0x31, 0x35),
    .text = QColor(0xE7, 0xE5, 0xE1),
    .text2 = QColor(0xB9, 0xB8, 0xB4),
    .text3 = QColor(0xA9, 0xA9, 0xA6),
    .accent = QColor(0x2E, 0x70, 0xAB),
    .accentText = QColor(0x8C, 0xC0, 0xEE),
    .sel = QColor(0x26, 0x3D, 0x53),
    .hover = QColor(0x31, 0x36, 0x3A),
    .line = QColor(0x3A, 0x3F, 0x44),
    .line2 = QColor(0x5A, 0x61, 0x68),
    .line3 = QColor(0x71, 0x78, 0x7F),
    .err = QColor(0xFF, 0x9F, 0x95),
    .errSoft = QColor(0x47, 0x26, 0x24),
    .warn = QColor(0xF1, 0xBC, 0x63),
    .warnSoft = QColor(0x40, 0x33, 0x1B),
    .ok = QColor(0x8A, 0xCF, 0x99),
    .okSoft = QColor(0x1F, 0x3A, 0x27),
    .mark = QColor(0x6B, 0x57, 0x14),
    .paper = QColor(0xEF, 0xEC, 0xE6),
    .desk = QColor(0x16, 0x18, 0x1A),
    .seal = QColor(0xE0, 0x7A, 0x70),
};

} // namespace

const Colors &colorsFor(Scheme scheme)
{
    return scheme == Scheme::Dark ? kDark : kLight;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F ? Scheme::Dark
                                                                                 : Scheme::Light;
}

const Colors &colorsFor(const QPalette &palette)
{
    return colorsFor(schemeOf(palette));
}

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * opacity));
    return color;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()), between(a.alphaF(), b.alphaF()));
}

QPalette paletteFor(Scheme scheme)
{
    const Colors &c = colorsFor(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alt);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.text3);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.err);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, c.accentText);
    palette.setColor(QPalette::LinkVisited, c.accentText);
    palette.setColor(QPalette::Light, mixed(c.window, Qt::white, scheme == Scheme::Dark ? 0.08 : 0.6));
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line2);
    palette.setColor(QPalette::Shadow, c.line3);

    const QColor disabled = faded(c.text3, kDisabledOpacity);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line2);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text3);
    return palette;
}

Scheme desktopScheme(const QApplication &)
{
    return schemeOf(QApplication::palette());
}

} // namespace dashiji::app
