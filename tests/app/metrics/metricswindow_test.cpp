// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics in the editor page with its panel beside it: real archive, real keys and clicks.
#include "app/editor/editoractions.h"
#include "app/editor/editorpage.h"
#include "app/editor/entrymetrics.h"
#include "app/fields/textfield.h"
#include "app/metrics/metriccard.h"
#include "app/metrics/metricspanel.h"
#include "app/support/metrictext.h"
#include "app/widgets/textmarks.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/printers.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;

class MetricsWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = workflow::createArchive(m_path, u"示例市科协"_s);
        ASSERT_TRUE(made) << why(made);
        m_archive = std::move(*made);
        Report report;
        report.year = 2021;
        Section section;
        section.title = u"十大亮点"_s;
        section.entries.resize(2);
        report.sections.push_back(section);
        m_report = m_archive->writer().importReport(report).value();
        write(0, u"工作站增加"_s, u"海智工作站新增10家，覆盖全部区县。"_s);
        write(1, u"全年回顾"_s, u"这一年海智工作站新增10家。"_s);
        open();
    }

    void TearDown() override
    {
        if (m_page)
            m_page->setArchive(nullptr);
    }

    void open()
    {
        m_window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(m_window.get());
        m_page = new EditorPage(m_prompts, m_actions);
        m_panel = new MetricsPanel(m_page->metrics());
        row->addWidget(m_page, 3);
        row->addWidget(m_panel, 1);
        QObject::connect(m_panel, &MetricsPanel::makeAsked, &m_page->entryMetrics(),
                         &EntryMetrics::makeMetric);
        m_window->resize(1200, 760);
        m_page->setArchive(m_archive.get());
        m_page->showEntry(entry(0).id);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        body().setFocus();
    }

    void reopen(archive::Archive::Access access = archive::Archive::Access::ReadWrite)
    {
        m_page->setArchive(nullptr);
        m_window.reset();
        m_archive.reset();
        m_archive = workflow::openArchive(m_path, access).value();
        open();
    }

    void write(size_t place, const QString &title, const QString &text)
    {
        const Entry now = entry(place);
        ASSERT_TRUE(m_archive->writer().setEntryText(now.id, EntryField::Title, now.title, title));
        ASSERT_TRUE(m_archive->writer().setEntryText(now.id, EntryField::Body, now.body, text));
        m_archive->writer().endTyping();
    }

    [[nodiscard]] Entry entry(size_t place) const
    {
        return m_archive->report(m_report)->sections[0].entries[place];
    }
    [[nodiscard]] Metric metric(size_t place = 0) const { return entry(place).metrics.at(0); }
    [[nodiscard]] TextField &body() const { return *m_page->findChild<TextField *>(u"bodyField"_s); }
    [[nodiscard]] MetricCard &card() const { return m_page->entryMetrics().card(); }
    [[nodiscard]] QTableView &table() const { return *m_panel->findChild<QTableView *>(u"metricsTable"_s); }
    template <class T>
    [[nodiscard]] T &child(const QString &name) const
    {
        return *m_window->findChild<T *>(name);
    }
    [[nodiscard]] QString shown(int row) const { return table().model()->index(row, 1).data().toString(); }
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (const TextMark &mark : body().marks().marks(MarkLayer::Metrics))
            words.append(body().text().mid(mark.from, mark.until - mark.from));
        return words;
    }
    void clickMark(size_t number = 0) const
    {
        const TextMark mark = body().marks().marks(MarkLayer::Metrics).at(number);
        QTest::mouseClick(body().viewport(), Qt::LeftButton, {},
                          body().marks().places(mark).front().center().toPoint());
    }
    void select(const QString &words) const
    {
        QTextCursor cursor = body().textCursor();
        const auto from = static_cast<int>(body().text().indexOf(words));
        cursor.setPosition(from);
        cursor.setPosition(from + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        body().setTextCursor(cursor);
        body().setFocus();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"year.dashiji"_s);
    test::FakePrompts m_prompts;
    std::unique_ptr<archive::Archive> m_archive;
    ReportId m_report;
    EditorActions m_actions;
    std::unique_ptr<QWidget> m_window;
    EditorPage *m_page = nullptr;
    MetricsPanel *m_panel = nullptr;
};

