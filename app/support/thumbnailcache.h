// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small pictures that are made beside the window's thread.
#pragma once

#include "app/support/taskthread.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <functional>

namespace dashiji::app
{

/// Each is made once, and kept as long as there is room.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailCache(QObject *parent = nullptr);

    /// The picture if it is at hand; otherwise nothing, and ready() follows. One that cannot be made stays
    /// nothing.
    /// @param make runs in another thread, on what it holds itself
    [[nodiscard]] QImage picture(const QByteArray &key, std::function<QImage()> make);
    /// Forgets all; what is being made is dropped.
    void clear();

signals:
    void ready();

private:
    QCache<QByteArray, QImage> m_pictures;
    QSet<QByteArray> m_wanted;
    int m_generation = 0;
    TaskThread m_thread;
};

} // namespace dashiji::app
