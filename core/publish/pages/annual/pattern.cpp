// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/pattern.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dashiji::publish
{

namespace
{

constexpr size_t kMostCentres = 2;
constexpr double kLongestArc = 350; ///< degrees
constexpr double kBareArc = 70;     ///< of an entry without a number
constexpr double kBareShare = 0.28; ///< of the stroke
constexpr double kBeyondMost = 1.03;
constexpr double kEndDot = 0.5;    ///< radius, of the stroke
constexpr double kCentreDot = 1.5; ///< radius, of the stroke

double sweepOf(double weight, double most)
{
    return std::min(kLongestArc, 360 * std::log10(1 + weight) / std::log10(1 + kBeyondMost * most));
}

void addDot(Pen &pen, QPointF middle, double radius, QRgb color)
{
    Path dot;
    dot.outline.addEllipse(middle, radius, radius);
    dot.fill = color;
    pen.add(std::move(dot));
}

} // namespace

std::vector<PatternSection> patternOf(const DocumentTree &tree, size_t first, size_t last)
{
    std::vector<PatternSection> sections;
    for (size_t i = first; i < last; ++i) {
        const Block &block = tree.blocks[i];
        if (block.role == Role::SectionHeading && !block.annex)
            sections.push_back({i, {}, {}});
        if (block.role != Role::EntryHeading || sections.empty())
            continue;
        sections.back().entries.push_back(i);
        sections.back().weights.push_back(
            block.figures.empty()
                ? std::nullopt
                : std::optional(std::abs(block.figures.front().value.toString().toDouble())));
    }
    std::erase_if(sections, [](const PatternSection &section) { return section.entries.empty(); });
    if (sections.size() > kMostCentres)
        sections.resize(kMostCentres);
    return sections;
}

double heaviestOf(const std::vector<PatternSection> &sections)
{
    double most = 1;
    for (const PatternSection &section : sections)
        for (const std::optional<double> &weight : section.weights)
            most = std::max(most, weight.value_or(0));
    return most;
}

void drawRings(Pen &pen, const PatternSection &section, const RingStyle &style)
{
    double radius = style.inner;
    for (const std::optional<double> &weight : section.weights) {
        const double sweep = weight ? sweepOf(*weight, style.most) : kBareArc;
        const QRectF square(style.centre - QPointF(radius, radius), QSizeF(radius, radius) * 2);
        Path arc;
        arc.outline.arcMoveTo(square, style.start);
        arc.outline.arcTo(square, style.start, -sweep);
        arc.stroke = style.color;
        arc.lineWidth = weight ? style.stroke : style.stroke * kBareShare;
        pen.add(std::move(arc));
        if (weight) {
            const double angle = (style.start - sweep) * std::numbers::pi / 180;
            addDot(pen, style.centre + radius * QPointF(std::cos(angle), -std::sin(angle)),
                   style.stroke * kEndDot, style.end);
        }
        radius += style.step;
    }
    addDot(pen, style.centre, style.stroke * kCentreDot, style.end);
}

} // namespace dashiji::publish
