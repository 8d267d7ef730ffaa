// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pagecanvas.h"

#include "app/support/measures.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr qsizetype kPageBytes = 160 * 1024 * 1024;
constexpr double kPointsOfInch = 72;
constexpr int kJumpMarkTime = 400; ///< milliseconds
constexpr double kZoomSteps[] = {0.25, 0.33, 0.5,  0.67, 0.75, 0.9, 1.0, 1.1,
                                 1.25, 1.5,  1.75, 2.0,  2.5,  3.0, 4.0};

} // namespace

PageCanvas::PageCanvas(TaskThread &drawingThread, QWidget *parent)
    : QAbstractScrollArea(parent), m_renderer(drawingThread, 1), m_cache(kPageBytes)
{
    setObjectName(QStringLiteral("pageCanvas"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &PageCanvas::askForPages);
    connect(&m_renderer, &PageRenderer::drawn, this, &PageCanvas::accept);
    m_jumpFade.setDuration(kJumpMarkTime);
    m_jumpFade.setStartValue(1.0);
    m_jumpFade.setEndValue(0.0);
    connect(&m_jumpFade, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

PageCanvas::~PageCanvas() = default;

// --- pages ---

void PageCanvas::setMedia(publish::MediaLoader loadMedia)
{
    m_renderer.setMedia(std::move(loadMedia));
}

void PageCanvas::setPages(SharedPages pages)
{
    m_pages = std::move(pages);
    m_renderer.setPages(m_pages);
    m_marks.clear();
    m_jumpFade.stop();
    m_pressed.reset();
}

void PageCanvas::showPages(SharedPages pages)
{
    m_cache.clear();
    setPages(std::move(pages));
    m_pinnedRow = 0;
    layOut();
    if (m_flow.rowCount() > 0)
        showRow(0);
    else
        tellCurrentPages();
}

void PageCanvas::replacePages(SharedPages pages)
{
    if (!m_pages || m_pages->pages.empty() || !pages || pages->pages.empty()) {
        showPages(std::move(pages));
        return;
    }
    const PagePlace place = m_fit == Fit::Page ? placeOfRow() : placeOfTop();
    const double x = horizontalScrollBar()->value();
    const bool alignedRow = m_fit == Fit::Page;
    setPages(std::move(pages));
    layOut();
    const publish::Destination spot = spotOf(*m_pages, place);
    if (alignedRow)
        showRow(m_flow.rowOf(spot.page));
    else
        scrollTo(x, m_flow.toDesk(spot.page, {0, spot.y}).y());
}

/// What stands at the top of the view.
PagePlace PageCanvas::placeOfTop() const
{
    const QPointF top = QPointF(viewport()->width() / 2.0, 0) - origin();
    const int page = m_flow.pageAt(top, true).value_or(0);
    return placeOf(*m_pages, {page, m_flow.toPage(page, top).y()});
}

/// The first heading of the pages in sight; without one, their top.
PagePlace PageCanvas::placeOfRow() const
{
    const auto [first, last] = currentPages();
    for (const auto &anchor : m_pages->anchors)
        if (anchor.target.page >= first && anchor.target.page <= last)
            return placeOf(*m_pages, anchor.target);
    return placeOf(*m_pages, {first, 0});
}

std::vector<QSizeF> PageCanvas::pageSizes() const
{
    std::vector<QSizeF> sizes;
    if (m_pages)
        for (const auto &page : m_pages->pages)
            sizes.push_back(page.size);
    return sizes;
}

// --- geometry ---

PageFlow::Spacing PageCanvas::spacing() const
{
    return {static_cast<double>(space(this, Space::Wide)), static_cast<double>(space(this, Space::Small))};
}

double PageCanvas::pixelsOfPoint() const
{
    return logicalDpiX() / kPointsOfInch;
}

QSizeF PageCanvas::fittedView() const
{
    QSizeF view = maximumViewportSize();
    // Room for the bar that all but single pages need; else fitting and scrolling would chase each other.
    if (m_pages && m_pages->pages.size() > 1)
        view.rwidth() -= verticalScrollBar()->sizeHint().width();
    return view;
}

QPointF PageCanvas::origin() const
{
    const double spare = std::max(0.0, (viewport()->height() - m_flow.size().height()) / 2);
    return {-static_cast<double>(horizontalScrollBar()->value()),
            std::floor(spare) - verticalScrollBar()->value()};
}

void PageCanvas::layOut()
{
    const auto sizes = pageSizes();
    if (m_fit != Fit::None && !sizes.empty()) {
        const double scale = PageFlow::fittingScale(sizes, m_spread, m_fit, spacing(), fittedView());
        const double fitted = std::clamp(scale / pixelsOfPoint(), kSmallestZoom, kLargestZoom);
        if (!qFuzzyCompare(fitted, m_zoom)) {
            m_zoom = fitted;
            emit zoomChanged(m_zoom, m_fit);
        }
    }
    m_flow = PageFlow(sizes, m_spread, m_zoom * pixelsOfPoint(), spacing(), fittedView().width());
    updateScrollBars();
    viewport()->update();
    m_asking.start();
}

/// Lays out anew so that what is printed under a point of the view stays there.
void PageCanvas::layOutAround(QPointF view)
{
    const auto page = m_flow.pageAt(view - origin(), true);
    const QPointF spot = page ? m_flow.toPage(*page, view - origin()) : QPointF();
    const int row = m_pinnedRow;
    layOut();
    if (!page)
        return;
    if (m_fit == Fit::Page) {
        showRow(row >= 0 ? row : m_flow.rowOf(*page));
        return;
    }
    const QPointF desk = m_flow.toDesk(*page, spot) - view;
    scrollTo(desk.x(), desk.y());
    tellCurrentPages();
}

void PageCanvas::updateScrollBars()
{
    const QSizeF content = m_flow.size();
    const QSize whole = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool tall = content.height() > whole.height();
    const int width = whole.width() - (tall ? bar : 0);
    const bool wide = content.width() > width;
    const int height = whole.height() - (wide ? bar : 0);
    m_scrolling = true;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(content.height())) - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(ems(this, 2.4));
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(content.width())) - width));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(ems(this, 2.4));
    m_scrolling = false;
}

