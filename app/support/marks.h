// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Painted marks: what a state looks like, one function each. Every mark has a form of its own besides its
// colour.
#pragma once

#include "app/support/theme.h"
#include "core/model/report.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace dashiji::app
{

enum class Severity {
    Error,   ///< ◆
    Warning, ///< ▲
    Hint,    ///< ○
};

/// Entry state: filled disc with a tick, half disc, dashed ring. Drawn in the middle of @p rect.
void drawEntryState(QPainter &painter, const QRectF &rect, EntryState state, const Colors &colors);
/// The state in words, for tool tips and screen readers.
[[nodiscard]] QString entryStateText(EntryState state);
[[nodiscard]] QString textLengthText(TextLength length);
[[nodiscard]] QString reportStatusText(ReportStatus status);
/// Why nothing of a published report may be changed.
[[nodiscard]] QString sealedText(int year);

/// ◆ ▲ ○
void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Colors &colors);

/// A place where a picture belongs: light frame, dashed, with a small landscape in the middle.
void drawMissingPicture(QPainter &painter, const QRectF &rect, const Colors &colors);

/// What a chip says: a colour pair.
enum class ChipKind {
    Info,
    Ok,
    Warning,
    Error,
};
/// A rounded label. @return its size for this font
[[nodiscard]] QSizeF chipSize(const QString &text, const QFont &font);
/// Draws the chip with its left edge and middle at @p leftMiddle; returns what it covers.
QRectF drawChip(QPainter &painter, const QPointF &leftMiddle, const QString &text, const QFont &font,
                ChipKind kind, const Colors &colors);
/// The chip that tells a report's status.
[[nodiscard]] ChipKind chipOf(ReportStatus status);

/// A key as printed on a keyboard: "Ctrl+N" in a frame.
[[nodiscard]] QSizeF keyCapSize(const QString &keys, const QFont &font);
/// @param rightMiddle right edge and middle of the cap
QRectF drawKeyCap(QPainter &painter, const QPointF &rightMiddle, const QString &keys, const QFont &font,
                  const QColor &text, const QColor &frame);

/// @p total cells of which @p done are filled; the others are dashed.
void drawCells(QPainter &painter, const QRectF &rect, int done, int total, const Colors &colors);
/// A thin bar, @p share 0..1 filled.
void drawProgress(QPainter &painter, const QRectF &rect, double share, const QColor &fill,
                  const Colors &colors);

/// A line through the years, one place a year: the last one has a dot, over missing ones it is dashed.
void drawSparkline(QPainter &painter, const QRectF &rect, const std::vector<std::optional<double>> &values,
                   const QColor &color);

/// Two pixels around @p rect, for the keyboard's focus.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color);

/// The little arrow of a branch: pointing down when @p open, else to the right.
void drawChevron(QPainter &painter, const QRectF &rect, bool open, const QColor &color);

} // namespace dashiji::app
