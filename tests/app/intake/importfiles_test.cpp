// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several files in the import preview: a year each, and a change of its own.
#include "app/intake/filestrip.h"
#include "tests/app/intake/importfixture.h"
#include "tests/app/intake/pictured.h"

#include <QDir>
#include <QRegularExpression>

using namespace dashiji;
using namespace dashiji::app;

class ImportFilesTest : public test::ImportFixture
{
protected:
    /// Files of 2021, of 2020 (which the archive has), of 2019, of 2019 once more, and one that is no text.
    void SetUp() override
    {
        const auto of = [](const char *year) { return test::sampleText().replace("2021", year); };
        open({write(of("2021"), QStringLiteral("a.txt")), write(of("2020"), QStringLiteral("b.txt")),
              write(of("2019"), QStringLiteral("c.txt")), write(of("2019"), QStringLiteral("d.txt")),
              write(QByteArray("PK\x03\x04", 4) + QByteArray(2000, '\x01'), QStringLiteral("e.txt"))});
    }
    [[nodiscard]] FileStrip &strip() const { return part<FileStrip>(QStringLiteral("importFiles")); }
    [[nodiscard]] bool isTaken(int file) const { return strip().item(file)->checkState() == Qt::Checked; }
    void press(int file, int key = Qt::Key_Space)
    {
        strip().setCurrentRow(file);
        strip().setFocus();
        QTest::keyClick(&strip(), static_cast<Qt::Key>(key));
    }
};

TEST_F(ImportFilesTest, YearsAndClashesAreSaidBeforeAnythingIsStored)
{
    EXPECT_TRUE(isTaken(0));
    EXPECT_FALSE(isTaken(1));
    EXPECT_TRUE(strip().item(1)->toolTip().contains(QStringLiteral("archive has a report of 2020")));
    EXPECT_TRUE(isTaken(2));
    EXPECT_FALSE(isTaken(3));
    EXPECT_TRUE(strip().item(3)->toolTip().contains(QStringLiteral("Same year as c.txt")));
    EXPECT_FALSE(strip().item(4)->flags().testFlag(Qt::ItemIsUserCheckable)) << "it cannot be read";
    EXPECT_TRUE(button().text().contains(QStringLiteral("10 entr"))) << button().text().toStdString();
    press(3);
    EXPECT_FALSE(button().isEnabled()) << "two files of one year";
    press(2);
    EXPECT_TRUE(button().isEnabled());
    EXPECT_EQ(archive->reports().value().size(), 1U);
}

TEST_F(ImportFilesTest, EveryFileIsAChangeOfItsOwn)
{
    const auto before = archive->history().value().size();
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(dialog->imported().size(), 2U);
    EXPECT_EQ(dialog->imported()[0].year, 2021);
    EXPECT_EQ(dialog->imported()[1].year, 2019);
    EXPECT_EQ(archive->history().value().size(), before + 2);
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_TRUE(archive->report(2021));
    EXPECT_FALSE(archive->report(2019));
}

