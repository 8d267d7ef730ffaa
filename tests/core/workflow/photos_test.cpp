// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/photos.h"
#include "tests/core/workflow/archivefixture.h"

namespace dashiji::workflow::test
{

class PhotosTest : public WorkflowTest
{
protected:
    void SetUp() override
    {
        WorkflowTest::SetUp();
        m_report = importSmall();
        ASSERT_EQ(m_report.sections.size(), 1U);
        ASSERT_EQ(m_report.sections[0].entries.size(), 2U);
    }
    [[nodiscard]] EntryId entry(size_t index) const { return m_report.sections[0].entries[index].id; }
    [[nodiscard]] std::vector<Photo> photos(size_t index) const
    {
        return m_archive->entry(entry(index))->photos;
    }

    Report m_report;
};

TEST_F(PhotosTest, PictureGoesToTheCaptionThatHasNone)
{
    const QString path = write(QStringLiteral("hall.png"), smallPicture());

    const auto added = addPhotoFromFile(*m_archive, entry(0), path, {}, QStringLiteral("本单位"));

    ASSERT_TRUE(added) << why(added);
    EXPECT_FALSE(added->newCaption);
    ASSERT_EQ(photos(0).size(), 1U);
    EXPECT_EQ(photos(0)[0].caption, QStringLiteral("开放日现场"));
    EXPECT_EQ(photos(0)[0].credit, QStringLiteral("本单位"));
    ASSERT_TRUE(photos(0)[0].media.has_value());
    EXPECT_EQ(photos(0)[0].media->size, QSize(8, 6));
    EXPECT_EQ(*m_archive->mediaBytes(photos(0)[0].media->id), smallPicture());
}

TEST_F(PhotosTest, SecondPictureBecomesAPhotoOfItsOwn)
{
    ASSERT_TRUE(addPhoto(*m_archive, entry(0), smallPicture()));

    const auto second = addPhoto(*m_archive, entry(0), smallPicture(10, 10));

    ASSERT_TRUE(second) << why(second);
    EXPECT_TRUE(second->newCaption);
    ASSERT_EQ(photos(0).size(), 2U);
    EXPECT_EQ(photos(0)[1].caption, QString());
    EXPECT_EQ(photos(0)[1].media->size, QSize(10, 10));
}

TEST_F(PhotosTest, OtherCaptionIsAPhotoOfItsOwnAtTheEnd)
{
    const auto added = addPhoto(*m_archive, entry(0), smallPicture(), QStringLiteral("另一处现场"));

    ASSERT_TRUE(added) << why(added);
    EXPECT_TRUE(added->newCaption);
    ASSERT_EQ(photos(0).size(), 2U);
    EXPECT_FALSE(photos(0)[0].media.has_value());
    EXPECT_EQ(photos(0)[1].caption, QStringLiteral("另一处现场"));
}

TEST_F(PhotosTest, SameCaptionGetsThePicture)
{
    const auto added = addPhoto(*m_archive, entry(0), smallPicture(), QStringLiteral("开放日现场"));

    ASSERT_TRUE(added) << why(added);
    EXPECT_FALSE(added->newCaption);
    EXPECT_EQ(photos(0).size(), 1U);
}

TEST_F(PhotosTest, AddingIsOneChange)
{
    ASSERT_TRUE(
        addPhoto(*m_archive, entry(1), smallPicture(), QStringLiteral("章程"), QStringLiteral("本单位")));
    EXPECT_EQ(photos(1).size(), 1U);

    ASSERT_TRUE(m_archive->writer().undo());

    EXPECT_TRUE(photos(1).empty());
}

TEST_F(PhotosTest, WhatIsNoPictureChangesNothing)
{
    const QString path = write(QStringLiteral("hall.jpg"), "no picture at all");

    const auto added = addPhotoFromFile(*m_archive, entry(1), path, QStringLiteral("章程"));

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::NotAPicture);
    EXPECT_EQ(added.error().subject, path);
    EXPECT_TRUE(photos(1).empty());
    EXPECT_EQ(m_archive->history()->size(), 1U);
}

TEST_F(PhotosTest, FileThatIsNotThereAndFolderAreSaid)
{
    EXPECT_EQ(addPhotoFromFile(*m_archive, entry(0), inFolder(QStringLiteral("no.png"))).error().code,
              ErrorCode::FileNotFound);
    EXPECT_EQ(addPhotoFromFile(*m_archive, entry(0), m_folder.path()).error().code,
              ErrorCode::FileUnreadable);
}

TEST_F(PhotosTest, EntryThatIsNotThereIsSaid)
{
    const auto added = addPhoto(*m_archive, EntryId{987654}, smallPicture());

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::NotFound);
}

} // namespace dashiji::workflow::test
