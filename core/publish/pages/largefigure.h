// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number set large: sign, digits and unit in one line, the digits largest.
#pragma once

#include "core/publish/document/figuretext.h"
#include "core/publish/pages/pages.h"
#include "core/publish/type/typesetting.h"

namespace dashiji::publish
{

inline constexpr double kDigitHeight = 0.74; ///< em, of a digit above its baseline

struct LargeFigureStyle {
    TextStyle digits;
    TextStyle unit; ///< of the sign too
};

/// The style, smaller where the figure is wider than @p width: a long number is never cut.
[[nodiscard]] LargeFigureStyle fitting(const FigureText &figure, LargeFigureStyle style, double width,
                                       FontChains &chains);

/// Draws the figure from a point of its baseline on. @return x behind it
double appendFigure(std::vector<Item> &items, const FigureText &figure, const LargeFigureStyle &style,
                    QPointF baseline, Part part, Element element, FontChains &chains);

} // namespace dashiji::publish
