// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldsaver.h"
#include "app/fields/parkedtexts.h"
#include "app/fields/textfield.h"
#include "tests/app/fields/fakeplace.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;
using dashiji::test::FakePlace;
using State = FieldSaver::State;

static_assert(FieldSaver::kRestMs <= 500 && FieldSaver::kLimitMs < 1000,
              "typed words are stored within a second");

class FieldSaverTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addWidget(&other);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        saver.setPause(std::chrono::hours(1)); // a busy machine pauses, too
        fake.stored = u"原文"_s;
        saver.open(fake.place(), fake.stored);
        field.moveCursor(QTextCursor::End);
    }

    void type(const QString &keys) { QTest::keyClicks(&field, keys); }

    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field, &event);
    }

    FakePlace fake;
    ParkedTexts parked;
    QWidget window;
    TextField field{TextField::Paragraphs::Many, &window};
    QLineEdit other{&window};
    FieldSaver saver{field, parked};
};

TEST_F(FieldSaverTest, StoresAfterARest)
{
    QSignalSpy saved(&saver, &FieldSaver::saved);
    type(u"abc"_s);
    EXPECT_EQ(saver.state(), State::Waiting);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(fake.written, QStringList{u"原文abc"_s});
    EXPECT_EQ(saver.state(), State::Saved);
}

TEST_F(FieldSaverTest, StoresWhileTypingGoesOn)
{
    QSignalSpy saved(&saver, &FieldSaver::saved);
    const QDeadlineTimer deadline(20000);
    // Never a rest: only the limit can store.
    while (saved.isEmpty() && !deadline.hasExpired()) {
        type(u"x"_s);
        QApplication::processEvents();
    }
    ASSERT_EQ(saved.count(), 1);
    EXPECT_TRUE(field.text().startsWith(fake.stored));
}

TEST_F(FieldSaverTest, StoresAtOnceWhenTheFieldIsLeft)
{
    type(u"abc"_s);
    other.setFocus();
    EXPECT_EQ(fake.stored, u"原文abc"_s);
    EXPECT_EQ(fake.left, 1);
}

TEST_F(FieldSaverTest, StoresNothingThatWasNotTyped)
{
    fake.stored = u"甲\r\n乙"_s;
    saver.open(fake.place(), fake.stored);
    field.setZoom(2);
    EXPECT_TRUE(saver.leave());
    EXPECT_TRUE(fake.written.isEmpty());
    EXPECT_EQ(fake.stored, u"甲\r\n乙"_s);
}

TEST_F(FieldSaverTest, StoresNothingTwice)
{
    type(u"a"_s);
    EXPECT_TRUE(saver.save());
    EXPECT_TRUE(saver.save());
    EXPECT_EQ(fake.written, QStringList{u"原文a"_s});
    EXPECT_EQ(saver.state(), State::Saved);
}

TEST_F(FieldSaverTest, StoresOnlyWhatAnInputMethodHandedOver)
{
    compose(u"ni hao"_s);
    EXPECT_TRUE(saver.save());
    EXPECT_EQ(fake.stored, u"原文"_s);
    EXPECT_TRUE(field.composing());
    compose({}, u"你好"_s);
    EXPECT_TRUE(saver.save());
    EXPECT_EQ(fake.stored, u"原文你好"_s);
}

TEST_F(FieldSaverTest, ShowsWhatAnotherWrote)
{
    fake.stored = u"别人的原文"_s;
    saver.refresh(fake.stored);
    EXPECT_EQ(field.text(), u"别人的原文"_s);
    EXPECT_EQ(field.textCursor().position(), 5);
    EXPECT_EQ(saver.state(), State::Saved);
    type(u"!"_s);
    EXPECT_TRUE(saver.save());
    EXPECT_EQ(fake.stored, u"别人的原文!"_s);
}

TEST_F(FieldSaverTest, WaitsForAnInputMethodBeforeShowingWhatAnotherWrote)
{
    compose(u"ni"_s);
    fake.stored = u"别人的原文"_s;
    saver.refresh(fake.stored);
    EXPECT_EQ(field.text(), u"原文"_s);
    ASSERT_TRUE(field.composing());
    compose({}, {});
    EXPECT_EQ(field.text(), u"别人的原文"_s);
}

