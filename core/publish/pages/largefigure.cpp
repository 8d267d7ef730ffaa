// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/largefigure.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kPartGap = 0.08;  ///< em of the digits
constexpr double kMostPartGap = 7; ///< points

} // namespace

double appendFigure(std::vector<Item> &items, const FigureText &figure, const LargeFigureStyle &style,
                    QPointF baseline, Part part, Element element, FontChains &chains)
{
    const double gap = std::min(kMostPartGap, kPartGap * style.digits.size);
    const std::pair<QString, const TextStyle &> parts[] = {{figure.sign.trimmed(), style.unit},
                                                           {figure.digits, style.digits},
                                                           {figure.unit.trimmed(), style.unit}};
    for (const auto &[text, kind] : parts) {
        if (text.isEmpty())
            continue;
        SetLine line = setLine(text, kind, chains);
        const double advance = line.width + gap;
        appendLine(items, std::move(line), baseline, part, element);
        baseline.rx() += advance;
    }
    return baseline.x() - gap;
}

LargeFigureStyle fitting(const FigureText &figure, LargeFigureStyle style, double width, FontChains &chains)
{
    std::vector<Item> items;
    const double wide = appendFigure(items, figure, style, {}, Part::Artifact, {}, chains);
    if (wide > width) {
        style.digits.size *= width / wide;
        style.unit.size *= width / wide;
    }
    return style;
}

} // namespace dashiji::publish
