// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/prompts.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace dashiji::app;

TEST(PromptsTest, AFieldShowsALongNameWhole)
{
    const QString name = QStringLiteral("重庆市科学技术协会离岸创新创业基地办公室");
    int wide = 0;
    int needed = 0;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("field"));
        wide = field->width();
        needed = field->fontMetrics().horizontalAdvance(name);
        QTest::keyClick(field, Qt::Key_Return);
    });
    DialogPrompts prompts;
    const auto answer = prompts.askText(
        nullptr, {QStringLiteral("Office"), QStringLiteral("Name"), name, QStringLiteral("Go on")});
    EXPECT_EQ(answer, name);
    EXPECT_GT(wide, needed);
}