TEST_F(MetricsWindowTest, MarksNumbersAndListsThem)
{
    ASSERT_EQ(entry(0).metrics.size(), 1U);
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
    EXPECT_EQ(body().marks().marks(MarkLayer::Metrics).front().style, TextMark::Style::Dashed);
    EXPECT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(shown(0), u"10家"_s);
}

TEST_F(MetricsWindowTest, AClickOpensTheCardAndEnterConfirms)
{
    clickMark();
    ASSERT_TRUE(card().isVisible());
    EXPECT_EQ(child<QLineEdit>(u"cardValue"_s).text(), u"10"_s);
    EXPECT_EQ(child<QLineEdit>(u"cardUnit"_s).text(), u"家"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(metric().state, MetricState::Confirmed);
    EXPECT_TRUE(metric().indicator) << "a new indicator was offered, and taken";
    EXPECT_EQ(body().marks().marks(MarkLayer::Metrics).front().style, TextMark::Style::Solid);
    EXPECT_TRUE(body().hasFocus());
    EXPECT_EQ(body().text(), entry(0).body) << "Enter went to the card alone";
}

TEST_F(MetricsWindowTest, EscClosesTheCardAndGivesTheCaretBack)
{
    clickMark();
    const int caret = body().textCursor().position();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(card().isVisible());
    EXPECT_TRUE(body().hasFocus());
    EXPECT_EQ(body().textCursor().position(), caret);
    EXPECT_EQ(metric().state, MetricState::Unconfirmed);
}

TEST_F(MetricsWindowTest, TheCardChangesTheSentence)
{
    clickMark();
    child<QLineEdit>(u"cardValue"_s).setText(u"12"_s);
    QTest::keyClick(&child<QLineEdit>(u"cardValue"_s), Qt::Key_Enter);
    EXPECT_EQ(body().text(), u"海智工作站新增12家，覆盖全部区县。"_s);
    EXPECT_EQ(metric().value, Decimal::fromInteger(12));
    EXPECT_EQ(metric().state, MetricState::Confirmed);
    EXPECT_EQ(marked(), QStringList{u"12家"_s});
}

TEST_F(MetricsWindowTest, AClickInTheTextTakesTheValueTypedInTheCard)
{
    clickMark();
    QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
    QTest::mouseClick(body().viewport(), Qt::LeftButton, {}, QPoint(body().viewport()->width() - 4, 4));
    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(body().text(), u"海智工作站新增12家，覆盖全部区县。"_s);
    EXPECT_EQ(metric().value, Decimal::fromInteger(12));
    EXPECT_EQ(metric().state, MetricState::Unconfirmed) << "as in the table: taken, not confirmed";
}

TEST_F(MetricsWindowTest, AnotherPaneOrAnotherEntryTakesTheValueTypedInTheCard)
{
    clickMark();
    QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().viewport()->rect().bottomLeft());
    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(metric().value, Decimal::fromInteger(12));

    clickMark();
    QTest::keyClicks(QApplication::focusWidget(), u"13"_s);
    m_page->showEntry(entry(1).id);
    EXPECT_EQ(metric().value, Decimal::fromInteger(13));
    EXPECT_EQ(entry(0).body, u"海智工作站新增13家，覆盖全部区县。"_s);
}

TEST_F(MetricsWindowTest, EscAndWhatIsNoNumberLeaveTheValueAsItWas)
{
    clickMark();
    QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(metric().value, Decimal::fromInteger(10));

    clickMark();
    QTest::keyClicks(QApplication::focusWidget(), u"many"_s);
    QTest::mouseClick(body().viewport(), Qt::LeftButton, {}, QPoint(body().viewport()->width() - 4, 4));
    EXPECT_EQ(metric().value, Decimal::fromInteger(10));
    EXPECT_TRUE(child<QWidget>(u"pageNotice"_s).isVisible()) << "it is said that it was not taken";
}

