// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and replacing by keys and mouse, in the real window.
#include "app/fields/textfield.h"
#include "app/replace/foundmodel.h"
#include "app/replace/replacedialog.h"
#include "app/widgets/textmarks.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;

class ReplaceTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(u"a.dashiji"_s));
        m_entry = entryAt(2021, 0, 0);
        write(m_entry, u"海智工作站新增10家。\n海智计划到第三年，海智工作站共53家。"_s);
        write(entryAt(2020, 1, 2), u"海智工作站43家。"_s);
        m_window->bench().enter(placeOf(m_entry), u"write"_s);
    }
    void write(EntryId entry, const QString &words)
    {
        ASSERT_TRUE(archive().writer().setEntryText(entry, EntryField::Body, {}, words));
        archive().writer().endTyping();
    }
    app::TextField &body() { return *child<app::TextField>("bodyField"); }
    QString count() { return child<QLabel>("findCount")->text(); }
    /// Where the selection begins, and what it holds.
    std::pair<int, QString> selected()
    {
        const QTextCursor cursor = body().textCursor();
        return {cursor.selectionStart(), cursor.selectedText()};
    }
    /// Runs the dialog an action opens. @param act with it, once it shows what was found
    void inDialog(const char *name, const std::function<void(app::ReplaceDialog &)> &act)
    {
        bool ran = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = qobject_cast<app::ReplaceDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
            ran = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        action(name)->trigger();
        EXPECT_TRUE(ran);
    }
    static void type(app::ReplaceDialog &dialog, const char *field, const QString &words)
    {
        QSignalSpy answered(&dialog, &app::ReplaceDialog::answered);
        dialog.findChild<QLineEdit *>(QLatin1StringView(field))->setText(words);
        EXPECT_TRUE(field != std::string_view("findWords") || answered.wait());
    }
    static void chooseScope(app::ReplaceDialog &dialog, int index)
    {
        QSignalSpy answered(&dialog, &app::ReplaceDialog::answered);
        dialog.findChild<QWidget *>(u"replaceScope"_s)->findChildren<QAbstractButton *>().at(index)->click();
        ASSERT_TRUE(answered.wait());
    }
    static QPushButton &button(app::ReplaceDialog &dialog)
    {
        return *dialog.findChild<QPushButton *>(u"replaceButton"_s);
    }
    static app::FoundModel &found(app::ReplaceDialog &dialog)
    {
        return *static_cast<app::FoundModel *>(dialog.findChild<QTreeView *>(u"found"_s)->model());
    }

    EntryId m_entry;
};

