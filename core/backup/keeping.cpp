// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/keeping.h"

#include <algorithm>
#include <set>

namespace dashiji::backup
{

namespace
{

QDate dayOf(const Copy &copy)
{
    return copy.at.toLocalTime().date();
}

QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

std::vector<Span> spansOf(const std::vector<Copy> &copies, QDate today)
{
    std::vector<Span> spans;
    std::set<QDate> days;
    std::set<QDate> weeks;
    std::set<QDate> months;
    for (const Copy &copy : copies) {
        const QDate day = dayOf(copy);
        // Each is the first that stands for it, that is the newest.
        const bool isLastOfDay = days.insert(day).second;
        const bool isLastOfWeek = weeks.insert(weekOf(day)).second;
        const bool isLastOfMonth = months.insert(monthOf(day)).second;
        if (day >= today)
            spans.push_back(Span::Today);
        else if (isLastOfDay && day > today.addDays(-kDays))
            spans.push_back(Span::Day);
        else if (isLastOfWeek && day >= weekOf(today).addDays(-7 * (kWeeks - 1)))
            spans.push_back(Span::Week);
        else if (isLastOfMonth && day >= monthOf(today).addMonths(1 - kMonths))
            spans.push_back(Span::Month);
        else
            spans.push_back(Span::Older);
    }
    return spans;
}

std::vector<size_t> copiesToDrop(const std::vector<Copy> &copies, QDate today, qint64 mostBytes)
{
    const auto spans = spansOf(copies, today);
    std::vector<size_t> dropped;
    std::vector<size_t> kept;
    qint64 bytes = 0;
    for (size_t i = 0; i < copies.size(); ++i)
        if (spans[i] == Span::Older && copies[i].occasion != Occasion::ByHand) {
            dropped.push_back(i);
        } else {
            kept.push_back(i);
            bytes += copies[i].bytes;
        }
    while (bytes > mostBytes && kept.size() > kFewest) {
        bytes -= copies[kept.back()].bytes;
        dropped.push_back(kept.back());
        kept.pop_back();
    }
    std::ranges::sort(dropped);
    return dropped;
}

} // namespace dashiji::backup
