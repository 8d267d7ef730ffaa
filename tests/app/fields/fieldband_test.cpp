// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldband.h"
#include "app/fields/fieldbox.h"
#include "app/fields/parkedtexts.h"
#include "tests/app/fields/fakeplace.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;
using dashiji::test::FakePlace;

class FieldBandTest : public testing::Test
{
protected:
    void SetUp() override
    {
        box.resize(500, 300);
        box.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&box));
        fake.stored = u"原文"_s;
        box.saver().open(fake.place(), fake.stored);
        box.field().moveCursor(QTextCursor::End);
    }

    FieldBand *band() const { return box.findChild<FieldBand *>(); }
    QPushButton *button(const QString &name) const { return band()->findChild<QPushButton *>(name); }

    void makeConflict()
    {
        QTest::keyClicks(&box.field(), u"mine"_s);
        fake.stored = u"别人的原文"_s;
        box.saver().save();
    }

    FakePlace fake;
    ParkedTexts parked;
    FieldBox box{u"text"_s, TextField::Paragraphs::Many, FieldBox::Look::Bare, parked};
};

TEST_F(FieldBandTest, StandsOnlyWhileSomethingIsWrong)
{
    EXPECT_EQ(band(), nullptr);
    makeConflict();
    ASSERT_NE(band(), nullptr);
    EXPECT_TRUE(band()->isVisible());
    QTest::mouseClick(button(u"keepMine"_s), Qt::LeftButton);
    EXPECT_FALSE(band()->isVisible());
    EXPECT_EQ(fake.stored, u"原文mine"_s);
}

TEST_F(FieldBandTest, TakesTheirs)
{
    makeConflict();
    ASSERT_NE(band(), nullptr);
    QTest::mouseClick(button(u"takeTheirs"_s), Qt::LeftButton);
    EXPECT_EQ(box.field().text(), u"别人的原文"_s);
    EXPECT_FALSE(band()->isVisible());
}

TEST_F(FieldBandTest, ShowsBothWithTheDifferenceMarked)
{
    makeConflict();
    ASSERT_NE(band(), nullptr);
    auto *theirs = band()->findChild<TextField *>(u"theirText"_s);
    EXPECT_FALSE(theirs->isVisible());
    QTest::mouseClick(button(u"showBoth"_s), Qt::LeftButton);
    EXPECT_TRUE(theirs->isVisible());
    EXPECT_EQ(theirs->text(), u"别人的原文"_s);
    ASSERT_EQ(box.field().extraSelections().size(), 1);
    EXPECT_EQ(box.field().extraSelections().constFirst().cursor.selectedText(), u"mine"_s);
    ASSERT_EQ(theirs->extraSelections().size(), 1);
    EXPECT_EQ(theirs->extraSelections().constFirst().cursor.selectedText(), u"别人的"_s);
    QTest::mouseClick(button(u"keepMine"_s), Qt::LeftButton);
    EXPECT_TRUE(box.field().extraSelections().isEmpty());
}

TEST_F(FieldBandTest, SaysWhyItFailedAndOffersTheText)
{
    fake.failing = ErrorCode::DiskFull;
    QTest::keyClicks(&box.field(), u"abc"_s);
    box.saver().save();
    ASSERT_NE(band(), nullptr);
    EXPECT_TRUE(band()->isVisible());
    EXPECT_TRUE(band()->sentence().contains(u"full"_s)) << band()->sentence().toStdString();
    QTest::mouseClick(button(u"copyText"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), u"原文abc"_s);
    fake.failing.reset();
    QTest::mouseClick(button(u"tryAgain"_s), Qt::LeftButton);
    EXPECT_FALSE(band()->isVisible());
    EXPECT_EQ(fake.stored, u"原文abc"_s);
}
