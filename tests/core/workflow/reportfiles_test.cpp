// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports from one archive into another by a JSON file: everything arrives, or nothing does.
#include "core/workflow/reportfiles.h"
#include "tests/core/workflow/archivefixture.h"
#include "tests/support/randomreport.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace dashiji::workflow::test
{

using namespace Qt::StringLiterals;
using dashiji::test::RandomReports;
using dashiji::test::withoutRows;

class ReportFilesTest : public WorkflowTest
{
protected:
    [[nodiscard]] std::unique_ptr<archive::Archive>
    another(const QString &name, const QString &organization = u"乙"_s, const Uid &uid = {}) const
    {
        return std::move(createArchive(inFolder(name), organization, uid).value());
    }

    /// Every report of an archive into reports.json.
    Result<ExportResult> exportAll(const archive::Archive &archive) const
    {
        std::vector<ReportId> ids;
        const auto reports = archive.reports();
        for (const archive::ReportSummary &report : *reports)
            ids.insert(ids.begin(), report.id);
        return exportReports(archive, ids, json(), true);
    }

    Result<std::vector<ImportResult>> importAll(archive::Archive &into,
                                                const ReportImportOptions &options = {}) const
    {
        const auto read = readReportFile(json());
        if (!read)
            return tl::unexpected(read.error());
        return importReports(into, read->file, mediaFolderOf(json()), options);
    }

    Result<std::vector<ImportResult>> importText(archive::Archive &into, const QByteArray &reports,
                                                 const ReportImportOptions &options = {}) const
    {
        write(u"reports.json"_s, R"({"format":"dashiji-reports","version":1,)" + reports + '}');
        return importAll(into, options);
    }

    [[nodiscard]] QString json() const { return inFolder(u"reports.json"_s); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// What an archive says of its reports and indicators, without the numbers of its rows.
    static std::pair<std::vector<Report>, std::vector<Indicator>> contentOf(const archive::Archive &archive)
    {
        std::vector<Report> reports;
        const auto summaries = archive.reports();
        for (const archive::ReportSummary &summary : *summaries)
            reports.push_back(withoutRows(archive.report(summary.id).value()));
        std::ranges::sort(reports, {}, [](const Report &report) { return report.uid.toString(); });
        auto indicators = archive.indicators().value();
        std::ranges::sort(indicators, {},
                          [](const Indicator &indicator) { return indicator.uid.toString(); });
        for (Indicator &indicator : indicators) {
            indicator.id = {};
            indicator.revision = 0;
        }
        return {reports, indicators};
    }

    static qsizetype changesIn(const archive::Archive &archive)
    {
        return static_cast<qsizetype>(archive.history()->size());
    }
};

TEST_F(ReportFilesTest, CopiesKeepEveryIdentityLinkAndByte)
{
    RandomReports random(7);
    std::vector<Indicator> indicators;
    for (const QString &name : {u"讲座"_s, u"经费"_s, u"工作站"_s}) {
        Indicator &indicator = indicators.emplace_back();
        indicator.name = name;
        indicator.unit = u"场"_s;
        indicator.id = m_archive->writer().addIndicator(name, indicator.unit, Category::Activity).value();
        ASSERT_TRUE(m_archive->writer().setText(indicator.id, Column::Note, {}, u"只计本单位\n办的"_s));
    }
    std::vector<QByteArray> bytes{smallPicture(), smallPicture(5, 7), smallPicture(9, 9)};
    std::vector<QByteArray> hashes;
    for (const QByteArray &picture : bytes)
        hashes.push_back(QCryptographicHash::hash(picture, QCryptographicHash::Sha256));
    const auto pictures = [&](const QByteArray &sha256) -> Result<QByteArray> {
        return bytes[static_cast<size_t>(std::ranges::find(hashes, sha256) - hashes.begin())];
    };
    size_t photos = 0;
    for (int year = 2000; year < 2040; ++year) {
        const Report draft = random.report(year, m_archive->indicators().value(), hashes);
        const auto stored =
            m_archive->writer().importReport(draft, archive::OnExistingYear::Refuse, pictures);
        ASSERT_TRUE(stored) << why(stored);
        EXPECT_EQ(withoutRows(m_archive->report(*stored).value()), withoutRows(draft));
        for (const Section &section : draft.sections)
            for (const Entry &entry : section.entries)
                photos += static_cast<size_t>(std::ranges::count_if(
                    entry.photos, [](const Photo &photo) { return photo.media.has_value(); }));
    }
    ASSERT_GT(photos, 10U);
    const auto written = exportAll(*m_archive);
    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(written->pictures, 3);

    const auto office = m_archive->organizations()->front();
    const auto copy = another(u"copy.dashiji"_s, office.name, office.uid);
    const auto imported = importAll(*copy);
    ASSERT_TRUE(imported) << why(imported);
    EXPECT_EQ(contentOf(*copy), contentOf(*m_archive));
    EXPECT_EQ(copy->organizations()->size(), 1U);
    EXPECT_EQ(changesIn(*copy), 40);
    for (size_t i = 0; i < hashes.size(); ++i)
        EXPECT_EQ(*copy->mediaBytes(copy->mediaOf(hashes[i])->value()), bytes[i]);
    EXPECT_TRUE(archive::verify(inFolder(u"copy.dashiji"_s))->empty());
    // And back again: the second export is the first.
    const QByteArray first = read(json());
    ASSERT_TRUE(exportAll(*copy));
    EXPECT_EQ(read(json()), first);
}

TEST_F(ReportFilesTest, AMetricIsNeverLinkedToWhatHasTheSameNumberElsewhere)
{
    importSmall();
    const auto report = m_archive->report(2030).value();
    const Metric metric = report.sections[0].entries[0].metrics.at(0);
    ASSERT_TRUE(metric.indicator);
    const auto other = another(u"other.dashiji"_s);
    // Rows of the same numbers, of other things.
    while (true) {
        const auto made = other->writer().addIndicator(u"经费"_s, u"元"_s, Category::Funding).value();
        if (made.value >= metric.indicator->id.value + 5)
            break;
    }
    ASSERT_TRUE(exportAll(*m_archive));
    const auto imported = importAll(*other);
    ASSERT_TRUE(imported) << why(imported);
    const auto copy = other->report(imported->front().report).value();
    const auto link = copy.sections[0].entries[0].metrics.at(0).indicator;
    ASSERT_TRUE(link);
    EXPECT_EQ(link->uid, metric.indicator->uid);
    const auto indicators = other->indicators().value();
    const auto named = std::ranges::find(indicators, link->id, &Indicator::id);
    ASSERT_NE(named, indicators.end());
    EXPECT_EQ(named->name, u"开放日"_s);
}

TEST_F(ReportFilesTest, ASecondImportMakesNoDoubles)
{
    importSmall();
    ASSERT_TRUE(exportAll(*m_archive));
    const auto third = another(u"third.dashiji"_s);
    ASSERT_TRUE(importAll(*third));
    const auto content = contentOf(*third);
    const auto again = importAll(*third);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::YearExists);
    EXPECT_EQ(again.error().subject, u"2030"_s);
    ReportImportOptions replace;
    replace.onExisting = archive::OnExistingYear::Replace;
    const auto replaced = importAll(*third, replace);
    ASSERT_TRUE(replaced) << why(replaced);
    EXPECT_EQ(contentOf(*third), content);
    EXPECT_EQ(third->history()->front().verb, u"report.replace"_s);
    ASSERT_TRUE(third->writer().setReportStatus(replaced->front().report, ReportStatus::Published));
    const auto sealed = importAll(*third, replace);
    ASSERT_FALSE(sealed);
    EXPECT_EQ(sealed.error().code, ErrorCode::ReportSealed);
}

TEST_F(ReportFilesTest, AFactCitedInSeveralPlacesStaysOne)
{
    auto report = importSmall();
    const auto &metrics = report.sections[0].entries[0].metrics;
    ASSERT_GE(metrics.size(), 2U);
    ASSERT_TRUE(m_archive->writer().joinFact({metrics[0].id, metrics[1].id}));
    const Uid fact = m_archive->report(2030)->sections[0].entries[0].metrics[0].fact;
    ASSERT_FALSE(fact.isNull());
    ASSERT_TRUE(exportAll(*m_archive));
    const auto other = another(u"other.dashiji"_s);
    ASSERT_TRUE(importAll(*other));
    EXPECT_EQ(other->citations(fact)->size(), 2U);
}

TEST_F(ReportFilesTest, TwoOrganizationsMayHaveTheSameYear)
{
    importSmall();
    const auto other = another(u"other.dashiji"_s, u"乙市科协"_s);
    ASSERT_TRUE(importText(*other, R"("reports":[{"year":2030,"organization":"乙市科协"}])"));
    ASSERT_TRUE(exportAll(*m_archive));
    const auto imported = importAll(*other);
    ASSERT_TRUE(imported) << why(imported);
    const auto reports = other->reports().value();
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].year, reports[1].year);
    EXPECT_NE(reports[0].owner, reports[1].owner);
    EXPECT_EQ(other->organizations()->back().uid, m_archive->organizations()->front().uid);
    // Both out and into a third, whose own organization has neither.
    ASSERT_TRUE(exportAll(*other));
    const auto third = another(u"third.dashiji"_s, u"丙市科协"_s);
    const auto both = importAll(*third);
    ASSERT_TRUE(both) << why(both);
    EXPECT_EQ(contentOf(*third), contentOf(*other));
    EXPECT_EQ(third->organizations()->size(), 3U);
}

