// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// export: the file, what is said of it, and that a failed one leaves nothing.
#include "tests/app/cli/clifixture.h"
#include "tests/support/testfiles.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class ExportTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
    [[nodiscard]] CliRun exportTo(const QString &path, const QStringList &rest = {}) const
    {
        return run(QStringList{u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--to"_s, path} +
                   rest);
    }
};

TEST_F(ExportTest, WritesAPdfAndTellsAboutIt)
{
    const CliRun exported = exportTo(u"a.pdf"_s, {u"--json"_s});
    ASSERT_TRUE(succeeded(exported));
    EXPECT_TRUE(read(u"a.pdf"_s).startsWith("%PDF-"));
    const QJsonObject json = exported.json();
    EXPECT_EQ(json["path"_L1].toString(), u"a.pdf"_s);
    EXPECT_EQ(json["bytes"_L1].toInt(), read(u"a.pdf"_s).size());
    EXPECT_GE(json["pages"_L1].toInt(), 3);
    EXPECT_EQ(json["missing_pictures"_L1].toInt(), 2);
    EXPECT_FALSE(json["fonts"_L1].toArray().isEmpty());
    EXPECT_EQ(json["missing_characters"_L1].toString(), QString());
    EXPECT_EQ(files(), (QStringList{u"a.pdf"_s, u"office.dashiji"_s, u"report-2030.txt"_s}));
}

TEST_F(ExportTest, PeopleAreToldOfPagesAndMissingPictures)
{
    const CliRun exported = exportTo(u"a.pdf"_s);
    ASSERT_TRUE(succeeded(exported));
    EXPECT_TRUE(exported.out.contains("a.pdf")) << exported.out.toStdString();
    EXPECT_TRUE(exported.out.contains("2 captions have no picture: a final print has their words alone"))
        << exported.out.toStdString();
}

TEST_F(ExportTest, SeveralYearsBecomeAFileEach)
{
    importReport(2032);
    const CliRun exported = run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030-2032"_s, u"--to"_s,
                                 u"of-{year}.pdf"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(exported));
    const QJsonArray written = exported.json()["files"_L1].toArray();
    ASSERT_EQ(written.size(), 2) << "those the archive has";
    EXPECT_EQ(written[0]["path"_L1].toString(), u"of-2030.pdf"_s);
    EXPECT_EQ(written[1]["year"_L1].toInt(), 2032);
    EXPECT_TRUE(read(u"of-2032.pdf"_s).startsWith("%PDF-"));
    ASSERT_TRUE(succeeded(
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030-2032"_s, u"--to"_s, m_folder.path()})));
    EXPECT_TRUE(read(u"2030.pdf"_s).startsWith("%PDF-")) << "a folder";
}

TEST_F(ExportTest, SeveralYearsBecomeOneBook)
{
    importReport(2032);
    const CliRun exported = run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030-2032"_s, u"--to"_s,
                                 u"book.pdf"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(exported));
    const QJsonObject json = exported.json();
    EXPECT_EQ(json["path"_L1].toString(), u"book.pdf"_s);
    EXPECT_EQ(json["years"_L1].toArray(), (QJsonArray{2030, 2032})) << "those the archive has";
    EXPECT_FALSE(json.contains("year"_L1));
    EXPECT_EQ(json["missing_pictures"_L1].toInt(), 4);
    EXPECT_TRUE(read(u"book.pdf"_s).startsWith("%PDF-"));
    EXPECT_EQ(files(),
              (QStringList{u"book.pdf"_s, u"office.dashiji"_s, u"report-2030.txt"_s, u"report-2032.txt"_s}));
    const CliRun told =
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030-2032"_s, u"--to"_s, u"book.pdf"_s});
    EXPECT_TRUE(told.out.contains("2030–2032")) << told.out.toStdString();
}

