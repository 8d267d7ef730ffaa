// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All numbers of a report confirmed in one pass, in the real window by keys.
#include "app/editor/editorpage.h"
#include "app/metrics/numbercard.h"
#include "app/metrics/numberslist.h"
#include "app/metrics/numberspage.h"
#include "app/widgets/segments.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "core/workflow/importing.h"
#include "core/workflow/metrics.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/testfiles.h"
#include "tests/support/wordsfit.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

class NumbersPageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openYear();
        write(0, 0, u"全年办了开放日12场，来了3000余人次。新增工作站8家。"_s);
        write(0, 2, u"培训骨干40名。"_s);
        write(1, 1, u"发表论文15篇，获奖3项。"_s);
    }

    void openYear() { open(makeArchive(u"office.dashiji"_s, {2021})); }
    void write(size_t section, size_t rank, const QString &words)
    {
        ASSERT_TRUE(
            archive().writer().setEntryText(entryAt(2021, section, rank), EntryField::Body, {}, words));
        archive().writer().endTyping();
    }
    [[nodiscard]] app::NumbersPage &page() { return *child<app::NumbersPage>("numbersPage"); }
    [[nodiscard]] app::NumbersList &list() { return *child<app::NumbersList>("numbersList"); }
    [[nodiscard]] app::NumberCard &card() { return *child<app::NumberCard>("numberCard"); }
    void show()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_EQ(m_window->bench().page(), u"proof"_s);
        page().enter();
    }
    /// The words of the current number.
    [[nodiscard]] QString shown()
    {
        return list().current() != nullptr ? list().current()->metric.anchor.quote : QString();
    }
    [[nodiscard]] Metric stored(const QString &quote)
    {
        const Report read = report(2021);
        for (const Section &section : read.sections)
            for (const Entry &entry : section.entries)
                for (const Metric &metric : entry.metrics)
                    if (metric.anchor.quote == quote)
                        return metric;
        ADD_FAILURE() << "no number " << quote.toStdString();
        return {};
    }
    [[nodiscard]] MetricState stateOf(const QString &quote) { return stored(quote).state; }
};

TEST_F(NumbersPageTest, ListsEveryNumberUnderItsEntryWithItsSentence)
{
    show();
    const app::NumberRows &rows = list().numbers();
    ASSERT_EQ(rows.count(), 6);
    EXPECT_EQ(rows.openCount(), 6);
    ASSERT_TRUE(rows.row(0).isHead());
    EXPECT_EQ(rows.row(0).title, u"2021 十件大事 1"_s);
    EXPECT_EQ(rows.row(0).section, u"十件大事, no. 1"_s);
    EXPECT_EQ(rows.row(2).sentence, u"全年办了开放日12场，来了3000余人次。"_s);
    EXPECT_EQ(rows.row(2).sentence.mid(rows.row(2).from, rows.row(2).until - rows.row(2).from),
              u"3000余人次"_s);
    EXPECT_EQ(shown(), u"12场"_s);
    EXPECT_EQ(child<QLabel>("numberSentence")->accessibleName(), u"全年办了开放日12场，来了3000余人次。"_s);
    EXPECT_EQ(child<QLabel>("numbersDone")->text(), u"0/6"_s);
    EXPECT_EQ(QApplication::focusWidget(), &list());
}

TEST_F(NumbersPageTest, EnterConfirmsAndGoesOnToTheEnd)
{
    show();
    press(Qt::Key_Return);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Confirmed);
    EXPECT_TRUE(stored(u"12场"_s).indicator) << "with the indicator that is proposed, as on the card";
    EXPECT_EQ(shown(), u"3000余人次"_s);
    for (const QString &next : {u"8家"_s, u"40名"_s, u"15篇"_s, u"3项"_s}) {
        press(Qt::Key_Enter);
        EXPECT_EQ(shown(), next);
    }
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2021, 1, 1)) << "the navigator goes along";
    press(Qt::Key_Return);
    EXPECT_EQ(list().numbers().openCount(), 0);
    EXPECT_EQ(child<QLabel>("numbersLeft")->text(), u"All numbers are confirmed."_s);
    EXPECT_EQ(page().statusText(), u"6 of 6 confirmed"_s);
}

TEST_F(NumbersPageTest, UndoTakesBackOneByOneAndShowsWhich)
{
    show();
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stateOf(u"3000余人次"_s), MetricState::Unconfirmed);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Confirmed);
    EXPECT_EQ(shown(), u"3000余人次"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Unconfirmed);
    EXPECT_EQ(shown(), u"12场"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Confirmed);
}

TEST_F(NumbersPageTest, LettersAndSpaceOutsideFields)
{
    show();
    press(Qt::Key_Space);
    EXPECT_EQ(shown(), u"3000余人次"_s);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Unconfirmed);
    press(Qt::Key_D);
    EXPECT_EQ(stateOf(u"3000余人次"_s), MetricState::Rejected);
    EXPECT_EQ(shown(), u"8家"_s);
    EXPECT_EQ(list().numbers().count(), 5);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(shown(), u"12场"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stateOf(u"3000余人次"_s), MetricState::Unconfirmed);
    EXPECT_EQ(shown(), u"3000余人次"_s);
    press(Qt::Key_E);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    EXPECT_EQ(m_window->bench().here().place.entry, entryAt(2021, 0, 0));
}

