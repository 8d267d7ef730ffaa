// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one has been: back and forward, as in a browser.
#pragma once

#include "core/model/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace dashiji::app
{

/// A page and what it showed.
struct Stop {
    QString page;
    Place place;

    [[nodiscard]] bool isSame(const Stop &other) const
    {
        return page == other.page && place.isSameRecord(other.place);
    }
};

/// Keeps the last hundred stops behind one, and those one came back from.
class Trail
{
public:
    /// One has gone from there to somewhere else. What lay ahead is forgotten.
    void leave(const Stop &from);
    /// @param here where one is now: it will lie ahead. @return where to go; nothing: one is at the start
    [[nodiscard]] std::optional<Stop> back(const Stop &here) { return step(m_behind, m_ahead, here); }
    [[nodiscard]] std::optional<Stop> forward(const Stop &here) { return step(m_ahead, m_behind, here); }
    [[nodiscard]] bool canGoBack() const { return !m_behind.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }
    void clear();

private:
    static std::optional<Stop> step(std::vector<Stop> &from, std::vector<Stop> &to, const Stop &here);

    std::vector<Stop> m_behind;
    std::vector<Stop> m_ahead;
};

} // namespace dashiji::app
