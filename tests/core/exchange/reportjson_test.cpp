// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of reports: what is missing, what is not known, what is refused and where.
#include "core/exchange/fieldjson.h"
#include "core/exchange/reportjson.h"
#include "tests/support/printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace dashiji::exchange::test
{
namespace
{

/// A file of one report. @param fields of the report @param entry fields of its only entry
QByteArray fileWith(const QByteArray &fields = {}, const QByteArray &entry = {})
{
    return R"({"format":"dashiji-reports","version":1,"reports":[{"year":2030)" +
           (fields.isEmpty() ? "" : "," + fields) +
           R"(,"sections":[{"kind":"events","title":"大事","entries":[{"title":"开放日")" +
           (entry.isEmpty() ? "" : "," + entry) + R"(}]}]}]})";
}

Report reportOf(const QByteArray &bytes)
{
    const auto read = readReports(bytes);
    EXPECT_TRUE(read) << why(read);
    return read && !read->file.reports.empty() ? read->file.reports.front().report : Report();
}

testing::AssertionResult refusedAt(const QByteArray &bytes, ReportFault fault, const char *place)
{
    const auto read = readReports(bytes);
    if (read)
        return testing::AssertionFailure() << "is read: " << bytes.toStdString();
    if (reportFaultOf(read.error()) == fault && read.error().subject == QLatin1String(place))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << why(read);
}

} // namespace

TEST(ReportJson, WhatIsMissingHasItsDefault)
{
    const Report report = reportOf(fileWith());
    Report expected;
    expected.year = 2030;
    expected.sections.emplace_back();
    expected.sections[0].kind = SectionKind::Events;
    expected.sections[0].title = QStringLiteral("大事");
    expected.sections[0].entries.emplace_back().title = QStringLiteral("开放日");
    EXPECT_EQ(report, expected);
    EXPECT_EQ(reportOf(fileWith("\"title\":null", "\"from\":null,\"paragraphs\":null")), expected);
}

TEST(ReportJson, TheMinimalFormIsEnough)
{
    const Report report = reportOf(fileWith(
        R"("organization":"甲市科协","introduction":["一。","二。"])",
        R"("paragraphs":["三。","四。"],"from":"2030-05-01","state":"written","candidate":true,"captions":["会场"])"));
    EXPECT_EQ(report.introduction, QStringLiteral("一。\n二。"));
    const Entry &entry = report.sections[0].entries[0];
    EXPECT_EQ(entry.body, QStringLiteral("三。\n四。"));
    EXPECT_EQ(entry.from, QDate(2030, 5, 1));
    EXPECT_EQ(entry.state, EntryState::Written);
    EXPECT_TRUE(entry.candidate);
    ASSERT_EQ(entry.photos.size(), 1U);
    EXPECT_EQ(entry.photos[0].caption, QStringLiteral("会场"));
    EXPECT_EQ(entry.photos[0].afterParagraph, 2);
    EXPECT_FALSE(entry.photos[0].media);
}

TEST(ReportJson, OrganizationsAreThoseListedOrTheirNames)
{
    const auto named = readReports(fileWith(R"("organization":"甲市科协")"));
    ASSERT_TRUE(named) << why(named);
    ASSERT_EQ(named->file.organizations.size(), 1U);
    EXPECT_FALSE(named->file.organizations[0].hasUid);
    EXPECT_EQ(named->file.reports[0].report.owner, named->file.organizations[0].record.id);
    EXPECT_FALSE(reportOf(fileWith()).owner.isValid());
    EXPECT_TRUE(refusedAt(fileWith(R"("organization_id":"0f8fad5b-d9cb-469f-a165-70867728950e")"),
                          ReportFault::UnknownOrganization, "reports[0].organization_id"));
}

TEST(ReportJson, AnIndicatorMayBeItsName)
{
    const QByteArray metrics =
        R"("metrics":[{"value":"12","unit":"场","indicator":"讲座"},)"
        R"({"value":"13","unit":"场","indicator":"讲座"},{"value":"1","unit":"家","indicator":"讲座"}])";
    const auto read = readReports(fileWith({}, metrics));
    ASSERT_TRUE(read) << why(read);
    ASSERT_EQ(read->file.indicators.size(), 2U);
    EXPECT_FALSE(read->file.indicators[0].hasUid);
    const auto &found = read->file.reports[0].report.sections[0].entries[0].metrics;
    EXPECT_EQ(found[0].indicator->uid, read->file.indicators[0].record.uid);
    EXPECT_EQ(found[1].indicator->uid, found[0].indicator->uid);
    EXPECT_NE(found[2].indicator->uid, found[0].indicator->uid);
    EXPECT_EQ(found[0].scale, Decimal::fromInteger(1));
    EXPECT_TRUE(read->file.reports[0].saysMetrics);
    EXPECT_FALSE(readReports(fileWith())->file.reports[0].saysMetrics);
    EXPECT_TRUE(readReports(fileWith({}, "\"metrics\":[]"))->file.reports[0].saysMetrics);
}

TEST(ReportJson, UnknownKeysAreLeftOutAndNamedOnce)
{
    const auto read = readReports(
        R"({"format":"dashiji-reports","mood":1,"reports":[{"year":1999,"colour":"red"},{"year":2000,"colour":"red"}]})");
    ASSERT_TRUE(read) << why(read);
    EXPECT_EQ(read->file.reports.size(), 2U);
    EXPECT_EQ(read->ignored, (QStringList{QStringLiteral("mood"), QStringLiteral("reports[0].colour")}));
}

TEST(ReportJson, WrongValuesAreRefusedWithTheirPlace)
{
    using enum ReportFault;
    EXPECT_TRUE(refusedAt(fileWith("\"title\":7"), WrongType, "reports[0].title"));
    EXPECT_TRUE(refusedAt(fileWith("\"introduction\":\"text\""), WrongType, "reports[0].introduction"));
    EXPECT_TRUE(refusedAt(fileWith("\"introduction\":[1]"), WrongType, "reports[0].introduction"));
    EXPECT_TRUE(refusedAt(fileWith("\"status\":\"done\""), UnknownWord, "reports[0].status"));
    EXPECT_TRUE(refusedAt(fileWith("\"issued\":\"2030-02-30\""), NoValue, "reports[0].issued"));
    EXPECT_TRUE(refusedAt(fileWith("\"issued\":\"2030-1-1\""), NoValue, "reports[0].issued"));
    EXPECT_TRUE(refusedAt(fileWith("\"uid\":\"x\""), NoValue, "reports[0].uid"));
    const char *const entry = "reports[0].sections[0].entries[0]";
    const auto at = [entry](const char *rest) { return std::string(entry) + rest; };
    EXPECT_TRUE(refusedAt(fileWith({}, "\"candidate\":\"yes\""), WrongType, at(".candidate").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"from\":\"2030-02-01\",\"until\":\"2030-01-01\""), OutOfRange,
                          at(".until").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"photos\":{}"), WrongType, at(".photos").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"photos\":[{},3]"), WrongType, at(".photos[1]").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"photos\":[{\"sha256\":\"abc\"}]"), NoValue,
                          at(".photos[0].sha256").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"photos\":[{\"rotation\":45}]"), OutOfRange,
                          at(".photos[0].rotation").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"photos\":[{\"crop\":[0,0,-1,5]}]"), OutOfRange,
                          at(".photos[0].crop").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"captions\":[7]"), WrongType, at(".captions[0]").c_str()));
    EXPECT_TRUE(
        refusedAt(fileWith({}, "\"metrics\":[{\"value\":12}]"), WrongType, at(".metrics[0].value").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"metrics\":[{\"value\":\"1e9\"}]"), NoValue,
                          at(".metrics[0].value").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"metrics\":[{\"start\":1.5}]"), OutOfRange,
                          at(".metrics[0].start").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"metrics\":[{\"field\":\"title\",\"end\":4}]"), OutOfRange,
                          at(".metrics[0].end").c_str()));
    EXPECT_TRUE(refusedAt(fileWith({}, "\"metrics\":[{\"indicator\":3}]"), WrongType,
                          at(".metrics[0].indicator").c_str()));
}