TEST_F(FieldSaverTest, ConflictKeepsBothTexts)
{
    type(u"mine"_s);
    fake.stored = u"theirs"_s;
    EXPECT_FALSE(saver.save());
    EXPECT_EQ(saver.state(), State::Conflict);
    EXPECT_EQ(saver.theirs(), u"theirs"_s);
    EXPECT_EQ(field.text(), u"原文mine"_s);
    EXPECT_EQ(fake.stored, u"theirs"_s);
    type(u"+"_s);
    EXPECT_FALSE(saver.leave());
    EXPECT_EQ(fake.stored, u"theirs"_s);
}

TEST_F(FieldSaverTest, KeepMineReplacesTheirs)
{
    type(u"mine"_s);
    fake.stored = u"theirs"_s;
    ASSERT_FALSE(saver.save());
    type(u"+"_s);
    EXPECT_TRUE(saver.keepMine());
    EXPECT_EQ(fake.stored, u"原文mine+"_s);
    EXPECT_EQ(saver.state(), State::Saved);
}

TEST_F(FieldSaverTest, TakeTheirsLeavesMineInTheJournal)
{
    type(u"mine"_s);
    fake.stored = u"theirs"_s;
    ASSERT_FALSE(saver.save());
    EXPECT_TRUE(saver.takeTheirs());
    EXPECT_EQ(field.text(), u"theirs"_s);
    EXPECT_EQ(fake.written, (QStringList{u"原文mine"_s, u"theirs"_s}));
    EXPECT_EQ(saver.state(), State::Saved);
}

TEST_F(FieldSaverTest, ConflictEndsWhenTheOtherTakesTheChangeBack)
{
    type(u"mine"_s);
    fake.stored = u"theirs"_s;
    ASSERT_FALSE(saver.save());
    fake.stored = u"原文"_s;
    saver.refresh(fake.stored);
    EXPECT_EQ(saver.state(), State::Saved);
    EXPECT_EQ(fake.stored, u"原文mine"_s);
}

TEST_F(FieldSaverTest, ConflictFollowsWhatTheOtherWritesNext)
{
    type(u"mine"_s);
    fake.stored = u"theirs"_s;
    ASSERT_FALSE(saver.save());
    fake.stored = u"theirs, again"_s;
    saver.refresh(fake.stored);
    EXPECT_EQ(saver.state(), State::Conflict);
    EXPECT_EQ(saver.theirs(), u"theirs, again"_s);
}

TEST_F(FieldSaverTest, FailureKeepsTheTextAndTriesAgainByItself)
{
    fake.failing = ErrorCode::DiskFull;
    type(u"abc"_s);
    EXPECT_FALSE(saver.save());
    EXPECT_EQ(saver.state(), State::Failed);
    ASSERT_TRUE(saver.error());
    EXPECT_EQ(saver.error()->code, ErrorCode::DiskFull);
    EXPECT_EQ(field.text(), u"原文abc"_s);
    fake.failing.reset();
    QSignalSpy saved(&saver, &FieldSaver::saved);
    ASSERT_TRUE(saved.wait(20000));
    EXPECT_EQ(fake.stored, u"原文abc"_s);
}

TEST_F(FieldSaverTest, TextThatCouldNotBeStoredComesBackWithItsPlace)
{
    FakePlace next;
    next.stored = u"下一条"_s;
    fake.failing = ErrorCode::DiskFull;
    type(u"abc"_s);
    saver.open(next.place(u"next"_s), next.stored);
    EXPECT_EQ(field.text(), u"下一条"_s);
    ASSERT_EQ(parked.texts().size(), 1U);
    saver.open(fake.place(), fake.stored);
    EXPECT_EQ(field.text(), u"原文abc"_s);
    EXPECT_EQ(saver.state(), State::Failed);
    EXPECT_TRUE(parked.texts().empty());
    EXPECT_EQ(next.stored, u"下一条"_s);
}

TEST_F(FieldSaverTest, ParkedTextIsStoredWhenThatIsPossibleAgain)
{
    fake.failing = ErrorCode::DiskFull;
    type(u"abc"_s);
    saver.close();
    EXPECT_FALSE(parked.save());
    fake.failing.reset();
    EXPECT_TRUE(parked.save());
    EXPECT_EQ(fake.stored, u"原文abc"_s);
    EXPECT_TRUE(parked.texts().empty());
}

TEST_F(FieldSaverTest, ParkedConflictComesBackAsAConflict)
{
    type(u"mine"_s);
    fake.stored = u"theirs"_s;
    saver.close();
    saver.open(fake.place(), fake.stored);
    EXPECT_EQ(field.text(), u"原文mine"_s);
    EXPECT_EQ(saver.state(), State::Conflict);
    EXPECT_EQ(saver.theirs(), u"theirs"_s);
}
