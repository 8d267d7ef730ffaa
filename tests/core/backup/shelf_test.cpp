// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups that can be believed.
#include "tests/core/backup/backupfixture.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <thread>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace dashiji::test
{

using backup::Health;
using backup::Occasion;

TEST_F(BackupTest, ACopySaysWhatTheArchiveSays)
{
    const backup::Copy copy = store();
    EXPECT_EQ(m_shelf->healthOf(copy), Health::Sound);
    EXPECT_EQ(copy.entries, 20);
    EXPECT_EQ(copy.pictures.size(), 4U);
    const auto open = opened(copy);
    EXPECT_EQ(toldBy(open->reader()).reports, toldBy(*m_sample).reports);
    const auto pictures = m_sample->pictures().value();
    for (const Media &picture : pictures)
        EXPECT_EQ(open->picture(picture.sha256).value(), m_sample->mediaBytes(picture.id).value());
}

TEST_F(BackupTest, PicturesAreOnTheShelfOnce)
{
    store();
    const QDir pictures(m_shelf->folder() + u"/pictures"_s);
    EXPECT_EQ(pictures.entryList(QDir::Files).size(), 4);
    const qint64 before = m_shelf->bytes();
    type(u"另一个题目"_s);
    const backup::Copy second = store(Occasion::Daily, 1);
    EXPECT_EQ(pictures.entryList(QDir::Files).size(), 4);
    EXPECT_LT(m_shelf->bytes() - before, second.bytes + 4096);
}

TEST_F(BackupTest, NothingNewIsNoCopyButByHand)
{
    store();
    const auto again = m_shelf->store(*m_sample, Occasion::Daily, m_first.addDays(1));
    ASSERT_TRUE(again) << why(again);
    EXPECT_FALSE(*again);
    store(Occasion::ByHand, 1);
    EXPECT_EQ(m_shelf->copies().size(), 2U);
}

TEST_F(BackupTest, ADamagedNewestIsReplacedThoughNothingIsNew)
{
    damage(store().path);
    const backup::Copy second = store(Occasion::Daily, 1);
    EXPECT_EQ(m_shelf->healthOf(second), Health::Sound);
}

TEST_F(BackupTest, TheOneBeforeIsOfferedWhenTheNewestIsDamaged)
{
    const backup::Copy first = store();
    type(u"后来的题目"_s);
    const backup::Copy second = store(Occasion::Daily, 1);
    EXPECT_EQ(m_shelf->newestSound()->path, second.path);
    damage(second.path);
    EXPECT_EQ(m_shelf->healthOf(second), Health::Damaged);
    EXPECT_EQ(m_shelf->newestSound()->path, first.path);
    QFile::remove(first.path);
    EXPECT_FALSE(m_shelf->newestSound());
}

TEST_F(BackupTest, ADamagedPictureIsToldAndTheWordsStay)
{
    const backup::Copy copy = store();
    damage(m_shelf->folder() + u"/pictures/"_s + QString::fromLatin1(copy.pictures.front().toHex()));
    EXPECT_EQ(m_shelf->healthOf(copy), Health::PicturesMissing);
    EXPECT_EQ(m_shelf->newestSound()->path, copy.path);
    // The next copy brings its bytes again.
    type(u"再来"_s);
    EXPECT_EQ(m_shelf->healthOf(store(Occasion::Daily, 1)), Health::Sound);
    EXPECT_EQ(m_shelf->healthOf(copy), Health::Sound);
}

TEST_F(BackupTest, WhatNoCopyNamesGoesWithTheLastThatDid)
{
    // Restored from nothing: an archive that has other pictures than the first copy.
    SampleArchive other({2021});
    const backup::Copy old = store();
    const backup::Shelf shelf = *m_shelf;
    ASSERT_EQ(QDir(shelf.folder() + u"/pictures"_s).entryList(QDir::Files).size(), 4);
    ASSERT_TRUE(m_shelf->store(*other, Occasion::Daily, m_first.addDays(800)));
    EXPECT_EQ(shelf.copies().size(), 1U);
    EXPECT_FALSE(QFile::exists(old.path));
    EXPECT_TRUE(QDir(shelf.folder() + u"/pictures"_s).isEmpty());
}

TEST_F(BackupTest, ACopyGivesWayToWhoHasBegunToWrite)
{
    const auto reader = archive::Reader::open(m_sample->address());
    ASSERT_TRUE(reader) << why(reader);
    const QString target = file(u"copy"_s);
    Result<void> meanwhile;
    ASSERT_TRUE(m_sample->writer().group(u"entry.add"_s, u"新"_s, [&]() -> Result<void> {
        TRY(m_sample->writer().addEntry(m_sample->report(2021)->sections[0].id, 0, u"新"_s));
        meanwhile = (*reader)->copyWithoutPicturesTo(target);
        return {};
    }));
    ASSERT_FALSE(meanwhile);
    EXPECT_EQ(meanwhile.error().code, ErrorCode::ArchiveLocked);
    EXPECT_FALSE(QFile::exists(target));
    const auto after = (*reader)->copyWithoutPicturesTo(target);
    ASSERT_TRUE(after) << why(after);
    EXPECT_EQ((*archive::Reader::open(target))->head()->chain, m_sample->head()->chain);
}

TEST_F(BackupTest, ACopyMadeWhileSomebodyTypesIsWhole)
{
    std::atomic<bool> isMaking{true};
    std::atomic<int> keys{0}; // a person types some, and the copy is made of what stands in between
    std::atomic<int> made{0};
    std::thread maker([&] {
        for (int i = 0; i < 12; ++i) {
            keys = 5;
            const auto reader = archive::Reader::open(m_sample->address());
            const auto copy = reader ? m_shelf->store(**reader, Occasion::ByHand, m_first.addSecs(i))
                                     : tl::unexpected(reader.error());
            EXPECT_TRUE(copy) << why(copy);
            made += copy ? 1 : 0;
        }
        isMaking = false;
    });
    int typed = 0;
    while (isMaking)
        if (keys > 0) {
            type(u"第%1次"_s.arg(++typed));
            --keys;
        } else {
            std::this_thread::yield();
        }
    maker.join();
    EXPECT_EQ(made, 12);
    EXPECT_GT(typed, 12);
    std::set<QByteArray> states;
    for (const backup::Copy &copy : m_shelf->copies()) {
        EXPECT_EQ(m_shelf->healthOf(copy), Health::Sound);
        states.insert(copy.chain);
    }
    EXPECT_GT(states.size(), 1U);
}

TEST_F(BackupTest, ADamagedArchiveIsNotCopiedAndOlderCopiesStay)
{
    const backup::Copy copy = store();
    for (int i = 0; i < 40; ++i)
        type(u"第%1次"_s.arg(i));
    m_sample.archive.reset();
    const QString path = file(u"sample.dashiji"_s);
    {
        // Every second page, but not the first ones.
        QFile bytes(path);
        ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page * 4096 < bytes.size(); page += 2) {
            bytes.seek(page * 4096);
            bytes.write(QByteArray(4096, '\x5a'));
        }
    }
    const QStringList before = onShelf();
    const auto reader = archive::Reader::open(path);
    if (reader) {
        const auto stored = m_shelf->store(**reader, Occasion::Opening, m_first.addDays(400));
        ASSERT_FALSE(stored);
        EXPECT_EQ(stored.error().code, ErrorCode::ArchiveDamaged) << why(stored);
    }
    EXPECT_EQ(onShelf(), before);
    EXPECT_EQ(m_shelf->healthOf(copy), Health::Sound);
    // And it is found though the file cannot be opened.
    const auto found = backup::Shelf::of(path, m_data.path());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->folder(), m_shelf->folder());
}

