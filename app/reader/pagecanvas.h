// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk the printed pages lie on: scrolling, zooming, and clicking what is printed.
#pragma once

#include "app/reader/pagebands.h"
#include "app/reader/pagecache.h"
#include "app/reader/pageflow.h"
#include "app/reader/pageplace.h"
#include "app/reader/pagerenderer.h"
#include "app/reader/pagewords.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVariantAnimation>

namespace dashiji::app
{

constexpr double kSmallestZoom = 0.25;
constexpr double kLargestZoom = 4.0;

/// Shows the pages of a report. Only what is in sight (and the rows next to it) is drawn, in the worker
/// thread; until a page is there its paper is shown, or how it looked before.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @param drawingThread draws the pages; outlives this widget
    explicit PageCanvas(TaskThread &drawingThread, QWidget *parent = nullptr);
    ~PageCanvas() override;

    void setMedia(publish::MediaLoader loadMedia);

    /// Shows other pages, from the first one on. Null: an empty desk.
    void showPages(SharedPages pages);
    /// The same report laid out anew: what stood at the top of the view stays there.
    void replacePages(SharedPages pages);
    [[nodiscard]] const SharedPages &pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return m_flow.pageCount(); }

    [[nodiscard]] Spread spread() const { return m_spread; }
    void setSpread(Spread spread);
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1.0 = as large as on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Zooms to a size and stops fitting. @param zoom kept within 25–400 %
    void setZoom(double zoom);
    /// One step of the usual sizes. @param steps > 0 larger
    void zoomBy(int steps);

    /// First and last page of the row in sight (0-based); {-1, -1} without pages.
    [[nodiscard]] std::pair<int, int> currentPages() const;
    void goToPage(int page);
    /// Brings a spot of the report into view and marks it for a moment.
    void goTo(const publish::Destination &spot);
    void goToRow(int steps);
    /// Marks words until others are marked or other pages are shown.
    void setMarks(std::vector<PageBox> marks);
    [[nodiscard]] const std::vector<PageBox> &marks() const { return m_marks; }

    /// Where a page is on the viewport now.
    [[nodiscard]] QRectF pageOnView(int page) const;
    /// True when everything in sight is drawn as it finally looks.
    [[nodiscard]] bool isSettled() const;

signals:
    void currentPagesChanged(int first, int last);
    void zoomChanged(double zoom, dashiji::app::Fit fit);
    void spreadChanged(dashiji::app::Spread spread);
    void entryActivated(dashiji::EntryId entry);
    /// Everything in sight has been drawn.
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Hit {
        const publish::Link *link = nullptr;
        std::optional<EntryId> entry;
    };

    [[nodiscard]] PageFlow::Spacing spacing() const;
    [[nodiscard]] double pixelsOfPoint() const;
    [[nodiscard]] std::vector<QSizeF> pageSizes() const;
    [[nodiscard]] PageLook look() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QSizeF fittedView() const;
    [[nodiscard]] std::optional<std::pair<int, int>> pagesInSight() const;
    [[nodiscard]] std::optional<Hit> hitAt(QPointF view) const;

    [[nodiscard]] PagePlace placeOfTop() const;
    [[nodiscard]] PagePlace placeOfRow() const;

    void setPages(SharedPages pages);
    void layOut();
    void layOutAround(QPointF view);
    void applyZoom(double zoom, Fit fit, QPointF around);
    void updateScrollBars();
    void scrollTo(double x, double y);
    void showRow(int row);
    void tellCurrentPages();
    void askForPages();
    void accept(const PageRequest &request, const QImage &image);
    void paintPage(QPainter &painter, int page) const;
    void paintMarks(QPainter &painter) const;
    void startJumpMark(const publish::Destination &spot);
    [[nodiscard]] QPointF viewMiddle() const;

    PageRenderer m_renderer;
    PageCache m_cache;
    SharedPages m_pages;
    PageFlow m_flow;
    Spread m_spread = Spread::Single;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_pinnedRow = -1;     ///< the row last gone to, until the user scrolls
    bool m_scrolling = false; ///< scrolled by the program, not by the user
    std::pair<int, int> m_told{-1, -1};
    QTimer m_asking; ///< one request for all changes of a turn of the event loop
    std::optional<QPoint> m_pressed;
    bool m_focusShown = false;
    double m_wheelRest = 0;
    std::vector<PageBox> m_marks;
    publish::Destination m_jump;
    QVariantAnimation m_jumpFade;
};

} // namespace dashiji::app
