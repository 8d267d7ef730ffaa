// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/noticeband.h"
#include "app/photos/photostrip.h"
#include "app/support/errortext.h"
#include "app/support/measures.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace dashiji::test
{
namespace
{

class DeskTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = makeArchive(QStringLiteral("a.dashiji"));
        open(m_path);
    }

    QString m_path;
};

TEST_F(DeskTest, ShowsTheNewestYearForWriting)
{
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("2021")));
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("a.dashiji")));
    EXPECT_TRUE(action("pageWrite")->isChecked());
}

TEST_F(DeskTest, AddsAnEntryAfterTheCurrentOneAndTakesItBack)
{
    choose(QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(titles(2021, 0).size(), 4);
    EXPECT_EQ(titles(2021, 0).at(1), QString());
    EXPECT_EQ(tree().currentIndex().row(), 1);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(titles(2021, 0).size(), 3);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(2021, 0).size(), 4);
}

TEST_F(DeskTest, ANewEntryIsWrittenAtOnce)
{
    choose(QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(m_window->focusWidget()->objectName(), QStringLiteral("titleField"));
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("New"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(titles(2021, 0).value(1), QStringLiteral("New"));
    EXPECT_EQ(titles(2021, 0).value(2), QString()) << "the next one stands after it";
    EXPECT_EQ(m_window->focusWidget()->objectName(), QStringLiteral("titleField"));
}

TEST_F(DeskTest, ANewEntryMadeWhileReadingIsWritten)
{
    choose(QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
    EXPECT_EQ(m_window->focusWidget()->objectName(), QStringLiteral("titleField"));
}

TEST_F(DeskTest, ConfirmsTheNumbersOfTheEntryThatIsReadNotOfTheOneThatWasWritten)
{
    for (const size_t entry : {size_t(0), size_t(1)})
        ASSERT_TRUE(archive().writer().setEntryText(entryAt(2021, 0, entry), EntryField::Body, {},
                                                    QStringLiteral("开展科普活动226场。")));
    const auto stateOf = [this](size_t entry) {
        const std::vector<Metric> metrics = archive().entry(entryAt(2021, 0, entry))->metrics;
        EXPECT_EQ(metrics.size(), 1U);
        return metrics.front().state;
    };
    choose(QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_4, Qt::ControlModifier);
    choose(QStringLiteral("2021 十件大事 2"));
    action("confirmMetrics")->trigger();
    EXPECT_EQ(stateOf(0), MetricState::Unconfirmed);
    EXPECT_EQ(stateOf(1), MetricState::Confirmed);
}

TEST_F(DeskTest, TheStatesAreOfferedWhereTheyCanBeChanged)
{
    QAction *written = action("entryState2");
    choose(QStringLiteral("十件大事"));
    EXPECT_FALSE(written->isEnabled()) << "a section has no state";
    choose(QStringLiteral("2021 十件大事 1"));
    EXPECT_TRUE(written->isEnabled());
    written->trigger();
    EXPECT_EQ(archive().entry(entryAt(2021, 0, 0))->state, EntryState::Written);
    ASSERT_TRUE(archive().writer().setReportStatus(report(2021).id, ReportStatus::Published));
    EXPECT_FALSE(written->isEnabled()) << "the year is sealed";
}

TEST_F(DeskTest, MovesAnEntryByKeysAndKeepsItCurrent)
{
    choose(QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(2021, 0).first(), QStringLiteral("2021 十件大事 2"));
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(2021, 0).first(), QStringLiteral("2021 十件大事 1"));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_prompts.errors.empty());
}

TEST_F(DeskTest, GoesToTheNextEntryAcrossSections)
{
    choose(QStringLiteral("2021 十件大事 3"));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(current(), QStringLiteral("2021 十大亮点 1"));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 3"));
}

TEST_F(DeskTest, GoesThroughTheYears)
{
    choose(QStringLiteral("2021"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(current(), QStringLiteral("2020"));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(current(), QStringLiteral("2021"));
}

TEST_F(DeskTest, RemovesAnEntryWithoutAskingAndBringsItBack)
{
    choose(QStringLiteral("2021 十件大事 2"));
    press(Qt::Key_Delete);
    EXPECT_EQ(titles(2021, 0),
              (QStringList{QStringLiteral("2021 十件大事 1"), QStringLiteral("2021 十件大事 3")}));
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 3"));
    EXPECT_TRUE(m_prompts.questions.empty());
    EXPECT_TRUE(child<QLabel>("statusMessage")->text().contains(QStringLiteral("2021 十件大事 2")));
    EXPECT_TRUE(action("undo")->text().contains(QStringLiteral("2021 十件大事 2")));

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(titles(2021, 0).size(), 3);
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 2"));
    EXPECT_TRUE(action("redo")->isEnabled());
}

TEST_F(DeskTest, StartsAYearAndRemovesIt)
{
    m_prompts.nextNumber.push_back(2022);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_prompts.numberQuestions.at(0).value, 2022);
    EXPECT_EQ(current(), QStringLiteral("2022"));
    EXPECT_EQ(report(2022).sections.size(), 2U);
    EXPECT_EQ(report(2022).organization, QStringLiteral("协会"));

    action("removeYear")->trigger();
    EXPECT_FALSE(archive().report(2022));
    EXPECT_EQ(current(), QStringLiteral("2021"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(archive().report(2022));
    EXPECT_EQ(current(), QStringLiteral("2022"));
}

TEST_F(DeskTest, WhatAPublishedReportRefusesIsSaid)
{
    choose(QStringLiteral("2021 十件大事 1"));
    ASSERT_TRUE(archive().writer().setReportStatus(report(2021).id, ReportStatus::Published));
    const Report before = report(2021);
    const struct {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    } commands[] = {{Qt::Key_Return, Qt::ControlModifier},
                    {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier},
                    {Qt::Key_Delete, {}},
                    {Qt::Key_Z, Qt::ControlModifier}};
    for (const auto &[key, modifiers] : commands) {
        m_prompts.errors.clear();
        tree().setFocus();
        press(key, modifiers);
        ASSERT_EQ(m_prompts.errors.size(), 1U) << key;
        EXPECT_EQ(m_prompts.errors.front().code, ErrorCode::ReportSealed) << key;
        EXPECT_EQ(m_prompts.errors.front().subject, QStringLiteral("2021")) << key;
        EXPECT_TRUE(report(2021) == before) << key;
    }
    action("removeSection")->trigger();
    EXPECT_EQ(m_prompts.errors.size(), 2U);
    EXPECT_TRUE(report(2021) == before);
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 1"));

    // The panel says why its verbs are of no use; another year takes what it is given.
    auto *make = child<QPushButton>("makeMetricButton");
    QTRY_VERIFY(make->toolTip() == QStringLiteral("2021 is published and sealed."));
    EXPECT_FALSE(make->isEnabled());
    action("previousYear")->trigger();
    choose(QStringLiteral("2020 十件大事 1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(titles(2020, 0).size(), 4);
}

TEST_F(DeskTest, APhotoOfAPublishedReportIsRefusedAboveTheStrip)
{
    choose(QStringLiteral("2021 十件大事 1"));
    ASSERT_TRUE(archive().writer().setReportStatus(report(2021).id, ReportStatus::Published));
    child<app::PhotoStrip>("photoStrip")->addImage(QImage(40, 30, QImage::Format_RGB32));
    const auto notice = child<app::NoticeBand>("photoNotice");
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->sentence(), app::errorText({ErrorCode::ReportSealed, QStringLiteral("2021"), {}, {}}));
    EXPECT_TRUE(report(2021).sections[0].entries[0].photos.empty());
}

TEST_F(DeskTest, SaysWhenAYearIsThereAlready)
{
    m_prompts.nextNumber.push_back(2021);
    action("newYear")->trigger();
    ASSERT_EQ(m_prompts.errors.size(), 1U);
    EXPECT_EQ(m_prompts.errors[0].code, ErrorCode::YearExists);
}

TEST_F(DeskTest, ANewYearIsOfTheOrganizationWhoseYearsAreShown)
{
    const auto branch = archive().writer().addOrganization(QStringLiteral("学会"));
    ASSERT_TRUE(branch) << why(branch);
    Report theirs;
    theirs.year = 2021;
    theirs.owner = *branch;
    ASSERT_TRUE(archive().writer().importReport(theirs));
    auto *organizations = child<QComboBox>("navigatorOrganization");
    organizations->setCurrentText(QStringLiteral("学会"));
    emit organizations->activated(organizations->currentIndex());
    m_prompts.nextNumber.push_back(2020);
    action("newYear")->trigger();
    EXPECT_TRUE(m_prompts.errors.empty()) << "2020 is there, of the other one";
    const auto made = archive().report(m_window->bench().place().report);
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(made->owner, *branch);
    EXPECT_EQ(made->organization, QStringLiteral("学会"));
}

TEST_F(DeskTest, AddsAndRemovesASection)
{
    choose(QStringLiteral("2021"));
    m_prompts.nextText.push_back(QStringLiteral("附录"));
    action("newSection")->trigger();
    ASSERT_EQ(report(2021).sections.size(), 3U);
    EXPECT_EQ(current(), QStringLiteral("附录"));
    action("removeSection")->trigger();
    EXPECT_EQ(report(2021).sections.size(), 2U);
}

TEST_F(DeskTest, ShowsWhatAnotherProgramDid)
{
    auto other = archive::Archive::open(m_path);
    ASSERT_TRUE(other) << why(other);
    ASSERT_TRUE((*other)->writer().removeEntry(entryAt(2021, 0, 0)));
    archive().poll();
    EXPECT_FALSE(child<QLabel>("statusMessage")->text().isEmpty());
    EXPECT_FALSE(titles(2021, 0).contains(QStringLiteral("2021 十件大事 1")));
}

TEST_F(DeskTest, SwitchesPagesAndFollowsTheNavigator)
{
    choose(QStringLiteral("2021 十大亮点 1"));
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("read"));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
    EXPECT_EQ(current(), QStringLiteral("2021 十大亮点 1"));
}

TEST_F(DeskTest, KeepsTheNavigatorHidden)
{
    auto *navigator = child<QWidget>("navigator");
    ASSERT_TRUE(navigator->isVisible());
    press(Qt::Key_F7);
    EXPECT_FALSE(navigator->isVisible());
    start();
    open(m_path);
    EXPECT_FALSE(child<QWidget>("navigator")->isVisible());
    press(Qt::Key_F7);
    EXPECT_TRUE(child<QWidget>("navigator")->isVisible());
}

TEST_F(DeskTest, GoesFromPaneToPane)
{
    choose(QStringLiteral("2021 十大亮点 1"));
    ASSERT_TRUE(tree().hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(child<QWidget>("editorPage")->isAncestorOf(m_window->focusWidget()));
    press(Qt::Key_F6);
    EXPECT_TRUE(child<QWidget>("metricsPanel")->isAncestorOf(m_window->focusWidget()));
    press(Qt::Key_F6);
    EXPECT_TRUE(tree().hasFocus());
    press(Qt::Key_F9);
    press(Qt::Key_F6);
    press(Qt::Key_F6);
    EXPECT_TRUE(tree().hasFocus()) << "no panel, no stop there";
}

TEST_F(DeskTest, KeepsTheSidePanelHidden)
{
    ASSERT_TRUE(child<QWidget>("sidePane")->isVisible());
    press(Qt::Key_F9);
    EXPECT_FALSE(child<QWidget>("sidePane")->isVisible());
    start();
    open(m_path);
    EXPECT_FALSE(child<QWidget>("sidePane")->isVisible());
    press(Qt::Key_F9);
    EXPECT_TRUE(child<QWidget>("sidePane")->isVisible());
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(child<QWidget>("sidePane")->isVisible()) << "pages that are read need no panel";
}

TEST_F(DeskTest, TheSidePanelIsADrawerInANarrowWindow)
{
    m_window->resize(app::ems(m_window.get(), 76), 600);
    auto *pane = child<QWidget>("sidePane");
    EXPECT_FALSE(pane->isVisible());
    const int page = child<QWidget>("editorPage")->width();
    press(Qt::Key_F9);
    EXPECT_TRUE(pane->isVisible());
    EXPECT_EQ(child<QWidget>("editorPage")->width(), page) << "it lies over the page";
    press(Qt::Key_F9);
    EXPECT_FALSE(pane->isVisible());
    m_window->resize(1440, 900);
    EXPECT_TRUE(pane->isVisible());
    EXPECT_EQ(pane->parentWidget(), child<QWidget>("sideSlot"));
}

TEST_F(DeskTest, MakesRoomOnANarrowWindow)
{
    m_window->resize(app::ems(m_window.get(), 60), 600);
    EXPECT_FALSE(child<QWidget>("navigator")->isVisible());
    m_window->resize(1440, 900);
    EXPECT_TRUE(child<QWidget>("navigator")->isVisible());
}

TEST_F(DeskTest, DropsAnEntryAtAnotherPlace)
{
    QAbstractItemModel *model = tree().model();
    const QModelIndex year = model->index(0, 0);
    const QModelIndex first = model->index(0, 0, year);
    const QModelIndex second = model->index(1, 0, year);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0, first)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, second);
    EXPECT_EQ(titles(2021, 0).size(), 2);
    EXPECT_EQ(titles(2021, 1).at(1), QStringLiteral("2021 十件大事 1"));
}

TEST_F(DeskTest, SeveralEntriesAreChosenAndChangedAsOne)
{
    const auto rowOf = [this](const QString &title) {
        for (QModelIndex row = tree().model()->index(0, 0); row.isValid(); row = tree().indexBelow(row))
            if (row.data().toString() == title)
                return tree().visualRect(row).center();
        return QPoint();
    };
    const auto chooseAlso = [&](const QString &title, Qt::KeyboardModifier modifier) {
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, modifier, rowOf(title));
    };
    const QString name = QStringLiteral("2021 十件大事 %1");
    const size_t lines = archive().history()->size();
    choose(name.arg(1));
    chooseAlso(name.arg(3), Qt::ControlModifier);
    EXPECT_EQ(child<QLabel>("navigatorCount")->text(), QStringLiteral("2 entries chosen"));

    action("chosenState2")->trigger();
    for (const size_t entry : {0U, 2U})
        EXPECT_EQ(report(2021).sections[0].entries[entry].state, EntryState::Written);
    EXPECT_NE(report(2021).sections[0].entries[1].state, EntryState::Written);
    EXPECT_EQ(archive().history()->size(), lines + 1);

    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(2021, 0), (QStringList{name.arg(2), name.arg(1), name.arg(3)}));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(2021, 0), (QStringList{name.arg(1), name.arg(3), name.arg(2)}));
    ASSERT_TRUE(archive().writer().undo());
    EXPECT_EQ(titles(2021, 0), (QStringList{name.arg(2), name.arg(1), name.arg(3)})) << "one step";
    const size_t moved = archive().history()->size();
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(archive().history()->size(), moved) << "they are the last already";

    choose(name.arg(1));
    chooseAlso(QStringLiteral("2021 十大亮点 1"), Qt::ShiftModifier);
    tree().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(titles(2021, 0), QStringList{name.arg(2)});
    EXPECT_EQ(titles(2021, 1),
              (QStringList{QStringLiteral("2021 十大亮点 2"), QStringLiteral("2021 十大亮点 3")}));
    EXPECT_EQ(current(), QStringLiteral("2021 十大亮点 2")) << "the next one that is left";
    ASSERT_TRUE(archive().writer().undo());
    EXPECT_EQ(titles(2021, 0).size(), 3);
    EXPECT_EQ(titles(2021, 1).size(), 3);
}

