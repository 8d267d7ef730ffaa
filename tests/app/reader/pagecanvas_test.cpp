// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk of pages, driven with mouse, wheel and keys.
#include "app/reader/pagecanvas.h"
#include "tests/app/reader/samplepages.h"
#include "tests/support/printers.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::kInk;
using dashiji::test::sampleDocument;
using dashiji::test::samplePages;

class PageCanvasTest : public testing::Test
{
protected:
    PageCanvasTest()
    {
        canvas.resize(800, 600);
        canvas.show();
    }

    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return canvas.isSettled(); });
    }

    /// A point of a page on the viewport.
    [[nodiscard]] QPoint at(int page, QPointF points) const
    {
        const QRectF rect = canvas.pageOnView(page);
        const double scale = rect.width() / test::kPaper.width();
        return (rect.topLeft() + points * scale).toPoint();
    }

    void click(int page, QPointF points)
    {
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at(page, points));
    }

    void wheel(int notches, Qt::KeyboardModifiers modifiers, QPointF where)
    {
        QWheelEvent event(where, canvas.viewport()->mapToGlobal(where), {}, {0, 120 * notches}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &event);
    }

    TaskThread thread;
    PageCanvas canvas{thread};
};

TEST_F(PageCanvasTest, DrawsThePagesInSight)
{
    canvas.setZoom(1);
    canvas.showPages(samplePages(3));
    ASSERT_TRUE(settle());
    const QImage image = canvas.viewport()->grab().toImage();
    EXPECT_EQ(QColor(image.pixel(at(0, {200, 300}))), QColor(kInk));
    EXPECT_EQ(QColor(image.pixel(at(0, {200, 150}))), QColor(Qt::white));
}

TEST_F(PageCanvasTest, ZoomsByKeysWithinItsBounds)
{
    canvas.showPages(samplePages(3));
    canvas.setZoom(1);
    QSignalSpy zoomed(&canvas, &PageCanvas::zoomChanged);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(canvas.zoom(), 1.1);
    EXPECT_EQ(canvas.fit(), Fit::None);
    EXPECT_EQ(zoomed.size(), 1);
    for (int press = 0; press < 30; ++press)
        QTest::keyClick(&canvas, Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(canvas.zoom(), 4.0);
    for (int press = 0; press < 40; ++press)
        QTest::keyClick(&canvas, Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(canvas.zoom(), 0.25);
}

TEST_F(PageCanvasTest, ControlZeroFitsThePageAgain)
{
    canvas.showPages(samplePages(3));
    canvas.setFit(Fit::Page);
    const double fitted = canvas.zoom();
    QTest::keyClick(&canvas, Qt::Key_Plus, Qt::ControlModifier);
    ASSERT_EQ(canvas.fit(), Fit::None);
    QTest::keyClick(&canvas, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(canvas.fit(), Fit::Page);
    EXPECT_DOUBLE_EQ(canvas.zoom(), fitted);
}

TEST_F(PageCanvasTest, ControlWheelZoomsAroundThePointer)
{
    canvas.showPages(samplePages(3));
    canvas.setZoom(2);
    canvas.goToPage(1);
    const QPoint pointer(300, 200);
    const auto pointUnder = [&] {
        const QRectF rect = canvas.pageOnView(1);
        return (QPointF(pointer) - rect.topLeft()) / rect.width();
    };
    const QPointF before = pointUnder();
    wheel(1, Qt::ControlModifier, pointer);
    EXPECT_NEAR(canvas.zoom(), 2.3, 1e-9);
    EXPECT_NEAR(pointUnder().x(), before.x(), 0.003);
    EXPECT_NEAR(pointUnder().y(), before.y(), 0.003);
}

TEST_F(PageCanvasTest, AWheelWithoutControlScrolls)
{
    canvas.showPages(samplePages(3));
    canvas.setZoom(1);
    const int before = canvas.verticalScrollBar()->value();
    wheel(-1, Qt::NoModifier, {300, 200});
    EXPECT_GT(canvas.verticalScrollBar()->value(), before);
    EXPECT_DOUBLE_EQ(canvas.zoom(), 1);
}

TEST_F(PageCanvasTest, FitPageShowsAWholeRowAndStaysFittedWhenResized)
{
    canvas.setSpread(Spread::Double);
    canvas.setFit(Fit::Page);
    canvas.showPages(samplePages(5));
    canvas.goToPage(3);
    canvas.resize(500, 900);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas.viewport()->width() < 520; }));
    const QRectF view(canvas.viewport()->rect());
    EXPECT_TRUE(view.contains(canvas.pageOnView(3)));
    EXPECT_TRUE(view.contains(canvas.pageOnView(4)));
    EXPECT_EQ(canvas.currentPages(), std::pair(3, 4));
}

