// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What everybody expects in the menus File and Edit.
#include "app/fields/textfield.h"
#include "app/search/searchpanel.h"
#include "app/workbench/menus.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;

class EditCommandsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(u"a.dashiji"_s));
        m_window->bench().enter(placeOf(entryAt(2021, 0, 0)), u"write"_s);
        body().setFocus();
    }

    app::TextField &body() { return *child<app::TextField>("bodyField"); }
    /// As a menu does that was opened by the mouse.
    QAction &inMenu(const char *name)
    {
        emit m_window->bench().menus().menu(app::Menu::Edit)->aboutToShow();
        return *action(name);
    }
    QString message() { return child<QLabel>("statusMessage")->text(); }
};

TEST_F(EditCommandsTest, CutCopyAndPasteWorkOnTheFieldWithTheFocus)
{
    QTest::keyClicks(&body(), u"abc def"_s);
    EXPECT_FALSE(inMenu("cut").isEnabled()) << "nothing is selected";
    ASSERT_TRUE(inMenu("selectAll").isEnabled());
    action("selectAll")->trigger();
    ASSERT_TRUE(inMenu("cut").isEnabled());
    action("cut")->trigger();
    EXPECT_EQ(body().text(), QString());
    EXPECT_EQ(QApplication::clipboard()->text(), u"abc def"_s);
    inMenu("paste").trigger();
    inMenu("paste").trigger();
    EXPECT_EQ(body().text(), u"abc defabc def"_s);

    auto *filter = child<QLineEdit>("navigatorFilter");
    filter->setFocus();
    inMenu("paste").trigger();
    EXPECT_EQ(filter->text(), u"abc def"_s);
    EXPECT_EQ(body().text(), u"abc defabc def"_s) << "the other field keeps what it has";
}

TEST_F(EditCommandsTest, TheKeysAreTheFieldsOwn)
{
    QTest::keyClicks(&body(), u"abc"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(body().text(), u"abcabc"_s);
}

TEST_F(EditCommandsTest, AMenuThatTakesTheFocusIsNotWhatIsEdited)
{
    QTest::keyClicks(&body(), u"abc"_s);
    m_window->menuBar()->setFocus(Qt::MenuBarFocusReason);
    EXPECT_TRUE(inMenu("selectAll").isEnabled());
    tree().setFocus();
    for (const char *name : {"cut", "copy", "paste", "selectAll"})
        EXPECT_FALSE(inMenu(name).isEnabled()) << name << " where no text is";
}

TEST_F(EditCommandsTest, SavingSaysWhenItWasSavedAndLeavesNothingUnstored)
{
    QTest::keyClicks(&body(), u"abc"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(message().startsWith(u"Saved at "_s)) << message().toStdString();
    EXPECT_EQ(archive().entry(entryAt(2021, 0, 0))->body, u"abc"_s);
}

TEST_F(EditCommandsTest, ACopyIsWholeAndTheWorkGoesOnInTheArchive)
{
    QTest::keyClicks(&body(), u"abc"_s);
    const QString path = m_folder.filePath(u"副本"_s);
    m_prompts.nextSaveFile.push_back(path);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_prompts.suggestions.back().endsWith(u"a copy.dashiji"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().startsWith(u"Copied"_s); }));
    const auto copy = archive::Reader::open(archive::Address(path + u".dashiji"_s));
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ((*copy)->report(2021)->sections[0].entries[0].body, u"abc"_s);
    EXPECT_EQ(m_session->path(), m_folder.filePath(u"a.dashiji"_s));

    m_prompts.nextSaveFile.push_back(path);
    action("saveCopy")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_prompts.errors.empty(); }));
    EXPECT_EQ(m_prompts.errors[0].code, ErrorCode::FileExists);
}

} // namespace
} // namespace dashiji::test
