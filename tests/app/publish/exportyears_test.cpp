// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several years of an archive exported from the dialog: as one book, or as a file each.
#include "app/publish/exportdialog.h"
#include "app/reader/pagecanvas.h"
#include "app/widgets/segments.h"
#include "tests/app/publish/exportfixture.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::SampleArchive;

class ExportYearsTest : public test::ExportDialogTest
{
protected:
    void tick(int year, Qt::CheckState state)
    {
        part<QListWidget>(QStringLiteral("years"))
            .findItems(QString::number(year), Qt::MatchExactly)
            .at(0)
            ->setCheckState(state);
    }
    /// Chooses all years and waits for their pages.
    void showBook()
    {
        QSignalSpy previewed(dialog.get(), &ExportDialog::previewed);
        press(QStringLiteral("severalYears"));
        EXPECT_TRUE(previewed.wait());
    }
};

TEST_F(ExportYearsTest, BookOrFilesIsAskedOnlyOfSeveralYears)
{
    const auto &together = part<Segments>(QStringLiteral("together"));
    EXPECT_FALSE(together.isVisible());
    press(QStringLiteral("severalYears"));
    EXPECT_TRUE(together.isVisible());
    EXPECT_EQ(together.chosen(), 0) << "one book";
    tick(2020, Qt::Unchecked);
    EXPECT_FALSE(together.isVisible()) << "one year is one file";
    tick(2020, Qt::Checked);
    EXPECT_TRUE(together.isVisible());
    choosePaper();
    EXPECT_FALSE(together.isVisible()) << "paper has no files";

    const SampleArchive young{2021};
    dialog = std::make_unique<ExportDialog>(*young.archive, young.reportOf(2021), prompts, settings);
    EXPECT_EQ(dialog->findChild<Segments *>(QStringLiteral("together")), nullptr);
    dialog.reset(); // before its archive
}

TEST_F(ExportYearsTest, TheChoiceComesIntoSightInALowWindow)
{
    dialog->resize(dialog->width(), dialog->minimumSizeHint().height());
    auto &several = part<QAbstractButton>(QStringLiteral("severalYears"));
    several.setFocus();
    QTest::keyClick(&several, Qt::Key_Space);
    const auto &together = part<Segments>(QStringLiteral("together"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return together.visibleRegion().boundingRect().height() == together.height(); }));
}

TEST_F(ExportYearsTest, SeveralYearsBecomeOneBookWithThePagesOfThePreview)
{
    const int pagesOfYear = canvas().pageCount();
    const QString sizeOfYear = part<QLabel>(QStringLiteral("fullSize")).text();
    showBook();
    EXPECT_GT(canvas().pageCount(), pagesOfYear + 3);
    EXPECT_NE(part<QLabel>(QStringLiteral("fullSize")).text(), sizeOfYear);
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    EXPECT_EQ(leftovers(), QStringList{QStringLiteral("report.pdf")});
    const QString sentence = part<QLabel>(QStringLiteral("exportResult")).text();
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("2020—2021 "))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral(" %1 page").arg(canvas().pageCount())))
        << sentence.toStdString();
    click(QStringLiteral("showInFolder"));
    EXPECT_EQ(desktop.urls,
              (QList<QUrl>{QUrl::fromLocalFile(target()), QUrl::fromLocalFile(archive.folder.path())}));
}

TEST_F(ExportYearsTest, AFileAYearShowsTheYearInSight)
{
    const int pagesOfYear = canvas().pageCount();
    showBook();
    QSignalSpy previewed(dialog.get(), &ExportDialog::previewed);
    press(QStringLiteral("together-1"));
    ASSERT_TRUE(previewed.wait());
    EXPECT_EQ(canvas().pageCount(), pagesOfYear);
    QTest::keyClick(&part<QAbstractButton>(QStringLiteral("together-1")), Qt::Key_Left);
    ASSERT_TRUE(previewed.wait()) << "by keyboard back to the book";
    EXPECT_GT(canvas().pageCount(), pagesOfYear + 3);
}

TEST_F(ExportYearsTest, TheNameFollowsTheYears)
{
    const QString one = path().text();
    press(QStringLiteral("severalYears"));
    const auto named = [&one](const QString &years) {
        return QString(one).replace(QStringLiteral("2021"), years);
    };
    EXPECT_EQ(path().text(), named(QStringLiteral("2020—2021")));
    press(QStringLiteral("together-1"));
    EXPECT_EQ(path().text(), named(QStringLiteral("{year}")));
    tick(2021, Qt::Unchecked);
    EXPECT_EQ(path().text(), named(QStringLiteral("2020")));
    tick(2020, Qt::Unchecked);
    EXPECT_EQ(path().text(), named(QStringLiteral("2020"))) << "no year gives no name";
    press(QStringLiteral("thisYear"));
    EXPECT_EQ(path().text(), one);
}

TEST_F(ExportYearsTest, TheNameFollowsIntoAnotherFolder)
{
    const QString name = QFileInfo(path().text()).fileName();
    prompts.nextSaveFile.push_back(target(name));
    click(QStringLiteral("choosePath"));
    press(QStringLiteral("severalYears"));
    EXPECT_EQ(path().text(),
              target(QString(name).replace(QStringLiteral("2021"), QStringLiteral("2020—2021"))));
}

