// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import preview over a real file and a real archive, mended with mouse and keys.
#include "app/intake/outlinemodel.h"
#include "app/intake/paragraphdelegate.h"
#include "tests/app/intake/importfixture.h"
#include "tests/support/printers.h"

#include <QCheckBox>
#include <QMenu>
#include <QRegularExpression>
#include <QTreeView>

using namespace dashiji;
using namespace dashiji::app;

class ImportDialogTest : public test::ImportFixture
{
};

TEST_F(ImportDialogTest, ShowsTheFileAndWhatItWillBecome)
{
    openSample();
    const QString read = part<QLabel>(QStringLiteral("importFacts")).text();
    EXPECT_TRUE(read.startsWith(QStringLiteral("UTF-8 · %1 ").arg(text().model()->rowCount())))
        << read.toStdString();
    EXPECT_TRUE(facts().contains(QStringLiteral("2 section"))) << facts().toStdString();
    EXPECT_TRUE(facts().contains(QStringLiteral("5 entr"))) << facts().toStdString();
    EXPECT_EQ(year().text(), QStringLiteral("2021"));
    EXPECT_TRUE(button().isEnabled());
    EXPECT_TRUE(button().text().contains(QLatin1Char('5')));
}

TEST_F(ImportDialogTest, ADoubtOfTheFileThatNoFieldAnswersLeadsToNone)
{
    open(write(test::sampleText() + "\xe5\xae")); // the last character is cut off
    ASSERT_TRUE(part<QLabel>(QStringLiteral("importNote")).text().contains(QStringLiteral("encoding")))
        << part<QLabel>(QStringLiteral("importNote")).text().toStdString();
    text().setFocus();
    for (int presses = 0; presses < 3; ++presses)
        QTest::keyClick(dialog.get(), Qt::Key_F8);
    EXPECT_FALSE(year().hasFocus());
}

TEST_F(ImportDialogTest, AKeyMendsTheRoleAndTheOutlineFollows)
{
    openSample();
    text().goToRow(rowOfLine(22));
    QTest::keyClick(&text(), Qt::Key_5);
    EXPECT_EQ(roleAt(22), QStringLiteral("Text"));
    EXPECT_TRUE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
    QTest::keyClick(&text(), Qt::Key_4);
    EXPECT_EQ(roleAt(22), QStringLiteral("Entry"));
    EXPECT_TRUE(facts().contains(QStringLiteral("5 entr"))) << facts().toStdString();
}

