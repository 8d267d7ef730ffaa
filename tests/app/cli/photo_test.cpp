// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// photo: captions and pictures.
#include "tests/app/cli/clifixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class PhotoTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QBuffer buffer(&m_picture);
        buffer.open(QIODevice::WriteOnly);
        ASSERT_TRUE(image.save(&buffer, "JPEG"));
        write(u"hall.jpg"_s, m_picture);
    }
    [[nodiscard]] CliRun photo(int rank, const QStringList &rest) const
    {
        return run(QStringList{u"photo"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                               u"events"_s, u"--rank"_s, QString::number(rank)} +
                   rest);
    }
    QByteArray m_picture;
};

TEST_F(PhotoTest, PictureGoesToTheCaptionWithoutOne)
{
    const CliRun added = photo(1, {u"--add"_s, u"hall.jpg"_s, u"--credit"_s, u"本单位"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(added));
    const QJsonArray photos = added.json()["photos"_L1].toArray();
    ASSERT_EQ(photos.size(), 1);
    EXPECT_EQ(photos[0]["caption"_L1].toString(), u"开放日现场"_s);
    EXPECT_EQ(photos[0]["credit"_L1].toString(), u"本单位"_s);
    const QJsonValue picture = photos[0]["picture"_L1];
    EXPECT_EQ(picture["type"_L1].toString(), u"image/jpeg"_s);
    EXPECT_EQ(picture["width"_L1].toInt(), 40);
    EXPECT_EQ(picture["height"_L1].toInt(), 30);
    EXPECT_EQ(picture["bytes"_L1].toInt(), m_picture.size());
    EXPECT_EQ(picture["sha256"_L1].toString().toLatin1(),
              QCryptographicHash::hash(m_picture, QCryptographicHash::Sha256).toHex());
}

TEST_F(PhotoTest, PictureWithACaptionIsAddedAtTheEndAndRemovedByItsNumber)
{
    ASSERT_TRUE(succeeded(photo(1, {u"--add"_s, u"hall.jpg"_s, u"--caption"_s, u"另一处"_s})));
    const QJsonArray photos = photo(1, {u"--list"_s, u"--json"_s}).json()["photos"_L1].toArray();
    ASSERT_EQ(photos.size(), 2);
    EXPECT_TRUE(photos[0]["picture"_L1].isNull());
    EXPECT_EQ(photos[1]["caption"_L1].toString(), u"另一处"_s);
    ASSERT_TRUE(succeeded(photo(1, {u"--remove"_s, u"1"_s})));
    const QJsonArray rest = photo(1, {u"--json"_s}).json()["photos"_L1].toArray();
    ASSERT_EQ(rest.size(), 1);
    EXPECT_EQ(rest[0]["caption"_L1].toString(), u"另一处"_s);
}

TEST_F(PhotoTest, WhatIsNoPictureIsRefusedAndNothingChanges)
{
    const QByteArray before = dump();
    write(u"fake.jpg"_s, "\xff\xd8\xff no picture");
    write(u"empty.png"_s, "");
    for (const QString &name : {u"fake.jpg"_s, u"empty.png"_s, u"no.jpg"_s, u"report-2030.txt"_s, u"."_s})
        EXPECT_TRUE(failedWithOneLine(photo(1, {u"--add"_s, name}))) << name.toStdString();
    EXPECT_TRUE(failedWithOneLine(photo(1, {u"--remove"_s, u"2"_s})));
    EXPECT_EQ(photo(1, {u"--add"_s, u"hall.jpg"_s, u"--remove"_s, u"1"_s}).status, 2);
    EXPECT_EQ(photo(1, {u"--caption"_s, u"x"_s}).status, 2);
    EXPECT_EQ(run({u"photo"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s}).status, 2);
    EXPECT_EQ(dump(), before);
}

TEST_F(PhotoTest, WordsAndPictureOfAPhotoAreChangedAsOneChange)
{
    ASSERT_TRUE(succeeded(photo(1, {u"--photo"_s, u"1"_s, u"--caption"_s, u"新图说"_s, u"--credit"_s,
                                    u"本单位"_s, u"--add"_s, u"hall.jpg"_s})));
    const QJsonArray changed = photo(1, {u"--json"_s}).json()["photos"_L1].toArray();
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0]["caption"_L1].toString(), u"新图说"_s);
    EXPECT_EQ(changed[0]["credit"_L1].toString(), u"本单位"_s);
    EXPECT_EQ(changed[0]["picture"_L1]["width"_L1].toInt(), 40);
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    const QJsonArray before = photo(1, {u"--json"_s}).json()["photos"_L1].toArray();
    EXPECT_EQ(before[0]["caption"_L1].toString(), u"开放日现场"_s);
    EXPECT_TRUE(before[0]["picture"_L1].isNull());
}

TEST_F(PhotoTest, BadPictureForAPhotoChangesNoneOfItsWords)
{
    const QByteArray before = dump();
    write(u"fake.jpg"_s, "no picture");
    EXPECT_TRUE(
        failedSaying(photo(1, {u"--photo"_s, u"1"_s, u"--caption"_s, u"新图说"_s, u"--add"_s, u"fake.jpg"_s}),
                     u"fake.jpg"_s));
    EXPECT_TRUE(failedWithOneLine(photo(1, {u"--photo"_s, u"2"_s, u"--caption"_s, u"新图说"_s})));
    EXPECT_EQ(photo(1, {u"--photo"_s, u"1"_s}).status, 2);
    EXPECT_EQ(photo(1, {u"--photo"_s, u"1"_s, u"--remove"_s, u"1"_s}).status, 2);
    EXPECT_EQ(dump(), before);
}

TEST_F(PhotoTest, VerifyIsCleanWithPictures)
{
    ASSERT_TRUE(succeeded(photo(1, {u"--add"_s, u"hall.jpg"_s})));
    ASSERT_TRUE(succeeded(photo(2, {u"--add"_s, u"hall.jpg"_s, u"--caption"_s, u"同一张"_s})));
    EXPECT_TRUE(succeeded(run({u"verify"_s, u"office.dashiji"_s})));
}

} // namespace dashiji::app::cli::test
