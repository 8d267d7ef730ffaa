// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog of the settings: what is changed holds at once and at the next start.
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace dashiji::test
{
namespace
{

class SettingsDialogTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(QStringLiteral("a.dashiji")));
        action("settings")->trigger();
        ASSERT_NE(dialog(), nullptr);
    }
    [[nodiscard]] QDialog *dialog() { return child<QDialog>("settingsDialog"); }

    void chooseKeysOf(const QString &command)
    {
        action("shortcuts")->trigger();
        auto *filter = child<QLineEdit>("shortcutsFilter");
        filter->setText(command);
        child<QTableView>("shortcutsTable")->selectRow(0);
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *field = child<QKeySequenceEdit>("keysField");
        field->setKeySequence(QKeySequence(QKeyCombination(modifiers, key)));
    }
};

TEST_F(SettingsDialogTest, TheAuthorStandsAtWhatIsChangedNext)
{
    auto *name = child<QLineEdit>("authorField");
    name->setText(QStringLiteral("办公室"));
    ASSERT_TRUE(archive().writer().setEntryState(entryAt(2021, 0, 0), EntryState::Written));
    EXPECT_EQ(archive().writer().person(), QStringLiteral("办公室"));
    start();
    EXPECT_EQ(m_settings->author(), QStringLiteral("办公室"));
}

TEST_F(SettingsDialogTest, AnotherLanguageReachesWindowAndDialog)
{
    choose(QStringLiteral("2021 十大亮点 2"));
    auto *choice = child<QWidget>("languageChoice");
    const auto buttons = choice->findChildren<QAbstractButton *>();
    ASSERT_EQ(buttons.size(), 3);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return dialog() && dialog()->windowTitle() == QStringLiteral("设置"); }));
    EXPECT_TRUE(action("undo")->text().startsWith(QStringLiteral("撤销")));
    EXPECT_EQ(current(), QStringLiteral("2021 十大亮点 2")) << "where one was";
    EXPECT_EQ(m_settings->language(), QStringLiteral("zh_CN"));
    m_appearance->chooseLanguage(QStringLiteral("en"));
}

TEST_F(SettingsDialogTest, TheSizeIsTriedBeforeItIsApplied)
{
    auto *size = child<QSlider>("textSize");
    const int before = child<QLabel>("textSizeSample")->fontMetrics().height();
    size->setValue(4);
    EXPECT_NEAR(child<QLabel>("textSizeSample")->fontMetrics().height(), 2 * before, 2);
    EXPECT_EQ(m_appearance->textSize(), 100);
    child<QPushButton>("textSizeApply")->click();
    EXPECT_EQ(m_appearance->textSize(), 200);
    QCoreApplication::processEvents();
    m_appearance->chooseTextSize(100);
    QCoreApplication::processEvents();
}

TEST_F(SettingsDialogTest, TheFolderIsAskedFor)
{
    m_prompts.nextFolder.push_back(m_folder.path());
    child<QPushButton>("folderChange")->click();
    EXPECT_EQ(m_settings->folder(), m_folder.path());
    EXPECT_EQ(child<QLineEdit>("folderField")->text(), m_folder.path());
}

TEST_F(SettingsDialogTest, NewKeysHoldAtOnceAndAtTheNextStart)
{
    chooseKeysOf(QStringLiteral("Remove year"));
    type(Qt::Key_J, Qt::ControlModifier);
    child<QPushButton>("keysGive")->click();
    EXPECT_EQ(action("removeYear")->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
    EXPECT_TRUE(action("removeYear")->toolTip().contains(QStringLiteral("Ctrl+J")));
    start();
    EXPECT_EQ(action("removeYear")->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
    action("shortcuts")->trigger();
    chooseKeysOf(QStringLiteral("Remove year"));
    child<QPushButton>("keysReset")->click();
    EXPECT_TRUE(action("removeYear")->shortcut().isEmpty());
}

TEST_F(SettingsDialogTest, SaysWhoseTheKeysAreAndTakesThemAwayWhenAsked)
{
    chooseKeysOf(QStringLiteral("Remove year"));
    EXPECT_FALSE(child<QLabel>("keysClash")->isVisible());
    type(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(child<QLabel>("keysClash")->isVisible());
    EXPECT_TRUE(child<QLabel>("keysClash")->text().contains(QStringLiteral("New archive")));
    EXPECT_EQ(action("newArchive")->shortcut(), QKeySequence(QStringLiteral("Ctrl+N"))) << "not yet";
    child<QPushButton>("keysGive")->click();
    EXPECT_EQ(action("removeYear")->shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
    EXPECT_TRUE(action("newArchive")->shortcut().isEmpty());
    start();
    EXPECT_TRUE(action("newArchive")->shortcut().isEmpty());
}

} // namespace
} // namespace dashiji::test
