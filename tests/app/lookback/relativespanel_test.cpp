// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relatives of an entry in the real window: found, gone to, parted and chosen.
#include "app/lookback/placeslist.h"
#include "app/lookback/relativespanel.h"
#include "core/archive/writer.h"
#include "tests/app/lookback/tenyearoffice.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

class RelativesPanelTest : public TenYearsTest
{
protected:
    void SetUp() override
    {
        openOffice();
        m_window->bench().enter(placeOf(entryAt(2031, 0, 0)));
        auto *tabs = m_window->findChild<QTabBar *>(u"sideTabs"_s);
        ASSERT_NE(tabs, nullptr);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab).startsWith(u"Other years"_s))
                tabs->setCurrentIndex(tab);
        ASSERT_TRUE(QTest::qWaitFor([this] { return list().isVisible(); }));
        ASSERT_TRUE(shows(8)) << list().places().rowCount();
    }
    [[nodiscard]] app::PlacesList &list() { return *child<app::PlacesList>("relatives"); }
    [[nodiscard]] const app::PlaceRow &row(int row) { return list().places().row(row); }
    [[nodiscard]] bool shows(int count)
    {
        return QTest::qWaitFor([&] { return list().places().rowCount() == count; });
    }
    void click(int row)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
    }
};

TEST_F(RelativesPanelTest, ListsTheSeriesTheNewestFirst)
{
    EXPECT_EQ(row(0).lead, u"2030"_s);
    EXPECT_EQ(row(0).title, u"第九届江湾读书会开幕"_s);
    EXPECT_EQ(row(0).chip, u"Series"_s);
    EXPECT_EQ(row(0).detail, u"十件大事, no. 1"_s);
    EXPECT_EQ(row(5).lead, u"2024"_s) << "2025 left it out";
    EXPECT_EQ(row(7).title, u"第一届江湾读书会开幕"_s);
}

TEST_F(RelativesPanelTest, OneClickGoesThereAndBack)
{
    click(0);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2030, 0, 0));
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(0).lead == u"2031"_s; }));
    m_window->bench().goBack();
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2031, 0, 0));
}

TEST_F(RelativesPanelTest, EnterGoesThere)
{
    list().setFocus();
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2029, 0, 0));
}

TEST_F(RelativesPanelTest, WhatIsSaidToBeAnotherThingGoesAndUndoBringsItBack)
{
    EXPECT_FALSE(child<QPushButton>("partRelative")->isEnabled()) << "nothing is chosen";
    list().setCurrentIndex(list().model()->index(0, 0));
    child<QPushButton>("partRelative")->click();
    ASSERT_TRUE(shows(7));
    EXPECT_EQ(row(0).lead, u"2029"_s);
    ASSERT_TRUE(archive().writer().undo());
    EXPECT_TRUE(shows(8));
}

TEST_F(RelativesPanelTest, WhatIsSaidToBeTheSameComes)
{
    auto *years = m_window->findChild<QMenu *>(u"relativeYears"_s);
    emit years->aboutToShow();
    QMenu *of2025 = nullptr;
    for (QAction *year : years->actions())
        if (year->text() == u"2025"_s)
            of2025 = year->menu();
    ASSERT_NE(of2025, nullptr);
    EXPECT_EQ(years->actions().size(), 9) << "not its own year, nor the other office's";
    emit of2025->aboutToShow();
    ASSERT_EQ(of2025->actions().size(), 2);
    of2025->actions()[1]->trigger();
    ASSERT_TRUE(shows(9));
    EXPECT_EQ(row(4).lead, u"2026"_s);
    EXPECT_EQ(row(5).title, u"2025年桥梁体检"_s);
    EXPECT_EQ(row(5).chip, u"Chosen"_s);
    const auto chosen = archive().chosenPairs();
    ASSERT_TRUE(chosen);
    ASSERT_EQ(chosen->size(), 1U);
    EXPECT_TRUE(chosen->front().together);
}

} // namespace dashiji::test