TEST_F(ImportDialogTest, WhatIsMendedIsTakenBackAndDoneAgain)
{
    openSample();
    text().goToRow(rowOfLine(22));
    QTest::keyClick(&text(), Qt::Key_5);
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(roleAt(22), QStringLiteral("Entry"));
    QTest::keyClick(dialog.get(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(roleAt(22), QStringLiteral("Text"));
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&text(), Qt::Key_6);
    QTest::keyClick(dialog.get(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(roleAt(22), QStringLiteral("Caption")) << "mended anew, nothing is left to do again";
}

TEST_F(ImportDialogTest, ARoleOfEveryKeyIsInTheLegend)
{
    openSample();
    const auto &legend = part<QWidget>(QStringLiteral("roleLegend"));
    for (const char *word : {"7 Left out", "8 Kicker", "9 Signature"})
        EXPECT_TRUE(legend.accessibleName().contains(QLatin1String(word))) << word;
    dialog->resize(500, 800);
    EXPECT_GE(legend.height(), legend.heightForWidth(legend.width())) << "on more lines when it is narrow";
}

TEST_F(ImportDialogTest, TheNumbersAreCounted)
{
    openSample();
    QSignalSpy counted(dialog.get(), &ImportDialog::numbersCounted);
    ASSERT_TRUE(!facts().contains(QStringLiteral("counting")) || counted.wait());
    const QString found = facts();
    static const QRegularExpression numbers(QStringLiteral("(\\d+) number"));
    int ofEntries = 0;
    const QAbstractItemModel &outline = *part<QTreeView>(QStringLiteral("outline")).model();
    for (int section = 0; section < outline.rowCount(); ++section)
        for (int entry = 0; entry < outline.rowCount(outline.index(section, 0)); ++entry)
            ofEntries += numbers
                             .match(outline.index(entry, 0, outline.index(section, 0))
                                        .data(OutlineModel::FactsRole)
                                        .toString())
                             .captured(1)
                             .toInt();
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(ofEntries, dialog->imported().at(0).metrics) << "the tree tells them of each entry";
    ASSERT_GT(dialog->imported().at(0).metrics, 0);
    EXPECT_TRUE(found.contains(QStringLiteral(" %1 number").arg(dialog->imported().at(0).metrics)))
        << found.toStdString();
}

TEST_F(ImportDialogTest, AKeyMendsAllSelectedRows)
{
    openSample();
    text().goToRow(rowOfLine(19));
    QTest::keyClick(&text(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&text(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&text(), Qt::Key_7);
    for (const int line : {19, 20, 22})
        EXPECT_EQ(roleAt(line), QStringLiteral("Left out")) << line;
}

TEST_F(ImportDialogTest, AClickOnTheChipOpensTheMenuThatMends)
{
    openSample();
    const QModelIndex chip = text().model()->index(rowOfLine(22), ParagraphModel::RoleColumn);
    text().goToRow(chip.row());
    const QRect rect = ParagraphDelegate::chipRect(text().visualRect(chip), text().font());
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, rect.center());
    auto *menu = text().findChild<QMenu *>(QStringLiteral("roleMenu"));
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(menu->isVisible());
    for (int key = 1; key <= 9; ++key)
        EXPECT_TRUE(menu->actions().at(key - 1)->text().endsWith(QStringLiteral("\t%1").arg(key)));
    for (const QAction *action : menu->actions())
        EXPECT_FALSE(action->isCheckable()) << "a role is chosen, not ticked";
    EXPECT_TRUE(menu->defaultAction()->text().startsWith(QStringLiteral("Entry"))) << "what it is now";
    const auto actions = menu->actions();
    const auto body = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().startsWith(QStringLiteral("Text"));
    });
    ASSERT_NE(body, actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*body).center());
    EXPECT_EQ(roleAt(22), QStringLiteral("Text"));
    EXPECT_TRUE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
}

TEST_F(ImportDialogTest, AClickOnAQuickActionSettlesTheDoubt)
{
    openSample();
    QTest::keyClick(dialog.get(), Qt::Key_F8);
    const QModelIndex index = text().currentIndex();
    const QStringList actions = index.data(ParagraphModel::ActionsRole).toStringList();
    ASSERT_FALSE(actions.isEmpty());
    const auto rects =
        ParagraphDelegate::actionRects(text().visualRect(index), text().font(),
                                       index.data(ParagraphModel::DoubtRole).toString(), actions, true);
    ASSERT_EQ(rects.size(), static_cast<size_t>(actions.size())) << "all have room";
    const int tall = text().rowHeight(index.row());
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, rects.front().center());
    EXPECT_TRUE(index.data(ParagraphModel::DoubtRole).toString().isEmpty());
    EXPECT_LT(text().rowHeight(index.row()), tall) << "the row has one line again";
}

TEST_F(ImportDialogTest, F8GoesThroughTheDoubts)
{
    openSample();
    const auto inDoubt = [this] {
        return !text().currentIndex().data(ParagraphModel::DoubtRole).toString().isEmpty();
    };
    EXPECT_TRUE(inDoubt()) << "the first doubt is shown at once";
    const int first = text().currentRow();
    QTest::keyClick(dialog.get(), Qt::Key_F8);
    EXPECT_TRUE(inDoubt());
    QTest::keyClick(dialog.get(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(text().currentRow(), first);
}

TEST_F(ImportDialogTest, AltEnterTakesTheFirstWayOut)
{
    openSample();
    const QModelIndex index = text().currentIndex();
    ASSERT_FALSE(index.data(ParagraphModel::DoubtRole).toString().isEmpty());
    QTest::keyClick(&text(), Qt::Key_Return, Qt::AltModifier);
    EXPECT_TRUE(index.data(ParagraphModel::DoubtRole).toString().isEmpty());
}

TEST_F(ImportDialogTest, TheOutlineAndTheTextFollowEachOther)
{
    openSample();
    auto &tree = part<QTreeView>(QStringLiteral("outline"));
    text().goToRow(rowOfLine(20));
    EXPECT_EQ(tree.currentIndex().data().toString(), QStringLiteral("院士工作站增至28家"));
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Down);
    EXPECT_EQ(text().currentRow(), rowOfLine(22));
}

TEST_F(ImportDialogTest, ImportStoresTheYearAsOneChange)
{
    openSample();
    const auto before = archive->history().value().size();
    retype(part<QLineEdit>(QStringLiteral("importOrganization")), QStringLiteral("江城科协"));
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->imported().at(0).year, 2021);
    const auto report = archive->report(2021);
    ASSERT_TRUE(report) << why(report);
    EXPECT_EQ(report->organization, QStringLiteral("江城科协"));
    EXPECT_EQ(report->sections.size(), 2U);
    EXPECT_EQ(report->sections[0].entries.size(), 3U);
    EXPECT_EQ(archive->history().value().size(), before + 1);
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_FALSE(archive->report(2021));
}

