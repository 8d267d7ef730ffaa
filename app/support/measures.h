// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes by name, all from the font: nothing but hairlines and radii is counted in pixels.
#pragma once

#include <QFont>
#include <QSize>

class QWidget;

namespace dashiji::app
{

/// The unit of every measure: about the height of a Chinese character of the widget's font, in pixels.
[[nodiscard]] double em(const QWidget *widget);
[[nodiscard]] double em(const QFont &font);
/// @p count em, rounded to whole pixels.
[[nodiscard]] int ems(const QWidget *widget, double count);
[[nodiscard]] int ems(const QFont &font, double count);

/// Distances between things.
enum class Space {
    Hair,   ///< 0.3 em
    Tight,  ///< 0.6
    Small,  ///< 0.9
    Normal, ///< 1.2
    Wide,   ///< 1.8
    Broad,  ///< 2.4
};
[[nodiscard]] int space(const QWidget *widget, Space space);

/// Gives a dialog the size it wants, as far as it stays within this part of the window it belongs to.
/// @param least what it gets all the same
void resizeWithin(QWidget &dialog, const QSize &wanted, double part = 1, const QSize &least = {});

constexpr int kMinimumTarget = 24;   ///< pixels: nothing to click is smaller
constexpr double kControlRadius = 6; ///< pixels, corners of buttons and fields
constexpr double kCardRadius = 8;    ///< pixels, corners of cards
constexpr int kIconSize = 16;        ///< pixels at 100 %
constexpr int kLargeIconSize = 22;   ///< on the start page and in heads

/// Pixels of an icon beside letters of the program's size, 16 at 100 %.
[[nodiscard]] int iconPixels();
/// The same on the start page and in heads, 22 at 100 %.
[[nodiscard]] int largeIconPixels();
constexpr int kSelectionBar = 3; ///< pixels, left edge of the selected row

// Heights in pixels; never under kMinimumTarget.
[[nodiscard]] int navigatorRow(const QWidget *widget);       ///< 2.0 em
[[nodiscard]] int tableRow(const QWidget *widget);           ///< 2.3 em
[[nodiscard]] int twoLineRow(const QWidget *widget);         ///< 4.0 em
[[nodiscard]] int controlHeight(const QWidget *widget);      ///< buttons and fields: 2.2 em
[[nodiscard]] int smallControlHeight(const QWidget *widget); ///< 1.9 em
[[nodiscard]] int toolBarHeight(const QWidget *widget);      ///< 3.3 em

/// Steps of type.
enum class TextSize {
    Hint,       ///< 0.87 of the widget's font
    Text,       ///< 1.0
    Group,      ///< 1.1
    Editor,     ///< 1.25
    PanelTitle, ///< 1.4
    EntryTitle, ///< 1.85
};
/// @p base in another size. Medium marks the current thing, Bold is for titles only.
[[nodiscard]] QFont textFont(const QFont &base, TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace dashiji::app
