// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thumbnails of an archive's pictures, decoded beside the window's thread.
#pragma once

#include "app/support/taskthread.h"
#include "core/archive/archive.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPointer>

#include <deque>

namespace dashiji::app
{

/// The archive is asked here, one picture a turn of the event loop; its bytes become a picture in a worker.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);

    void setArchive(archive::Archive *archive);
    /// The picture if it is at hand; otherwise nothing, and ready() follows.
    /// @param side the longer side that is needed, device pixels
    [[nodiscard]] QImage image(MediaId media, int side);

signals:
    /// @param image null if the picture cannot be shown
    void ready(dashiji::MediaId media, const QImage &image);

private:
    struct Wish {
        MediaId media;
        int pixels = 0;
        friend bool operator==(const Wish &, const Wish &) = default;
    };
    friend size_t qHash(const Wish &wish, size_t seed = 0)
    {
        return qHashMulti(seed, wish.media, wish.pixels);
    }

    void fetchNext();

    QPointer<archive::Archive> m_archive;
    QCache<Wish, QImage> m_images;
    std::deque<Wish> m_wishes; ///< front is next
    TaskThread m_worker;
    int m_generation = 0; ///< results of an archive closed meanwhile are dropped
};

} // namespace dashiji::app
