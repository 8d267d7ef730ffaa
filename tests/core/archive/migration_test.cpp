// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Old files become new ones, and lose nothing on the way.
#include "core/archive/journal/edit.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"
#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/support/testfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <set>

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

/// The schema a new file gets from these steps.
QStringList schemaAfter(std::span<const Migration> steps)
{
    const auto memory = Database::connect(QStringLiteral(":memory:"), OpenMode::Create);
    EXPECT_TRUE(registerTokenizers((*memory)->handle()));
    const auto done = migrate(**memory, steps);
    EXPECT_TRUE(done) << why(done);
    return *schemaOf(**memory);
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

class OlderVersionTest : public ReleasedVersionTest
{
};

/// Versions whose tables were all made anew.
class FirstVersionsTest : public OlderVersionTest
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
    // Its five changes, and the taking back of the one that was marked undone.
    const auto history = *archive.history();
    ASSERT_EQ(history.size(), 6u);
    EXPECT_EQ(history[0].undoes, history[1].id);
    EXPECT_TRUE(history[1].undone);
    EXPECT_EQ(history[1].verb, verb::kReportStatus);
    EXPECT_EQ(history[5].who, QStringLiteral("writer"));
    EXPECT_EQ(history[5].at, QDateTime::fromMSecsSinceEpoch(1640937600000, Qt::UTC));

    // Nothing of it is this session's; it is its writer's: redo the status, then all the way back and again.
    EXPECT_EQ(archive.writer().undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(archive.writer().redo().error().code, ErrorCode::NothingToRedo);
    archive.writer().setPerson(QStringLiteral("writer"));
    const auto redone = archive.writer().redo(UndoScope::Person);
    EXPECT_TRUE(redone) << why(redone);
    EXPECT_EQ(archive.report(2021)->status, ReportStatus::InReview);
    // The fixture's metrics stand one character beside their words; when they come back they are put right.
    const auto withoutPlaces = [](QStringList lines) {
        static const QRegularExpression kPlace(QStringLiteral("anchor_(start|end|prefix|suffix)=[^|]*"));
        return lines.replaceInStrings(kPlace, QString());
    };
    const QStringList words = withoutPlaces(wordsOf(path));
    for (int change = 0; change < 5; ++change) {
        const auto undone = archive.writer().undo(UndoScope::Person);
        EXPECT_TRUE(undone) << why(undone);
    }
    EXPECT_TRUE(archive.reports()->empty());
    for (int change = 0; change < 5; ++change) {
        const auto back = archive.writer().redo(UndoScope::Person);
        EXPECT_TRUE(back) << why(back);
    }
    const QStringList again = withoutPlaces(wordsOf(path));
    ASSERT_EQ(again.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        EXPECT_EQ(again[i], words[i]);
    opened->reset();
    EXPECT_EQ(flawsOf(path), QStringList());
}

TEST_P(OlderVersionTest, CarriesEveryRowOver)
{
    const QString path = released(GetParam());
    const QStringList before = contentOf(path);
    ASSERT_TRUE(Archive::open(path));
    for (const char *table : {"setting", "organization", "report", "section", "entry", "indicator", "metric",
                              "media", "media_data", "photo", "edition", "unit_word", "page_template"}) {
        const QString name = QString::fromLatin1(table) + u' ';
        const auto count = [&](const QStringList &content) {
            return std::ranges::count_if(content, [&](const QString &line) { return line.startsWith(name); });
        };
        EXPECT_EQ(count(contentOf(path)), count(before)) << table;
        if (GetParam() > 1 ||
            (name != QLatin1String("unit_word ") && name != QLatin1String("page_template "))) {
            EXPECT_GT(count(before), 0) << table << ": a fixture without rows shows nothing";
        }
    }
}

TEST_P(FirstVersionsTest, AProgramOfThatVersionStopsWithoutWriting)
{
    const QString path = released(GetParam());
    const auto older = Database::connect(path, OpenMode::ReadWrite);
    ASSERT_TRUE((*older)->integer(QStringLiteral("SELECT serial FROM journal_state")));
    ASSERT_TRUE(Archive::open(path)); // a newer one migrates it meanwhile
    const QStringList content = contentOf(path);
    // What it writes with: the beginning of every change, undo, and thumbnails.
    for (const char *statement :
         {"UPDATE journal_state SET serial = serial + 1, change_id = coalesce(NULL, serial + 1) WHERE one = "
          "1",
          "UPDATE change SET state = 'undone' WHERE id = 1",
          "INSERT INTO media_thumbnail(media_id, pixels, bytes) VALUES (1, 128, x'00')"}) {
        const auto refused = (*older)->run(QString::fromLatin1(statement));
        ASSERT_FALSE(refused) << statement;
        EXPECT_EQ(refused.error().code, ErrorCode::DatabaseFailed) << statement;
    }
    EXPECT_EQ(contentOf(path), content);
}

TEST_P(ReleasedVersionTest, HasTheSchemaThatVersionAlwaysHad)
{
    const auto database = Database::connect(released(GetParam()), OpenMode::ReadWrite);
    const std::span steps = std::span(kMigrations).first(static_cast<size_t>(GetParam()));
    EXPECT_EQ(*schemaOf(**database), schemaAfter(steps));
    EXPECT_EQ(schemaHash(**database)->toStdString(), steps.back().schema);
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
INSTANTIATE_TEST_SUITE_P(All, OlderVersionTest, testing::Range(1, latestVersion()));
INSTANTIATE_TEST_SUITE_P(All, FirstVersionsTest, testing::Values(1, 2));

TEST_F(MigrationTest, AProgramOfVersion3GoesOnAndKeepsTheIndexRight)
{
    const QString path = released(3);
    const auto older = Database::connect(path, OpenMode::ReadWrite);
    ASSERT_TRUE(registerTokenizers((*older)->handle()));
    Session session{QStringLiteral("writer"), QDateTime::currentDateTimeUtc()};
    // Its statements are the same in version 4.
    const auto write = [&](const QString &body) {
        auto edit = Edit::begin(**older);
        ASSERT_TRUE(edit) << why(edit);
        edit->describe(QString(verb::kEntryText), {}, 2021);
        for (const qint64 entry : {1, 2})
            ASSERT_TRUE(edit->rows().update(RowKind::Entry, entry, {{Column::Body, body}}));
        const auto done = edit->commit(QDateTime::currentDateTimeUtc(), session);
        ASSERT_TRUE(done) << why(done);
    };
    write(QStringLiteral("从前"));
    const auto newer = Archive::open(path);
    ASSERT_TRUE(newer) << why(newer);
    const auto typed = (*newer)->writer().setEntryText(EntryId{1}, EntryField::Body, QStringLiteral("从前"),
                                                       QStringLiteral("正在写"));
    ASSERT_TRUE(typed) << why(typed); // the first entry waits, the second does not
    EXPECT_EQ((*newer)->search(QStringLiteral("从前"))->size(), 1u);
    write(QStringLiteral("后来"));
    EXPECT_EQ((*newer)->search(QStringLiteral("后来"))->size(), 2u);
    EXPECT_EQ(flawsOf(path), QStringList());
}

TEST_F(MigrationTest, CaptionsAndHeadsOfOlderVersionsAreFound)
{
    for (int version = 1; version < latestVersion(); ++version) {
        const auto archive = Archive::open(released(version));
        ASSERT_TRUE(archive) << why(archive);
        for (const QString &words : {QStringLiteral("\"图说 3\""), QStringLiteral("数字为示意"),
                                     QStringLiteral("亮点纷呈"), QStringLiteral("年度回顾")})
            EXPECT_EQ((*archive)->countHits(parseQuery(words))->total, 1) << version << words.toStdString();
    }
}

TEST_F(MigrationTest, KeysOfTheIndexLieNearEachOtherAfterwards)
{
    for (int version = 1; version < latestVersion(); ++version) {
        const QString path = released(version);
        ASSERT_TRUE(Archive::open(path));
        const QString entries = QStringLiteral("SELECT group_concat(DISTINCT search_key >> 20) || ' ' || "
                                               "count(DISTINCT search_key) || '/' || count(*) FROM %1");
        EXPECT_EQ(sql(path, {entries.arg(QStringLiteral("entry"))}), QStringLiteral("2021 6/6")) << version;
        EXPECT_EQ(sql(path, {entries.arg(QStringLiteral("search_owner"))}), QStringLiteral("2021 9/9"))
            << version;
        EXPECT_EQ(flawsOf(path), QStringList()) << version;
    }
}

TEST_F(MigrationTest, AProgramOfTheVersionBeforeWritesNoKeysOfItsOwn)
{
    const QString path = released(latestVersion());
    const auto database = Database::connect(path, OpenMode::ReadWrite);
    ASSERT_TRUE(database) << why(database);
    ASSERT_TRUE(registerTokenizers((*database)->handle()));
    for (const QString &statement :
         {QStringLiteral("UPDATE entry SET search_key = (2021 << 40) + 9 WHERE id = 1"),
          QStringLiteral(
              "INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES ((2021 << 40) + "
              "9, 'section', 9, '图说')")}) {
        EXPECT_FALSE((*database)->run(statement)) << statement.toStdString();
        EXPECT_TRUE(
            (*database)->run(QString(statement).replace(QStringLiteral("<< 40"), QStringLiteral("<< 20"))))
            << statement.toStdString();
    }
}

TEST_F(MigrationTest, WhatWasLeftWaitingIsFoundAndThenIndexed)
{
    const QString path = released(latestVersion());
    const QString words = QStringLiteral("改过的");
    const auto waiting = [&] { return sql(path, {QStringLiteral("SELECT count(*) FROM search_waiting")}); };
    EXPECT_EQ(Reader::open(path).value()->search(words)->size(), 1u);
    EXPECT_EQ(flawsOf(path), QStringList());
    EXPECT_EQ(waiting(), QStringLiteral("1"));
    EXPECT_EQ(Archive::open(path).value()->search(words)->size(), 1u);
    EXPECT_EQ(waiting(), QStringLiteral("0"));
    EXPECT_EQ(flawsOf(path), QStringList());
}

TEST_F(MigrationTest, KilledMeanwhileItIsOfOneVersionWholly)
{
    constexpr int kKills = 30;
    const int before = latestVersion() - 1;
    const QString path = released(before);
    const QString kept = file(QStringLiteral("kept.dashiji"));
    ASSERT_TRUE(QFile::rename(path, kept));
    qint64 wholeTime = 0; // of starting and opening
    std::set<int> versions;
    for (int kill = 0; kill <= kKills; ++kill) {
        QFile::remove(path);
        ASSERT_TRUE(QFile::copy(kept, path));
        QProcess session;
        QElapsedTimer clock;
        clock.start();
        session.start(QStringLiteral(DASHIJI_KILLED_WRITER), {path, QStringLiteral("1")});
        ASSERT_TRUE(session.waitForStarted());
        if (kill == 0) {
            ASSERT_TRUE(session.waitForReadyRead(20'000));
            wholeTime = clock.nsecsElapsed();
        } else {
            while (clock.nsecsElapsed() < wholeTime * kill / kKills)
                session.waitForReadyRead(1);
        }
        session.kill();
        ASSERT_TRUE(session.waitForFinished(20'000));
        versions.insert(sql(path, {QStringLiteral("PRAGMA user_version")}).toInt());
        const auto opened = Archive::open(path);
        ASSERT_TRUE(opened) << "kill " << kill << ": " << why(opened);
        EXPECT_EQ((*opened)->search(QStringLiteral("改过的"))->size(), 1u) << "kill " << kill;
        EXPECT_EQ((*opened)->countHits(parseQuery(u"年度回顾"))->total, 1) << "kill " << kill;
        EXPECT_EQ(flawsOf(path), QStringList()) << "kill " << kill;
    }
    versions.erase(before);
    EXPECT_EQ(versions, std::set{latestVersion()}) << "nothing between";
}

TEST_F(MigrationTest, StepsRunOnceAfterACopyBeside)
{
    const QString path = released(1);
    const QStringList content = contentOf(path);
    {
        const auto database = Database::connect(path, OpenMode::ReadWrite);
        ASSERT_TRUE(registerTokenizers((*database)->handle()));
        const auto done = migrate(**database, kOneStepMore);
        ASSERT_TRUE(done) << why(done);
        EXPECT_EQ(*schemaVersion(**database), 2);
        EXPECT_EQ(*schemaOf(**database), schemaAfter(kOneStepMore));
        EXPECT_TRUE(migrate(**database, kOneStepMore));
    }
    EXPECT_EQ(sql(path, {QStringLiteral("SELECT count(*) FROM entry WHERE remarks = title")}),
              QStringLiteral("6"));
    const QString copy = file(QStringLiteral("released 1.v1.dashiji"));
    ASSERT_TRUE(QFileInfo::exists(copy));
    EXPECT_EQ(contentOf(copy), content);
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
        EXPECT_EQ(*schemaOf(**database), schemaAfter(kOneStepMore));
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
