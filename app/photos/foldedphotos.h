// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The photos of an entry on one line: small pictures, dashed places for missing ones.
#pragma once

#include "core/model/photo.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <vector>

namespace dashiji::app
{

class Thumbnails;

/// Says nothing by itself: the count and the words stand beside it. A click opens the strip.
class FoldedPhotos : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedPhotos(Thumbnails &thumbnails, QWidget *parent = nullptr);

    void setPhotos(const std::vector<Photo> &photos);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fetch();

    Thumbnails &m_thumbnails;
    std::vector<MediaId> m_photos; ///< invalid: no picture yet
    QHash<MediaId, QImage> m_images;
};

} // namespace dashiji::app
