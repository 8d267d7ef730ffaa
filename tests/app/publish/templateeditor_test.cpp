// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A template is changed in fields and as text, and kept in a real archive.
#include "app/publish/exportpreview.h"
#include "app/publish/templateeditor.h"
#include "app/publish/templatelines.h"
#include "app/publish/templateshelf.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::SampleArchive;
using Qt::StringLiterals::operator""_s;

class TemplateEditorTest : public testing::Test
{
protected:
    TemplateEditorTest() : shelf(*archive) { open(shelf.copyOf(shelf.templates().front())); }

    void open(const QByteArray &text, const QString &replaced = {})
    {
        const auto media = [this](const Media &picture) { return archive->mediaBytes(picture.id); };
        editor = std::make_unique<TemplateEditor>(
            text, TemplateEditor::Subject{archive->report(2021).value(), {}, media}, prompts,
            [this, replaced](const QByteArray &changed) { return shelf.keep(changed, replaced); });
        editor->show();
        QSignalSpy previewed(editor.get(), &TemplateEditor::previewed);
        EXPECT_TRUE(previewed.wait());
    }
    template <class T>
    [[nodiscard]] T &part(const QString &name) const
    {
        auto *found = editor->findChild<T *>(name);
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] QPlainTextEdit &text() const { return part<QPlainTextEdit>(u"templateText"_s); }
    [[nodiscard]] std::optional<QString> line(QStringView section, QStringView key) const
    {
        return TemplateLines(text().toPlainText().toUtf8()).value(section, key);
    }
    [[nodiscard]] SharedPages pages() const { return part<ExportPreview>(u"exportPreview"_s).pages(); }
    void awaitPages()
    {
        QSignalSpy previewed(editor.get(), &TemplateEditor::previewed);
        EXPECT_TRUE(previewed.wait());
    }
    void keep() { QTest::mouseClick(&part<QPushButton>(u"keepTemplate"_s), Qt::LeftButton); }

    SampleArchive archive{2021};
    test::FakePrompts prompts;
    TemplateShelf shelf;
    std::unique_ptr<TemplateEditor> editor;
};

TEST_F(TemplateEditorTest, AFieldChangesItsLineAndThePages)
{
    const size_t before = pages()->pages.size();
    const auto lines = text().blockCount();
    part<QDoubleSpinBox>(u"bodySize"_s).setValue(20);
    awaitPages();
    EXPECT_TRUE(line(u"text", u"body")->contains(u" 20/"_s)) << line(u"text", u"body")->toStdString();
    EXPECT_EQ(text().blockCount(), lines) << "comments and other lines stay";
    part<QDoubleSpinBox>(u"bodyPitch"_s).setValue(40);
    awaitPages();
    EXPECT_EQ(line(u"page", u"line-step"), u"40"_s) << "one grid for all lines";
    EXPECT_GT(pages()->pages.size(), before);
}

TEST_F(TemplateEditorTest, MarginsColoursFontsPartsAndWordsAreLinesToo)
{
    part<QDoubleSpinBox>(u"marginLeft"_s).setValue(50);
    awaitPages();
    const auto design = publish::parseTemplate(text().toPlainText().toUtf8()).value();
    EXPECT_NEAR(design.style.block.left(), 50 / 25.4 * 72, 0.1);
    prompts.nextColor.push_back(QColor(u"#123456"_s));
    part<QPushButton>(u"color/seal"_s).click();
    awaitPages();
    EXPECT_EQ(line(u"colors", u"seal"), u"#123456"_s);
    auto &serif = part<QComboBox>(u"font/serif"_s);
    serif.setEditText(u"No Such Font"_s);
    emit serif.lineEdit()->editingFinished();
    awaitPages();
    EXPECT_TRUE(line(u"fonts", u"serif")->startsWith(u"No Such Font, "_s));
    EXPECT_TRUE(part<QLabel>(u"fallback/serif"_s).text().contains(u"Noto Serif"_s)) << "which font is used";
    part<QCheckBox>(u"parts/cover"_s).click();
    awaitPages();
    EXPECT_EQ(line(u"parts", u"cover"), u"no"_s);
    auto &kind = part<QComboBox>(u"cover/kind"_s);
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_End);
    awaitPages();
    EXPECT_EQ(line(u"cover", u"kind"), u"type"_s);
    part<QLineEdit>(u"cover/seal"_s).clear();
    QTest::keyClicks(&part<QLineEdit>(u"cover/seal"_s), u"abcd"_s);
    awaitPages();
    EXPECT_EQ(line(u"cover", u"seal"), u"abcd"_s);
    QTest::keyClicks(&part<QLineEdit>(u"words/contents"_s), u"!"_s);
    EXPECT_TRUE(line(u"words", u"contents")->endsWith(u'!'));
}

