// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of the program, light and dark: one table, one palette made from it.
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace dashiji::app
{

enum class Scheme {
    Light,
    Dark,
};

/// Every named colour. Delegates and painters take colours from here, everything else from the palette.
struct Colors {
    QColor window;     ///< tool bar, status bar, flat buttons
    QColor side;       ///< navigator, heads of groups
    QColor base;       ///< editor, lists, tables
    QColor alt;        ///< photo strip, captions of lists
    QColor raised;     ///< cards, pop-ups, buttons
    QColor text;       ///< words
    QColor text2;      ///< labels
    QColor text3;      ///< hints
    QColor accent;     ///< primary button, highlight
    QColor accentText; ///< links, focus ring, selection bar
    QColor sel;        ///< selected row
    QColor hover;      ///< row under the pointer
    QColor line;       ///< hairlines
    QColor line2;      ///< frames of buttons
    QColor line3;      ///< frames of input fields
    QColor err;
    QColor errSoft;
    QColor warn;
    QColor warnSoft;
    QColor ok;
    QColor okSoft;
    QColor mark;  ///< search hit
    QColor paper; ///< a printed page
    QColor desk;  ///< the table it lies on
    QColor seal;  ///< the red of the program's seal; marks archives, never an error
};

[[nodiscard]] const Colors &colorsFor(Scheme scheme);
/// The colours that belong to a palette made by paletteFor(); any other palette is judged by its lightness.
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] QPalette paletteFor(Scheme scheme);

/// What the desktop asked for when the program started. Call before a palette of ours is set.
[[nodiscard]] Scheme desktopScheme(const QApplication &application);

/// @p color seen through: @p opacity 0..1.
[[nodiscard]] QColor faded(QColor color, double opacity);

/// The colour between two: @p share 0 = a, 1 = b.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace dashiji::app
