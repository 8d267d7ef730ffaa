// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldbox.h"
#include "app/fields/noticeband.h"
#include "app/fields/parkedtexts.h"
#include "app/photos/photocard.h"
#include "app/photos/photomenu.h"
#include "app/photos/photostrip.h"
#include "app/photos/photoviewer.h"
#include "app/photos/pictureview.h"
#include "app/support/errortext.h"
#include "tests/app/fields/writingarchive.h"
#include "tests/support/fakeprompts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;
using dashiji::test::FakePrompts;
using dashiji::test::WritingArchive;

class PhotoStripTest : public testing::Test
{
protected:
    void SetUp() override
    {
        strip.resize(1200, 260);
        strip.setArchive(&archive.get());
        strip.showEntry(id());
        strip.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&strip));
    }

    EntryId id() const { return archive.entry(0, 1).id; }
    std::vector<Photo> photos() const { return archive.entry(0, 1).photos; }
    QStringList captions() const
    {
        QStringList all;
        for (const Photo &photo : photos())
            all.append(photo.caption);
        return all;
    }
    QStringList shownCaptions() const
    {
        QStringList all;
        for (PhotoCard *card : row().cards())
            all.append(card->caption().field().text());
        return all;
    }
    PhotoRow &row() const { return *strip.findChild<PhotoRow *>(); }
    PhotoCard &card(size_t place) const { return *row().cards().at(place); }
    void giveAllPictures()
    {
        for (const Photo &photo : photos()) {
            EXPECT_TRUE(photo.media ||
                        archive.writer().setPicture(photo.id, WritingArchive::pictureBytes(Qt::green)));
        }
    }
    NoticeBand &notice() const { return *strip.findChild<NoticeBand *>(u"photoNotice"_s); }

    static bool drop(QWidget *target, const QStringList &files, const QPoint &at)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }

    WritingArchive archive;
    FakePrompts prompts;
    ParkedTexts parked;
    QAction add;
    PhotoStrip strip{prompts, parked, add};
};

TEST_F(PhotoStripTest, ShowsCaptionsAndPlacesForMissingPictures)
{
    EXPECT_EQ(shownCaptions(), (QStringList{u"展区"_s, u"开幕"_s, u"志愿者"_s}));
    EXPECT_EQ(card(0).picture().content(), PictureView::Content::Missing);
    EXPECT_EQ(strip.findChild<QLabel *>(u"photoCount"_s)->text(), u"3"_s);
}

TEST_F(PhotoStripTest, CaptionTypedIsStoredOnLeavingIt)
{
    card(1).caption().setFocus();
    QTest::keyClicks(&card(1).caption().field(), u"2021 "_s);
    card(1).credit().setFocus();
    QTest::keyClicks(&card(1).credit().field(), u"office"_s);
    card(2).picture().setFocus();
    EXPECT_EQ(photos().at(1).caption, u"2021 开幕"_s);
    EXPECT_EQ(photos().at(1).credit, u"office"_s);
}

TEST_F(PhotoStripTest, DroppedFilesBecomePhotos)
{
    const QString png = archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red));
    const QString jpeg = archive.makeFile(u"two.jpg"_s, WritingArchive::pictureBytes(Qt::blue, "JPEG"));
    EXPECT_TRUE(drop(&row(), {png, jpeg}, QPoint(row().width() - 10, 20)));
    ASSERT_EQ(photos().size(), 5U);
    EXPECT_EQ(photos().at(3).media->mimeType, u"image/png"_s);
    EXPECT_EQ(photos().at(4).media->mimeType, u"image/jpeg"_s);
    EXPECT_EQ(row().cards().size(), 5U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return card(4).picture().content() == PictureView::Content::Shown; }));
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(PhotoStripTest, DropBetweenCardsStandsThere)
{
    const QString png = archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red));
    drop(&row(), {png}, QPoint(card(1).geometry().left() + 2, 20));
    ASSERT_EQ(photos().size(), 4U);
    EXPECT_TRUE(photos().at(1).media);
    EXPECT_EQ(shownCaptions(), (QStringList{u"展区"_s, u""_s, u"开幕"_s, u"志愿者"_s}));
}

