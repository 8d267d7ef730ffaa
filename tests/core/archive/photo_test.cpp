// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/media/media.h"
#include "tests/core/archive/archivefixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <sqlite3.h>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class PhotoStoreTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        m_photo = entry(0, 1).photos[0].id;
    }
    PhotoId m_photo;
};

/// A JPEG with an EXIF block that says "turn right by 90°" (orientation 6).
QByteArray sidewaysJpeg()
{
    const QByteArray jpeg = samplePicture(1, "JPEG");
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000" // APP1, 34 bytes, "Exif"
                                                "49492a0008000000"     // little endian, first directory at 8
                                                "0100"                 // one entry
                                                "120103000100000006000000" // orientation, short, 6
                                                "00000000");               // no next directory
    return jpeg.left(2) + exif + jpeg.mid(2);
}

TEST_F(PhotoStoreTest, KeepsTheBytesAsGiven)
{
    const QByteArray bytes = samplePicture() + QByteArray("\0trailing bytes of a camera", 27);
    const auto media = writer().setPicture(m_photo, bytes);
    ASSERT_TRUE(media) << why(media);
    EXPECT_EQ(*m_archive->mediaBytes(*media), bytes);
    const Photo photo = entry(0, 1).photos[0];
    ASSERT_TRUE(photo.media);
    EXPECT_EQ(photo.media->id, *media);
    EXPECT_EQ(photo.media->mimeType, QStringLiteral("image/png"));
    EXPECT_EQ(photo.media->byteCount, bytes.size());
    EXPECT_EQ(photo.media->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    EXPECT_EQ((*m_archive->reports())[0].missingPictures, 11);
}

TEST_F(PhotoStoreTest, StoresTheSamePictureOnce)
{
    const auto one = writer().setPicture(m_photo, samplePicture());
    const auto two = writer().setPicture(entry(0, 2).photos[0].id, samplePicture());
    ASSERT_TRUE(one && two);
    EXPECT_EQ(*one, *two);
    EXPECT_EQ(sql(m_path, {QStringLiteral("SELECT count(*) FROM media_data")}), QStringLiteral("1"));
}

TEST_F(PhotoStoreTest, SizeIsAsSeenAfterRotation)
{
    const QByteArray bytes = sidewaysJpeg();
    const auto media = writer().setPicture(m_photo, bytes);
    ASSERT_TRUE(media) << why(media);
    EXPECT_EQ(entry(0, 1).photos[0].media->size, QSize(30, 40));
    QImage thumbnail;
    ASSERT_TRUE(thumbnail.loadFromData(*m_archive->thumbnail(*media, 128)));
    EXPECT_EQ(thumbnail.size(), QSize(30, 40));
}

TEST_F(PhotoStoreTest, PictureSurvivesUndoOfItsRemoval)
{
    const auto media = writer().setPicture(m_photo, samplePicture());
    ASSERT_TRUE(media);
    ASSERT_TRUE(writer().removeReport(m_report));
    reopen();
    ASSERT_TRUE(writer().undo(UndoScope::Person));
    EXPECT_EQ(*m_archive->mediaBytes(entry(0, 1).photos[0].media->id), samplePicture());
}

TEST_F(PhotoStoreTest, JournalHoldsTheHashAndNotTheBytes)
{
    QImage noise(300, 300, QImage::Format_RGB32);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 300; ++x)
            noise.setPixel(x, y, static_cast<QRgb>(qHash(y * 300 + x)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    noise.save(&buffer, "PNG");
    ASSERT_GT(bytes.size(), 100'000);
    ASSERT_TRUE(writer().setPicture(m_photo, bytes));
    const QString json =
        sql(m_path, {QStringLiteral("SELECT content FROM change_row ORDER BY change_id DESC LIMIT 1")});
    EXPECT_TRUE(json.contains(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())));
    EXPECT_LT(json.size(), 200);
}

TEST_F(PhotoStoreTest, RefusesWhatIsNoPicture)
{
    const QStringList before = wordsOf(m_path);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("%PDF-1.7"),
          QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
          QByteArray(5000, '\xff')}) {
        const auto refused = writer().setPicture(m_photo, bytes);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::NotAPicture);
    }
    EXPECT_EQ(wordsOf(m_path), before);
    EXPECT_EQ(sql(m_path, {QStringLiteral("SELECT count(*) FROM media")}), QStringLiteral("0"));
}

