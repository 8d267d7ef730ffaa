// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textfield.h"
#include "app/widgets/textmarks.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

class TextMarksTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&field);
        field.setType(TextSize::Editor, QFont::Normal, 1.85);
        window.resize(420, 260);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    /// Shows a text with marks on these words, numbered from 1.
    void show(const QString &text, const QStringList &words, TextMark::Style style = TextMark::Style::Solid)
    {
        field.showText(text);
        std::vector<TextMark> marks;
        for (const QString &word : words) {
            const qsizetype from = text.indexOf(word);
            marks.push_back({static_cast<qint64>(marks.size() + 1), from, from + word.size(), kColor, style});
        }
        field.marks().set(kLayer, std::move(marks));
    }

    [[nodiscard]] static TextMark on(qint64 id, qsizetype from, qsizetype until, const QColor &color,
                                     TextMark::Style style = TextMark::Style::Solid)
    {
        return {id, from, until, color, style, {}};
    }

    [[nodiscard]] QStringList marked(MarkLayer layer = kLayer) const
    {
        QStringList words;
        for (const TextMark &mark : field.marks().marks(layer))
            words.append(field.text().mid(mark.from, mark.until - mark.from));
        return words;
    }

    void type(qsizetype at, const QString &keys)
    {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(static_cast<int>(at));
        field.setTextCursor(cursor);
        QTest::keyClicks(&field, keys);
    }

    [[nodiscard]] std::vector<QPoint> pixels(const QColor &color)
    {
        const QImage image = window.grab().toImage();
        std::vector<QPoint> found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color)
                    found.emplace_back(x, y);
        return found;
    }
    [[nodiscard]] int coloured() { return static_cast<int>(pixels(kColor).size()); }
    [[nodiscard]] QSet<int> rows(const QColor &color)
    {
        QSet<int> rows;
        for (const QPoint &pixel : pixels(color))
            rows.insert(pixel.y());
        return rows;
    }
    [[nodiscard]] QColor pixelIn(qint64 id, MarkLayer layer)
    {
        const QRectF place = field.marks().places(*field.marks().find(layer, id)).front();
        const QPoint inside(qRound(place.right()) - 1, qRound(place.top()) + 1);
        return window.grab().toImage().pixelColor(field.viewport()->mapTo(&window, inside));
    }
    /// What painting this part of the viewport draws.
    [[nodiscard]] QByteArray drawn(const QRectF &exposed) const
    {
        QPicture picture;
        QPainter painter(&picture);
        field.marks().paintGrounds(painter, exposed);
        field.marks().paintLines(painter, exposed);
        painter.end();
        return {picture.data(), static_cast<qsizetype>(picture.size())};
    }

    static constexpr MarkLayer kLayer = MarkLayer::Metrics;
    static inline const QColor kColor{255, 0, 255};
    static inline const QColor kOther{0, 200, 0};
    QWidget window;
    TextField field{TextField::Paragraphs::Many, &window};
};

TEST_F(TextMarksTest, StayOnTheirWordsWhileItIsTypedAroundThem)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    type(0, u"ab"_s);
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
    type(field.text().indexOf(u"，"_s) + 1, u"x"_s);
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
    type(field.text().size(), u"y"_s);
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
}

TEST_F(TextMarksTest, TakeInWhatIsTypedInsideTheirWords)
{
    show(u"新增10家。"_s, {u"10家"_s});
    type(3, u"2"_s);
    EXPECT_EQ(marked(), QStringList{u"120家"_s});
    QTest::keyClick(&field, Qt::Key_Backspace);
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
}

TEST_F(TextMarksTest, GoWithTheirWords)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(1);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_EQ(marked(), QStringList{u"53家"_s});
    EXPECT_EQ(field.marks().find(kLayer, 1), nullptr);
    EXPECT_NE(field.marks().find(kLayer, 2), nullptr);
}

TEST_F(TextMarksTest, AreNotDisturbedByFormatsNorByAnInputMethod)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    field.setZoom(1.4);
    field.setParagraphGap(0.8);
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
    type(3, {});
    QInputMethodEvent composing(u"pin'yin"_s, {});
    QApplication::sendEvent(&field, &composing);
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
    const std::vector<QRectF> places = field.marks().places(*field.marks().find(kLayer, 1));
    ASSERT_FALSE(places.empty());
    EXPECT_GT(places.front().width(), QFontMetricsF(field.font()).horizontalAdvance(u"10家pin"_s))
        << "the line goes on under what is being composed";
    EXPECT_GT(coloured(), 0);
    QInputMethodEvent done;
    done.setCommitString(u"五"_s);
    QApplication::sendEvent(&field, &done);
    EXPECT_EQ(marked(), (QStringList{u"1五0家"_s, u"53家"_s}));
}