TEST_F(PhotoStripTest, DropOnACardWithoutPictureFillsIt)
{
    const QString png = archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red));
    EXPECT_TRUE(drop(&card(1), {png}, QPoint(10, 10)));
    ASSERT_EQ(photos().size(), 3U);
    EXPECT_TRUE(photos().at(1).media);
    EXPECT_EQ(photos().at(1).caption, u"开幕"_s);
}

TEST_F(PhotoStripTest, DropOnACardWithPictureStandsAfterIt)
{
    ASSERT_TRUE(archive.writer().setPicture(photos().at(1).id, WritingArchive::pictureBytes(Qt::green)));
    const auto before = photos().at(1).media;
    drop(&card(1), {archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red))}, QPoint(10, 10));
    ASSERT_EQ(photos().size(), 4U);
    EXPECT_EQ(photos().at(1).media, before);
    EXPECT_TRUE(photos().at(2).media);
}

TEST_F(PhotoStripTest, RefusesWhatIsNoPictureInASentence)
{
    const QString text = archive.makeFile(u"notes.txt"_s, "not a picture");
    const QString png = archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red));
    drop(&row(), {text, png}, QPoint(row().width() - 10, 20));
    EXPECT_EQ(photos().size(), 4U);
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(notice().sentence().contains(u"notes.txt"_s)) << notice().sentence().toStdString();
    EXPECT_TRUE(archive.writer().undo());
    EXPECT_EQ(photos().size(), 3U);
}

TEST_F(PhotoStripTest, RefusesAFileTooLargeWithoutReadingIt)
{
    const QString path = archive.makeFile(u"huge.png"_s, {});
    ASSERT_TRUE(QFile::resize(path, qint64(200) * 1024 * 1024));
    drop(&row(), {path}, QPoint(row().width() - 10, 20));
    EXPECT_EQ(photos().size(), 3U);
    EXPECT_TRUE(notice().sentence().contains(u"huge.png"_s)) << notice().sentence().toStdString();
}

TEST_F(PhotoStripTest, PicturesFillTheCaptionsThatWaitAndThenStandAtTheEnd)
{
    ASSERT_TRUE(archive.writer().setPicture(photos().at(1).id, WritingArchive::pictureBytes(Qt::green)));
    const QByteArray red = WritingArchive::pictureBytes(Qt::red);
    const QByteArray blue = WritingArchive::pictureBytes(Qt::blue);
    strip.addPictures({red, "no picture", blue, WritingArchive::pictureBytes(Qt::cyan)});
    ASSERT_EQ(captions(), (QStringList{u"展区"_s, u"开幕"_s, u"志愿者"_s, u""_s}));
    EXPECT_EQ(archive.get().mediaBytes(photos().at(0).media->id).value(), red);
    EXPECT_EQ(archive.get().mediaBytes(photos().at(2).media->id).value(), blue);
    EXPECT_TRUE(photos().at(3).media);
    EXPECT_TRUE(notice().sentence().contains(u"Picture 2"_s)) << notice().sentence().toStdString();
}

TEST_F(PhotoStripTest, AddingIsOneChange)
{
    giveAllPictures();
    strip.addFiles({archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red))});
    ASSERT_EQ(photos().size(), 4U);
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(photos().size(), 3U);
    EXPECT_EQ(row().cards().size(), 3U);
}

TEST_F(PhotoStripTest, ChosenFilesAreAdded)
{
    prompts.nextOpenFiles.push_back({archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red))});
    add.trigger();
    EXPECT_TRUE(photos().at(0).media);
    giveAllPictures();
    prompts.nextOpenFiles.push_back({archive.makeFile(u"二.png"_s, WritingArchive::pictureBytes(Qt::blue))});
    add.trigger();
    EXPECT_EQ(photos().size(), 4U);
    prompts.nextOpenFiles.push_back({});
    strip.findChild<QPushButton *>(u"addPhoto"_s)->click();
    EXPECT_EQ(photos().size(), 4U);
}

