// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries are split at the caret, joined, and given words by dragging them, in the real window.
#include "app/fields/textfield.h"
#include "app/support/draggedwords.h"
#include "core/archive/writer.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTextCursor>

namespace dashiji::test
{
namespace
{

class CarryingTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open(makeArchive(QStringLiteral("a.dashiji")));
        ASSERT_TRUE(archive().writer().setEntryText(entryAt(2021, 0, 0), EntryField::Body, {}, m_text));
        choose(QStringLiteral("2021 十件大事 1"));
    }

    app::TextField &body() { return *child<app::TextField>("bodyField"); }
    QString told() { return child<QLabel>("statusMessage")->text(); }
    QString bodyOf(size_t entry) { return archive().entry(entryAt(2021, 0, entry))->body; }
    void select(qsizetype start, qsizetype end)
    {
        QTextCursor cursor = body().textCursor();
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        body().setTextCursor(cursor);
    }
    /// Drops what is selected in the body on a row.
    bool dropOn(const QModelIndex &row)
    {
        QMimeData data;
        data.setText(body().textCursor().selectedText());
        data.setData(app::kWordsMimeType, {});
        const QPoint at = tree().visualRect(row).center();
        QWidget *target = tree().viewport();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QApplication::sendEvent(target, &move);
        QApplication::sendEvent(target, &drop);
        return drop.isAccepted();
    }

    const QString m_text = QStringLiteral("论坛办了4期。\n工作站\n新建12家。");
};

TEST_F(CarryingTest, SplitsAtTheCaretAndWritesTheNewOne)
{
    body().setFocus();
    select(m_text.indexOf(QStringLiteral("工作站")), m_text.indexOf(QStringLiteral("工作站")));
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_EQ(titles(2021, 0).size(), 4);
    EXPECT_EQ(titles(2021, 0).at(1), QStringLiteral("工作站"));
    EXPECT_EQ(bodyOf(0), QStringLiteral("论坛办了4期。"));
    EXPECT_EQ(body().text(), QStringLiteral("新建12家。")) << "the new one is at hand";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(titles(2021, 0).size(), 3);
    EXPECT_EQ(bodyOf(0), m_text);
}

TEST_F(CarryingTest, WhatIsTypedIsSplitToo)
{
    body().setFocus();
    select(m_text.size(), m_text.size());
    QTest::keyClicks(&body(), QStringLiteral(" ABC"));
    select(m_text.size(), m_text.size());
    action("splitEntry")->trigger();
    ASSERT_EQ(titles(2021, 0).size(), 4);
    EXPECT_EQ(bodyOf(1), QStringLiteral("ABC"));
}

TEST_F(CarryingTest, AtTheEndNothingIsSplitAndThatIsSaid)
{
    body().setFocus();
    select(m_text.size(), m_text.size());
    action("splitEntry")->trigger();
    EXPECT_EQ(titles(2021, 0).size(), 3);
    EXPECT_TRUE(told().contains(QStringLiteral("Nothing stands behind the caret"))) << told().toStdString();
}

TEST_F(CarryingTest, JoinsTheNextOneAndAllThatAreChosen)
{
    const QStringList before = titles(2021, 0);
    action("joinEntries")->trigger();
    EXPECT_EQ(titles(2021, 0), before.mid(0, 1) + before.mid(2));
    EXPECT_TRUE(bodyOf(0).startsWith(m_text + u'\n' + before.at(1)));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(titles(2021, 0), before);
    choose(before.front());
    const QModelIndex first = tree().currentIndex();
    for (int row = 1; row < 3; ++row)
        tree().selectionModel()->select(first.siblingAtRow(row), QItemSelectionModel::Select);
    action("joinEntries")->trigger();
    EXPECT_EQ(titles(2021, 0), before.mid(0, 1));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(titles(2021, 0), before) << "one change";
}

TEST_F(CarryingTest, TheLastOfItsSectionHasNothingToJoin)
{
    choose(QStringLiteral("2021 十件大事 3"));
    const QStringList before = titles(2021, 0);
    action("joinEntries")->trigger();
    EXPECT_EQ(titles(2021, 0), before);
    EXPECT_TRUE(told().contains(QStringLiteral("No entry of this section"))) << told().toStdString();
}

TEST_F(CarryingTest, WordsDroppedOnAnEntryStandAtItsEnd)
{
    const QString there = bodyOf(1);
    body().setFocus();
    select(m_text.indexOf(QStringLiteral("新建")), m_text.size());
    ASSERT_TRUE(dropOn(tree().currentIndex().siblingAtRow(1)));
    EXPECT_EQ(bodyOf(0), QStringLiteral("论坛办了4期。\n工作站"));
    EXPECT_EQ(bodyOf(1),
              there.isEmpty() ? QStringLiteral("新建12家。") : there + QStringLiteral("\n新建12家。"));
    EXPECT_EQ(body().text(), bodyOf(0));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bodyOf(0), m_text);
    EXPECT_EQ(bodyOf(1), there);
}

TEST_F(CarryingTest, WordsDroppedOnTheirOwnEntryOrASectionStay)
{
    body().setFocus();
    select(0, 4);
    const QModelIndex own = tree().currentIndex();
    dropOn(own);
    EXPECT_FALSE(dropOn(own.parent()));
    EXPECT_EQ(bodyOf(0), m_text);
}

} // namespace
} // namespace dashiji::test
