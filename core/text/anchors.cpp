// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchors.h"

#include <QList>

#include <algorithm>
#include <string>
#include <string_view>

namespace dashiji::text
{
namespace
{

using Points = std::u32string;
using PointsView = std::u32string_view;

Points pointsOf(QStringView text)
{
    const auto list = text.toUcs4();
    return {list.begin(), list.end()};
}

QString stringOf(PointsView points)
{
    return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

Quotation quote(PointsView text, size_t start, size_t end)
{
    constexpr auto context = static_cast<size_t>(kContext);
    const size_t from = start > context ? start - context : 0;
    return {static_cast<qsizetype>(start), static_cast<qsizetype>(end),
            stringOf(text.substr(start, end - start)), stringOf(text.substr(from, start - from)),
            stringOf(text.substr(end, context))};
}

size_t commonPrefix(PointsView a, PointsView b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<size_t>(end - a.begin());
}

size_t commonSuffix(PointsView a, PointsView b)
{
    const auto [end, other] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return static_cast<size_t>(end - a.rbegin());
}

std::optional<Quotation> findIn(const Quotation &quotation, PointsView text)
{
    const Points words = pointsOf(quotation.quote);
    if (words.empty())
        return std::nullopt;
    const Points prefix = pointsOf(quotation.prefix);
    const Points suffix = pointsOf(quotation.suffix);
    std::optional<size_t> best;
    size_t bestContext = 0;
    size_t bestDistance = 0;
    for (size_t at = text.find(words); at != PointsView::npos; at = text.find(words, at + 1)) {
        const size_t context =
            commonSuffix(text.substr(0, at), prefix) + commonPrefix(text.substr(at + words.size()), suffix);
        const auto place = static_cast<qsizetype>(at);
        const auto distance = static_cast<size_t>(std::abs(place - quotation.start));
        if (!best || context > bestContext || (context == bestContext && distance < bestDistance)) {
            best = at;
            bestContext = context;
            bestDistance = distance;
        }
    }
    if (!best)
        return std::nullopt;
    return quote(text, *best, *best + words.size());
}

} // namespace

Quotation quotationAt(QStringView text, qsizetype start, qsizetype end)
{
    const Points points = pointsOf(text);
    const auto size = static_cast<qsizetype>(points.size());
    start = std::clamp<qsizetype>(start, 0, size);
    end = std::clamp(end, start, size);
    return quote(points, static_cast<size_t>(start), static_cast<size_t>(end));
}

std::optional<Quotation> find(const Quotation &quotation, QStringView text)
{
    return findIn(quotation, pointsOf(text));
}

std::optional<Quotation> follow(const Quotation &quotation, QStringView before, QStringView after)
{
    const Points old = pointsOf(before);
    const Points now = pointsOf(after);
    const auto start = static_cast<size_t>(std::max<qsizetype>(quotation.start, 0));
    const auto end = static_cast<size_t>(std::max<qsizetype>(quotation.end, 0));
    const PointsView oldView = old;
    if (end > old.size() || start > end || stringOf(oldView.substr(start, end - start)) != quotation.quote)
        return findIn(quotation, now);

    // What changed is one stretch: all before head and all after tail is as it was.
    const size_t shorter = std::min(old.size(), now.size());
    const size_t head = commonPrefix(old, now);
    const size_t tail = std::min(commonSuffix(old, now), shorter - head);
    const size_t changedEnd = old.size() - tail;
    const auto moved = [&](size_t at) { return at + now.size() - old.size(); };
    if (end <= head)
        return quote(now, start, end);
    if (start >= changedEnd)
        return quote(now, moved(start), moved(end));
    // Repeated words make the changed stretch ambiguous; the words and their surroundings tell where they
    // went.
    if (const auto found = findIn(quotation, now)) {
        const Points prefix = pointsOf(quotation.prefix);
        const bool sameNeighbour = found->prefix.right(1) == quotation.prefix.right(1) ||
                                   found->suffix.left(1) == quotation.suffix.left(1);
        if (sameNeighbour)
            return found;
    }
    if (start < head && moved(end) > head && end >= changedEnd && moved(end) > start)
        return quote(now, start, moved(end)); // edited inside
    if (start >= head && end <= changedEnd && start == head && end == changedEnd && moved(end) > start)
        return quote(now, start, moved(end)); // replaced as a whole
    if (start < head && end <= changedEnd && end > head)
        return quote(now, start, head); // its end was cut off
    if (start >= head && end > changedEnd)
        return quote(now, moved(changedEnd), moved(end)); // its start was cut off
    return std::nullopt;
}

} // namespace dashiji::text
