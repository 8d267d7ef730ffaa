// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs left by a program that was killed, under the file they were written for and under others: what belongs
// to it is kept, what does not harms nothing and is not lost.
#include "core/archive/journal/edit.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/leftlog.h"
#include "core/archive/store/opening.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/support/proofs.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class LeftLogTest : public ArchiveFixture
{
protected:
    struct Left {
        QByteArray file;
        QByteArray log;
    };

    void type()
    {
        const int number = ++m_typed;
        const Entry now = entry(0, 1 + number % 3);
        ASSERT_TRUE(writer().setEntryText(now.id, EntryField::Body, now.body,
                                          QStringLiteral("第%1次所写。").arg(number).repeated(40)));
        writer().endTyping();
    }
    /// The file and its log as a program of before leaves them when it is killed after some commits.
    Left killedAhead(int commits)
    {
        sql(m_path, {QStringLiteral("PRAGMA journal_mode = WAL")});
        Database &database = *openForLog();
        for (int i = 0; i < commits; ++i)
            edit(database, i);
        Left left{bytesOf(m_path), bytesOf(m_path + QStringLiteral("-wal"))};
        m_held.reset();
        return left;
    }
    /// The same of a program of now, killed in the middle of a commit.
    Left killedRollback()
    {
        Database &database = *openForLog();
        EXPECT_TRUE(
            database.run(QStringLiteral("PRAGMA cache_size = 2"))); // pages go to the file before the end
        EXPECT_TRUE(database.run(QStringLiteral("BEGIN IMMEDIATE")));
        EXPECT_TRUE(database.run(QStringLiteral("UPDATE head SET serial = serial + 1, previous = chain, "
                                                "chain = randomblob(32)")));
        EXPECT_TRUE(database.run(QStringLiteral("UPDATE metric SET checksum = checksum + 1")));
        EXPECT_TRUE(database.run(QStringLiteral("UPDATE change_row SET content = content || ' '")));
        Left left{bytesOf(m_path), bytesOf(m_path + QStringLiteral("-journal"))};
        EXPECT_TRUE(database.run(QStringLiteral("ROLLBACK")));
        m_held.reset();
        return left;
    }
    void leave(const Left &left, const QString &ending)
    {
        m_archive.reset();
        removeLogs();
        put(m_path, left.file);
        put(m_path + ending, left.log);
    }
    void removeLogs() const
    {
        for (const char *ending : {"-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(ending));
    }
    Database *openForLog()
    {
        auto connected = Database::connect(m_path, OpenMode::ReadWrite);
        m_held = std::move(*connected);
        EXPECT_TRUE(registerTokenizers(m_held->handle()));
        EXPECT_TRUE(m_held->run(QStringLiteral("PRAGMA wal_autocheckpoint = 0")));
        return m_held.get();
    }
    void edit(Database &database, int number) const
    {
        Session person{QStringLiteral("某人"), QDateTime::currentDateTimeUtc()};
        auto begun = Edit::begin(database);
        ASSERT_TRUE(begun) << why(begun);
        begun->describe(QStringLiteral("report.text"), QStringLiteral("x"), 2021);
        RowValues words{{Column::Kicker, QStringLiteral("补记 %1").arg(number)}};
        if (!m_introduction.isEmpty())
            words.set(Column::Introduction, m_introduction);
        ASSERT_TRUE(begun->rows().update(RowKind::Report, m_report.value, words));
        ASSERT_TRUE(begun->commit(QDateTime::currentDateTimeUtc(), person));
    }

    /// A backup is put in the place of a file whose program was killed after some commits.
    void restoreUnder(int commits, const QString &introduction = {})
    {
        const QByteArray backup = bytesOf(m_path);
        reopen();
        type();
        m_archive.reset();
        m_introduction = introduction;
        Left left = killedAhead(commits);
        left.file = backup;
        leave(left, QStringLiteral("-wal"));
        reopen();
    }

    std::unique_ptr<Database> m_held;
    QString m_introduction; ///< written by edit() as well
    int m_typed = 0;
};

TEST_F(LeftLogTest, WhatWasCommittedToAnOldLogIsKept)
{
    m_archive.reset();
    leave(killedAhead(3), QStringLiteral("-wal"));
    {
        const auto reader = Archive::open(m_path, Archive::Access::ReadOnly);
        ASSERT_TRUE(reader) << why(reader);
        EXPECT_EQ((*reader)->report(m_report)->kicker, QStringLiteral("补记 2"));
    }
    reopen();
    EXPECT_EQ(report().kicker, QStringLiteral("补记 2"));
    m_archive.reset();
    EXPECT_EQ(logsSetAside(m_path), QStringList());
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral("-wal")));
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(LeftLogTest, ACommitThatDidNotEndIsTakenBack)
{
    m_archive.reset();
    const QStringList words = wordsOf(m_path);
    const Left left = killedRollback();
    ASSERT_FALSE(left.log.isEmpty());
    leave(left, QStringLiteral("-journal"));
    {
        const auto reader = Archive::open(m_path, Archive::Access::ReadOnly);
        ASSERT_TRUE(reader) << why(reader);
        EXPECT_EQ(withoutIdentity(*(*reader)->report(2021)), sampleReport());
    }
    EXPECT_EQ(bytesOf(m_path), left.file) << "reading has written";
    reopen();
    m_archive.reset();
    EXPECT_EQ(wordsOf(m_path), words);
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(LeftLogTest, ReadingLeavesEverythingBesideTheFileAsItWas)
{
    m_archive.reset();
    const Left left = killedAhead(3);
    leave(left, QStringLiteral("-wal"));
    ASSERT_TRUE(Archive::open(m_path, Archive::Access::ReadOnly));
    EXPECT_EQ(bytesOf(m_path), left.file);
    EXPECT_EQ(bytesOf(m_path + QStringLiteral("-wal")), left.log);
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral("-shm")));
}

