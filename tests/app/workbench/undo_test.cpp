// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl+Z in the real window: what somebody who types expects of it.
#include "app/fields/fieldsaver.h"
#include "app/fields/textfield.h"
#include "app/support/errortext.h"
#include "core/archive/writer.h"
#include "core/workflow/sample.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class UndoTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(u"a.dashiji"_s));
        write();
    }

    /// Goes to the text of an entry.
    void write()
    {
        choose(u"2021 十件大事 1"_s);
        body().setFocus();
        saver().setPause(std::chrono::hours(1)); // a busy machine pauses, too
    }

    [[nodiscard]] app::TextField &body() { return *child<app::TextField>("bodyField"); }
    [[nodiscard]] app::FieldSaver &saver() { return *body().findChild<app::FieldSaver *>(); }
    [[nodiscard]] QString stored() { return archive().entry(entryAt(2021, 0, 0))->body; }
    [[nodiscard]] QString message() { return child<QLabel>("statusMessage")->text(); }

    /// As an input method hands words over.
    void enter(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(&body(), &event);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST_F(UndoTest, ThreeSentencesTypedWithPausesAreThreeSteps)
{
    saver().setPause(std::chrono::milliseconds(1));
    QSignalSpy ended(&saver(), &app::FieldSaver::runEnded);
    const QStringList sentences{u"第一句没有句号"_s, u"第二句也没有"_s, u"第三句没有"_s};
    for (const QString &sentence : sentences) {
        enter(sentence);
        ASSERT_TRUE(ended.wait());
    }
    ASSERT_EQ(stored(), sentences.join(QString()));

    undo();
    EXPECT_EQ(stored(), sentences[0] + sentences[1]);
    EXPECT_EQ(body().text(), stored());
    undo();
    EXPECT_EQ(stored(), sentences[0]);
    EXPECT_EQ(body().text(), stored());
    undo();
    EXPECT_EQ(stored(), QString());
    EXPECT_EQ(body().text(), QString());
    EXPECT_TRUE(body().hasFocus());
    for (int i = 1; i <= 3; ++i) {
        redo();
        EXPECT_EQ(stored(), sentences.first(i).join(QString()));
        EXPECT_EQ(body().text(), stored());
    }
}

TEST_F(UndoTest, ThreeSentencesTypedInOneGoAreThreeStepsToo)
{
    for (const QChar c : u"一。二！他说：“三。”"_s)
        enter(c);
    undo();
    EXPECT_EQ(body().text(), u"一。二！"_s);
    undo();
    EXPECT_EQ(body().text(), u"一。"_s);
    undo();
    EXPECT_EQ(body().text(), QString());
}

TEST_F(UndoTest, WhatIsNotStoredYetIsTheNewestStep)
{
    enter(u"先写的"_s);
    press(Qt::Key_Home);
    QTest::keyClicks(&body(), u"abc"_s);
    ASSERT_EQ(stored(), u"先写的"_s) << "not stored yet";
    undo();
    EXPECT_EQ(body().text(), u"先写的"_s);
    redo();
    EXPECT_EQ(body().text(), u"abc先写的"_s);
    EXPECT_EQ(stored(), body().text());
}

TEST_F(UndoTest, APasteIsTakenBackAlone)
{
    QApplication::clipboard()->setText(u"贴来"_s);
    enter(u"甲"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    enter(u"乙"_s);
    undo();
    EXPECT_EQ(body().text(), u"甲贴来"_s);
    undo();
    EXPECT_EQ(body().text(), u"甲"_s);
    undo();
    EXPECT_EQ(body().text(), QString());
}

TEST_F(UndoTest, AWordDeletedComesBackBeforeTheWordsTypedGo)
{
    enter(u"甲乙丙"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    enter(u"丁"_s);
    undo();
    EXPECT_EQ(body().text(), u"甲"_s);
    undo();
    EXPECT_EQ(body().text(), u"甲乙丙"_s);
    undo();
    EXPECT_EQ(body().text(), QString());
}

TEST_F(UndoTest, NoKeyIsTakenFromAComposition)
{
    enter(u"甲"_s);
    QInputMethodEvent event(u"yi"_s, {});
    QApplication::sendEvent(&body(), &event);
    undo();
    EXPECT_TRUE(body().composing());
    EXPECT_EQ(body().text(), u"甲"_s);
}

TEST_F(UndoTest, NoKeyTakesTheSampleApart)
{
    const QString path = m_folder.filePath(u"sample.dashiji"_s);
    ASSERT_TRUE(workflow::makeSampleArchive(path));
    open(path);
    const auto content = [this] {
        std::vector<Report> years;
        const auto summaries = archive().reports();
        EXPECT_TRUE(summaries) << why(summaries);
        for (const archive::ReportSummary &summary : *summaries)
            years.push_back(archive().report(summary.id).value());
        return years;
    };
    const std::vector<Report> before = content();
    const size_t changes = archive().history()->size();
    ASSERT_FALSE(before.empty());
    const auto pressTen = [&](const char *where) {
        child<QLabel>("statusMessage")->clear();
        for (int i = 0; i < 10; ++i)
            undo();
        EXPECT_EQ(message(), app::errorText({ErrorCode::NothingToUndo, {}, {}, {}})) << where;
        EXPECT_TRUE(content() == before) << where;
        EXPECT_EQ(archive().history()->size(), changes) << where;
        EXPECT_TRUE(m_prompts.errors.empty()) << where;
    };
    m_window->bench().showPage(QStringLiteral("start"));
    ASSERT_EQ(m_window->bench().page(), QStringLiteral("start"));
    pressTen("start");
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(m_window->bench().page(), QStringLiteral("write"));
    choose(before.front().sections.front().entries.front().title);
    body().setFocus();
    ASSERT_TRUE(body().hasFocus());
    ASSERT_FALSE(body().text().isEmpty());
    pressTen("body");
    tree().setFocus();
    ASSERT_TRUE(tree().hasFocus());
    pressTen("navigator");
}

TEST_F(UndoTest, TakesBackOnlyWhatThisPersonWrote)
{
    archive().writer().setPerson(u"张三"_s);
    auto other = archive::Archive::open(archive().path());
    ASSERT_TRUE(other) << why(other);
    archive::Writer &others = (*other)->writer();
    others.setPerson(u"李四"_s);
    const EntryId second = entryAt(2021, 0, 1);

    enter(u"张三写的"_s);
    ASSERT_TRUE(others.setEntryText(second, EntryField::Body, {}, u"李四写的"_s));
    archive().poll();
    undo();
    EXPECT_EQ(stored(), QString());
    EXPECT_EQ(archive().entry(second)->body, u"李四写的"_s);
    undo();
    EXPECT_EQ(archive().entry(second)->body, u"李四写的"_s) << "another's";
    EXPECT_EQ(message(), app::errorText({ErrorCode::NothingToUndo, {}, {}, {}}));
    redo();
    ASSERT_EQ(stored(), u"张三写的"_s);

    ASSERT_TRUE(others.undo());
    archive().poll();
    EXPECT_EQ(archive().entry(second)->body, QString());
    EXPECT_EQ(stored(), u"张三写的"_s);
    EXPECT_EQ(others.undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(body().text(), stored());
}

TEST_F(UndoTest, SaysWhenThereIsNothingToTakeBack)
{
    const QString path = m_folder.filePath(u"new.dashiji"_s);
    ASSERT_TRUE(archive::Archive::create(path, u"协会"_s));
    open(path);
    ASSERT_TRUE(action("undo")->isEnabled());
    for (int i = 0; i < 10; ++i)
        undo();
    EXPECT_EQ(message(), app::errorText({ErrorCode::NothingToUndo, {}, {}, {}}));
    EXPECT_TRUE(message().contains(u"history"_s));
    EXPECT_TRUE(m_prompts.errors.empty()) << "no dialog in the way";
    EXPECT_FALSE(action("redo")->isEnabled());
}

} // namespace
} // namespace dashiji::test
