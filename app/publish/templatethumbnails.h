// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report looks like in each template: its first page of text, drawn small in a worker.
#pragma once

#include "app/reader/pagerenderer.h"

#include <QHash>
#include <QObject>

#include <atomic>

namespace dashiji::app
{

/// Draws one template after the other and keeps the pictures by the templates' texts.
class TemplateThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit TemplateThumbnails(QObject *parent = nullptr);
    ~TemplateThumbnails() override;

    void setReport(const Report &report, publish::MediaLoader loadMedia);
    /// The picture of a template; null until drawn(), which it is asked for with this.
    /// @param width device pixels
    [[nodiscard]] QImage image(const QByteArray &text, int width);

signals:
    void drawn();

private:
    void layOutNext();
    void draw(const SharedPages &pages);

    Report m_report;
    QHash<QByteArray, QImage> m_images; ///< null: asked for
    std::vector<QByteArray> m_wanted;
    int m_width = 0;
    bool m_busy = false;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    TaskThread m_thread;
    PageRenderer m_renderer;
};

} // namespace dashiji::app
