// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// export and import of JSON files of reports; several organizations in one archive.
#include "tests/app/cli/clifixture.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{
namespace
{

QByteArray picture()
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class ExchangeTest : public CliTest
{
protected:
    [[nodiscard]] QJsonObject show(const QString &archive,
                                   const QStringList &rest = {u"--year"_s, u"2030"_s}) const
    {
        return run(QStringList{u"show"_s, archive, u"--json"_s} + rest).json();
    }
    [[nodiscard]] CliRun import(const QString &archive, const QByteArray &reports,
                                const QStringList &rest = {}) const
    {
        write(u"in.json"_s, R"({"format":"dashiji-reports","version":1,"reports":)" + reports + '}');
        return run(QStringList{u"import"_s, archive, u"in.json"_s} + rest);
    }
    [[nodiscard]] QStringList without(const QString &archive) const
    {
        QStringList names = files();
        names.removeAll(archive);
        return names;
    }
    /// office.dashiji with the year 2030 of two organizations.
    void importTwo() const
    {
        importReport();
        ASSERT_TRUE(succeeded(
            import(u"office.dashiji"_s,
                   R"([{"year":2030,"title":"乙的","organization":"乙市科协",)"
                   R"("sections":[{"kind":"events","title":"大事","entries":[{"title":"乙事"}]}]}])")));
    }
};

TEST_F(ExchangeTest, AReportAndItsPicturesArriveInANewArchive)
{
    importReport();
    write(u"p.png"_s, picture());
    ASSERT_TRUE(succeeded(run({u"photo"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                               u"events"_s, u"--rank"_s, u"1"_s, u"--add"_s, u"p.png"_s})));
    const CliRun written =
        run({u"export"_s, u"office.dashiji"_s, u"--all"_s, u"--to"_s, u"x.json"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(written));
    EXPECT_EQ(written.json()["reports"_L1].toInt(), 1);
    EXPECT_EQ(written.json()["pictures"_L1].toInt(), 1);
    EXPECT_EQ(QDir(inFolder(u"x.json.media"_s)).entryList(QDir::Files).size(), 1);
    const QJsonObject document = QJsonDocument::fromJson(read(u"x.json"_s)).object();
    EXPECT_EQ(document["format"_L1].toString(), u"dashiji-reports"_s);
    EXPECT_EQ(document["version"_L1].toInt(), 1);

    const CliRun taken = run({u"import"_s, u"copy.dashiji"_s, u"x.json"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(taken));
    EXPECT_EQ(taken.json()["imports"_L1][0]["year"_L1].toInt(), 2030);
    EXPECT_TRUE(taken.json()["ignored"_L1].toArray().isEmpty());
    EXPECT_EQ(show(u"copy.dashiji"_s), show(u"office.dashiji"_s));
    EXPECT_TRUE(succeeded(run({u"verify"_s, u"copy.dashiji"_s})));
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"copy.dashiji"_s, u"x.json"_s}), u"2030"_s));
    ASSERT_TRUE(succeeded(run({u"import"_s, u"copy.dashiji"_s, u"x.json"_s, u"--replace"_s})));
    EXPECT_EQ(show(u"copy.dashiji"_s), show(u"office.dashiji"_s));
}

TEST_F(ExchangeTest, YearsAreChosenAndEachMayHaveItsFile)
{
    for (const int year : {2029, 2030, 2031})
        importReport(year);
    ASSERT_TRUE(succeeded(
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030-2035"_s, u"--to"_s, u"x.json"_s})));
    const QJsonArray reports = QJsonDocument::fromJson(read(u"x.json"_s)).object()["reports"_L1].toArray();
    ASSERT_EQ(reports.size(), 2);
    EXPECT_EQ(reports[0]["year"_L1].toInt(), 2030);
    ASSERT_TRUE(succeeded(
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2029-2031"_s, u"--to"_s, u"{year}.json"_s})));
    EXPECT_EQ(files().filter(QRegularExpression(u"^20[0-9]{2}\\.json$"_s)).size(), 3);
    EXPECT_TRUE(failedWithOneLine(
        run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"1999"_s, u"--to"_s, u"y.json"_s})));
    EXPECT_EQ(run({u"export"_s, u"office.dashiji"_s, u"--to"_s, u"y.json"_s}).status, 2);
    EXPECT_EQ(run({u"export"_s, u"office.dashiji"_s, u"--all"_s, u"--to"_s, u"y.pdf"_s}).status, 2);
    EXPECT_FALSE(files().contains(u"y.json"_s));
}

TEST_F(ExchangeTest, WhatIsWrongIsSaidWithItsPlaceAndNoArchiveIsMade)
{
    const QStringList before = without(u"in.json"_s);
    EXPECT_TRUE(
        failedSaying(import(u"new.dashiji"_s, R"([{"year":2030,"organization":"甲"},{"year":"2031"}])"),
                     u"in.json is no file of reports. reports[1].year"_s));
    EXPECT_TRUE(failedSaying(
        import(u"new.dashiji"_s,
               R"([{"year":2030,"organization":"甲","sections":[{"entries":[{"photos":[{"sha256":")" +
                   QByteArray(64, 'a') + R"("}]}]}]}])"),
        u"picture"_s));
    EXPECT_TRUE(failedSaying(import(u"new.dashiji"_s, R"([{"year":2030}])"), u"--organization"_s));
    EXPECT_TRUE(failedSaying(import(u"new.dashiji"_s, "[]"), u"no reports"_s));
    write(u"cut.json"_s, "{\"format\":\"dashiji-reports\",\n\"reports\":[{\"ye");
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"new.dashiji"_s, u"cut.json"_s}), u"Line 2"_s));
    EXPECT_EQ(run({u"import"_s, u"new.dashiji"_s, u"cut.json"_s, u"cut.json"_s}).status, 2);
    EXPECT_EQ(run({u"import"_s, u"cut.json"_s, u"--dry-run"_s}).status, 2);
    EXPECT_EQ(without(u"in.json"_s), before + QStringList{u"cut.json"_s});
}