TEST_F(NumbersPageTest, ArrowsChangeTheAspect)
{
    show();
    ASSERT_EQ(stored(u"12场"_s).aspect, Aspect::Period);
    press(Qt::Key_Right);
    EXPECT_EQ(child<app::Segments>("numberAspect")->chosen(), static_cast<int>(Aspect::Total));
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"12场"_s).aspect, Aspect::Total);
    press(Qt::Key_Left);
    EXPECT_EQ(child<app::Segments>("numberAspect")->chosen(), static_cast<int>(Aspect::Period))
        << "there is none before the first";
}

TEST_F(NumbersPageTest, TabLeadsIntoTheFieldsWhereLettersAreWords)
{
    show();
    press(Qt::Key_Tab);
    auto *value = child<QLineEdit>("numberValue");
    ASSERT_EQ(QApplication::focusWidget(), value);
    value->selectAll();
    QTest::keyClicks(value, u"14"_s);
    press(Qt::Key_Tab);
    auto *unit = child<QLineEdit>("numberUnit");
    ASSERT_EQ(QApplication::focusWidget(), unit);
    press(Qt::Key_End);
    QTest::keyClicks(unit, u"d"_s);
    EXPECT_EQ(unit->text(), u"场d"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_EQ(archive().entry(entryAt(2021, 0, 0))->body,
              u"全年办了开放日14场，来了3000余人次。新增工作站8家。"_s);
    EXPECT_EQ(stateOf(u"14场"_s), MetricState::Confirmed);
    EXPECT_EQ(shown(), u"3000余人次"_s);
    EXPECT_EQ(QApplication::focusWidget(), &list());
    press(Qt::Key_Tab);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &list());
}

TEST_F(NumbersPageTest, AValueThatCannotBeTakenIsSaidAndStays)
{
    show();
    press(Qt::Key_Tab);
    auto *value = child<QLineEdit>("numberValue");
    value->setText(u"很多"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), u"12场"_s);
    EXPECT_EQ(value->text(), u"很多"_s);
    EXPECT_TRUE(child<QLabel>("numberWrong")->isVisible());
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Unconfirmed);
}

TEST_F(NumbersPageTest, WhatWasTypedIsKeptWhenOneGoesOn)
{
    show();
    press(Qt::Key_Right);
    EXPECT_EQ(page().typed(), app::TypedState::Waiting);
    press(Qt::Key_Down);
    EXPECT_EQ(stored(u"12场"_s).aspect, Aspect::Total);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Unconfirmed);
    EXPECT_EQ(page().typed(), app::TypedState::Saved);
    press(Qt::Key_Right);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(stored(u"3000余人次"_s).aspect, Aspect::Total) << "also when one leaves the page";
}

TEST_F(NumbersPageTest, ConfirmsAllOfAnEntryByAClick)
{
    show();
    auto *all = child<QPushButton>("numberAll");
    EXPECT_EQ(all->text(), u"Confirm all 3 of the entry"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(list().numbers().openCount(), 3);
    EXPECT_EQ(shown(), u"40名"_s);
    EXPECT_FALSE(all->isVisible()) << "there is one only";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list().numbers().openCount(), 6) << "one step";
}

