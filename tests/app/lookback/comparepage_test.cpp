// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking back in the real window: two years side by side, walked by keys, and a year rolled over.
#include "app/lookback/comparedtext.h"
#include "app/lookback/comparepage.h"
#include "app/lookback/numbersmodel.h"
#include "app/lookback/pairsmodel.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "core/workflow/draftnumbers.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

/// A year of the same office: a series, a habit, and one thing of its own.
Report yearOfOffice(int year, int ordinal, const QString &news, const QString &story)
{
    static const QString kDigits = u"零一二三四五六七八九"_s;
    Report report;
    report.year = year;
    report.title = u"%1年度十件大事"_s.arg(year);
    Section &section = report.sections.emplace_back();
    section.kind = SectionKind::Events;
    section.title = u"十件大事"_s;
    const auto add = [&](const QString &title, const QString &body) {
        Entry &entry = section.entries.emplace_back();
        entry.title = title;
        entry.body = body;
        entry.state = EntryState::Written;
    };
    add(u"第%1届江湾读书会开幕"_s.arg(kDigits[ordinal]),
        u"读书会设会场%1个，邀请作家、译者与市民同读一本书。\n各区县科协同步跟进，工作按季通报。"_s.arg(
            ordinal * 4));
    add(u"乡镇农技员轮训覆盖%1个乡镇"_s.arg(ordinal * 9),
        u"轮训围绕水稻侧深施肥和柑橘防冻展开，派出教师%1名。学员结业前要完成一块示范田的测土配方。"_s.arg(
            ordinal * 7));
    add(news, story);
    return report;
}

} // namespace

class ComparePageTest : public WindowTest
{
protected:
    void SetUp() override { openOffice(); }

    void openOffice()
    {
        const QString path = m_folder.filePath(u"office.dashiji"_s);
        if (!QFile::exists(path)) {
            auto created = workflow::createArchive(path, u"江湾科协"_s);
            ASSERT_TRUE(created) << why(created);
            for (const auto &[year, ordinal, news, story] :
                 {std::tuple{2030, 3, u"老馆搬迁"_s, u"馆藏光学仪器逐件拍照编号，搬迁用了恒湿箱。"_s},
                  std::tuple{2031, 4, u"湿地环志站落成"_s, u"年内环志候鸟90只，志愿者参与放飞。"_s}}) {
                Report draft = yearOfOffice(year, ordinal, news, story);
                workflow::readNumbers(draft, workflow::lexiconOf(**created));
                ASSERT_TRUE((*created)->writer().importReport(draft));
            }
        }
        open(path);
        m_window->bench().goTo(placeOf(entryAt(2031, 0, 0)));
    }
    void lookBack()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        action("compareYears")->trigger();
        ASSERT_TRUE(page().isVisible());
        ASSERT_TRUE(pairs().years());
    }
    [[nodiscard]] app::ComparePage &page() { return *m_window->findChild<app::ComparePage *>(); }
    [[nodiscard]] app::PairsModel &pairs() { return *page().findChild<app::PairsModel *>(); }
    [[nodiscard]] QListView &list() { return *child<QListView>("pairsList"); }
    [[nodiscard]] QString text(const char *name) { return child<app::ComparedText>(name)->toPlainText(); }
};

TEST_F(ComparePageTest, LaysTheYearBesideTheOneBefore)
{
    lookBack();
    EXPECT_EQ(list().currentIndex().data().toString(), u"第四届江湾读书会开幕"_s);
    EXPECT_EQ(pairs().ranks(list().currentIndex().row()), u"1 → 1"_s);
    EXPECT_TRUE(text("textBefore").contains(u"第三届江湾读书会开幕"_s));
    EXPECT_TRUE(text("textBefore").contains(u"会场12个"_s));
    EXPECT_TRUE(text("textAfter").contains(u"会场16个"_s));
    EXPECT_TRUE(child<QLabel>("copiedSentence")->text().contains(u"各区县科协同步跟进"_s));
    EXPECT_EQ(page().statusText(), u"2 paired, 1 new, 1 gone"_s);
    EXPECT_EQ(page().place().entry, entryAt(2031, 0, 0));
}

