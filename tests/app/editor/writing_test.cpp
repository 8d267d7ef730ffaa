// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed reaches the file, whatever happens next.
#include "app/fields/fieldsaver.h"
#include "tests/app/editor/pagefixture.h"

#include <QAction>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;

class WritingTest : public dashiji::test::PageFixture
{
};

TEST_F(WritingTest, TypedWordsAreInTheFileForWhoeverOpensIt)
{
    const EntryId id = openHighlight();
    QSignalSpy saved(&page, &EditorPage::saved);
    QTest::keyClicks(&body(), u"abc"_s);
    ASSERT_TRUE(saved.wait());
    const auto other = archive.other();
    EXPECT_EQ(other->entry(id)->body, u"海智工作站新增10家，年末共53家。abc"_s);
}

TEST_F(WritingTest, ComposedWordsAreStoredWholeAndNeverHalf)
{
    const EntryId id = openHighlight();
    QSignalSpy saved(&page, &EditorPage::saved);
    QTest::keyClicks(&body(), u"x"_s);
    compose(body(), u"chongqing"_s);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(archive.other()->entry(id)->body, u"海智工作站新增10家，年末共53家。x"_s);
    EXPECT_TRUE(body().composing());
    compose(body(), {}, u"重庆"_s);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(archive.other()->entry(id)->body, u"海智工作站新增10家，年末共53家。x重庆"_s);
}

TEST_F(WritingTest, LeavingTheFieldStoresAtOnce)
{
    const EntryId id = openHighlight();
    QTest::keyClicks(&body(), u"abc"_s);
    title().setFocus();
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"abc"_s));
}

TEST_F(WritingTest, GoingToAnotherEntryStoresAtOnce)
{
    const EntryId id = openHighlight();
    QTest::keyClicks(&body(), u"abc"_s);
    page.showEntry(archive.entry(0, 0).id);
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"abc"_s));
    EXPECT_EQ(body().text(), u"全年开展学习。"_s);
    EXPECT_EQ(archive.entry(0, 0).body, u"全年开展学习。"_s);
}

TEST_F(WritingTest, HidingThePageStoresAtOnce)
{
    const EntryId id = openHighlight();
    QTest::keyClicks(&body(), u"abc"_s);
    page.hide();
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"abc"_s));
}

TEST_F(WritingTest, AnotherWindowInFrontStoresAtOnce)
{
    const EntryId id = openHighlight();
    QTest::keyClicks(&body(), u"abc"_s);
    QWidget window;
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"abc"_s));
}

TEST_F(WritingTest, ClosingTheArchiveStoresAtOnce)
{
    const EntryId id = openHighlight();
    QTest::keyClicks(&body(), u"abc"_s);
    page.setArchive(nullptr);
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"abc"_s));
}

TEST_F(WritingTest, TypingIsOneChangeHoweverOftenItWasStored)
{
    const EntryId id = openHighlight();
    body().findChild<FieldSaver *>()->setPause(std::chrono::hours(1)); // a busy machine pauses, too
    const QString before = archive.get().entry(id)->body;
    for (int i = 0; i < 4; ++i) {
        QSignalSpy saved(&page, &EditorPage::saved);
        QTest::keyClicks(&body(), u"abc"_s);
        ASSERT_TRUE(saved.wait());
    }
    ASSERT_TRUE(page.flush());
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(archive.get().entry(id)->body, before);
    EXPECT_EQ(body().text(), before);
    ASSERT_TRUE(archive.writer().redo());
    EXPECT_EQ(body().text(), before + u"abcabcabcabc"_s);
}

TEST_F(WritingTest, EachVisitOfAFieldIsAChangeOfItsOwn)
{
    const EntryId id = openHighlight();
    const QString before = archive.get().entry(id)->body;
    QTest::keyClicks(&body(), u"one"_s);
    title().setFocus();
    body().setFocus();
    QTest::keyClicks(&body(), u"two"_s);
    ASSERT_TRUE(page.flush());
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(archive.get().entry(id)->body, before + u"one"_s);
}

