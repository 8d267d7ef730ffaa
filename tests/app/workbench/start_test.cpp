// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textfield.h"
#include "app/start/continuecard.h"
#include "app/start/recentdelegate.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace dashiji::test
{
namespace
{

class StartTest : public WindowTest
{
protected:
    /// Drops files on the window as another program does. @return whether they were taken
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &dropped);
        return dropped.isAccepted();
    }
};

TEST_F(StartTest, BeginsEmptyWithTheCommandsAtHand)
{
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("start"));
    EXPECT_TRUE(child<QWidget>("recentEmpty")->isVisible());
    EXPECT_FALSE(child<QWidget>("continueCard")->isVisible());
    EXPECT_TRUE(child<QListView>("startCommands")->hasFocus());
    EXPECT_FALSE(action("newEntry")->isEnabled());
    EXPECT_FALSE(action("exportReport")->isEnabled());
    EXPECT_EQ(child<QWidget>("editorPage"), nullptr) << "made when there is something to write in";
    for (const char *ofWriting : {"addPhotosAction", "entryState0", "entryState2"})
        EXPECT_FALSE(action(ofWriting)->isEnabled()) << ofWriting;
}

TEST_F(StartTest, MakesANewArchiveByKeys)
{
    m_prompts.nextText.push_back(QStringLiteral("某市/科协"));
    m_prompts.nextSaveFile.push_back(m_folder.filePath(QStringLiteral("新库")));
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(m_session->isOpen());
    EXPECT_EQ(m_session->path(), m_folder.filePath(QStringLiteral("新库.dashiji")));
    EXPECT_EQ(archive().organization(), QStringLiteral("某市/科协"));
    EXPECT_TRUE(m_prompts.suggestions.first().endsWith(QStringLiteral("/某市科协.dashiji")));
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
    EXPECT_TRUE(m_prompts.errors.empty());
}

TEST_F(StartTest, RunsACommandByEnterAndClick)
{
    const QString path = makeArchive(QStringLiteral("a.dashiji"));
    m_prompts.nextOpenFile.push_back(path);
    auto *commands = child<QListView>("startCommands");
    commands->setCurrentIndex(commands->model()->index(1, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(m_session->path(), path);
    action("closeArchive")->trigger();
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("start"));
    m_prompts.nextOpenFile.push_back(path);
    QTest::mouseClick(commands->viewport(), Qt::LeftButton, {},
                      commands->visualRect(commands->model()->index(1, 0)).center());
    EXPECT_EQ(m_session->path(), path);
}

TEST_F(StartTest, SaysWhyAFileIsNotOpened)
{
    const QString good = makeArchive(QStringLiteral("a.dashiji"));
    open(good);
    const QString bad = m_folder.filePath(QStringLiteral("bad.dashiji"));
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not an archive, only words");
    file.close();

    m_window->bench().takeFiles({bad});

    ASSERT_EQ(m_prompts.errors.size(), 1U);
    EXPECT_EQ(m_prompts.errors[0].code, ErrorCode::NotAnArchive);
    EXPECT_EQ(m_session->path(), good);
}

TEST_F(StartTest, GoesBackToWhereWritingStoppedWithOneEnter)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    choose(QStringLiteral("2021 十大亮点 2"));
    start();

    auto *card = child<app::ContinueCard>("continueCard");
    ASSERT_TRUE(card->isVisible());
    EXPECT_TRUE(card->button()->hasFocus());
    EXPECT_EQ(card->place().rank, 2);
    EXPECT_EQ(card->place().sections.size(), 2U);
    press(Qt::Key_Return);

    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
    EXPECT_EQ(current(), QStringLiteral("2021 十大亮点 2"));
}

TEST_F(StartTest, PutsTheCaretBackToWhereItWas)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    for (const char *name : {"bodyField", "titleField"}) {
        choose(QStringLiteral("2021 十大亮点 2"));
        auto *field = child<app::TextField>(name);
        field->setFocus();
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field, QStringLiteral("abcdef"));
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        const int caret = field->textCursor().position();
        ASSERT_GT(caret, 0);
        if (name == QByteArray("titleField"))
            action("closeArchive")->trigger();
        else
            start();
        press(Qt::Key_Return);
        field = child<app::TextField>(name);
        EXPECT_TRUE(field->hasFocus()) << name;
        EXPECT_EQ(field->textCursor().position(), caret) << name;
    }
}

TEST_F(StartTest, DoesNotOfferAPlaceWhoseFileIsGone)
{
    const QString path = makeArchive(QStringLiteral("a.dashiji"));
    open(path);
    choose(QStringLiteral("2021 十大亮点 2"));
    stop();
    ASSERT_TRUE(QFile::remove(path));
    start();
    EXPECT_FALSE(child<QWidget>("continueCard")->isVisible());
    EXPECT_TRUE(child<QListView>("recentList")->isVisible());
}