TEST_F(TextMarksTest, GoOnOverALineBreak)
{
    QString text;
    while (text.size() < 17)
        text += u"字"_s;
    show(text + u"一二三四五六七八九十家。"_s, {u"一二三四五六七八九十家"_s});
    const std::vector<QRectF> places = field.marks().places(field.marks().marks(kLayer).front());
    ASSERT_EQ(places.size(), 2U);
    EXPECT_LT(places[0].top(), places[1].top());
    EXPECT_LT(places[1].left(), places[0].left());
}

TEST_F(TextMarksTest, AreDrawnOverTheTextAndNeverWrittenIntoIt)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    const QString html = field.toHtml();
    const int solid = coloured();
    EXPECT_GT(solid, 60);
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s}, TextMark::Style::Dashed);
    EXPECT_GT(coloured(), 0);
    EXPECT_LT(coloured(), solid * 9 / 10) << "dashes leave gaps: state is not said by colour alone";
    field.marks().set(kLayer, {});
    EXPECT_EQ(coloured(), 0);
    EXPECT_EQ(field.toHtml(), html);
}

TEST_F(TextMarksTest, TheCurrentOneHasABandBehindItsWords)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    const QColor band(200, 230, 255);
    const QRectF place = field.marks().places(*field.marks().find(kLayer, 2)).front();
    const QPoint inside =
        field.viewport()->mapTo(&window, QPoint(qRound(place.right()) - 1, qRound(place.top()) + 1));
    EXPECT_NE(window.grab().toImage().pixelColor(inside), band);
    field.marks().setCurrent(kLayer, 2, band);
    EXPECT_EQ(window.grab().toImage().pixelColor(inside), band);
}

TEST_F(TextMarksTest, TellAClickButNoDrag)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    QSignalSpy clicked(&field, &TextField::markClicked);
    const QRectF place = field.marks().places(*field.marks().find(kLayer, 2)).front();
    QTest::mouseClick(field.viewport(), Qt::LeftButton, {}, place.center().toPoint());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.front().at(0).value<MarkLayer>(), kLayer);
    EXPECT_EQ(clicked.takeFirst().at(1).toLongLong(), 2);
    QTest::mouseClick(field.viewport(), Qt::LeftButton, {},
                      QPoint(qRound(place.right()) + 200, qRound(place.top())));
    EXPECT_EQ(clicked.count(), 0);
    QTest::mousePress(field.viewport(), Qt::LeftButton, {},
                      QPoint(qRound(place.left()) - 30, qRound(place.center().y())));
    QTest::mouseMove(field.viewport(), place.center().toPoint());
    QTest::mouseRelease(field.viewport(), Qt::LeftButton, {}, place.center().toPoint());
    EXPECT_TRUE(field.textCursor().hasSelection());
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(TextMarksTest, AnswerOnlyForPlacesThatFitTheText)
{
    field.showText(u"新增10家"_s);
    field.marks().set(kLayer,
                      {{1, 2, 9, kColor, TextMark::Style::Solid}, {2, 3, 3, kColor, TextMark::Style::Solid}});
    EXPECT_TRUE(field.marks().marks(kLayer).empty());
}

TEST_F(TextMarksTest, LinesOfLayersThatShareWordsStandBelowEachOther)
{
    for (const auto style : {TextMark::Style::Solid, TextMark::Style::ThickWave, TextMark::Style::ThinWave,
                             TextMark::Style::Dots}) {
        show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
        const QSet<int> alone = rows(kColor);
        field.marks().set(MarkLayer::Findings, {on(1, 3, 8, kOther, style)});
        EXPECT_EQ(rows(kColor), alone) << "the upper line stays where it was";
        const bool sharp = style == TextMark::Style::Solid || style == TextMark::Style::Dots;
        const QSet<int> below = rows(kOther);
        EXPECT_TRUE(!sharp || !below.isEmpty());
        EXPECT_FALSE(below.intersects(alone)) << "style " << static_cast<int>(style);
        EXPECT_TRUE(below.isEmpty() || *std::min_element(below.begin(), below.end()) >
                                           *std::max_element(alone.begin(), alone.end()));
        field.marks().set(MarkLayer::Findings, {on(1, 5, 6, kOther, style)});
        EXPECT_TRUE(!sharp || rows(kOther) == alone) << "words of its own: the first place is free";
    }
}

