// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a file in the import preview: matched, missing, left over, and mended.
#include "app/intake/leftoverpictures.h"
#include "app/intake/outlinemodel.h"
#include "app/intake/picturerow.h"
#include "tests/app/intake/importfixture.h"
#include "tests/app/intake/pictured.h"

#include <QApplication>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>

using namespace dashiji;
using namespace dashiji::app;

class ImportPicturesTest : public test::ImportFixture
{
protected:
    void SetUp() override { open(write(test::withPictures(), QStringLiteral("report.docx"))); }

    [[nodiscard]] QListWidget &leftOver() const
    {
        return part<QListWidget>(QStringLiteral("leftOverPictures"));
    }
    [[nodiscard]] QTreeView &tree() const { return part<QTreeView>(QStringLiteral("outline")); }
    [[nodiscard]] int rowOf(const char *words) const
    {
        const auto *model = text().model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (cell(row).data().toString().contains(QString::fromUtf8(words)))
                return row;
        return -1;
    }
    [[nodiscard]] QModelIndex cell(int row) const
    {
        return text().model()->index(row, ParagraphModel::TextColumn);
    }
    [[nodiscard]] RowPictures picturesAt(const char *words) const
    {
        return cell(rowOf(words)).data(ParagraphModel::PicturesRole).value<RowPictures>();
    }
    [[nodiscard]] QModelIndex entry(const char *words) const
    {
        return tree()
            .model()
            ->match(tree().model()->index(0, 0), Qt::DisplayRole, QString::fromUtf8(words), 1,
                    Qt::MatchContains | Qt::MatchRecursive)
            .value(0);
    }
    [[nodiscard]] qsizetype picturesOf(const char *words) const
    {
        return entry(words).data(OutlineModel::PicturesRole).value<RowPictures>().images.size();
    }
    static void drop(QWidget &on, const QPoint &at, const char *picture)
    {
        QMimeData data;
        data.setData(pictureMimeType(), picture);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &move);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &event);
    }
    static void drop(QAbstractItemView &view, const QModelIndex &on, const char *picture)
    {
        view.scrollTo(on);
        drop(*view.viewport(), view.visualRect(on).center(), picture);
    }
    /// Chooses in the menu of a row what contains these words.
    void choose(int row, const char *words)
    {
        text().showRoleMenu(row);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QAction *chosen = action(*menu, words);
        ASSERT_NE(chosen, nullptr) << words;
        chosen->trigger();
        menu->close();
    }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(dialog.get(), static_cast<Qt::Key>(key), modifiers);
    }
    static QAction *action(const QMenu &menu, const char *words)
    {
        for (QAction *candidate : menu.actions()) {
            if (candidate->text().contains(QString::fromUtf8(words)))
                return candidate;
            if (candidate->menu() != nullptr)
                if (QAction *inside = action(*candidate->menu(), words))
                    return inside;
        }
        return nullptr;
    }

    static constexpr auto kBlue = "word/media/blue.png";
};

TEST_F(ImportPicturesTest, EachStandsAtItsCaptionWhereOneIsMissingIsSeenAndWhatIsLeftOver)
{
    EXPECT_EQ(picturesAt("大会主席台").images.size(), 1);
    EXPECT_TRUE(picturesAt("主场活动").missing);
    EXPECT_EQ(picturesAt("新馆建筑面积").images.size(), 1) << "behind its paragraph";
    EXPECT_TRUE(picturesAt("江城科协十件大事").isEmpty());
    EXPECT_EQ(picturesOf("召开"), 1);
    EXPECT_EQ(picturesOf("举办"), 0);
    ASSERT_EQ(leftOver().count(), 1);
    EXPECT_TRUE(leftOver().isVisible());
    EXPECT_TRUE(facts().contains(QStringLiteral("1 missing, 1 left over"))) << facts().toStdString();
}

TEST_F(ImportPicturesTest, TheyAreDrawnWhenAWorkerHasMadeThem)
{
    const auto drawn = [this] {
        const auto images = picturesAt("大会主席台").images;
        return !images.isEmpty() && !images.front().isNull();
    };
    ASSERT_TRUE(QTest::qWaitFor(drawn));
    EXPECT_EQ(picturesAt("大会主席台").images.front().pixelColor(5, 5).red(), 200);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !leftOver().item(0)->icon().isNull(); }));
    const QRect row = text().visualRect(cell(rowOf("大会主席台")));
    const QImage seen = text().viewport()->grab(row).toImage();
    int red = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) {
            const QColor color = seen.pixelColor(x, y);
            red += color.red() > 180 && color.green() < 40 ? 1 : 0;
        }
    EXPECT_GT(red, 100);
}

TEST_F(ImportPicturesTest, OneIsDraggedToItsCaption)
{
    drop(text(), cell(rowOf("主场活动")), kBlue);
    EXPECT_FALSE(picturesAt("主场活动").missing);
    EXPECT_EQ(picturesOf("举办"), 1);
    EXPECT_FALSE(leftOver().isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(picturesAt("主场活动").missing);
    EXPECT_EQ(leftOver().count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(picturesOf("举办"), 1);
}

TEST_F(ImportPicturesTest, OneIsDraggedToItsEntry)
{
    drop(tree(), entry("建成"), kBlue);
    EXPECT_EQ(picturesOf("建成"), 2);
    EXPECT_EQ(picturesOf("举办"), 0);
    drop(tree(), entry("举办"), kBlue);
    EXPECT_EQ(picturesOf("建成"), 1);
    EXPECT_FALSE(picturesAt("主场活动").missing) << "the caption that had none";
}

TEST_F(ImportPicturesTest, OneIsGivenByTheKeyboard)
{
    leftOver().setFocus();
    QTest::keyClick(&leftOver(), Qt::Key_Return);
    auto *menu = dialog->findChild<QMenu *>(QStringLiteral("giveMenu"));
    ASSERT_NE(menu, nullptr);
    QAction *give = action(*menu, "2. 举办");
    ASSERT_NE(give, nullptr);
    give->trigger();
    EXPECT_EQ(picturesOf("举办"), 1);
}

TEST_F(ImportPicturesTest, AWrongOneIsTakenOffAndAnotherGivenByTheMenuOfTheRow)
{
    const int row = rowOf("大会主席台");
    choose(row, "red.png");
    EXPECT_TRUE(picturesAt("大会主席台").missing);
    EXPECT_EQ(leftOver().count(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(leftOver().count(), 1);
    press(Qt::Key_Y, Qt::ControlModifier);
    choose(row, "blue.png");
    EXPECT_FALSE(picturesAt("大会主席台").missing);
}

TEST_F(ImportPicturesTest, DroppedOnThoseLeftOverItIsTakenOff)
{
    drop(part<QWidget>(QStringLiteral("leftOver")), {5, 5}, "word/media/green.png");
    EXPECT_EQ(picturesOf("建成"), 0);
    EXPECT_EQ(leftOver().count(), 2);
}

TEST_F(ImportPicturesTest, WhatIsShownIsStored)
{
    drop(text(), cell(rowOf("主场活动")), kBlue);
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(dialog->imported().size(), 1U);
    EXPECT_EQ(dialog->imported().front().pictures, 3);
    const auto report = archive->report(2021).value();
    const auto &photos = report.sections.at(0).entries.at(1).photos;
    ASSERT_EQ(photos.size(), 1U);
    ASSERT_TRUE(photos.front().media);
    EXPECT_EQ(archive->mediaBytes(photos.front().media->id).value(), test::plainPicture(qRgb(0, 0, 200)));
}
