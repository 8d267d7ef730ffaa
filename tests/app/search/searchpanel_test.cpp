// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel over the real window: typed into, moved by keys, and gone to.
#include "app/fields/textfield.h"
#include "app/reader/pagecanvas.h"
#include "app/search/commands.h"
#include "app/search/hitmodel.h"
#include "app/search/searchpanel.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class SearchPanelTest : public WindowTest
{
protected:
    void SetUp() override
    {
        const QString path = makeArchive(u"a.dashiji"_s);
        open(path);
        m_entry = entryAt(2020, 1, 2);
        ASSERT_TRUE(
            archive().writer().setEntryText(m_entry, EntryField::Body, {}, u"全年建成海智工作站9家。"_s));
        m_window->bench().goTo(placeOf(entryAt(2021, 0, 0)));
    }
    [[nodiscard]] app::SearchPanel &panel() { return *m_window->findChild<app::SearchPanel *>(); }
    [[nodiscard]] QLineEdit &field() { return *child<QLineEdit>("searchField"); }
    [[nodiscard]] QListView &list() { return *child<QListView>("searchHits"); }
    [[nodiscard]] QString chosen() { return list().currentIndex().data().toString(); }
    /// Opens the panel, types and waits for the answer.
    void ask(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(panel().isVisible());
        ASSERT_EQ(m_window->focusWidget(), &field());
        QSignalSpy answered(&panel(), &app::SearchPanel::answered);
        field().clear();
        QInputMethodEvent typed; // as Chinese is typed
        typed.setCommitString(words);
        QCoreApplication::sendEvent(&field(), &typed);
        ASSERT_TRUE(answered.wait());
    }
    /// Another organization with a report of 2021.
    void addDistrict()
    {
        const auto district = archive().writer().addOrganization(u"江北区协会"_s);
        ASSERT_TRUE(district);
        Report draft;
        draft.year = 2021;
        draft.owner = *district;
        draft.organization = u"江北区协会"_s;
        draft.sections.resize(1);
        draft.sections[0].title = u"十件大事"_s;
        draft.sections[0].entries.resize(1);
        draft.sections[0].entries[0].title = u"区里的海智工作站"_s;
        ASSERT_TRUE(archive().writer().importReport(draft));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&field(), key, modifiers); }

    EntryId m_entry;
};

TEST_F(SearchPanelTest, FindsInAllYearsAndGoesThere)
{
    ask(u"海智"_s);
    EXPECT_EQ(list().model()->rowCount(), 2) << "the head of the year, and the hit";
    EXPECT_EQ(chosen(), u"2020 十大亮点 3"_s) << "the first hit is chosen already";
    EXPECT_TRUE(child<QLabel>("searchCount")->text().startsWith(u'1'));
    EXPECT_TRUE(child<QTextEdit>("searchPreview")->toPlainText().contains(u"全年建成海智工作站9家"_s));
    EXPECT_FALSE(child<QTextEdit>("searchPreview")->extraSelections().isEmpty())
        << "what was looked for is marked";
    key(Qt::Key_Return);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(m_window->bench().place().entry, m_entry);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    const QTextCursor caret = child<app::TextField>("bodyField")->textCursor();
    EXPECT_EQ(caret.selectedText(), u"海智"_s) << "and in the text";
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2021, 0, 0))
        << "a jump like any other: one comes back";
}

TEST_F(SearchPanelTest, ArrowsPassHeadsAndTabGoesToTheNextYear)
{
    ask(u"十大亮点"_s);
    EXPECT_EQ(chosen(), u"2021 十大亮点 1"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"2021 十大亮点 2"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(chosen(), u"2020 十大亮点 1"_s);
    key(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"十大亮点"_s) << "over the head of 2020, to the section of 2021";
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    EXPECT_EQ(chosen(), u"2021 十大亮点 1"_s) << "and round";
}

TEST_F(SearchPanelTest, HasOneKey)
{
    EXPECT_EQ(action("search")->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_K)});
}