TEST_F(StartTest, OpensARecentArchiveByEnterAndByMenu)
{
    const QString path = makeArchive(QStringLiteral("a.dashiji"), {});
    open(path);
    action("closeArchive")->trigger();
    auto *list = child<QListView>("recentList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(m_session->path(), path);
    action("closeArchive")->trigger();

    auto *menu = child<QMenu>("recentMenu");
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger();
    EXPECT_EQ(m_session->path(), path);
}

TEST_F(StartTest, FindsAMissingArchiveOrTakesItOffTheList)
{
    const QString path = makeArchive(QStringLiteral("a.dashiji"), {});
    open(path);
    action("closeArchive")->trigger();
    const QString moved = m_folder.filePath(QStringLiteral("moved.dashiji"));
    ASSERT_TRUE(QFile::rename(path, moved));
    start();
    auto *list = child<QListView>("recentList");
    const QModelIndex row = list->model()->index(0, 0);
    QStyleOptionViewItem option;
    option.font = list->font();
    option.rect = list->visualRect(row);

    m_prompts.nextOpenFile.push_back(moved);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, app::RecentDelegate::findRect(option).center());
    EXPECT_EQ(m_session->path(), moved);
    action("closeArchive")->trigger();
    ASSERT_EQ(list->model()->rowCount(), 1);

    ASSERT_TRUE(QFile::remove(moved));
    start();
    list = child<QListView>("recentList");
    option.rect = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, app::RecentDelegate::removeRect(option).center());
    EXPECT_EQ(list->model()->rowCount(), 0);
    EXPECT_TRUE(child<QWidget>("recentEmpty")->isVisible());
}

TEST_F(StartTest, OpensADroppedArchive)
{
    const QString path = makeArchive(QStringLiteral("a.dashiji"));
    EXPECT_TRUE(drop({path}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_session->isOpen(); }));
    EXPECT_EQ(m_session->path(), path);
    EXPECT_FALSE(drop({m_folder.filePath(QStringLiteral("none.txt"))}));
}

TEST_F(StartTest, AsksForAnArchiveBeforeImporting)
{
    const QString report = m_folder.filePath(QStringLiteral("2021.txt"));
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("1. One\nText.\n");
    file.close();
    EXPECT_TRUE(drop({report}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_prompts.questions.empty(); }));
    EXPECT_FALSE(m_prompts.questions.at(0).alternative.isEmpty());
    EXPECT_TRUE(drop({m_folder.path()})) << "and a folder of reports";
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_prompts.questions.size() == 2; }));
    EXPECT_FALSE(m_session->isOpen());
}

TEST_F(StartTest, ChangesColoursWhileRunning)
{
    const QColor light = QApplication::palette().color(QPalette::Base);
    action("schemeDark")->trigger();
    EXPECT_EQ(app::schemeOf(QApplication::palette()), app::Scheme::Dark);
    EXPECT_NE(QApplication::palette().color(QPalette::Base), light);
    EXPECT_EQ(m_settings->schemeChoice(), app::SchemeChoice::Dark);
    action("schemeLight")->trigger();
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), light);
}

TEST_F(StartTest, ShowsEveryMenuWithWords)
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        ASSERT_NE(menu->menu(), nullptr);
        EXPECT_FALSE(menu->text().isEmpty());
        EXPECT_FALSE(menu->menu()->actions().isEmpty());
    }
    EXPECT_EQ(m_window->menuBar()->actions().size(), 7);
}

TEST_F(StartTest, NamesEveryWidgetForScreenReaders)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    for (const char *name : {"navigator", "navigatorTree", "navigatorFilter", "startCommands", "recentList",
                             "recentFilter", "continueCard", "continueButton", "statusLine", "toolBar",
                             "pageSwitch", "exportReportButton", "dropHint"})
        EXPECT_FALSE(child<QWidget>(name)->accessibleName().isEmpty()) << name;
}

TEST_F(StartTest, ScreenReadersHearWhatTheLabelsSay)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    choose(QStringLiteral("2021 十大亮点 2"));
    press(Qt::Key_Delete);
    child<QLineEdit>("navigatorFilter")->setFocus();
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("nowhere"));
    for (const char *name : {"statusMessage", "pageText", "navigatorCount", "navigatorEmpty"}) {
        auto *label = child<QLabel>(name);
        ASSERT_FALSE(label->text().isEmpty()) << name;
        EXPECT_EQ(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), label->text());
    }
}

} // namespace
} // namespace dashiji::test