TEST_F(ReportFilesTest, WhatIsNotNamedByUidIsFoundByName)
{
    const auto known = m_archive->writer().addIndicator(u"讲座"_s, u"场"_s, Category::Activity).value();
    ASSERT_TRUE(m_archive->writer().addIndicator(u"讲座"_s, u"次"_s, Category::Activity));
    const auto imported = importText(
        *m_archive,
        QByteArray(
            R"("reports":[{"year":2030,"organization":"甲市科协","sections":[{"entries":[{"paragraphs":["办讲座12场。"],)"
            R"("metrics":[{"value":"12","unit":"场","indicator":"讲座"},{"value":"1","unit":"家","indicator":"站"}]}]}]}])"));
    ASSERT_TRUE(imported) << why(imported);
    const auto entry = m_archive->report(2030)->sections[0].entries[0];
    EXPECT_EQ(*entry.metrics[0].indicator, known);
    EXPECT_EQ(m_archive->indicators()->size(), 3U);
    EXPECT_EQ(m_archive->organizations()->size(), 1U);
    EXPECT_FALSE(entry.uid.isNull());
}

TEST_F(ReportFilesTest, WhatCannotBeResolvedIsRefusedAndNothingIsStored)
{
    const QByteArray first =
        R"("reports":[{"year":2029},{"year":2030,"sections":[{"entries":[{"title":"题",)";
    const auto refused = [&](const QByteArray &entry, ErrorCode code) {
        const auto imported = importText(*m_archive, first + entry + "}]}]}]");
        EXPECT_FALSE(imported);
        EXPECT_EQ(changesIn(*m_archive), 0);
        return !imported && imported.error().code == code;
    };
    EXPECT_TRUE(refused(R"("metrics":[{"indicator":"0f8fad5b-d9cb-469f-a165-70867728950e"}])",
                        ErrorCode::RecordMissing));
    const QByteArray hash = QCryptographicHash::hash(smallPicture(), QCryptographicHash::Sha256).toHex();
    const QByteArray photo = R"("photos":[{"sha256":")" + hash + "\"}]";
    EXPECT_TRUE(refused(photo, ErrorCode::PictureMissing));
    ASSERT_TRUE(QDir().mkpath(mediaFolderOf(json())));
    const QString picture = u"reports.json.media/"_s + QString::fromLatin1(hash) + u".png"_s;
    write(picture, smallPicture(3, 3));
    EXPECT_TRUE(refused(photo, ErrorCode::PictureMissing));
    write(picture, "no picture");
    EXPECT_TRUE(refused(photo, ErrorCode::NotAPicture));
    write(picture, smallPicture());
    EXPECT_TRUE(importText(*m_archive, first + photo + "}]}]}]"));
}

