// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window nobody touches does nothing.
#include "app/overview/overviewpage.h"
#include "app/overview/overviewshelf.h"
#include "app/reader/pagecanvas.h"
#include "tests/app/workbench/windowfixture.h"

#include <QApplication>
#include <QEvent>
#include <QTest>

namespace dashiji::test
{
namespace
{

constexpr int kEndless = 2000; ///< so many layouts have no end
constexpr int kRounds = 20;

/// Counts what a resting window must not do.
class WorkCounter : public QObject
{
public:
    WorkCounter() { qApp->installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::string last() const { return m_last.toStdString(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool layout = event->type() == QEvent::LayoutRequest;
        if (!layout && event->type() != QEvent::Paint && event->type() != QEvent::Resize)
            return false;
        ++m_count;
        m_last = QLatin1String(watched->metaObject()->className()) + u' ' + watched->objectName();
        return layout && m_count > kEndless; // else a loop would hold the test for ever
    }

private:
    int m_count = 0;
    QString m_last;
};

class RestTest : public WindowTest
{
protected:
    void SetUp() override
    {
        QApplication::setCursorFlashTime(0); // the caret may be painted
        open(makeArchive(QStringLiteral("a.dashiji"), {2016, 2017, 2018, 2019, 2020, 2021}));
    }
    void TearDown() override { QApplication::setCursorFlashTime(m_flash); }

    void expectRest(const char *where)
    {
        const WorkCounter work;
        const auto round = [&work] {
            const int before = work.count();
            QCoreApplication::processEvents();
            return work.count() == before;
        };
        EXPECT_TRUE(QTest::qWaitFor(round)) << where << ": " << work.last();
        const int before = work.count();
        for (int i = 0; i < kRounds; ++i)
            QCoreApplication::processEvents();
        EXPECT_EQ(work.count(), before) << where << ": " << work.last();
    }

    int m_flash = QApplication::cursorFlashTime();
};

TEST_F(RestTest, NoPageWorksWhenNothingChanges)
{
    for (const int width : {1440, 1100, 700}) {
        m_window->resize(width, 800);
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            press(page, Qt::ControlModifier);
            if (page == Qt::Key_4) {
                const auto *canvas = child<app::PageCanvas>("pageCanvas");
                ASSERT_TRUE(
                    QTest::qWaitFor([canvas] { return canvas->pageCount() > 0 && canvas->isSettled(); }));
            }
            if (page == Qt::Key_1) {
                const auto &shelf = child<app::OverviewPage>("overviewPage")->shelf();
                ASSERT_TRUE(QTest::qWaitFor([&shelf] { return shelf.isCurrent(); }));
            }
            expectRest(m_window->bench().page().toUtf8().constData());
        }
    }
    press(Qt::Key_2, Qt::ControlModifier);
    expectRest("after reading");
    action("closeArchive")->trigger();
    expectRest("start");
}

} // namespace
} // namespace dashiji::test
