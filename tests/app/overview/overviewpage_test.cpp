// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The overview of a year in the real window: what its tiles tell, and where they go.
#include "app/overview/listcard.h"
#include "app/overview/openband.h"
#include "app/overview/overviewpage.h"
#include "app/overview/overviewshelf.h"
#include "app/overview/plandialog.h"
#include "app/overview/sectiontile.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "core/workflow/metrics.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

class OverviewPageTest : public WindowTest
{
protected:
    void SetUp() override { openYears(); }

    void openYears()
    {
        const QString path = m_folder.filePath(u"office.dashiji"_s);
        auto created = archive::Archive::create(path, u"江湾科协"_s);
        ASSERT_TRUE(created) << why(created);
        for (const int year : {2030, 2031})
            ASSERT_TRUE((*created)->writer().importReport(yearOfOffice(year)));
        created->reset();
        open(path);
        write(2030, u"办了科普活动9场。总数增至工作站20家。获经费30万元。"_s);
        write(2031, u"办了科普活动12场、展览活动30余场。总数增至工作站28家。获经费40万元。"_s);
        confirm(2030, {});
        confirm(2031, u"28家"_s);
    }
    /// Confirms the numbers of a year, or the one with these words.
    void confirm(int year, const QString &words)
    {
        const Entry entry = archive().entry(entryAt(year, 0, 1)).value();
        std::vector<MetricId> numbers;
        for (const Metric &metric : entry.metrics)
            if (words.isEmpty() || metric.anchor.quote == words)
                numbers.push_back(metric.id);
        ASSERT_TRUE(workflow::confirmMetrics(archive(), numbers));
    }
    static Report yearOfOffice(int year)
    {
        Report report;
        report.year = year;
        report.organization = u"江湾科协"_s;
        report.title = u"%1年度报告"_s.arg(year);
        for (const auto &[kind, title] : {std::pair{SectionKind::Events, u"十件大事"_s},
                                          std::pair{SectionKind::Highlights, u"十大亮点"_s}}) {
            Section &section = report.sections.emplace_back();
            section.kind = kind;
            section.title = title;
            for (int rank = 1; rank <= 3; ++rank) {
                Entry &entry = section.entries.emplace_back();
                entry.title = u"%1 %2 %3"_s.arg(year).arg(title).arg(rank);
                entry.state = rank == 1 ? EntryState::Written : EntryState::Writing;
            }
        }
        report.sections[1].entries[1].photos.emplace_back().caption = u"开放日现场"_s;
        return report;
    }
    void write(int year, const QString &words)
    {
        ASSERT_TRUE(archive().writer().setEntryText(entryAt(year, 0, 1), EntryField::Body, {}, words));
    }

    [[nodiscard]] app::OverviewPage &page() { return *child<app::OverviewPage>("overviewPage"); }
    [[nodiscard]] app::SectionTile &section(int which)
    {
        return *m_window->findChild<app::SectionTile *>(u"sectionTile%1"_s.arg(which));
    }
    [[nodiscard]] app::Tile &tile(const char *name) { return *child<app::Tile>(name); }
    [[nodiscard]] app::OverviewList &list(const char *name) { return *child<app::OverviewList>(name); }
    void show()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        ASSERT_EQ(m_window->bench().page(), u"overview"_s);
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page().shelf().isCurrent(); }));
        QCoreApplication::processEvents(); // what is new has its place then
    }
    [[nodiscard]] Place here() { return m_window->bench().here().place; }
    void clickCell(app::SectionTile &tile, int cell)
    {
        child<QScrollArea>("overviewScroll")->ensureWidgetVisible(&tile);
        QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.cellRect(cell).center());
    }
    void expectAt(EntryId entry)
    {
        EXPECT_EQ(m_window->bench().page(), u"write"_s);
        EXPECT_EQ(here().entry, entry);
    }
};

TEST_F(OverviewPageTest, AnArchiveStillOpensWhereOneWrites)
{
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
}