TEST_F(WritingTest, UndoKeyInAFieldIsTheWindows)
{
    openHighlight();
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    page.addAction(&undo);
    QObject::connect(&undo, &QAction::triggered, &page, [this] {
        page.flush();
        EXPECT_TRUE(archive.writer().undo());
    });
    const QString before = body().text();
    QTest::keyClicks(&body(), u"abc"_s);
    QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(body().text(), before);
}

TEST_F(WritingTest, AnotherProgramsWordsAppearWithTheCaretAtItsWords)
{
    const EntryId id = openHighlight();
    const auto other = archive.other();
    const QString base = other->entry(id)->body;
    ASSERT_TRUE(other->writer().setEntryText(id, EntryField::Body, base, u"本年"_s + base));
    archive.get().poll();
    EXPECT_EQ(body().text(), u"本年"_s + base);
    EXPECT_TRUE(body().textCursor().atEnd());
}

TEST_F(WritingTest, AnotherProgramsWordsAgainstOursKeepBoth)
{
    const EntryId id = openHighlight();
    const auto other = archive.other();
    const QString base = other->entry(id)->body;
    QTest::keyClicks(&body(), u"mine"_s);
    ASSERT_TRUE(other->writer().setEntryText(id, EntryField::Body, base, u"theirs"_s));
    EXPECT_FALSE(page.flush());
    EXPECT_EQ(body().text(), base + u"mine"_s);
    auto *keep = page.findChild<QPushButton *>(u"keepMine"_s);
    ASSERT_NE(keep, nullptr);
    EXPECT_TRUE(keep->isVisible());
    // Going elsewhere and coming back loses neither.
    page.showEntry(archive.entry(0, 0).id);
    EXPECT_FALSE(page.flush());
    page.showEntry(id);
    EXPECT_EQ(body().text(), base + u"mine"_s);
    EXPECT_EQ(archive.get().entry(id)->body, u"theirs"_s);
    keep = page.findChild<QPushButton *>(u"keepMine"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    EXPECT_EQ(other->entry(id)->body, base + u"mine"_s);
    EXPECT_TRUE(page.flush());
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(body().text(), u"theirs"_s);
}

TEST_F(WritingTest, TakenTheirsLeavesOursOneUndoAway)
{
    const EntryId id = openHighlight();
    const auto other = archive.other();
    const QString base = other->entry(id)->body;
    QTest::keyClicks(&body(), u"mine"_s);
    ASSERT_TRUE(other->writer().setEntryText(id, EntryField::Body, base, u"theirs"_s));
    EXPECT_FALSE(page.flush());
    QTest::mouseClick(page.findChild<QPushButton *>(u"takeTheirs"_s), Qt::LeftButton);
    EXPECT_EQ(body().text(), u"theirs"_s);
    EXPECT_EQ(other->entry(id)->body, u"theirs"_s);
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(body().text(), base + u"mine"_s);
}

TEST_F(WritingTest, AnEntryRemovedElsewhereWhileWritingKeepsTheWords)
{
    const EntryId id = openHighlight();
    const auto other = archive.other();
    QTest::keyClicks(&body(), u"mine"_s);
    ASSERT_TRUE(other->writer().removeEntry(id));
    archive.get().poll();
    EXPECT_FALSE(page.flush());
    ASSERT_TRUE(other->writer().undo());
    archive.get().poll();
    EXPECT_TRUE(page.flush());
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"mine"_s));
    EXPECT_TRUE(body().text().endsWith(u"mine"_s));
}

TEST_F(WritingTest, FilesDroppedOnTheTextBecomePhotos)
{
    const EntryId id = openHighlight();
    const QString file = archive.makeFile(u"一.png"_s, test::WritingArchive::pictureBytes(Qt::red));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QWidget *target = body().viewport();
    QDragEnterEvent enter(QPoint(200, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(200, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    ASSERT_EQ(archive.get().entry(id)->photos.size(), 1U);
    EXPECT_TRUE(archive.get().entry(id)->photos.front().media);
    EXPECT_EQ(body().text(), u"海智工作站新增10家，年末共53家。"_s);
}
