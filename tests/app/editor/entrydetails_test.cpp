// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When, who and whom to ask under the title, and the shorter texts above the full one.
#include "app/editor/datesdialog.h"
#include "app/editor/entrydetails.h"
#include "app/widgets/segments.h"
#include "core/archive/writer.h"
#include "tests/app/editor/pagefixture.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class EntryDetailsTest : public PageFixture
{
protected:
    QPushButton &dates() { return *page.findChild<QPushButton *>(u"entryDates"_s); }
    /// Opens the dialog, which is answered by @p fill.
    template <class Fill>
    void setDates(Fill fill)
    {
        dates().click();
        auto *dialog = page.findChild<app::DatesDialog *>();
        ASSERT_NE(dialog, nullptr);
        fill(*dialog);
        dialog->findChild<QPushButton *>(u"datesKeep"_s)->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return page.findChild<app::DatesDialog *>() == nullptr; }));
    }
    static void choose(app::DatesDialog &dialog, int kind)
    {
        auto *kinds = dialog.findChild<app::Segments *>(u"datesKind"_s);
        kinds->findChildren<QAbstractButton *>().at(kind)->click();
    }
    void chooseLength(int place)
    {
        page.findChild<app::Segments *>(u"textLengths"_s)
            ->findChildren<QAbstractButton *>()
            .at(place)
            ->click();
    }
    Entry shown() { return *archive.get().entry(page.entry()); }
};

TEST_F(EntryDetailsTest, DepartmentAndContactAreStoredAndTakenBack)
{
    openHighlight();
    QTest::keyClicks(&field(u"departmentField"_s), u"Office"_s);
    QTest::keyClick(&field(u"departmentField"_s), Qt::Key_Return);
    QTest::keyClicks(&field(u"contactField"_s), u"Li"_s);
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(shown().department, u"Office"_s);
    EXPECT_EQ(shown().contact, u"Li"_s);
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(field(u"contactField"_s).text(), QString());
    const auto other = archive.other();
    ASSERT_TRUE(other->writer().setText(page.entry(), Column::Contact, {}, u"王工"_s));
    archive.get().poll();
    EXPECT_EQ(field(u"contactField"_s).text(), u"王工"_s);
}

TEST_F(EntryDetailsTest, ADayAMonthAYearAndNoDate)
{
    openHighlight();
    EXPECT_EQ(dates().text(), u"Date…"_s);
    setDates([](app::DatesDialog &dialog) {
        dialog.findChild<QDateEdit *>(u"datesFrom"_s)->setDate(QDate(2021, 5, 12));
    });
    EXPECT_EQ(shown().from, QDate(2021, 5, 12));
    EXPECT_EQ(shown().until, std::nullopt);
    EXPECT_EQ(dates().text(), u"12 May 2021"_s);
    setDates([](app::DatesDialog &dialog) { choose(dialog, 3); });
    EXPECT_EQ(shown().from, QDate(2021, 5, 1));
    EXPECT_EQ(shown().until, QDate(2021, 5, 31));
    EXPECT_EQ(dates().text(), u"May 2021"_s);
    setDates([](app::DatesDialog &dialog) { choose(dialog, 4); });
    EXPECT_EQ(shown().until, QDate(2021, 12, 31));
    EXPECT_EQ(dates().text(), u"all of 2021"_s);
    setDates([](app::DatesDialog &dialog) { choose(dialog, 0); });
    EXPECT_EQ(shown().from, std::nullopt);
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(dates().text(), u"all of 2021"_s);
}

TEST_F(EntryDetailsTest, SeveralDaysNeverEndBeforeTheyBegin)
{
    openHighlight();
    setDates([](app::DatesDialog &dialog) {
        choose(dialog, 2);
        dialog.findChild<QDateEdit *>(u"datesFrom"_s)->setDate(QDate(2021, 5, 12));
        dialog.findChild<QDateEdit *>(u"datesUntil"_s)->setDate(QDate(2021, 5, 3));
    });
    EXPECT_EQ(shown().from, QDate(2021, 5, 3));
    EXPECT_EQ(shown().until, QDate(2021, 5, 3));
}

TEST_F(EntryDetailsTest, AShorterTextStandsAboveTheFullOne)
{
    openHighlight();
    app::TextField &sentence = field(u"sentenceField"_s);
    app::TextField &summary = field(u"summaryField"_s);
    EXPECT_FALSE(sentence.isVisible());
    chooseLength(0);
    EXPECT_TRUE(sentence.isVisible());
    EXPECT_FALSE(summary.isVisible());
    EXPECT_TRUE(body().isVisible()) << "it is written from this";
    QTest::keyClicks(&sentence, u"Ten more"_s);
    EXPECT_EQ(page.findChild<QLabel *>(u"shorterCount"_s)->text(), u"7 characters"_s);
    chooseLength(1);
    EXPECT_TRUE(summary.isVisible());
    QTest::keyClicks(&summary, u"Ten"_s);
    QTest::keyClick(&summary, Qt::Key_Return);
    QTest::keyClicks(&summary, u"more"_s);
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(shown().sentence, u"Ten more"_s);
    EXPECT_EQ(shown().summary, u"Ten\nmore"_s);
    page.showEntry(archive.entry(0, 0).id);
    EXPECT_TRUE(summary.isVisible()) << "the next one is written alike";
    EXPECT_TRUE(summary.text().isEmpty());
    chooseLength(2);
    EXPECT_FALSE(summary.isVisible());
}

TEST_F(EntryDetailsTest, ATitleIsCountedAgainstTheLimitOfTheOffice)
{
    openHighlight();
    auto *count = page.findChild<QLabel *>(u"titleCount"_s);
    EXPECT_EQ(count->text(), u"5 characters"_s);
    ASSERT_TRUE(archive.writer().setTitleLimit(archive.report().owner, 6));
    page.hide();
    page.show();
    EXPECT_EQ(count->text(), u"5/6 characters"_s);
    EXPECT_TRUE(count->toolTip().isEmpty());
    title().moveCursor(QTextCursor::End);
    QTest::keyClicks(&title(), u"AB"_s);
    EXPECT_EQ(count->text(), u"7/6 characters"_s);
    EXPECT_FALSE(count->toolTip().isEmpty());
}

TEST_F(EntryDetailsTest, GiveWayInALowPageUnlessTheyAreAskedFor)
{
    openHighlight();
    const auto *details = page.findChild<app::EntryDetails *>();
    EXPECT_TRUE(details->isVisible());
    page.resize(900, 480);
    EXPECT_FALSE(details->isVisible());
    auto *shows = page.findChild<QAction *>(u"showDetails"_s);
    EXPECT_FALSE(shows->isChecked());
    shows->trigger();
    EXPECT_TRUE(details->isVisible());
    page.resize(900, 760);
    page.resize(900, 470);
    EXPECT_TRUE(details->isVisible()) << "as it was asked for";
}

TEST_F(EntryDetailsTest, APublishedYearTakesNoneOfThem)
{
    openHighlight();
    chooseLength(0);
    ASSERT_TRUE(archive.writer().setReportStatus(archive.reportId(), ReportStatus::Published));
    EXPECT_FALSE(dates().isEnabled());
    for (const QString &name :
         {u"departmentField"_s, u"contactField"_s, u"sentenceField"_s, u"summaryField"_s})
        EXPECT_TRUE(field(name).isReadOnly()) << name.toStdString();
}

} // namespace
} // namespace dashiji::test
