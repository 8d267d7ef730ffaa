// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/linebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dashiji::publish
{

namespace
{

constexpr double kBlankHalf = 0.5; ///< em
constexpr double kSlack = 1e-6;    ///< em, for sums of rounded widths

// costs of a line; only their order matters
constexpr double kStretchCost = 10000; ///< × (em per gap)²
constexpr double kShrinkCost = 12;     ///< × (share of what can be given)²
constexpr double kStiffCost = 40;      ///< × missing em, in a line that cannot stretch
constexpr double kShortLastLine = 120; ///< fewer than kShortLast characters
constexpr int kShortLast = 4;
constexpr double kLoneCharacter = 100000; ///< a last line of one character
constexpr double kForcedBreak = 20000;    ///< inside a word
constexpr double kOverfull = 1e9;
constexpr double kHyphensInARow = 60;
constexpr double kHyphenBeforeLast = 40;
constexpr double kLineOfHeading = 3000; ///< few lines before even ones
constexpr double kUneven = 800;         ///< × (share of the measure left empty)²
constexpr double kShapeless = 40; ///< lines of a title that are no trapezium and no rhombus; sense goes first
constexpr double kStep = 0.5;     ///< em, by which its lines differ at least
constexpr size_t kMostShapedLines = 4;
constexpr size_t kMostShapedBreaks = 100;

bool isBlank(CharClass kind)
{
    return kind == CharClass::Space || kind == CharClass::NoBreakSpace || kind == CharClass::WideSpace ||
           kind == CharClass::ZeroBreak;
}

class Breaker
{
public:
    Breaker(const ShapedText &text, const Spacing &spacing, const LineMeasure &measure)
        : m_clusters(text.clusters), m_spacing(spacing), m_measure(measure), m_count(text.clusters.size())
    {
        sumUp();
        findBreaks();
    }

    std::vector<Line> run()
    {
        struct Best {
            double cost = std::numeric_limits<double>::infinity();
            size_t from = 0;
        };
        std::vector<Best> best(m_breaks.size());
        best[0].cost = 0;
        for (size_t to = 1; to < m_breaks.size(); ++to) {
            for (size_t from = to; from-- > 0;) {
                const Fit fit = fitOf(m_breaks[from].at, m_breaks[to].at);
                const bool overfull = fit.missing < -fit.shrink - kSlack;
                if (overfull && from + 1 < to)
                    break; // and so is every longer line
                double cost = best[from].cost + m_breaks[to].penalty + costOf(fit, overfull, to);
                if (isHyphen(from))
                    cost += isHyphen(to) ? kHyphensInARow : to + 1 == m_breaks.size() ? kHyphenBeforeLast : 0;
                if (cost < best[to].cost)
                    best[to] = {cost, from};
                if (overfull)
                    break;
            }
        }
        std::vector<size_t> ends;
        for (size_t to = m_breaks.size() - 1; to > 0; to = best[to].from)
            ends.push_back(to);
        std::reverse(ends.begin(), ends.end());
        if (m_measure.setting == Setting::Shaped)
            ends = shaped(std::move(ends));
        std::vector<Line> lines;
        for (size_t i = 0; i < ends.size(); ++i)
            lines.push_back(lineOf(m_breaks[i == 0 ? 0 : ends[i - 1]].at, m_breaks[ends[i]].at));
        return lines;
    }

private:
    struct Break {
        size_t at = 0; ///< before this cluster
        double penalty = 0;
    };
    struct Fit {
        size_t first = 0;
        size_t last = 0;
        double startTrim = 0;
        double endTrim = 0;
        double width = 0;   ///< without stretching
        double missing = 0; ///< negative: too wide
        double stretch = 0;
        double shrink = 0;
    };

    [[nodiscard]] double hyphenAt(size_t cluster) const
    {
        return cluster < m_count && m_spacing.gaps[cluster].mayBreak ? m_spacing.gaps[cluster].hyphen : 0;
    }
    [[nodiscard]] bool isHyphen(size_t number) const { return hyphenAt(m_breaks[number].at) > 0; }

    [[nodiscard]] bool isBalanced() const { return m_measure.setting != Setting::Justified; }

    /// Of all ways to break a title into as many lines the one that is best in sense and shape.
    [[nodiscard]] std::vector<size_t> shaped(std::vector<size_t> ends) const
    {
        if (ends.size() < 2 || ends.size() > kMostShapedLines || m_breaks.size() > kMostShapedBreaks)
            return ends;
        double least = std::numeric_limits<double>::infinity();
        std::vector<size_t> tried;
        std::vector<double> widths;
        const size_t count = ends.size();
        const auto tryFrom = [&](const auto &self, size_t from, double cost) -> void {
            const bool last = tried.size() + 1 == count;
            for (size_t to = last ? m_breaks.size() - 1 : from + 1; to < m_breaks.size(); ++to) {
                const Fit fit = fitOf(m_breaks[from].at, m_breaks[to].at);
                if (fit.missing < -kSlack)
                    return;
                tried.push_back(to);
                widths.push_back(fit.width);
                const double sum = cost + m_breaks[to].penalty;
                if (!last) {
                    self(self, to, sum);
                } else if (sum + shapeCost(widths) < least) {
                    least = sum + shapeCost(widths);
                    ends = tried;
                }
                tried.pop_back();
                widths.pop_back();
            }
        };
        tryFrom(tryFrom, 0, 0);
        return ends;
    }

    /// Lines should grow, shrink, or grow and shrink again, and not differ more than they must.
    [[nodiscard]] double shapeCost(const std::vector<double> &widths) const
    {
        const double widest = *std::max_element(widths.begin(), widths.end());
        double cost = 0;
        size_t i = 1;
        while (i < widths.size() && widths[i] >= widths[i - 1] + kStep)
            ++i;
        while (i < widths.size() && widths[i] <= widths[i - 1] - kStep)
            ++i;
        if (i < widths.size())
            cost += kShapeless;
        for (const double width : widths)
            cost += kUneven * std::pow((widest - width) / m_measure.width, 2);
        return cost;
    }

    void sumUp()
    {
        m_inkEnd.assign(m_count + 1, 0);
        for (size_t k = 0; k < m_count; ++k)
            m_inkEnd[k + 1] = isBlank(m_clusters[k].kind) ? m_inkEnd[k] : k + 1;
        m_width.assign(m_count + 1, 0);
        m_space.assign(m_count + 2, 0);
        m_stretch = m_shrink = m_space;
        for (size_t k = 0; k < m_count; ++k)
            m_width[k + 1] = m_width[k] + m_spacing.widths[k];
        for (size_t k = 0; k <= m_count; ++k) {
            m_space[k + 1] = m_space[k] + m_spacing.gaps[k].space;
            m_stretch[k + 1] = m_stretch[k] + m_spacing.gaps[k].stretch;
            m_shrink[k + 1] = m_shrink[k] + m_spacing.gaps[k].shrink;
        }
    }

    /// The places where lines may break; inside what is wider than the measure every place is one.
    void findBreaks()
    {
        m_breaks.push_back({0, 0});
        size_t from = 0;
        for (size_t k = 1; k <= m_count; ++k) {
            if (!m_spacing.gaps[k].mayBreak && k < m_count)
                continue;
            if (m_width[k] - m_width[from] > m_measure.width - m_measure.firstIndent) {
                for (size_t inside = from + 1; inside < k; ++inside) {
                    if (!isBlank(m_clusters[inside].kind))
                        m_breaks.push_back({inside, kForcedBreak});
                }
            }
            m_breaks.push_back({k, k < m_count ? m_spacing.gaps[k].penalty : 0});
            from = k;
        }
    }

    [[nodiscard]] Fit fitOf(size_t first, size_t end) const
    {
        Fit fit;
        fit.first = first;
        fit.last = std::max(first, m_inkEnd[end]);
        const double measure = m_measure.width - (first == 0 ? m_measure.firstIndent : 0);
        if (fit.last == first) {
            fit.missing = measure;
            return fit;
        }
        const Cluster &opening = m_clusters[first];
        const Cluster &closing = m_clusters[fit.last - 1];
        if (opening.halfBlank && opening.kind == CharClass::Open)
            fit.startTrim = kBlankHalf;
        if (closing.halfBlank && closing.kind == CharClass::Close)
            fit.endTrim = kBlankHalf;
        fit.width = m_width[fit.last] - m_width[first] + between(m_space, fit) - fit.startTrim - fit.endTrim +
                    hyphenAt(end);
        fit.missing = measure - fit.width;
        fit.stretch = between(m_stretch, fit);
        fit.shrink = between(m_shrink, fit);
        return fit;
    }

    /// Sum over the gaps inside a line.
    [[nodiscard]] static double between(const std::vector<double> &sums, const Fit &fit)
    {
        return sums[fit.last] - sums[fit.first + 1];
    }

    [[nodiscard]] double costOf(const Fit &fit, bool overfull, size_t to) const
    {
        if (overfull)
            return kOverfull * (1 - fit.missing);
        const bool lastLine = to + 1 == m_breaks.size();
        if (isBalanced())
            return kLineOfHeading + kUneven * std::pow(fit.missing / m_measure.width, 2) +
                   (lastLine && fit.first > 0 ? lastLineCost(fit) : 0);
        double cost = 0;
        if (fit.missing < 0)
            cost = kShrinkCost * std::pow(fit.missing / std::max(fit.shrink, kSlack), 2);
        else if (!lastLine && fit.stretch > 0)
            cost = kStretchCost * std::pow(fit.missing / fit.stretch, 2);
        else if (!lastLine)
            cost = kStiffCost * fit.missing * fit.missing;
        if (lastLine && fit.first > 0)
            cost += lastLineCost(fit);
        return cost;
    }

    [[nodiscard]] double lastLineCost(const Fit &fit) const
    {
        int characters = 0;
        for (size_t k = fit.first; k < fit.last && characters < kShortLast; ++k)
            characters += QChar::isLetterOrNumber(m_clusters[k].character);
        if (characters <= 1)
            return kLoneCharacter;
        return characters < kShortLast ? kShortLastLine : 0;
    }

    [[nodiscard]] Line lineOf(size_t first, size_t end) const
    {
        const Fit fit = fitOf(first, end);
        Line line;
        line.first = fit.first;
        line.last = fit.last;
        line.startTrim = fit.startTrim;
        line.hyphen = hyphenAt(end) > 0;
        line.width = fit.width;
        if (fit.missing < 0 && fit.shrink > 0) {
            line.shrink = std::min(1.0, -fit.missing / fit.shrink);
            line.width -= line.shrink * fit.shrink;
        } else if (fit.missing > 0 && fit.stretch > 0 && end < m_count &&
                   m_measure.setting == Setting::Justified) {
            line.stretch = fit.missing / fit.stretch;
            line.width += fit.missing;
        }
        return line;
    }

    const std::vector<Cluster> &m_clusters;
    const Spacing &m_spacing;
    const LineMeasure m_measure;
    const size_t m_count;
    std::vector<size_t> m_inkEnd; ///< before each cluster: behind the last that is no space
    std::vector<double> m_width;
    std::vector<double> m_space;
    std::vector<double> m_stretch;
    std::vector<double> m_shrink;
    std::vector<Break> m_breaks;
};

} // namespace

std::vector<Line> breakLines(const ShapedText &text, const Spacing &spacing, const LineMeasure &measure)
{
    if (text.clusters.empty())
        return {};
    return Breaker(text, spacing, measure).run();
}

} // namespace dashiji::publish
