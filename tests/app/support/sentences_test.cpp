// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/changetext.h"
#include "app/support/doubttext.h"
#include "app/support/errortext.h"
#include "core/archive/verbs.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

constexpr int kLastError = static_cast<int>(ErrorCode::Cancelled);
constexpr int kLastDoubt = static_cast<int>(intake::DoubtKind::PagesNotRead);

bool isSentence(const QString &text)
{
    return text.size() > 20 && text.at(0).isUpper() && (text.endsWith(u'.') || text.endsWith(u'?'));
}

TEST(ErrorTextTest, EveryErrorHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (int code = 0; code <= kLastError; ++code) {
        const QString sentence = errorText({static_cast<ErrorCode>(code), {}, {}, {}});
        EXPECT_TRUE(isSentence(sentence)) << code << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
        EXPECT_FALSE(errorTitle({static_cast<ErrorCode>(code), {}, {}, {}}).isEmpty());
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), kLastError + 1);
}

TEST(ErrorTextTest, NamesWhatItHappenedTo)
{
    const QSet<ErrorCode> nameless{ErrorCode::NothingToUndo, ErrorCode::NothingToRedo, ErrorCode::Cancelled};
    for (int i = 0; i <= kLastError; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString sentence = errorText({code, QStringLiteral("/data/year.dashiji"), {}, {}});
        EXPECT_EQ(sentence.contains(QStringLiteral("/data/year.dashiji")), !nameless.contains(code))
            << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.'));
    }
}

TEST(ErrorTextTest, KeepsPercentSignsOfNames)
{
    const QString sentence = errorText({ErrorCode::FileEmpty, QStringLiteral("100%1.txt"), {}, {}});
    EXPECT_TRUE(sentence.contains(QStringLiteral("100%1.txt")));
}

TEST(DoubtTextTest, EveryDoubtHasASentence)
{
    for (int kind = 0; kind <= kLastDoubt; ++kind) {
        const intake::ReadingDoubt nameless{1, static_cast<intake::DoubtKind>(kind), {}};
        EXPECT_TRUE(isSentence(doubtText(nameless))) << kind << doubtText(nameless).toStdString();
        const intake::ReadingDoubt named{1, static_cast<intake::DoubtKind>(kind), QStringLiteral("2021")};
        EXPECT_FALSE(doubtText(named).contains(u'%')) << doubtText(named).toStdString();
    }
}

TEST(ChangeTextTest, SaysWhatWasDoneWithMuchAtOnce)
{
    EXPECT_EQ(doneText(QStringLiteral("report.remove"), QStringLiteral("2021")),
              QStringLiteral("Removed 2021"));
    EXPECT_EQ(doneText(QStringLiteral("entry.text"), QStringLiteral("Open day")),
              changeText(QStringLiteral("entry.text"), QStringLiteral("Open day")));
}

TEST(ChangeTextTest, NamesWhatWasDone)
{
    EXPECT_EQ(undoText(QStringLiteral("entry.text"), QStringLiteral("Open day")),
              QStringLiteral("Undo: edit of “Open day”"));
    EXPECT_EQ(redoText(QStringLiteral("report.import"), QStringLiteral("2021")),
              QStringLiteral("Redo: import of 2021"));
}

TEST(ChangeTextTest, AnswersForUnknownVerbsAndLongNames)
{
    for (const QLatin1StringView verb : archive::verb::kAll)
        EXPECT_NE(changeText(verb, QStringLiteral("X")), QStringLiteral("change of “X”")) << verb.data();
    EXPECT_EQ(changeText(QStringLiteral("never.heard"), QStringLiteral("X")),
              QStringLiteral("change of “X”"));
    EXPECT_EQ(changeText(QStringLiteral("never.heard"), {}), QStringLiteral("the last change"));
    const QString text = changeText(QStringLiteral("entry.text"), QString(200, u'长'));
    EXPECT_LT(text.size(), 50);
    EXPECT_TRUE(text.contains(QChar(0x2026)));
}

} // namespace
} // namespace dashiji::app