TEST_F(ReportFilesTest, AnIdentityThatIsAnothersIsRefusedBeforeAnythingIsStored)
{
    const QString uid = importSmall().sections[0].entries[0].uid.toString(QUuid::WithoutBraces);
    const auto before = changesIn(*m_archive);
    const auto imported = importText(
        *m_archive, R"("reports":[{"year":2040},{"year":2041,"sections":[{"entries":[{"title":"题","uid":")" +
                        uid.toLatin1() + R"("}]}]}])");
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::RecordExists);
    EXPECT_EQ(imported.error().subject, u"题"_s);
    EXPECT_EQ(changesIn(*m_archive), before);
    EXPECT_EQ(importText(*m_archive, R"("reports":[{"year":2040},{"year":2040}])").error().code,
              ErrorCode::YearExists);
    EXPECT_EQ(changesIn(*m_archive), before);
}

TEST_F(ReportFilesTest, NumbersAreReadWhereTheFileSaysNone)
{
    const QByteArray sections =
        R"("sections":[{"kind":"events","entries":[{"paragraphs":["全年举办科普讲座12场。"]}]}])";
    ASSERT_TRUE(importText(*m_archive, "\"reports\":[{\"year\":2030," + sections + "}]"));
    EXPECT_EQ(m_archive->report(2030)->sections[0].entries[0].metrics.size(), 1U);
    ReportImportOptions without;
    without.readsNumbers = false;
    ASSERT_TRUE(importText(*m_archive, "\"reports\":[{\"year\":2031," + sections + "}]", without));
    EXPECT_TRUE(m_archive->report(2031)->sections[0].entries[0].metrics.empty());
}

