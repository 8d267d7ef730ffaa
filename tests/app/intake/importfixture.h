// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import preview over real files and a real archive.
#pragma once

#include "app/intake/importdialog.h"
#include "app/intake/paragraphmodel.h"
#include "app/intake/paragraphview.h"
#include "tests/app/intake/sampletext.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/samplearchive.h"

#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dashiji::test
{

class ImportFixture : public testing::Test
{
protected:
    [[nodiscard]] QString write(const QByteArray &text,
                                const QString &name = QStringLiteral("report.txt")) const
    {
        QFile file(archive.folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    void open(const QString &path) { open(QStringList{path}); }
    void open(const QStringList &paths)
    {
        dialog = std::make_unique<app::ImportDialog>(*archive, paths, prompts);
        QSignalSpy loaded(dialog.get(), &app::ImportDialog::loaded);
        dialog->resize(1200, 800);
        dialog->show();
        ASSERT_TRUE(!loaded.isEmpty() || loaded.wait());
    }
    void openSample() { open(write(sampleText())); }

    template <class T>
    [[nodiscard]] T &part(const QString &name) const
    {
        auto *found = dialog->findChild<T *>(name);
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] app::ParagraphView &text() const
    {
        return part<app::ParagraphView>(QStringLiteral("paragraphs"));
    }
    [[nodiscard]] QPushButton &button() const { return part<QPushButton>(QStringLiteral("importButton")); }
    [[nodiscard]] QString facts() const { return part<QLabel>(QStringLiteral("outlineFacts")).text(); }
    [[nodiscard]] QLineEdit &year() const { return part<QLineEdit>(QStringLiteral("importYear")); }

    [[nodiscard]] int rowOfLine(int line) const
    {
        const auto *model = text().model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, app::ParagraphModel::LineColumn).data().toInt() == line)
                return row;
        return -1;
    }
    [[nodiscard]] QString roleAt(int line) const
    {
        return text().model()->index(rowOfLine(line), app::ParagraphModel::RoleColumn).data().toString();
    }
    void retype(QLineEdit &field, const QString &words)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        // As an input method gives Chinese.
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(&field, &typed);
    }

    SampleArchive archive{2020};
    FakePrompts prompts;
    std::unique_ptr<app::ImportDialog> dialog;
};

} // namespace dashiji::test