TEST_F(MetricsWindowTest, WhatCannotBeReadIsSaidAndChangesNothing)
{
    clickMark();
    child<QLineEdit>(u"cardValue"_s).setText(u"很多"_s);
    QTest::keyClick(&child<QLineEdit>(u"cardValue"_s), Qt::Key_Enter);
    auto &value = child<QLineEdit>(u"cardValue"_s);
    auto &wrong = child<QLabel>(u"cardWrong"_s);
    EXPECT_TRUE(card().isVisible()) << "what was typed stays";
    EXPECT_TRUE(value.property("wrong").toBool()) << "the field is marked";
    EXPECT_TRUE(wrong.isVisible()) << "and the sentence stands under it";
    EXPECT_TRUE(wrong.text().contains(u"很多"_s));
    EXPECT_EQ(value.accessibleDescription(), wrong.text());
    EXPECT_TRUE(value.hasFocus());
    EXPECT_EQ(value.selectedText(), u"很多"_s);
    EXPECT_EQ(body().text(), u"海智工作站新增10家，覆盖全部区县。"_s);

    QTest::keyClicks(&value, u"11"_s);
    EXPECT_FALSE(value.property("wrong").toBool());
    EXPECT_FALSE(wrong.isVisible());
}

TEST_F(MetricsWindowTest, AClickElsewhereTakesAllThatWasTypedInTheCard)
{
    clickMark();
    child<QLineEdit>(u"cardUnit"_s).setText(u"个"_s);
    auto &name = child<QLineEdit>(u"cardLabelEdit"_s);
    name.setFocus();
    name.setText(u"海智站"_s);
    QTest::mouseClick(body().viewport(), Qt::LeftButton, {}, QPoint(body().viewport()->width() - 4, 4));
    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(metric().label, u"海智站"_s);
    EXPECT_EQ(metric().unit, u"个"_s);
    EXPECT_EQ(metric().state, MetricState::Unconfirmed) << "taken, not confirmed";
    EXPECT_EQ(metric().indicator, std::nullopt) << "what the card proposes was not chosen";
    EXPECT_TRUE(m_archive->writer().undo());
    EXPECT_NE(metric().label, u"海智站"_s) << "one change";
    EXPECT_EQ(metric().unit, u"家"_s);
}

TEST_F(MetricsWindowTest, NotAMetricIsRemembered)
{
    clickMark();
    QTest::mouseClick(&child<QPushButton>(u"cardReject"_s), Qt::LeftButton);
    EXPECT_TRUE(marked().isEmpty());
    reopen();
    EXPECT_TRUE(marked().isEmpty());
    body().moveCursor(QTextCursor::End);
    QTest::keyClicks(&body(), u"x"_s);
    ASSERT_TRUE(m_page->flush());
    EXPECT_TRUE(marked().isEmpty()) << "the same words are not offered again";
    EXPECT_EQ(metric().state, MetricState::Rejected);
}

TEST_F(MetricsWindowTest, AValueEditedInTheTableChangesTheSentence)
{
    const QModelIndex cell = table().model()->index(0, 1);
    table().setCurrentIndex(cell);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *editor = table().findChild<QLineEdit *>(u"valueEditor"_s);
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"10"_s);
    editor->setText(u"1200"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return body().text().contains(u"新增1200家"_s); }))
        << body().text().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown(0) == u"1,200家"_s; })) << shown(0).toStdString();
}

TEST_F(MetricsWindowTest, ANumberEditedInTheSentenceChangesTheTable)
{
    QTextCursor cursor = body().textCursor();
    cursor.setPosition(static_cast<int>(body().text().indexOf(u"10家"_s)) + 1);
    body().setTextCursor(cursor);
    QTest::keyClicks(&body(), u"5"_s);
    EXPECT_EQ(marked(), QStringList{u"150家"_s}) << "at once, before it is stored";
    ASSERT_TRUE(m_page->flush());
    EXPECT_EQ(metric().value, Decimal::fromInteger(150));
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown(0) == u"150家"_s; }));
}

TEST_F(MetricsWindowTest, WordsThatAreDeletedLeaveAnUnanchoredRowAndUndoBringsThemBack)
{
    clickMark();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    select(u"新增10家"_s);
    QTest::keyClick(&body(), Qt::Key_Delete);
    EXPECT_TRUE(marked().isEmpty());
    ASSERT_TRUE(m_page->flush());
    EXPECT_EQ(metric().state, MetricState::Unanchored);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return table().model()->index(0, 3).data().toString() == u"Lost its text"_s; }));
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_EQ(body().text(), u"海智工作站新增10家，覆盖全部区县。"_s);
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
    EXPECT_EQ(metric().state, MetricState::Confirmed);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return table().model()->index(0, 3).data().toString() == u"Confirmed"_s; }));
}