TEST_F(ExportTest, YearsThatAreWrongOrNotThereAreRefused)
{
    const auto exported = [this](const QString &years, const QString &path) {
        return run({u"export"_s, u"office.dashiji"_s, u"--year"_s, years, u"--to"_s, path});
    };
    EXPECT_EQ(exported(u"2032-2030"_s, u"{year}.pdf"_s).status, 2);
    EXPECT_TRUE(failedSaying(exported(u"2040-2042"_s, u"{year}.pdf"_s), u"2040–2042"_s));
    EXPECT_EQ(files(), (QStringList{u"office.dashiji"_s, u"report-2030.txt"_s}));
}

TEST_F(ExportTest, AYearThatFailsIsNamedAndTheOthersAreWritten)
{
    importReport(2031);
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"2030.pdf/in the way"_s));
    const CliRun exported =
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030-2031"_s, u"--to"_s, u"{year}.pdf"_s});
    EXPECT_EQ(exported.status, 1);
    ASSERT_EQ(exported.complaints().size(), 1);
    EXPECT_TRUE(exported.complaints().front().contains(u"2030: "_s));
    EXPECT_TRUE(read(u"2031.pdf"_s).startsWith("%PDF-"));
}

TEST_F(ExportTest, PartsLeaveOthersOut)
{
    const int whole = exportTo(u"a.pdf"_s, {u"--json"_s}).json()["pages"_L1].toInt();
    const int part =
        exportTo(u"b.pdf"_s, {u"--parts"_s, u"introduction"_s, u"--json"_s}).json()["pages"_L1].toInt();
    EXPECT_GE(part, 1);
    EXPECT_LT(part, whole);
    EXPECT_EQ(exportTo(u"c.pdf"_s, {u"--parts"_s, u"index"_s}).status, 2);
}

TEST_F(ExportTest, TheLengthOfTheTextsIsChosen)
{
    EXPECT_EQ(exportTo(u"a.pdf"_s, {u"--length"_s, u"short"_s}).status, 0);
    EXPECT_EQ(exportTo(u"b.pdf"_s, {u"--length"_s, u"long"_s}).status, 2);
}

TEST_F(ExportTest, FiguresChartsAndTheTableArePartsOfTheirOwn)
{
    ASSERT_TRUE(succeeded(run({u"new"_s, u"sample.dashiji"_s, u"--sample"_s})));
    const auto pagesWith = [this](const QString &parts) {
        return run({u"export"_s, u"sample.dashiji"_s, u"--year"_s, u"2021"_s, u"--to"_s, u"a.pdf"_s,
                    u"--parts"_s, parts, u"--json"_s})
            .json()["pages"_L1]
            .toInt();
    };
    const int bare = pagesWith(u"photos"_s);
    ASSERT_GE(bare, 1);
    int all = bare;
    for (const QString &part : {u"figures"_s, u"charts"_s, u"metrics"_s}) {
        const int more = pagesWith(u"photos,"_s + part) - bare;
        EXPECT_GE(more, 1) << part.toStdString();
        all += more;
    }
    EXPECT_EQ(pagesWith(u"photos,figures,charts,metrics"_s), all);
}

