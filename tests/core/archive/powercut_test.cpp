// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the power goes, at any moment of a session: the archive is sound and has every edit that was
// acknowledged.
#include "core/archive/journal/edit.h"
#include "core/archive/store/opening.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/core/archive/powercutvfs.h"

#include <QFile>
#include <QFileInfo>

#include <set>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class PowerCutTest : public ArchiveFixture, public testing::WithParamInterface<const char *>
{
protected:
    struct Outcome {
        int refused = 0; ///< does not open, or verify() finds flaws
        int lost = 0;    ///< misses an acknowledged edit
        int cuts = 0;
        QStringList reasons;
    };

    void SetUp() override
    {
        ArchiveFixture::SetUp();
        m_entry = entry(0, 1).id.value;
        m_archive.reset();
        const QString made = m_path;
        m_path = file(QStringLiteral("cut.dashiji")); // the name is compared with what SQLite is told
        ASSERT_TRUE(QFile::rename(made, m_path));
        QFile archive(m_path);
        ASSERT_TRUE(archive.open(QIODevice::ReadOnly));
        m_before = archive.readAll();
    }

    /// Edits the archive in one session and notes each edit that was kept.
    void session(PowerCutVfs &vfs, const char *journalMode) const
    {
        const auto opened = openFile(m_path);
        ASSERT_TRUE(opened) << why(opened);
        ASSERT_TRUE(
            opened->database->run(QStringLiteral("PRAGMA journal_mode = ") + QLatin1String(journalMode)));
        // Checkpoints often, so that cuts fall into them.
        ASSERT_TRUE(opened->database->run(QStringLiteral("PRAGMA wal_autocheckpoint = 100")));
        Session person{QStringLiteral("x"), QDateTime::currentDateTimeUtc()};
        for (int number = 1; number <= 60; ++number) {
            auto edit = Edit::begin(*opened->database);
            ASSERT_TRUE(edit) << why(edit);
            edit->describe(QStringLiteral("entry.text"), QStringLiteral("x"), 2021);
            const QString body = QString::number(number).repeated(200) + QStringLiteral("\n%1").arg(number);
            ASSERT_TRUE(edit->rows().update(RowKind::Entry, m_entry, {{Column::Body, body}}));
            ASSERT_TRUE(edit->commit(QDateTime::currentDateTimeUtc(), person));
            vfs.note(number);
        }
    }

    Outcome cutEverywhere(const std::vector<DiskEvent> &events, bool obeysSync, int cuts)
    {
        std::mt19937 random(20211231);
        std::set<size_t> moments;
        while (static_cast<int>(moments.size()) < cuts)
            moments.insert(random() % events.size());
        Disk disk(obeysSync);
        disk.put(m_path, m_before);
        Outcome outcome;
        for (size_t i = 0; i < events.size(); ++i) {
            disk.play(events[i]);
            if (!moments.contains(i))
                continue;
            ++outcome.cuts;
            check(disk.afterCut(random), disk.lastNote(), outcome);
        }
        return outcome;
    }

    void check(const QHash<QString, QByteArray> &files, qint64 acknowledged, Outcome &outcome)
    {
        const QTemporaryDir after;
        for (auto it = files.begin(); it != files.end(); ++it) {
            QFile copy(after.filePath(QFileInfo(it.key()).fileName()));
            EXPECT_TRUE(copy.open(QIODevice::WriteOnly));
            copy.write(it.value());
        }
        const QString path = after.filePath(QFileInfo(m_path).fileName());
        qint64 kept = 0;
        {
            const auto opened = Archive::open(path);
            if (!opened) {
                ++outcome.refused;
                outcome.reasons << QString::fromStdString(why(opened));
                return;
            }
            const auto entry = (*opened)->entry(EntryId{m_entry});
            kept = entry ? entry->body.section(u'\n', -1).toLongLong() : -1;
        }
        const QStringList flaws = flawsOf(path);
        if (!flaws.isEmpty()) {
            ++outcome.refused;
            outcome.reasons << flaws;
        }
        if (kept < acknowledged) {
            ++outcome.lost;
            outcome.reasons << QStringLiteral("edit %1 of %2").arg(kept).arg(acknowledged);
        }
    }

    QByteArray m_before;
    qint64 m_entry = 0;
};

TEST_P(PowerCutTest, LosesNothingAcknowledged)
{
    PowerCutVfs vfs;
    session(vfs, GetParam());
    const std::vector<DiskEvent> events = vfs.events();
    const Outcome outcome = cutEverywhere(events, true, 150);
    EXPECT_EQ(outcome.cuts, 150);
    EXPECT_EQ(outcome.refused, 0) << outcome.reasons.join(u'\n').toStdString();
    EXPECT_EQ(outcome.lost, 0) << outcome.reasons.join(u'\n').toStdString();

    // The control: on a disk that keeps no order the same session breaks. A harness that finds nothing shows
    // nothing.
    const Outcome control = cutEverywhere(events, false, 30);
    EXPECT_GT(control.refused + control.lost, 0);
}

// Programs of before kept a write-ahead log.
INSTANTIATE_TEST_SUITE_P(All, PowerCutTest, testing::Values("WAL", "TRUNCATE"),
                         [](const auto &mode) { return std::string(mode.param); });
