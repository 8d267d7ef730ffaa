// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/paginator.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <span>

namespace dashiji::publish
{

namespace
{

constexpr size_t kTogether = 2;     ///< lines of a paragraph that stay together, at either end
constexpr double kLeftFree = 0.2;   ///< share of a page left free, rather than tear a photo from its entry
constexpr int kMostSpread = 4;      ///< lines that are left on a page, between two entries
constexpr double kRuleShare = 0.45; ///< of the space between entries, over the rule there
constexpr double kFootTolerance =
    6; ///< points a page may be longer, when a heading shifts its lines off the grid

/// How a section is set to fill its pages.
struct Fitting {
    double photos = 1; ///< size, of what they would like to be
    int gap = 0;       ///< lines more between entries
    double height = 1; ///< of its pages, of what they may be: less leaves more for the last one
    size_t opens = std::numeric_limits<size_t>::max(); ///< a piece that begins a page whatever room is left
};

class Paginator
{
public:
    enum class Mode {
        Place,
        Measure, ///< pieces are kept, pages have heights only
    };

    Paginator(std::span<Piece> pieces, const PageStyle &style, const Fitting &fitting, Mode mode,
              const LowerPages &lower = {})
        : m_pieces(pieces), m_style(style), m_lower(lower), m_fitting(fitting), m_places(mode == Mode::Place)
    {
    }

    std::vector<BodyPage> run()
    {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            Piece &piece = m_pieces[i];
            if (piece.startsPage)
                finishSection();
            if (piece.isFigure())
                addFigure(piece);
            else
                addText(i);
        }
        finishSection();
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double room() const { return m_full - m_y; }
    [[nodiscard]] bool atTop() const { return m_pages.empty() || m_y == 0; }
    [[nodiscard]] double spaceBefore(const Piece &piece) const { return atTop() ? 0 : before(piece); }
    [[nodiscard]] double before(const Piece &piece) const
    {
        if (piece.isFigure())
            return spaceAround(piece);
        return piece.before + (piece.role == Role::EntryHeading ? m_fitting.gap * m_style.lineStep : 0);
    }
    [[nodiscard]] double after(const Piece &piece) const
    {
        return piece.isFigure() ? spaceAround(piece) : piece.after;
    }

    /// Of a figure, above and below: with it whole lines, so that the text below stands on the grid.
    [[nodiscard]] double spaceAround(const Piece &piece) const
    {
        constexpr double kLineRounding = 0.01;
        const double used = piece.height(m_fitting.photos) + 2 * m_style.figureSpace;
        const double lines = std::ceil(used / m_style.lineStep - kLineRounding);
        return m_style.figureSpace + (lines * m_style.lineStep - used) / 2;
    }

    void needPage()
    {
        if (m_pages.empty() || m_finished)
            startPage();
    }

    void startPage()
    {
        if (!m_pages.empty())
            m_pages.back().strandsHeading = m_endsInHeading && !m_finished;
        spreadEntries(kMostSpread);
        const double height = m_pages.size() < m_lower.first ? m_style.block.height() : m_lower.height;
        m_full = height * m_fitting.height + kFootTolerance;
        m_pages.emplace_back();
        m_y = 0;
        m_finished = false;
        placeWaiting();
    }

    /// Figures that waited stand at the top of the new page, as many as fit.
    void placeWaiting() { placeWaiting(m_style.pictureMinScale); }

    void placeWaiting(double minScale)
    {
        while (!m_waiting.empty()) {
            const double scale = scaleToFit(*m_waiting.front(), minScale);
            if (scale <= 0)
                return;
            Piece *figure = m_waiting.front();
            m_waiting.pop_front();
            placeFigure(*figure, scale);
        }
    }

    void finishSection()
    {
        while (!m_waiting.empty()) {
            needPage();
            placeWaiting(m_style.pictureLastScale);
            if (!m_waiting.empty())
                startPage();
        }
        spreadEntries(1);
        m_finished = true;
    }

    /// Where entries begin on a page, below others.
    struct Gap {
        std::optional<size_t> rule; ///< of the page's items
        size_t item = 0;
        size_t placement = 0;
    };

