// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the world does to an archive, what a program was doing then, and the table of what came of it.
#pragma once

#include "tests/app/faults/drive.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace dashiji::test
{

enum class Fault {
    Replace, ///< another office's archive gets its name
    Rename,  ///< in its folder
    Delete,
    UnlinkLog, ///< whatever lies beside it
    Restore,   ///< an older copy is written over it, in place
    SyncForth, ///< a synced folder puts a newer version of another desk in its place
    SyncBack,  ///< or an older one
    Lock,      ///< file and folder may not be written any more
    PullOut,   ///< the drive
    Fill,      ///< the drive
};
inline constexpr Fault kFaults[] = {Fault::Replace, Fault::Rename,    Fault::Delete,   Fault::UnlinkLog,
                                    Fault::Restore, Fault::SyncForth, Fault::SyncBack, Fault::Lock,
                                    Fault::PullOut, Fault::Fill};

enum class Doing { Nothing, Typing, Importing, Exporting };
inline constexpr Doing kDoings[] = {Doing::Nothing, Doing::Typing, Doing::Importing, Doing::Exporting};

struct Cell {
    Fault fault;
    Doing doing;
};
std::ostream &operator<<(std::ostream &stream, const Cell &cell);
[[nodiscard]] std::string nameOf(const testing::TestParamInfo<Cell> &info);
[[nodiscard]] std::vector<Cell> allCells();

/// An archive on a drive, with words that were acknowledged, and what others have of it.
class FaultTest : public testing::TestWithParam<Cell>
{
protected:
    static constexpr auto kOld = u"早先写下的字";  ///< also in the older copy
    static constexpr auto kKept = u"已经存下的字"; ///< acknowledged before anything happened
    static constexpr auto kNew = u"正在写的字";    ///< typed when it happened
    static constexpr int kYear = 2030;
    static constexpr int kImported = 2031;

    FaultTest();

    [[nodiscard]] QString archive() const { return m_drive.path(QStringLiteral("office.dashiji")); }
    [[nodiscard]] QString output() const { return m_drive.path(QStringLiteral("book.pdf")); }
    [[nodiscard]] QString reportFile() const { return m_drive.elsewhere(QStringLiteral("report.txt")); }
    void strike();
    /// Everything is as usual again, as far as hands can do that.
    void recover();

    /// The archives there are now, wherever one would look for them.
    [[nodiscard]] QStringList archives() const;
    /// Whether one of them holds words.
    [[nodiscard]] bool isKept(const QString &words) const;
    [[nodiscard]] bool isImported() const;
    /// Nothing that was there is damaged, and no word of it is lost but by the user's own hand.
    void expectNothingLost() const;
    /// An export is whole or not there, and nothing half done lies about.
    void expectWholeOutput() const;

    /// A line of the table. @param told the sentence, as the program says it
    void note(const QString &program, QString told, const QString &words) const;

    Drive m_drive;
    QString m_old;     ///< copy without kKept
    QString m_newer;   ///< copy with kKept and another desk's words
    QString m_foreign; ///< another office's archive
};

} // namespace dashiji::test
