// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/textfield.h"
#include "app/support/draggedwords.h"
#include "tests/support/printers.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

class TextFieldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&line);
        column->addWidget(&body);
        window.resize(600, 400);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        body.setFocus();
    }

    static void compose(QWidget *field, const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(field, &event);
    }

    void paste(TextField &field, QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        field.paste();
    }

    QWidget window;
    TextField line{TextField::Paragraphs::One, &window};
    TextField body{TextField::Paragraphs::Many, &window};
};

TEST_F(TextFieldTest, TheHintOfAnEmptyTextStandsInTheColumn)
{
    TextField field(TextField::Paragraphs::Many);
    field.setHint(u"Write what happened."_s);
    field.setType(TextSize::Editor, QFont::Normal, 1.85);
    field.resize(900, 300);
    field.setColumn(20, 10);
    field.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&field));
    field.showText(u"words"_s);
    field.grab();
    field.showText(QString());
    const QImage seen = field.viewport()->grab().toImage();
    const QColor ground = seen.pixelColor(seen.width() - 1, seen.height() - 1);
    QRect ink;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            if (seen.pixelColor(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
    const int margin = static_cast<int>(field.document()->rootFrame()->frameFormat().leftMargin());
    ASSERT_GT(margin, 100);
    EXPECT_GE(ink.left(), margin);
    EXPECT_GE(ink.height(),
              QFontMetrics(field.font()).tightBoundingRect(field.accessibleDescription()).height());
}

TEST_F(TextFieldTest, KeepsEveryCharacterOfAText)
{
    const QString text = u"第一段\u00a0带不换行空格\n\n\u3000缩进段 𠮷\n"_s;
    body.showText(text);
    EXPECT_EQ(body.text(), text);
}

TEST_F(TextFieldTest, ShownTellsWhatOddBreaksBecome)
{
    const QString odd = u"甲\r\n乙\r丙\u2029丁\u2028戊"_s;
    body.showText(odd);
    EXPECT_EQ(body.text(), body.shown(odd));
    line.showText(odd);
    EXPECT_EQ(line.text(), line.shown(odd));
    EXPECT_FALSE(line.text().contains(u'\n'));
}

TEST_F(TextFieldTest, TellsEditsOfTheUserOnly)
{
    QSignalSpy edited(&body, &TextField::edited);
    body.showText(u"新增10家"_s);
    body.changeTextTo(u"新增12家"_s);
    body.setZoom(1.5);
    body.setParagraphGap(1);
    EXPECT_EQ(edited.count(), 0);
    QTest::keyClicks(&body, u"x"_s);
    EXPECT_GE(edited.count(), 1);
}

TEST_F(TextFieldTest, LeavesUndoToTheWindow)
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QSignalSpy triggered(&undo, &QAction::triggered);
    QTest::keyClicks(&body, u"abc"_s);
    QTest::keyClick(&body, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_EQ(body.text(), u"abc"_s);
}

TEST_F(TextFieldTest, TakesNoKeyFromAnInputMethod)
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QSignalSpy triggered(&undo, &QAction::triggered);
    compose(&body, u"ni"_s);
    ASSERT_TRUE(body.composing());
    QTest::keyClick(&body, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(triggered.count(), 0);
    QSignalSpy composed(&body, &TextField::composed);
    compose(&body, {}, u"你"_s);
    EXPECT_EQ(composed.count(), 1);
    EXPECT_EQ(body.text(), u"你"_s);
}

TEST_F(TextFieldTest, TextInCompositionIsNotYetText)
{
    body.showText(u"全年"_s);
    body.moveCursor(QTextCursor::End);
    compose(&body, u"ban cheng"_s);
    EXPECT_EQ(body.text(), u"全年"_s);
}

TEST_F(TextFieldTest, EnterEndsALineAndBreaksABody)
{
    QSignalSpy finished(&line, &TextField::finished);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(line.text().isEmpty());
    QTest::keyClicks(&body, u"a"_s);
    QTest::keyClick(&body, Qt::Key_Return);
    QTest::keyClicks(&body, u"b"_s);
    QTest::keyClick(&body, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&body, u"c"_s);
    EXPECT_EQ(body.text(), u"a\nb\nc"_s);
    EXPECT_EQ(body.document()->blockCount(), 3);
}

TEST_F(TextFieldTest, PastesPlainParagraphs)
{
    auto *data = new QMimeData;
    data->setHtml(u"<h1>题</h1><p style='color:red'>段</p>"_s);
    data->setText(u"题\r\n\r\n\u3000\u3000段\r\n"_s);
    paste(body, data);
    EXPECT_EQ(body.text(), u"题\n段"_s);
    auto *again = new QMimeData;
    again->setText(u"题\n段"_s);
    paste(line, again);
    EXPECT_EQ(line.text(), u"题 段"_s);
}

TEST_F(TextFieldTest, PastedFilesAndPicturesAreGivenOn)
{
    QSignalSpy files(&body, &TextField::filesGiven);
    QSignalSpy images(&body, &TextField::imageGiven);
    auto *urls = new QMimeData;
    urls->setUrls({QUrl::fromLocalFile(u"/media/a.png"_s)});
    urls->setText(u"/media/a.png"_s);
    paste(body, urls);
    auto *picture = new QMimeData;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    picture->setImageData(image);
    paste(body, picture);
    ASSERT_EQ(files.count(), 1);
    EXPECT_EQ(files.first().first().toStringList(), QStringList{u"/media/a.png"_s});
    EXPECT_EQ(images.count(), 1);
    EXPECT_TRUE(body.text().isEmpty());
}

TEST_F(TextFieldTest, PicturesAmongPastedWordsAreGivenOn)
{
    QSignalSpy pictures(&body, &TextField::picturesGiven);
    auto *data = new QMimeData;
    data->setHtml(u"<p>第一段</p><img src='data:image/png;base64,aGVsbG8='><p>第二段</p>"_s);
    data->setText(u"第一段\n\ufffc\n第二段"_s);
    paste(body, data);
    EXPECT_EQ(body.text(), u"第一段\n第二段"_s);
    ASSERT_EQ(pictures.count(), 1);
    EXPECT_EQ(pictures.first().first().value<QList<QByteArray>>(), QList<QByteArray>{"hello"});
}

TEST_F(TextFieldTest, ATableIsPastedInLinesWithTabs)
{
    auto *data = new QMimeData;
    data->setHtml(
        u"<table><tr><td>论坛</td><td>4 期</td></tr><tr><td>工作站</td><td>28 家</td></tr></table>"_s);
    data->setText(u"论坛\n4 期\n工作站\n28 家"_s);
    paste(body, data);
    EXPECT_EQ(body.text(), u"论坛\t4 期\n工作站\t28 家"_s);
}

TEST_F(TextFieldTest, WordsBesideAPictureArePastedAsWords)
{
    QSignalSpy images(&body, &TextField::imageGiven);
    auto *data = new QMimeData;
    data->setText(u"来自文字处理"_s);
    data->setImageData(QImage(4, 4, QImage::Format_RGB32));
    paste(body, data);
    EXPECT_EQ(images.count(), 0);
    EXPECT_EQ(body.text(), u"来自文字处理"_s);
}

TEST_F(TextFieldTest, CopiesPlainText)
{
    body.showText(u"甲\n乙"_s);
    body.selectAll();
    body.copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), u"甲\n乙"_s);
    EXPECT_FALSE(data->hasHtml());
    EXPECT_TRUE(data->hasFormat(kWordsMimeType)) << "the list of entries takes them";
}

