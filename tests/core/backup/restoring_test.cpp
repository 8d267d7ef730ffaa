// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes back, and that what stood there before can come back, too.
#include "core/archive/verbs.h"
#include "tests/core/backup/backupfixture.h"
#include "tests/support/randomreport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dashiji::test
{

TEST_F(BackupTest, AnEntryIsAgainWhatItWas)
{
    const Entry then = m_sample->report(2021)->sections[0].entries[2];
    const backup::Copy copy = store();
    archive::Writer &writer = m_sample->writer();
    ASSERT_TRUE(writer.setEntryText(then.id, EntryField::Body, then.body, u"全改了。"_s));
    ASSERT_TRUE(writer.removePhoto(then.photos[0].id));
    ASSERT_TRUE(writer.addPhoto(then.id, 0, u"新图说"_s));
    const Told before = toldBy(*m_sample);
    const auto restored = backup::restoreEntries(*m_sample, *opened(copy), {then.uid});
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(restored->entries, 1);
    const Entry now = m_sample->entry(then.id).value();
    EXPECT_EQ(now.body, then.body);
    ASSERT_EQ(now.photos.size(), 1U);
    EXPECT_EQ(now.photos[0].caption, then.photos[0].caption);
    EXPECT_EQ(now.photos[0].media, then.photos[0].media);
    EXPECT_EQ(m_sample->history()->front().verb, archive::verb::kEntryRestore);
    ASSERT_TRUE(writer.undo());
    EXPECT_EQ(m_sample->entry(then.id)->body, u"全改了。"_s);
    EXPECT_EQ(withoutRows(m_sample->report(2021).value()), withoutRows(before.reports.front()));
}

TEST_F(BackupTest, AnEntryThatWasRemovedComesBackAtTheEndOfItsSection)
{
    const Entry then = firstEntry();
    const backup::Copy copy = store();
    ASSERT_TRUE(m_sample->writer().removeEntry(then.id));
    const auto restored = backup::restoreEntries(*m_sample, *opened(copy), {then.uid});
    ASSERT_TRUE(restored) << why(restored);
    const Entry now = m_sample->report(2021)->sections[0].entries.back();
    EXPECT_EQ(now.uid, then.uid);
    EXPECT_EQ(now.body, then.body);
}

TEST_F(BackupTest, ADamagedEntryIsMendedFromACopy)
{
    const Entry then = firstEntry();
    const backup::Copy copy = store();
    type(then.title + u"改"_s);
    m_sample.archive.reset();
    {
        QFile bytes(file(u"sample.dashiji"_s));
        ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
        QByteArray all = bytes.readAll();
        const QString words = then.title + u"改"_s;
        const QByteArray title(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        ASSERT_TRUE(all.contains(title));
        all.replace(title, QByteArray(title).replace(0, 2, "\x11\x4e"));
        bytes.seek(0);
        bytes.write(all);
    }
    m_sample.archive = archive::Archive::open(file(u"sample.dashiji"_s)).value();
    ASSERT_FALSE(m_sample->entry(then.id));
    const auto restored = backup::restoreEntries(*m_sample, *opened(copy), {then.uid});
    ASSERT_TRUE(restored) << why(restored);
    const auto row = m_sample->rowOf(archive::RowKind::Entry, then.uid).value();
    ASSERT_TRUE(row);
    EXPECT_EQ(m_sample->entry({*row})->title, then.title);
}

TEST_F(BackupTest, AYearStandsBesideThePresentOne)
{
    const Report then = m_sample->report(2021).value();
    const backup::Copy copy = store();
    type(u"今天的题目"_s);
    const Report now = m_sample->report(2021).value();
    const auto restored = backup::restoreYear(*m_sample, *opened(copy),
                                              opened(copy)->reader().report(2021)->id, u"2021（3月4日）"_s);
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(m_sample->report(now.id).value(), now);
    const Report beside = m_sample->report(restored->report).value();
    EXPECT_EQ(beside.year, 2021);
    EXPECT_EQ(beside.sections[0].entries[0].title, then.sections[0].entries[0].title);
    EXPECT_NE(beside.uid, then.uid);
    EXPECT_EQ(m_sample->organizations()->back().name, u"2021（3月4日）"_s);
    // A second one has a name of its own.
    EXPECT_TRUE(backup::restoreYear(*m_sample, *opened(copy), then.id, u"2021（3月4日）"_s));
    EXPECT_EQ(m_sample->organizations()->size(), 3U);
    ASSERT_TRUE(m_sample->writer().undo());
    ASSERT_TRUE(m_sample->writer().undo());
    EXPECT_EQ(m_sample->reports()->size(), 2U);
    EXPECT_EQ(m_sample->organizations()->size(), 1U);
}

TEST_F(BackupTest, AYearThatIsGoneComesBackAsItself)
{
    const Report then = m_sample->report(2021).value();
    const backup::Copy copy = store();
    ASSERT_TRUE(m_sample->writer().removeReport(then.id));
    const auto restored = backup::restoreYear(*m_sample, *opened(copy), then.id, u"旁边"_s);
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(withoutRows(m_sample->report(2021).value()), withoutRows(then));
    EXPECT_EQ(m_sample->organizations()->size(), 1U);
}

TEST_F(BackupTest, AYearTakesThePlaceOfThePresentOneWhenAsked)
{
    const Report then = m_sample->report(2021).value();
    const backup::Copy copy = store();
    type(u"今天的题目"_s);
    ASSERT_TRUE(backup::restoreYear(*m_sample, *opened(copy), then.id, {}, true));
    EXPECT_EQ(withoutRows(m_sample->report(2021).value()), withoutRows(then));
    ASSERT_TRUE(m_sample->writer().undo());
    EXPECT_EQ(firstEntry().title, u"今天的题目"_s);
}

TEST_F(BackupTest, APublishedYearIsNotWrittenOn)
{
    const Report then = m_sample->report(2021).value();
    const backup::Copy copy = store();
    type(u"定稿的题目"_s);
    ASSERT_TRUE(m_sample->writer().setReportStatus(then.id, ReportStatus::Published));
    EXPECT_EQ(backup::restoreYear(*m_sample, *opened(copy), then.id, {}, true).error().code,
              ErrorCode::ReportSealed);
    EXPECT_EQ(
        backup::restoreEntries(*m_sample, *opened(copy), {then.sections[0].entries[0].uid}).error().code,
        ErrorCode::ReportSealed);
    EXPECT_EQ(firstEntry().title, u"定稿的题目"_s);
}

TEST_F(BackupTest, TheWholeIsAgainWhatItWas)
{
    const Told then = toldBy(*m_sample);
    const backup::Copy copy = store();
    type(u"今天的题目"_s);
    const QString target = file(u"again.dashiji"_s);
    const auto restored = backup::restoreWhole(*opened(copy), target);
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_TRUE(restored->missingPictures.isEmpty());
    EXPECT_EQ(toldBy(**archive::Archive::open(target)), then);
    EXPECT_TRUE(archive::verify(target)->empty());
    EXPECT_EQ(backup::restoreWhole(*opened(copy), target).error().code, ErrorCode::FileExists);
}

TEST_F(BackupTest, ThePresentOneIsKeptBesideWhatTakesItsPlace)
{
    const Told then = toldBy(*m_sample);
    const backup::Copy copy = store();
    type(u"今天的题目"_s);
    const Told now = toldBy(*m_sample);
    const QString path = m_sample->path();
    m_sample.archive.reset();
    const auto replaced = backup::restoreInPlace(*opened(copy), path);
    ASSERT_TRUE(replaced) << why(replaced);
    EXPECT_EQ(toldBy(**archive::Reader::open(path)), then);
    EXPECT_EQ(toldBy(**archive::Reader::open(replaced->kept)), now);
    EXPECT_EQ(QDir(m_sample.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

TEST_F(BackupTest, APictureNobodyHasIsNoHindrance)
{
    const backup::Copy copy = store();
    QDir(m_shelf->folder() + u"/pictures"_s).removeRecursively();
    const auto restored = backup::restoreWhole(*opened(copy), file(u"again.dashiji"_s));
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(restored->missingPictures.size(), 4);
}

} // namespace dashiji::test
