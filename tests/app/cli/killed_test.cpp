// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a killed command leaves is gone after the next one.
#include "tests/app/cli/clifixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class KilledTest : public CliTest
{
protected:
    [[nodiscard]] QStringList drafts() const
    {
        return QDir(m_folder.path()).entryList({u".dashiji-*"_s}, QDir::AllEntries | QDir::Hidden);
    }
    /// Kills a command that has begun to write, then lets it end.
    void killAndRepeat(const QStringList &arguments) const
    {
        killWhen([this] { return !drafts().isEmpty(); }, arguments);
        ASSERT_FALSE(drafts().isEmpty());
        ASSERT_TRUE(succeeded(run(arguments)));
        EXPECT_EQ(drafts(), QStringList());
    }
};

TEST_F(KilledTest, NewLeavesNothing)
{
    killAndRepeat({u"new"_s, u"sample.dashiji"_s, u"--sample"_s});
    EXPECT_EQ(files(), QStringList{u"sample.dashiji"_s});
}

TEST_F(KilledTest, ExportLeavesNothing)
{
    importReport();
    const QStringList before = files();
    killAndRepeat({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--to"_s, u"a.pdf"_s});
    EXPECT_EQ(files(), QStringList{u"a.pdf"_s} + before);
}

TEST_F(KilledTest, ImportLeavesNothing)
{
    write(u"report.txt"_s, report());
    killAndRepeat({u"import"_s, u"office.dashiji"_s, u"report.txt"_s});
    EXPECT_EQ(files(), (QStringList{u"office.dashiji"_s, u"report.txt"_s}));
}

} // namespace dashiji::app::cli::test
