// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/freekeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace dashiji::app;

namespace
{

/// Takes every key for editing, as fields take Ctrl+K where the desktop gives it to them.
class GreedyLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_K)
            clear();
    }
};

} // namespace

TEST(FreeKeysTest, CtrlKGoesToTheWindowAndDeletesNothing)
{
    QWidget window;
    GreedyLine line(QStringLiteral("words"), &window);
    QAction search;
    window.addAction(&search);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    {
        const FreeKeys free;
        QTest::keyClick(&line, Qt::Key_K, Qt::ControlModifier);
        EXPECT_EQ(line.text(), QStringLiteral("words")) << "also while nothing has the key";
        search.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        const QSignalSpy found(&search, &QAction::triggered);
        QTest::keyClick(&line, Qt::Key_K, Qt::ControlModifier);
        EXPECT_EQ(found.size(), 1);
        EXPECT_EQ(line.text(), QStringLiteral("words"));
    }
    QTest::keyClick(&line, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(line.text(), QString()) << "without, the field has it";
}
