// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/chartlabels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kBetween = 6;  ///< points between the labels of few years
constexpr double kRoomOf = 1.4; ///< labels, for that of a round year
constexpr std::array kRound{5, 10, 20, 25, 50};
constexpr double kMargin = 2;   ///< points around a label
constexpr double kAscent = 0.8; ///< em

} // namespace

std::vector<int> labelledYears(int first, int last, double step, double label)
{
    std::vector<int> years{first};
    const bool many = last - first + 1 > kManyYears;
    const double apart = many ? kRoomOf * label : label + kBetween;
    int every = std::max(1, int(std::ceil(apart / step)));
    if (many) {
        const auto *const found = std::ranges::find_if(kRound, [every](int round) { return round >= every; });
        every = found != kRound.end() ? *found : every;
    }
    for (int year = first + 1; year < last; ++year) {
        const bool chosen = many ? year % every == 0 : (last - year) % every == 0;
        if (chosen && (year - first) * step >= apart && (last - year) * step >= apart)
            years.push_back(year);
    }
    if (last > first)
        years.push_back(last);
    return years;
}

std::vector<size_t> labelledValues(const std::vector<double> &values)
{
    std::vector<size_t> order;
    if (values.empty())
        return order;
    const auto add = [&order](size_t index) {
        if (std::ranges::find(order, index) == order.end())
            order.push_back(index);
    };
    add(values.size() - 1);
    add(0);
    add(size_t(std::ranges::max_element(values) - values.begin()));
    add(size_t(std::ranges::min_element(values) - values.begin()));
    for (size_t i = 0; i < values.size() && values.size() <= kAllLabelled; ++i)
        add(i);
    return order;
}

std::optional<double> ChartLabels::place(double width, double size, QPointF middle, double apart)
{
    const double most = m_extent.left + m_extent.width - width;
    const double left =
        std::clamp(middle.x() - width / 2, std::min(m_extent.left, most), std::max(m_extent.left, most));
    const QRectF box(left, middle.y() - kAscent * size, width, size);
    const QRectF wide = box.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    for (const Placed &other : m_placed) {
        if (other.box.intersects(wide))
            return {};
        if (apart > 0 && other.apart && std::abs(other.middle - middle.x()) < apart)
            return {};
    }
    m_placed.push_back({box, middle.x(), apart > 0});
    return left;
}

} // namespace dashiji::publish
