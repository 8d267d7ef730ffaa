// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of an entry in an annual report: number, title, text, large figures, chart.
#pragma once

#include "core/publish/pages/annual/entrypages.h"

namespace dashiji::publish
{

/// In which type an entry is set.
struct EntryType {
    TextStyle number;
    TextStyle heading;
    TextStyle body;
};
[[nodiscard]] EntryType usualType(const PageStyle &style);
[[nodiscard]] EntryType leadType(const PageStyle &style);
[[nodiscard]] EntryType smallType(const PageStyle &style); ///< of three columns

inline constexpr double kFigureHeight = 92;  ///< points, of a row of large figures with their labels
inline constexpr double kRoomForFigures = 5; ///< lines that a column must be shorter than others

enum class FigureRules { None, Over };

/// Number, title and the accent under them. @return y where the text may begin
double addEntryHead(Pen &pen, const AnnualEntry &entry, const EntryType &type, QPointF corner, double width);
/// The whole entry, one column. @return y under it
double addEntry(Pen &pen, const Leaf &leaf, const AnnualEntry &entry, const EntryType &type, QPointF corner,
                double width);
/// The number at a corner, all else from @p left to the edge of the block. @return y under it
double addLeadEntry(Pen &pen, const Leaf &leaf, const AnnualEntry &entry, const EntryType &type,
                    QPointF corner, double left);
/// The text in two columns of one height, from a corner down. @return y under the longer
double addTextInColumns(Pen &pen, const AnnualEntry &entry, const EntryType &type, QPointF corner,
                        double width, double gutter);
/// As many rows of the entry's figures as there is room for. @return y under them; the corner's without any
double addFigures(Pen &pen, const AnnualEntry &entry, QPointF corner, QSizeF room, size_t abreast,
                  FigureRules rules = FigureRules::Over);
/// The entry's chart, where it has one and there is room. @return y under it
double addChart(Pen &pen, BodyPage &page, const AnnualEntry &entry, QPointF corner, double width);

} // namespace dashiji::publish
