// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/foldedphotos.h"

#include "app/photos/pictureview.h"
#include "app/photos/thumbnails.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr double kFoldedWidth = 3.6;
constexpr double kFoldedHeight = 2.4;

} // namespace

FoldedPhotos::FoldedPhotos(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("foldedPhotos"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&thumbnails, &Thumbnails::ready, this, [this](MediaId media, const QImage &image) {
        if (!isVisible())
            return;
        m_images.insert(media, image);
        update();
    });
}

void FoldedPhotos::setPhotos(const std::vector<Photo> &photos)
{
    m_photos.clear();
    m_images.clear();
    for (const Photo &photo : photos)
        m_photos.push_back(photo.media ? photo.media->id : MediaId());
    if (isVisible())
        fetch();
    updateGeometry();
    update();
}

QSize FoldedPhotos::sizeHint() const
{
    const int step = ems(this, kFoldedWidth) + space(this, Space::Tight);
    return {static_cast<int>(m_photos.size()) * step, ems(this, kFoldedHeight)};
}

QSize FoldedPhotos::minimumSizeHint() const
{
    return {0, ems(this, kFoldedHeight)};
}

void FoldedPhotos::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
}

void FoldedPhotos::fetch()
{
    const int side = static_cast<int>(std::ceil(ems(this, kFoldedWidth) * devicePixelRatioF()));
    for (const MediaId media : m_photos) {
        if (!media.isValid())
            continue;
        if (const QImage image = m_thumbnails.image(media, side); !image.isNull())
            m_images.insert(media, image);
    }
}

void FoldedPhotos::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    QRectF place(0, 0, ems(this, kFoldedWidth), ems(this, kFoldedHeight));
    for (const MediaId media : m_photos) {
        if (place.right() > width())
            break;
        if (!media.isValid())
            drawMissingPicture(painter, place, colors);
        else if (const QImage image = m_images.value(media); !image.isNull())
            drawCovering(painter, place, image);
        else
            painter.fillRect(place, colors.hover);
        place.translate(place.width() + space(this, Space::Tight), 0);
    }
}

void FoldedPhotos::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit activated();
}

} // namespace dashiji::app