TEST_F(LeftLogTest, TwoHundredRestoredBackupsAreHarmedByNoLog)
{
    std::mt19937 random(20261130);
    int setAside = 0;
    const int most = rounds(100, 100);
    for (int round = 0; round < most; ++round) {
        type();
        m_archive.reset();
        const QByteArray backup = bytesOf(m_path); // made while the archive is closed
        const QStringList words = wordsOf(m_path);
        reopen();
        for (unsigned i = 0; i <= random() % 3; ++i)
            type();
        m_archive.reset();
        const QByteArray latest = bytesOf(m_path);
        for (const char *ending : {"-wal", "-journal"}) {
            const bool isAhead = QByteArray(ending) == "-wal";
            put(m_path, latest);
            Left left = isAhead ? killedAhead(1 + static_cast<int>(random() % 4)) : killedRollback();
            left.file = backup;
            leave(left, QLatin1String(ending));
            {
                const auto reader = Archive::open(m_path, Archive::Access::ReadOnly);
                ASSERT_TRUE(reader) << why(reader);
            }
            EXPECT_EQ(bytesOf(m_path), backup);
            const auto opened = Archive::open(m_path);
            ASSERT_TRUE(opened) << round << ending << why(opened);
            EXPECT_EQ(wordsOf(m_path), words) << round << ending;
            const QStringList aside = logsSetAside(m_path);
            ASSERT_EQ(aside.size(), 1) << round << ending;
            EXPECT_EQ(bytesOf(aside.front()), left.log);
            QFile::remove(aside.front());
            ++setAside;
        }
        EXPECT_EQ(flawsOf(m_path), QStringList());
        removeLogs();
        reopen();
    }
    EXPECT_EQ(setAside, 2 * most);
}

TEST_F(LeftLogTest, ALogOfAnotherArchiveIsSetAside)
{
    m_archive.reset();
    const Left left = killedAhead(2);
    removeLogs();
    const QString other = file(QStringLiteral("other.dashiji"));
    ASSERT_TRUE(Archive::create(other, QStringLiteral("别的协会")));
    const QStringList words = wordsOf(other);
    put(other + QStringLiteral("-wal"), left.log);
    ASSERT_TRUE(Archive::open(other));
    EXPECT_EQ(wordsOf(other), words);
    EXPECT_EQ(logsSetAside(other).size(), 1);
}

