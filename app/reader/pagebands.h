// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages are drawn in bands, so that a page at 400 % never needs one enormous image.
#pragma once

#include <QRect>
#include <QSize>

#include <utility>

namespace dashiji::app
{

/// Cuts a page's image into horizontal bands of at most about four million pixels.
class PageBands
{
public:
    /// @param pixels the whole page in device pixels
    explicit PageBands(QSize pixels);

    [[nodiscard]] int count() const;
    [[nodiscard]] QRect rect(int band) const;
    /// First and last band of a stretch of the page, given in device pixels; clamped to the page.
    [[nodiscard]] std::pair<int, int> between(double from, double to) const;

private:
    QSize m_pixels;
    int m_height;
};

} // namespace dashiji::app
