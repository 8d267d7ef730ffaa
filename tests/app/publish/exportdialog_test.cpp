// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Export over a real archive into real files.
#include "app/publish/exportdialog.h"
#include "app/reader/pagecanvas.h"
#include "core/publish/templates/template.h"
#include "tests/app/publish/exportfixture.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <QAccessible>
#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::ExportDialogTest;

TEST_F(ExportDialogTest, ShowsThePagesAsTheyWillBePrinted)
{
    EXPECT_GT(canvas().pageCount(), 3);
    EXPECT_TRUE(part<QLabel>(QStringLiteral("glyphFacts")).text().contains(QStringLiteral("Noto")));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("missingPictures")).isVisible());
    EXPECT_TRUE(path().text().endsWith(QStringLiteral("2021.pdf"))) << path().text().toStdString();
}

TEST_F(ExportDialogTest, ThePreviewFollowsTheParts)
{
    const int all = canvas().pageCount();
    const auto opensWithContents = [this] {
        const auto &items = canvas().pages()->pages.front().items;
        return std::any_of(items.begin(), items.end(), [](const publish::Item &item) {
            return item.part == publish::Part::ContentsLine;
        });
    };
    EXPECT_FALSE(opensWithContents());
    toggle(QStringLiteral("partCover"));
    EXPECT_TRUE(opensWithContents());
    const int withContents = canvas().pageCount();
    toggle(QStringLiteral("partContents"));
    EXPECT_LT(canvas().pageCount(), withContents);
    toggle(QStringLiteral("partPhotos"));
    EXPECT_FALSE(part<QLabel>(QStringLiteral("missingPictures")).isVisible()) << "no photos, none missing";
    toggle(QStringLiteral("partCover"));
    toggle(QStringLiteral("partContents"));
    toggle(QStringLiteral("partPhotos"));
    EXPECT_EQ(canvas().pageCount(), all);
}

TEST_F(ExportDialogTest, WritesTheFileAndOffersToOpenIt)
{
    path().setText(target());
    part<QCheckBox>(QStringLiteral("openWhenDone")).setChecked(false);
    click(QStringLiteral("startExport"));
    EXPECT_EQ(footPage(), 1);
    ASSERT_TRUE(done());
    EXPECT_EQ(dialog->exportedPath(), target());
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_TRUE(desktop.urls.isEmpty());
    click(QStringLiteral("openResult"));
    click(QStringLiteral("showInFolder"));
    EXPECT_EQ(desktop.urls,
              (QList<QUrl>{QUrl::fromLocalFile(target()), QUrl::fromLocalFile(archive.folder.path())}));
}

TEST_F(ExportDialogTest, OpensTheFileWhenAskedTo)
{
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    EXPECT_EQ(desktop.urls, QList<QUrl>{QUrl::fromLocalFile(target())});
}

TEST_F(ExportDialogTest, PicturesComeFromTheArchive)
{
    const Entry entry = archive->report(2021).value().sections[0].entries.at(2);
    ASSERT_TRUE(archive->writer().setPicture(entry.photos.at(0).id, test::sampleJpeg({300, 200}, Qt::red)));
    open();
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("/DCTDecode"));
}

TEST_F(ExportDialogTest, AStoppedExportLeavesNoFile)
{
    // Many large pictures give the time to stop.
    QImage noise(1500, 1000, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, state = state * 1664525U + 1013904223U);
    const Report report = archive->report(2021).value();
    for (const auto &section : report.sections)
        for (const auto &entry : section.entries)
            for (const auto &photo : entry.photos) {
                noise.setPixel(0, 0, static_cast<uint>(photo.id.value));
                QByteArray bytes;
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::WriteOnly);
                ASSERT_TRUE(noise.save(&buffer, "png"));
                ASSERT_TRUE(archive->writer().setPicture(photo.id, bytes));
            }
    open();
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_EQ(footPage(), 1);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return footPage() == 0; }, 20'000));
    EXPECT_TRUE(dialog->isVisible()) << "Esc stops first";
    EXPECT_FALSE(QFileInfo::exists(target()));
    EXPECT_TRUE(leftovers().isEmpty()) << leftovers().join(u' ').toStdString();
    EXPECT_TRUE(prompts.errors.empty()) << "stopping is no error";
    EXPECT_TRUE(dialog->exportedPath().isEmpty());
}

TEST_F(ExportDialogTest, ClosingTheDialogStopsTheExport)
{
    path().setText(target());
    click(QStringLiteral("startExport"));
    dialog.reset();
    // Either it was quick enough to be whole, or there is nothing at all.
    QFile file(target());
    if (file.open(QIODevice::ReadOnly)) {
        EXPECT_TRUE(file.readAll().trimmed().endsWith("%%EOF"));
    }
    EXPECT_LE(leftovers().size(), 1);
}

TEST_F(ExportDialogTest, AFailureIsSaidAndLeavesNoFile)
{
    path().setText(archive.folder.filePath(QStringLiteral("nowhere/report.pdf")));
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !prompts.errors.empty(); }, 20'000));
    EXPECT_EQ(footPage(), 0);
    EXPECT_FALSE(QFileInfo::exists(archive.folder.filePath(QStringLiteral("nowhere"))));
}

TEST_F(ExportDialogTest, AFileThatIsThereIsReplacedOnlyWhenConfirmed)
{
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_EQ(prompts.questions.size(), 1U);
    EXPECT_EQ(footPage(), 0);
    EXPECT_EQ(QFileInfo(target()).size(), 3);
    prompts.nextAnswer.push_back(Answer::Accept);
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    EXPECT_GT(QFileInfo(target()).size(), 1000);
}

