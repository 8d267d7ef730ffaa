// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exportingyears.h"
#include "tests/core/workflow/archivefixture.h"

#include <QDir>

namespace dashiji::workflow::test
{

class ExportingYearsTest : public WorkflowTest
{
protected:
    void importYears(const std::vector<int> &years)
    {
        for (const int year : years)
            importSmall(year);
    }
    [[nodiscard]] QStringList written() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.pdf*")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] std::vector<YearFile> files(const std::vector<int> &years) const
    {
        return filesOfYears(inFolder(QStringLiteral("of {year}.pdf")), years).value();
    }
};

TEST_F(ExportingYearsTest, FilesAreNamedByTheYear)
{
    EXPECT_EQ(filesOfYears(QStringLiteral("a/{year}-b.pdf"), {2029, 2030}).value(),
              (std::vector<YearFile>{{2029, QStringLiteral("a/2029-b.pdf")},
                                     {2030, QStringLiteral("a/2030-b.pdf")}}));
    EXPECT_EQ(filesOfYears(QStringLiteral("{year}.pdf"), {2030}).value().front().path,
              QStringLiteral("2030.pdf"));
    EXPECT_EQ(filesOfYears(m_folder.path(), {2030}).value().front().path,
              inFolder(QStringLiteral("2030.pdf")))
        << "a folder";
    EXPECT_EQ(filesOfYears(QStringLiteral("a.pdf"), {2030}).value().front().path, QStringLiteral("a.pdf"));
    const auto one = filesOfYears(QStringLiteral("a.pdf"), {2029, 2030});
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::InvalidArgument);
}

TEST_F(ExportingYearsTest, EveryYearBecomesAFile)
{
    importYears({2029, 2030});
    double last = 0;
    bool grows = true;
    const auto outcomes = exportYears(*m_archive, files({2029, 2030}), {}, [&](double share) {
        grows &= share >= last && share <= 1;
        last = share;
        return true;
    });
    ASSERT_EQ(outcomes.size(), 2U);
    EXPECT_TRUE(outcomes[0].result && outcomes[1].result);
    EXPECT_TRUE(grows) << "progress is that of the whole";
    EXPECT_GT(last, 0.9);
    EXPECT_EQ(written(), (QStringList{QStringLiteral("of 2029.pdf"), QStringLiteral("of 2030.pdf")}));
}

TEST_F(ExportingYearsTest, AYearThatFailsHindersNoOther)
{
    importYears({2029, 2031});
    const auto outcomes = exportYears(*m_archive, files({2029, 2030, 2031}));
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_TRUE(outcomes[0].result);
    ASSERT_FALSE(outcomes[1].result);
    EXPECT_EQ(outcomes[1].result.error().code, ErrorCode::NotFound);
    EXPECT_EQ(outcomes[1].file.year, 2030);
    EXPECT_TRUE(outcomes[2].result);
}

TEST_F(ExportingYearsTest, StoppingKeepsWhatIsWritten)
{
    importYears({2029, 2030, 2031});
    const auto outcomes =
        exportYears(*m_archive, files({2029, 2030, 2031}), {}, [](double share) { return share < 0.4; });
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_TRUE(outcomes[0].result);
    for (const size_t index : {1U, 2U}) {
        ASSERT_FALSE(outcomes[index].result);
        EXPECT_EQ(outcomes[index].result.error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(written(), QStringList{QStringLiteral("of 2029.pdf")});
}

} // namespace dashiji::workflow::test