TEST_F(PhotoStripTest, EnterChoosesThePictureOfACaption)
{
    prompts.nextOpenFile.push_back(archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red)));
    QTest::keyClick(&card(0).picture(), Qt::Key_Return);
    EXPECT_TRUE(photos().at(0).media);
    EXPECT_EQ(photos().at(0).caption, u"展区"_s);
}

TEST_F(PhotoStripTest, APublishedReportTakesNoPictureAndSaysSo)
{
    ASSERT_TRUE(archive.writer().setReportStatus(archive.reportId(), ReportStatus::Published));
    const QString png = archive.makeFile(u"一.png"_s, WritingArchive::pictureBytes(Qt::red));
    const QString sealed = errorText({ErrorCode::ReportSealed, u"2021"_s, {}, {}});
    prompts.nextOpenFile.push_back(png);
    QTest::keyClick(&card(0).picture(), Qt::Key_Return);
    EXPECT_EQ(notice().sentence(), sealed);
    EXPECT_TRUE(drop(&card(1), {png}, QPoint(10, 10)));
    EXPECT_TRUE(notice().isVisible());
    EXPECT_EQ(notice().sentence(), sealed);
    QTest::keyClick(&card(0).picture(), Qt::Key_Delete);
    EXPECT_EQ(notice().sentence(), sealed);
    EXPECT_EQ(photos().size(), 3U);
    EXPECT_FALSE(photos().at(1).media);
}

TEST_F(PhotoStripTest, TakesNoWordsWhileItsTextsAreReadOnly)
{
    const QString before = card(0).caption().field().text();
    for (const bool readOnly : {true, false}) {
        strip.setReadOnlyTexts(readOnly);
        card(0).caption().setFocus();
        QTest::keyClicks(&card(0).caption().field(), u"abc"_s);
        EXPECT_EQ(card(0).caption().field().text() == before, readOnly);
    }
    EXPECT_TRUE(strip.save());
    strip.setReadOnlyTexts(true);
    ASSERT_TRUE(archive.writer().addPhoto(id(), 0, u"新"_s));
    EXPECT_TRUE(card(0).caption().field().isReadOnly()) << "a new card, too";
}

TEST_F(PhotoStripTest, PastedPictureFillsTheCard)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::cyan);
    QApplication::clipboard()->setImage(image);
    card(2).picture().setFocus();
    QTest::keyClick(&card(2).picture(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(photos().at(2).media);
    EXPECT_EQ(photos().at(2).media->size, QSize(40, 30));
}

TEST_F(PhotoStripTest, KeysMoveAPhotoAndKeepTheFocus)
{
    card(0).picture().setFocus();
    QTest::keyClick(&card(0).picture(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(captions(), (QStringList{u"开幕"_s, u"展区"_s, u"志愿者"_s}));
    EXPECT_EQ(shownCaptions(), captions());
    EXPECT_EQ(row().placeOf(photos().at(1).id), 1);
    EXPECT_TRUE(card(1).picture().hasFocus());
    QTest::keyClick(&card(1).picture(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&card(0).picture(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(captions(), (QStringList{u"展区"_s, u"开幕"_s, u"志愿者"_s}));
}

TEST_F(PhotoStripTest, DeleteRemovesThePictureFirstAndThenThePhoto)
{
    ASSERT_TRUE(archive.writer().setPicture(photos().at(1).id, WritingArchive::pictureBytes(Qt::green)));
    card(1).picture().setFocus();
    QTest::keyClick(&card(1).picture(), Qt::Key_Delete);
    ASSERT_EQ(photos().size(), 3U);
    EXPECT_FALSE(photos().at(1).media);
    EXPECT_EQ(card(1).picture().content(), PictureView::Content::Missing);
    QTest::keyClick(&card(1).picture(), Qt::Key_Delete);
    EXPECT_EQ(captions(), (QStringList{u"展区"_s, u"志愿者"_s}));
    EXPECT_TRUE(card(1).picture().hasFocus());
}

TEST_F(PhotoStripTest, MenuSetsThePlaceInPrint)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            card(0).picture().mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&card(0).picture(), &event);
    auto *menu = strip.findChild<PhotoMenu *>();
    ASSERT_NE(menu, nullptr);
    auto *place = menu->findChild<QAction *>(u"photoPlace2"_s);
    ASSERT_NE(place, nullptr);
    place->trigger();
    EXPECT_EQ(photos().at(0).afterParagraph, 2);
    menu->close();
}

TEST_F(PhotoStripTest, EnlargesAndGoesToTheNextPicture)
{
    ASSERT_TRUE(archive.writer().setPicture(photos().at(0).id, WritingArchive::pictureBytes(Qt::green)));
    ASSERT_TRUE(archive.writer().setPicture(photos().at(2).id,
                                            WritingArchive::pictureBytes(Qt::red, "PNG", {30, 80})));
    QTest::keyClick(&card(0).picture(), Qt::Key_Return);
    auto *viewer = strip.findChild<PhotoViewer *>();
    ASSERT_NE(viewer, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return viewer->image().size() == QSize(640, 360); }));
    QTest::keyClick(viewer, Qt::Key_Right);
    EXPECT_EQ(viewer->photo(), photos().at(2).id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return viewer->image().size() == QSize(30, 80); }));
    QTest::keyClick(viewer, Qt::Key_Escape);
    EXPECT_FALSE(viewer->isVisible());
}