TEST_F(ExportTest, AReviewPrintHasRoomForNotes)
{
    ASSERT_TRUE(succeeded(exportTo(u"a.pdf"_s)));
    const CliRun review = exportTo(u"b.pdf"_s, {u"--review"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(review));
    // the numbers of its lines make more of the same text
    EXPECT_GT(read(u"b.pdf"_s).size(), read(u"a.pdf"_s).size());
    EXPECT_GE(review.json()["pages"_L1].toInt(), 3);
    EXPECT_TRUE(succeeded(
        exportTo(u"c.pdf"_s, {u"--review"_s, u"--template"_s, u"official"_s, u"--pdf-mode"_s, u"a2ua"_s})));
}

TEST_F(ExportTest, TheSamplePassesTheScorerInEveryTemplate)
{
    const auto scorer = dashiji::test::scorer(u"pdf_check.py"_s);
    if (!scorer)
        GTEST_SKIP() << "needs DASHIJI_EVAL";
    ASSERT_TRUE(succeeded(run({u"new"_s, u"sample.dashiji"_s, u"--sample"_s})));
    for (const QString &design : {u"standard"_s, u"official"_s, u"brief"_s, u"poster"_s, u"annual"_s}) {
        ASSERT_TRUE(succeeded(run({u"export"_s, u"sample.dashiji"_s, u"--year"_s, u"2021"_s, u"--to"_s,
                                   u"a.pdf"_s, u"--template"_s, design})));
        QProcess check;
        check.start(*scorer, {inFolder(u"a.pdf"_s), u"--json"_s});
        constexpr int kMostMilliseconds = 300000;
        ASSERT_TRUE(check.waitForFinished(kMostMilliseconds));
        const QByteArray said = check.readAllStandardOutput();
        QStringList failed;
        for (const QJsonValue one : QJsonDocument::fromJson(said).object()["checks"_L1].toArray())
            if (one["status"_L1].toString() == u"FAIL"_s)
                failed << one["name"_L1].toString();
        if (design == u"annual"_s) // whose columns it does not know; the tests of its pages do
            failed.removeAll(u"composition"_s);
        EXPECT_EQ(failed, QStringList()) << design.toStdString() << '\n' << said.toStdString();
        EXPECT_FALSE(said.isEmpty());
    }
}

TEST_F(ExportTest, TemplatesAreNamedOrAreFiles)
{
    const int standard = exportTo(u"a.pdf"_s, {u"--json"_s}).json()["pages"_L1].toInt();
    const CliRun official = exportTo(u"b.pdf"_s, {u"--template"_s, u"official"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(official));
    EXPECT_LT(official.json()["pages"_L1].toInt(), standard); // neither cover nor contents of its own
    EXPECT_EQ(exportTo(u"c.pdf"_s, {u"--template"_s, u"gazette"_s}).status, 2);

    write(u"mine.template"_s, "[template]\nname = mine\n[parts]\ncover = no\n");
    const CliRun own = exportTo(u"d.pdf"_s, {u"--template"_s, u"mine.template"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(own));
    EXPECT_EQ(own.json()["pages"_L1].toInt(), standard - 1);
    const CliRun covered =
        exportTo(u"e.pdf"_s, {u"--template"_s, u"mine.template"_s, u"--parts"_s,
                              u"cover,contents,introduction,photos,figures,charts,metrics"_s, u"--json"_s});
    EXPECT_EQ(covered.json()["pages"_L1].toInt(), standard);
}

TEST_F(ExportTest, AWrongTemplateIsRefusedWithItsLine)
{
    write(u"mine.template"_s, "[template]\nname = mine\n[text]\nbody = large\n");
    EXPECT_TRUE(
        failedSaying(exportTo(u"a.pdf"_s, {u"--template"_s, u"mine.template"_s}), u"Line 4: The value"_s));
    EXPECT_FALSE(files().contains(u"a.pdf"_s));
}

TEST_F(ExportTest, ThePdfModeIsChosen)
{
    ASSERT_TRUE(succeeded(exportTo(u"a.pdf"_s)));
    EXPECT_TRUE(read(u"a.pdf"_s).startsWith("%PDF-1.4"));
    ASSERT_TRUE(succeeded(exportTo(u"b.pdf"_s, {u"--pdf-mode"_s, u"a2ua"_s})));
    EXPECT_TRUE(read(u"b.pdf"_s).startsWith("%PDF-1.7"));
    EXPECT_EQ(exportTo(u"c.pdf"_s, {u"--pdf-mode"_s, u"x1"_s}).status, 2);
}

TEST_F(ExportTest, PhotosAreAsTheyAreOrMadeForMail)
{
    QImage photo(2400, 1600, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(x * y % 251, (x + y) % 241, x % 239));
    }
    QBuffer jpeg;
    photo.save(&jpeg, "JPEG", 92);
    write(u"hall.jpg"_s, jpeg.data());
    ASSERT_TRUE(succeeded(run({u"photo"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                               u"1"_s, u"--rank"_s, u"1"_s, u"--add"_s, u"hall.jpg"_s})));
    ASSERT_TRUE(succeeded(exportTo(u"full.pdf"_s, {u"--photos"_s, u"full"_s})));
    EXPECT_TRUE(read(u"full.pdf"_s).contains(jpeg.data()));
    ASSERT_TRUE(succeeded(exportTo(u"mail.pdf"_s, {u"--photos"_s, u"email"_s})));
    EXPECT_LT(read(u"mail.pdf"_s).size(), read(u"full.pdf"_s).size() / 2);
    EXPECT_EQ(exportTo(u"c.pdf"_s, {u"--photos"_s, u"tiny"_s}).status, 2);
}

TEST_F(ExportTest, AnExistingFileIsReplacedWhenItWorksAndKeptWhenNot)
{
    write(u"a.pdf"_s, "old");
    EXPECT_TRUE(failedWithOneLine(
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"1999"_s, u"--to"_s, u"a.pdf"_s})));
    EXPECT_EQ(read(u"a.pdf"_s), QByteArray("old"));
    ASSERT_TRUE(succeeded(exportTo(u"a.pdf"_s)));
    EXPECT_TRUE(read(u"a.pdf"_s).startsWith("%PDF-"));
}

