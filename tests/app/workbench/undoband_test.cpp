// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// After much was done at once: the band that says so and takes it back.
#include "app/fields/noticeband.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class UndoBandTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = makeArchive(u"a.dashiji"_s);
        open(m_path);
        ASSERT_FALSE(band().isVisible());
    }

    [[nodiscard]] app::NoticeBand &band() { return *child<app::NoticeBand>("undoBand"); }
    [[nodiscard]] QPushButton &button() { return *band().findChild<QPushButton *>(u"takeBack"_s); }

    QString m_path;
};

TEST_F(UndoBandTest, AYearThatWasRemovedComesBackByTheButton)
{
    choose(u"2021"_s);
    action("removeYear")->trigger();
    ASSERT_FALSE(archive().report(2021));
    ASSERT_TRUE(band().isVisible());
    EXPECT_EQ(band().sentence(), u"Removed 2021"_s);
    EXPECT_TRUE(button().text().contains(u"Ctrl+Z"_s)) << button().text().toStdString();
    EXPECT_TRUE(tree().hasFocus()) << "it takes no focus";
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_TRUE(archive().report(2021));
    EXPECT_EQ(current(), u"2021"_s);
    EXPECT_FALSE(band().isVisible());
}

TEST_F(UndoBandTest, AYearThatWasRemovedComesBackByTheKey)
{
    choose(u"2021"_s);
    action("removeYear")->trigger();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(archive().report(2021));
    EXPECT_FALSE(band().isVisible());
}

TEST_F(UndoBandTest, ASectionThatWasRemovedComesBack)
{
    choose(u"十大亮点"_s);
    action("removeSection")->trigger();
    ASSERT_EQ(report(2021).sections.size(), 1U);
    ASSERT_TRUE(band().isVisible());
    EXPECT_EQ(band().sentence(), u"Removed section “十大亮点”"_s);
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(report(2021).sections.size(), 2U);
    EXPECT_EQ(current(), u"十大亮点"_s);
}

TEST_F(UndoBandTest, TheBandGoesWhenSomethingElseIsDone)
{
    choose(u"十大亮点"_s);
    action("removeSection")->trigger();
    ASSERT_TRUE(band().isVisible());
    choose(u"2020"_s);
    EXPECT_TRUE(band().isVisible()) << "looking elsewhere changes nothing";
    choose(u"2021 十件大事 1"_s);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_FALSE(band().isVisible());
}

TEST_F(UndoBandTest, TheBandIsClosedByItsButton)
{
    choose(u"2020"_s);
    action("removeYear")->trigger();
    ASSERT_TRUE(band().isVisible());
    QTest::mouseClick(band().findChild<QPushButton *>(u"dismissNotice"_s), Qt::LeftButton);
    EXPECT_FALSE(band().isVisible());
    EXPECT_FALSE(archive().report(2020));
}

TEST_F(UndoBandTest, AnotherProgramsChangeLeavesTheBand)
{
    choose(u"2020"_s);
    action("removeYear")->trigger();
    archive::ChangeSet foreign;
    foreign.foreign = true;
    emit archive().changed(foreign);
    EXPECT_TRUE(band().isVisible());
}

TEST_F(UndoBandTest, TheBandGoesWithItsArchive)
{
    choose(u"2020"_s);
    action("removeYear")->trigger();
    ASSERT_TRUE(band().isVisible());
    open(makeArchive(u"b.dashiji"_s));
    EXPECT_FALSE(band().isVisible());
}

} // namespace
} // namespace dashiji::test