TEST_F(ComparePageTest, F8WalksTheDifferencesOfAllEntries)
{
    lookBack();
    const auto marked = [this] {
        QStringList words;
        for (const char *name : {"textBefore", "textAfter"})
            for (const QTextEdit::ExtraSelection &mark : child<app::ComparedText>(name)->extraSelections())
                words << mark.cursor.selectedText();
        return words;
    };
    press(Qt::Key_F8);
    EXPECT_EQ(marked(), (QStringList{u"三"_s, u"四"_s}));
    press(Qt::Key_F8);
    EXPECT_EQ(marked(), (QStringList{u"12"_s, u"16"_s}));
    press(Qt::Key_F8);
    EXPECT_EQ(list().currentIndex().data().toString(), u"乡镇农技员轮训覆盖36个乡镇"_s);
    EXPECT_EQ(marked(), (QStringList{u"27"_s, u"36"_s}));
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(marked(), (QStringList{u"12"_s, u"16"_s}));
}

TEST_F(ComparePageTest, NumbersOnlyLeavesTheRestUnmarked)
{
    lookBack();
    child<QWidget>("compareWhat")->findChildren<QAbstractButton *>().at(1)->click();
    for (int row = 0; row < pairs().rowCount(); ++row)
        for (const text::Piece &piece :
             pairs().entryAt(row) != nullptr ? pairs().entryAt(row)->body : text::Blackline())
            EXPECT_TRUE(piece.kind == text::Piece::Kind::Same || text::isOfNumbers(piece.text))
                << piece.text.toStdString();
    EXPECT_GT(pairs().rowCount(), 0);
}

TEST_F(ComparePageTest, OnlyWhatChangedIsListedIfThatIsAsked)
{
    const EntryId same = entryAt(2031, 0, 1);
    const Entry old = archive().entry(entryAt(2030, 0, 1)).value();
    const Entry now = archive().entry(same).value();
    ASSERT_TRUE(archive().writer().setEntryText(same, EntryField::Title, now.title, old.title));
    ASSERT_TRUE(archive().writer().setEntryText(same, EntryField::Body, now.body, old.body));
    lookBack();
    ASSERT_GE(pairs().rowOf(same), 0);
    const int all = pairs().rowCount();
    child<QPushButton>("onlyChanged")->click();
    EXPECT_EQ(pairs().rowOf(same), -1);
    EXPECT_EQ(pairs().rowCount(), all - 1);
    EXPECT_GE(pairs().rowOf(entryAt(2031, 0, 2)), 0) << "what is new has changed";
    child<QPushButton>("onlyChanged")->click();
    EXPECT_EQ(pairs().rowCount(), all);
}

TEST_F(ComparePageTest, TheFilterListsPairsThatHoldItsWords)
{
    lookBack();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().isVisible(); }));
    const int all = list().model()->rowCount();
    auto *filter = child<QLineEdit>("pairsFilter");
    filter->setFocus();
    filter->insert(u"放飞 侯鸟"_s);
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_TRUE(child<QLabel>("noPairs")->text().contains(u"放飞 侯鸟"_s));
    EXPECT_TRUE(child<QLabel>("noPairs")->isVisible());
    filter->clear();
    filter->insert(u"放飛"_s);
    ASSERT_EQ(list().model()->rowCount(), 2) << "folded as in a search: the section and its entry";
    EXPECT_EQ(list().model()->index(1, 0).data().toString(), u"湿地环志站落成"_s);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2031, 0, 2)) << "what is found is shown";
    filter->clear();
    filter->insert(u"恒湿箱"_s);
    EXPECT_EQ(list().model()->rowCount(), 2) << "the earlier year's words, too";
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(list().model()->rowCount(), all);
    filter->insert(u"放飞"_s);
    page().setMaximumWidth(400);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !list().isVisible(); }));
    EXPECT_EQ(list().model()->rowCount(), all) << "nothing is left out by a field out of sight";
}