TEST_F(SearchPanelTest, EscGivesTheFocusBack)
{
    auto *body = child<app::TextField>("bodyField");
    body->setFocus();
    ask(u"海智"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(m_window->focusWidget(), body);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2021, 0, 0));
}

TEST_F(SearchPanelTest, ReadsThereWithShift)
{
    ask(u"海智"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_window->bench().page(), u"read"_s);
    EXPECT_EQ(m_window->bench().place().entry, m_entry);
    const auto *canvas = child<app::PageCanvas>("pageCanvas");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !canvas->marks().empty(); })) << "with its words marked";
}

TEST_F(SearchPanelTest, SearchesOneOfSeveralOrganizations)
{
    addDistrict();
    auto *choice = [&] {
        ask(u"海智"_s);
        return child<QComboBox>("searchOrganization");
    }();
    ASSERT_TRUE(choice->isVisible());
    EXPECT_EQ(list().model()->rowCount(), 4) << "two years with a hit each";
    EXPECT_TRUE(list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"江北区协会"_s))
        << "each says whose it is";
    QSignalSpy answered(&panel(), &app::SearchPanel::answered);
    key(Qt::Key_Down, Qt::AltModifier);
    choice->setCurrentIndex(choice->findText(u"江北区协会"_s));
    emit choice->activated(choice->currentIndex());
    choice->hidePopup();
    ASSERT_TRUE(answered.wait());
    EXPECT_EQ(list().model()->rowCount(), 2);
    EXPECT_EQ(chosen(), u"区里的海智工作站"_s);
    EXPECT_EQ(m_window->focusWidget(), &field()) << "one types on";
    key(Qt::Key_Escape);
}

TEST_F(SearchPanelTest, WhatIsBeingTypedIsFound)
{
    auto *body = child<app::TextField>("bodyField");
    body->setFocus();
    body->insertPlainText(u"刚写的几个字"_s);
    ask(u"刚写的"_s);
    EXPECT_EQ(chosen(), u"2021 十件大事 1"_s);
}

