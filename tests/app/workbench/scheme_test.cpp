// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours, language and size of letters are changed while the window is open.
#include "app/editor/editorpage.h"
#include "core/workflow/sample.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QListView>
#include <QMap>
#include <QSplitter>
#include <QTest>

namespace dashiji::test
{
namespace
{

class SchemeTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = m_folder.filePath(QStringLiteral("sample.dashiji"));
        ASSERT_TRUE(workflow::makeSampleArchive(m_path));
        QApplication::setCursorFlashTime(0);
        QCursor::setPos(0, 0); // over nothing that shows it
    }
    void TearDown() override { QApplication::setCursorFlashTime(m_flash); }

    /// The entry with pictures and numbers, nothing of the window under way.
    static void showEntry(app::MainWindow &window)
    {
        auto *tree = window.findChild<QTreeView *>(QStringLiteral("navigatorTree"));
        const QModelIndex section = tree->model()->index(1, 0, tree->model()->index(0, 0));
        tree->setCurrentIndex(tree->model()->index(4, 0, section));
        app::MetricsDesk &desk = window.findChild<app::EditorPage *>()->metrics();
        ASSERT_FALSE(desk.metrics().empty());
        desk.setCurrent(desk.metrics().front().id);
    }

    /// Every widget in sight as it is painted while its window is the active one.
    static QMap<QString, QImage> pictures(app::MainWindow &window)
    {
        QApplication::setActiveWindow(&window);
        window.findChild<QTreeView *>(QStringLiteral("navigatorTree"))->setFocus();
        QMap<QString, QImage> pictures;
        const QWidgetList all = window.findChildren<QWidget *>();
        for (QWidget *widget : all)
            if (widget->isVisible() && !widget->objectName().isEmpty() && !widget->size().isEmpty())
                pictures.insert(widget->objectName(), widget->grab().toImage());
        return pictures;
    }

    static QStringList differing(app::MainWindow &changed, app::MainWindow &fresh)
    {
        for (const app::MainWindow *window :
             {&changed, &fresh}) // where a list was scrolled to is no matter of looks
            if (auto *thumbnails = window->findChild<QListView *>(QStringLiteral("thumbnails")))
                thumbnails->scrollToTop();
        const auto is = pictures(changed);
        const auto wanted = pictures(fresh);
        QStringList names;
        for (auto one = is.begin(); one != is.end(); ++one)
            if (wanted.contains(one.key()) && wanted[one.key()] != one.value())
                names.append(one.key());
        return names;
    }

    /// Whether the window looks as one that is made now, with everything as it is chosen now.
    void expectLikeAFreshOne(const char *change)
    {
        app::Session session;
        ASSERT_TRUE(session.open(m_path));
        app::MainWindow fresh({*m_settings, m_prompts, *m_appearance, session}, m_rooms);
        fresh.resize(m_window->size());
        fresh.show();
        showEntry(*m_window);
        showEntry(fresh);
        QCoreApplication::processEvents();
        const QList<int> panes = m_window->findChild<QSplitter *>(QStringLiteral("desk"))->sizes();
        fresh.findChild<QSplitter *>(QStringLiteral("desk"))->setSizes(panes);
        for (const QString &page : {QStringLiteral("write"), QStringLiteral("read")}) {
            m_window->bench().showPage(page);
            fresh.bench().showPage(page);
            EXPECT_TRUE(QTest::qWaitFor([&] { return differing(*m_window, fresh).isEmpty(); }, 10000))
                << change << ", " << page.toStdString() << ": "
                << differing(*m_window, fresh).join(QStringLiteral(", ")).toStdString();
        }
        m_window->bench().showPage(QStringLiteral("write"));
    }

    QString m_path;
    int m_flash = QApplication::cursorFlashTime();
};

TEST_F(SchemeTest, AChangedWindowLooksAsOneOpenedThatWay)
{
    open(m_path);
    for (const char *choice : {"schemeDark", "languageChinese", "schemeLight", "languageEnglish"}) {
        action(choice)->trigger();
        QCoreApplication::processEvents();
        expectLikeAFreshOne(choice);
    }
}

TEST_F(SchemeTest, LettersOfTwiceTheSizeReachTheWindow)
{
    open(m_path);
    m_window->resize(1440, 1250); // room for all of an entry with its photos
    const int before = m_window->fontMetrics().height();
    m_appearance->chooseTextSize(200);
    QCoreApplication::processEvents();
    EXPECT_NEAR(m_window->fontMetrics().height(), 2 * before, 2);
    expectLikeAFreshOne("200 %");
    m_appearance->chooseTextSize(100);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->fontMetrics().height(), before);
}

TEST_F(SchemeTest, LettersOfTwiceTheSizeFitASmallScreen)
{
    constexpr QSize kScreen(1440, 870); // 900 less the frame of a window
    const auto fits = [&](const QWidget &widget, const char *what) {
        const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const QSize now = widget.minimumSizeHint().expandedTo(widget.minimumSize());
            return now.width() <= kScreen.width() && now.height() <= kScreen.height();
        })) << what
            << ": " << least.width() << " x " << least.height();
    };
    open(m_path);
    m_appearance->chooseTextSize(200);
    for (const char *language : {"languageEnglish", "languageChinese"}) {
        action(language)->trigger();
        QCoreApplication::processEvents();
        m_window->resize(kScreen);
        for (const QString &page :
             {QStringLiteral("start"), QStringLiteral("read"), QStringLiteral("write")}) {
            m_window->bench().showPage(page);
            if (page == QLatin1StringView("write"))
                showEntry(*m_window);
            QCoreApplication::processEvents();
            fits(*m_window, page.toUtf8().constData());
        }
        auto *tree = child<QTreeView>("navigatorTree");
        const QModelIndex year = tree->model()->index(0, 0);
        for (const QModelIndex &place : {year, tree->model()->index(1, 0, year)}) {
            tree->setCurrentIndex(place);
            QCoreApplication::processEvents();
            fits(*m_window, place.data().toString().toUtf8().constData());
        }
        action("removeSection")->trigger();
        QCoreApplication::processEvents();
        fits(*m_window, "what can be taken back");
        action("undo")->trigger();
        action("settings")->trigger();
        QCoreApplication::processEvents();
        fits(*child<QWidget>("settingsDialog"), "settings");
        child<QWidget>("settingsDialog")->close();
    }
}

} // namespace
} // namespace dashiji::test