    /// The lines that are left on a page go between its entries. @param most between two
    void spreadEntries(int most)
    {
        const std::vector<Gap> gaps = std::exchange(m_gaps, {});
        if (gaps.empty())
            return;
        BodyPage &page = m_pages.back();
        const int free = int((m_style.block.height() - page.used) / m_style.lineStep);
        const int count = int(gaps.size());
        const int lines = std::clamp(free, 0, most * count);
        for (int i = count; i-- > 0;) {
            const int own = lines / count + (i < lines % count ? 1 : 0);
            const QPointF by(0, own * m_style.lineStep);
            const Gap &gap = gaps[size_t(i)];
            if (gap.rule)
                moveMark(page.items[*gap.rule].mark, by / 2);
            for (size_t k = gap.item; k < page.items.size(); ++k)
                moveMark(page.items[k].mark, by);
            for (size_t k = gap.placement; k < page.placements.size(); ++k)
                page.placements[k].y += by.y();
        }
        page.used += lines * m_style.lineStep;
    }

    /// As it is to be, or less when only a smaller picture fits, or 0. At the top of a page everything is
    /// made to fit.
    [[nodiscard]] double scaleToFit(const Piece &figure, double minScale) const
    {
        const double text = figure.height(0);
        const double space = room() - spaceBefore(figure) - text;
        const double scale = space / figure.row.height;
        if (scale >= m_fitting.photos)
            return m_fitting.photos;
        if (atTop())
            return std::max(scale, 0.05);
        return scale >= minScale * m_fitting.photos ? scale : 0;
    }

    void addFigure(Piece &piece)
    {
        needPage();
        const double scale = m_waiting.empty() ? scaleToFit(piece, m_style.pictureMinScale) : 0;
        if (scale > 0)
            placeFigure(piece, scale);
        else
            m_waiting.push_back(&piece);
    }

    void placeFigure(Piece &piece, double scale)
    {
        BodyPage &page = m_pages.back();
        m_y += spaceBefore(piece);
        note(piece);
        const QPointF origin(m_style.block.left(), m_style.block.top() + m_y);
        m_y += piece.height(scale);
        page.used = m_y;
        m_y += after(piece);
        m_endsInHeading = false;
        if (m_places)
            appendPhotoRow(page.items, std::move(piece.row), origin, m_style, scale);
    }

    /// A row of a table or a chart: whole on one page.
    void placeDrawing(const Drawing &drawing, bool again)
    {
        BodyPage &page = m_pages.back();
        const QPointF corner(m_style.block.left(), m_style.block.top() + m_y);
        m_y += drawing.height;
        page.used = std::max(page.used, m_y);
        if (!m_places)
            return;
        for (Item item : drawing.items) {
            moveMark(item.mark, corner);
            if (again) {
                item.part = Part::Artifact;
                item.element = {};
            }
            page.items.push_back(std::move(item));
        }
        if (!again) {
            page.cells.insert(drawing.cells.begin(), drawing.cells.end());
            page.alternatives.insert(drawing.alternatives.begin(), drawing.alternatives.end());
        }
    }

    /// Height that must be free so that piece i may begin: a heading with the start of what follows it.
    [[nodiscard]] double startHeight(size_t i) const
    {
        double height = 0;
        double withFigure = 0; // of the first figure that would have to wait
        for (bool first = true; i < m_pieces.size(); ++i, first = false) {
            const Piece &piece = m_pieces[i];
            const double above = first && atTop() ? 0 : before(piece);
            if (!first && (piece.startsPage || (piece.isHeading && withFigure > 0)))
                break;
            if (piece.isHeading) {
                height += above + piece.height() + piece.after;
                if (height > m_full)
                    return 0; // fills more than a page whatever is done
                continue;
            }
            if (piece.isFigure()) {
                const double figure =
                    height + above + piece.height(m_style.pictureMinScale * m_fitting.photos);
                if (m_waiting.empty() && withFigure == 0 && figure <= room())
                    return figure;
                // it would wait, and the text after it come first
                withFigure = m_waiting.empty() ? std::max(withFigure, figure) : m_full + 1;
                continue;
            }
            if (piece.isDrawing())
                return height + above + piece.height();
            const size_t count = piece.lines.size();
            const size_t start = count < 2 * kTogether ? count : kTogether;
            return height + above + double(start) * piece.pitch;
        }
        // no text: a heading does not leave its only figure behind
        return std::max(height, withFigure);
    }

    /// An entry ends: its figures that wait come before the next one, made smaller or on pages begun for
    /// them, where that leaves no hole.
    void endEntry()
    {
        placeWaiting(m_style.pictureLastScale);
        const double gap = m_fitting.gap * m_style.lineStep;
        while (!m_waiting.empty() && room() - gap <= kLeftFree * m_full)
            startPage();
        m_pages.back().overtakenFigures += m_waiting.size();
    }