TEST_F(OverviewPageTest, TellsHowFarTheYearIs)
{
    show();
    EXPECT_EQ(child<QLabel>("overviewTitle")->text(), u"Overview of 2031"_s);
    EXPECT_EQ(section(0).progress().entries.size(), 10U);
    EXPECT_EQ(section(0).accessibleName(), u"十件大事, 1 of 10: 2 2031 十件大事 2, Writing"_s);
    EXPECT_EQ(section(0).accessibleDescription(), u"1 written, 2 in work, 7 empty"_s);
    EXPECT_EQ(tile("photosTile").words().value + tile("photosTile").words().whole, u"0/1"_s);
    EXPECT_EQ(tile("numbersTile").words().value, u"3"_s);
    EXPECT_EQ(
        child<app::OpenBand>("openBand")->accessibleName(),
        u"4 things to do yet: begin 14 entries · finish 4 entries · find 1 photo · confirm 3 numbers"_s);
    const app::OverviewRows &besides = list("besides").rows();
    ASSERT_EQ(besides.rowCount(), 3);
    EXPECT_EQ(besides.row(0).title + u' ' + besides.row(0).value + u' ' + besides.row(0).detail + u' ' +
                  besides.row(0).difference,
              u"Activity (场) ≥ 42场 9场 +33"_s);
    EXPECT_EQ(besides.row(1).value, u"40万元"_s);
    EXPECT_EQ(besides.row(2).value + u' ' + besides.row(2).difference, u"28家 +8"_s);
    EXPECT_GT(list("recentChanges").rows().rowCount(), 0);
}

TEST_F(OverviewPageTest, KeysGoFromCellToCellAndIntoTheEntry)
{
    show();
    section(0).setFocus();
    EXPECT_EQ(section(0).currentCell(), 1) << "the first that is not written";
    press(Qt::Key_Right);
    EXPECT_EQ(section(0).currentCell(), 2);
    EXPECT_EQ(section(0).accessibleName(), u"十件大事, 1 of 10: 3 2031 十件大事 3, Writing"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    expectAt(entryAt(2031, 0, 0));
}

TEST_F(OverviewPageTest, AClickOpensTheEntryOfACell)
{
    show();
    clickCell(section(1), 2);
    expectAt(entryAt(2031, 1, 2));
}

TEST_F(OverviewPageTest, AnEmptyCellGoesToItsSection)
{
    show();
    clickCell(section(1), 7);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    EXPECT_FALSE(here().entry.isValid());
    EXPECT_EQ(here().section, report(2031).sections[1].id);
}

TEST_F(OverviewPageTest, TilesGoToTheFirstOpenThing)
{
    show();
    QTest::mouseClick(&tile("photosTile"), Qt::LeftButton);
    expectAt(entryAt(2031, 1, 1));
    show();
    tile("numbersTile").setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->bench().page(), u"proof"_s);
    EXPECT_EQ(here().entry, entryAt(2031, 0, 1));
    show();
    child<app::OpenBand>("openBand")->setFocus();
    press(Qt::Key_Enter);
    expectAt(entryAt(2031, 0, 1));
}

TEST_F(OverviewPageTest, ANumberBesideLastYearsGoesToItsWords)
{
    show();
    app::OverviewList &besides = list("besides");
    besides.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    expectAt(entryAt(2031, 0, 1));
    ASSERT_TRUE(here().spot);
    const QString body = archive().entry(here().entry)->body;
    EXPECT_EQ(here().spot->end, body.indexOf(u"40万元"_s) + 4) << "the caret stands behind it";
}

TEST_F(OverviewPageTest, AChangeGoesToWhatWasChanged)
{
    ASSERT_TRUE(archive().writer().setEntryState(entryAt(2031, 1, 2), EntryState::Written));
    show();
    app::OverviewList &changes = list("recentChanges");
    ASSERT_EQ(changes.rows().row(0).title, u"State of “2031 十大亮点 3”"_s);
    child<QScrollArea>("overviewScroll")->ensureWidgetVisible(&changes);
    QTest::mouseClick(changes.viewport(), Qt::LeftButton, {},
                      changes.visualRect(changes.model()->index(0, 0)).center());
    expectAt(entryAt(2031, 1, 2));
}

