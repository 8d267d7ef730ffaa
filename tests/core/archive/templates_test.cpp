// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class TemplatesTest : public ArchiveFixture
{
};

TEST_F(TemplatesTest, AreKeptChangedAndRemoved)
{
    ASSERT_TRUE(writer().setPageTemplate({QStringLiteral("板报"), QStringLiteral("[template]\n")}));
    ASSERT_TRUE(writer().setPageTemplate({QStringLiteral("板报"), QStringLiteral("[template]\nname = x\n")}));
    EXPECT_EQ(writer().setPageTemplate({QStringLiteral(" "), {}}).error().code, ErrorCode::InvalidArgument);
    reopen();
    EXPECT_EQ(
        *m_archive->pageTemplates(),
        (std::vector<PageTemplate>{{QStringLiteral("板报"), QStringLiteral("[template]\nname = x\n")}}));
    ASSERT_TRUE(writer().undo(UndoScope::Person));
    EXPECT_EQ(m_archive->pageTemplates()->front().content, QStringLiteral("[template]\n"));
    ASSERT_TRUE(writer().removePageTemplate(QStringLiteral("板报")));
    EXPECT_TRUE(m_archive->pageTemplates()->empty());
    EXPECT_EQ(m_archive->history()->front().verb, verb::kTemplateRemove);
}