TEST_F(MetricsWindowTest, AnInputMethodIsNotDisturbed)
{
    QTextCursor cursor = body().textCursor();
    cursor.setPosition(static_cast<int>(body().text().indexOf(u"10家"_s)));
    body().setTextCursor(cursor);
    QInputMethodEvent composing(u"gong"_s, {});
    QApplication::sendEvent(&body(), &composing);
    const MetricId id = metric().id;
    ASSERT_TRUE(m_archive->writer().setMetric(id, [this] {
        Metric changed = metric();
        changed.label = u"站点"_s;
        return changed;
    }()));
    EXPECT_TRUE(body().composing());
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
    QInputMethodEvent done;
    done.setCommitString(u"共"_s);
    QApplication::sendEvent(&body(), &done);
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
    ASSERT_TRUE(m_page->flush());
    EXPECT_EQ(entry(0).body, u"海智工作站新增共10家，覆盖全部区县。"_s);
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
}

TEST_F(MetricsWindowTest, OffersTheOtherPlacesOfAFact)
{
    ASSERT_TRUE(m_archive->writer().joinFact({metric(0).id, metric(1).id}));
    ASSERT_TRUE(m_page->metrics().changeValue(metric(0).id, u"12"_s));
    auto &band = child<QWidget>(u"citationBand"_s);
    ASSERT_TRUE(band.isVisible());
    EXPECT_EQ(metric(1).value, Decimal::fromInteger(10)) << "offered, not done";
    QTest::mouseClick(&child<QPushButton>(u"changeCitations"_s), Qt::LeftButton);
    EXPECT_FALSE(band.isVisible());
    EXPECT_EQ(entry(1).body, u"这一年海智工作站新增12家。"_s);
}

TEST_F(MetricsWindowTest, SelectedWordsBecomeAMetric)
{
    clickMark();
    QTest::mouseClick(&child<QPushButton>(u"cardReject"_s), Qt::LeftButton);
    select(u"10家"_s);
    m_page->entryMetrics().makeMetric();
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
    EXPECT_TRUE(card().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    select(u"覆盖"_s);
    m_page->entryMetrics().makeMetric();
    EXPECT_TRUE(child<QWidget>(u"pageNotice"_s).isVisible()) << "there is no number in these words";
}

TEST_F(MetricsWindowTest, ConfirmsAllOfTheTable)
{
    QTest::mouseClick(&child<QPushButton>(u"confirmAllButton"_s), Qt::LeftButton);
    EXPECT_EQ(metric().state, MetricState::Confirmed);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !child<QPushButton>(u"confirmAllButton"_s).isEnabled(); }));
    EXPECT_FALSE(child<QPushButton>(u"confirmAllButton"_s).toolTip().isEmpty());
}

TEST_F(MetricsWindowTest, ShowsTheMetricsOfTheYear)
{
    m_panel->setScope(MetricsPanel::Scope::Year);
    EXPECT_EQ(table().model()->rowCount(), 2);
    EXPECT_TRUE(child<QWidget>(u"metricSums"_s).accessibleDescription().contains(u"20家"_s))
        << child<QWidget>(u"metricSums"_s).accessibleDescription().toStdString();
}

TEST_F(MetricsWindowTest, AYearAndASectionAtHandShowTheirNumbers)
{
    const SectionId section = m_archive->report(m_report)->sections[0].id;
    for (const bool year : {true, false}) {
        year ? m_page->showReport(m_report) : m_page->showSection(section);
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return table().isVisible() && table().model()->rowCount() == 2; }));
        EXPECT_FALSE(child<QWidget>(u"metricsScope"_s).isEnabled());
    }
    QTest::mouseClick(&child<QPushButton>(u"confirmAllButton"_s), Qt::LeftButton);
    EXPECT_EQ(metric(0).state, MetricState::Confirmed);
    EXPECT_EQ(metric(1).state, MetricState::Confirmed);
    m_page->showEntry(entry(1).id);
    EXPECT_TRUE(QTest::qWaitFor([this] { return table().model()->rowCount() == 1; }));
}

