// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/thumbnailsmodel.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kThumbnailKilobytes = 48 * 1024;

} // namespace

ThumbnailsModel::ThumbnailsModel(TaskThread &drawingThread, QObject *parent)
    : QAbstractListModel(parent), m_renderer(drawingThread, 0), m_thumbnails(kThumbnailKilobytes)
{
    connect(&m_renderer, &PageRenderer::drawn, this, &ThumbnailsModel::accept);
}

void ThumbnailsModel::setMedia(publish::MediaLoader loadMedia)
{
    m_renderer.setMedia(std::move(loadMedia));
}

void ThumbnailsModel::showPages(SharedPages pages)
{
    m_thumbnails.clear();
    m_current = {-1, -1};
    beginResetModel();
    m_pages = std::move(pages);
    m_renderer.setPages(m_pages);
    endResetModel();
}

void ThumbnailsModel::replacePages(SharedPages pages)
{
    const int before = rowCount();
    const int after = pages ? static_cast<int>(pages->pages.size()) : 0;
    const auto swap = [&] {
        m_pages = std::move(pages);
        m_renderer.setPages(m_pages);
    };
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        swap();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        swap();
        endRemoveRows();
    } else {
        swap();
    }
    if (const int same = std::min(before, after); same > 0)
        emit dataChanged(index(0), index(same - 1));
}

void ThumbnailsModel::setCurrent(int first, int last)
{
    const auto before = m_current;
    m_current = {first, last};
    if (before == m_current)
        return;
    for (const auto &[from, to] : {before, m_current})
        if (from >= 0 && from < rowCount())
            emit dataChanged(index(from), index(std::min(to, rowCount() - 1)), {CurrentRole});
}

PageLook ThumbnailsModel::lookOf(int page, int widthPixels, QRgb paper) const
{
    const QSizeF size = m_pages->pages[static_cast<size_t>(page)].size;
    return {m_renderer.document(), widthPixels / size.width(), paper};
}

void ThumbnailsModel::want(int first, int last, int widthPixels, QRgb paper)
{
    std::vector<PageRequest> requests;
    for (int page = std::max(0, first); page <= std::min(last, rowCount() - 1); ++page) {
        const PageLook look = lookOf(page, widthPixels, paper);
        const Thumbnail *have = m_thumbnails.object(page);
        if (have && have->look == look)
            continue;
        const QSizeF size = m_pages->pages[static_cast<size_t>(page)].size * look.scale;
        requests.push_back({page, 0, QRect(QPoint(), size.toSize().expandedTo({1, 1})), look});
    }
    m_renderer.want(std::move(requests));
}

void ThumbnailsModel::accept(const PageRequest &request, const QImage &image)
{
    if (request.page >= rowCount())
        return;
    const auto cost = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
    m_thumbnails.insert(request.page, new Thumbnail{QPixmap::fromImage(image), request.look}, cost);
    emit dataChanged(index(request.page), index(request.page), {ImageRole});
}

int ThumbnailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pages ? 0 : static_cast<int>(m_pages->pages.size());
}

QVariant ThumbnailsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int page = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(page + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(page + 1);
    case ImageRole: {
        const Thumbnail *thumbnail = m_thumbnails.object(page);
        return thumbnail ? thumbnail->pixmap : QPixmap();
    }
    case PageSizeRole:
        return m_pages->pages[static_cast<size_t>(page)].size;
    case CurrentRole:
        return page >= m_current.first && page <= m_current.second;
    default:
        return {};
    }
}

} // namespace dashiji::app
