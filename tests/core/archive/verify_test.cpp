// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// verify() finds what is wrong, and nothing where nothing is.
#include "tests/core/archive/archivefixture.h"

#include <QFile>

#include <algorithm>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class VerifyTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        ASSERT_TRUE(writer().setPicture(entry(0, 1).photos[0].id, samplePicture()));
        ASSERT_TRUE(writer().setEntryState(entry(0, 1).id, EntryState::Empty));
        ASSERT_TRUE(writer().undo());
        m_archive.reset();
    }
    [[nodiscard]] std::vector<Flaw::Kind> kinds() const
    {
        const auto flaws = verify(m_path);
        EXPECT_TRUE(flaws) << why(flaws);
        std::vector<Flaw::Kind> found;
        if (flaws)
            for (const Flaw &flaw : *flaws)
                found.push_back(flaw.kind);
        return found;
    }
    [[nodiscard]] std::vector<Flaw::Kind> kindsAfter(const QString &statement) const
    {
        const QString error = sql(m_path, {statement});
        EXPECT_EQ(error, QString());
        return kinds();
    }
    using Kinds = std::vector<Flaw::Kind>;
};

TEST_F(VerifyTest, ASoundFileHasNoFlaw)
{
    EXPECT_EQ(kinds(), Kinds());
}

TEST_F(VerifyTest, ChangesNothing)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    EXPECT_EQ(kinds(), Kinds());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == before);
}

TEST_F(VerifyTest, FindsPicturesThatChanged)
{
    EXPECT_EQ(kindsAfter(QStringLiteral("UPDATE media_data SET bytes = x'00'")),
              Kinds{Flaw::Kind::MediaDamaged});
    EXPECT_EQ(kindsAfter(QStringLiteral("DELETE FROM media_data")), Kinds{Flaw::Kind::MediaDamaged});
}

TEST_F(VerifyTest, FindsPicturesOfAnotherKindOrSizeThanTold)
{
    for (const char *told : {"byte_count = 7", "width = 4000", "height = 1", "mime = 'image/jpeg'"}) {
        QFile::remove(file(QStringLiteral("whole")));
        ASSERT_TRUE(QFile::copy(m_path, file(QStringLiteral("whole"))));
        EXPECT_EQ(kindsAfter(QStringLiteral("UPDATE media SET ") + QLatin1String(told)),
                  Kinds{Flaw::Kind::MediaDamaged})
            << told;
        ASSERT_TRUE(QFile::remove(m_path));
        ASSERT_TRUE(QFile::rename(file(QStringLiteral("whole")), m_path));
    }
}

TEST_F(VerifyTest, FindsAHeadThatIsNotThatOfTheJournal)
{
    const std::vector<std::pair<const char *, size_t>> heads{
        {"DELETE FROM head", 2},
        {"UPDATE head SET serial = 9223372036854775807", 1},
        {"UPDATE head SET last_id = 1099511627776", 1},
        {"UPDATE head SET last_id = 0", 5},
        {"UPDATE head SET serial = 0, chain = zeroblob(32), previous = zeroblob(32)", 2},
    };
    for (const auto &[head, least] : heads) {
        QFile::remove(file(QStringLiteral("whole")));
        ASSERT_TRUE(QFile::copy(m_path, file(QStringLiteral("whole"))));
        const Kinds found = kindsAfter(QLatin1String(head));
        EXPECT_GE(found.size(), least) << head;
        EXPECT_TRUE(std::ranges::count(found, Flaw::Kind::JournalInconsistent)) << head;
        ASSERT_TRUE(QFile::remove(m_path));
        ASSERT_TRUE(QFile::rename(file(QStringLiteral("whole")), m_path));
    }
}

TEST_F(VerifyTest, FindsAStaleIndex)
{
    for (const char *index : {"search_text", "search_single", "search_title", "search_other"}) {
        EXPECT_EQ(
            kindsAfter(QStringLiteral("INSERT INTO %1(%1) VALUES ('delete-all')").arg(QLatin1String(index))),
            Kinds{Flaw::Kind::SearchIndexStale})
            << index;
        EXPECT_EQ(
            kindsAfter(QStringLiteral("INSERT INTO %1(%1) VALUES ('rebuild')").arg(QLatin1String(index))),
            Kinds());
    }
}

TEST_F(VerifyTest, FindsOtherTextsThatAreNotInTheIndex)
{
    for (const char *statement :
         {"DELETE FROM search_owner WHERE table_name = 'section'", "UPDATE search_owner SET texts = 'x'",
          "UPDATE search_owner SET search_key = search_key + (1 << 20) WHERE table_name = 'report'"}) {
        QFile::remove(file(QStringLiteral("whole")));
        ASSERT_TRUE(QFile::copy(m_path, file(QStringLiteral("whole"))));
        EXPECT_EQ(kindsAfter(QLatin1String(statement)), Kinds{Flaw::Kind::SearchIndexStale}) << statement;
        ASSERT_TRUE(QFile::remove(m_path));
        ASSERT_TRUE(QFile::rename(file(QStringLiteral("whole")), m_path));
    }
}

TEST_F(VerifyTest, FindsWordsTheJournalDoesNotTellOf)
{
    EXPECT_EQ(
        kindsAfter(QStringLiteral("UPDATE report SET title = 'x'")),
        (Kinds{Flaw::Kind::SearchIndexStale, Flaw::Kind::RecordDamaged, Flaw::Kind::JournalInconsistent}));
    EXPECT_EQ(kindsAfter(QStringLiteral("DELETE FROM metric WHERE id = (SELECT min(id) FROM metric)")),
              (Kinds{Flaw::Kind::SearchIndexStale, Flaw::Kind::RecordDamaged, Flaw::Kind::JournalInconsistent,
                     Flaw::Kind::JournalInconsistent}));
}

TEST_F(VerifyTest, FindsAJournalThatIsBroken)
{
    EXPECT_EQ(kindsAfter(QStringLiteral("UPDATE change_row SET content = 'x' WHERE change_id = 2")),
              (Kinds{Flaw::Kind::ChainBroken, Flaw::Kind::JournalInconsistent}));
    EXPECT_EQ(kindsAfter(QStringLiteral(
                  "UPDATE change_row SET table_name = 'entry; DROP TABLE entry' WHERE change_id = 2")),
              (Kinds{Flaw::Kind::ChainBroken, Flaw::Kind::JournalInconsistent}));
}

TEST_F(VerifyTest, FindsBrokenReferences)
{
    const auto found = kindsAfter(QStringLiteral("UPDATE metric SET indicator_id = 99"));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front(), Flaw::Kind::ReferenceBroken);
}

TEST_F(VerifyTest, FindsDamagedPages)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // The pages near the end hold rows and indexes; wiping one breaks its tree.
    file.seek(file.size() - 3 * 4096);
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    const auto flaws = verify(m_path);
    if (flaws) {
        ASSERT_FALSE(flaws->empty());
        EXPECT_EQ(flaws->front().kind, Flaw::Kind::FileDamaged);
    } else {
        EXPECT_EQ(flaws.error().code, ErrorCode::ArchiveDamaged);
    }
}

TEST_F(VerifyTest, SaysWhyItCannotLook)
{
    EXPECT_EQ(verify(file(QStringLiteral("none"))).error().code, ErrorCode::FileNotFound);
    QFile other(file(QStringLiteral("text")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(500, 'x'));
    other.close();
    EXPECT_EQ(verify(other.fileName()).error().code, ErrorCode::NotAnArchive);
}