TEST(ReportJson, WhatIsNoFileOfReportsIsRefused)
{
    using enum ReportFault;
    EXPECT_TRUE(refusedAt("{}", OtherFormat, "format"));
    EXPECT_TRUE(refusedAt("[]", OtherFormat, "format"));
    EXPECT_TRUE(refusedAt(R"({"format":"other"})", OtherFormat, "format"));
    EXPECT_TRUE(refusedAt(R"({"format":"dashiji-reports","version":2})", NewerVersion, "version"));
    EXPECT_TRUE(refusedAt(R"({"format":"dashiji-reports","version":"1"})", WrongType, "version"));
    EXPECT_TRUE(refusedAt(R"({"format":"dashiji-reports","reports":[{}]})", Missing, "reports[0].year"));
    EXPECT_TRUE(
        refusedAt(R"({"format":"dashiji-reports","reports":[{"year":99}]})", OutOfRange, "reports[0].year"));
    EXPECT_TRUE(refusedAt(R"({"format":"dashiji-reports","reports":[{"year":1e300}]})", OutOfRange,
                          "reports[0].year"));
    EXPECT_TRUE(
        refusedAt(R"({"format":"dashiji-reports","indicators":[{}]})", Missing, "indicators[0].name"));
    EXPECT_TRUE(refusedAt(R"({"format":"dashiji-reports","organizations":[{"name":" "}]})", Missing,
                          "organizations[0].name"));
    const QByteArray whole = fileWith("\"title\":\"题\"");
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(readReports(whole.left(length))) << length;
    EXPECT_TRUE(refusedAt("{\n\"format\":\n]", NotJson, "3"));
    EXPECT_FALSE(readReports(QByteArray(100'000, '[')));
    EXPECT_TRUE(readReports("\xEF\xBB\xBF" + whole));
}

TEST(ReportJson, AnIdentityStandsForOneRecord)
{
    const QByteArray uid = R"("uid":"0f8fad5b-d9cb-469f-a165-70867728950e")";
    EXPECT_TRUE(
        refusedAt(fileWith(uid, uid), ReportFault::Repeated, "reports[0].sections[0].entries[0].uid"));
}

TEST(ReportJson, EveryFieldOfEveryRecordIsWritten)
{
    ReportFile file;
    Report report;
    report.year = 2030;
    Entry &entry = report.sections.emplace_back().entries.emplace_back();
    entry.photos.emplace_back();
    entry.metrics.emplace_back();
    file.reports.push_back({report, true});
    file.indicators.push_back({{}, true});
    file.organizations.push_back({{}, true});
    const QJsonObject json = QJsonDocument::fromJson(writeReports(file)).object();
    const QJsonObject written = json[QLatin1String("reports")][0].toObject();
    const QJsonObject section = written[QLatin1String("sections")][0].toObject();
    const QJsonObject first = section[QLatin1String("entries")][0].toObject();
    int fields = 0;
    const auto check = [&fields]<class Record>(const QJsonObject &object, const Record *) {
        EXPECT_TRUE(object.contains(QLatin1String("uid")));
        Fields<Record>::visit([&](const Field &field, auto) {
            ++fields;
            EXPECT_TRUE(object.contains(QLatin1String(field.jsonKey()))) << field.jsonKey();
        });
    };
    check(written, &report);
    check(section, &report.sections[0]);
    check(first, &entry);
    check(first[QLatin1String("photos")][0].toObject(), entry.photos.data());
    check(first[QLatin1String("metrics")][0].toObject(), entry.metrics.data());
    check(json[QLatin1String("indicators")][0].toObject(), &file.indicators[0].record);
    check(json[QLatin1String("organizations")][0].toObject(), &file.organizations[0].record);
    EXPECT_GT(fields, 50);
}

} // namespace dashiji::exchange::test
