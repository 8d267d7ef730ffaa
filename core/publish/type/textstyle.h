// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How words look: their font, size and colour.
#pragma once

#include <QRgb>
#include <QStringList>

namespace dashiji::publish
{

/// Families in order of preference, and a weight (400 regular, 700 bold).
struct FontChoice {
    QStringList families;
    int weight = 400;
    friend bool operator==(const FontChoice &, const FontChoice &) = default;
};

/// How a text is set. Lengths in points.
struct TextStyle {
    FontChoice font;
    double size = 12;
    double pitch = 22; ///< from baseline to baseline
    QRgb color = 0xff000000;
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// A font of the design that another one stands in for.
struct FontSubstitute {
    QString wanted;         ///< family
    QString used;           ///< face, as FontFace names it
    bool forbidden = false; ///< installed, but its makers do not allow it in files; else it is not installed
    friend bool operator==(const FontSubstitute &, const FontSubstitute &) = default;
};

} // namespace dashiji::publish
