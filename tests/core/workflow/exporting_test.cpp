// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"
#include "core/workflow/pdfexport.h"
#include "core/workflow/photos.h"
#include "tests/core/workflow/archivefixture.h"

#include <QDir>

namespace dashiji::workflow::test
{

class ExportingTest : public WorkflowTest
{
protected:
    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Result<ExportResult> exportOne(ReportId report, const QString &path,
                                                 const publish::PublishOptions &options = {},
                                                 const publish::Progress &progress = {}) const
    {
        return exportFile(*m_archive, {{{2030, report}}, path}, options, progress);
    }
    /// Names of the files of the folder that an export could have left.
    [[nodiscard]] QStringList filesBeside(const QString &stem) const
    {
        return QDir(m_folder.path()).entryList({stem + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
    }
};

TEST_F(ExportingTest, ReportBecomesAPdf)
{
    const ReportId report = importSmall().id;
    const QString path = inFolder(QStringLiteral("out.pdf"));

    const auto result = exportOne(report, path);

    ASSERT_TRUE(result) << why(result);
    EXPECT_TRUE(read(path).startsWith("%PDF-"));
    EXPECT_EQ(result->byteCount, read(path).size());
    EXPECT_GE(result->pages, 1);
    EXPECT_EQ(result->layout.missingPictures, 1);
    EXPECT_EQ(result->layout.missingCharacters, QString());
    EXPECT_EQ(filesBeside(QStringLiteral("out")), QStringList{QStringLiteral("out.pdf")});
}

TEST_F(ExportingTest, CaptionWithItsPictureIsNotMissing)
{
    const Report report = importSmall();
    ASSERT_TRUE(addPhoto(*m_archive, report.sections[0].entries[0].id, smallPicture()));

    const auto result = exportOne(report.id, inFolder(QStringLiteral("out.pdf")));

    ASSERT_TRUE(result) << why(result);
    EXPECT_EQ(result->layout.missingPictures, 0);
}

TEST_F(ExportingTest, SameDateAndReportGiveTheSameBytes)
{
    const ReportId report = importSmall().id;
    publish::PublishOptions options;
    options.date = QDateTime(QDate(2031, 1, 2), QTime(3, 4), Qt::UTC);
    const QString first = inFolder(QStringLiteral("first.pdf"));
    const QString second = inFolder(QStringLiteral("second.pdf"));

    ASSERT_TRUE(exportOne(report, first, options));
    ASSERT_TRUE(exportOne(report, second, options));

    EXPECT_FALSE(read(first).isEmpty());
    EXPECT_EQ(read(first), read(second));
}

TEST_F(ExportingTest, ReportThatIsNotThereLeavesNoFile)
{
    const auto result = exportOne(ReportId{9}, inFolder(QStringLiteral("out.pdf")));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    EXPECT_EQ(filesBeside(QStringLiteral("out")), QStringList());
}

TEST_F(ExportingTest, OfTwoOrganizationsEachReportIsItsOwn)
{
    importSmall();
    Report other = *m_archive->report(2030);
    other.uid = {};
    other.owner = m_archive->writer().addOrganization(QStringLiteral("乙市学会")).value();
    other.title = QStringLiteral("乙市学会的一年");
    other.sections.clear();
    const auto id = m_archive->writer().importReport(other);
    ASSERT_TRUE(id) << why(id);
    const QString path = inFolder(QStringLiteral("out.pdf"));

    ASSERT_TRUE(exportOne(*id, path));
    EXPECT_TRUE(read(path).contains("乙市学会的一年"));
    ASSERT_TRUE(exportOne(m_archive->report(2030)->id, path));
    EXPECT_FALSE(read(path).contains("乙市学会的一年"));
}

TEST_F(ExportingTest, OtherEndingsAreRefused)
{
    const ReportId report = importSmall().id;
    for (const char *name : {"out.docx", "out", "pdf", "out.pdf.txt"}) {
        const auto result = exportOne(report, inFolder(QString::fromLatin1(name)));
        ASSERT_FALSE(result) << name;
        EXPECT_EQ(result.error().code, ErrorCode::UnknownEnding) << name;
    }
    EXPECT_EQ(filesBeside(QStringLiteral("out")), QStringList());
}

TEST_F(ExportingTest, AFormatMoreIsALineMore)
{
    const ReportId report = importSmall().id;
    ReportFormats formats = reportFormats();
    formats.push_back(
        {QStringLiteral("Titles"),
         {QStringLiteral("titles"), QStringLiteral("ttl")},
         ReportFormat::Holds::Records,
         [](const archive::Reader &archive, const ExportFile &file, const publish::PublishOptions &,
            const publish::Progress &) -> Result<ExportResult> {
             const auto reports = TRY(reportsOf(archive, file.ids()));
             QFile out(file.path);
             EXPECT_TRUE(out.open(QIODevice::WriteOnly));
             for (const Report &each : reports)
                 out.write(each.title.toUtf8() + '\n');
             return ExportResult{out.size(), 0, 0, {}};
         }});
    const QString path = inFolder(QStringLiteral("all.TTL"));

    EXPECT_TRUE(canExportTo(path, formats));
    EXPECT_FALSE(canExportTo(path));
    ASSERT_TRUE(exportFile(*m_archive, {{{2030, report}, {2030, report}}, path}, {}, {}, formats));
    const QByteArray title = m_archive->report(report)->title.toUtf8() + '\n';
    EXPECT_EQ(read(path), title + title);
    EXPECT_EQ(formatOf(QStringLiteral("x.docx"), formats).error().choices,
              QStringLiteral(".pdf, .json, .titles, .ttl"));
}

TEST_F(ExportingTest, CancelledExportKeepsTheOldFile)
{
    const ReportId report = importSmall().id;
    const QString path = write(QStringLiteral("out.pdf"), "old");
    int calls = 0;

    const auto result = exportOne(report, path, {}, [&calls](double) { return ++calls < 2; });

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(read(path), QByteArray("old"));
    EXPECT_EQ(filesBeside(QStringLiteral("out")), QStringList{QStringLiteral("out.pdf")});
}

TEST_F(ExportingTest, ProgressGoesUpFromBeginningToEnd)
{
    const ReportId report = importSmall().id;
    std::vector<double> seen;
    const auto note = [&seen](double done) {
        seen.push_back(done);
        return true;
    };

    ASSERT_TRUE(exportOne(report, inFolder(QStringLiteral("out.pdf")), {}, note));

    ASSERT_GE(seen.size(), 2U);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_GE(seen.front(), 0.0);
    EXPECT_LE(seen.back(), 1.0);
}

TEST_F(ExportingTest, FolderThatIsNotThereIsSaid)
{
    const ReportId report = importSmall().id;

    const auto result = exportOne(report, inFolder(QStringLiteral("no/such/folder/out.pdf")));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::FileUnwritable);
}

TEST_F(ExportingTest, PictureThatCannotBeFetchedLeavesNoFile)
{
    const Report report = importSmall();
    ASSERT_TRUE(addPhoto(*m_archive, report.sections[0].entries[0].id, smallPicture()));
    const auto lost = [](const Media &) -> Result<QByteArray> {
        return failure(ErrorCode::ArchiveDamaged, QStringLiteral("media"));
    };

    const auto result = exportPdf({*m_archive->report(2030)}, lost, inFolder(QStringLiteral("out.pdf")));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ArchiveDamaged);
    EXPECT_EQ(filesBeside(QStringLiteral("out")), QStringList());
}

} // namespace dashiji::workflow::test