TEST_F(OverviewPageTest, FollowsEveryChange)
{
    show();
    ASSERT_TRUE(archive().writer().setEntryState(entryAt(2031, 0, 1), EntryState::Written));
    EXPECT_TRUE(QTest::qWaitFor([this] { return section(0).progress().count(EntryState::Written) == 2; }));
    confirm(2031, {});
    EXPECT_TRUE(QTest::qWaitFor([this] { return tile("numbersTile").words().value == u"0"_s; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return tile("numbersTile").words().value == u"3"_s; }));

    const auto other = workflow::openArchive(m_session->path());
    ASSERT_TRUE(other) << why(other);
    ASSERT_TRUE((*other)->writer().removeEntry(entryAt(2031, 1, 0)));
    archive().poll();
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return section(1).progress().count(EntryState::Writing) == 2 &&
               section(1).progress().count(EntryState::Written) == 0;
    }));
    ASSERT_TRUE((*other)->writer().setEntriesPlanned(report(2031).owner, 5));
    archive().poll();
    EXPECT_TRUE(QTest::qWaitFor([this] { return section(1).progress().entries.size() == 5; }));
    const EntryId last = entryAt(2030, 0, 1);
    const QString body = archive().entry(last)->body;
    QString changed = body;
    ASSERT_TRUE(
        (*other)->writer().setEntryText(last, EntryField::Body, body, changed.replace(u"9场"_s, u"8场"_s)));
    archive().poll();
    EXPECT_TRUE(QTest::qWaitFor([this] { return list("besides").rows().row(0).difference == u"+34"_s; }))
        << "also those of the year before";
}

TEST_F(OverviewPageTest, ReadsNothingOutOfSight)
{
    show();
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(archive().writer().setEntryState(entryAt(2031, 0, 1), EntryState::Written));
    EXPECT_FALSE(page().shelf().isCurrent());
    EXPECT_EQ(section(0).progress().count(EntryState::Written), 1);
    show();
    EXPECT_EQ(section(0).progress().count(EntryState::Written), 2);
}

TEST_F(OverviewPageTest, ShowsTheYearThatIsChosen)
{
    show();
    choose(u"2030"_s);
    EXPECT_EQ(m_window->bench().page(), u"overview"_s);
    settle();
    EXPECT_EQ(child<QLabel>("overviewTitle")->text(), u"Overview of 2030"_s);
    EXPECT_EQ(list("besides").rows().rowCount(), 0) << "there is no year before";
    EXPECT_TRUE(list("besides").accessibleDescription().contains(u"one year only"_s));
}

TEST_F(OverviewPageTest, TheDayIsSetAndTakenBack)
{
    show();
    EXPECT_EQ(tile("dueTile").words().detail, u"No day is set yet. Set one."_s);
    tile("dueTile").setFocus();
    press(Qt::Key_Return);
    auto *dialog = child<app::PlanDialog>("planDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->plan().due);
    const QDate due = QDate::currentDate().addDays(12);
    dialog->findChild<QCalendarWidget *>(u"planDay"_s)->setSelectedDate(due);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return tile("dueTile").words().value == u"12"_s; }));
    EXPECT_EQ(archive().yearPlan(report(2031).id)->due, due);
    EXPECT_FALSE(tile("dueTile").words().calls);
    action("undo")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return tile("dueTile").words().value == u"—"_s; }));
}

TEST_F(OverviewPageTest, ThePlanOfTheYearSaysHowManyEntriesAListHas)
{
    action("yearPlan")->trigger();
    settle();
    action("yearPlan")->trigger();
    auto *dialog = child<app::PlanDialog>("planDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QSpinBox *>(u"planEntries"_s)->setValue(4);
    dialog->findChild<QSpinBox *>(u"planTitle"_s)->setValue(20);
    dialog->findChild<QPushButton *>(u"planKeep"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return section(0).progress().entries.size() == 4; }));
    EXPECT_EQ(*archive().yearPlan(report(2031).id), (YearPlan{4, std::nullopt, 20}));
    action("undo")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return section(0).progress().entries.size() == 10; }));
}

