// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a metric's kind and state look like and are called: one colour and one character a category, one mark
// a state.
#pragma once

#include "app/support/theme.h"
#include "core/model/metric.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace dashiji::app
{

constexpr int kCategoryCount = 9;

/// The hue of a category in prose, table, card and chart. It only helps: the character is the code.
[[nodiscard]] QColor categoryColor(Category category, Scheme scheme);
/// The character that stands for a category in the language of the program: "活", "A".
[[nodiscard]] QString categoryTag(Category category);
/// "Activity"
[[nodiscard]] QString categoryText(Category category);

/// The tag: its character in a frame, in the middle of @p rect.
/// @param hovered the row under the pointer: the character takes the colour of text, the frame keeps the hue
void drawCategoryTag(QPainter &painter, const QRectF &rect, Category category, const QFont &font,
                     const Colors &colors, Scheme scheme, bool hovered = false);
/// Side of the tag for a font, pixels.
[[nodiscard]] double categoryTagSide(const QFont &font);

/// Ring of dashes, tick, broken link, crossed ring: confirmed or not, its words gone, no metric.
void drawMetricState(QPainter &painter, const QRectF &rect, MetricState state, const Colors &colors);
/// "To confirm"
[[nodiscard]] QString metricStateText(MetricState state);

/// "Period"
[[nodiscard]] QString aspectText(Aspect aspect);
/// "Over"; of none: "Exact"
[[nodiscard]] QString qualifierText(Qualifier qualifier);

} // namespace dashiji::app
