// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/fontface.h"
#include "core/publish/type/linebreaker.h"
#include "core/publish/type/typesetting.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

const QString kNeverFirst = QStringLiteral("，。、；：？！”’）》〉】」』〕〗］｝·・％‰℃,.;:!?)]}%…");
const QString kNeverLast = QStringLiteral("“‘（《〈【「『〔〖［｛([{");

struct BrokenText {
    ShapedText shaped;
    Spacing spacing;
    std::vector<Line> lines;

    [[nodiscard]] QString lineText(size_t i) const
    {
        const Line &line = lines[i];
        const qsizetype start = shaped.clusters[line.first].textStart;
        return shaped.text.mid(start, shaped.clusters[line.last - 1].textEnd - start);
    }
    [[nodiscard]] QStringList lineTexts() const
    {
        QStringList result;
        for (size_t i = 0; i < lines.size(); ++i)
            result.append(lineText(i));
        return result;
    }
};

class LineBreakerTest : public testing::Test
{
protected:
    BrokenText broken(const QString &text, double width, double indent = 0,
                      Setting setting = Setting::Justified)
    {
        BrokenText result;
        result.shaped = shapeText(text, m_style.body.font, m_chains);
        result.spacing = spacingOf(result.shaped);
        if (setting != Setting::Justified)
            preferSense(result.spacing, result.shaped);
        result.lines = breakLines(result.shaped, result.spacing, {width, indent, setting});
        return result;
    }

    PageStyle m_style = standardStyle();
    FontChains m_chains;
};

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Prose of every kind of character a report has, cut by no grammar.
QString randomText(QRandomGenerator &random, int pieces)
{
    static const QStringList kPieces{
        QStringLiteral("科技"),        QStringLiteral("大"),        QStringLiteral("工作者之家"),
        QStringLiteral("，"),          QStringLiteral("。”"),       QStringLiteral("“"),
        QStringLiteral("《规划》"),    QStringLiteral("》《"),      QStringLiteral("（试行）"),
        QStringLiteral("……"),          QStringLiteral("——"),        QStringLiteral("IEEE"),
        QStringLiteral(" Chongqing "), QStringLiteral("2021年"),    QStringLiteral("3400余名"),
        QStringLiteral("4.06万亿元"),  QStringLiteral("12.5%"),     QStringLiteral("、"),
        QStringLiteral("；"),          QStringLiteral("莫因·哈克"), QStringLiteral("2021—2025年"),
        QStringLiteral("(江津)"),      QStringLiteral(",会议"),     QStringLiteral("！"),
        QStringLiteral("第20届"),      QStringLiteral("状态 良好"), QStringLiteral("the quick"),
        QStringLiteral("20 周年"),     QStringLiteral("e-mail"),    QStringLiteral("：")};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += kPieces.at(random.bounded(int(kPieces.size())));
    return text;
}

TEST_F(LineBreakerTest, KeepsEveryCharacterInOrder)
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        const BrokenText b = broken(randomText(random, 1 + random.bounded(120)), 20 + random.bounded(20), 2);
        EXPECT_EQ(withoutSpaces(b.lineTexts().join(QString())), withoutSpaces(b.shaped.text));
    }
}

TEST_F(LineBreakerTest, KeepsAccentsOnWhatEndsALine)
{
    const QString text = QStringLiteral("甲乙丙丁戊《上项》\u200b\u0301（业区年活）\u0302").repeated(6);
    for (const TextStyle &style : {m_style.body, m_style.entryHeading, m_style.caption}) {
        for (double measure = 60; measure < 300; measure += 5) {
            QString set;
            for (const SetLine &line : setParagraph(text, style, {measure, 2}, m_chains)) {
                for (const GlyphRun &run : line.runs)
                    set += run.text;
            }
            EXPECT_EQ(set, text) << measure;
        }
    }
}

TEST_F(LineBreakerTest, StartsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne)
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        const BrokenText b = broken(randomText(random, 100), 25 + random.bounded(15), 2);
        for (size_t i = 0; i < b.lines.size(); ++i) {
            const QString line = b.lineText(i);
            EXPECT_FALSE(i > 0 && kNeverFirst.contains(line.front())) << line.toStdString();
            EXPECT_FALSE(i + 1 < b.lines.size() && kNeverLast.contains(line.back())) << line.toStdString();
        }
    }
}

