// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture as large as the window allows, with its words below; ←/→ goes to the next one.
#pragma once

#include "app/support/taskthread.h"
#include "core/archive/archive.h"

#include <QDialog>
#include <QImage>
#include <QPointer>

#include <vector>

class QLabel;

namespace dashiji::app
{

class PhotoViewer : public QDialog
{
    Q_OBJECT

public:
    /// @param photos of one entry; those without picture are passed over
    PhotoViewer(archive::Archive &archive, const std::vector<Photo> &photos, PhotoId first,
                QWidget *parent = nullptr);

    [[nodiscard]] PhotoId photo() const;
    /// Null until it is decoded.
    [[nodiscard]] const QImage &image() const { return m_image; }

signals:
    void imageShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void go(int by);
    void load();

    QPointer<archive::Archive> m_archive;
    std::vector<Photo> m_photos;
    size_t m_current = 0;
    QImage m_image;
    bool m_failed = false;
    QLabel *m_words;
    TaskThread m_worker;
};

} // namespace dashiji::app
