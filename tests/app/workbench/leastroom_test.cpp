// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and its dialogs find room on the least screen, in every language and size of letters.
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace dashiji::test
{
namespace
{

class LeastRoomTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(QStringLiteral("a.dashiji"), {2020, 2021}));
        m_window->resize(kLeastRoom);
    }

    void expectRoom(const QString &where)
    {
        (void)QTest::qWaitFor([this] { return whatDoesNotFit(*m_window->centralWidget()).isEmpty(); });
        EXPECT_EQ(whatDoesNotFit(*m_window->centralWidget()).join(u'\n').toStdString(), "")
            << where.toStdString();
    }

    /// Opens a dialog by its action, looks whether its words fit, and closes it.
    void expectRoomOfDialog(const char *name)
    {
        bool seen = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, m_window.get(), [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog == nullptr || seen)
                return;
            seen = true;
            EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog)) << name;
            (void)QTest::qWaitFor([dialog] { return whatDoesNotFit(*dialog).isEmpty(); }, 1000);
            EXPECT_EQ(whatDoesNotFit(*dialog).join(u'\n').toStdString(), "") << name;
            dialog->close();
        });
        look.start(0);
        ASSERT_TRUE(action(name)->isEnabled()) << name;
        action(name)->trigger();
        EXPECT_TRUE(QTest::qWaitFor([&] { return seen && QApplication::activeModalWidget() == nullptr; }))
            << name;
    }
};

TEST_F(LeastRoomTest, OfEveryPageAndDialog)
{
    for (const Look &look : kLooks) {
        SCOPED_TRACE(testing::Message() << look.language << ' ' << look.size);
        wear(look);
        for (const QString &page : m_window->bench().pageNames()) {
            m_window->bench().showPage(page);
            expectRoom(page);
        }
        for (const char *dialog : {"settings", "shortcuts", "indicators", "exportReport", "about"})
            expectRoomOfDialog(dialog);
    }
}

TEST_F(LeastRoomTest, OfEveryPageOfASealedYearWithSomethingToUndo)
{
    ASSERT_TRUE(archive().writer().setReportStatus(report(2020).id, ReportStatus::Published));
    for (const Look &look : kLooks) {
        SCOPED_TRACE(testing::Message() << look.language << ' ' << look.size);
        wear(look);
        choose(QStringLiteral("2021"));
        action("removeYear")->trigger();
        const QModelIndex section = tree().model()->index(0, 0, tree().currentIndex());
        tree().setCurrentIndex(tree().model()->index(1, 0, section));
        m_window->bench().showPage(QStringLiteral("write"));
        EXPECT_TRUE(QTest::qWaitFor([this] { return child<QWidget>("sealBand")->isVisible(); }));
        EXPECT_TRUE(child<QWidget>("undoBand")->isVisible());
        for (const QString &page : m_window->bench().pageNames()) {
            m_window->bench().showPage(page);
            expectRoom(page);
        }
        action("undo")->trigger();
    }
}

} // namespace
} // namespace dashiji::test
