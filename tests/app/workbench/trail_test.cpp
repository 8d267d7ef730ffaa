// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back and forward through the places one was at.
#include "app/editor/editorpage.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QTest>
#include <QTextEdit>

namespace dashiji::test
{
namespace
{

class TrailTest : public WindowTest
{
protected:
    void SetUp() override { open(makeArchive(QStringLiteral("a.dashiji"))); }
    void back() { press(Qt::Key_Left, Qt::AltModifier); }
    void forward() { press(Qt::Key_Right, Qt::AltModifier); }
};

TEST_F(TrailTest, GoesBackAndForwardAsABrowserDoes)
{
    EXPECT_FALSE(action("goBack")->isEnabled());
    choose(QStringLiteral("2021 十件大事 1"));
    choose(QStringLiteral("2021 十大亮点 2"));
    press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(m_window->bench().page(), QStringLiteral("read"));

    back();
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
    EXPECT_EQ(current(), QStringLiteral("2021 十大亮点 2"));
    back();
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 1"));
    forward();
    forward();
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("read"));
    EXPECT_FALSE(action("goForward")->isEnabled());
    back();
    choose(QStringLiteral("2021 十件大事 3"));
    EXPECT_FALSE(action("goForward")->isEnabled()) << "another way was taken";
}

TEST_F(TrailTest, PutsTheCaretBack)
{
    const EntryId entry = entryAt(2021, 1, 1);
    ASSERT_TRUE(archive().writer().setEntryText(entry, EntryField::Body, {}, QStringLiteral("一二𠮷四五六")));
    m_window->bench().goTo({{}, {}, entry, TextSpot{EntryField::Body, 3, 3}});
    choose(QStringLiteral("2021 十件大事 1"));
    back();
    EXPECT_EQ(m_window->bench().here().place.spot, (TextSpot{EntryField::Body, 3, 3}));
    EXPECT_EQ(child<QTextEdit>("bodyField")->textCursor().position(), 4) << "a pair of units counts once";
}

TEST_F(TrailTest, PassesOverWhatWasRemoved)
{
    choose(QStringLiteral("2021 十件大事 1"));
    choose(QStringLiteral("2021 十件大事 2"));
    choose(QStringLiteral("2021 十件大事 3"));
    ASSERT_TRUE(archive().writer().removeEntry(entryAt(2021, 0, 1)));
    back();
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 1"));
}

TEST_F(TrailTest, KnowsWhereAPageWentByItself)
{
    choose(QStringLiteral("2021 十件大事 2"));
    child<app::EditorPage>("editorPage")->findChild<QAction *>(QStringLiteral("nextEntryAction"))->trigger();
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 3"));
    back();
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 2"));
}

TEST_F(TrailTest, GoesToAPlaceTheFilterHides)
{
    choose(QStringLiteral("2021 十件大事 2"));
    action("filterEntries")->trigger();
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("2020"));
    m_window->bench().goTo(placeOf(entryAt(2021, 1, 0)));
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2021, 1, 0));
    EXPECT_EQ(child<app::EditorPage>("editorPage")->entry(), entryAt(2021, 1, 0));
}

} // namespace
} // namespace dashiji::test