TEST_F(OverviewPageTest, ADayThatHasPassedCalls)
{
    ASSERT_TRUE(archive().writer().setDueDate(report(2031).id, QDate::currentDate().addDays(-3)));
    show();
    EXPECT_EQ(tile("dueTile").words().value + tile("dueTile").words().whole, u"3 days over"_s);
    EXPECT_TRUE(tile("dueTile").words().calls);
}

TEST_F(OverviewPageTest, WithoutAYearItSaysWhatToDo)
{
    const QString path = m_folder.filePath(u"empty.dashiji"_s);
    ASSERT_TRUE(archive::Archive::create(path, u"协会"_s));
    open(path);
    show();
    EXPECT_TRUE(child<QLabel>("overviewEmpty")->isVisible());
    EXPECT_TRUE(page().findChild<QPushButton *>(u"newYearButton"_s)->isVisible());
    EXPECT_TRUE(page().findChild<QPushButton *>(u"importReportButton"_s)->isVisible());
    EXPECT_FALSE(tile("photosTile").isVisible());
}

TEST_F(OverviewPageTest, AYearWithoutEntriesIsBegun)
{
    Report empty;
    empty.year = 2032;
    Section &events = empty.sections.emplace_back();
    events.kind = SectionKind::Events;
    events.title = u"十件大事"_s;
    ASSERT_TRUE(archive().writer().importReport(empty));
    choose(u"2032"_s);
    show();
    EXPECT_TRUE(child<QLabel>("overviewEmpty")->isVisible());
    EXPECT_FALSE(child<app::OpenBand>("openBand")->isVisible());
    EXPECT_EQ(section(0).progress().count(EntryState::Empty), 10);
    child<QPushButton>("firstEntryButton")->click();
    EXPECT_EQ(here().section, report(2032).sections[0].id);
}

TEST_F(OverviewPageTest, EverythingIsReachedByTabAndHasAName)
{
    show();
    page().enter();
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        if (page().isAncestorOf(focus)) {
            reached << focus->objectName();
            EXPECT_FALSE(focus->accessibleName().isEmpty()) << focus->objectName().toStdString();
        }
        press(Qt::Key_Tab);
    }
    reached.removeDuplicates();
    EXPECT_EQ(reached, (QStringList{u"openBand"_s, u"sectionTile0"_s, u"sectionTile1"_s, u"photosTile"_s,
                                    u"numbersTile"_s, u"dueTile"_s, u"besides"_s, u"recentChanges"_s}));
    QAccessibleInterface *besides = QAccessible::queryAccessibleInterface(&list("besides"));
    ASSERT_NE(besides, nullptr);
    ASSERT_GT(besides->childCount(), 0);
    EXPECT_EQ(besides->child(0)->text(QAccessible::Name), u"Activity (场) ≥ 42场 9场 +33"_s);
}

class OverviewLooksTest : public OverviewPageTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        wear(GetParam());
        OverviewPageTest::SetUp();
    }
    void TearDown() override { m_appearance->chooseLanguage(u"en"_s); }

    void expectFits()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 600)}) {
            m_window->resize(size);
            (void)QTest::qWaitFor([this] { return whatDoesNotFit(page()).isEmpty(); });
            EXPECT_EQ(whatDoesNotFit(page()).join(u'\n').toStdString(), "") << size.width();
            EXPECT_LE(m_window->width(), size.width());
        }
    }
};

TEST_P(OverviewLooksTest, AllWordsFit)
{
    show();
    expectFits();
    ASSERT_TRUE(archive().writer().setDueDate(report(2031).id, QDate::currentDate().addDays(-3)));
    ASSERT_TRUE(archive().writer().setEntriesPlanned(report(2031).owner, 14));
    settle();
    expectFits();
    tile("dueTile").click();
    auto *dialog = child<app::PlanDialog>("planDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    EXPECT_EQ(whatDoesNotFit(*dialog).join(u'\n').toStdString(), "");
    dialog->reject();
}

INSTANTIATE_TEST_SUITE_P(Everywhere, OverviewLooksTest, testing::ValuesIn(kLooks));

} // namespace dashiji::test
