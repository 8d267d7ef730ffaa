// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which years and values of a chart are labelled, so that no label touches another.
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace dashiji::publish
{

inline constexpr int kManyYears = 24;     ///< more are labelled at round years
inline constexpr size_t kAllLabelled = 3; ///< values, all of which are labelled
inline constexpr double kValueApart = 24; ///< points between the labels of others

/// The first and the last always; up to 24 years every k-th back from the last, of more the round ones.
/// @param step points from year to year @param label width of a year's label
[[nodiscard]] std::vector<int> labelledYears(int first, int last, double step, double label);

/// Which values are labelled, the most important first: of up to three all, else the last, the first, the
/// greatest and the least.
[[nodiscard]] std::vector<size_t> labelledValues(const std::vector<double> &values);

/// The places taken by the labels of one chart. Points.
class ChartLabels
{
public:
    struct Extent {
        double left = 0;
        double width = 0;
    };

    explicit ChartLabels(Extent extent) : m_extent(extent) {}

    /// Takes a place for a label centred over a point of its baseline, moved inside the chart at its ends.
    /// @param apart least distance of its middle from those of the labels of its height
    /// @return its left edge; nothing where another label stands
    std::optional<double> place(double width, double size, QPointF middle, double apart);

private:
    Extent m_extent;
    struct Placed {
        QRectF box;
        double middle = 0;
        bool apart = false;
    };
    std::vector<Placed> m_placed;
};

} // namespace dashiji::publish
