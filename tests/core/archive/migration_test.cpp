// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Old files become new ones, and lose nothing on the way.
#include "core/archive/database.h"
#include "core/archive/migrations.h"
#include "core/archive/tokenizer.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QFileInfo>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

namespace
{

Result<void> addRemarks(Database &database)
{
    if (auto done =
            database.run(QStringLiteral("ALTER TABLE entry ADD COLUMN remarks TEXT NOT NULL DEFAULT ''"));
        !done)
        return done;
    return database.run(QStringLiteral("UPDATE entry SET remarks = title"));
}

Result<void> failHalfWay(Database &database)
{
    if (auto done = database.run(QStringLiteral("CREATE TABLE half(a)")); !done)
        return done;
    return database.run(QStringLiteral("INSERT INTO no_such_table VALUES (1)"));
}

constexpr std::array kOneStepMore{kMigrations[0], Migration{2, addRemarks}};
constexpr std::array kOneStepTooMuch{kMigrations[0], Migration{2, addRemarks}, Migration{3, failHalfWay}};

static_assert(isStrictlyIncreasing(kOneStepTooMuch));
constexpr std::array kTwice{Migration{1, addRemarks}, Migration{1, failHalfWay}};
static_assert(!isStrictlyIncreasing(kTwice));
constexpr std::array kDisordered{Migration{2, addRemarks}, Migration{1, failHalfWay}};
static_assert(!isStrictlyIncreasing(kDisordered));

} // namespace

class MigrationTest : public testing::Test
{
protected:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Makes the archive of an older version from its statements in tests/data/db.
    QString released(int version) const
    {
        const QString path = file(QStringLiteral("released %1.dashiji").arg(version));
        QFile script(dataFile(QStringLiteral("db/v%1.sql").arg(version)));
        EXPECT_TRUE(script.open(QIODevice::ReadOnly));
        const auto database = Database::connect(path, OpenMode::Create);
        EXPECT_TRUE(registerTokenizers((*database)->handle()));
        EXPECT_TRUE((*database)->run(QStringLiteral("PRAGMA synchronous = OFF")));
        for (const QString &block : QString::fromUtf8(script.readAll()).split(QStringLiteral("\n\n"))) {
            if (block.startsWith(QLatin1String("--")))
                continue;
            const auto done = (*database)->run(block);
            EXPECT_TRUE(done) << why(done);
        }
        return path;
    }

    QTemporaryDir m_folder;
};

class ReleasedVersionTest : public MigrationTest, public testing::WithParamInterface<int>
{
};

TEST_P(ReleasedVersionTest, OpensWithAllItsRows)
{
    const QString path = released(GetParam());
    auto opened = Archive::open(path);
    ASSERT_TRUE(opened) << why(opened);
    Archive &archive = **opened;
    EXPECT_EQ(archive.organization(), QStringLiteral("市科学技术协会"));
    Report report = *archive.report(2021);
    ASSERT_EQ(report.sections.size(), 2u);
    ASSERT_EQ(report.sections[0].entries.size(), 4u);
    EXPECT_EQ(report.status, ReportStatus::Draft);
    const Entry &first = report.sections[0].entries[0];
    EXPECT_EQ(first.from, QDate(2021, 3, 1));
    ASSERT_EQ(first.metrics.size(), 1u);
    EXPECT_EQ(first.metrics[0].valueMax, Decimal::parse(u"29.5").value());
    EXPECT_TRUE(first.metrics[0].indicator);
    ASSERT_TRUE(first.photos[0].media);
    EXPECT_EQ(archive.mediaBytes(first.photos[0].media->id)->size(), first.photos[0].media->byteCount);
    EXPECT_EQ(report.sections[0].entries[1].title, QStringLiteral("改过的“标题”"));
    EXPECT_EQ(archive.search(QStringLiteral("改过的"))->size(), 1u);
    EXPECT_EQ(archive.history()->size(), 5u - 1u + 1u);

    // Its journal still works: redo the status, then all the way back.
    EXPECT_TRUE(archive.writer().redo());
    EXPECT_EQ(archive.report(2021)->status, ReportStatus::InReview);
    for (int change = 0; change < 5; ++change) {
        const auto undone = archive.writer().undo();
        EXPECT_TRUE(undone) << why(undone);
    }
    EXPECT_TRUE(archive.reports()->empty());
    opened->reset();
    EXPECT_EQ(flawsOf(path), QStringList());
}