TEST_F(TextFieldTest, ChangedTextKeepsCaretWithItsWords)
{
    body.showText(u"新增10家，年末共53家。"_s);
    QTextCursor cursor = body.textCursor();
    cursor.setPosition(9);
    body.setTextCursor(cursor);
    body.changeTextTo(u"本年新增10家，年末共53家。"_s);
    EXPECT_EQ(body.textCursor().position(), 11);
    body.changeTextTo(u"本年新增10家，年末共53家次。"_s);
    EXPECT_EQ(body.textCursor().position(), 11);
}

TEST_F(TextFieldTest, GrowsWithItsText)
{
    line.setRows(1, 3);
    const int one = line.height();
    line.showText(QString(400, u'科'));
    EXPECT_EQ(line.height(), line.maximumHeight());
    EXPECT_GT(line.maximumHeight(), one);
    line.showText(u"短"_s);
    EXPECT_LE(line.maximumHeight(), one);
}

TEST_F(TextFieldTest, ColumnStandsInTheMiddle)
{
    QSignalSpy moved(&body, &TextField::columnMoved);
    body.setColumn(10, 4);
    ASSERT_FALSE(moved.isEmpty());
    const int left = moved.last().at(0).toInt();
    EXPECT_GT(left, 100);
    EXPECT_NEAR(left, moved.last().at(1).toInt(), 1);
    EXPECT_TRUE(body.text().isEmpty());
}

TEST_F(TextFieldTest, NewParagraphsKeepTheLineHeight)
{
    body.setType(TextSize::Editor, QFont::Normal, 2);
    body.showText(u"甲"_s);
    const double format = body.document()->firstBlock().blockFormat().lineHeight();
    ASSERT_GT(format, 0);
    body.moveCursor(QTextCursor::End);
    QTest::keyClick(&body, Qt::Key_Return);
    auto *data = new QMimeData;
    data->setText(u"乙\n丙"_s);
    paste(body, data);
    for (QTextBlock block = body.document()->begin(); block.isValid(); block = block.next())
        EXPECT_EQ(block.blockFormat().lineHeight(), format);
}
