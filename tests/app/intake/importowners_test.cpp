// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose report a file is: an organization of the archive, or one that is made with it.
#include "app/intake/filestrip.h"
#include "tests/app/intake/importfixture.h"

#include <QCheckBox>
#include <QComboBox>

using namespace dashiji;
using namespace dashiji::app;

class ImportOwnersTest : public test::ImportFixture
{
protected:
    [[nodiscard]] QComboBox &owner() const { return part<QComboBox>(QStringLiteral("importOwner")); }
    [[nodiscard]] QString note() const { return part<QLabel>(QStringLiteral("importNote")).text(); }
    [[nodiscard]] std::vector<Organization> organizations() { return archive->organizations().value(); }
    [[nodiscard]] QString write2020(const QString &name = QStringLiteral("b.txt")) const
    {
        return write(test::sampleText().replace("2021", "2020"), name);
    }
};

TEST_F(ImportOwnersTest, TheArchivesOwnIsProposed)
{
    openSample();
    EXPECT_EQ(owner().currentText(), archive->organization());
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(organizations().size(), 1U);
    EXPECT_TRUE(archive->report(2021, organizations().front().id));
}

TEST_F(ImportOwnersTest, AYearThatOneHasIsFreeForAnother)
{
    ASSERT_TRUE(archive->writer().addOrganization(QStringLiteral("江城图书馆")));
    open(write2020());
    EXPECT_FALSE(button().isEnabled());
    owner().setFocus();
    QTest::keyClick(&owner(), Qt::Key_Down);
    ASSERT_EQ(owner().currentText(), QStringLiteral("江城图书馆"));
    EXPECT_TRUE(button().isEnabled()) << button().toolTip().toStdString();
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("replaceYear")).isVisible());
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_TRUE(archive->report(2020, organizations().at(1).id));
}

TEST_F(ImportOwnersTest, ANameTypedIsMadeWithTheReportAndUndoneWithIt)
{
    openSample();
    retype(*owner().lineEdit(), QStringLiteral(" 江城博物馆 "));
    EXPECT_TRUE(note().contains(QStringLiteral("江城博物馆"))) << note().toStdString();
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(organizations().size(), 2U);
    EXPECT_EQ(organizations().at(1).name, QStringLiteral("江城博物馆"));
    EXPECT_TRUE(archive->report(2021, organizations().at(1).id));
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_EQ(organizations().size(), 1U);
}

TEST_F(ImportOwnersTest, WithoutANameNothingIsStored)
{
    openSample();
    retype(*owner().lineEdit(), QStringLiteral(" "));
    EXPECT_FALSE(button().isEnabled());
    EXPECT_TRUE(note().contains(QStringLiteral("organization is missing"))) << note().toStdString();
}

TEST_F(ImportOwnersTest, EveryFileHasItsOwn)
{
    ASSERT_TRUE(archive->writer().addOrganization(QStringLiteral("江城图书馆")));
    open({write(test::sampleText(), QStringLiteral("a.txt")),
          write(test::sampleText(), QStringLiteral("c.txt"))});
    auto &strip = part<FileStrip>(QStringLiteral("importFiles"));
    EXPECT_TRUE(strip.item(1)->toolTip().contains(QStringLiteral("Same year as a.txt")));
    strip.setCurrentRow(1);
    owner().setFocus();
    QTest::keyClick(&owner(), Qt::Key_Down);
    EXPECT_FALSE(strip.item(1)->toolTip().contains(QStringLiteral("Same year")));
    strip.setCurrentRow(0);
    EXPECT_EQ(owner().currentText(), archive->organization());
    strip.setCurrentRow(1);
    EXPECT_EQ(owner().currentText(), QStringLiteral("江城图书馆"));
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Space);
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(dialog->imported().size(), 2U);
    for (const Organization &organization : organizations())
        EXPECT_TRUE(archive->report(2021, organization.id)) << organization.name.toStdString();
}
