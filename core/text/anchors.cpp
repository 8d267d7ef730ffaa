// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchors.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace dashiji::text
{
namespace
{

using PointsView = std::u32string_view;

constexpr size_t kTellingWords = 6;      ///< so many code points are found again by themselves
constexpr size_t kTellingNeighbours = 4; ///< shorter words need so many of their neighbours

std::u32string pointsOf(QStringView text)
{
    const auto list = text.toUcs4();
    return {list.begin(), list.end()};
}

QString stringOf(PointsView points)
{
    return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
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

Anchor quoteFrom(EntryField field, PointsView text, size_t start, size_t end)
{
    constexpr auto context = static_cast<size_t>(kContext);
    const size_t from = start > context ? start - context : 0;
    return {field,
            static_cast<qsizetype>(start),
            static_cast<qsizetype>(end),
            stringOf(text.substr(start, end - start)),
            stringOf(text.substr(from, start - from)),
            stringOf(text.substr(end, context))};
}

/// A place where the words of an anchor stand.
struct Occurrence {
    size_t anchor = 0; ///< which one's words
    size_t at = 0;
    size_t context = 0;  ///< neighbours that are as they were
    size_t distance = 0; ///< from where they stood
};

/// Whether words that stand somewhere are those looked for, and not the same words said of something else.
bool isTelling(size_t length, size_t neighbours)
{
    return length >= kTellingWords || neighbours >= kTellingNeighbours;
}

/// Every place of @p text from @p from to @p until where the words of an anchor stand.
void findOccurrences(std::vector<Occurrence> &found, size_t index, const Anchor &anchor, PointsView text,
                     size_t from, size_t until)
{
    const std::u32string words = pointsOf(anchor.quote);
    if (words.empty())
        return;
    const std::u32string prefix = pointsOf(anchor.prefix);
    const std::u32string suffix = pointsOf(anchor.suffix);
    for (size_t at = text.find(words, from); at != PointsView::npos && at + words.size() <= until;
         at = text.find(words, at + 1)) {
        const size_t context =
            commonSuffix(text.substr(0, at), prefix) + commonPrefix(text.substr(at + words.size()), suffix);
        const auto old = static_cast<size_t>(std::max<qsizetype>(anchor.start, 0));
        found.push_back({index, at, context, at > old ? at - old : old - at});
    }
}

/// Whom most context speaks for goes first, then who is nearest to the old place.
void sortByLikelihood(std::vector<Occurrence> &found)
{
    std::ranges::stable_sort(found, [](const Occurrence &a, const Occurrence &b) {
        return a.context != b.context ? a.context > b.context : a.distance < b.distance;
    });
}

} // namespace

bool overlap(const Anchor &a, const Anchor &b)
{
    return a.field == b.field && a.start < b.end && b.start < a.end;
}

Anchor anchorAt(EntryField field, QStringView text, qsizetype start, qsizetype end)
{
    const std::u32string points = pointsOf(text);
    const auto size = static_cast<qsizetype>(points.size());
    start = std::clamp<qsizetype>(start, 0, size);
    end = std::clamp(end, start, size);
    return quoteFrom(field, points, static_cast<size_t>(start), static_cast<size_t>(end));
}

TextEdit::TextEdit(QStringView before, QStringView after)
    : m_before(pointsOf(before))
    , m_after(pointsOf(after))
    , m_sameHead(commonPrefix(m_before, m_after))
    , m_sameTail(commonSuffix(m_before, m_after))
    , m_from(m_sameHead)
    , m_until(m_before.size() - std::min(m_sameTail, std::min(m_before.size(), m_after.size()) - m_sameHead))
{
}

Anchor TextEdit::anchorAfter(EntryField field, qsizetype start, qsizetype end) const
{
    return quote(field, static_cast<size_t>(start), static_cast<size_t>(end));
}

Anchor TextEdit::quote(EntryField field, size_t start, size_t end) const
{
    return quoteFrom(field, m_after, start, end);
}

bool TextEdit::fits(const Anchor &anchor) const
{
    if (anchor.start < 0 || anchor.end < anchor.start)
        return false;
    const auto start = static_cast<size_t>(anchor.start);
    const auto end = static_cast<size_t>(anchor.end);
    return end <= m_before.size() &&
           stringOf(PointsView(m_before).substr(start, end - start)) == anchor.quote;
}

/// For anchors the edit did not carry away as a whole. Where it cannot be told on which side of repeated
/// characters the edit was made, the anchor's words are taken to be untouched.
std::optional<Anchor> TextEdit::followOne(const Anchor &anchor) const
{
    const auto start = static_cast<size_t>(anchor.start);
    const auto end = static_cast<size_t>(anchor.end);
    if (m_sameHead >= end)
        return quote(anchor.field, start, end);
    if (m_sameTail >= m_before.size() - start)
        return quote(anchor.field, moved(start), moved(end));
    const bool inside = start <= m_from && m_until <= end;
    if (inside && moved(end) > start)
        return quote(anchor.field, start, moved(end));
    return std::nullopt;
}

std::optional<Anchor> TextEdit::shifted(const Anchor &anchor) const
{
    if (!fits(anchor))
        return std::nullopt;
    const auto start = static_cast<size_t>(anchor.start);
    const auto end = static_cast<size_t>(anchor.end);
    if (end <= m_from)
        return quote(anchor.field, start, end);
    if (start >= m_until)
        return quote(anchor.field, moved(start), moved(end));
    return std::nullopt;
}

/// What is left of words of which one end was cut off.
std::optional<Anchor> TextEdit::restOf(const Anchor &anchor) const
{
    if (!fits(anchor))
        return std::nullopt;
    const auto start = static_cast<size_t>(anchor.start);
    const auto end = static_cast<size_t>(anchor.end);
    if (start < m_from && m_from < end)
        return quote(anchor.field, start, m_from);
    if (start < m_until && m_until < end)
        return quote(anchor.field, moved(m_until), moved(end));
    return std::nullopt;
}

std::vector<std::optional<Anchor>> TextEdit::follow(const std::vector<Anchor> &anchors) const
{
    std::vector<std::optional<Anchor>> followed(anchors.size());
    std::vector<size_t> taken;
    const auto isFree = [&](size_t i, const Anchor &place) {
        return std::ranges::none_of(taken, [&](size_t other) {
            return overlap(place, *followed[other]) && !overlap(anchors[i], anchors[other]);
        });
    };
    const auto take = [&](size_t i, const Anchor &place) {
        followed[i] = place;
        taken.push_back(i);
    };
    std::vector<Occurrence> carried;
    for (size_t i = 0; i < anchors.size(); ++i) {
        if (!fits(anchors[i])) {
            findOccurrences(carried, i, anchors[i], m_after, 0, m_after.size());
            continue;
        }
        const auto place = followOne(anchors[i]);
        if (place && isFree(i, *place))
            take(i, *place);
        else
            findOccurrences(carried, i, anchors[i], m_after, m_from, moved(m_until));
    }
    std::erase_if(carried, [&](const Occurrence &place) {
        return !isTelling(pointsOf(anchors[place.anchor].quote).size(), place.context);
    });
    sortByLikelihood(carried);
    for (const Occurrence &occurrence : carried) {
        const Anchor &anchor = anchors[occurrence.anchor];
        const Anchor place =
            quote(anchor.field, occurrence.at, occurrence.at + pointsOf(anchor.quote).size());
        if (!followed[occurrence.anchor] && isFree(occurrence.anchor, place))
            take(occurrence.anchor, place);
    }
    for (size_t i = 0; i < anchors.size(); ++i)
        if (const auto rest = followed[i] ? std::nullopt : restOf(anchors[i]); rest && isFree(i, *rest))
            take(i, *rest);
    return followed;
}

std::optional<Anchor> TextEdit::comeBack(const Anchor &anchor) const
{
    std::vector<Occurrence> found;
    const size_t length = pointsOf(anchor.quote).size();
    // What was typed may complete words that stood there in part.
    const size_t from = m_from > length ? m_from - length : 0;
    findOccurrences(found, 0, anchor, m_after, from, std::min(moved(m_until) + length, m_after.size()));
    std::erase_if(found, [&](const Occurrence &place) {
        const bool brought = place.at < moved(m_until) && place.at + length > m_from;
        return !brought || !isTelling(length, place.context);
    });
    if (found.empty())
        return std::nullopt;
    sortByLikelihood(found);
    return quote(anchor.field, found.front().at, found.front().at + length);
}

std::vector<Metric> carryMetrics(const std::vector<Metric> &metrics, const TextEdit &edit)
{
    std::vector<Metric> carried = metrics;
    std::vector<Anchor> anchors;
    std::vector<size_t> anchored;
    for (size_t i = 0; i < metrics.size(); ++i)
        if (metrics[i].state != MetricState::Unanchored) {
            anchored.push_back(i);
            anchors.push_back(metrics[i].anchor);
        }
    const auto places = edit.follow(anchors);
    std::vector<Anchor> taken;
    for (size_t k = 0; k < anchored.size(); ++k) {
        Metric &metric = carried[anchored[k]];
        if (places[k]) {
            metric.anchor = *places[k];
            taken.push_back(*places[k]);
        } else if (metric.state != MetricState::Rejected) { // its last words tell when it comes back
            metric.wasConfirmed = metric.state == MetricState::Confirmed;
            metric.state = MetricState::Unanchored;
        }
    }
    for (Metric &metric : carried) {
        if (metric.state != MetricState::Unanchored)
            continue;
        const auto place = edit.comeBack(metric.anchor);
        const auto isTaken = [&place](const Anchor &other) { return overlap(*place, other); };
        if (!place || std::ranges::any_of(taken, isTaken))
            continue;
        metric.anchor = *place;
        metric.state = metric.wasConfirmed ? MetricState::Confirmed : MetricState::Unconfirmed;
        metric.wasConfirmed = false;
        taken.push_back(*place);
    }
    return carried;
}

} // namespace dashiji::text
