// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on the covers of years, read and decoded beside the window's thread.
#pragma once

#include "app/support/taskthread.h"
#include "core/archive/archive.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace dashiji::app
{

class CoverPictures : public QObject
{
    Q_OBJECT

public:
    explicit CoverPictures(QObject *parent = nullptr);

    /// @param archive nullptr: none is open
    void setArchive(const archive::Archive *archive);
    /// The picture if it is at hand; otherwise nothing, and ready() follows. One that cannot be shown stays
    /// nothing.
    [[nodiscard]] QImage picture(MediaId media);

signals:
    void ready();

private:
    archive::Address m_address;
    QCache<MediaId, QImage> m_pictures;
    QSet<MediaId> m_wanted;
    int m_generation = 0; ///< pictures of an archive closed meanwhile are dropped
    TaskThread m_thread;
};

} // namespace dashiji::app
