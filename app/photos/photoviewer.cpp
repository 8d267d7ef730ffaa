// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/photoviewer.h"

#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kLargestSide = 4096; ///< pixels: more no screen shows
constexpr double kShareOfWindow = 0.85;

/// The picture upright, made smaller while reading where it is larger than any screen.
QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kLargestSide)
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

PhotoViewer::PhotoViewer(archive::Archive &archive, const std::vector<Photo> &photos, PhotoId first,
                         QWidget *parent)
    : QDialog(parent), m_archive(&archive), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("photoViewer"));
    setWindowTitle(tr("Photo"));
    std::copy_if(photos.begin(), photos.end(), std::back_inserter(m_photos),
                 [](const Photo &photo) { return photo.media.has_value(); });
    const auto found =
        std::find_if(m_photos.begin(), m_photos.end(), [&](const Photo &p) { return p.id == first; });
    m_current = found == m_photos.end() ? 0 : static_cast<size_t>(found - m_photos.begin());
    m_words->setObjectName(QStringLiteral("photoWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_words);
    resize(parent ? parent->window()->size() * kShareOfWindow : QSize(ems(this, 60), ems(this, 40)));
    load();
}

PhotoId PhotoViewer::photo() const
{
    return m_photos.empty() ? PhotoId() : m_photos[m_current].id;
}

void PhotoViewer::go(int by)
{
    const auto target = static_cast<qint64>(m_current) + by;
    if (target < 0 || target >= static_cast<qint64>(m_photos.size()))
        return;
    m_current = static_cast<size_t>(target);
    load();
}

void PhotoViewer::load()
{
    m_image = {};
    m_failed = false;
    update();
    if (m_photos.empty() || !m_archive)
        return;
    const Photo &photo = m_photos[m_current];
    const QString credit = photo.credit.isEmpty() ? QString() : tr("Photo: %1").arg(photo.credit);
    m_words->setText(
        QStringList{photo.caption, credit}.join(credit.isEmpty() ? QString() : QStringLiteral("\n")));
    setAccessibleName(photo.caption);
    const MediaId media = photo.media->id;
    const auto show = [this, id = photo.id](const QImage &image) {
        if (id != this->photo())
            return;
        m_image = image;
        m_failed = image.isNull();
        update();
        emit imageShown();
    };
    const Result<QByteArray> bytes = m_archive->mediaBytes(media);
    if (!bytes) {
        show(QImage());
        return;
    }
    m_worker.run([data = *bytes] { return decoded(data); }, show);
}

void PhotoViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int margin = space(this, Space::Normal);
    const QRect place = rect().adjusted(margin, margin, -margin, -margin - m_words->height() - margin);
    if (m_failed) {
        painter.setPen(colorsFor(palette()).text3);
        painter.drawText(place, Qt::AlignCenter, tr("The picture cannot be shown."));
    }
    if (m_image.isNull())
        return;
    const QSize largest = m_image.size().boundedTo(place.size() * devicePixelRatioF());
    QRect target(QPoint(), m_image.size().scaled(largest.boundedTo(place.size()), Qt::KeepAspectRatio));
    target.moveCenter(place.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp)
        go(-1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown)
        go(1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        accept();
    else
        QDialog::keyPressEvent(event);
}

void PhotoViewer::mouseDoubleClickEvent(QMouseEvent *)
{
    accept();
}

} // namespace dashiji::app
