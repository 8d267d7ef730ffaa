// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"
#include "tests/core/workflow/archivefixture.h"

#include <QDir>

namespace dashiji::workflow::test
{

class ExportingFilesTest : public WorkflowTest
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
    [[nodiscard]] std::vector<ExportFile> files(const std::vector<int> &years) const
    {
        return filesOfYears(inFolder(QStringLiteral("of {year}.pdf")), reportsOf(years));
    }
    /// One that is not there has an id that is not there.
    [[nodiscard]] std::vector<YearReport> reportsOf(const std::vector<int> &years) const
    {
        std::vector<YearReport> reports;
        for (const int year : years) {
            const auto report = m_archive->report(year);
            reports.push_back({year, report ? report->id : ReportId{99}});
        }
        return reports;
    }
};

TEST_F(ExportingFilesTest, FilesAreNamedByTheYear)
{
    const YearReport first{2029, ReportId{7}};
    const YearReport second{2030, ReportId{5}};
    EXPECT_EQ(filesOfYears(QStringLiteral("a/{year}-b.pdf"), {first, second}),
              (std::vector<ExportFile>{{{first}, QStringLiteral("a/2029-b.pdf")},
                                       {{second}, QStringLiteral("a/2030-b.pdf")}}));
    EXPECT_EQ(filesOfYears(QStringLiteral("{year}.pdf"), {second}).front().path, QStringLiteral("2030.pdf"));
    EXPECT_EQ(filesOfYears(m_folder.path(), {second}).front().path, inFolder(QStringLiteral("2030.pdf")))
        << "a folder";
    EXPECT_EQ(filesOfYears(QStringLiteral("a.pdf"), {second}).front().path, QStringLiteral("a.pdf"));
}

TEST_F(ExportingFilesTest, APlainNameIsOneBookOfAllYears)
{
    importYears({2029, 2030});
    const QString path = inFolder(QStringLiteral("book.pdf"));
    const auto book = filesOfYears(path, reportsOf({2029, 2030}));
    EXPECT_EQ(book, (std::vector<ExportFile>{{reportsOf({2029, 2030}), path}}));
    const auto outcomes = exportFiles(*m_archive, book);
    ASSERT_EQ(outcomes.size(), 1U);
    ASSERT_TRUE(outcomes[0].result) << why(outcomes[0].result);
    EXPECT_EQ(written(), QStringList{QStringLiteral("book.pdf")});
    const auto alone = exportFile(*m_archive, {reportsOf({2030}), inFolder(QStringLiteral("one.pdf"))});
    ASSERT_TRUE(alone);
    EXPECT_GT(outcomes[0].result->pages, alone->pages);
    EXPECT_EQ(outcomes[0].result->layout.missingPictures, 2 * alone->layout.missingPictures);
}

TEST_F(ExportingFilesTest, ABookThatMissesAYearOrIsStoppedLeavesNoFile)
{
    importYears({2029, 2030});
    const QString path = inFolder(QStringLiteral("book.pdf"));
    const auto missing = exportFile(*m_archive, {reportsOf({2029, 2031}), path});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    const auto stopped =
        exportFile(*m_archive, {reportsOf({2029, 2030}), path}, {}, [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(written(), QStringList());
}

TEST_F(ExportingFilesTest, EveryYearBecomesAFile)
{
    importYears({2029, 2030});
    double last = 0;
    bool grows = true;
    const auto outcomes = exportFiles(*m_archive, files({2029, 2030}), {}, [&](double share) {
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

TEST_F(ExportingFilesTest, AYearThatFailsHindersNoOther)
{
    importYears({2029, 2031});
    const auto outcomes = exportFiles(*m_archive, files({2029, 2030, 2031}));
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_TRUE(outcomes[0].result);
    ASSERT_FALSE(outcomes[1].result);
    EXPECT_EQ(outcomes[1].result.error().code, ErrorCode::NotFound);
    EXPECT_EQ(outcomes[1].file.years(), std::vector<int>{2030});
    EXPECT_TRUE(outcomes[2].result);
}

TEST_F(ExportingFilesTest, StoppingKeepsWhatIsWritten)
{
    importYears({2029, 2030, 2031});
    const auto outcomes =
        exportFiles(*m_archive, files({2029, 2030, 2031}), {}, [](double share) { return share < 0.4; });
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_TRUE(outcomes[0].result);
    for (const size_t index : {1U, 2U}) {
        ASSERT_FALSE(outcomes[index].result);
        EXPECT_EQ(outcomes[index].result.error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(written(), QStringList{QStringLiteral("of 2029.pdf")});
}

} // namespace dashiji::workflow::test
