// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Light and dark are changed while the window is open.
#include "app/editor/editorpage.h"
#include "core/workflow/sample.h"
#include "tests/app/shell/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QMap>
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
    }
    void TearDown() override { QApplication::setCursorFlashTime(m_flash); }

    /// The entry with pictures and numbers, nothing of the window under way.
    void showEntry(app::MainWindow &window)
    {
        ASSERT_TRUE(window.openArchive(m_path));
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
        const auto is = pictures(changed);
        const auto wanted = pictures(fresh);
        QStringList names;
        for (auto one = is.begin(); one != is.end(); ++one)
            if (wanted.contains(one.key()) && wanted[one.key()] != one.value())
                names.append(one.key());
        return names;
    }

    QString m_path;
    int m_flash = QApplication::cursorFlashTime();
};

TEST_F(SchemeTest, AChangedWindowLooksAsOneOpenedThatWay)
{
    showEntry(*m_window);
    for (const char *scheme : {"schemeDark", "schemeLight"}) {
        action(scheme)->trigger();
        QCoreApplication::processEvents();
        app::MainWindow fresh(*m_settings, m_prompts, *m_appearance);
        fresh.resize(m_window->size());
        fresh.show();
        showEntry(fresh);
        EXPECT_TRUE(QTest::qWaitFor([&] { return differing(*m_window, fresh).isEmpty(); }, 2000))
            << scheme << ": " << differing(*m_window, fresh).join(QStringLiteral(", ")).toStdString();
    }
}

} // namespace
} // namespace dashiji::test