TEST_F(LeftLogTest, ChangesOfALogSetAsideAreCountedAndTakenIn)
{
    m_archive.reset();
    const QString words = QStringLiteral("这一年的事，逐一记在这里。").repeated(900); // over several pages
    restoreUnder(3, words);
    const auto left = m_archive->changesAside();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_TRUE(left[0].isProven);
    EXPECT_EQ(left[0].count, 3);
    EXPECT_NE(report().introduction, words);

    const auto taken = writer().takeIn(left[0].log);
    ASSERT_TRUE(taken) << why(taken);
    EXPECT_EQ(taken->taken, 3);
    EXPECT_TRUE(taken->conflicts.empty());
    EXPECT_EQ(report().kicker, QStringLiteral("补记 2"));
    EXPECT_EQ(report().introduction, words);
    EXPECT_EQ(m_archive->history()->front().verb, QStringLiteral("report.text"));
    EXPECT_TRUE(m_archive->changesAside().empty()) << "offered once";
    EXPECT_FALSE(QFile::exists(left[0].log));
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.taken-in-*")}).size(), 1) << "kept";
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(writer().undo());
    EXPECT_EQ(report().kicker, sampleReport().kicker);
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(LeftLogTest, AChangeThatDoesNotFitIsNamedAndStaysAside)
{
    m_archive.reset();
    restoreUnder(2);
    const QString mine = QStringLiteral("此后另写");
    ASSERT_TRUE(writer().setReportText(m_report, Column::Kicker, report().kicker, mine));
    const QString log = m_archive->changesAside().at(0).log;
    const auto taken = writer().takeIn(log);
    ASSERT_TRUE(taken) << why(taken);
    EXPECT_EQ(taken->taken, 0);
    ASSERT_EQ(taken->conflicts.size(), 2U);
    EXPECT_EQ(taken->conflicts[0].code, ErrorCode::UndoBlocked);
    EXPECT_EQ(taken->conflicts[0].subject, QStringLiteral("x"));
    EXPECT_EQ(report().kicker, mine);
    EXPECT_TRUE(QFile::exists(log));
    EXPECT_EQ(m_archive->changesAside().at(0).count, 2);
}

TEST_F(LeftLogTest, TextsOfALogThatDoNotFitAreToldAsTheyWouldBe)
{
    const QString words = QStringLiteral("这一年的事，逐一记在这里。").repeated(40);
    ASSERT_TRUE(writer().setReportText(m_report, Column::Introduction, report().introduction, words));
    m_archive.reset();
    restoreUnder(3, words + QStringLiteral("末了又添一句。"));
    const QString own = QStringLiteral("另起一段，") + words;
    ASSERT_TRUE(writer().setReportText(m_report, Column::Introduction, words, own));
    ASSERT_TRUE(
        writer().setReportText(m_report, Column::Kicker, report().kicker, QStringLiteral("此后另写")));
    const QString log = m_archive->changesAside().at(0).log;
    ASSERT_EQ(writer().takeIn(log)->conflicts.size(), 3U);

    const auto texts = m_archive->textsAside(log);
    ASSERT_TRUE(texts) << why(texts);
    ASSERT_EQ(texts->size(), 2U);
    EXPECT_EQ(texts->at(0).column, Column::Kicker);
    EXPECT_EQ(texts->at(0).here, QStringLiteral("此后另写"));
    EXPECT_EQ(texts->at(0).there, QStringLiteral("补记 2"));
    EXPECT_TRUE(texts->at(0).where.startsWith(QStringLiteral("2021"))) << texts->at(0).where.toStdString();
    EXPECT_EQ(texts->at(1).column, Column::Introduction);
    EXPECT_TRUE(texts->at(1).here == own);
    EXPECT_TRUE(texts->at(1).there == m_introduction) << "put together from what was typed";

    for (const TextDifference &text : *texts)
        ASSERT_TRUE(writer().setText(*text.record, text.column, text.here, text.there));
    EXPECT_TRUE(report().introduction == m_introduction);
    EXPECT_TRUE(m_archive->textsAside(log)->empty());
    ASSERT_TRUE(writer().settleLog(log));
    EXPECT_TRUE(m_archive->changesAside().empty()) << "offered no more";
}

TEST_F(LeftLogTest, OfATextWhoseBeginningIsLostWhatWasTypedIsTold)
{
    m_archive.reset();
    const QByteArray backup = bytesOf(m_path);
    reopen();
    const QString lost = QStringLiteral("只在那个文件里的话。").repeated(40);
    ASSERT_TRUE(writer().setReportText(m_report, Column::Introduction, report().introduction, lost));
    m_archive.reset();
    m_introduction = lost + QStringLiteral("末了又添一句。");
    Left left = killedAhead(3);
    left.file = backup;
    leave(left, QStringLiteral("-wal"));
    reopen();
    const QString log = m_archive->changesAside().at(0).log;
    ASSERT_TRUE(writer().takeIn(log));
    const auto texts = m_archive->textsAside(log);
    ASSERT_TRUE(texts) << why(texts);
    const auto introduction = std::ranges::find(*texts, Column::Introduction, &TextDifference::column);
    ASSERT_NE(introduction, texts->end());
    EXPECT_EQ(introduction->there, QStringLiteral("末了又添一句。"));
    EXPECT_FALSE(introduction->record) << "it would be written over a whole text";
}

TEST_F(LeftLogTest, NothingIsTakenFromALogThatProvesNothing)
{
    m_archive.reset();
    restoreUnder(2);
    const QString log = m_archive->changesAside().at(0).log;
    const QStringList words = wordsOf(m_path);
    const QString other = file(QStringLiteral("other.dashiji"));
    ASSERT_TRUE(Archive::create(other, QStringLiteral("别的协会")));
    ASSERT_TRUE(QFile::copy(log, other + QStringLiteral(".left-20211231-104200.wal")));
    const auto opened = Archive::open(other);
    ASSERT_TRUE(opened);
    ASSERT_EQ((*opened)->changesAside().size(), 1U);
    EXPECT_FALSE((*opened)->changesAside()[0].isProven);
    EXPECT_EQ((*opened)->writer().takeIn((*opened)->changesAside()[0].log).error().code, ErrorCode::NotFound);

    QFile::remove(log);
    put(log, QByteArray("noise"));
    EXPECT_FALSE(m_archive->changesAside()[0].isProven);
    EXPECT_EQ(wordsOf(m_path), words);
}
