// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a step of undo ends, with the keys and the mouse of somebody who types.
#include "app/fields/fieldsaver.h"
#include "app/fields/parkedtexts.h"
#include "app/fields/textfield.h"
#include "tests/app/fields/fakeplace.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;
using dashiji::test::FakePlace;

class UndoStepsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addWidget(&other);
        window.resize(600, 400);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        saver.setPause(std::chrono::hours(1)); // a busy machine pauses, too
        fake.stored = u"原文"_s;
        saver.open(fake.place(), fake.stored);
        field.moveCursor(QTextCursor::End);
        fake.left = 0;
    }

    void type(const QString &keys) { QTest::keyClicks(&field, keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&field, key, modifiers); }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field, &event);
    }
    /// Everything typed, with where the steps ended: what the archive held then.
    QStringList finished()
    {
        saver.leave();
        return fake.steps;
    }

    FakePlace fake;
    ParkedTexts parked;
    QWidget window;
    TextField field{TextField::Paragraphs::Many, &window};
    QLineEdit other{&window};
    FieldSaver saver{field, parked};
};

TEST_F(UndoStepsTest, TypingWithoutAPauseIsOne)
{
    type(u"abc"_s);
    EXPECT_TRUE(saver.save());
    type(u"def"_s);
    EXPECT_EQ(finished(), QStringList{u"原文abcdef"_s});
}

TEST_F(UndoStepsTest, APauseEndsAStep)
{
    saver.setPause(std::chrono::milliseconds(1));
    QSignalSpy ended(&saver, &FieldSaver::runEnded);
    type(u"abc"_s);
    ASSERT_TRUE(ended.wait());
    EXPECT_EQ(fake.steps, QStringList{u"原文abc"_s});
    type(u"def"_s);
    ASSERT_TRUE(ended.wait());
    EXPECT_EQ(fake.steps, (QStringList{u"原文abc"_s, u"原文abcdef"_s}));
}

TEST_F(UndoStepsTest, MovingTheCaretEndsAStepAtOnce)
{
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End}) {
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        type(u"a"_s);
        fake.steps.clear();
        press(key);
        EXPECT_EQ(fake.steps, QStringList{field.text()}) << key;
    }
}

