// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways a text can be read in the import preview, and how its paragraphs are shown: marked, folded, whole.
#include "app/intake/paragraphdelegate.h"
#include "app/support/measures.h"
#include "tests/app/intake/importfixture.h"

#include <QListWidget>

using namespace dashiji;
using namespace dashiji::app;

class ImportReadingsTest : public test::ImportFixture
{
};

TEST_F(ImportReadingsTest, WhatAnotherReadingChangesIsMarked)
{
    open(write(test::twoLevels()));
    const auto marked = [this](int line) {
        return text()
            .model()
            ->index(rowOfLine(line), ParagraphModel::TextColumn)
            .data(ParagraphModel::OtherwiseRole)
            .toString();
    };
    constexpr int kLine = 3; // （一）: an entry, or text of the entry above
    const QString before = roleAt(kLine);
    EXPECT_TRUE(marked(kLine).startsWith(QStringLiteral("Reading 2: "))) << marked(kLine).toStdString();
    QTest::keyClick(dialog.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(marked(kLine), QStringLiteral("Reading 1: ") + before);
}

TEST_F(ImportReadingsTest, AKeyTakesAnotherReadingAndUndoTheFirst)
{
    open(write(test::twoLevels()));
    const auto &ways = part<QListWidget>(QStringLiteral("readings"));
    ASSERT_GE(ways.count(), 2);
    EXPECT_EQ(ways.currentRow(), 0);
    EXPECT_TRUE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
    QTest::keyClick(dialog.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(ways.currentRow(), 1);
    EXPECT_FALSE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ways.currentRow(), 0);
    EXPECT_TRUE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
}

TEST_F(ImportReadingsTest, AClickTakesAnotherReading)
{
    open(write(test::twoLevels()));
    auto &ways = part<QListWidget>(QStringLiteral("readings"));
    QTest::mouseClick(ways.viewport(), Qt::LeftButton, {}, ways.visualItemRect(ways.item(1)).center());
    EXPECT_EQ(ways.currentRow(), 1);
    EXPECT_FALSE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
    QTest::keyClick(dialog.get(), Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(facts().contains(QStringLiteral("4 entr"))) << facts().toStdString();
}

TEST_F(ImportReadingsTest, CardsShareTheWidthAndSayTheirShapeWhole)
{
    open(write(test::twoLevels()));
    auto &ways = part<QListWidget>(QStringLiteral("readings"));
    const int em = app::ems(&ways, 1);
    const QFontMetrics bold(textFont(ways.font(), TextSize::Text, QFont::DemiBold));
    for (int card = 0; card < ways.count(); ++card) {
        const int width = ways.visualItemRect(ways.item(card)).width();
        const int share = ways.viewport()->width() / ways.count();
        EXPECT_NEAR(width, share, 2);
        EXPECT_GE(width - 5 * em, bold.horizontalAdvance(ways.item(card)->text()));
    }
}

TEST_F(ImportReadingsTest, OneWayToReadIsNoChoice)
{
    openSample();
    const auto &choice = part<QWidget>(QStringLiteral("readingChoice"));
    EXPECT_EQ(choice.isVisible(), part<QListWidget>(QStringLiteral("readings")).count() > 1);
}

TEST_F(ImportReadingsTest, WhatIsWithoutDoubtIsFoldedAndCounted)
{
    open(write(test::longText(20)));
    ASSERT_EQ(text().folds().stretches().size(), 1U);
    const auto stretch = text().folds().stretches().begin()->second;
    EXPECT_FALSE(text().isRowHidden(stretch.first)) << "it says how many there are";
    for (int row = stretch.first + 1; row <= stretch.last; ++row)
        ASSERT_TRUE(text().isRowHidden(row)) << row;

    // Nothing that is not seen is mended.
    text().selectAll();
    QTest::keyClick(&text(), Qt::Key_7);
    EXPECT_NE(text().model()->index(stretch.last, ParagraphModel::RoleColumn).data().toString(),
              QStringLiteral("Left out"));

    const QModelIndex line = text().model()->index(stretch.first, ParagraphModel::TextColumn);
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().visualRect(line).center());
    for (int row = stretch.first; row <= stretch.last; ++row)
        ASSERT_FALSE(text().isRowHidden(row)) << row;
    auto &fold = part<QPushButton>(QStringLiteral("foldParagraphs"));
    QTest::mouseClick(&fold, Qt::LeftButton);
    ASSERT_TRUE(text().isRowHidden(stretch.last)) << "folded again";
    QTest::mouseClick(&fold, Qt::LeftButton);
    EXPECT_FALSE(text().isRowHidden(stretch.last));
}

TEST_F(ImportReadingsTest, TheKeyboardUnfoldsToo)
{
    open(write(test::longText(20)));
    const int first = text().folds().stretches().begin()->first;
    text().setCurrentIndex(text().model()->index(first, ParagraphModel::TextColumn));
    QTest::keyClick(&text(), Qt::Key_Return);
    EXPECT_FALSE(text().isFolded());
}

TEST_F(ImportReadingsTest, TheCurrentParagraphIsShownWhole)
{
    open(write(test::longText(20) + QStringLiteral("它写得很长，一行放不下。").repeated(30).toUtf8()));
    const int last = text().model()->rowCount() - 1;
    text().goToRow(last);
    const int whole = text().rowHeight(last);
    EXPECT_GE(whole, 3 * ParagraphDelegate::rowHeight(text().font(), false));
    dialog->resize(dialog->width() / 2, dialog->height());
    EXPECT_GT(text().rowHeight(last), whole) << "narrower, so on more lines";
    text().goToRow(last - 1);
    EXPECT_EQ(text().rowHeight(last), ParagraphDelegate::rowHeight(text().font(), false));
}

TEST_F(ImportReadingsTest, TheCurrentDoubtIsShownWholeWithItsWaysOut)
{
    openSample();
    const QModelIndex index = text().currentIndex();
    const QString doubt = index.data(ParagraphModel::DoubtRole).toString();
    const QStringList actions = index.data(ParagraphModel::ActionsRole).toStringList();
    ASSERT_FALSE(doubt.isEmpty());
    dialog->resize(1800, 800);
    const int wide = text().rowHeight(index.row());
    dialog->resize(800, 800);
    const int narrow = text().rowHeight(index.row());
    EXPECT_GT(narrow, wide);
    const auto rects =
        ParagraphDelegate::actionRects(text().visualRect(index), text().font(), doubt, actions, true);
    ASSERT_EQ(rects.size(), static_cast<std::size_t>(actions.size())) << "all have room";
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, rects.back().center());
    EXPECT_TRUE(index.data(ParagraphModel::DoubtRole).toString().isEmpty()) << "where they are painted";
    EXPECT_LT(text().rowHeight(index.row()), narrow);
}
