// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever happened to a file: it opens or is refused with a reason; nothing crashes or hangs.
#include "tests/core/archive/archivefixture.h"
#include "tests/support/proofs.h"

#include <QElapsedTimer>
#include <QFile>

#include <map>
#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class CorruptionTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        ASSERT_TRUE(writer().setPicture(entry(0, 1).photos[0].id, samplePicture()));
        m_archive.reset();
        QFile archive(m_path);
        ASSERT_TRUE(archive.open(QIODevice::ReadOnly));
        m_original = archive.readAll();
    }

    void write(const QByteArray &bytes) const
    {
        QFile archive(m_path);
        ASSERT_TRUE(archive.open(QIODevice::WriteOnly));
        archive.write(bytes);
        archive.close();
        QFile::remove(m_path + QStringLiteral("-wal"));
        QFile::remove(m_path + QStringLiteral("-shm"));
    }

    /// Damage as disks, transfers and editors do it.
    QByteArray damaged(std::mt19937 &random) const
    {
        QByteArray bytes = m_original;
        const auto somewhere = [&] {
            return static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()));
        };
        const auto anyByte = [&] { return static_cast<char>(random()); };
        switch (random() % 7) {
        case 0: // one bit
            bytes[somewhere()] = static_cast<char>(bytes[somewhere()] ^ (1 << random() % 8));
            break;
        case 1: // a few bytes
            for (int i = 0; i < 16; ++i)
                bytes[somewhere()] = anyByte();
            break;
        case 2: // a sector of noise
        {
            const qsizetype at = somewhere() / 512 * 512;
            for (qsizetype i = at; i < std::min(at + 512, bytes.size()); ++i)
                bytes[i] = anyByte();
            break;
        }
        case 3: // a page of zeros
            std::fill_n(bytes.begin() + somewhere() / 4096 * 4096, 4096, '\0');
            break;
        case 4: // cut off
            bytes.truncate(somewhere());
            break;
        case 5: // a page in the place of another
        {
            const QByteArray page = bytes.mid(somewhere() / 4096 * 4096, 4096);
            bytes.replace(somewhere() / 4096 * 4096, 4096, page);
            break;
        }
        default: // the header of a page, where the tree is described
            for (int i = 0; i < 4; ++i)
                bytes[somewhere() / 4096 * 4096 + static_cast<qsizetype>(random() % 12)] = anyByte();
        }
        return bytes;
    }

    QByteArray m_original;
};

TEST_F(CorruptionTest, FiveHundredDamagedFilesOpenOrAreRefused)
{
    std::mt19937 random(20211231);
    std::map<ErrorCode, int> refused;
    const QStringList words = wordsOf(m_path);
    int opened = 0;
    int unnoticed = 0;
    qint64 slowest = 0;
    const int files = rounds(500, 500);
    for (int i = 0; i < files; ++i) {
        const QByteArray bytes = damaged(random);
        write(bytes);
        QElapsedTimer timer;
        timer.start();
        {
            const auto archive = Archive::open(m_path);
            if (archive) {
                ++opened;
                if (wordsOf(m_path) != words && flawsOf(m_path).isEmpty())
                    ++unnoticed;
                // Everything a window would do with it must end, well or with an error.
                static_cast<void>((*archive)->reports());
                static_cast<void>((*archive)->report(2021));
                static_cast<void>((*archive)->history());
                static_cast<void>((*archive)->search(QStringLiteral("科普")));
                static_cast<void>((*archive)->mediaBytes(MediaId{1}));
                static_cast<void>((*archive)->thumbnail(MediaId{1}, 128));
                Writer &writer = (*archive)->writer();
                const auto added = writer.importReport(sampleReport(2022));
                while (writer.undo()) {
                }
                while (writer.redo()) {
                }
                if (added)
                    static_cast<void>(writer.removeReport(*added));
            } else {
                ++refused[archive.error().code];
                EXPECT_FALSE(archive.error().detail.isEmpty() &&
                             archive.error().code == ErrorCode::ArchiveDamaged);
                EXPECT_NE(archive.error().code, ErrorCode::DatabaseFailed)
                    << archive.error().detail.toStdString();
            }
        }
        const auto flaws = verify(m_path);
        if (!flaws)
            ++refused[flaws.error().code];
        slowest = std::max(slowest, timer.elapsed());
    }
    for (const auto &[code, count] : refused)
        EXPECT_TRUE(code == ErrorCode::NotAnArchive || code == ErrorCode::ArchiveTooNew ||
                    code == ErrorCode::ArchiveDamaged)
            << static_cast<int>(code) << ": " << count;
    EXPECT_EQ(unnoticed, 0) << "words changed and nothing says so";
    RecordProperty("opened", opened);
    for (const auto &[code, count] : refused)
        RecordProperty("refused_" + std::to_string(static_cast<int>(code)), count);
    RecordProperty("slowest_ms", static_cast<int>(slowest));
    write(m_original);
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(CorruptionTest, ALogOfNoiseIsIgnored)
{
    std::mt19937 random(7);
    QByteArray noise(50'000, '\0');
    for (char &byte : noise)
        byte = static_cast<char>(random());
    for (const char *header : {"", "377f0682002de21800001000", "377f0683002de21800001000"}) {
        QByteArray log = noise;
        const QByteArray head = QByteArray::fromHex(header);
        log.replace(0, head.size(), head);
        write(m_original);
        QFile file(m_path + QStringLiteral("-wal"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(log);
        file.close();
        const auto opened = Archive::open(m_path);
        ASSERT_TRUE(opened) << why(opened);
        EXPECT_EQ(withoutIdentity((*opened)->report(2021).value()).title, sampleReport().title);
    }
}