TEST_F(UndoStepsTest, AClickElsewhereEndsAStepAtOnce)
{
    type(u"abc"_s);
    const QRect start = [this] {
        QTextCursor first(field.document());
        return field.cursorRect(first);
    }();
    QTest::mouseClick(field.viewport(), Qt::LeftButton, {}, start.center());
    ASSERT_EQ(field.textCursor().position(), 0);
    EXPECT_EQ(fake.steps, QStringList{u"原文abc"_s});
    type(u"x"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文abc"_s, u"x原文abc"_s}));
}

TEST_F(UndoStepsTest, DeletingForwardsDoesNotCountAsAMove)
{
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    press(Qt::Key_Delete);
    EXPECT_EQ(finished(), QStringList{QString()});
}

TEST_F(UndoStepsTest, TheFirstMoveAfterDeletingForwardsEndsTheStep)
{
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    press(Qt::Key_Right);
    EXPECT_EQ(fake.steps, QStringList{u"文"_s});
}

TEST_F(UndoStepsTest, TypingAndDeletingAreTwo)
{
    type(u"ab"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    EXPECT_EQ(fake.steps, QStringList{u"原文ab"_s});
    type(u"c"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文ab"_s, u"原文"_s, u"原文c"_s}));
}

TEST_F(UndoStepsTest, APasteStandsAlone)
{
    QApplication::clipboard()->setText(u"贴来"_s);
    type(u"a"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(fake.steps, (QStringList{u"原文a"_s, u"原文a贴来"_s}));
    type(u"b"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文a"_s, u"原文a贴来"_s, u"原文a贴来b"_s}));
}

TEST_F(UndoStepsTest, ACutStandsAlone)
{
    type(u"ab"_s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(fake.steps, (QStringList{u"原文ab"_s, u"原文a"_s}));
    press(Qt::Key_Backspace);
    EXPECT_EQ(finished(), (QStringList{u"原文ab"_s, u"原文a"_s, u"原文"_s}));
}

TEST_F(UndoStepsTest, ADropStandsAlone)
{
    type(u"a"_s);
    QMimeData data;
    data.setText(u"拖来"_s);
    const QPoint there = field.cursorRect().center();
    QDragEnterEvent enter(there, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field.viewport(), &enter);
    QDropEvent drop(there, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field.viewport(), &drop);
    ASSERT_TRUE(field.text().contains(u"拖来"_s));
    const QString dropped = field.text();
    type(u"b"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文a"_s, dropped, field.text()}));
}

TEST_F(UndoStepsTest, ASentenceIsStoredAtOnceAndEndsAStep)
{
    compose({}, u"第一句。"_s);
    EXPECT_EQ(fake.stored, u"原文第一句。"_s);
    compose({}, u"”"_s);
    compose({}, u"第二句"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文第一句。”"_s, u"原文第一句。”第二句"_s}));
}

TEST_F(UndoStepsTest, AParagraphEndsAStep)
{
    type(u"a"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(fake.stored, u"原文a\n"_s);
    type(u"b"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文a\n"_s, u"原文a\nb"_s}));
}

TEST_F(UndoStepsTest, LeavingTheFieldEndsAStep)
{
    type(u"a"_s);
    other.setFocus();
    EXPECT_EQ(fake.steps, QStringList{u"原文a"_s});
}

TEST_F(UndoStepsTest, NoStepEndsInsideAComposition)
{
    saver.setPause(std::chrono::milliseconds(1));
    QSignalSpy ended(&saver, &FieldSaver::runEnded);
    QSignalSpy saved(&saver, &FieldSaver::saved);
    compose(u"ni"_s);
    compose(u"ni hao"_s, u"x"_s);
    // The pause is over long before the words are stored after a rest.
    ASSERT_TRUE(saved.wait());
    EXPECT_TRUE(field.composing());
    EXPECT_EQ(ended.count(), 0);
    EXPECT_EQ(field.textCursor().block().layout()->preeditAreaText(), u"ni hao"_s);
    compose({}, u"你好"_s);
    EXPECT_EQ(fake.steps, QStringList{u"原文x"_s}) << "the pause was before these words";
    ASSERT_TRUE(ended.count() == 2 || ended.wait());
    EXPECT_EQ(fake.steps, (QStringList{u"原文x"_s, u"原文x你好"_s}));
}

TEST_F(UndoStepsTest, ComposingOverASelectionIsOne)
{
    type(u"a"_s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_EQ(fake.steps, QStringList{u"原文a"_s});
    compose(u"ni"_s);
    compose({}, u"你"_s);
    EXPECT_EQ(finished(), (QStringList{u"原文a"_s, u"原文你"_s}));
}

TEST_F(UndoStepsTest, WordsOfAnotherEndAStep)
{
    type(u"a"_s);
    ASSERT_TRUE(saver.save());
    fake.stored = u"别人的原文a"_s;
    saver.refresh(fake.stored);
    type(u"b"_s);
    EXPECT_EQ(finished(), (QStringList{u"别人的原文a"_s, u"别人的原文ab"_s}));
}

TEST_F(UndoStepsTest, AFailedStepKeepsItsWords)
{
    fake.failing = ErrorCode::DiskFull;
    type(u"a"_s);
    press(Qt::Key_Home);
    EXPECT_EQ(saver.state(), FieldSaver::State::Failed);
    EXPECT_EQ(field.text(), u"原文a"_s);
    fake.failing.reset();
    type(u"b"_s);
    EXPECT_TRUE(saver.leave());
    EXPECT_EQ(fake.stored, u"b原文a"_s);
}
