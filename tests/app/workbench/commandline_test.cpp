// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program/commandline.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

ParsedCommandLine parse(std::initializer_list<const char *> arguments)
{
    QStringList list;
    for (const char *argument : arguments)
        list.append(QString::fromUtf8(argument));
    return parseCommandLine(list);
}

TEST(CommandLineTest, ReadsArchiveLanguageAndPage)
{
    const auto parsed = parse({"年.dashiji", "--language", "zh_CN", "--page", "read"});
    ASSERT_FALSE(parsed.farewell);
    EXPECT_EQ(parsed.line.archive, QStringLiteral("年.dashiji"));
    EXPECT_EQ(parsed.line.language, QStringLiteral("zh_CN"));
    EXPECT_EQ(parsed.line.page, QStringLiteral("read"));
}

TEST(CommandLineTest, StartsPlainlyWithoutArguments)
{
    const auto parsed = parse({});
    EXPECT_FALSE(parsed.farewell);
    EXPECT_TRUE(parsed.line.archive.isEmpty());
    EXPECT_TRUE(parsed.line.page.isEmpty());
}

TEST(CommandLineTest, AnswersHelpAndVersion)
{
    ASSERT_TRUE(parse({"--help"}).farewell);
    EXPECT_EQ(parse({"--help"}).farewell->status, 0);
    EXPECT_TRUE(parse({"--help"}).farewell->text.contains(QStringLiteral("[ARCHIVE]")));
    EXPECT_TRUE(parse({"--version"}).farewell->text.startsWith(QStringLiteral("dashiji ")));
}

TEST(CommandLineTest, RefusesWhatItDoesNotKnow)
{
    for (const auto &wrong : {parse({"--nothing"}), parse({"a", "b"}), parse({"--language", "tlh"})}) {
        ASSERT_TRUE(wrong.farewell);
        EXPECT_EQ(wrong.farewell->status, 2);
        EXPECT_FALSE(wrong.farewell->text.trimmed().isEmpty());
    }
}

TEST(CommandLineTest, KnowsThePagesThereAre)
{
    const QStringList pages{QStringLiteral("write"), QStringLiteral("start")};
    EXPECT_FALSE(checkPage({}, pages));
    EXPECT_FALSE(checkPage(QStringLiteral("write"), pages));
    const auto refused = checkPage(QStringLiteral("moon"), pages);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 2);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("write, start")));
}

} // namespace
} // namespace dashiji::app
