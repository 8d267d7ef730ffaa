// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textfield.h"
#include "app/fields/textmarks.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

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
    void show(const QString &text, const QStringList &words, TextMark::Line line = TextMark::Line::Solid)
    {
        field.showText(text);
        std::vector<TextMark> marks;
        for (const QString &word : words) {
            const qsizetype from = text.indexOf(word);
            marks.push_back({static_cast<qint64>(marks.size() + 1), from, from + word.size(), kColor, line});
        }
        field.marks().set(std::move(marks));
    }

    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (const TextMark &mark : field.marks().marks())
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

    [[nodiscard]] int coloured()
    {
        const QImage image = window.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == kColor ? 1 : 0;
        return count;
    }

    static inline const QColor kColor{255, 0, 255};
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
    EXPECT_EQ(field.marks().find(1), nullptr);
    EXPECT_NE(field.marks().find(2), nullptr);
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
    const std::vector<QRectF> places = field.marks().places(*field.marks().find(1));
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
    const std::vector<QRectF> places = field.marks().places(field.marks().marks().front());
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
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s}, TextMark::Line::Dashed);
    EXPECT_GT(coloured(), 0);
    EXPECT_LT(coloured(), solid * 9 / 10) << "dashes leave gaps: state is not said by colour alone";
    field.marks().set({});
    EXPECT_EQ(coloured(), 0);
    EXPECT_EQ(field.toHtml(), html);
}

TEST_F(TextMarksTest, TheCurrentOneHasABandBehindItsWords)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    const QColor band(200, 230, 255);
    const QRectF place = field.marks().places(*field.marks().find(2)).front();
    const QPoint inside =
        field.viewport()->mapTo(&window, QPoint(qRound(place.right()) - 1, qRound(place.top()) + 1));
    EXPECT_NE(window.grab().toImage().pixelColor(inside), band);
    field.marks().setCurrent(2, band);
    EXPECT_EQ(window.grab().toImage().pixelColor(inside), band);
}

TEST_F(TextMarksTest, TellAClickButNoDrag)
{
    show(u"新增10家，共53家。"_s, {u"10家"_s, u"53家"_s});
    QSignalSpy clicked(&field, &TextField::markClicked);
    const QRectF place = field.marks().places(*field.marks().find(2)).front();
    QTest::mouseClick(field.viewport(), Qt::LeftButton, {}, place.center().toPoint());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.takeFirst().at(0).toLongLong(), 2);
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
    field.marks().set({{1, 2, 9, kColor, TextMark::Line::Solid}, {2, 3, 3, kColor, TextMark::Line::Solid}});
    EXPECT_TRUE(field.marks().marks().empty());
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
    const QPoint place = field.marks().places(field.marks().marks().front()).front().center().toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, field.viewport()->mapToGlobal(place));
    QApplication::sendEvent(field.viewport(), &event);
    EXPECT_GE(position, 2);
    EXPECT_LE(position, 5);
}
