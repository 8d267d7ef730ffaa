// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports with every field and odd characters come back from JSON as they went.
#include "core/exchange/reportjson.h"
#include "tests/support/printers.h"
#include "tests/support/randomreport.h"

#include <gtest/gtest.h>

namespace dashiji::exchange::test
{
namespace
{

using dashiji::test::RandomReports;
using dashiji::test::withoutRows;

ReportFile randomFile(RandomReports &random)
{
    ReportFile file;
    std::vector<Indicator> indicators;
    for (int count = random.number(4); count > 0; --count) {
        Indicator &indicator = indicators.emplace_back(random.record<Indicator>());
        indicator.name = QStringLiteral("讲座%1").arg(count); // a name has no odd spaces
        file.indicators.push_back({indicator, true});
    }
    Organization organization = random.record<Organization>();
    organization.id = {7};
    organization.name = QStringLiteral("甲市科协");
    file.organizations.push_back({organization, true});
    for (int count = 1 + random.number(3); count > 0; --count) {
        Report report = random.report(2000 + count, indicators, {QByteArray(32, 'a'), QByteArray(32, '\0')});
        report.owner = organization.id;
        file.reports.push_back({report, true});
    }
    return file;
}

} // namespace

TEST(RoundTrip, RandomReportsComeBackAsTheyWent)
{
    RandomReports random(20211231, true);
    int entries = 0;
    for (int round = 0; round < 300; ++round) {
        const ReportFile file = randomFile(random);
        const auto read = readReports(writeReports(file));
        ASSERT_TRUE(read) << why(read);
        EXPECT_TRUE(read->ignored.isEmpty()) << read->ignored.join(QLatin1Char(' ')).toStdString();
        ASSERT_EQ(read->file.reports.size(), file.reports.size());
        for (size_t i = 0; i < file.reports.size(); ++i) {
            ASSERT_EQ(withoutRows(read->file.reports[i].report), withoutRows(file.reports[i].report))
                << writeReports(file).toStdString();
            EXPECT_EQ(read->file.reports[i].report.owner, read->file.organizations.front().record.id);
            for (const Section &section : file.reports[i].report.sections)
                entries += static_cast<int>(section.entries.size());
        }
        ASSERT_EQ(read->file.indicators.size(), file.indicators.size());
        for (size_t i = 0; i < file.indicators.size(); ++i) {
            Indicator expected = file.indicators[i].record;
            expected.revision = 0;
            EXPECT_EQ(read->file.indicators[i].record, expected);
        }
        // What is read is written the same again.
        EXPECT_EQ(writeReports(read->file), writeReports(file));
    }
    EXPECT_GT(entries, 500); // or the loop has tried nothing
}

} // namespace dashiji::exchange::test
