// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pagebands.h"

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr int kPixelsOfBand = 4'000'000;

} // namespace

PageBands::PageBands(QSize pixels)
    : m_pixels(pixels.expandedTo({1, 1}))
    , m_height(std::clamp(kPixelsOfBand / m_pixels.width(), 1, m_pixels.height()))
{
}

int PageBands::count() const
{
    return (m_pixels.height() + m_height - 1) / m_height;
}

QRect PageBands::rect(int band) const
{
    const int top = band * m_height;
    return {0, top, m_pixels.width(), std::min(m_height, m_pixels.height() - top)};
}

std::pair<int, int> PageBands::between(double from, double to) const
{
    const auto bandOf = [this](double y) {
        return std::clamp(static_cast<int>(std::floor(y / m_height)), 0, count() - 1);
    };
    return {bandOf(from), bandOf(to)};
}

} // namespace dashiji::app