TEST_P(ReleasedVersionTest, HasTheSchemaThatVersionAlwaysHad)
{
    const auto database = Database::connect(released(GetParam()), OpenMode::ReadWrite);
    EXPECT_EQ(*schemaOf(**database), *expectedSchema(GetParam()));
}

TEST_P(ReleasedVersionTest, MigratedIsAsFresh)
{
    const QString path = released(GetParam());
    ASSERT_TRUE(Archive::open(path));
    const QString fresh = file(QStringLiteral("fresh.dashiji"));
    ASSERT_TRUE(Archive::create(fresh, QStringLiteral("协会")));
    const auto migrated = Database::connect(path, OpenMode::ReadWrite);
    const auto made = Database::connect(fresh, OpenMode::ReadWrite);
    EXPECT_EQ(*schemaOf(**migrated), *schemaOf(**made));
    for (const char *pragma : {"application_id", "user_version", "encoding"}) {
        const QString question = QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma));
        EXPECT_EQ((*migrated)->value(question)->value(), (*made)->value(question)->value()) << pragma;
    }
}

INSTANTIATE_TEST_SUITE_P(All, ReleasedVersionTest, testing::Range(1, latestVersion() + 1));

TEST_F(MigrationTest, StepsRunOnceAfterACopyBeside)
{
    const QString path = released(1);
    const QStringList words = wordsOf(path);
    {
        const auto database = Database::connect(path, OpenMode::ReadWrite);
        ASSERT_TRUE(registerTokenizers((*database)->handle()));
        const auto done = migrate(**database, kOneStepMore);
        ASSERT_TRUE(done) << why(done);
        EXPECT_EQ(*schemaVersion(**database), 2);
        EXPECT_EQ(*schemaOf(**database), *expectedSchema(2, kOneStepMore));
        EXPECT_TRUE(migrate(**database, kOneStepMore));
    }
    EXPECT_EQ(sql(path, {QStringLiteral("SELECT count(*) FROM entry WHERE remarks = title")}),
              QStringLiteral("6"));
    const QString copy = file(QStringLiteral("released 1.v1.dashiji"));
    ASSERT_TRUE(QFileInfo::exists(copy));
    EXPECT_EQ(wordsOf(copy), words);
    EXPECT_EQ(flawsOf(copy), QStringList());
}

TEST_F(MigrationTest, AFailedStepLeavesTheOnesBeforeItAndNothingOfItself)
{
    const QString path = released(1);
    {
        const auto database = Database::connect(path, OpenMode::ReadWrite);
        ASSERT_TRUE(registerTokenizers((*database)->handle()));
        EXPECT_FALSE(migrate(**database, kOneStepTooMuch));
        EXPECT_EQ(*schemaVersion(**database), 2);
        EXPECT_EQ(*schemaOf(**database), *expectedSchema(2, kOneStepMore));
    }
    // Trying again makes another copy and overwrites none.
    const auto database = Database::connect(path, OpenMode::ReadWrite);
    EXPECT_FALSE(migrate(**database, kOneStepTooMuch));
    EXPECT_TRUE(QFileInfo::exists(file(QStringLiteral("released 1.v1.dashiji"))));
    EXPECT_TRUE(QFileInfo::exists(file(QStringLiteral("released 1.v2.dashiji"))));
    EXPECT_FALSE(migrate(**database, kOneStepTooMuch));
    EXPECT_TRUE(QFileInfo::exists(file(QStringLiteral("released 1.v2-2.dashiji"))));
}

TEST_F(MigrationTest, WithoutACopyThereIsNoMigration)
{
    const QString path = released(1);
    const auto database = Database::connect(path, OpenMode::ReadWrite);
    ASSERT_TRUE(registerTokenizers((*database)->handle()));
    ASSERT_TRUE((*database)->integer(QStringLiteral("SELECT count(*) FROM entry")));
    ASSERT_TRUE(m_folder.remove()); // nowhere to put a copy; the open file lives on
    EXPECT_FALSE(migrate(**database, kOneStepMore));
    EXPECT_EQ(*schemaVersion(**database), 1);
}

TEST_F(MigrationTest, EveryJournalledTableHasItsTriggers)
{
    const auto schema = *expectedSchema(latestVersion());
    for (const char *table : {"organization", "report", "section", "entry", "metric", "indicator", "photo",
                              "edition", "unit_word", "page_template"})
        for (const char *operation : {"insert", "update", "delete"}) {
            const QString name = QStringLiteral("trigger\t%1_journal_%2\t")
                                     .arg(QLatin1String(table), QLatin1String(operation));
            EXPECT_EQ(schema.filter(name).size(), 1) << name.toStdString();
        }
}