TEST_F(TextMarksTest, ALineMovesUpWhenTheOneAboveItIsGone)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s});
    const QSet<int> alone = rows(kColor);
    field.marks().set(MarkLayer::Findings, {on(1, 3, 8, kOther)});
    const QSet<int> below = rows(kOther);
    type(4, u"1"_s);
    EXPECT_EQ(rows(kColor), alone);
    EXPECT_EQ(rows(kOther), below) << "typed in the words of both: neither line moves";
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(2);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_EQ(marked(), QStringList{});
    EXPECT_EQ(rows(kOther), alone);
}

TEST_F(TextMarksTest, EveryLineHasAFormOfItsOwn)
{
    QSet<QByteArray> forms;
    for (const auto style :
         {TextMark::Style::Solid, TextMark::Style::Dashed, TextMark::Style::ThickWave,
          TextMark::Style::ThinWave, TextMark::Style::Dots, TextMark::Style::Band, TextMark::Style::Filled}) {
        show(u"新增10家，共53家。"_s, {u"10家，共53家"_s}, style);
        const QByteArray form = drawn(field.viewport()->rect());
        EXPECT_FALSE(forms.contains(form));
        forms.insert(form);
    }
}

TEST_F(TextMarksTest, OneLayerMayHoldOverlappingMarks)
{
    field.showText(u"新增10家，共53家。"_s);
    field.marks().set(kLayer, {on(2, 4, 9, kOther), on(1, 2, 6, kColor)});
    EXPECT_EQ(marked(), (QStringList{u"10家，"_s, u"家，共53"_s})) << "in the order they begin";
    EXPECT_FALSE(rows(kColor).intersects(rows(kOther)));
    EXPECT_EQ(field.marks().markAt(kLayer, 3)->id, 1);
    EXPECT_EQ(field.marks().markAt(kLayer, 5)->id, 2);
    field.marks().set(kLayer, {on(1, 0, 9, kColor), on(2, 2, 4, kOther)});
    EXPECT_EQ(field.marks().markAt(kLayer, 7)->id, 1) << "what ended before hides nothing";
}

TEST_F(TextMarksTest, BandsThatMeetShowThroughEachOther)
{
    field.showText(u"新增10家，共53家。"_s);
    const QColor yellow(255, 230, 150);
    const QColor blue(200, 220, 255);
    field.marks().set(MarkLayer::Search, {on(1, 2, 5, yellow, TextMark::Style::Band)});
    EXPECT_EQ(pixelIn(1, MarkLayer::Search), yellow);
    field.marks().set(MarkLayer::Comments, {on(1, 0, 7, blue, TextMark::Style::Band)});
    EXPECT_EQ(pixelIn(1, MarkLayer::Comments), blue);
    const QColor shared = pixelIn(1, MarkLayer::Search);
    EXPECT_NE(shared, yellow);
    EXPECT_NE(shared, blue);
    EXPECT_NEAR(shared.blue(), (yellow.blue() + blue.blue()) / 2.0, 2);
    field.marks().set(kLayer, {on(7, 2, 5, kColor, TextMark::Style::Filled)});
    EXPECT_EQ(pixelIn(1, MarkLayer::Search), kColor) << "a filled mark lies over bands";
}

TEST_F(TextMarksTest, ALayerIsReplacedWhileTheOthersStay)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    field.marks().setCurrent(kLayer, 2, kOther);
    field.marks().set(MarkLayer::Findings, {on(1, 2, 5, kOther, TextMark::Style::ThinWave)});
    field.marks().set(MarkLayer::Findings, {on(9, 6, 7, kOther, TextMark::Style::Dots)});
    EXPECT_EQ(marked(MarkLayer::Findings), QStringList{u"共"_s});
    EXPECT_EQ(field.marks().find(MarkLayer::Findings, 9)->layer, MarkLayer::Findings);
    EXPECT_EQ(field.marks().find(MarkLayer::Findings, 1), nullptr);
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
    field.marks().set(MarkLayer::Findings, {});
    EXPECT_EQ(marked(), (QStringList{u"10家"_s, u"53家"_s}));
    EXPECT_EQ(field.marks().current(kLayer), 2);
    EXPECT_EQ(field.marks().current(MarkLayer::Findings), 0);
}