TEST_F(ReplaceTest, FindsInTheEntryRoundTheEndAndGivesTheCaretBack)
{
    body().setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = child<QLineEdit>("findInEntry");
    ASSERT_TRUE(field->hasFocus());
    field->setText(u"海智"_s);
    EXPECT_EQ(count(), u"1 of 3"_s);
    EXPECT_EQ(body().marks().marks(app::MarkLayer::Search).size(), 3U);
    EXPECT_EQ(selected(), std::pair(0, u"海智"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(count(), u"3 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(count(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), u"3 of 3"_s);
    const auto last = selected();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(child<QWidget>("findBand")->isVisible());
    EXPECT_TRUE(body().hasFocus());
    EXPECT_EQ(selected(), last);
    EXPECT_TRUE(body().marks().marks(app::MarkLayer::Search).empty());
    press(Qt::Key_F3);
    EXPECT_EQ(count(), u"3 of 3"_s) << "F3 looks for the same again, from the caret on";
    press(Qt::Key_F3);
    EXPECT_EQ(count(), u"1 of 3"_s);
}

TEST_F(ReplaceTest, SelectedWordsAreWhatIsLookedForAndTypingKeepsTheCountRight)
{
    body().setFocus();
    QTextCursor cursor = body().textCursor();
    cursor.setPosition(2);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    body().setTextCursor(cursor);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(child<QLineEdit>("findInEntry")->text(), u"工作站"_s);
    EXPECT_EQ(count(), u"1 of 2"_s);
    body().setFocus();
    body().moveCursor(QTextCursor::End);
    body().insertPlainText(u"工作站"_s);
    EXPECT_EQ(count(), u"1 of 3"_s);
    child<QLineEdit>("findInEntry")->setText(u"没有这样的话"_s);
    EXPECT_EQ(count(), u"not here"_s);
    m_window->bench().goTo(placeOf(entryAt(2020, 1, 2)));
    child<QLineEdit>("findInEntry")->setText(u"工作站"_s);
    EXPECT_EQ(count(), u"1 of 1"_s) << "in the entry in sight";
}

TEST_F(ReplaceTest, ReplacesInAllYearsWhatIsTickedAsOneChange)
{
    const size_t lines = archive().history()->size();
    inDialog("replace", [&](app::ReplaceDialog &dialog) {
        type(dialog, "findWords", u"海智工作站"_s);
        EXPECT_EQ(found(dialog).placeCount(), 2) << "of this entry at first";
        EXPECT_EQ(button(dialog).text(), u"&Take out 2 places"_s);
        EXPECT_FALSE(button(dialog).isDefault()) << "Enter after the words takes nothing out";
        chooseScope(dialog, 2);
        EXPECT_EQ(found(dialog).placeCount(), 3);
        type(dialog, "replaceBy", u"海智基地"_s);
        EXPECT_EQ(button(dialog).text(), u"&Replace 3 places"_s);
        found(dialog).item(0)->child(1)->setCheckState(Qt::Unchecked);
        EXPECT_EQ(found(dialog).item(0)->checkState(), Qt::PartiallyChecked);
        EXPECT_EQ(button(dialog).text(), u"&Replace 2 places"_s);
        button(dialog).click();
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(body().text(), u"海智基地新增10家。\n海智计划到第三年，海智工作站共53家。"_s);
    EXPECT_EQ(archive().entry(entryAt(2020, 1, 2))->body, u"海智基地43家。"_s);
    EXPECT_EQ(archive().history()->size(), lines + 1);
    EXPECT_TRUE(child<QWidget>("undoBand")->isVisible());
    action("undo")->trigger();
    EXPECT_EQ(archive().entry(entryAt(2020, 1, 2))->body, u"海智工作站43家。"_s);
}

TEST_F(ReplaceTest, PublishedYearsAreShownAndStay)
{
    ASSERT_TRUE(archive().writer().setReportStatus(report(2020).id, ReportStatus::Published));
    inDialog("replace", [&](app::ReplaceDialog &dialog) {
        type(dialog, "findWords", u"海智工作站"_s);
        chooseScope(dialog, 2);
        EXPECT_EQ(found(dialog).sealedCount(), 1);
        EXPECT_EQ(found(dialog).tickedCount(), 2);
        EXPECT_FALSE(found(dialog).item(1)->isCheckable());
        EXPECT_TRUE(dialog.findChild<QLabel *>(u"foundCount"_s)->text().contains(u"1 of them published"_s));
    });
}

TEST_F(ReplaceTest, GoesToAPlace)
{
    inDialog("replace", [&](app::ReplaceDialog &dialog) {
        type(dialog, "findWords", u"共53家"_s);
        dialog.findChild<QPushButton *>(u"goThere"_s)->click();
    });
    EXPECT_EQ(m_window->bench().place().entry, m_entry);
    EXPECT_EQ(selected().second, u"共53家"_s);
}

TEST_F(ReplaceTest, ElsewhereCtrlFLooksThroughTheYear)
{
    m_window->bench().showPage(u"overview"_s);
    inDialog("find", [&](app::ReplaceDialog &dialog) {
        type(dialog, "findWords", u"海智"_s);
        EXPECT_EQ(found(dialog).placeCount(), 3);
    });
}

class ReplaceLooksTest : public ReplaceTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        wear(GetParam());
        ReplaceTest::SetUp();
    }
    void TearDown() override { m_appearance->chooseLanguage(u"en"_s); }
};

TEST_P(ReplaceLooksTest, AllWordsFit)
{
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 600)}) {
        m_window->resize(size);
        body().setFocus();
        action("find")->trigger();
        child<QLineEdit>("findInEntry")->setText(u"海智"_s);
        QCoreApplication::processEvents();
        EXPECT_EQ(whatDoesNotFit(*child<QWidget>("findBand")).join(u'\n').toStdString(), "") << size.width();
        inDialog("replace", [&](app::ReplaceDialog &dialog) {
            type(dialog, "findWords", u"海智工作站"_s);
            chooseScope(dialog, 2);
            type(dialog, "replaceBy", u"海智基地"_s);
            QCoreApplication::processEvents();
            EXPECT_EQ(whatDoesNotFit(dialog).join(u'\n').toStdString(), "") << size.width();
        });
    }
}

INSTANTIATE_TEST_SUITE_P(Everywhere, ReplaceLooksTest, testing::ValuesIn(kLooks));

} // namespace
} // namespace dashiji::test