TEST_F(TemplateEditorTest, AWrongTextIsToldWithItsLineAndCannotBeKept)
{
    QString wrong = text().toPlainText();
    const int number = TemplateLines(wrong.toUtf8()).lineOf(u"text", u"body");
    TemplateLines lines(wrong.toUtf8());
    lines.setValue(u"text", u"body", u"enormous"_s);
    text().setPlainText(QString::fromUtf8(lines.text()));
    auto &fault = part<QLabel>(u"templateFault"_s);
    ASSERT_TRUE(QTest::qWaitFor([&fault] { return !fault.text().isEmpty(); }));
    EXPECT_TRUE(fault.text().contains(QString::number(number))) << fault.text().toStdString();
    EXPECT_FALSE(part<QPushButton>(u"keepTemplate"_s).isEnabled());
    ASSERT_EQ(text().extraSelections().size(), 1);
    EXPECT_EQ(text().extraSelections().front().cursor.blockNumber(), number - 1);
    text().setPlainText(wrong);
    ASSERT_TRUE(QTest::qWaitFor([&fault] { return fault.text().isEmpty(); }));
    EXPECT_TRUE(part<QPushButton>(u"keepTemplate"_s).isEnabled());
}

TEST_F(TemplateEditorTest, IsKeptInTheArchiveAndCanBeUndone)
{
    keep();
    EXPECT_EQ(editor->result(), QDialog::Accepted);
    EXPECT_EQ(editor->keptName(), u"standard-2"_s);
    ASSERT_EQ(archive->pageTemplates().value().size(), 1U);
    EXPECT_GE(shelf.indexOf(u"standard-2"_s), 0);
    const QString title =
        shelf.templates()[static_cast<size_t>(shelf.indexOf(u"standard-2"_s))].title(QLocale());
    EXPECT_EQ(archive->writer().undoState().label, title) << "undo names it as staff know it";
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_TRUE(archive->pageTemplates().value().empty());
    EXPECT_EQ(shelf.indexOf(u"standard-2"_s), -1) << "the shelf follows";
}

TEST_F(TemplateEditorTest, ANameThatAnotherHasIsRefused)
{
    keep();
    TemplateLines lines(shelf.copyOf(shelf.templates().front()));
    lines.setValue(u"template", u"name", u"standard-2"_s);
    open(lines.text());
    keep();
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(part<QLabel>(u"templateFault"_s).text().isEmpty());
    EXPECT_EQ(archive->pageTemplates().value().size(), 1U);
}

TEST_F(TemplateEditorTest, AnotherNameReplacesTheOldOne)
{
    keep();
    TemplateLines lines(archive->pageTemplates().value().front().content.toUtf8());
    lines.setValue(u"template", u"name", u"ours"_s);
    open(lines.text(), u"standard-2"_s);
    keep();
    ASSERT_EQ(archive->pageTemplates().value().size(), 1U);
    EXPECT_EQ(archive->pageTemplates().value().front().name, u"ours"_s);
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_EQ(archive->pageTemplates().value().front().name, u"standard-2"_s) << "one change";
}

TEST_F(TemplateEditorTest, ChangesAreNotDroppedUnasked)
{
    part<QDoubleSpinBox>(u"bodySize"_s).setValue(20);
    QTest::keyClick(editor.get(), Qt::Key_Escape);
    EXPECT_TRUE(editor->isVisible());
    ASSERT_EQ(prompts.questions.size(), 1U);
    prompts.nextAnswer.push_back(Answer::Accept);
    QTest::keyClick(editor.get(), Qt::Key_Escape);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_TRUE(archive->pageTemplates().value().empty());
}

TEST(TemplateLines, ChangesALineAndLeavesTheRest)
{
    TemplateLines lines("# head\n[a]\nx = 1\n\n[b]\n# note\nx = 2\n");
    lines.setValue(u"b", u"x", u"3"_s);
    lines.setValue(u"a", u"y", u"4"_s);
    lines.setValue(u"c", u"z", u"5"_s);
    EXPECT_EQ(lines.text(), "# head\n[a]\nx = 1\ny = 4\n\n[b]\n# note\nx = 3\n\n[c]\nz = 5\n");
    EXPECT_EQ(lines.value(u"a", u"y"), u"4"_s);
    EXPECT_FALSE(lines.value(u"a", u"z"));
    EXPECT_EQ(lines.lineOf(u"b", u"x"), 8);
    EXPECT_EQ(lines.lineOf(u"b", u"y"), 0);
}
