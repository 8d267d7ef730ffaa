// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/trail.h"

namespace dashiji::app
{
namespace
{

constexpr size_t kMostStops = 100;

} // namespace

void Trail::leave(const Stop &from)
{
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back().isSame(from))
        m_behind.pop_back();
    m_behind.push_back(from);
    if (m_behind.size() > kMostStops)
        m_behind.erase(m_behind.begin());
}

void Trail::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

std::optional<Stop> Trail::step(std::vector<Stop> &from, std::vector<Stop> &to, const Stop &here)
{
    if (from.empty())
        return std::nullopt;
    const Stop next = from.back();
    from.pop_back();
    if (to.empty() || !to.back().isSame(here))
        to.push_back(here);
    return next;
}

} // namespace dashiji::app