TEST_F(DeskTest, ASectionMovesWithItsEntries)
{
    const auto sections = [this] {
        QStringList names;
        for (const Section &section : report(2021).sections)
            names << section.title;
        return names;
    };
    const QStringList before = sections();
    choose(before[1]);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(sections(), (QStringList{before[1], before[0]}));
    EXPECT_EQ(titles(2021, 0).first(), QStringLiteral("2021 十大亮点 1"));
    EXPECT_EQ(current(), before[1]) << "it stays current";
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // the first already
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(sections(), before);
}

TEST_F(DeskTest, ARowChosenByTheProgramIsChosenAlone)
{
    choose(QStringLiteral("2021 十件大事 1"));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      tree().visualRect(tree().indexBelow(tree().currentIndex())).center());
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 3"));
    EXPECT_EQ(tree().selectionModel()->selectedRows().size(), 1);
}

/// What the keyboard reaches without a name is silent to a screen reader.
QStringList namelessWidgets(const QWidget &window)
{
    QStringList nameless;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy() != nullptr)
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

TEST_F(DeskTest, NothingTheKeyboardReachesIsWithoutAName)
{
    EXPECT_EQ(namelessWidgets(*m_window), QStringList()) << "write, a report";
    choose(QStringLiteral("十大亮点"));
    EXPECT_EQ(namelessWidgets(*m_window), QStringList()) << "write, a section";
    choose(QStringLiteral("2021 十大亮点 2"));
    EXPECT_EQ(namelessWidgets(*m_window), QStringList()) << "write, an entry";
    m_window->bench().showPage(QStringLiteral("read"));
    EXPECT_EQ(namelessWidgets(*m_window), QStringList()) << "read";
    for (const char *command : {"settings", "shortcuts"}) {
        action(command)->trigger();
        EXPECT_EQ(namelessWidgets(*child<QDialog>("settingsDialog")), QStringList()) << command;
    }
    child<QDialog>("settingsDialog")->close();
    action("closeArchive")->trigger();
    EXPECT_EQ(namelessWidgets(*m_window), QStringList()) << "start";
}

} // namespace
} // namespace dashiji::test
