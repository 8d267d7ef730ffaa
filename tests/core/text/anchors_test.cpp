// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchors.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace dashiji::text;

namespace
{

Quotation quoteOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words); // no surrogates in these texts
    return quotationAt(text, start, start + words.size());
}

QString followed(const QString &before, const QString &words, const QString &after)
{
    const auto found = follow(quoteOf(before, words), before, after);
    return found ? found->quote : QStringLiteral("gone");
}

} // namespace

TEST(AnchorsTest, MovesWithTextTypedBefore)
{
    const QString before = QStringLiteral("举办讲座226场。");
    const auto found =
        follow(quoteOf(before, QStringLiteral("226场")), before, QStringLiteral("全年，举办讲座226场。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 7);
    EXPECT_EQ(found->quote, QStringLiteral("226场"));
    EXPECT_EQ(found->prefix, QStringLiteral("全年，举办讲座"));
}

TEST(AnchorsTest, TakesTheNewNumber)
{
    EXPECT_EQ(followed(QStringLiteral("举办讲座226场。"), QStringLiteral("226场"),
                       QStringLiteral("举办讲座230场。")),
              QStringLiteral("230场"));
    EXPECT_EQ(followed(QStringLiteral("举办讲座226场。"), QStringLiteral("226"),
                       QStringLiteral("举办讲座三百场。")),
              QStringLiteral("三百"));
}

TEST(AnchorsTest, GoneWhenItsSentenceIs)
{
    EXPECT_EQ(followed(QStringLiteral("甲。举办讲座226场。乙。"), QStringLiteral("226场"),
                       QStringLiteral("甲。乙。")),
              QStringLiteral("gone"));
    EXPECT_EQ(followed(QStringLiteral("举办讲座226场。"), QStringLiteral("226场"), QString()),
              QStringLiteral("gone"));
}

TEST(AnchorsTest, KeepsToItsOwnPlaceAmongEqualNumbers)
{
    const QString before = QStringLiteral("讲堂3期，论坛3期，沙龙3期。");
    const auto second = quotationAt(before, 7, 9);
    const auto found = follow(second, before, QStringLiteral("讲堂3期，又新办论坛3期，沙龙3期。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 10);
}

TEST(AnchorsTest, FoundAfterItsParagraphWasMoved)
{
    const QString before = QStringLiteral("建站10家，全市53家。\n培训400人。");
    const auto quotation = quoteOf(before, QStringLiteral("53家"));
    const auto found = follow(quotation, before, QStringLiteral("培训400人。\n建站10家，全市53家。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 16);
}

TEST(AnchorsTest, SurvivesTenThousandEditsElsewhere)
{
    std::mt19937 random(53);
    const QString alphabet = QStringLiteral("科技讲座场次人家，。\n甲乙丙丁123年届");
    QString text = QStringLiteral("全年新添服务站10家，市内共增至53家。");
    auto quotation = quoteOf(text, QStringLiteral("增至53家"));
    for (int i = 0; i < 10'000; ++i) {
        QString inserted;
        for (auto length = random() % 6; length > 0; --length)
            inserted += alphabet.at(static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size())));
        const bool before = random() % 2;
        const qsizetype room = before ? quotation.start : text.size() - quotation.end;
        const auto offset = static_cast<qsizetype>(random() % static_cast<size_t>(room + 1));
        const qsizetype at = before ? offset : quotation.end + offset;
        const qsizetype removable = before ? quotation.start - at : text.size() - at;
        const qsizetype removed = std::min<qsizetype>(removable, static_cast<qsizetype>(random() % 6));
        QString edited = text;
        edited.replace(at, removed, inserted);
        const auto expected = before ? quotation.start + inserted.size() - removed : quotation.start;
        const auto found = follow(quotation, text, edited);
        ASSERT_TRUE(found) << text.toStdString() << "\n→ " << edited.toStdString();
        ASSERT_EQ(found->quote, quotation.quote);
        ASSERT_EQ(found->start, expected) << text.toStdString() << "\n→ " << edited.toStdString();
        quotation = *found;
        text = edited;
    }
}