TEST_F(MetricsWindowTest, TwoAspectsOfOneIndicatorAreToldApart)
{
    write(0, u"工作站增加"_s, u"海智工作站新增10家，海智工作站累计达到53家。"_s);
    const IndicatorId station =
        m_archive->writer().addIndicator(u"海智工作站"_s, u"家"_s, Category::Station).value();
    const Entry now = entry(0);
    ASSERT_EQ(now.metrics.size(), 2U);
    for (Metric counted : now.metrics) {
        counted.indicator = station;
        counted.state = MetricState::Confirmed;
        ASSERT_TRUE(m_archive->writer().setMetric(counted.id, counted));
    }
    reopen();
    const auto &trends = child<QWidget>(u"metricTrends"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return trends.isVisible(); }));
    const QString rows = trends.accessibleDescription();
    for (const Aspect aspect : {Aspect::Period, Aspect::Total})
        EXPECT_TRUE(rows.contains(trendName(u"海智工作站"_s, aspect))) << rows.toStdString();
}

TEST_F(MetricsWindowTest, TheYearIsThatOfTheOrganizationInSight)
{
    Report other;
    other.year = 2021;
    other.owner = m_archive->writer().addOrganization(u"乙市学会"_s).value();
    other.sections.resize(1);
    other.sections[0].entries.resize(1);
    const auto id = m_archive->writer().importReport(other);
    ASSERT_TRUE(id) << why(id);
    m_page->showEntry(m_archive->report(*id)->sections[0].entries[0].id);
    m_panel->setScope(MetricsPanel::Scope::Year);
    EXPECT_EQ(table().model()->rowCount(), 0);
    m_page->showEntry(entry(0).id);
    EXPECT_TRUE(QTest::qWaitFor([this] { return table().model()->rowCount() == 2; }));
}

TEST_F(MetricsWindowTest, SumsOfTheYearNameWhatTheyLeaveOut)
{
    write(1, u"全年回顾"_s, u"推选的代表有26人，其中1人当选常委，3人当选委员。"_s);
    m_panel->setScope(MetricsPanel::Scope::Year);
    const auto said = [this] { return child<QWidget>(u"metricSums"_s).accessibleDescription(); };
    EXPECT_TRUE(QTest::qWaitFor([&said] { return said().contains(u"26人"_s); })) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Left out: 2 parts of other numbers, 1 whose text is gone."_s))
        << said().toStdString();
}

TEST_F(MetricsWindowTest, AnArchiveForReadingOnlyLocksAllAndSaysWhy)
{
    reopen(archive::Archive::Access::ReadOnly);
    EXPECT_FALSE(table().model()->flags(table().model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
    for (const QString &name : {u"makeMetricButton"_s, u"confirmAllButton"_s}) {
        EXPECT_FALSE(child<QPushButton>(name).isEnabled());
        EXPECT_TRUE(child<QPushButton>(name).toolTip().contains(u"reading only"_s));
    }
    clickMark();
    ASSERT_TRUE(card().isVisible()) << "it may be looked at";
    EXPECT_FALSE(child<QPushButton>(u"cardConfirm"_s).isEnabled());
    EXPECT_TRUE(child<QPushButton>(u"cardConfirm"_s).toolTip().contains(u"reading only"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(metric().state, MetricState::Unconfirmed);
}

TEST_F(MetricsWindowTest, TypingInTheTextClosesTheCard)
{
    clickMark();
    ASSERT_TRUE(card().isVisible());
    body().setFocus();
    QTest::keyClicks(&body(), u"x"_s);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(MetricsWindowTest, TheStatusTellsTheMetrics)
{
    const QSignalSpy told(m_page, &EditorPage::statusChanged);
    ASSERT_TRUE(m_page->metrics().confirmAll());
    ASSERT_FALSE(told.isEmpty());
    const QString status = told.last().first().toString();
    EXPECT_TRUE(status.contains(u"1 metric"_s)) << status.toStdString();
    EXPECT_FALSE(status.contains(u"to confirm"_s)) << status.toStdString();
}
