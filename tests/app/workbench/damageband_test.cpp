// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that are not what was written are named in the window, shown nowhere and printed by nobody.
#include "app/fields/noticeband.h"
#include "core/archive/store/database.h"
#include "core/workflow/exporting.h"
#include "tests/app/workbench/windowfixture.h"

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class DamageBandTest : public WindowTest
{
protected:
    [[nodiscard]] app::NoticeBand &band() { return *child<app::NoticeBand>("damageBand"); }
};

TEST_F(DamageBandTest, ADamagedEntryIsNamedAndTheOthersAreThere)
{
    const QString path = makeArchive(u"a.dashiji"_s);
    {
        const auto database = archive::Database::connect(path, archive::OpenMode::ReadWrite).value();
        ASSERT_TRUE(
            database->run(u"UPDATE entry SET note = '朽' WHERE id = (SELECT min(e.id) FROM entry e JOIN "
                          "section s ON s.id = e.section_id JOIN report r ON r.id = s.report_id "
                          "WHERE r.year = 2021)"_s));
    }
    open(path);
    ASSERT_TRUE(band().isVisible());
    EXPECT_TRUE(band().sentence().contains(u"2021 · "_s)) << band().sentence().toStdString();
    const Report shown = report(2021);
    EXPECT_EQ(shown.damaged.size(), 1);
    EXPECT_FALSE(shown.sections[0].entries[1].title.isEmpty());
    const auto printed = workflow::wholeReport(archive(), shown.id);
    ASSERT_FALSE(printed) << "a book with a hole";
    EXPECT_EQ(printed.error().code, ErrorCode::RecordDamaged);
    open(makeArchive(u"b.dashiji"_s));
    EXPECT_FALSE(band().isVisible());
}

} // namespace
} // namespace dashiji::test
