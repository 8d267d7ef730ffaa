// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pagecache.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

qsizetype bytesOf(const QPixmap &pixmap)
{
    return qsizetype{pixmap.width()} * pixmap.height() * pixmap.depth() / 8;
}

} // namespace

PageCache::PageCache(qsizetype byteLimit) : m_byteLimit(byteLimit) {}

void PageCache::dropLayer(Layer &layer)
{
    for (const auto &[band, piece] : layer.bands)
        m_bytes -= bytesOf(piece.pixmap);
    layer.bands.clear();
}

void PageCache::insert(int page, const PageLook &look, int band, int bandCount, Piece piece)
{
    Images &images = m_pages[page];
    images.seen = ++m_clock;
    if (images.current.look != look) {
        // Only a layer that shows something replaces the one below.
        if (!images.current.bands.empty()) {
            dropLayer(images.previous);
            images.previous = std::move(images.current);
        }
        images.current = Layer{look, {}};
    }
    Piece &place = images.current.bands[band];
    m_bytes += bytesOf(piece.pixmap) - bytesOf(place.pixmap);
    place = std::move(piece);
    if (static_cast<int>(images.current.bands.size()) == bandCount)
        dropLayer(images.previous);
}

bool PageCache::contains(int page, const PageLook &look, int band) const
{
    const auto images = m_pages.constFind(page);
    return images != m_pages.cend() && images->current.look == look && images->current.bands.count(band) > 0;
}

std::vector<PageCache::Piece> PageCache::pieces(int page) const
{
    std::vector<Piece> pieces;
    const auto images = m_pages.constFind(page);
    if (images == m_pages.cend())
        return pieces;
    for (const Layer *layer : {&images->previous, &images->current})
        for (const auto &[band, piece] : layer->bands)
            pieces.push_back(piece);
    return pieces;
}

void PageCache::trim(int first, int last)
{
    for (int page = first; page <= last; ++page)
        if (const auto images = m_pages.find(page); images != m_pages.end())
            images->seen = ++m_clock;
    while (m_bytes > m_byteLimit) {
        auto oldest = m_pages.end();
        for (auto images = m_pages.begin(); images != m_pages.end(); ++images)
            if ((images.key() < first || images.key() > last) &&
                (oldest == m_pages.end() || images->seen < oldest->seen))
                oldest = images;
        if (oldest == m_pages.end())
            return;
        dropLayer(oldest->previous);
        dropLayer(oldest->current);
        m_pages.erase(oldest);
    }
}

void PageCache::clear()
{
    m_pages.clear();
    m_bytes = 0;
}

} // namespace dashiji::app