TEST_F(ComparePageTest, AnEntryDraggedOntoAnotherIsPairedWithIt)
{
    lookBack();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().isVisible(); }));
    const int added = pairs().rowOf(entryAt(2031, 0, 2));
    const int gone = pairs().rowOf(entryAt(2030, 0, 2));
    const auto drop = [&](int dragged, int onto) {
        const QModelIndex target = pairs().index(onto);
        const std::unique_ptr<QMimeData> data(pairs().mimeData({pairs().index(dragged)}));
        const QPoint middle = list().visualRect(target).center();
        QDragEnterEvent enter(middle, Qt::LinkAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list().viewport(), &enter);
        QDragMoveEvent move(middle, Qt::LinkAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list().viewport(), &move);
        QDropEvent event(middle, Qt::LinkAction, data.get(), Qt::LeftButton, {});
        if (move.isAccepted())
            QApplication::sendEvent(list().viewport(), &event);
        return move.isAccepted();
    };
    EXPECT_FALSE(drop(gone, gone));
    ASSERT_TRUE(drop(gone, added));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto *entry = pairs().entryAt(pairs().rowOf(entryAt(2031, 0, 2)));
        return entry != nullptr && entry->pair.from && entry->pair.by == lookback::EntryPair::By::Chosen;
    }));
    EXPECT_EQ(pairs().rowOf(entryAt(2030, 0, 2)), pairs().rowOf(entryAt(2031, 0, 2)));
}

TEST_F(ComparePageTest, SwapsTheYears)
{
    lookBack();
    child<QToolButton>("swapYears")->click();
    EXPECT_TRUE(text("textAfter").contains(u"第三届江湾读书会开幕"_s));
    EXPECT_EQ(pairs().years()->to.year, 2030);
}

TEST_F(ComparePageTest, FollowsWhatIsWrittenAndThePairingThatIsChosen)
{
    lookBack();
    const int first = pairs().rowOf(entryAt(2031, 0, 2));
    EXPECT_FALSE(pairs().entryAt(first)->pair.from);
    list().setCurrentIndex(pairs().index(first));
    QTimer::singleShot(0, &page(), [this] {
        auto *menu = page().findChild<QMenu *>(u"pairMenu"_s);
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions())
            if (action->text() == u"老馆搬迁"_s)
                action->trigger();
        menu->close();
    });
    action("pairAgain")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto *entry = pairs().entryAt(pairs().rowOf(entryAt(2031, 0, 2)));
        return entry != nullptr && entry->pair.by == lookback::EntryPair::By::Chosen;
    }));
    EXPECT_EQ(list().currentIndex().data().toString(), u"湿地环志站落成"_s);

    ASSERT_TRUE(archive().writer().setEntryText(entryAt(2031, 0, 2), EntryField::Title, u"湿地环志站落成"_s,
                                                u"湿地环志站开放"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return text("textAfter").contains(u"湿地环志站开放"_s); }));
}

TEST_F(ComparePageTest, GoesToTheSentenceThatWasOnlyCopied)
{
    lookBack();
    child<QPushButton>("goToCopied")->click();
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2031, 0, 0));
}

