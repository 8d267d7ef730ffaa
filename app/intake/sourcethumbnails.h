// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thumbnails of the pictures in the files that are imported, made beside the window's thread.
#pragma once

#include "app/support/taskthread.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace dashiji::intake
{
struct SourcePicture;
}

namespace dashiji::app
{

class SourceThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit SourceThumbnails(QObject *parent = nullptr);

    /// The picture if it is at hand; otherwise nothing, and ready() follows. What cannot be shown stays
    /// nothing.
    [[nodiscard]] QImage image(const intake::SourcePicture &picture);

signals:
    void ready();

private:
    QCache<QByteArray, QImage> m_images; ///< by SHA-256
    QSet<QByteArray> m_asked;
    TaskThread m_worker;
};

} // namespace dashiji::app
