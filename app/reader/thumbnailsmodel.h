// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a report as a list of small pictures.
#pragma once

#include "app/reader/pagerenderer.h"

#include <QAbstractListModel>
#include <QCache>

namespace dashiji::app
{

/// One row a page. Pictures are made when wanted and kept within a bound; after a new layout the old ones
/// stay until the new ones are there.
class ThumbnailsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ImageRole = Qt::UserRole + 1, ///< QPixmap, null until drawn
        PageSizeRole,                 ///< QSizeF, points
        CurrentRole,                  ///< bool: in sight on the desk
    };

    /// @param drawingThread outlives this object
    explicit ThumbnailsModel(TaskThread &drawingThread, QObject *parent = nullptr);

    void setMedia(publish::MediaLoader loadMedia);
    /// Another report: forgets all pictures.
    void showPages(SharedPages pages);
    /// The same report laid out anew.
    void replacePages(SharedPages pages);
    /// The pages in sight on the desk; {-1, -1} for none.
    void setCurrent(int first, int last);

    /// Says which rows are in sight, and how large and on what paper they are shown.
    /// @param widthPixels device pixels of the widest page
    void want(int first, int last, int widthPixels, QRgb paper);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Thumbnail {
        QPixmap pixmap;
        PageLook look;
    };

    void setPages(SharedPages pages);
    void accept(const PageRequest &request, const QImage &image);
    [[nodiscard]] PageLook lookOf(int page, int widthPixels, QRgb paper) const;

    PageRenderer m_renderer;
    SharedPages m_pages;
    QCache<int, Thumbnail> m_thumbnails;
    std::pair<int, int> m_current{-1, -1};
};

} // namespace dashiji::app