TEST_F(ComparePageTest, ExportsWhatIsShown)
{
    lookBack();
    m_prompts.nextSaveFile.push_back(m_folder.filePath(u"changes.html"_s));
    child<QPushButton>("exportComparison")->click();
    ASSERT_TRUE(m_prompts.errors.empty());
    EXPECT_EQ(m_prompts.suggestions, QStringList{m_folder.filePath(u"2030-2031.pdf"_s)});
    QFile file(m_folder.filePath(u"changes.html"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("<ins>四</ins>"));
}

TEST_F(ComparePageTest, OneYearIsNothingToCompare)
{
    open(makeArchive(u"one.dashiji"_s, {2021}));
    action("compareYears")->trigger();
    EXPECT_TRUE(child<QLabel>("compareMessage")->isVisible());
    EXPECT_TRUE(child<QLabel>("compareMessage")->text().contains(u"only one year"_s));
}

TEST_F(ComparePageTest, RollsTheYearOverAndBack)
{
    m_prompts.nextAnswer.push_back(app::Answer::Accept);
    action("rollOver")->trigger();
    ASSERT_EQ(m_prompts.questions.size(), 1U);
    EXPECT_TRUE(m_prompts.questions[0].sentence.contains(u"第四届 → 第五届"_s));
    EXPECT_EQ(titles(2032, 0), (QStringList{u"第五届江湾读书会开幕"_s, u"乡镇农技员轮训覆盖36个乡镇"_s}));
    EXPECT_EQ(m_window->bench().year(), 2032);
    ASSERT_TRUE(archive().writer().undo());
    EXPECT_FALSE(archive().report(2032));
    m_window->bench().goTo(placeOf(entryAt(2030, 0, 0)));
    action("rollOver")->trigger();
    EXPECT_EQ(m_prompts.errors.size(), 1U) << "2031 is there";
}

TEST_F(ComparePageTest, RollsTheFrameOverAlone)
{
    m_prompts.nextAnswer.push_back(app::Answer::Alternative);
    action("rollOver")->trigger();
    EXPECT_EQ(titles(2032, 0), QStringList(kUsualEntries, QString()));
    EXPECT_EQ(m_window->bench().year(), 2032);
}

TEST_F(ComparePageTest, AYearThatStandsEmptyIsFilledAndTellsLastYearsValues)
{
    archive::Writer &writer = archive().writer();
    Metric halls = report(2031).sections[0].entries[0].metrics.front();
    const auto indicator = writer.addIndicator(u"读书会会场"_s, halls.unit, halls.category);
    ASSERT_TRUE(indicator);
    halls.indicator = IndicatorLink(*indicator);
    ASSERT_TRUE(writer.setMetric(halls.id, halls));
    Report empty;
    empty.year = 2032;
    empty.title = u"江湾的2032年"_s;
    ASSERT_TRUE(writer.importReport(empty));

    m_window->bench().goTo(placeOf(entryAt(2031, 0, 0)));
    m_prompts.nextAnswer.push_back(app::Answer::Accept);
    action("rollOver")->trigger();
    EXPECT_TRUE(m_prompts.errors.empty());
    EXPECT_EQ(report(2032).title, u"江湾的2032年"_s);
    m_window->bench().enter(placeOf(entryAt(2032, 0, 0)), u"write"_s);
    const QString hint = child<QWidget>("bodyField")->accessibleDescription();
    EXPECT_TRUE(hint.contains(u"2031: 读书会会场, Period 16个"_s)) << hint.toStdString();
    m_window->bench().enter(placeOf(entryAt(2031, 0, 0)), u"write"_s);
    EXPECT_FALSE(child<QWidget>("bodyField")->accessibleDescription().contains(u"读书会会场"_s));
}

class CompareLooksTest : public ComparePageTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        wear(GetParam());
        openOffice();
    }
    void TearDown() override { m_appearance->chooseLanguage(u"en"_s); }
};

TEST_P(CompareLooksTest, AllWordsFit)
{
    action("compareYears")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().isVisible() && pairs().years(); }));
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 600)}) {
        m_window->resize(size);
        for (int row = pairs().entryBeside(-1, 1); row >= 0; row = pairs().entryBeside(row, 1)) {
            list().setCurrentIndex(pairs().index(row));
            (void)QTest::qWaitFor([this] { return whatDoesNotFit(page()).isEmpty(); });
            EXPECT_EQ(whatDoesNotFit(page()).join(u'\n').toStdString(), "") << size.width() << ' ' << row;
        }
    }
    EXPECT_LE(m_window->width(), 1440);
}

INSTANTIATE_TEST_SUITE_P(Everywhere, CompareLooksTest, testing::ValuesIn(kLooks));

} // namespace dashiji::test
