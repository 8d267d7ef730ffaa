// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pagerenderer.h"

#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr qsizetype kPictureBytes = 96 * 1024 * 1024;

} // namespace

PageDrawing::Drawn PageDrawing::draw() const
{
    Drawn drawn;
    for (auto source = undecoded.cbegin(); source != undecoded.cend(); ++source)
        drawn.decoded.insert(source.key(), decodePicture(source->first, source->second));

    drawn.image = QImage(request.rect.size(), QImage::Format_RGB32);
    drawn.image.fill(Qt::white);
    QPainter painter(&drawn.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(-request.rect.topLeft());
    painter.scale(request.look.scale, request.look.scale);
    publish::paintPage(painter, pages->pages.at(static_cast<size_t>(request.page)),
                       [this, &drawn](const Media &media, QSize) {
                           const auto fresh = drawn.decoded.constFind(media.id.value);
                           return fresh != drawn.decoded.cend() ? *fresh : pictures.value(media.id.value);
                       });
    painter.restore();
    if (const QColor paper(request.look.paper); paper != Qt::white) {
        // Pages never invert; on a dark desk their paper is a little darker, pictures with it.
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(drawn.image.rect(), paper);
    }
    return drawn;
}

PageRenderer::PageRenderer(TaskThread &thread, int priority, QObject *parent)
    : QObject(parent), m_thread(thread), m_priority(priority), m_pictures(kPictureBytes)
{
}

void PageRenderer::setMedia(publish::MediaLoader loadMedia)
{
    m_loadMedia = std::move(loadMedia);
    m_pictures.clear();
}

void PageRenderer::setPages(SharedPages pages)
{
    m_pages = std::move(pages);
    ++m_document;
    m_wanted.clear();
}

void PageRenderer::want(std::vector<PageRequest> requests)
{
    m_wanted = std::move(requests);
    drawNext();
}

void PageRenderer::drawNext()
{
    if (m_busy || m_wanted.empty() || !m_pages)
        return;
    const PageRequest request = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_busy = true;
    m_thread.runFor(
        this, [drawing = drawingOf(request)] { return drawing.draw(); },
        [this, request](const PageDrawing::Drawn &drawn) {
            m_busy = false;
            deliver(request, drawn);
            drawNext();
        },
        m_priority);
}

PageDrawing PageRenderer::drawingOf(const PageRequest &request)
{
    PageDrawing drawing{m_pages, request, {}, {}};
    if (!m_loadMedia)
        return drawing;
    const double scale = request.look.scale;
    for (const auto &item : m_pages->pages.at(static_cast<size_t>(request.page)).items) {
        const auto *picture = std::get_if<publish::Picture>(&item.mark);
        const auto onBand =
            QRectF(QPointF(request.rect.topLeft()) / scale, QSizeF(request.rect.size()) / scale);
        if (!picture || !picture->rect.intersects(onBand))
            continue;
        const QSize pixels = (picture->rect.size() * scale).toSize();
        const qint64 id = picture->media->id.value;
        if (const QImage image = m_pictures.find(*picture->media, pixels); !image.isNull())
            drawing.pictures.insert(id, image);
        else if (const auto bytes = m_loadMedia(*picture->media))
            drawing.undecoded.insert(id, {*bytes, pixels});
    }
    return drawing;
}

void PageRenderer::deliver(const PageRequest &request, const PageDrawing::Drawn &drawn)
{
    for (auto picture = drawn.decoded.cbegin(); picture != drawn.decoded.cend(); ++picture)
        m_pictures.insert(MediaId{picture.key()}, *picture);
    if (request.look.document == m_document)
        emit this->drawn(request, drawn.image);
}

} // namespace dashiji::app