TEST_F(PageCanvasTest, FitWidthFillsTheWidth)
{
    canvas.setFit(Fit::Width);
    canvas.showPages(samplePages(3));
    const double spare = canvas.viewport()->width() - canvas.pageOnView(0).width();
    EXPECT_GT(spare, 0);
    EXPECT_LT(spare, 120);
    EXPECT_EQ(canvas.horizontalScrollBar()->maximum(), 0);
}

TEST_F(PageCanvasTest, PageKeysGoPageByPageWhenAPageFits)
{
    canvas.setFit(Fit::Page);
    canvas.showPages(samplePages(4));
    QSignalSpy told(&canvas, &PageCanvas::currentPagesChanged);
    QTest::keyClick(&canvas, Qt::Key_PageDown);
    EXPECT_EQ(canvas.currentPages().first, 1);
    QTest::keyClick(&canvas, Qt::Key_End);
    EXPECT_EQ(canvas.currentPages().first, 3);
    QTest::keyClick(&canvas, Qt::Key_PageUp);
    EXPECT_EQ(canvas.currentPages().first, 2);
    QTest::keyClick(&canvas, Qt::Key_Home);
    EXPECT_EQ(canvas.currentPages().first, 0);
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_EQ(canvas.currentPages().first, 1);
    EXPECT_EQ(told.size(), 5);
}

TEST_F(PageCanvasTest, PageKeysScrollWhenAPageIsTallerThanTheView)
{
    canvas.setZoom(2);
    canvas.showPages(samplePages(4));
    const int before = canvas.verticalScrollBar()->value();
    QTest::keyClick(&canvas, Qt::Key_PageDown);
    const int step = canvas.verticalScrollBar()->value() - before;
    EXPECT_GT(step, canvas.viewport()->height() / 2);
    EXPECT_LT(step, canvas.viewport()->height());
}

TEST_F(PageCanvasTest, TheWindowGetsTheKeysOfTheYears)
{
    QWidget window;
    auto *inside = new PageCanvas(thread, &window);
    inside->showPages(samplePages(2));
    QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::ControlModifier);
    event.accept();
    QApplication::sendEvent(inside, &event);
    EXPECT_FALSE(event.isAccepted());
}

TEST_F(PageCanvasTest, AClickOnALinkGoesToItsPage)
{
    canvas.setFit(Fit::Page);
    canvas.showPages(samplePages(6));
    click(0, {100, 60 + 40 * 4 + 10});
    EXPECT_EQ(canvas.currentPages().first, 4);
}

TEST_F(PageCanvasTest, ALinkOnATallPageBringsItsHeadingIntoView)
{
    canvas.setZoom(2);
    canvas.showPages(samplePages(6));
    click(0, {100, 60 + 40 * 3 + 10});
    EXPECT_EQ(canvas.currentPages().first, 3);
    const QPoint heading = at(3, {100, 60});
    EXPECT_GE(heading.y(), 0);
    EXPECT_LT(heading.y(), 100);
}

TEST_F(PageCanvasTest, AClickOnAHeadingOpensItsEntry)
{
    canvas.setFit(Fit::Page);
    canvas.showPages(samplePages(6));
    canvas.goToPage(2);
    QSignalSpy activated(&canvas, &PageCanvas::entryActivated);
    click(2, {100, 300});
    EXPECT_EQ(activated.size(), 0) << "text is no heading";
    click(2, {100, 75});
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<EntryId>(), EntryId{2});
}

