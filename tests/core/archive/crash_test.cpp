// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Killed at any moment, an editing session has lost nothing it said it kept.
#include "tests/core/archive/archivefixture.h"
#include "tests/support/proofs.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class CrashTest : public ArchiveFixture
{
};

TEST_F(CrashTest, NothingAcknowledgedIsLostInHundredsOfKills)
{
    const int kills = rounds(200, 1000);
    const EntryId target = entry(0, 1).id;
    ASSERT_TRUE(writer().setEntryText(target, EntryField::Body, entry(0, 1).body, QStringLiteral("0")));
    m_archive.reset();
    std::mt19937 random(20211231);
    qint64 acknowledged = 0;
    qint64 lastKept = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess session;
        session.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        session.start(QStringLiteral(DASHIJI_KILLED_WRITER), {m_path, QString::number(target.value)});
        ASSERT_TRUE(session.waitForStarted());
        // Some are killed while they open, most after they have written a few times.
        QByteArray out;
        const auto wanted = kill % 10 == 0 ? 0 : 1 + static_cast<int>(random() % 12);
        while (out.count("ack ") < wanted) {
            ASSERT_TRUE(session.waitForReadyRead(20'000)) << "kill " << kill;
            out += session.readAllStandardOutput();
        }
        const int microseconds = static_cast<int>(random() % 10'000);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < microseconds * 1000LL)
            session.waitForReadyRead(1);
        session.kill();
        ASSERT_TRUE(session.waitForFinished(20'000));
        ASSERT_EQ(session.exitStatus(), QProcess::CrashExit) << "the session failed by itself";

        qint64 lastAck = lastKept;
        out += session.readAllStandardOutput();
        for (const QByteArray &line : out.split('\n'))
            if (line.startsWith("ack ")) {
                lastAck = line.mid(4).toLongLong();
                ++acknowledged;
            }
        const auto isFound = [&](const Reader &reader) {
            const auto hits = reader.search(reader.entry(target).value().body, 10'000);
            return hits && std::ranges::find(*hits, target, &Place::entry) != hits->end();
        };
        // It waits outside the search index, most times, and the next who opens the archive indexes it.
        const auto reader = Reader::open(m_path);
        ASSERT_TRUE(reader) << "kill " << kill << ": " << why(reader);
        ASSERT_TRUE(isFound(**reader)) << "kill " << kill;
        const auto opened = Archive::open(m_path);
        ASSERT_TRUE(opened) << "kill " << kill << ": " << why(opened);
        lastKept = (*opened)->entry(target).value().body.toLongLong();
        ASSERT_TRUE(isFound(**opened)) << "kill " << kill;
        // The edit after the last acknowledged one may have been kept too, without the chance to say so.
        ASSERT_GE(lastKept, lastAck) << "kill " << kill;
        ASSERT_LE(lastKept, lastAck + 1) << "kill " << kill;
        ASSERT_EQ(flawsOf(m_path), QStringList()) << "kill " << kill;
    }
    EXPECT_GT(acknowledged, kills) << "the sessions hardly wrote anything";
    RecordProperty("acknowledged", QString::number(acknowledged).toStdString());
}
