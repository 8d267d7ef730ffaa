// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An export dialog over a real archive of two years, and what its tests do with it.
#pragma once

#include "app/publish/exportdialog.h"
#include "app/reader/pagecanvas.h"
#include "core/publish/templates/template.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/samplearchive.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>
#include <memory>

namespace dashiji::test
{

/// Takes what would be opened by the desktop.
class OpenedUrls : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls.append(url); }
};

class ExportDialogTest : public testing::Test
{
protected:
    ExportDialogTest() { open(); }

    void open()
    {
        dialog = std::make_unique<app::ExportDialog>(*archive, archive.reportOf(2021), prompts, settings);
        dialog->show();
        QSignalSpy previewed(dialog.get(), &app::ExportDialog::previewed);
        EXPECT_TRUE(previewed.wait());
    }

    template <class T>
    [[nodiscard]] T &part(const QString &name) const
    {
        auto *found = dialog->findChild<T *>(name);
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] app::PageCanvas &canvas() const
    {
        return part<app::PageCanvas>(QStringLiteral("pageCanvas"));
    }
    [[nodiscard]] QLineEdit &path() const { return part<QLineEdit>(QStringLiteral("exportPath")); }
    [[nodiscard]] int footPage() const
    {
        return part<QStackedWidget>(QStringLiteral("exportFoot")).currentIndex();
    }
    [[nodiscard]] QString target(const QString &name = QStringLiteral("report.pdf")) const
    {
        return archive.folder.filePath(name);
    }
    void click(const QString &button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    void toggle(const QString &box)
    {
        QSignalSpy previewed(dialog.get(), &app::ExportDialog::previewed);
        auto &check = part<QCheckBox>(box);
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(8, check.height() / 2));
        EXPECT_TRUE(previewed.wait());
    }
    void chooseTemplate(const QString &name)
    {
        QSignalSpy previewed(dialog.get(), &app::ExportDialog::previewed);
        auto &view = part<QListView>(QStringLiteral("templates"));
        view.setCurrentIndex(
            view.model()->index(static_cast<int>(publish::builtinTemplateNames().indexOf(name)), 0));
        EXPECT_TRUE(previewed.wait());
    }
    /// Clicks on a radio button or a segment.
    void press(const QString &name)
    {
        auto &button = part<QAbstractButton>(name);
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
    }
    void choosePaper()
    {
        auto &formats = part<QListWidget>(QStringLiteral("formats"));
        formats.setCurrentRow(formats.count() - 1);
    }
    [[nodiscard]] bool done() const
    {
        return QTest::qWaitFor([this] { return footPage() == 2; }, 20'000);
    }
    /// Prints into a file, which must have as many pages as the preview.
    void printPagesInSight()
    {
        const QString paper = target(QStringLiteral("report on paper.pdf"));
        prompts.nextPrinter = [paper](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(paper);
            return true;
        };
        click(QStringLiteral("startExport"));
        ASSERT_TRUE(done());
        QFile file(paper);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll().count("/Type /Page\n"), canvas().pageCount());
    }
    /// Files beside the archive whose name has to do with a report.
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(archive.folder.path())
            .entryList({QStringLiteral("*report*")}, QDir::Files | QDir::Hidden);
    }

    SampleArchive archive{2020, 2021};
    FakePrompts prompts;
    app::Settings settings{archive.folder.filePath(QStringLiteral("settings.ini"))};
    OpenedUrls desktop;
    std::unique_ptr<app::ExportDialog> dialog;
};

} // namespace dashiji::test