void PageCanvas::scrollTo(double x, double y)
{
    m_scrolling = true;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x)));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y)));
    m_scrolling = false;
}

void PageCanvas::resizeEvent(QResizeEvent *)
{
    layOutAround({viewport()->width() / 2.0, 0});
}

void PageCanvas::scrollContentsBy(int, int)
{
    if (!m_scrolling) {
        m_pinnedRow = -1;
        tellCurrentPages();
    }
    viewport()->update();
    m_asking.start();
}

QRectF PageCanvas::pageOnView(int page) const
{
    return m_flow.rect(page).translated(origin());
}

std::optional<std::pair<int, int>> PageCanvas::pagesInSight() const
{
    return m_flow.pagesBetween(-origin().y(), viewport()->height() - origin().y());
}

QPointF PageCanvas::viewMiddle() const
{
    return QRectF(viewport()->rect()).center();
}

// --- zoom ---

void PageCanvas::applyZoom(double zoom, Fit fit, QPointF around)
{
    const double before = m_zoom;
    const bool fitChanges = m_fit != fit;
    m_fit = fit;
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    if (fit == Fit::None)
        m_pinnedRow = -1;
    const bool zoomChanges = !qFuzzyCompare(before, m_zoom);
    layOutAround(around);
    if (zoomChanges || (fitChanges && qFuzzyCompare(before, m_zoom)))
        emit zoomChanged(m_zoom, m_fit);
}

void PageCanvas::setZoom(double zoom)
{
    applyZoom(zoom, Fit::None, viewMiddle());
}

void PageCanvas::setFit(Fit fit)
{
    if (fit == Fit::Page && m_pinnedRow < 0 && m_flow.rowCount() > 0)
        m_pinnedRow = m_flow.rowOf(std::max(0, currentPages().first));
    applyZoom(m_zoom, fit, {viewport()->width() / 2.0, 0});
}

void PageCanvas::zoomBy(int steps)
{
    double zoom = m_zoom;
    for (; steps > 0; --steps) {
        const auto *larger = std::find_if(std::begin(kZoomSteps), std::end(kZoomSteps),
                                          [zoom](double step) { return step > zoom * 1.01; });
        zoom = larger == std::end(kZoomSteps) ? kLargestZoom : *larger;
    }
    for (; steps < 0; ++steps) {
        const auto smaller = std::find_if(std::rbegin(kZoomSteps), std::rend(kZoomSteps),
                                          [zoom](double step) { return step < zoom * 0.99; });
        zoom = smaller == std::rend(kZoomSteps) ? kSmallestZoom : *smaller;
    }
    setZoom(zoom);
}

void PageCanvas::setSpread(Spread spread)
{
    if (m_spread == spread)
        return;
    const int page = std::max(0, currentPages().first);
    m_spread = spread;
    layOut();
    if (m_flow.rowCount() > 0)
        showRow(m_flow.rowOf(page));
    emit spreadChanged(spread);
}

// --- going somewhere ---

std::pair<int, int> PageCanvas::currentPages() const
{
    if (m_flow.rowCount() == 0)
        return {-1, -1};
    if (m_pinnedRow >= 0 && m_pinnedRow < m_flow.rowCount())
        return m_flow.pagesOf(m_pinnedRow);
    return m_flow.pagesOf(m_flow.rowAt(viewMiddle().y() - origin().y()));
}

void PageCanvas::tellCurrentPages()
{
    const auto current = currentPages();
    if (current == m_told)
        return;
    m_told = current;
    if (current.first >= 0)
        setAccessibleDescription(tr("Page %1 of %2").arg(current.first + 1).arg(pageCount()));
    emit currentPagesChanged(current.first, current.second);
}

void PageCanvas::showRow(int row)
{
    m_pinnedRow = row;
    const auto [first, last] = m_flow.pagesOf(row);
    const double height = m_flow.rect(first).height();
    // A row that fits stands in the middle of the view, a taller one begins at its top.
    const double spare = std::max(spacing().margin, (viewport()->height() - height) / 2);
    scrollTo(horizontalScrollBar()->value(), m_flow.top(row) - spare);
    tellCurrentPages();
}

void PageCanvas::goToPage(int page)
{
    if (pageCount() > 0)
        showRow(m_flow.rowOf(std::clamp(page, 0, pageCount() - 1)));
}

void PageCanvas::goToRow(int steps)
{
    if (pageCount() == 0)
        return;
    const int row = m_flow.rowOf(currentPages().first);
    showRow(std::clamp(row + steps, 0, m_flow.rowCount() - 1));
}

void PageCanvas::goTo(const publish::Destination &spot)
{
    if (spot.page < 0 || spot.page >= pageCount())
        return;
    const int row = m_flow.rowOf(spot.page);
    if (m_flow.rect(spot.page).height() + spacing().margin <= viewport()->height()) {
        showRow(row);
    } else {
        m_pinnedRow = row;
        const QPointF place = m_flow.toDesk(spot.page, {0, spot.y});
        scrollTo(horizontalScrollBar()->value(), place.y() - spacing().margin);
        tellCurrentPages();
    }
    startJumpMark(spot);
}

void PageCanvas::setMarks(std::vector<PageBox> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

} // namespace dashiji::app
