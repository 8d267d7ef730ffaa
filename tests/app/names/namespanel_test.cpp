// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of all years beside the text, in the real window: confirmed, renamed, dismissed by keys, gone to.
#include "app/names/namesmodel.h"
#include "app/names/namespanel.h"
#include "app/names/namestree.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

class NamesPanelTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(u"office.dashiji"_s));
        write(2020, u"会长林若川出席，青石大学参加。"_s);
        write(2021, u"会长林若川、顾宁出席，印发《江湾市科普方案》。"_s);
        showPanel();
        ASSERT_TRUE(shows(NameKind::Person, 2));
    }
    void write(int year, const QString &body)
    {
        const Entry entry = archive().entry(entryAt(year, 0, 0)).value();
        ASSERT_TRUE(archive().writer().setEntryText(entry.id, EntryField::Body, entry.body, body));
        archive().writer().endTyping();
    }
    void showPanel()
    {
        m_window->bench().enter(placeOf(entryAt(2021, 0, 1)));
        auto *tabs = m_window->findChild<QTabBar *>(u"sideTabs"_s);
        ASSERT_NE(tabs, nullptr);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab).startsWith(app::NamesPanel::tr("Names")))
                tabs->setCurrentIndex(tab);
        // In a narrow window the panels lie over the page when they are asked for.
        ASSERT_TRUE(QTest::qWaitFor([&] {
            if (!tabs->isVisible())
                action("toggleSidePanel")->trigger();
            return tree().isVisible();
        }));
    }
    [[nodiscard]] app::NamesTree &tree() { return *child<app::NamesTree>("names"); }
    [[nodiscard]] app::NamesModel &model() { return *static_cast<app::NamesModel *>(tree().model()); }
    [[nodiscard]] QStringList names(NameKind kind)
    {
        const QModelIndex parent = model().index(static_cast<int>(kind), 0);
        QStringList all;
        for (int i = 0; i < model().rowCount(parent); ++i)
            all << model().index(i, 0, parent).data().toString();
        return all;
    }
    [[nodiscard]] bool shows(NameKind kind, int count)
    {
        return QTest::qWaitFor([&] { return names(kind).size() == count; });
    }
    void choose(NameKind kind, const QString &name)
    {
        tree().setFocus();
        tree().setCurrentIndex(model().indexOf({kind, name}));
        ASSERT_TRUE(tree().currentIndex().isValid());
    }
    [[nodiscard]] bool isConfirmed(NameKind kind, const QString &name)
    {
        const names::NamedOne *one = model().nameAt(model().indexOf({kind, name}));
        return one != nullptr && one->isConfirmed;
    }
};

TEST_F(NamesPanelTest, EnterConfirmsAndGoesOn)
{
    choose(NameKind::Person, u"林若川"_s);
    QTest::keyClick(&tree(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isConfirmed(NameKind::Person, u"林若川"_s); }));
    EXPECT_EQ(tree().currentIndex().data().toString(), u"顾宁"_s);
    QTest::keyClick(&tree(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isConfirmed(NameKind::Person, u"顾宁"_s); }));
    EXPECT_EQ(tree().currentIndex().data().toString(), u"青石大学"_s);
    EXPECT_EQ(archive().nameDecisions()->size(), 2U);
}

TEST_F(NamesPanelTest, DeleteDismissesAndUndoBringsBack)
{
    choose(NameKind::Person, u"顾宁"_s);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    ASSERT_TRUE(shows(NameKind::Person, 1));
    ASSERT_TRUE(archive().writer().undo());
    ASSERT_TRUE(shows(NameKind::Person, 2));
}

TEST_F(NamesPanelTest, F2RenamesAndJoins)
{
    choose(NameKind::Person, u"顾宁"_s);
    m_prompts.nextText.emplace_back(u"林若川"_s);
    QTest::keyClick(&tree(), Qt::Key_F2);
    ASSERT_TRUE(shows(NameKind::Person, 1));
    EXPECT_EQ(names(NameKind::Person), QStringList{u"林若川"_s});
    EXPECT_EQ(tree().currentIndex().data().toString(), u"林若川"_s);
}

TEST_F(NamesPanelTest, AClickOnAPlaceMarksItInTheEditor)
{
    const QModelIndex person = model().indexOf({NameKind::Person, u"林若川"_s});
    tree().expand(person);
    const QModelIndex place = model().index(0, 0, person);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree().visualRect(place).isValid(); }));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(place).center());
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2020, 0, 0));
    const Place here = m_window->bench().here().place;
    ASSERT_TRUE(here.spot);
    EXPECT_EQ(here.spot->field, EntryField::Body);
    EXPECT_EQ(here.spot->end, 5);
}

TEST_F(NamesPanelTest, FollowsWhatIsTyped)
{
    write(2021, u"会长林若川出席。"_s);
    ASSERT_TRUE(shows(NameKind::Person, 1));
    ASSERT_TRUE(shows(NameKind::Document, 0));
}

TEST_F(NamesPanelTest, KeepsOpenNamesAndTheCurrentOneWhenItIsReadAnew)
{
    choose(NameKind::Person, u"林若川"_s);
    tree().expand(tree().currentIndex());
    write(2021, u"会长林若川、顾宁、周砚出席。"_s);
    ASSERT_TRUE(shows(NameKind::Person, 3));
    EXPECT_EQ(tree().currentIndex().data().toString(), u"林若川"_s);
    EXPECT_TRUE(tree().isExpanded(tree().currentIndex()));
}

TEST_F(NamesPanelTest, FiltersAsOneTypes)
{
    child<QLineEdit>("namesFilter")->setText(u"青石"_s);
    EXPECT_EQ(names(NameKind::Person), QStringList());
    EXPECT_EQ(names(NameKind::Organization), QStringList{u"青石大学"_s});
}

TEST_F(NamesPanelTest, ButtonsDoWhatKeysDo)
{
    choose(NameKind::Organization, u"青石大学"_s);
    QTest::mouseClick(child<QPushButton>("confirmNameButton"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isConfirmed(NameKind::Organization, u"青石大学"_s); }));
    choose(NameKind::Organization, u"青石大学"_s);
    EXPECT_FALSE(child<QPushButton>("confirmNameButton")->isEnabled());
    child<QAction>("reopenName")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isConfirmed(NameKind::Organization, u"青石大学"_s); }));
}

TEST_F(NamesPanelTest, SaysWhenThereIsNothing)
{
    for (const int year : {2020, 2021})
        write(year, u"没有人来。"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model().rowCount() == 0; }));
    EXPECT_FALSE(tree().accessibleDescription().isEmpty());
}

TEST_F(NamesPanelTest, ItsWordsFitInEveryLook)
{
    m_window->resize(kLeastRoom);
    for (const Look &look : kLooks) {
        wear(look);
        showPanel();
        auto *panel = child<app::NamesPanel>("namesPanel");
        (void)QTest::qWaitFor([&] { return whatDoesNotFit(*panel).isEmpty(); });
        EXPECT_EQ(whatDoesNotFit(*panel).join(u'\n').toStdString(), "") << look.language << ' ' << look.size;
    }
}

} // namespace dashiji::test