TEST_F(ImportFilesTest, WhatIsMendedStaysWithItsFile)
{
    text().goToRow(rowOfLine(22));
    QTest::keyClick(&text(), Qt::Key_5);
    QTest::keyClick(dialog.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(dialog.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(year().text(), QStringLiteral("2019"));
    EXPECT_EQ(roleAt(22), QStringLiteral("Entry"));
    retype(year(), QStringLiteral("2018"));
    QTest::keyClick(dialog.get(), Qt::Key_PageDown, Qt::ControlModifier);
    press(3); // 2019 is free now
    EXPECT_TRUE(button().isEnabled()) << button().toolTip().toStdString();
    strip().setCurrentRow(0);
    EXPECT_EQ(roleAt(22), QStringLiteral("Text"));
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(roleAt(22), QStringLiteral("Entry")) << "its way back too";
    QTest::keyClick(dialog.get(), Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(dialog->imported().size(), 3U);
    EXPECT_EQ(archive->report(2021).value().sections.at(1).entries.size(), 1U);
    EXPECT_EQ(archive->report(2018).value().sections.at(1).entries.size(), 2U);
    EXPECT_TRUE(archive->report(2019));
}

TEST_F(ImportFilesTest, AClickOnTheTickTakesOrLeavesAFile)
{
    const QRect card = strip().visualItemRect(strip().item(2));
    const int em = strip().fontMetrics().height();
    QTest::mouseClick(strip().viewport(), Qt::LeftButton, {}, card.topRight() + QPoint(-em, em));
    EXPECT_FALSE(isTaken(2));
    EXPECT_TRUE(button().text().contains(QStringLiteral("5 entr"))) << button().text().toStdString();
}

TEST_F(ImportFilesTest, AFailureInTheMiddleSaysWhatIsStored)
{
    ASSERT_TRUE(archive->writer().importReport(test::officeReport(2019))); // somebody else
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::YearExists);
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_EQ(dialog->imported().size(), 1U);
    EXPECT_EQ(strip().currentRow(), 2) << "the file that failed is shown";
    EXPECT_TRUE(strip().item(0)->toolTip().contains(QStringLiteral("stored")));
}

TEST_F(ImportFilesTest, F8GoesOnInTheNextFileInDoubt)
{
    const auto inDoubt = [this] {
        return !text().currentIndex().data(ParagraphModel::DoubtRole).toString().isEmpty();
    };
    text().setFocus();
    ASSERT_TRUE(inDoubt());
    const int first = text().currentRow();
    for (int presses = 0; presses < 9 && strip().currentRow() == 0; ++presses)
        QTest::keyClick(dialog.get(), Qt::Key_F8);
    EXPECT_EQ(strip().currentRow(), 1);
    EXPECT_TRUE(inDoubt());
    EXPECT_EQ(text().currentRow(), first) << "at its first";
    QTest::keyClick(dialog.get(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(strip().currentRow(), 0);
    EXPECT_TRUE(inDoubt());
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("nextDoubt")).isEnabled());
}

TEST_F(ImportFilesTest, ACardTellsEntriesAndDoubts)
{
    const QString card = strip().item(0)->toolTip();
    EXPECT_TRUE(card.contains(QStringLiteral("5 entr"))) << card.toStdString();
    static const QRegularExpression doubts(QStringLiteral("(\\d+) doubt"));
    const int before = doubts.match(card).captured(1).toInt();
    ASSERT_GT(before, 0) << card.toStdString();
    EXPECT_EQ(doubts.match(strip().item(2)->toolTip()).captured(1).toInt(), before)
        << "of a file that was not looked at yet as well";
    QTest::keyClick(&text(), Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(doubts.match(strip().item(0)->toolTip()).captured(1).toInt(), before - 1);
}

TEST_F(ImportFilesTest, AFileThatCannotBeReadIsNotAskedForItsYear)
{
    strip().setCurrentRow(4);
    EXPECT_FALSE(year().isVisible());
    strip().setCurrentRow(2);
    EXPECT_TRUE(year().isVisible());
    EXPECT_EQ(year().text(), QStringLiteral("2019"));
}

TEST_F(ImportFilesTest, AFolderIsItsTextsEachWithItsPictures)
{
    for (const char *year : {"2018", "2017"}) {
        const QString name = QStringLiteral("old/%1").arg(QString::fromLatin1(year));
        ASSERT_TRUE(QDir(archive.folder.path()).mkpath(name));
        (void)write(test::sampleText().replace("2021", year), name + QStringLiteral("/report.txt"));
        (void)write(test::plainPicture(qRgb(200, 0, 0)), name + QStringLiteral("/3 建成科技馆新馆.png"));
    }
    open({write(test::sampleText(), QStringLiteral("a.txt")), archive.folder.filePath(QStringLiteral("old")),
          write(test::sampleText().replace("2021", "2016"), QStringLiteral("z.txt"))});
    ASSERT_EQ(strip().count(), 4);
    EXPECT_EQ(strip().currentRow(), 0);
    for (int file = 0; file < 4; ++file)
        EXPECT_TRUE(isTaken(file)) << file;
    strip().setCurrentRow(1);
    EXPECT_EQ(year().text(), QStringLiteral("2017"));
    EXPECT_TRUE(facts().contains(QStringLiteral("1 picture"))) << facts().toStdString();
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(dialog->imported().size(), 4U);
    EXPECT_EQ(dialog->imported()[1].year, 2017);
    EXPECT_EQ(dialog->imported()[2].pictures, 1);
}