TEST_F(NumbersPageTest, FollowsWhatOthersDo)
{
    show();
    const auto other = workflow::openArchive(m_session->path());
    ASSERT_TRUE(other) << why(other);
    ASSERT_TRUE(workflow::confirmMetrics(**other, {stored(u"40名"_s).id, stored(u"15篇"_s).id}));
    archive().poll();
    EXPECT_EQ(list().numbers().openCount(), 4);
    EXPECT_EQ(shown(), u"12场"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE((*other)->writer().removeEntry(entryAt(2021, 0, 2)));
    archive().poll();
    show();
    EXPECT_EQ(list().numbers().count(), 5);
}

TEST_F(NumbersPageTest, TurnsToTheEntryThatIsChosen)
{
    show();
    choose(u"2021 十大亮点 2"_s);
    EXPECT_EQ(m_window->bench().page(), u"proof"_s);
    EXPECT_EQ(shown(), u"15篇"_s);
}

TEST_F(NumbersPageTest, TheOverviewLeadsHere)
{
    press(Qt::Key_1, Qt::ControlModifier);
    auto *tile = child<QAbstractButton>("numbersTile");
    ASSERT_TRUE(QTest::qWaitFor([tile] { return tile->isVisible(); }));
    tile->click();
    EXPECT_EQ(m_window->bench().page(), u"proof"_s);
    EXPECT_EQ(shown(), u"12场"_s);
    EXPECT_EQ(QApplication::focusWidget(), &list());
}

TEST_F(NumbersPageTest, APublishedYearIsLookedAtOnly)
{
    ASSERT_TRUE(archive().writer().setReportStatus(report(2021).id, ReportStatus::Published));
    show();
    EXPECT_FALSE(child<QPushButton>("numberConfirm")->isEnabled());
    EXPECT_FALSE(child<QLineEdit>("numberValue")->isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(stateOf(u"12场"_s), MetricState::Unconfirmed);
    EXPECT_TRUE(m_prompts.errors.empty());
}

TEST_F(NumbersPageTest, WithoutANumberItSaysWhatToDo)
{
    open(makeArchive(u"empty.dashiji"_s, {2021}));
    show();
    EXPECT_EQ(list().numbers().count(), 0);
    EXPECT_TRUE(list().accessibleDescription().contains(u"Ctrl+M"_s));
    EXPECT_FALSE(card().isVisible());
}

TEST_F(NumbersPageTest, RowsSpeak)
{
    show();
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list());
    ASSERT_NE(rows, nullptr);
    ASSERT_GT(rows->childCount(), 2);
    EXPECT_EQ(rows->child(0)->text(QAccessible::Name),
              u"十件大事, no. 1: 2021 十件大事 1, 0 of 3 confirmed"_s);
    EXPECT_TRUE(rows->child(1)->text(QAccessible::Name).startsWith(u"12场 开放日, Period, To confirm: "_s))
        << rows->child(1)->text(QAccessible::Name).toStdString();
    for (const QWidget *widget : page().findChildren<QWidget *>()) {
        const bool reached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        EXPECT_TRUE(!reached || !widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST_F(NumbersPageTest, F8GoesToTheNextNumberThatWaitsHereAndWhereOneWrites)
{
    show();
    EXPECT_EQ(shown(), u"12场"_s);
    press(Qt::Key_F8);
    EXPECT_EQ(shown(), u"3000余人次"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(shown(), u"12场"_s);

    const auto inText = [this] {
        const app::MetricsDesk &desk = child<app::EditorPage>("editorPage")->metrics();
        const Metric *metric = desk.find(desk.current());
        return metric != nullptr ? metric->anchor.quote : QString();
    };
    m_window->bench().enter(placeOf(entryAt(2021, 0, 1)), u"write"_s); // has no number itself
    press(Qt::Key_F8);
    EXPECT_EQ(inText(), u"40名"_s);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2021, 0, 2));
    press(Qt::Key_F8);
    EXPECT_EQ(inText(), u"15篇"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(inText(), u"40名"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(inText(), u"8家"_s) << "the last of the entry before";

    // A page that marks nothing says so.
    m_window->bench().showPage(u"overview"_s);
    press(Qt::Key_F8);
    EXPECT_EQ(child<QLabel>("statusMessage")->text(), u"Nothing is marked on this page."_s);
}

TEST_F(NumbersPageTest, TheRealReportTakesAKeyANumber)
{
    const auto path = corpusFile(u"report-2021.txt"_s);
    if (!path)
        GTEST_SKIP() << "set DASHIJI_CORPUS to the folder of the texts";
    open(makeArchive(u"real.dashiji"_s, {}));
    const auto imported = workflow::importFile(archive(), *path);
    ASSERT_TRUE(imported) << why(imported);
    ASSERT_GE(imported->unconfirmed, 50);
    choose(u"2021"_s);
    int keys = 0;
    press(Qt::Key_3, Qt::ControlModifier);
    ++keys;
    page().enter();
    while (list().numbers().openCount() > 0 && keys < 100) {
        press(Qt::Key_Return);
        ++keys;
    }
    EXPECT_EQ(list().numbers().openCount(), 0);
    EXPECT_LE(keys, 60) << "for " << imported->unconfirmed << " numbers";
    EXPECT_EQ(keys, imported->unconfirmed + 1);
    const Report read = report(2021);
    for (const Section &section : read.sections)
        for (const Entry &entry : section.entries)
            for (const Metric &metric : entry.metrics)
                EXPECT_EQ(metric.state, MetricState::Confirmed) << metric.anchor.quote.toStdString();
}

class NumbersLooksTest : public NumbersPageTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        wear(GetParam());
        NumbersPageTest::SetUp();
    }
    void TearDown() override { m_appearance->chooseLanguage(u"en"_s); }
};

TEST_P(NumbersLooksTest, AllWordsFit)
{
    show();
    press(Qt::Key_Return);
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 600)}) {
        m_window->resize(size);
        (void)QTest::qWaitFor([this] { return whatDoesNotFit(page()).isEmpty(); });
        EXPECT_EQ(whatDoesNotFit(page()).join(u'\n').toStdString(), "") << size.width();
        EXPECT_LE(m_window->width(), size.width());
    }
}

INSTANTIATE_TEST_SUITE_P(Everywhere, NumbersLooksTest, testing::ValuesIn(kLooks));

} // namespace dashiji::test