TEST_F(ExchangeTest, UnknownKeysAreNoted)
{
    const CliRun taken =
        import(u"new.dashiji"_s, R"([{"year":2030,"organization":"甲","mood":"good"}])", {u"--json"_s});
    ASSERT_TRUE(succeeded(taken));
    EXPECT_EQ(taken.json()["ignored"_L1].toArray(), QJsonArray{u"reports[0].mood"_s});
}

TEST_F(ExchangeTest, NumbersAreReadUnlessTheyAreNotWanted)
{
    const QByteArray year =
        R"(,"organization":"甲","sections":[{"kind":"events","entries":[{"paragraphs":["全年举办科普讲座12场。"]}]}]}])";
    ASSERT_TRUE(succeeded(import(u"a.dashiji"_s, R"([{"year":2030)" + year)));
    ASSERT_TRUE(succeeded(import(u"a.dashiji"_s, R"([{"year":2031)" + year, {u"--without-metrics"_s})));
    const auto metrics = [&](const QString &of) {
        return show(u"a.dashiji"_s, {u"--year"_s, of})["sections"_L1][0]["entries"_L1][0]["metrics"_L1]
            .toArray()
            .size();
    };
    EXPECT_EQ(metrics(u"2030"_s), 1);
    EXPECT_EQ(metrics(u"2031"_s), 0);
}

TEST_F(ExchangeTest, AYearOfTwoOrganizationsHasToBeToldApart)
{
    importTwo();
    const QByteArray before = run({u"history"_s, u"office.dashiji"_s, u"--json"_s}).out;
    const QList<QStringList> commands{{u"list"_s},
                                      {u"show"_s},
                                      {u"export"_s, u"--to"_s, u"x.json"_s},
                                      {u"export"_s, u"--to"_s, u"x.pdf"_s},
                                      {u"edit"_s, u"--title"_s, u"题"_s},
                                      {u"photo"_s, u"--section"_s, u"events"_s, u"--rank"_s, u"1"_s},
                                      {u"history"_s, u"--section"_s, u"events"_s}};
    for (const QStringList &words : commands) {
        const QStringList command =
            QStringList{words[0], u"office.dashiji"_s, u"--year"_s, u"2030"_s} + words.mid(1);
        const CliRun ambiguous = run(command);
        EXPECT_TRUE(failedSaying(ambiguous, u"“甲市科协”"_s)) << words[0].toStdString();
        EXPECT_TRUE(failedSaying(ambiguous, u"“乙市科协”"_s)) << words[0].toStdString();
        EXPECT_TRUE(failedSaying(run(command + QStringList{u"--organization"_s, u"丁"_s}),
                                 words[0] == u"edit"_s ? u"乙市科协"_s : u"丁"_s));
    }
    EXPECT_EQ(run({u"history"_s, u"office.dashiji"_s, u"--json"_s}).out, before);
    EXPECT_FALSE(files().contains(u"x.json"_s));
}

TEST_F(ExchangeTest, OrganizationSaysWhoseYear)
{
    importTwo();
    const QStringList of{u"--year"_s, u"2030"_s, u"--organization"_s, u"乙市科协"_s};
    EXPECT_EQ(show(u"office.dashiji"_s, of)["title"_L1].toString(), u"乙的"_s);
    ASSERT_TRUE(
        succeeded(run(QStringList{u"edit"_s, u"office.dashiji"_s, u"--title"_s, u"乙的新题"_s} + of)));
    EXPECT_EQ(show(u"office.dashiji"_s, of)["title"_L1].toString(), u"乙的新题"_s);
    EXPECT_EQ(show(u"office.dashiji"_s, of)["organization"_L1].toString(), u"乙市科协"_s);
    ASSERT_TRUE(succeeded(run(QStringList{u"edit"_s, u"office.dashiji"_s, u"--section"_s, u"events"_s,
                                          u"--rank"_s, u"1"_s, u"--title"_s, u"乙的事"_s} +
                              of)));
    EXPECT_EQ(run(QStringList{u"edit"_s, u"office.dashiji"_s} + of).status, 2);
    ASSERT_TRUE(succeeded(run(QStringList{u"export"_s, u"office.dashiji"_s, u"--to"_s, u"x.json"_s} + of)));
    EXPECT_EQ(QJsonDocument::fromJson(read(u"x.json"_s)).object()["reports"_L1][0]["title"_L1].toString(),
              u"乙的新题"_s);
    ASSERT_TRUE(succeeded(run(QStringList{u"export"_s, u"office.dashiji"_s, u"--to"_s, u"x.pdf"_s} + of)));
    EXPECT_TRUE(read(u"x.pdf"_s).contains("乙的新题")) << "the title in the metadata";
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--json"_s}).json()["reports"_L1].toArray().size(), 2);
    // A report of text, too, is whose --organization says.
    const QString text = write(u"r.txt"_s, report(2031));
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, text, u"--organization"_s, u"乙市科协"_s})));
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, text})));
    EXPECT_TRUE(failedSaying(
        run({u"import"_s, u"office.dashiji"_s, text, u"--organization"_s, u"乙市科协"_s}), u"2031"_s));
}

} // namespace dashiji::app::cli::test
