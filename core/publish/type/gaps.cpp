// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/gaps.h"

#include "core/publish/type/wordedges.h"

namespace dashiji::publish
{

namespace
{

constexpr double kHanLatinGap = 0.18; ///< em
constexpr double kHanLatinGive = 0.06;
constexpr double kTypedHanSpace = 0.5;   ///< a space typed between Han: a separation
constexpr double kTypedMarkSpace = 0.25; ///< beside a mark that has a blank half already
constexpr double kMarkHalf = 0.5;
constexpr double kMarkGive = 0.25;
constexpr double kAsciiMarkGap =
    0.2; ///< behind a comma of Latin type in Han text, as those are too narrow for it
constexpr double kSpaceGive = 0.33; ///< share of a word space
constexpr double kWordSpaceStretch = 3;
constexpr double kHanSpaceStretch = 1.5;
constexpr double kDashStartPenalty = 15; ///< a line that begins with ——

constexpr double kInWord = 3500; ///< rather one line more
constexpr double kBetweenWords = 60;
constexpr double kBesideMark = 12;
constexpr double kInBrackets = 150; ///< a title in a title stays whole where it can

bool isSpaceKind(CharClass kind)
{
    return kind == CharClass::Space || kind == CharClass::NoBreakSpace;
}

bool isWesternKind(CharClass kind)
{
    return kind == CharClass::Letter || kind == CharClass::Digit;
}

bool neverStarts(CharClass kind)
{
    switch (kind) {
    case CharClass::Close:
    case CharClass::AsciiClose:
    case CharClass::MiddleDot:
    case CharClass::Ellipsis:
    case CharClass::Postfix:
    case CharClass::ZeroJoin:
        return true;
    default:
        return false;
    }
}

bool neverEnds(CharClass kind)
{
    return kind == CharClass::Open || kind == CharClass::AsciiOpen || kind == CharClass::Prefix ||
           kind == CharClass::ZeroJoin;
}

class GapFinder
{
public:
    explicit GapFinder(const ShapedText &text) : m_clusters(text.clusters) {}

    Spacing run()
    {
        const size_t count = m_clusters.size();
        m_spacing.gaps.resize(count + 1);
        m_spacing.widths.resize(count);
        for (size_t k = 0; k < count; ++k)
            m_spacing.widths[k] = m_clusters[k].width;
        for (size_t k = 0; k < count; ++k) {
            if (isSpaceKind(kind(k)))
                setSpace(k);
        }
        for (size_t k = 1; k < count; ++k) {
            setGap(k);
            setBreak(k);
        }
        if (count > 0)
            m_spacing.gaps[count].mayBreak = true;
        return std::move(m_spacing);
    }

private:
    [[nodiscard]] CharClass kind(size_t k) const { return m_clusters[k].kind; }

    /// A typed space: nothing more than the gap between Han and Latin, a word space, or a separation of Han.
    void setSpace(size_t k)
    {
        double &width = m_spacing.widths[k];
        if (k > 0 && isSpaceKind(kind(k - 1))) {
            width = 0;
            return;
        }
        size_t next = k + 1;
        while (next < m_clusters.size() && isSpaceKind(kind(next)))
            ++next;
        if (k == 0 || next == m_clusters.size())
            return;
        const Cluster &a = m_clusters[k - 1];
        const Cluster &b = m_clusters[next];
        Gap &gap = m_spacing.gaps[k];
        if (a.halfBlank || b.halfBlank) {
            width = kTypedMarkSpace;
            gap.stretch = 1;
        } else if (a.kind == CharClass::Han && b.kind == CharClass::Han) {
            width = kTypedHanSpace;
            gap.stretch = kHanSpaceStretch;
        } else if (a.ideograph || b.ideograph) {
            width = kHanLatinGap;
            gap.stretch = 1;
            gap.shrink = kHanLatinGive;
        } else {
            gap.stretch = kWordSpaceStretch;
            gap.shrink = width * kSpaceGive;
        }
    }

    void setGap(size_t k)
    {
        const Cluster &a = m_clusters[k - 1];
        const Cluster &b = m_clusters[k];
        Gap &gap = m_spacing.gaps[k];
        if (isSpaceKind(b.kind))
            return; // setSpace
        const bool aCloses = a.kind == CharClass::Close && a.halfBlank;
        const bool bOpens = b.kind == CharClass::Open && b.halfBlank;
        if (aCloses && (b.halfBlank || b.kind == CharClass::MiddleDot)) {
            gap.space = -kMarkHalf;
            return;
        }
        if (a.kind == CharClass::Open && a.halfBlank && bOpens) {
            gap.space = -kMarkHalf;
            return;
        }
        if ((a.ideograph && isWesternKind(b.kind)) || (isWesternKind(a.kind) && b.ideograph)) {
            gap.space = kHanLatinGap;
            gap.shrink = kHanLatinGive;
            gap.stretch = 1;
            return;
        }
        if (isStopInHan(k - 1) && (b.kind == CharClass::Han || isWesternKind(b.kind))) {
            gap.space = kAsciiMarkGap;
            gap.shrink = kAsciiMarkGap / 2;
            gap.stretch = 1;
            return;
        }
        if (aCloses || bOpens)
            gap.shrink = kMarkGive;
        gap.stretch = mayStretch(a, b) ? 1 : 0;
    }

    /// A stop of Latin type behind Han or its closing marks: in 3,400 it is none.
    [[nodiscard]] bool isStopInHan(size_t k) const
    {
        const char32_t c = m_clusters[k].character;
        return kind(k) == CharClass::AsciiClose && !isBracketEnd(c) && k > 0 &&
               (m_clusters[k - 1].ideograph || m_clusters[k - 1].kind == CharClass::Close);
    }

