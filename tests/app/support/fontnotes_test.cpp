// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/fontnotes.h"

#include <gtest/gtest.h>

using namespace dashiji::app;
using dashiji::publish::FontSubstitute;

namespace
{

TEST(FontNotesTest, MissingFontsAreNamedInTwoLines)
{
    const QString noto = QStringLiteral("Noto Serif CJK SC");
    const std::vector<FontSubstitute> substitutes{
        {QStringLiteral("Song A"), noto, false},
        {QStringLiteral("Kai B"), noto, false},
        {QStringLiteral("Kai B"), noto + QStringLiteral(" Bold"), false},
        {QStringLiteral("Hei C"), QStringLiteral("Hei D"), true}};
    EXPECT_EQ(fontNotes(substitutes),
              QStringList({QStringLiteral(
                               "Not installed: Song A, Kai B. Not allowed in files by their makers: Hei C."),
                           QStringLiteral("Used in their place: Noto Serif CJK SC, Hei D.")}));
}

TEST(FontNotesTest, NothingIsSaidWhereNothingIsMissing)
{
    EXPECT_TRUE(fontNotes({}).isEmpty());
}

} // namespace