TEST_F(PageCanvasTest, ADragIsNoClick)
{
    canvas.setFit(Fit::Page);
    canvas.showPages(samplePages(6));
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, at(0, {100, 20}));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, at(0, {100, 60 + 40 * 4 + 10}));
    EXPECT_EQ(canvas.currentPages().first, 0);
}

TEST_F(PageCanvasTest, TheCursorTellsWhatCanBeClicked)
{
    canvas.setFit(Fit::Page);
    canvas.showPages(samplePages(6));
    QTest::mouseMove(canvas.viewport(), at(0, {100, 110}));
    EXPECT_EQ(canvas.viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(canvas.viewport(), at(0, {100, 500}));
    EXPECT_EQ(canvas.viewport()->cursor().shape(), Qt::ArrowCursor);
}

TEST_F(PageCanvasTest, ANewLayoutKeepsThePlace)
{
    canvas.setZoom(2);
    canvas.showPages(samplePages(6));
    canvas.verticalScrollBar()->setValue(static_cast<int>(canvas.pageOnView(3).top()) + 250 +
                                         canvas.verticalScrollBar()->value());
    const double before = at(3, {0, 60}).y();
    auto longer = sampleDocument(6);
    longer.pages.insert(longer.pages.begin(), longer.pages.front());
    for (auto &anchor : longer.anchors)
        ++anchor.target.page;
    canvas.replacePages(std::make_shared<const publish::PageDocument>(longer));
    EXPECT_NEAR(at(4, {0, 60}).y(), before, 1.5);
}

TEST_F(PageCanvasTest, ANewLayoutShowsTheOldPagesUntilTheNewAreDrawn)
{
    canvas.setZoom(1);
    canvas.showPages(samplePages(2));
    ASSERT_TRUE(settle());
    canvas.replacePages(samplePages(2));
    EXPECT_FALSE(canvas.isSettled());
    const QImage image = canvas.viewport()->grab().toImage();
    EXPECT_EQ(QColor(image.pixel(at(0, {200, 300}))), QColor(kInk)) << "not blank";
    ASSERT_TRUE(settle());
}

TEST_F(PageCanvasTest, ManyPagesCostNoMoreThanThoseInSight)
{
    canvas.setZoom(1);
    auto one = sampleDocument(1);
    publish::PageDocument book;
    book.pages.assign(2000, one.pages.front());
    canvas.showPages(std::make_shared<const publish::PageDocument>(book));
    ASSERT_TRUE(settle());
    QTest::keyClick(&canvas, Qt::Key_End);
    ASSERT_TRUE(settle());
    EXPECT_EQ(canvas.currentPages().first, 1999);
}

TEST_F(PageCanvasTest, AnEmptyDeskIsQuiet)
{
    canvas.showPages({});
    QTest::keyClick(&canvas, Qt::Key_PageDown);
    QTest::keyClick(&canvas, Qt::Key_End);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    wheel(1, Qt::ControlModifier, {10, 10});
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    EXPECT_EQ(canvas.currentPages(), std::pair(-1, -1));
    EXPECT_TRUE(settle());
}

TEST_F(PageCanvasTest, PicturesAreFetchedForPagesDrawnOnly)
{
    auto document = sampleDocument(40);
    Media media;
    media.size = QSize(400, 200);
    for (int page = 0; page < 40; ++page) {
        media.id = MediaId{page + 1};
        document.pages[static_cast<size_t>(page)].items.push_back(
            {publish::Picture{QRectF(0, 200, 400, 200), std::make_shared<Media>(media), {}},
             publish::Part::Figure, 500 + page});
    }
    QList<qint64> asked;
    canvas.setMedia([&asked](const Media &wanted) -> Result<QByteArray> {
        EXPECT_EQ(QThread::currentThread(), qApp->thread());
        asked.append(wanted.id.value);
        return QByteArray("not a picture");
    });
    canvas.setZoom(1);
    canvas.showPages(std::make_shared<const publish::PageDocument>(document));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(asked.contains(1));
    EXPECT_FALSE(asked.contains(20));
}
