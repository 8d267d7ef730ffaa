// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/indicatorsdialog.h"
#include "app/metrics/indicatorsmodel.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;

/// Three years of two indicators.
class IndicatorsDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_archive = std::move(
            archive::Archive::create(m_folder.filePath(QStringLiteral("a.dashiji")), QStringLiteral("协会"))
                .value());
        m_stations =
            *writer().addIndicator(QStringLiteral("工作站"), QStringLiteral("家"), Category::Station);
        m_others =
            *writer().addIndicator(QStringLiteral("专家工作站"), QStringLiteral("家"), Category::Station);
        for (int year = 2019; year <= 2021; ++year)
            importYear(year);
        m_dialog = std::make_unique<IndicatorsDialog>(*m_archive, m_prompts);
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void importYear(int year)
    {
        Report report;
        report.year = year;
        report.sections.resize(1);
        report.sections[0].entries.resize(1);
        Entry &entry = report.sections[0].entries[0];
        entry.title = QStringLiteral("建站");
        entry.body = QStringLiteral("年末28家。");
        Metric metric;
        metric.value = Decimal::fromInteger(28);
        metric.scale = Decimal::fromInteger(1);
        metric.unit = QStringLiteral("家");
        metric.indicator = year == 2021 ? m_others : m_stations;
        metric.anchor = {EntryField::Body,    2, 5, QStringLiteral("28家"), QStringLiteral("年末"),
                         QStringLiteral("。")};
        entry.metrics.push_back(metric);
        ASSERT_TRUE(writer().importReport(report));
    }

    [[nodiscard]] archive::Writer &writer() { return m_archive->writer(); }
    template <class W>
    [[nodiscard]] W *find(const char *name) const
    {
        return m_dialog->findChild<W *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView *list() const { return find<QTableView>("indicatorList"); }
    [[nodiscard]] QTableView *numbers() const { return find<QTableView>("indicatorNumbers"); }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] int numbersOf(IndicatorId indicator) const
    {
        return static_cast<int>(m_archive->observations(indicator)->size());
    }

    QTemporaryDir m_folder;
    test::FakePrompts m_prompts;
    std::unique_ptr<archive::Archive> m_archive;
    IndicatorId m_stations;
    IndicatorId m_others;
    std::unique_ptr<IndicatorsDialog> m_dialog;
};

TEST_F(IndicatorsDialogTest, ShowsIndicatorsWithTheirNumbers)
{
    const QAbstractItemModelTester tester(list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    m_dialog->choose(m_stations);
    EXPECT_EQ(find<QLabel>("indicatorTitle")->text(), QStringLiteral("工作站"));
    EXPECT_EQ(numbers()->model()->rowCount(), 2);
    EXPECT_EQ(numbers()->model()->index(0, 0).data().toString(), QStringLiteral("2019"));
    EXPECT_EQ(numbers()->model()->index(0, 1).data().toString(), QStringLiteral("28家"));
    const QModelIndex years = list()->model()->index(list()->currentIndex().row(), 3);
    EXPECT_EQ(years.data().toString(), QStringLiteral("2019—2020"));
    QTest::keyClicks(find<QLineEdit>("indicatorFilter"), QStringLiteral("zzz"));
    EXPECT_EQ(list()->model()->rowCount(), 0);
}

TEST_F(IndicatorsDialogTest, RenamesTheChosenOne)
{
    m_dialog->choose(m_stations);
    m_prompts.nextText.push_back(QStringLiteral("院士工作站"));
    press("renameIndicator");
    EXPECT_EQ(m_prompts.textQuestions.front().value, QStringLiteral("工作站"));
    EXPECT_EQ(find<QLabel>("indicatorTitle")->text(), QStringLiteral("院士工作站"));
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(find<QLabel>("indicatorTitle")->text(), QStringLiteral("工作站"));
}

TEST_F(IndicatorsDialogTest, AUnitThatDoesNotFitIsAskedAbout)
{
    const auto unitOf = [&] { return m_archive->indicators()->front().unit; };
    m_dialog->choose(m_archive->indicators()->front().id);
    m_prompts.nextText.push_back(QStringLiteral("个"));
    press("indicatorUnit");
    EXPECT_EQ(unitOf(), QStringLiteral("个"));
    EXPECT_TRUE(m_prompts.questions.empty());
    m_prompts.nextText.push_back(QStringLiteral("万元"));
    m_prompts.nextAnswer.push_back(Answer::Cancel);
    press("indicatorUnit");
    EXPECT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_EQ(unitOf(), QStringLiteral("个"));
}

TEST_F(IndicatorsDialogTest, MergesWhatIsChosenIntoTheCurrentOne)
{
    EXPECT_FALSE(find<QPushButton>("mergeIndicators")->isEnabled());
    m_dialog->choose(m_others);
    list()->selectAll();
    m_prompts.nextAnswer.push_back(Answer::Cancel);
    press("mergeIndicators");
    EXPECT_EQ(m_archive->indicators()->size(), 2U);
    m_prompts.nextAnswer.push_back(Answer::Accept);
    press("mergeIndicators");
    ASSERT_EQ(m_archive->indicators()->size(), 1U);
    EXPECT_EQ(numbersOf(m_others), 3);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(list()->model()->rowCount(), 2);
}

TEST_F(IndicatorsDialogTest, SplitsChosenNumbersOff)
{
    m_dialog->choose(m_stations);
    EXPECT_FALSE(find<QPushButton>("splitIndicator")->isEnabled());
    numbers()->selectRow(1);
    m_prompts.nextText.push_back(QStringLiteral("海智工作站"));
    press("splitIndicator");
    EXPECT_EQ(m_archive->indicators()->size(), 3U);
    EXPECT_EQ(numbersOf(m_stations), 1);
    EXPECT_EQ(find<QLabel>("indicatorTitle")->text(), QStringLiteral("海智工作站"));
}

TEST_F(IndicatorsDialogTest, RemovesAnIndicatorAndKeepsItsNumbers)
{
    m_dialog->choose(m_stations);
    m_prompts.nextAnswer.push_back(Answer::Accept);
    press("removeIndicator");
    EXPECT_EQ(m_archive->indicators()->size(), 1U);
    EXPECT_EQ(m_archive->observations()->size(), 3U);
}

TEST_F(IndicatorsDialogTest, ANumberLeadsToItsEntry)
{
    QSignalSpy wanted(m_dialog.get(), &IndicatorsDialog::entryWanted);
    m_dialog->choose(m_stations);
    numbers()->setFocus();
    numbers()->setCurrentIndex(numbers()->model()->index(0, 1));
    QTest::keyClick(numbers(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<EntryId>(), m_archive->report(2019)->sections[0].entries[0].id);
}