TEST_F(ExportDialogTest, ChoosingAFileGivesItsEnding)
{
    prompts.nextSaveFile.push_back(target(QStringLiteral("chosen")));
    click(QStringLiteral("choosePath"));
    EXPECT_EQ(path().text(), target(QStringLiteral("chosen.pdf")));
    prompts.nextSaveFile.push_back(QString());
    click(QStringLiteral("choosePath"));
    EXPECT_EQ(path().text(), target(QStringLiteral("chosen.pdf"))) << "thought better of it";
}

TEST_F(ExportDialogTest, ChoicesAreKept)
{
    toggle(QStringLiteral("partContents"));
    part<QCheckBox>(QStringLiteral("openWhenDone")).setChecked(false);
    part<QRadioButton>(QStringLiteral("photosEmail")).click();
    part<QRadioButton>(QStringLiteral("standardA2Ua")).click();
    path().setText(target());
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    open();
    EXPECT_TRUE(part<QRadioButton>(QStringLiteral("photosEmail")).isChecked());
    EXPECT_TRUE(part<QRadioButton>(QStringLiteral("standardA2Ua")).isChecked());
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("partContents")).isChecked());
    EXPECT_TRUE(part<QCheckBox>(QStringLiteral("partCover")).isChecked());
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("openWhenDone")).isChecked());
    EXPECT_EQ(QFileInfo(path().text()).absolutePath(), archive.folder.path());
}

TEST_F(ExportDialogTest, WhatTakesTheFocusHasAName)
{
    int asked = 0;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr) << widget->objectName().toStdString();
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->objectName().toStdString();
        ++asked;
    }
    EXPECT_GT(asked, 10);
}

TEST_F(ExportDialogTest, ATemplateBringsItsPartsAndPagesAndIsKept)
{
    const auto before = canvas().pages();
    chooseTemplate(QStringLiteral("official"));
    EXPECT_NE(canvas().pages()->pages.front().items.size(), before->pages.front().items.size());
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("partCover")).isChecked()) << "official papers have none";
    toggle(QStringLiteral("partContents"));
    path().setText(target());
    part<QCheckBox>(QStringLiteral("openWhenDone")).setChecked(false);
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    open();
    const bool contents = part<QCheckBox>(QStringLiteral("partContents")).isChecked();
    EXPECT_EQ(part<QListView>(QStringLiteral("templates")).currentIndex().row(),
              publish::builtinTemplateNames().indexOf(QStringLiteral("official")));
    chooseTemplate(QStringLiteral("standard"));
    EXPECT_TRUE(part<QCheckBox>(QStringLiteral("partCover")).isChecked());
    chooseTemplate(QStringLiteral("official"));
    EXPECT_EQ(part<QCheckBox>(QStringLiteral("partContents")).isChecked(), contents)
        << "every template has parts of its own";
}

TEST_F(ExportDialogTest, TheStandardChosenIsWritten)
{
    const auto written = [this](const QString &button) {
        part<QRadioButton>(button).click();
        path().setText(target(button + QStringLiteral("-report.pdf")));
        part<QCheckBox>(QStringLiteral("openWhenDone")).setChecked(false);
        click(QStringLiteral("startExport"));
        EXPECT_TRUE(done());
        click(QStringLiteral("exportAgain"));
        QFile file(target(button + QStringLiteral("-report.pdf")));
        return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
    };
    EXPECT_EQ(written(QStringLiteral("standardA1")), "%PDF-1.4");
    EXPECT_EQ(written(QStringLiteral("standardA2Ua")), "%PDF-1.7");
}

TEST_F(ExportDialogTest, SizesAreEstimatedForBothKindsOfPhotos)
{
    EXPECT_TRUE(part<QLabel>(QStringLiteral("fullSize")).text().contains(QStringLiteral("B")));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("emailSize")).text().contains(QStringLiteral("B")));
}

TEST_F(ExportDialogTest, PrintsThroughTheSystem)
{
    choosePaper();
    EXPECT_FALSE(path().isVisible());
    EXPECT_FALSE(part<QRadioButton>(QStringLiteral("photosEmail")).isVisible()) << "paper has no bytes";
    click(QStringLiteral("startExport"));
    EXPECT_EQ(footPage(), 0) << "thought better of it";
    printPagesInSight();
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("openResult")).isVisible());
}

TEST_F(ExportDialogTest, TheNameOfTheFileHasNoSignsThatFilesRefuse)
{
    ExportChoices choices;
    choices.folder = archive.folder.path();
    const QFileInfo file(suggestedPath(choices, QStringLiteral("a/b:c*d"), QStringLiteral("2021")));
    EXPECT_EQ(file.absolutePath(), archive.folder.path());
    EXPECT_TRUE(file.fileName().startsWith(QStringLiteral("a_b_c_d"))) << file.fileName().toStdString();
}

TEST_F(ExportDialogTest, EveryFormatThereIsCanBeChosen)
{
    auto &formats = part<QListWidget>(QStringLiteral("formats"));
    ASSERT_EQ(formats.count(), static_cast<int>(workflow::reportFormats().size()) + 1) << "and paper";
    path().setText(target());
    formats.setCurrentRow(1);
    EXPECT_EQ(path().text(), target(QStringLiteral("report.json")));
    EXPECT_TRUE(part<QPushButton>(QStringLiteral("startExport")).text().contains(QStringLiteral("JSON")));
    EXPECT_FALSE(part<QCheckBox>(QStringLiteral("partCover")).isVisible()) << "it holds everything";
    click(QStringLiteral("startExport"));
    ASSERT_TRUE(done());
    QFile file(target(QStringLiteral("report.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("dashiji-reports"));
    formats.setCurrentRow(0);
    EXPECT_EQ(path().text(), target());
    EXPECT_TRUE(part<QCheckBox>(QStringLiteral("partCover")).isVisible());
}