TEST_F(ExportTest, EndingsWithoutAFormatAndFoldersThatAreNotThereFail)
{
    const QStringList before = files();
    for (const QString &path : {u"a.docx"_s, u"a"_s, u"a.html"_s})
        EXPECT_TRUE(failedSaying(exportTo(path), u".pdf"_s)) << path.toStdString();
    EXPECT_TRUE(failedSaying(exportTo(u"no/folder/a.pdf"_s), u"no/folder/a.pdf"_s));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder.pdf"_s));
    EXPECT_TRUE(failedSaying(exportTo(u"folder.pdf"_s), u"folder.pdf"_s));
    EXPECT_EQ(files(), before);
}

TEST_F(ExportTest, AnArchiveBehindTheNameIsNeverReplaced)
{
    ASSERT_TRUE(succeeded(run({u"new"_s, u"other.dashiji"_s, u"--organization"_s, u"乙市科协"_s})));
    const QByteArray archive = read(u"office.dashiji"_s);
    const QByteArray other = read(u"other.dashiji"_s);
    ASSERT_TRUE(QFile::link(inFolder(u"office.dashiji"_s), inFolder(u"link.pdf"_s)));
    ASSERT_TRUE(QFile::link(inFolder(u"link.pdf"_s), inFolder(u"link.json"_s)));
    std::filesystem::create_hard_link(inFolder(u"office.dashiji"_s).toStdString(),
                                      inFolder(u"hard.pdf"_s).toStdString());
    std::filesystem::create_hard_link(inFolder(u"other.dashiji"_s).toStdString(),
                                      inFolder(u"2030.json"_s).toStdString());
    const QStringList before = files();
    for (const QString &path : {u"link.pdf"_s, u"link.json"_s, u"hard.pdf"_s, u"{year}.json"_s})
        EXPECT_TRUE(failedSaying(exportTo(path), u"is an archive, or a link to one"_s)) << path.toStdString();
    EXPECT_TRUE(failedSaying(exportTo(u"link.pdf"_s), u" link.pdf "_s)) << "named as it was asked for";
    EXPECT_EQ(read(u"office.dashiji"_s), archive);
    EXPECT_EQ(read(u"other.dashiji"_s), other);
    EXPECT_EQ(files(), before);
}

TEST_F(ExportTest, OnAFullDiskTheFileThatWasAskedForIsNamedAndNothingLeft)
{
    write(u"target.pdf"_s, "old");
    ASSERT_TRUE(QFile::link(inFolder(u"target.pdf"_s), inFolder(u"link.pdf"_s)));
    const QStringList before = files();
    constexpr qint64 kLittle = 1000;
    for (const QString &path : {u"a.pdf"_s, u"a.json"_s, u"link.pdf"_s}) {
        const CliRun exported = runOnFullDisk(
            kLittle, {u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--to"_s, path});
        EXPECT_TRUE(failedSaying(exported, u": "_s + path + u" "_s)) << path.toStdString();
        EXPECT_EQ(files(), before);
    }
    EXPECT_EQ(read(u"target.pdf"_s), QByteArray("old"));
}

} // namespace dashiji::app::cli::test