TEST_F(PhotoStoreTest, RefusesPicturesTooLargeToHandle)
{
    EXPECT_EQ(writer().setPicture(m_photo, QByteArray(kLargestPictureBytes + 1, 'x')).error().code,
              ErrorCode::PictureTooLarge);
    // A header that claims 20000 × 20000 pixels; its few bytes are never decoded.
    QByteArray bytes = samplePicture(0, "JPEG");
    const qsizetype frame = bytes.indexOf(QByteArray::fromHex("ffc0"));
    ASSERT_GT(frame, 0);
    qToBigEndian<quint16>(20000, bytes.data() + frame + 5);
    qToBigEndian<quint16>(20000, bytes.data() + frame + 7);
    EXPECT_EQ(writer().setPicture(m_photo, bytes).error().code, ErrorCode::PictureTooLarge);
}

TEST_F(PhotoStoreTest, ThumbnailIsMadeOnceSmallAndKept)
{
    QImage large(1600, 400, QImage::Format_RGB32);
    large.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    large.save(&buffer, "JPEG");
    const auto media = writer().setPicture(m_photo, bytes);
    ASSERT_TRUE(media) << why(media);
    const size_t changes = m_archive->history()->size();
    const auto thumbnail = m_archive->thumbnail(*media, 256);
    ASSERT_TRUE(thumbnail) << why(thumbnail);
    QImage seen;
    ASSERT_TRUE(seen.loadFromData(*thumbnail));
    EXPECT_EQ(seen.size(), QSize(256, 64));
    EXPECT_EQ(*m_archive->thumbnail(*media, 256), *thumbnail);
    EXPECT_EQ(sql(m_path, {QStringLiteral("SELECT count(*) FROM thumbnail")}), QStringLiteral("1"));
    EXPECT_EQ(m_archive->history()->size(), changes);
    EXPECT_EQ(m_archive->thumbnail(*media, 100).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(m_archive->thumbnail(MediaId{999}, 256).error().code, ErrorCode::NotFound);
}

TEST_F(PhotoStoreTest, BytesThatChangedInTheFileAreNotHandedOut)
{
    const auto media = writer().setPicture(m_photo, samplePicture());
    ASSERT_TRUE(media);
    sql(m_path, {QStringLiteral("UPDATE media_data SET bytes = x'00'")});
    EXPECT_EQ(m_archive->mediaBytes(*media).error().code, ErrorCode::ArchiveDamaged);
}

TEST_F(PhotoStoreTest, ReadingPicturesKeepsNoneOfTheirPages)
{
    const QByteArray large(4'000'000, 'x');
    const auto media = writer().setPicture(m_photo, samplePicture() + large);
    ASSERT_TRUE(media);
    const qint64 before = sqlite3_memory_used();
    ASSERT_TRUE(m_archive->mediaBytes(*media));
    EXPECT_LT(sqlite3_memory_used() - before, 1'000'000);
}

TEST_F(PhotoStoreTest, FindsAPictureByItsHash)
{
    const auto media = writer().setPicture(m_photo, samplePicture());
    ASSERT_TRUE(media) << why(media);
    const QByteArray hash = QCryptographicHash::hash(samplePicture(), QCryptographicHash::Sha256);
    EXPECT_EQ(*m_archive->mediaOf(hash), std::optional(*media));
    EXPECT_EQ(*m_archive->mediaOf(QByteArray(32, 'x')), std::nullopt);
}