TEST_F(LineBreakerTest, BreaksAtASpaceWithoutWidthOnlyWhereALineMayEnd)
{
    const QString text = QStringLiteral("会场内外掌声（\u200b三次）热烈");
    for (double width = 4; width < 12; width += 0.5) {
        const BrokenText b = broken(text, width);
        for (size_t i = 0; i + 1 < b.lines.size(); ++i)
            EXPECT_FALSE(b.lineText(i).contains(u'（') && !b.lineText(i).contains(u'三'))
                << b.lineTexts().join(u'|').toStdString();
    }
    const BrokenText word = broken(QStringLiteral("Science\u200bScience"), 5);
    EXPECT_EQ(word.lines.size(), 2U);
}

TEST_F(LineBreakerTest, FillsLinesThatHoldWordsFromRightToLeft)
{
    const QString text = QStringLiteral("甲乙丙丁戊己庚辛שלום עולם שלום壬癸子丑寅卯").repeated(20);
    TextStyle style = m_style.body;
    for (const double measure : {200.0, 233.0, 350.0}) {
        const auto lines =
            setParagraph(text, style, {measure, 0, Setting::Justified, Alignment::Left}, m_chains);
        ASSERT_GT(lines.size(), 5U);
        for (size_t i = 0; i + 1 < lines.size(); ++i) {
            double right = 0;
            for (const GlyphRun &run : lines[i].runs) {
                for (size_t k = 0; k < run.glyphs.size(); ++k)
                    right = std::max(right, run.origin.x() + run.glyphs[k].x +
                                                run.face->advance(run.glyphs[k].id) * run.size);
            }
            EXPECT_NEAR(right, measure, 0.01) << i;
        }
    }
}

TEST_F(LineBreakerTest, LinesFillTheMeasureAndNoneIsWider)
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const double width = 30 + random.bounded(10);
        const BrokenText b = broken(randomText(random, 120), width, 2);
        for (size_t i = 0; i < b.lines.size(); ++i) {
            const double measure = width - (i == 0 ? 2 : 0);
            EXPECT_LE(b.lines[i].width, measure + 1e-6);
            if (i + 1 < b.lines.size()) {
                EXPECT_NEAR(b.lines[i].width, measure, 1e-6) << b.lineText(i).toStdString();
            }
        }
    }
}

TEST_F(LineBreakerTest, KeepsNumbersWithTheirUnits)
{
    const QString text = QStringLiteral(
        "参加活动的科技工作者达3400余名，下拨经费4.06万亿元，第20届年会于2021年12月召开，覆盖38个区县。");
    for (double width = 8; width < 30; width += 0.5) {
        const BrokenText b = broken(text, width);
        for (size_t i = 0; i + 1 < b.lines.size(); ++i) {
            const QChar last = b.lineText(i).back();
            const QChar next = b.lineText(i + 1).front();
            EXPECT_FALSE(last.isDigit() && QStringLiteral("余万年月个届").contains(next))
                << b.lineTexts().join(u'|').toStdString();
            EXPECT_FALSE(last == u'第' && next.isDigit()) << b.lineTexts().join(u'|').toStdString();
            EXPECT_FALSE(last == u'余' && next == u'名') << b.lineTexts().join(u'|').toStdString();
        }
    }
}

TEST_F(LineBreakerTest, KeepsNumbersWithTheirUnitsInTraditionalCharacters)
{
    const QString text =
        QStringLiteral("參加活動的科技工作者達3400餘名，經費4.06萬億元，學術活動36場，覆蓋38個區縣。");
    for (double width = 8; width < 30; width += 0.5) {
        const BrokenText b = broken(text, width);
        for (size_t i = 0; i + 1 < b.lines.size(); ++i) {
            const QChar last = b.lineText(i).back();
            const QChar next = b.lineText(i + 1).front();
            EXPECT_FALSE(last.isDigit() && QStringLiteral("餘萬場個").contains(next)) << width;
            EXPECT_FALSE(last == u'餘' && next == u'名') << width;
        }
    }
}

