// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/typingrun.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

namespace
{

/// What a field shows after each edit; @return after which of them a run begins, with the text before it.
QStringList steps(const QStringList &texts)
{
    TypingRun run;
    QStringList ended;
    for (qsizetype i = 1; i < texts.size(); ++i)
        if (run.begins(texts[i - 1], texts[i], false))
            ended.append(texts[i - 1]);
    return ended;
}

/// Typed one character after the other.
QStringList typed(const QString &text)
{
    QStringList texts{QString()};
    for (qsizetype i = 1; i <= text.size(); ++i)
        texts.append(text.first(i));
    return steps(texts);
}

} // namespace

TEST(TypingRunTest, WordsOfASentenceAreOne)
{
    EXPECT_EQ(typed(u"本年新增10家，年末共53家，增长3.5%"_s), QStringList());
}

TEST(TypingRunTest, ASentenceEndsARun)
{
    EXPECT_EQ(typed(u"甲。乙！丙？丁；戊…己"_s),
              (QStringList{u"甲。"_s, u"甲。乙！"_s, u"甲。乙！丙？"_s, u"甲。乙！丙？丁；"_s,
                           u"甲。乙！丙？丁；戊…"_s}));
}

TEST(TypingRunTest, WhatClosesASentenceBelongsToIt)
{
    EXPECT_EQ(typed(u"他说：“好。”走了"_s), QStringList{u"他说：“好。”"_s});
    EXPECT_EQ(typed(u"等等……后来"_s), QStringList{u"等等……"_s});
    EXPECT_EQ(typed(u"真的？！是"_s), QStringList{u"真的？！"_s});
    EXPECT_EQ(typed(u"好。\n走"_s), QStringList{u"好。\n"_s});
}

TEST(TypingRunTest, NarrowStopsEndASentenceBeforeASpaceOnly)
{
    EXPECT_EQ(typed(u"up 3.5 of v2.0. Then"_s), QStringList{u"up 3.5 of v2.0. "_s});
    EXPECT_EQ(typed(u"“Really?” he"_s), QStringList{u"“Really?” "_s});
    EXPECT_EQ(typed(u"end.\nnext"_s), QStringList{u"end.\n"_s});
}

TEST(TypingRunTest, EnterEndsARun)
{
    EXPECT_EQ(typed(u"小标题\n正文"_s), QStringList{u"小标题\n"_s});
}

TEST(TypingRunTest, DeletingIsAnotherRunThanTyping)
{
    EXPECT_EQ(steps({u""_s, u"a"_s, u"ab"_s, u"a"_s, u""_s, u"c"_s}), (QStringList{u"ab"_s, u""_s}));
}

TEST(TypingRunTest, TypingOverASelectionBeginsARunWithIt)
{
    EXPECT_EQ(steps({u"old"_s, u"old!"_s, u"new"_s, u"newe"_s}), QStringList{u"old!"_s});
    TypingRun run;
    ASSERT_FALSE(run.begins(u"old", u"old!", false));
    EXPECT_TRUE(run.begins(u"old!", u"!", true)) << "an input method takes the selection away first";
    EXPECT_FALSE(run.begins(u"!", u"新!", false));
}

TEST(TypingRunTest, ClosedItDoesNotGoOn)
{
    TypingRun run;
    EXPECT_FALSE(run.begins(u"", u"a", false));
    run.close();
    EXPECT_TRUE(run.isOpen());
    EXPECT_TRUE(run.begins(u"a", u"ab", false));
    EXPECT_FALSE(run.begins(u"ab", u"abc", false));
    run.end();
    EXPECT_FALSE(run.isOpen());
    EXPECT_FALSE(run.begins(u"abc", u"abcd", false)) << "what was before is ended already";
}

TEST(TypingRunTest, AnEditThatChangesNothingIsNone)
{
    TypingRun run;
    EXPECT_FALSE(run.begins(u"a", u"a", true));
    EXPECT_FALSE(run.isOpen());
}