    static bool mayStretch(const Cluster &a, const Cluster &b)
    {
        if (a.rightToLeft || b.rightToLeft || isSpaceKind(a.kind))
            return false;
        if (a.kind == b.kind && (a.kind == CharClass::Dash || a.kind == CharClass::Ellipsis))
            return false;
        const bool aWide = a.kind == CharClass::Han || a.halfBlank || a.kind == CharClass::WideSpace;
        const bool bWide = b.kind == CharClass::Han || b.halfBlank || b.kind == CharClass::WideSpace;
        return aWide || bWide;
    }

    void setBreak(size_t k)
    {
        Gap &gap = m_spacing.gaps[k];
        const CharClass after = kind(k);
        if (isSpaceKind(after) || after == CharClass::WideSpace || after == CharClass::ZeroBreak ||
            neverStarts(after))
            return;
        // look through spaces to what really stands at the end of the line
        size_t last = k - 1;
        bool space = false;
        bool fixed = kind(last) == CharClass::NoBreakSpace;
        while (last > 0 && (isSpaceKind(kind(last)) || kind(last) == CharClass::WideSpace ||
                            kind(last) == CharClass::ZeroBreak)) {
            space = true;
            fixed = fixed || kind(last) == CharClass::NoBreakSpace;
            --last;
        }
        const CharClass before = kind(last);
        if (fixed || neverEnds(before) || isQuantity(last, k))
            return;
        gap.mayBreak = space || betweenMayBreak(last, k);
        if (gap.mayBreak && after == CharClass::Dash) {
            const bool twoPart = k + 1 < m_clusters.size() && kind(k + 1) == CharClass::Dash;
            gap.mayBreak = twoPart && m_clusters[k].character == U'—';
            gap.penalty = kDashStartPenalty;
        }
        if (isRange(last, k))
            gap.mayBreak = false;
    }

    /// 2021—2023年, 30%—50%: one number in two, never parted. —— is no sign of a range.
    [[nodiscard]] bool isRange(size_t before, size_t after) const
    {
        return kind(after) == CharClass::Digit && kind(before) == CharClass::Dash && before > 0 &&
               kind(before - 1) != CharClass::Dash;
    }

    /// Digits and their counting word, 第 and its digits: never apart.
    [[nodiscard]] bool isQuantity(size_t before, size_t after) const
    {
        const CharClass b = kind(after);
        if (kind(before) == CharClass::Digit)
            return isUnit(m_clusters[after].character) || b == CharClass::Dash;
        if (b == CharClass::Digit)
            return m_clusters[before].character == U'第';
        // 3400余|名, 4.06万|亿
        if (!isMagnitude(m_clusters[before].character) || !isUnit(m_clusters[after].character))
            return false;
        size_t k = before;
        while (k > 0 && isMagnitude(m_clusters[k].character))
            --k;
        return kind(k) == CharClass::Digit;
    }

    /// Whether two that stand without a space may be parted.
    [[nodiscard]] bool betweenMayBreak(size_t before, size_t after) const
    {
        const CharClass a = kind(before);
        const CharClass b = kind(after);
        if (a == b && (a == CharClass::Dash || a == CharClass::Ellipsis))
            return false;
        const bool aWestern = isWesternKind(a) || a == CharClass::Hyphen || a == CharClass::Slash;
        const bool bWestern = isWesternKind(b) || b == CharClass::Hyphen || b == CharClass::Slash;
        if (aWestern && bWestern) {
            // after the hyphen of a compound word or the slash of an address
            return (a == CharClass::Hyphen || a == CharClass::Slash) && b == CharClass::Letter &&
                   before > 0 && kind(before - 1) == CharClass::Letter;
        }
        if (a == CharClass::AsciiClose && bWestern) {
            // "3.5", "a.b" stay; "下,2021" may part
            size_t k = before;
            while (k > 0 && kind(k) == CharClass::AsciiClose)
                --k;
            return !isWesternKind(kind(k));
        }
        if (b == CharClass::AsciiOpen && aWestern)
            return false;
        if (a == CharClass::AsciiClose && b == CharClass::AsciiOpen)
            return true;
        return true;
    }

    const std::vector<Cluster> &m_clusters;
    Spacing m_spacing;
};

} // namespace

Spacing spacingOf(const ShapedText &text)
{
    return GapFinder(text).run();
}

void preferSense(Spacing &spacing, const ShapedText &text)
{
    const std::set<qsizetype> edges = wordEdges(text.text);
    const auto opens = [](CharClass kind) { return kind == CharClass::Open || kind == CharClass::AsciiOpen; };
    const auto closes = [](CharClass kind) {
        return kind == CharClass::Close || kind == CharClass::AsciiClose;
    };
    int depth = 0;
    for (size_t k = 1; k < text.clusters.size(); ++k) {
        Gap &gap = spacing.gaps[k];
        const Cluster &a = text.clusters[k - 1];
        const Cluster &b = text.clusters[k];
        depth = std::max(0, depth + opens(a.kind) - isBracketEnd(a.character));
        if (depth > 0)
            gap.penalty += kInBrackets;
        if (isSpaceKind(a.kind) || a.kind == CharClass::WideSpace || a.kind == CharClass::ZeroBreak)
            continue;
        if (a.kind == CharClass::Dash && b.kind == CharClass::Digit)
            gap.penalty += kInWord; // a range of years
        else if (closes(a.kind) || opens(b.kind))
            gap.penalty += kBesideMark;
        else if (edges.count(b.textStart) > 0)
            gap.penalty += kBetweenWords;
        else
            gap.penalty += kInWord;
    }
}

} // namespace dashiji::publish
