// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchors.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::text;

namespace
{

Anchor anchorOf(const QString &text, const QString &words, qsizetype from = 0)
{
    const qsizetype start = text.indexOf(words, from); // no surrogates in these texts
    return anchorAt(EntryField::Body, text, start, start + words.size());
}

std::optional<Anchor> followed(const Anchor &anchor, const QString &before, const QString &after)
{
    return TextEdit(before, after).follow({anchor}).front();
}

QString followed(const QString &before, const QString &words, const QString &after)
{
    const auto found = followed(anchorOf(before, words), before, after);
    return found ? found->quote : QStringLiteral("gone");
}

Metric metricOf(const QString &text, const QString &words, qsizetype from = 0)
{
    Metric metric;
    metric.anchor = anchorOf(text, words, from);
    metric.state = MetricState::Confirmed;
    return metric;
}

std::vector<Metric> carried(std::vector<Metric> metrics, const QStringList &texts)
{
    for (qsizetype i = 1; i < texts.size(); ++i)
        metrics = carryMetrics(metrics, TextEdit(texts[i - 1], texts[i]));
    return metrics;
}

} // namespace

TEST(AnchorsTest, MovesWithTextTypedBefore)
{
    const QString before = QStringLiteral("举办讲座226场。");
    const auto found =
        followed(anchorOf(before, QStringLiteral("226场")), before, QStringLiteral("全年，举办讲座226场。"));
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
    const auto found = followed(anchorAt(EntryField::Body, before, 7, 9), before,
                                QStringLiteral("讲堂3期，又新办论坛3期，沙龙3期。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 10);
}

TEST(AnchorsTest, FoundAfterItsParagraphWasMoved)
{
    const QString before = QStringLiteral("建站10家，全市53家。\n培训400人。");
    const auto found = followed(anchorOf(before, QStringLiteral("53家")), before,
                                QStringLiteral("培训400人。\n建站10家，全市53家。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 16);
}

TEST(AnchorsTest, SurvivesTenThousandEditsElsewhere)
{
    std::mt19937 random(53);
    const QString alphabet = QStringLiteral("科技讲座场次人家，。\n甲乙丙丁123年届");
    QString text = QStringLiteral("全年新添服务站10家，市内共增至53家。");
    auto anchor = anchorOf(text, QStringLiteral("增至53家"));
    for (int i = 0; i < 10'000; ++i) {
        QString inserted;
        for (auto length = random() % 6; length > 0; --length)
            inserted += alphabet.at(static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size())));
        const bool before = random() % 2;
        const qsizetype room = before ? anchor.start : text.size() - anchor.end;
        const auto offset = static_cast<qsizetype>(random() % static_cast<size_t>(room + 1));
        const qsizetype at = before ? offset : anchor.end + offset;
        const qsizetype removable = before ? anchor.start - at : text.size() - at;
        const qsizetype removed = std::min<qsizetype>(removable, static_cast<qsizetype>(random() % 6));
        QString edited = text;
        edited.replace(at, removed, inserted);
        const auto expected = before ? anchor.start + inserted.size() - removed : anchor.start;
        const auto found = followed(anchor, text, edited);
        ASSERT_TRUE(found) << text.toStdString() << "\n→ " << edited.toStdString();
        ASSERT_EQ(found->quote, anchor.quote);
        ASSERT_EQ(found->start, expected) << text.toStdString() << "\n→ " << edited.toStdString();
        anchor = *found;
        text = edited;
    }
}

TEST(AnchorsTest, EditedNumberDoesNotJumpToAnEqualOne)
{
    const QString before = QStringLiteral("新增53家，共有53家，另有53家。");
    const auto second = anchorOf(before, QStringLiteral("53家"), 5);
    const auto found = followed(second, before, QStringLiteral("新增53家，共有55家，另有53家。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 8);
    EXPECT_EQ(found->quote, QStringLiteral("55家"));
}

TEST(AnchorsTest, TwoNumbersNeverClaimOnePlace)
{
    const QString before = QStringLiteral("讲堂3期，讲堂3期，沙龙。");
    const std::vector<Anchor> both{anchorOf(before, QStringLiteral("3期")),
                                   anchorOf(before, QStringLiteral("3期"), 5)};
    const auto found = TextEdit(before, QStringLiteral("讲堂3期，沙龙。")).follow(both);
    EXPECT_NE(found[0].has_value(), found[1].has_value());
}

TEST(AnchorsTest, CutWordsKeepWhatIsLeft)
{
    EXPECT_EQ(followed(QStringLiteral("举办超过226场讲座。"), QStringLiteral("超过226场"),
                       QStringLiteral("办226场讲座。")),
              QStringLiteral("226场"));
}

TEST(AnchorsTest, DeletedWordsComeBackWithTheirState)
{
    const QString text = QStringLiteral("建站10家。\n培训400人次，另有53家。");
    const auto kept =
        carried({metricOf(text, QStringLiteral("10家")), metricOf(text, QStringLiteral("53家"))},
                {text, QStringLiteral("建站10家。\n")});
    EXPECT_EQ(kept[0].state, MetricState::Confirmed);
    EXPECT_EQ(kept[1].state, MetricState::Unanchored);
    EXPECT_EQ(kept[1].anchor.quote, QStringLiteral("53家"));

    const auto back = carried(
        kept, {QStringLiteral("建站10家。\n"), QStringLiteral("培训400人次，另有53家。\n建站10家。\n")});
    EXPECT_EQ(back[0].anchor.start, 17);
    EXPECT_EQ(back[1].state, MetricState::Confirmed);
    EXPECT_EQ(back[1].anchor.start, 10);
}

TEST(AnchorsTest, ShortWordsSaidOfSomethingElseDoNotComeBack)
{
    const QString text = QStringLiteral("新建院士工作站1家。");
    const auto gone = carried({metricOf(text, QStringLiteral("1家"))},
                              {text, QStringLiteral("新建。"), QStringLiteral("新建。走访企业1家，表扬。")});
    EXPECT_EQ(gone[0].state, MetricState::Unanchored);
}

TEST(AnchorsTest, AnchorsThatDoNotFitAreFoundByTheirWords)
{
    const QString text = QStringLiteral("举办科普讲座226场。");
    Anchor anchor = anchorOf(text, QStringLiteral("226场"));
    anchor.start += 40;
    anchor.end += 40;
    const auto found = followed(anchor, text, text + QStringLiteral("另有。"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 6);
}