TEST_F(ImportDialogTest, WhatWasMendedIsStored)
{
    openSample();
    text().goToRow(rowOfLine(22));
    QTest::keyClick(&text(), Qt::Key_5);
    QTest::mouseClick(&button(), Qt::LeftButton);
    const auto report = archive->report(2021);
    ASSERT_TRUE(report) << why(report);
    EXPECT_EQ(report->sections.at(1).entries.size(), 1U);
    EXPECT_EQ(report->sections[1].entries[0].paragraphs().size(), 3);
}

TEST_F(ImportDialogTest, TheYearIsRequired)
{
    openSample();
    retype(year(), QString());
    EXPECT_FALSE(button().isEnabled());
    EXPECT_TRUE(
        part<QLabel>(QStringLiteral("importNote")).text().contains(QStringLiteral("year is missing")));
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    retype(year(), QStringLiteral("2019"));
    EXPECT_TRUE(button().isEnabled());
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_EQ(dialog->imported().at(0).year, 2019);
    EXPECT_TRUE(archive->report(2019));
}

TEST_F(ImportDialogTest, AYearThatIsThereIsReplacedOnlyWhenAskedFor)
{
    openSample();
    retype(year(), QStringLiteral("2020"));
    EXPECT_FALSE(button().isEnabled());
    auto &replace = part<QCheckBox>(QStringLiteral("replaceYear"));
    ASSERT_TRUE(replace.isVisible());
    QTest::mouseClick(&replace, Qt::LeftButton, {}, QPoint(8, replace.height() / 2));
    EXPECT_TRUE(button().isEnabled());
    EXPECT_TRUE(part<QLabel>(QStringLiteral("importNote")).text().contains(QStringLiteral("journal")));
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(dialog->imported().at(0).year, 2020);
    EXPECT_EQ(archive->report(2020).value().sections[0].entries.size(), 3U);
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_EQ(archive->report(2020).value().sections[0].entries.size(), 5U) << "the old one came back";
}

TEST_F(ImportDialogTest, ATextWithoutEntriesSaysSo)
{
    open(write("只有一句话，没有条目。\n"));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("noEntries")).isVisible());
    EXPECT_FALSE(button().isEnabled());
    text().goToRow(0);
    QTest::keyClick(&text(), Qt::Key_4);
    EXPECT_FALSE(part<QLabel>(QStringLiteral("noEntries")).isVisible()) << "one was marked";
}

TEST_F(ImportDialogTest, AFileThatCannotBeReadIsSaidAndAnotherCanBeChosen)
{
    open(write(QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + QByteArray(2000, '\x01')));
    auto &message = part<QLabel>(QStringLiteral("importMessage"));
    EXPECT_TRUE(message.isVisible());
    EXPECT_FALSE(message.text().isEmpty());
    EXPECT_FALSE(button().isEnabled());
    prompts.nextOpenFile.push_back(write(test::sampleText(), QStringLiteral("good.txt")));
    QSignalSpy loaded(dialog.get(), &ImportDialog::loaded);
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("otherFile")), Qt::LeftButton);
    ASSERT_TRUE(!loaded.isEmpty() || loaded.wait());
    EXPECT_FALSE(message.isVisible());
    EXPECT_TRUE(button().isEnabled());
}

TEST_F(ImportDialogTest, AFailureToStoreIsSaidAndNothingIsLost)
{
    openSample();
    // Someone else imports the same year meanwhile.
    Report other = test::officeReport(2021);
    ASSERT_TRUE(archive->writer().importReport(other));
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::YearExists);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->imported().size(), 0U);
    EXPECT_EQ(archive->report(2021).value().sections[0].entries.size(), 5U);
}

TEST_F(ImportDialogTest, ALongFileHasOneRowEachAndNoWidgets)
{
    open(write(test::longText(5000)));
    EXPECT_GE(text().model()->rowCount(), 10'000);
    EXPECT_LT(text().viewport()->children().size(), 5);
    text().goToRow(9000);
    QTest::keyClick(&text(), Qt::Key_7);
    EXPECT_EQ(text().model()->index(9000, ParagraphModel::RoleColumn).data().toString(),
              QStringLiteral("Left out"));
}

TEST_F(ImportDialogTest, ClosingLeavesTheArchiveAsItWas)
{
    openSample();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(archive->reports().value().size(), 1U);
}
