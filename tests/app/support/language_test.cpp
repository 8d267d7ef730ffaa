// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/language.h"
#include "tests/support/printers.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <gtest/gtest.h>
#include <memory>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

namespace
{

/// Without the letters of keys.
QString plain(QString text)
{
    return text.remove(u'&').section(u'(', 0, 0).section(u'\t', 0, 0);
}

QStringList menuOfALine()
{
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    QStringList texts;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            texts.append(plain(action->text()));
    return texts;
}

} // namespace

TEST(LanguageTest, QtsOwnMenusAndDialogsSpeakChineseToo)
{
    Language language;
    language.speak(u"zh_CN"_s);
    EXPECT_EQ(menuOfALine(),
              QStringList({u"撤消"_s, u"重做"_s, u"剪切"_s, u"复制"_s, u"粘贴"_s, u"删除"_s, u"全选"_s}));
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    EXPECT_EQ(plain(buttons.button(QDialogButtonBox::Cancel)->text()), u"取消"_s);
    QFileDialog files;
    files.setOption(QFileDialog::DontUseNativeDialog);
    EXPECT_EQ(files.labelText(QFileDialog::FileName), u"文件名称(&N)："_s);

    language.speak(u"en"_s);
    EXPECT_EQ(menuOfALine().value(2), u"Cut"_s);
}
