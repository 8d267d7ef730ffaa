// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line while its archive is replaced, renamed, deleted, restored, synced, locked, pulled out or
// full: every word is stored, or the user is told that it was not.
#include "tests/app/faults/faults.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <functional>
#include <unistd.h>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;

constexpr int kLongestRun = 60'000; ///< milliseconds; only a hang takes so long

class CommandLineFaultTest : public FaultTest
{
protected:
    /// Runs a command; when @p middle is reached the archive is struck while the program stands still.
    void run(const QStringList &arguments, const std::function<bool(qint64)> &middle = {},
             const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_drive.home());
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0)
                ::_exit(1);
        });
        process.start(u"" DASHIJI_CLI ""_s, arguments);
        ASSERT_TRUE(process.waitForStarted());
        const auto program = static_cast<pid_t>(process.processId());
        if (middle) {
            while (process.state() != QProcess::NotRunning && !middle(program))
                process.waitForFinished(1);
            ::kill(program, SIGSTOP);
            strike();
            ::kill(program, SIGCONT);
        }
        process.write(input);
        process.closeWriteChannel();
        ASSERT_TRUE(process.waitForFinished(kLongestRun));
        ASSERT_EQ(process.exitStatus(), QProcess::NormalExit);
        m_status = process.exitCode();
        m_told = QString::fromUtf8(m_status == 0 ? process.readAllStandardOutput()
                                                 : process.readAllStandardError())
                     .trimmed();
        EXPECT_FALSE(m_told.isEmpty());
    }
    /// Whether a program has the archive open.
    [[nodiscard]] auto hasArchive() const
    {
        return [path = archive()](qint64 program) {
            const QDir open(u"/proc/%1/fd"_s.arg(program));
            return std::ranges::any_of(
                open.entryList(QDir::Files | QDir::System),
                [&](const QString &number) { return QFile::symLinkTarget(open.filePath(number)) == path; });
        };
    }
    [[nodiscard]] auto writesBook() const
    {
        return [folder = m_drive.path({})](qint64) {
            return !QDir(folder).entryList({u".dashiji-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty();
        };
    }
    [[nodiscard]] QStringList edit() const
    {
        return {u"edit"_s,   archive(),   u"--year"_s, u"2030"_s,        u"--section"_s,
                u"events"_s, u"--rank"_s, u"1"_s,      u"--body-file"_s, u"-"_s};
    }

    int m_status = -1;
    QString m_told;
};

TEST_P(CommandLineFaultTest, LosesNothing)
{
    const QByteArray words = QString::fromUtf16(kNew).toUtf8() + '\n';
    QString where = u"—"_s;
    switch (GetParam().doing) {
    case Doing::Nothing:
        strike();
        run(edit(), {}, words);
        break;
    case Doing::Typing:
        run(edit(), hasArchive(), words);
        break;
    case Doing::Importing:
        run({u"import"_s, archive(), reportFile()}, hasArchive());
        break;
    case Doing::Exporting:
        run({u"export"_s, archive(), u"--year"_s, u"2030"_s, u"--to"_s, output()}, writesBook());
        break;
    }
    recover();
    switch (GetParam().doing) {
    case Doing::Nothing:
    case Doing::Typing:
        EXPECT_EQ(isKept(QString::fromUtf16(kNew)), m_status == 0) << m_told.toStdString();
        where = m_status == 0 ? u"in the archive"_s : u"in the user's file"_s;
        break;
    case Doing::Importing:
        EXPECT_EQ(isImported(), m_status == 0) << m_told.toStdString();
        where = m_status == 0 ? u"in the archive"_s : u"in the user's file"_s;
        break;
    case Doing::Exporting:
        EXPECT_TRUE(m_status != 0 || QFileInfo::exists(m_drive.found(u"book.pdf"_s)));
        where = m_status == 0 ? u"in archive and PDF"_s : u"in the archive"_s;
        break;
    }
    expectNothingLost();
    expectWholeOutput();
    note(u"command line"_s, m_told.section(u'\n', 0, 0), where);
}

INSTANTIATE_TEST_SUITE_P(Faults, CommandLineFaultTest, testing::ValuesIn(allCells()), nameOf);

} // namespace
} // namespace dashiji::test