TEST_F(PhotoStripTest, WordsBeingTypedSurviveAnotherProgramsChanges)
{
    card(1).caption().setFocus();
    QTest::keyClicks(&card(1).caption().field(), u"mine "_s);
    const auto other = archive.other();
    ASSERT_TRUE(other->writer().addPhoto(id(), 0, u"别处加的"_s));
    archive.get().poll();
    EXPECT_EQ(shownCaptions(), (QStringList{u"别处加的"_s, u"展区"_s, u"mine 开幕"_s, u"志愿者"_s}));
    EXPECT_TRUE(card(2).caption().field().hasFocus());
    EXPECT_TRUE(strip.save());
    EXPECT_EQ(captions().at(2), u"mine 开幕"_s);
}

TEST_F(PhotoStripTest, FoldsToOneLine)
{
    const int open = strip.sizeHint().height();
    strip.setFolded(true);
    EXPECT_LT(strip.sizeHint().height(), open / 2);
    QTest::mouseClick(strip.findChild<QWidget *>(u"foldedPhotos"_s), Qt::LeftButton);
    EXPECT_FALSE(strip.isFolded());
}

TEST_F(PhotoStripTest, AnEntryWithoutPhotosSaysHowToAddOne)
{
    add.setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_P);
    strip.showEntry(archive.entry(0, 0).id);
    EXPECT_TRUE(row().cards().empty());
    EXPECT_TRUE(strip.findChild<QLabel *>(u"photoHint"_s)->text().contains(u"Ctrl+Alt+P"_s));
}

TEST_F(PhotoStripTest, ACarriedCardStandsWhereItIsDropped)
{
    emit row().dropped(photos().at(0).id, 2);
    EXPECT_EQ(shownCaptions(), (QStringList{u"开幕"_s, u"志愿者"_s, u"展区"_s}));
    EXPECT_EQ(captions(), shownCaptions());
}

TEST_F(PhotoStripTest, WordsThatCannotBeStoredAreSaidAboveTheCards)
{
    QTest::keyClicks(&card(1).caption().field(), u"mine "_s);
    const auto other = archive.other();
    ASSERT_TRUE(other->writer().setPhotoText(photos().at(1).id, archive::PhotoField::Caption, u"开幕"_s,
                                             u"theirs"_s));
    EXPECT_FALSE(strip.save());
    auto *band = strip.findChild<NoticeBand *>(u"captionFieldBand"_s);
    ASSERT_NE(band, nullptr);
    EXPECT_TRUE(band->isVisible());
    EXPECT_TRUE(band->sentence().startsWith(u"Caption of photo 2"_s)) << band->sentence().toStdString();
    QTest::mouseClick(band->findChild<QPushButton *>(u"keepMine"_s), Qt::LeftButton);
    EXPECT_EQ(photos().at(1).caption, u"mine 开幕"_s);
    EXPECT_TRUE(strip.save());
}
