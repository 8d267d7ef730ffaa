// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several archives, each in a window of its own.
#include "app/fields/textfield.h"
#include "app/program/windows.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QTest>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;

class WindowsTest : public WindowTest
{
protected:
    WindowsTest() { stop(); } // the one of the fixture

    void SetUp() override
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setLanguage(u"en"_s);
        m_appearance = std::make_unique<app::Appearance>(*qApp, *m_settings);
        m_windows = std::make_unique<app::Windows>(*m_settings, m_prompts, *m_appearance);
    }

    static QAction &actionOf(app::MainWindow &window, const char *name)
    {
        return *window.findChild<QAction *>(QString::fromLatin1(name));
    }
    static QString pathOf(app::MainWindow &window) { return window.bench().session().path(); }

    std::unique_ptr<app::Windows> m_windows;
};

TEST_F(WindowsTest, EachHasItsOwnArchiveAndWords)
{
    const QString a = makeArchive(u"a.dashiji"_s);
    const QString b = makeArchive(u"b.dashiji"_s);
    app::MainWindow &first = m_windows->add();
    first.show();
    first.bench().takeFiles({a});
    m_prompts.nextOpenFile.push_back(b);
    actionOf(first, "openInWindow").trigger();
    ASSERT_EQ(m_windows->all().size(), 2U);
    app::MainWindow &second = *m_windows->all()[1];
    EXPECT_TRUE(second.isVisible());
    EXPECT_EQ(pathOf(first), a);
    EXPECT_EQ(pathOf(second), b);

    for (app::MainWindow *window : m_windows->all()) {
        window->bench().enter(placeOf(window->bench().archive()->report(2021)->sections[0].entries[0].id),
                              u"write"_s);
        auto *body = window->findChild<app::TextField *>(u"bodyField"_s);
        QTest::keyClicks(body, QFileInfo(pathOf(*window)).fileName());
        ASSERT_TRUE(window->bench().flush());
    }
    for (const QString &path : {a, b})
        EXPECT_EQ((*archive::Reader::open(archive::Address(path)))->report(2021)->sections[0].entries[0].body,
                  QFileInfo(path).fileName());
}

TEST_F(WindowsTest, AnArchiveThatIsOpenIsBroughtUp)
{
    const QString a = makeArchive(u"a.dashiji"_s);
    m_windows->open(a);
    m_windows->open(m_folder.filePath(u"../"_s + QFileInfo(m_folder.path()).fileName() + u"/a.dashiji"_s));
    EXPECT_EQ(m_windows->all().size(), 1U);
}

TEST_F(WindowsTest, AClosedWindowIsGoneAndTheOthersStay)
{
    m_windows->open(makeArchive(u"a.dashiji"_s));
    m_windows->open(makeArchive(u"b.dashiji"_s));
    EXPECT_NE(m_windows->all()[0]->pos(), m_windows->all()[1]->pos());
    m_windows->all()[0]->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(m_windows->all().size(), 1U);
    EXPECT_EQ(QFileInfo(pathOf(*m_windows->all()[0])).fileName(), u"b.dashiji"_s);
    // All are made anew in another language.
    m_windows->open(m_folder.filePath(u"a.dashiji"_s));
    m_appearance->chooseLanguage(u"zh_CN"_s);
    QCoreApplication::processEvents();
    for (app::MainWindow *window : m_windows->all()) {
        EXPECT_EQ(actionOf(*window, "openInWindow").text(), u"在另一个窗口打开(&W)…"_s);
        EXPECT_TRUE(window->bench().session().isOpen());
    }
    m_appearance->chooseLanguage(u"en"_s);
    QCoreApplication::processEvents();
    actionOf(*m_windows->all()[0], "quit").trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_windows->all().empty());
}

} // namespace
} // namespace dashiji::test