TEST_F(ExportYearsTest, ANameOfTheUsersOwnChangesOnlyWhereItMust)
{
    const auto type = [this](const QString &name) {
        path().selectAll();
        QTest::keyClicks(&path(), target(name));
    };
    type(QStringLiteral("report.pdf"));
    press(QStringLiteral("severalYears"));
    EXPECT_EQ(path().text(), target(QStringLiteral("report.pdf")));
    press(QStringLiteral("together-1"));
    EXPECT_EQ(path().text(), target(QStringLiteral("report {year}.pdf")));
    press(QStringLiteral("together-0"));
    EXPECT_EQ(path().text(), target(QStringLiteral("report 2020—2021.pdf")));
    press(QStringLiteral("together-1"));
    EXPECT_EQ(path().text(), target(QStringLiteral("report {year}.pdf")));
    press(QStringLiteral("thisYear"));
    EXPECT_EQ(path().text(), target(QStringLiteral("report 2021.pdf")));

    press(QStringLiteral("severalYears"));
    press(QStringLiteral("together-0"));
    type(QStringLiteral("report {year}.pdf"));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("startExport")).isEnabled()) << "one book, one name";
}

TEST_F(ExportYearsTest, FileAYearIsKept)
{
    press(QStringLiteral("severalYears"));
    press(QStringLiteral("together-1"));
    path().setText(target(QStringLiteral("report {year}.pdf")));
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    const SampleArchive young{2021};
    dialog = std::make_unique<ExportDialog>(*young.archive, young.reportOf(2021), prompts, settings);
    dialog->show();
    path().setText(target());
    part<QCheckBox>(QStringLiteral("openWhenDone")).setChecked(false);
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done()) << "an archive of one year asks nothing and changes nothing";
    open();
    press(QStringLiteral("severalYears"));
    EXPECT_EQ(part<Segments>(QStringLiteral("together")).chosen(), 1);
    EXPECT_TRUE(path().text().contains(QStringLiteral("{year}"))) << path().text().toStdString();
}

TEST_F(ExportYearsTest, SeveralYearsBecomeAFileEachWhenChosen)
{
    press(QStringLiteral("severalYears"));
    press(QStringLiteral("together-1"));
    path().setText(target(QStringLiteral("report.pdf")));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("startExport")).isEnabled()) << "two years, one name";
    path().setText(target(QStringLiteral("report {year}.pdf")));
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    EXPECT_EQ(leftovers(),
              (QStringList{QStringLiteral("report 2020.pdf"), QStringLiteral("report 2021.pdf")}));
    EXPECT_TRUE(desktop.urls.isEmpty()) << "not a window for every year";
}

TEST_F(ExportYearsTest, OnlyTickedYearsAreExported)
{
    press(QStringLiteral("severalYears"));
    press(QStringLiteral("together-1"));
    auto &years = part<QListWidget>(QStringLiteral("years"));
    for (int row = 0; row < years.count(); ++row)
        years.item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("startExport")).isEnabled());
    years.item(1)->setCheckState(Qt::Checked);
    path().setText(target(QStringLiteral("report {year}.pdf")));
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    EXPECT_EQ(leftovers(), QStringList{QStringLiteral("report 2020.pdf")});
}

TEST_F(ExportYearsTest, AYearThatFailsIsNamedAndTheOtherStays)
{
    ASSERT_TRUE(QDir(archive.folder.path()).mkpath(QStringLiteral("report 2020.pdf/in the way")));
    press(QStringLiteral("severalYears"));
    press(QStringLiteral("together-1"));
    path().setText(target(QStringLiteral("report {year}.pdf")));
    prompts.nextAnswer.push_back(Answer::Accept);
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    EXPECT_TRUE(part<QLabel>(QStringLiteral("exportResult")).text().contains(QStringLiteral("2020: ")));
    EXPECT_EQ(leftovers(), QStringList{QStringLiteral("report 2021.pdf")});
}

TEST_F(ExportYearsTest, SeveralYearsArePrintedAsTheBookInSight)
{
    press(QStringLiteral("severalYears"));
    press(QStringLiteral("together-1"));
    const int pagesOfYear = canvas().pageCount();
    choosePaper();
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("startExport")).isEnabled()) << "not laid out yet";
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().pageCount() > pagesOfYear + 3; }, 20'000));
    printPagesInSight();
}

TEST_F(ExportYearsTest, TheYearsAreThoseOfTheOrganizationInSight)
{
    const ReportId other = archive.addOther(2021, QStringLiteral("乙市学会"));
    archive.addOther(2019, QStringLiteral("丙市学会"));
    dialog = std::make_unique<ExportDialog>(*archive, other, prompts, settings);
    dialog->show();
    QSignalSpy previewed(dialog.get(), &ExportDialog::previewed);
    ASSERT_TRUE(previewed.wait());
    EXPECT_TRUE(canvas().pages()->title.contains(QStringLiteral("乙市学会")));
    EXPECT_EQ(dialog->findChild<QListWidget *>(QStringLiteral("years")), nullptr) << "it has but one";
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("乙市学会2021年度十件大事")) << "the title in the metadata";

    dialog = std::make_unique<ExportDialog>(*archive, archive.reportOf(2021), prompts, settings);
    EXPECT_EQ(part<QListWidget>(QStringLiteral("years")).count(), 2);
}