TEST_F(SearchPanelTest, SaysHowManyOfThemItShows)
{
    Report draft;
    draft.year = 2022;
    draft.sections.resize(1);
    for (int i = 0; i < 60; ++i)
        draft.sections[0].entries.emplace_back().title = u"多得列不完的条目%1"_s.arg(i);
    ASSERT_TRUE(archive().writer().importReport(draft));
    press(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy completed(&panel(), &app::SearchPanel::completed);
    field().setText(u"多得列不完"_s);
    ASSERT_TRUE(completed.wait());
    EXPECT_EQ(child<QLabel>("searchCount")->text(), u"the first 50 of 60 places"_s);
}

TEST_F(SearchPanelTest, SaysWhenNothingIsFound)
{
    ask(u"没有这样的话"_s);
    EXPECT_FALSE(list().isVisible());
    EXPECT_TRUE(child<QLabel>("searchNothing")->text().contains(u"没有这样的话"_s));
    key(Qt::Key_Return);
    EXPECT_TRUE(panel().isVisible()) << "nowhere to go";
}

TEST_F(SearchPanelTest, LettersSuggestWhatTheySpell)
{
    ASSERT_TRUE(
        archive().writer().setEntryText(m_entry, EntryField::Title, u"2020 十大亮点 3"_s, u"科技馆开馆"_s));
    m_window->bench().goTo(placeOf(entryAt(2021, 0, 0)));
    ASSERT_TRUE(archive().writer().setEntryText(entryAt(2021, 0, 0), EntryField::Body, {}, u"别的"_s));
    press(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy completed(&panel(), &app::SearchPanel::completed);
    field().setText(u"kjg"_s);
    ASSERT_TRUE(completed.wait());
    EXPECT_EQ(chosen(), u"科技馆"_s) << "nothing is spelled so, and what is meant is chosen already";
    QSignalSpy answered(&panel(), &app::SearchPanel::answered);
    key(Qt::Key_Return);
    EXPECT_EQ(field().text(), u"科技馆"_s);
    ASSERT_TRUE(answered.wait());
    EXPECT_EQ(chosen(), u"科技馆开馆"_s);
}

TEST_F(SearchPanelTest, ListsAndRunsCommands)
{
    press(Qt::Key_K, Qt::ControlModifier);
    field().setText(u">full screen"_s);
    EXPECT_EQ(chosen(), u"Full screen"_s);
    QSignalSpy triggered(action("fullScreen"), &QAction::triggered);
    key(Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_FALSE(panel().isVisible());
}

TEST_F(SearchPanelTest, CommandsStandBelowWhatIsFoundAndAreNotRunUnasked)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy completed(&panel(), &app::SearchPanel::completed);
    field().setText(u"remove year"_s);
    ASSERT_TRUE(completed.wait());
    ASSERT_TRUE(list().isVisible());
    EXPECT_EQ(chosen(), QString());
    key(Qt::Key_Return);
    EXPECT_TRUE(archive().report(2021)) << "Enter means what is found";
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Remove year"_s);
    QSignalSpy triggered(action("removeYear"), &QAction::triggered);
    key(Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 1);
}

TEST_F(SearchPanelTest, WithoutAnArchiveThereAreCommands)
{
    action("closeArchive")->trigger();
    press(Qt::Key_K, Qt::ControlModifier);
    field().setText(u"sample"_s);
    EXPECT_EQ(chosen(), u"Look at the sample"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
}

TEST(CommandNames, AreKnownByTheirWordsAndByWhatLettersSpell)
{
    for (const QString &words : {u"导出"_s, u"dc"_s, u"daochu"_s, u"daoc"_s, u"bg"_s, QString()})
        EXPECT_TRUE(app::isCalled(u"导出报告…"_s, words)) << words.toStdString();
    for (const QString &words : {u"导入"_s, u"cd"_s, u"dcx"_s})
        EXPECT_FALSE(app::isCalled(u"导出报告…"_s, words)) << words.toStdString();
    EXPECT_TRUE(app::isCalled(u"Full screen"_s, u"SCREEN"_s));
}

class SearchLooksTest : public SearchPanelTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        wear(GetParam());
        SearchPanelTest::SetUp();
    }
    void TearDown() override { m_appearance->chooseLanguage(u"en"_s); }
};

TEST_P(SearchLooksTest, AllWordsFit)
{
    addDistrict();
    const QString longWords =
        u"2020 这一条的标题很长很长，长到一行里写不下，还要再长一些，才好看出它有没有被裁掉"_s;
    ASSERT_TRUE(archive().writer().setEntryText(m_entry, EntryField::Title, u"2020 十大亮点 3"_s, longWords));
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 600)}) {
        m_window->resize(size);
        for (const QString &words :
             {QString(), u"海智"_s, u"很长 很长"_s, u"ndbg"_s, u"没有这样的话"_s, u">"_s}) {
            press(Qt::Key_K, Qt::ControlModifier);
            QSignalSpy answered(&panel(), &app::SearchPanel::answered);
            field().setText(words);
            ASSERT_TRUE(!answered.isEmpty() || answered.wait());
            (void)QTest::qWaitFor([this] { return whatDoesNotFit(panel()).isEmpty(); });
            EXPECT_EQ(whatDoesNotFit(panel()).join(u'\n').toStdString(), "")
                << size.width() << ' ' << words.toStdString();
            EXPECT_LE(panel().width(), m_window->width());
        }
    }
    key(Qt::Key_Escape);
}

INSTANTIATE_TEST_SUITE_P(Everywhere, SearchLooksTest, testing::ValuesIn(kLooks));

TEST_F(SearchPanelTest, IsThereOnceAfterTheWindowIsMadeAnew)
{
    ask(u"海智"_s);
    action("languageChinese")->trigger();
    QCoreApplication::processEvents();
    ask(u"海智"_s);
    EXPECT_EQ(m_window->findChildren<app::SearchPanel *>().size(), 1);
    EXPECT_EQ(chosen(), u"2020 十大亮点 3"_s);
    action("languageEnglish")->trigger();
    QCoreApplication::processEvents();
}

} // namespace
} // namespace dashiji::test