TEST_F(LineBreakerTest, SplitsNoWordThatFitsALine)
{
    const BrokenText b = broken(
        QStringLiteral("The Association for Science and Technology published its yearly account of events"),
        16);
    const QStringList words = b.shaped.text.split(u' ');
    QStringList found;
    for (const QString &line : b.lineTexts())
        found += line.split(u' ');
    EXPECT_EQ(found, words);
}

TEST_F(LineBreakerTest, CutsAWordWiderThanTheMeasure)
{
    const BrokenText b = broken(QString(500, u'a'), 20);
    EXPECT_GT(b.lines.size(), 10u);
    for (const Line &line : b.lines)
        EXPECT_LE(line.width, 20 + 1e-6);
}

TEST_F(LineBreakerTest, LeavesNoLoneCharacterInTheLastLine)
{
    // natural breaks would leave one character over in many of these
    for (int count = 38; count < 120; ++count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += i % 7 == 6 ? u'，' : u'科';
        text += QStringLiteral("技。");
        const BrokenText b = broken(text, 37, 2);
        ASSERT_FALSE(b.lines.empty());
        const QString last = b.lineText(b.lines.size() - 1);
        EXPECT_GT(last.size(), 2) << count << last.toStdString(); // 技。 alone would be two
    }
}

TEST_F(LineBreakerTest, SetsLinesOfHanWithoutStretchingThem)
{
    const BrokenText b = broken(QString(37 * 4 - 2, u'科'), 37, 2);
    ASSERT_EQ(b.lines.size(), 4u);
    for (const Line &line : b.lines)
        EXPECT_NEAR(line.stretch, 0, 1e-9);
}

TEST_F(LineBreakerTest, HalvesMarksThatMeet)
{
    const auto widthOf = [this](const QString &text) { return broken(text, 1000).lines.front().width; };
    // the mark at the end of a line has given its blank half too
    EXPECT_NEAR(widthOf(QStringLiteral("甲》《乙")), 3.5, 0.01);
    EXPECT_NEAR(widthOf(QStringLiteral("甲。”乙")), 3.5, 0.01);
    EXPECT_NEAR(widthOf(QStringLiteral("甲，乙")), 3, 0.01);
    EXPECT_NEAR(widthOf(QStringLiteral("“甲")), 1.5, 0.01);
    EXPECT_NEAR(widthOf(QStringLiteral("甲。")), 1.5, 0.01);
}

TEST_F(LineBreakerTest, PartsHanFromLatinWhetherASpaceIsTypedOrNot)
{
    const auto widthOf = [this](const QString &text) { return broken(text, 1000).lines.front().width; };
    EXPECT_NEAR(widthOf(QStringLiteral("在A座")), widthOf(QStringLiteral("在 A 座")), 1e-6);
    EXPECT_NEAR(widthOf(QStringLiteral("在A座")), 2 + 0.36 + widthOf(QStringLiteral("A")), 1e-6);
}

TEST_F(LineBreakerTest, BreaksHeadingsAtSense)
{
    const BrokenText b =
        broken(QStringLiteral("2021年某某市科协“十件大事”“十大亮点”"), 13, 0, Setting::Balanced);
    EXPECT_EQ(b.lineTexts(),
              (QStringList{QStringLiteral("2021年某某市科协"), QStringLiteral("“十件大事”“十大亮点”")}));
    const BrokenText narrow = broken(QStringLiteral("市科协系统十大亮点发布"), 7.5, 0, Setting::Balanced);
    for (const QString &line : narrow.lineTexts())
        EXPECT_FALSE(line.endsWith(u'十')) << line.toStdString();
}

TEST_F(LineBreakerTest, HeadingsKeepWordsYearsAndQuotedNamesWhole)
{
    const BrokenText b =
        broken(QStringLiteral("江州市学会 2019—2021 年度“十件大事”“十大亮点”"), 12, 0, Setting::Balanced);
    EXPECT_EQ(b.lineTexts(), (QStringList{QStringLiteral("江州市学会"), QStringLiteral("2019—2021 年度"),
                                          QStringLiteral("“十件大事”“十大亮点”")}));
}