    void addText(size_t i)
    {
        Piece &piece = m_pieces[i];
        if (piece.lines.empty() && !piece.isHeading && !piece.isDrawing())
            return;
        needPage();
        const size_t pages = m_pages.size();
        if (piece.isHeading && !m_waiting.empty())
            endEntry();
        if (!atTop() && (startHeight(i) > room() || i == m_fitting.opens))
            startPage();
        // text that cannot begin under the figures at the top of a new page begins on the next one
        for (int tries = 0; tries < 3 && !atTop() && startHeight(i) > room(); ++tries)
            startPage();
        if (piece.isDrawing() && piece.drawing->repeats && m_pages.size() > pages)
            placeDrawing(*piece.drawing->repeats, true);
        if (m_style.photosBeside && piece.role == Role::EntryHeading && !atTop() && !m_endsInHeading)
            addGap(m_y + spaceBefore(piece) * kRuleShare);
        m_y += spaceBefore(piece);
        note(piece);
        m_endsInHeading = piece.isHeading;
        if (piece.isDrawing()) {
            placeDrawing(*piece.drawing, false);
            m_y += piece.after;
            return;
        }
        const double top = m_y;
        m_y += piece.top;
        size_t above = 0; // items of figures over the rest of the paragraph, which is read before them
        for (size_t next = 0; next < piece.lines.size();) {
            const size_t count = std::max<size_t>(linesThatFit(piece, next), atTop() ? 1 : 0);
            placeLines(piece, next, count);
            auto &items = m_pages.back().items;
            std::rotate(items.begin(), items.begin() + long(above), items.end());
            next += count;
            if (next < piece.lines.size()) {
                startPage();
                above = m_pages.back().items.size();
            } else if (next == count) // on one page
                placeRules(piece, top);
        }
        m_y += piece.after;
    }

    /// How many of the lines from @p next go on this page.
    [[nodiscard]] size_t linesThatFit(const Piece &piece, size_t next) const
    {
        const size_t left = piece.lines.size() - next;
        const auto fit = size_t(std::max(0.0, std::floor(room() / piece.pitch)));
        if (fit >= left)
            return left;
        size_t count = fit;
        if (left - count < kTogether)
            count = left > kTogether ? left - kTogether : 0;
        return count < kTogether ? 0 : count;
    }

    void placeLines(Piece &piece, size_t next, size_t count)
    {
        BodyPage &page = m_pages.back();
        for (size_t k = next; k < next + count; ++k) {
            if (m_places)
                appendLine(page.items, std::move(piece.lines[k]),
                           {m_style.block.left(), m_style.block.top() + m_y + piece.baseline}, piece.part,
                           piece.element);
            m_y += piece.pitch;
        }
        page.used = std::max(page.used, m_y);
    }

    void placeRules(const Piece &piece, double top)
    {
        for (Rule rule : piece.rules) {
            rule.rect.translate(m_style.block.left(), m_style.block.top() + top);
            m_pages.back().items.push_back(artifactRule(rule));
        }
    }

    /// Between two entries. @param y of the rule there
    void addGap(double y)
    {
        BodyPage &page = m_pages.back();
        Gap gap;
        if (m_places) {
            gap.rule = page.items.size();
            page.items.push_back(artifactRule(
                {{m_style.block.left(), m_style.block.top() + y, m_style.block.width(), m_style.ruleWidth},
                 m_style.ruleColor}));
        }
        gap.item = page.items.size();
        gap.placement = page.placements.size();
        m_gaps.push_back(gap);
    }

    void note(const Piece &piece)
    {
        m_pages.back().placements.push_back({piece.block, m_style.block.top() + m_y});
    }

