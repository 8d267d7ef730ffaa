// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/names/foundnames.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace dashiji::names
{

using Qt::StringLiterals::operator""_s;

TEST(EnglishNamesTest, FindsPeopleByHonorificOrOffice)
{
    EXPECT_EQ(
        found(NameKind::Person,
              u"Dr. Jane Marsh, President, thanked Professor Alan Reed and Mr Tom O'Neil. Sarah Hill, our "
              "treasurer, spoke."_s),
        (QStringList{u"Jane Marsh"_s, u"Alan Reed"_s, u"Tom O'Neil"_s, u"Sarah Hill"_s}));
}

TEST(EnglishNamesTest, FindsOrganizationsByAWordOfTheirs)
{
    EXPECT_EQ(
        found(NameKind::Organization,
              u"The Association of Science Teachers met at the University of Leeds and thanked the Harbour "
              "Trust's board."_s),
        (QStringList{u"Association of Science Teachers"_s, u"University of Leeds"_s, u"Harbour Trust"_s}));
}

TEST(EnglishNamesTest, TakesNoSentenceForAName)
{
    const QString text = u"Our volunteers planted trees. In June New Members joined. The Board met."_s;
    EXPECT_EQ(found(NameKind::Person, text), QStringList());
    EXPECT_EQ(found(NameKind::Organization, text), QStringList());
}

} // namespace dashiji::names
