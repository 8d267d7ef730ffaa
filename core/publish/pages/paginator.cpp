// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/paginator.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace dashiji::publish
{

namespace
{

constexpr size_t kTogether = 2;   ///< lines of a paragraph that stay together, at either end
constexpr double kLeftFree = 0.2; ///< share of a page left free, rather than tear a photo from its entry
constexpr double kFootTolerance =
    6; ///< points a page may be longer, when a heading shifts its lines off the grid

class Paginator
{
public:
    Paginator(std::vector<Piece> pieces, const PageStyle &style)
        : m_pieces(std::move(pieces)), m_style(style), m_full(style.block.height() + kFootTolerance)
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
    [[nodiscard]] double spaceBefore(const Piece &piece) const { return atTop() ? 0 : piece.before; }

    void needPage()
    {
        if (m_pages.empty() || m_finished)
            startPage();
    }

    void startPage()
    {
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
        m_finished = true;
    }

    /// 1, or less when only a smaller picture fits, or 0. At the top of a page everything is made to fit.
    [[nodiscard]] double scaleToFit(const Piece &figure, double minScale) const
    {
        const double text = figure.height(0);
        const double space = room() - spaceBefore(figure) - text;
        const double wanted = figure.row.height;
        if (wanted <= space)
            return 1;
        const double scale = space / wanted;
        if (atTop())
            return std::max(scale, 0.05);
        return scale >= minScale ? scale : 0;
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
        const double height = piece.height(scale);
        appendPhotoRow(page.items, std::move(piece.row), origin, m_style, scale);
        m_y += height + piece.after;
        page.used = m_y - piece.after;
    }

    /// A row of a table or a chart: whole on one page.
    void placeDrawing(const Drawing &drawing, bool again)
    {
        BodyPage &page = m_pages.back();
        const QPointF corner(m_style.block.left(), m_style.block.top() + m_y);
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
        m_y += drawing.height;
        page.used = std::max(page.used, m_y);
    }

    /// Height that must be free so that piece i may begin: a heading with the start of what follows it.
    [[nodiscard]] double startHeight(size_t i) const
    {
        double height = 0;
        double withFigure = 0; // of the first figure that would have to wait
        for (bool first = true; i < m_pieces.size(); ++i, first = false) {
            const Piece &piece = m_pieces[i];
            const double before = first && atTop() ? 0 : piece.before;
            if (!first && (piece.startsPage || (piece.isHeading && withFigure > 0)))
                break;
            if (piece.isHeading) {
                height += before + piece.height() + piece.after;
                if (height > m_full)
                    return 0; // fills more than a page whatever is done
                continue;
            }
            if (piece.isFigure()) {
                const double figure = height + before + piece.height(m_style.pictureMinScale);
                if (m_waiting.empty() && withFigure == 0 && figure <= room())
                    return figure;
                // it would wait, and the text after it come first
                withFigure = m_waiting.empty() ? std::max(withFigure, figure) : m_full + 1;
                continue;
            }
            if (piece.isDrawing())
                return height + before + piece.height();
            const size_t count = piece.lines.size();
            const size_t start = count < 2 * kTogether ? count : kTogether;
            return height + before + double(start) * piece.pitch;
        }
        // no text: a heading does not leave its only figure behind
        return std::max(height, withFigure);
    }

    /// An entry ends: its figures that wait come before the next one, made smaller or on pages begun for
    /// them, where that leaves no hole.
    void endEntry()
    {
        placeWaiting(m_style.pictureLastScale);
        while (!m_waiting.empty() && room() <= kLeftFree * m_full)
            startPage();
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
        if (!atTop() && startHeight(i) > room())
            startPage();
        // text that cannot begin under the figures at the top of a new page begins on the next one
        for (int tries = 0; tries < 3 && !atTop() && startHeight(i) > room(); ++tries)
            startPage();
        if (piece.isDrawing() && piece.drawing->repeats && m_pages.size() > pages)
            placeDrawing(*piece.drawing->repeats, true);
        m_y += spaceBefore(piece);
        note(piece);
        if (piece.isDrawing()) {
            placeDrawing(*piece.drawing, false);
            m_y += piece.after;
            return;
        }
        const double top = m_y;
        m_y += piece.top;
        for (size_t next = 0; next < piece.lines.size();) {
            const size_t count = std::max<size_t>(linesThatFit(piece, next), atTop() ? 1 : 0);
            placeLines(piece, next, count);
            next += count;
            if (next < piece.lines.size())
                startPage();
            else if (next == count) // on one page
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

    void note(const Piece &piece)
    {
        m_pages.back().placements.push_back({piece.block, m_style.block.top() + m_y});
    }

    std::vector<Piece> m_pieces;
    const PageStyle &m_style;
    const double m_full;
    std::vector<BodyPage> m_pages;
    std::deque<Piece *> m_waiting;
    double m_y = 0;
    bool m_finished = false; ///< nothing more may stand on this page
};

} // namespace

std::vector<BodyPage> paginate(std::vector<Piece> pieces, const PageStyle &style)
{
    return Paginator(std::move(pieces), style).run();
}

} // namespace dashiji::publish