TEST_F(BackupTest, TheShelfOfAFileThatIsGoneIsFoundByItsPath)
{
    store();
    m_sample.archive.reset();
    const QString path = file(u"sample.dashiji"_s);
    ASSERT_TRUE(QFile::remove(path));
    const auto found = backup::Shelf::of(path, m_data.path());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->folder(), m_shelf->folder());
    EXPECT_FALSE(backup::Shelf::of(file(u"never.dashiji"_s), m_data.path()));
}

#ifdef Q_OS_UNIX
/// No file of this process can grow beyond some bytes while it lives.
class FullDisk
{
public:
    explicit FullDisk(qint64 mostBytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(mostBytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

TEST_F(BackupTest, AFullDiskLeavesNothingBehind)
{
    store();
    type(u"满了之前"_s);
    const QStringList before = onShelf();
    const qint64 bytes = m_shelf->copies().front().bytes;
    const QStringList pictures = QDir(m_shelf->folder() + u"/pictures"_s).entryList(QDir::Files);
    for (const qint64 room : {qint64(0), qint64(4096), bytes / 2, bytes - 4096}) {
        const FullDisk full(room);
        const auto copy = m_shelf->store(*m_sample, Occasion::ByHand, m_first.addDays(1));
        ASSERT_FALSE(copy) << room;
        EXPECT_TRUE(copy.error().code == ErrorCode::DiskFull ||
                    copy.error().code == ErrorCode::FileUnwritable ||
                    copy.error().code == ErrorCode::DatabaseFailed)
            << room << why(copy);
    }
    EXPECT_EQ(onShelf(), before);
    EXPECT_EQ(QDir(m_shelf->folder() + u"/pictures"_s).entryList(QDir::Files), pictures);
    EXPECT_EQ(m_shelf->healthOf(m_shelf->copies().front()), Health::Sound);
}

TEST_F(BackupTest, AFullDiskLeavesNoHalfOfAWholeCopy)
{
    const QString target = file(u"other.dashiji"_s);
    const QStringList before = QDir(m_sample.folder.path()).entryList(QDir::Files | QDir::Hidden);
    {
        const FullDisk full(20'000);
        const auto copied = backup::copyWhole(*m_sample, target);
        ASSERT_FALSE(copied);
        EXPECT_EQ(copied.error().subject, target);
    }
    EXPECT_EQ(QDir(m_sample.folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}
#endif

TEST_F(BackupTest, AWholeCopyHasItsPictures)
{
    const QString target = file(u"other.dashiji"_s);
    const auto copied = backup::copyWhole(*m_sample, target);
    ASSERT_TRUE(copied) << why(copied);
    EXPECT_EQ(toldBy(**archive::Reader::open(target)), toldBy(*m_sample));
    EXPECT_EQ(backup::copyWhole(*m_sample, target).error().code, ErrorCode::FileExists);
}

TEST_F(BackupTest, RemembersTheLastCopyElsewhere)
{
    EXPECT_FALSE(m_shelf->elsewhere());
    EXPECT_FALSE(m_shelf->storeElsewhere(*m_sample, file(u"near.dashiji"_s)).value_or(true));
    EXPECT_FALSE(m_shelf->elsewhere()) << "on the same drive";
    const QTemporaryDir drive(u"/dev/shm/copies-XXXXXX"_s);
    if (!drive.isValid() || !backup::isAnotherDrive(m_sample.folder.path(), drive.path()))
        GTEST_SKIP() << "no other drive here";
    const QString far = backup::placeElsewhere(m_sample->path(), drive.path());
    const auto stored = m_shelf->storeElsewhere(*m_sample, far);
    ASSERT_TRUE(stored) << why(stored);
    EXPECT_TRUE(*stored);
    EXPECT_EQ(m_shelf->elsewhere()->path, far);
    EXPECT_LE(m_shelf->elsewhere()->at.secsTo(QDateTime::currentDateTimeUtc()), 60);
    EXPECT_TRUE(m_shelf->copies().empty());
}

} // namespace dashiji::test
