// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages beside the choices: as they will be printed, with what was noticed when they were laid out.
#pragma once

#include "app/reader/layoutjob.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace dashiji::app
{

class PageCanvas;
class ThumbnailsModel;
class ThumbnailsView;
class ZoomBar;

/// Lays out a report or a book in a worker whenever it is shown with other choices, and shows its pages.
/// Newer choices drop the layout of older ones; until the new pages are there the old ones stay.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    ~ExportPreview() override;

    void setMedia(const publish::MediaLoader &loadMedia);
    void showReport(const Report &report, const publish::PublishOptions &options);
    /// Several years as one book. @param reports gives them in the worker
    void showBook(const LayoutJob::ReportSource &reports, const publish::PublishOptions &options);
    /// A sentence in the place of the facts.
    void showMessage(const QString &sentence);

    /// The pages shown last; null while there are none.
    [[nodiscard]] const SharedPages &pages() const { return m_pages; }
    /// The pages shown are not (yet) those of the choices given last.
    [[nodiscard]] bool isBehind() const { return m_behind; }

signals:
    /// The pages of the choices given last are shown.
    void previewed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFacts();
    void takePages(const std::shared_ptr<const publish::PageDocument> &pages);
    void tellFacts(const publish::LayoutReport &report);
    void tellPages(int first, int last);
    void updateLooks();

    TaskThread m_drawingThread;
    TaskThread m_layoutThread;
    LayoutJob *m_layout;
    SharedPages m_pages;
    PageCanvas *m_canvas = nullptr;
    ThumbnailsModel *m_thumbnails = nullptr;
    ThumbnailsView *m_strip = nullptr;
    ZoomBar *m_zoom = nullptr;
    QLabel *m_number = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_glyphMark = nullptr;
    QLabel *m_glyphs = nullptr;
    QLabel *m_pictureMark = nullptr;
    QLabel *m_pictures = nullptr;
    bool m_behind = true;
    bool m_warns = false; ///< of characters that no font has
};

} // namespace dashiji::app
