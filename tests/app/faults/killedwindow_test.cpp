// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window killed while one types in it: nothing older than a second is lost, nothing is damaged.
#include "core/archive/archive.h"
#include "core/archive/writer.h"
#include "tests/support/printers.h"
#include "tests/support/proofs.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <random>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;
using archive::Archive;

constexpr int kAtOnce = 10;
constexpr int kLongestStart = 60'000; ///< milliseconds; only a hang takes so long
constexpr int kMostKeys = 90;

/// An archive that windows type in, one after another.
class Typed
{
public:
    explicit Typed(const QString &path) : m_path(path)
    {
        const auto made = Archive::create(path, u"甲市科协"_s);
        EXPECT_TRUE(made) << why(made);
        Entry entry;
        entry.title = u"条目"_s;
        Section section;
        section.entries.push_back(entry);
        Report report;
        report.year = 2030;
        report.sections.push_back(section);
        EXPECT_TRUE((*made)->writer().importReport(report));
    }

    void start()
    {
        m_out.clear();
        m_window = std::make_unique<QProcess>();
        m_window->setStandardErrorFile(QProcess::nullDevice());
        m_window->start(u"" DASHIJI_TYPING_WINDOW ""_s, {m_path});
    }
    void killAfter(int keys)
    {
        while (m_out.count("typed ") < keys) {
            ASSERT_TRUE(m_window->waitForReadyRead(kLongestStart));
            m_out += m_window->readAllStandardOutput();
        }
        m_window->kill();
        ASSERT_TRUE(m_window->waitForFinished(kLongestStart));
        ASSERT_EQ(m_window->exitStatus(), QProcess::CrashExit) << "the window ended by itself";
        m_out += m_window->readAllStandardOutput();
    }
    /// @return how many of the last characters are not there
    qsizetype expectKept()
    {
        const auto flaws = archive::verify(m_path);
        EXPECT_TRUE(flaws && flaws->empty()) << (flaws ? flaws->front().detail.toStdString() : why(flaws));
        const auto opened = Archive::open(m_path);
        EXPECT_TRUE(opened) << why(opened);
        if (!opened)
            return 0;
        const QString body = (*opened)->report(2030)->sections.at(0).entries.at(0).body;
        EXPECT_EQ(body, QString(body.size(), u'字')) << "nothing is missing in between";
        EXPECT_GE(body.size(), std::max(last("old"), m_kept));
        m_kept = body.size();
        return std::max<qsizetype>(last("typed") - m_kept, 0);
    }

private:
    /// The number on the last whole line that begins with a word; 0: there is none.
    [[nodiscard]] qsizetype last(const QByteArray &word) const
    {
        qsizetype number = 0;
        for (const QByteArray &line : m_out.left(m_out.lastIndexOf('\n')).split('\n'))
            if (line.startsWith(word + ' '))
                number = line.mid(word.size() + 1).toLongLong();
        return number;
    }

    QString m_path;
    QByteArray m_out;
    std::unique_ptr<QProcess> m_window;
    qsizetype m_kept = 0;
};

TEST(KilledWindow, LosesNothingOlderThanASecond)
{
    const int kills = rounds(100, 1000);
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<Typed>> archives;
    for (int i = 0; i < kAtOnce; ++i)
        archives.push_back(std::make_unique<Typed>(folder.filePath(u"%1.dashiji"_s.arg(i))));
    std::mt19937 random(20301130);
    std::vector<qsizetype> lost;
    for (int kill = 0; kill < kills && !testing::Test::HasFailure(); kill += kAtOnce) {
        for (const auto &archive : archives)
            archive->start();
        for (const auto &archive : archives)
            archive->killAfter(1 + static_cast<int>(random() % kMostKeys));
        for (const auto &archive : archives)
            lost.push_back(archive->expectKept());
    }
    std::ranges::sort(lost);
    RecordProperty("kills", static_cast<int>(lost.size()));
    RecordProperty("characters_lost_most", static_cast<int>(lost.back()));
    RecordProperty("characters_lost_median", static_cast<int>(lost[lost.size() / 2]));
    EXPECT_EQ(QDir(folder.path()).entryList({u".dashiji-*"_s}, QDir::AllEntries | QDir::Hidden),
              QStringList());
}

} // namespace
} // namespace dashiji::test