TEST_F(TextMarksTest, AllLayersMoveWithWhatIsTyped)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s});
    field.marks().set(MarkLayer::Findings, {on(1, 4, 7, kOther, TextMark::Style::ThickWave)});
    field.marks().set(MarkLayer::Search, {on(1, 0, 2, kOther, TextMark::Style::Filled)});
    type(0, u"a"_s);
    EXPECT_EQ(marked(), QStringList{u"10家"_s});
    EXPECT_EQ(marked(MarkLayer::Findings), QStringList{u"家，共"_s});
    EXPECT_EQ(marked(MarkLayer::Search), QStringList{u"新增"_s});
    type(4, u"2"_s);
    EXPECT_EQ(marked(), QStringList{u"120家"_s});
    EXPECT_EQ(marked(MarkLayer::Findings), QStringList{u"家，共"_s});
    type(7, u"b"_s);
    EXPECT_EQ(marked(), QStringList{u"120家"_s});
    EXPECT_EQ(marked(MarkLayer::Findings), QStringList{u"家b，共"_s}) << "typed inside of one, after another";
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(3);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_EQ(marked(), QStringList{});
    EXPECT_EQ(marked(MarkLayer::Findings), QStringList{u"b，共"_s});
    EXPECT_EQ(marked(MarkLayer::Search), QStringList{u"新增"_s});
}

TEST_F(TextMarksTest, TheTopmostLayerAnswersFirst)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    field.marks().set(MarkLayer::Findings, {on(5, 4, 6, kOther, TextMark::Style::ThinWave)});
    field.marks().set(MarkLayer::Search, {on(6, 0, 5, kOther, TextMark::Style::Filled)});
    EXPECT_EQ(field.marks().markAt(1)->layer, MarkLayer::Search);
    EXPECT_EQ(field.marks().markAt(3)->layer, kLayer);
    EXPECT_EQ(field.marks().markAt(5)->layer, MarkLayer::Findings);
    EXPECT_EQ(field.marks().markAt(kLayer, 5)->id, 1);
    EXPECT_EQ(field.marks().markAt(MarkLayer::Comments, 5), nullptr);
    const QRectF place = field.marks().places(*field.marks().find(MarkLayer::Findings, 5)).front();
    EXPECT_EQ(field.marks().markUnder(place.center())->id, 5);
    // The words before belong to the metric, though the caret would go to where the finding begins.
    EXPECT_EQ(field.marks().markUnder({place.left() - 2, place.center().y()})->id, 1);
}

TEST_F(TextMarksTest, PaintingCostsWhatIsExposedAndNotWhatTheTextHolds)
{
    constexpr int kMany = 5000;
    constexpr int kStep = 8;
    QString text;
    std::vector<TextMark> all;
    std::vector<TextMark> findings;
    for (int i = 0; i < kMany; ++i) {
        text += i % 20 == 19 ? u"新增十二家单\n"_s : u"新增十二家单位，"_s;
        const qsizetype from = text.lastIndexOf(u"十"_s);
        all.push_back(on(i + 1, from, from + 3, kColor));
        findings.push_back(on(i + 1, from + 1, from + 4, kOther, TextMark::Style::Dots));
    }
    field.showText(text);
    field.marks().set(kLayer, all);
    field.marks().set(MarkLayer::Findings, findings);
    EXPECT_EQ(field.marks().marks(kLayer).size(), size_t{kMany});
    field.verticalScrollBar()->setValue(field.verticalScrollBar()->maximum() / 2);

    const QRectF exposed = field.viewport()->rect();
    const QByteArray whole = drawn(exposed);
    const auto middle = field.cursorForPosition(exposed.center().toPoint()).position();
    const auto isFar = [middle](const TextMark &mark) { return std::abs(mark.from - middle) > 40 * kStep; };
    std::erase_if(all, isFar);
    std::erase_if(findings, isFar);
    ASSERT_LT(all.size(), size_t{100});
    field.marks().set(kLayer, all);
    field.marks().set(MarkLayer::Findings, findings);
    EXPECT_EQ(drawn(exposed), whole) << "marks out of sight draw nothing, and change nothing";

    // One line of the text: a few of the marks in sight.
    const QRectF line(0, exposed.center().y(), exposed.width(), 2);
    EXPECT_LT(drawn(line).size(), whole.size() / 2);
    EXPECT_GT(drawn(line).size(), 0);
}

TEST_F(TextMarksTest, OthersMayAddToTheMenuOfAPlace)
{
    show(u"新增10家。"_s, {u"10家"_s});
    int position = -1;
    QObject::connect(&field, &TextField::menuOpened, &field, [&position](QMenu &menu, int at) {
        position = at;
        menu.addAction(u"Own"_s);
        QTimer::singleShot(0, &menu, &QMenu::close);
    });
    const QPoint place = field.marks().places(field.marks().marks(kLayer).front()).front().center().toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, field.viewport()->mapToGlobal(place));
    QApplication::sendEvent(field.viewport(), &event);
    EXPECT_GE(position, 2);
    EXPECT_LE(position, 5);
}
