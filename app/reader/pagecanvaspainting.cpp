// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the desk of pages gets its pages drawn, and paints them.
#include "app/reader/pagecanvas.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace dashiji::app
{

void PageCanvas::startJumpMark(const publish::Destination &spot)
{
    m_jump = spot;
    m_jumpFade.stop();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_jumpFade.start();
}

PageLook PageCanvas::look() const
{
    return {m_renderer.document(), m_flow.scale() * devicePixelRatioF(), colorsFor(palette()).paper.rgb()};
}

void PageCanvas::askForPages()
{
    const auto sight = pagesInSight();
    if (!sight) {
        m_renderer.want({});
        return;
    }
    const PageLook wantedLook = look();
    const double ratio = devicePixelRatioF();
    std::vector<PageRequest> requests;
    const auto ask = [&](int page, double from, double to) {
        const QRectF rect = m_flow.rect(page);
        const PageBands bands((rect.size() * ratio).toSize());
        const auto [first, last] = bands.between((from - rect.top()) * ratio, (to - rect.top()) * ratio);
        for (int band = first; band <= last; ++band)
            if (!m_cache.contains(page, wantedLook, band))
                requests.push_back({page, band, bands.rect(band), wantedLook});
    };
    const double top = -origin().y();
    const double bottom = top + viewport()->height();
    for (int page = sight->first; page <= sight->second; ++page)
        ask(page, top, bottom);
    const bool whole = requests.empty();
    // Then one view further down and up, so that scrolling finds the pages there.
    const double further = viewport()->height();
    for (int page = sight->second + 1; page < pageCount() && m_flow.rect(page).top() < bottom + further;
         ++page)
        ask(page, bottom, bottom + further);
    for (int page = sight->first - 1; page >= 0 && m_flow.rect(page).bottom() > top - further; --page)
        ask(page, top - further, top);
    m_renderer.want(std::move(requests));
    if (whole)
        emit settled();
}

bool PageCanvas::isSettled() const
{
    const auto sight = pagesInSight();
    if (!sight || m_asking.isActive())
        return !sight && !m_asking.isActive();
    const double ratio = devicePixelRatioF();
    for (int page = sight->first; page <= sight->second; ++page) {
        const QRectF rect = m_flow.rect(page);
        const PageBands bands((rect.size() * ratio).toSize());
        const double top = -origin().y() - rect.top();
        const auto [first, last] = bands.between(top * ratio, (top + viewport()->height()) * ratio);
        for (int band = first; band <= last; ++band)
            if (!m_cache.contains(page, look(), band))
                return false;
    }
    return true;
}

void PageCanvas::accept(const PageRequest &request, const QImage &image)
{
    if (request.look != look() || request.page >= pageCount())
        return;
    const QSizeF whole = m_flow.rect(request.page).size() * devicePixelRatioF();
    const PageBands bands(whole.toSize());
    m_cache.insert(request.page, request.look, request.band, bands.count(),
                   {QPixmap::fromImage(image), request.rect.top() / whole.height(),
                    (request.rect.top() + request.rect.height()) / whole.height()});
    if (const auto sight = pagesInSight()) {
        m_cache.trim(sight->first, sight->second);
        if (request.page >= sight->first && request.page <= sight->second)
            viewport()->update(pageOnView(request.page).toAlignedRect());
    }
    if (isSettled())
        emit settled();
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (const auto sight = pagesInSight())
        for (int page = sight->first; page <= sight->second; ++page)
            paintPage(painter, page);
    paintMarks(painter);

    if (m_jumpFade.state() == QAbstractAnimation::Running && m_jump.page < pageCount()) {
        const double points = pageSizes().at(static_cast<size_t>(m_jump.page)).width();
        const QPointF from = m_flow.toDesk(m_jump.page, {points * 0.08, m_jump.y}) + origin();
        const double height = ems(this, 1.8);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(colors.mark, m_jumpFade.currentValue().toDouble() * 0.6));
        painter.drawRoundedRect(QRectF(from, QSizeF(points * 0.84 * m_flow.scale(), height)), kControlRadius,
                                kControlRadius);
    }
    if (m_focusShown)
        drawFocusRing(painter, QRectF(viewport()->rect()).adjusted(3, 3, -3, -3), colors.accentText);
}

void PageCanvas::paintMarks(QPainter &painter) const
{
    painter.save();
    // As a marker leaves them on paper, which is light in both schemes.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const PageBox &mark : m_marks)
        painter.fillRect(QRectF(m_flow.toDesk(mark.page, mark.rect.topLeft()) + origin(),
                                mark.rect.size() * m_flow.scale()),
                         colorsFor(Scheme::Light).mark);
    painter.restore();
}

void PageCanvas::paintPage(QPainter &painter, int page) const
{
    const Colors &colors = colorsFor(palette());
    const QRectF rect = pageOnView(page);
    painter.fillRect(rect.translated(3, 3).toAlignedRect(),
                     faded(colors.text3, 0.35)); // a flat foot, no blur
    painter.fillRect(rect, colors.paper);
    for (const auto &piece : m_cache.pieces(page)) {
        const QRectF target(rect.left(), rect.top() + piece.from * rect.height(), rect.width(),
                            (piece.to - piece.from) * rect.height());
        painter.drawPixmap(target, piece.pixmap, QRectF(piece.pixmap.rect()));
    }
    painter.setPen(colors.line2);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

} // namespace dashiji::app