TEST_F(LineBreakerTest, ShapesTitlesOfDocumentsAndStillBreaksThemAtSense)
{
    const QStringList titles{
        QStringLiteral("某某市科协2021年度“十件大事”“十大亮点”"),
        QStringLiteral("关于表彰2021年度全市科协系统先进集体和先进工作者的决定"),
        QStringLiteral("某某市科学技术协会关于印发《事业发展第十四个五年规划》的通知"),
        QStringLiteral("关于做好全市科技工作者状况调查站点管理和信息报送工作有关事项的通知")};
    for (const QString &title : titles) {
        for (double width = 12; width < 22; ++width) {
            const BrokenText b = broken(title, width, 0, Setting::Shaped);
            EXPECT_EQ(withoutSpaces(b.lineTexts().join(QString())), title);
            EXPECT_EQ(b.lines.size(), broken(title, width, 0, Setting::Balanced).lines.size());
            // grows, shrinks, or grows and shrinks again: no hourglass
            for (size_t i = 1; i + 1 < b.lines.size(); ++i)
                EXPECT_FALSE(b.lines[i].width + 2 < b.lines[i - 1].width &&
                             b.lines[i].width + 2 < b.lines[i + 1].width)
                    << b.lineTexts().join(u'|').toStdString();
        }
    }
    EXPECT_EQ(broken(titles[0], 20, 0, Setting::Shaped).lineTexts(),
              (QStringList{QStringLiteral("某某市科协2021年度"), QStringLiteral("“十件大事”“十大亮点”")}));
}

TEST_F(LineBreakerTest, SetsALongParagraphOfEveryKind)
{
    QRandomGenerator random(4);
    const BrokenText b = broken(randomText(random, 8000), 37, 2);
    EXPECT_GT(b.lines.size(), 300u);
}

TEST_F(LineBreakerTest, HasNoLinesForNothing)
{
    EXPECT_TRUE(broken(QString(), 37).lines.empty());
    EXPECT_TRUE(broken(QStringLiteral(" \t\u3000\n"), 37).lines.empty());
    EXPECT_TRUE(broken(QString(QChar(1)), 37).lines.empty());
}

TEST_F(LineBreakerTest, ARangeIsNeverParted)
{
    const QString text =
        QStringLiteral("第九届规划期为2021—2025年，参加的占30%—50%，时间从9～11时，地点另定。");
    for (double width = 8; width < 30; width += 0.5) {
        for (const Setting setting : {Setting::Justified, Setting::Balanced}) {
            const QStringList lines = broken(text, width, 0, setting).lineTexts();
            for (const char *range : {"2021—2025", "30%—50%", "9～11"}) {
                const bool whole = std::ranges::any_of(
                    lines, [range](const QString &line) { return line.contains(QString::fromUtf8(range)); });
                EXPECT_TRUE(whole) << range << " at " << width;
            }
        }
    }
}

TEST_F(LineBreakerTest, AStopOfLatinTypeInHanHasItsGapBehindMarksAndBeforeDigitsToo)
{
    const auto gapBehindStop = [this](const char *text) {
        const BrokenText set = broken(QString::fromUtf8(text), 100);
        for (size_t k = 0; k + 1 < set.shaped.clusters.size(); ++k) {
            if (set.shaped.clusters[k].character == U',')
                return set.spacing.gaps[k + 1].space;
        }
        return -1.0;
    };
    const double gap = gapBehindStop("会后,大家合影");
    EXPECT_GT(gap, 0.1);
    EXPECT_EQ(gapBehindStop("《章程》,大家表决"), gap);
    EXPECT_EQ(gapBehindStop("三个单位（县）,大家表决"), gap);
    EXPECT_EQ(gapBehindStop("会后,2021人合影"), gap);
    EXPECT_EQ(gapBehindStop("会后3,400人合影"), 0);
}

TEST_F(LineBreakerTest, AFixedSpaceEndsALine)
{
    const BrokenText names =
        broken(QStringLiteral("Ten\u00a0events\u2003Ten\u00a0highlights"), 7, 0, Setting::Balanced);
    EXPECT_EQ(names.lineTexts(),
              QStringList({QStringLiteral("Ten\u00a0events"), QStringLiteral("Ten\u00a0highlights")}));
}

} // namespace
