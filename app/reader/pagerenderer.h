// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws pages into images in a worker thread, the most wanted first.
#pragma once

#include "app/reader/pagecache.h"
#include "app/reader/picturecache.h"
#include "app/support/taskthread.h"
#include "core/publish/publishing.h"

#include <QObject>

#include <memory>
#include <vector>

namespace dashiji::app
{

using SharedPages = std::shared_ptr<const publish::PageDocument>;

/// A band of a page, to be drawn.
struct PageRequest {
    int page = 0;
    int band = 0;
    QRect rect; ///< of the band, device pixels of the page
    PageLook look;
};

/// What drawing one band takes: values only, so that any thread may do it.
struct PageDrawing {
    SharedPages pages;
    PageRequest request;
    QHash<qint64, QImage> pictures;                        ///< decoded already, by media id
    QHash<qint64, std::pair<QByteArray, QSize>> undecoded; ///< bytes and the size needed

    struct Drawn {
        QImage image;
        QHash<qint64, QImage> decoded; ///< pictures that were in undecoded
    };
    [[nodiscard]] Drawn draw() const;
};

/// Keeps the list of what is wanted and hands one piece after the other to the worker.
///
/// Picture bytes are fetched in this object's thread, only for a page about to be drawn, and decoded in the
/// worker.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    /// @param thread   does the drawing; outlives this object
    /// @param priority among all who draw in that thread
    PageRenderer(TaskThread &thread, int priority, QObject *parent = nullptr);

    /// Gives a picture's bytes in this object's thread. Without one, pictures are drawn as grey places.
    void setMedia(publish::MediaLoader loadMedia);
    void setPages(SharedPages pages);

    /// A number for the layout set last; part of every look.
    [[nodiscard]] quint64 document() const { return m_document; }

    /// Replaces what is wanted, most urgent first. What is being drawn is finished and delivered if it still
    /// fits the document.
    void want(std::vector<PageRequest> requests);

signals:
    void drawn(const dashiji::app::PageRequest &request, const QImage &image);

private:
    void drawNext();
    [[nodiscard]] PageDrawing drawingOf(const PageRequest &request);
    void deliver(const PageRequest &request, const PageDrawing::Drawn &drawn);

    TaskThread &m_thread;
    const int m_priority;
    publish::MediaLoader m_loadMedia;
    SharedPages m_pages;
    quint64 m_document = 0;
    std::vector<PageRequest> m_wanted;
    PictureCache m_pictures;
    bool m_busy = false;
};

} // namespace dashiji::app