TEST_F(ReportFilesTest, TheObservationsAreReadOnceForAllReports)
{
    const auto readsFor = [&](int from, int count) {
        QByteArray reports = "\"reports\":[";
        for (int year = from; year < from + count; ++year)
            reports += (year == from ? "" : ",") + QByteArray(R"({"year":)") + QByteArray::number(year) +
                       R"(,"sections":[{"entries":[{"paragraphs":["全年举办科普讲座12场。"]}]}]})";
        const int before = m_archive->reads().lists;
        EXPECT_TRUE(importText(*m_archive, reports + ']'));
        return m_archive->reads().lists - before;
    };
    const int few = readsFor(2000, 2);
    EXPECT_EQ(readsFor(2100, 30), few);
    EXPECT_EQ(m_archive->indicators()->size(), 1U);
}

TEST_F(ReportFilesTest, AnExportThatFailsLeavesTheOneBefore)
{
    const auto report = importSmall();
    ASSERT_TRUE(m_archive->writer().setPicture(report.sections[0].entries[0].photos[0].id, smallPicture()));
    ASSERT_TRUE(exportAll(*m_archive));
    const auto files = [&] {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        return names + QDir(mediaFolderOf(json())).entryList(QDir::Files);
    };
    const QStringList before = files();
    ASSERT_EQ(before.filter(u".png"_s).size(), 1);
    EXPECT_EQ(exportReports(*m_archive, {ReportId{4711}}, json()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(files(), before);
    EXPECT_TRUE(readReportFile(json()));
    // Where the folder of pictures cannot be made, nothing is left, and no picture either.
    write(u"x.json.media"_s, "a file");
    EXPECT_FALSE(exportReports(*m_archive, {report.id}, inFolder(u"x.json"_s)));
    EXPECT_FALSE(QFileInfo::exists(inFolder(u"x.json"_s)));
    // An export without pictures removes those of the one before, and nothing that is not its own.
    write(u"reports.json.media/mine.txt"_s, "mine");
    ASSERT_TRUE(m_archive->writer().removePicture(report.sections[0].entries[0].photos[0].id));
    ASSERT_TRUE(exportAll(*m_archive));
    EXPECT_EQ(QDir(mediaFolderOf(json())).entryList(QDir::Files), QStringList{u"mine.txt"_s});
}

} // namespace dashiji::workflow::test