    const std::span<Piece> m_pieces;
    const PageStyle &m_style;
    const LowerPages m_lower;
    double m_full = m_style.block.height() + kFootTolerance; ///< height of the page
    const Fitting m_fitting;
    const bool m_places;
    std::vector<BodyPage> m_pages;
    std::deque<Piece *> m_waiting;
    std::vector<Gap> m_gaps; ///< of the page
    double m_y = 0;
    bool m_finished = false;      ///< nothing more may stand on this page
    bool m_endsInHeading = false; ///< what was placed last
};

constexpr double kWellFilled = 0.8; ///< of a page
constexpr double kHalfFilled = 0.5; ///< of a section's last page
constexpr double kHole = 400;       ///< cost of a page that is filled less, beside its empty lines squared
constexpr double kSmaller = 800;    ///< × (what photos lose)²
constexpr double kOvertaken = 60;   ///< of a photo behind the heading of the next entry
constexpr double kWider = 12;       ///< of a line between entries
constexpr int kWidestGap = 4;       ///< lines more between entries, rather than a hole

/// What is not beautiful in the pages of a section.
double costOf(const std::vector<BodyPage> &pages, const Fitting &fitting, const PageStyle &style)
{
    const double full = style.block.height();
    double cost = kSmaller * std::pow(1 - fitting.photos, 2) + kWider * std::abs(fitting.gap);
    for (const BodyPage &page : pages) {
        const bool last = &page == &pages.back();
        if (last && pages.size() == 1)
            break;
        const double wanted = (last ? kHalfFilled : 1) * full;
        cost += std::pow(std::max(0.0, wanted - page.used) / style.lineStep, 2);
        cost += page.used < (last ? kHalfFilled : kWellFilled) * full ? kHole : 0;
        cost += page.strandsHeading ? kHole : 0;
        cost += kOvertaken * double(page.overtakenFigures);
    }
    return cost;
}

struct Fitted {
    Fitting fitting;
    double cost = std::numeric_limits<double>::infinity();
};

Fitted bestFitting(std::span<Piece> section, const PageStyle &style, size_t opens = Fitting().opens)
{
    constexpr double kLeastPhotos = 0.5;
    constexpr double kPhotoStep = 0.05;
    constexpr double kHeightStep = 0.04;
    Fitted best;
    const bool photos = std::ranges::any_of(section, &Piece::isFigure);
    const auto weigh = [&](int closest, int widest, double height = 1) {
        for (Fitting one{1, closest, height, opens}; one.photos > kLeastPhotos - kPhotoStep / 2;
             one.photos -= kPhotoStep) {
            for (one.gap = closest; one.gap <= widest; ++one.gap) {
                const auto pages = Paginator(section, style, one, Paginator::Mode::Measure).run();
                const double cost = costOf(pages, one, style);
                if (cost < best.cost)
                    best = {one, cost};
            }
            if (!photos)
                break;
        }
    };
    // where entries are spread over their pages they may begin closer
    const int closest = style.photosBeside ? -1 : 0;
    if (style.entrySpaceBefore == 0) { // where they follow line by line they stay so, on full pages
        weigh(closest, closest);
        return best;
    }
    weigh(closest, closest + 1);
    for (double height = 1 - kHeightStep; height >= kWellFilled && best.cost >= kHole; height -= kHeightStep)
        weigh(closest, closest, height);
    if (best.cost >= kHole)
        weigh(closest + 2, kWidestGap);
    return best;
}

/// A section that ends with a hole sets the photo of its last entry under the words, on a page of their own,
/// where that fills it.
Fitted fit(std::vector<Piece> &section, const PageStyle &style, const ApartSetter &setApart)
{
    Fitted fitted = bestFitting(section, style);
    const auto last = std::find_if(section.rbegin(), section.rend(), std::mem_fn(&Piece::isBeside));
    if (fitted.cost < kHole || last == section.rend())
        return fitted;
    Piece beside = std::move(*last);
    std::vector<Piece> apart = setApart(beside);
    const auto count = long(apart.size());
    const auto first =
        section.insert(section.erase(std::next(last).base()), std::make_move_iterator(apart.begin()),
                       std::make_move_iterator(apart.end()));
    const Fitted other = bestFitting(section, style, size_t(first - section.begin()) - 1);
    if (other.cost < fitted.cost)
        return other;
    section.insert(section.erase(first, first + count), std::move(beside));
    return fitted;
}

} // namespace

std::vector<BodyPage> paginate(std::vector<Piece> pieces, const PageStyle &style, const LowerPages &lower)
{
    return Paginator(pieces, style, {}, Paginator::Mode::Place, lower).run();
}

std::vector<BodyPage> paginateBook(std::vector<Piece> pieces, const PageStyle &style,
                                   const ApartSetter &setApart)
{
    std::vector<BodyPage> pages;
    for (auto first = pieces.begin(); first != pieces.end();) {
        const auto last =
            std::find_if(first + 1, pieces.end(), [](const Piece &one) { return one.startsPage; });
        std::vector<Piece> section(std::make_move_iterator(first), std::make_move_iterator(last));
        const Fitting fitting = fit(section, style, setApart).fitting;
        std::vector<BodyPage> set = Paginator(section, style, fitting, Paginator::Mode::Place).run();
        for (BodyPage &page : set)
            page.items.shrink_to_fit(); // they are kept while all other years are set
        std::ranges::move(set, std::back_inserter(pages));
        first = last;
    }
    return pages;
}

} // namespace dashiji::publish
