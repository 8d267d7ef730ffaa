// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/editorheader.h"
#include "app/editor/reportform.h"
#include "app/editor/statebutton.h"
#include "tests/app/editor/pagefixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;

class EditorPageTest : public dashiji::test::PageFixture
{
protected:
    EditorHeader &header() const { return *page.findChild<EditorHeader *>(); }
    QLabel &nothing() const { return *page.findChild<QLabel *>(u"nothingShown"_s); }
};

TEST_F(EditorPageTest, SaysWhenNothingIsShown)
{
    EXPECT_TRUE(nothing().isVisible());
    EXPECT_FALSE(actions.addPhotos().isEnabled());
    page.setArchive(nullptr);
    EXPECT_TRUE(nothing().text().contains(u"No archive"_s));
}

TEST_F(EditorPageTest, ShowsAnEntryWithItsPlace)
{
    QSignalSpy shown(&page, &EditorPage::placeShown);
    QSignalSpy status(&page, &EditorPage::statusChanged);
    const EntryId id = openHighlight();
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(page.entry(), id);
    EXPECT_EQ(header().crumbs(), u"2021 › 十大亮点 › Entry 1"_s);
    EXPECT_EQ(title().text(), u"工作站增加"_s);
    EXPECT_EQ(page.findChild<QLabel *>(u"titleCount"_s)->text(), u"5 characters"_s);
    EXPECT_EQ(status.last().first().toString(), u"18 characters"_s);
    EXPECT_TRUE(actions.addPhotos().isEnabled());
}

TEST_F(EditorPageTest, GoesToTheNeighbours)
{
    openHighlight();
    EXPECT_FALSE(page.findChild<QAction *>(u"nextEntryAction"_s)->isEnabled());
    page.findChild<QAction *>(u"previousEntryAction"_s)->trigger();
    EXPECT_EQ(page.entry(), archive.entry(0, 1).id);
    EXPECT_EQ(header().crumbs(), u"2021 › 十件大事 › Entry 2"_s);
    page.findChild<QAction *>(u"nextEntryAction"_s)->trigger();
    EXPECT_EQ(page.entry(), archive.entry(1, 0).id);
}

TEST_F(EditorPageTest, SetsTheState)
{
    const EntryId id = openHighlight();
    QTest::keyClicks(&body(), u"abc"_s);
    actions.state(EntryState::Written).trigger();
    EXPECT_EQ(archive.get().entry(id)->state, EntryState::Written);
    EXPECT_EQ(header().state().state(), EntryState::Written);
    EXPECT_TRUE(archive.get().entry(id)->body.endsWith(u"abc"_s));
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(header().state().state(), EntryState::Writing);
}

TEST_F(EditorPageTest, CrumbsFollowMovesAndNames)
{
    const EntryId id = openHighlight();
    ASSERT_TRUE(archive.writer().moveEntry(id, archive.report().sections.front().id, 0));
    EXPECT_EQ(header().crumbs(), u"2021 › 十件大事 › Entry 1"_s);
    ASSERT_TRUE(
        archive.writer().setSectionTitle(archive.report().sections.front().id, u"十件大事"_s, u"大事"_s));
    EXPECT_EQ(header().crumbs(), u"2021 › 大事 › Entry 1"_s);
    EXPECT_FALSE(page.findChild<QAction *>(u"previousEntryAction"_s)->isEnabled());
}

TEST_F(EditorPageTest, AnEntryTakenAwayComesBackWithUndo)
{
    const EntryId id = openHighlight();
    ASSERT_TRUE(archive.writer().removeEntry(id));
    EXPECT_TRUE(nothing().isVisible());
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_FALSE(nothing().isVisible());
    EXPECT_EQ(title().text(), u"工作站增加"_s);
}

TEST_F(EditorPageTest, WritesTheWordsOfASection)
{
    openHighlight();
    QSignalSpy shown(&page, &EditorPage::placeShown);
    page.findChild<QToolButton *>(u"crumbSection"_s)->click();
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(header().crumbs(), u"2021 › 十大亮点"_s);
    TextField &introduction = field(u"sectionIntroductionField"_s);
    introduction.setFocus();
    QTest::keyClicks(&introduction, u"ten of them"_s);
    auto *kind = page.findChild<QComboBox *>(u"sectionKind"_s);
    EXPECT_EQ(kind->currentIndex(), 1);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    const Section section = archive.report().sections.at(1);
    EXPECT_EQ(section.introduction, u"ten of them"_s);
    EXPECT_EQ(section.kind, SectionKind::Other);
    ASSERT_TRUE(archive.writer().undo());
    EXPECT_EQ(kind->currentIndex(), 1);
}

TEST_F(EditorPageTest, WritesTheHeadOfAReport)
{
    QSignalSpy shown(&page, &EditorPage::placeShown);
    page.showReport(archive.reportId());
    ASSERT_EQ(shown.count(), 1);
    const std::pair<QString, QString Report::*> fields[] = {
        {u"reportTitleField"_s, &Report::title},
        {u"kickerField"_s, &Report::kicker},
        {u"organizationField"_s, &Report::organization},
        {u"reportIntroductionField"_s, &Report::introduction},
        {u"signatureField"_s, &Report::signature},
        {u"documentNumberField"_s, &Report::documentNumber},
        {u"signerField"_s, &Report::signer},
        {u"recipientsField"_s, &Report::recipients},
        {u"notesField"_s, &Report::notes}};
    for (const auto &[name, text] : fields) {
        const QString before = archive.report().*text;
        field(name).setFocus();
        field(name).moveCursor(QTextCursor::End);
        QTest::keyClicks(&field(name), u"+"_s);
        EXPECT_TRUE(page.flush());
        EXPECT_EQ(archive.report().*text, before + u"+"_s);
    }
    auto *status = page.findChild<QComboBox *>(u"reportStatus"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    EXPECT_EQ(archive.report().status, ReportStatus::InReview);
}

TEST_F(EditorPageTest, TheDayOfIssueIsADayOrNothing)
{
    page.showReport(archive.reportId());
    auto *day = page.findChild<QLineEdit *>(u"issuedField"_s);
    ASSERT_NE(day, nullptr);
    const auto type = [&](const QString &words) {
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, words);
        QTest::keyClick(day, Qt::Key_Return);
    };
    type(u"2022-1-8"_s);
    EXPECT_EQ(archive.report().issued, QDate(2022, 1, 8));
    EXPECT_EQ(day->text(), u"2022-01-08"_s);
    QSignalSpy failed(page.findChild<ReportForm *>(), &ReportForm::failed);
    type(u"2022-13-8"_s);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(archive.report().issued, QDate(2022, 1, 8));
    EXPECT_EQ(day->text(), u"2022-13-8"_s);
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(failed.count(), 1) << "told once";
    ASSERT_TRUE(archive.writer().setReportText(archive.reportId(), archive::ReportField::Kicker,
                                               archive.report().kicker, u"别人写的"_s));
    EXPECT_EQ(day->text(), u"2022-13-8"_s) << "what others store takes nothing from the field";
    type(u"2022/3/8"_s);
    EXPECT_EQ(archive.report().issued, QDate(2022, 3, 8));
    EXPECT_EQ(day->text(), u"2022-03-08"_s);
    day->selectAll();
    QTest::keyClick(day, Qt::Key_Delete);
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(archive.report().issued, std::nullopt);
}

TEST_F(EditorPageTest, EnterGoesFromTheTitleToTheText)
{
    openHighlight();
    title().setFocus();
    QTest::keyClick(&title(), Qt::Key_Return);
    EXPECT_TRUE(body().hasFocus());
}

TEST_F(EditorPageTest, ZoomScalesTheTextOnly)
{
    openHighlight();
    const double size = body().font().pointSizeF();
    const double other = title().font().pointSizeF();
    QTest::keyClick(&body(), Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_GT(body().font().pointSizeF(), size);
    EXPECT_EQ(title().font().pointSizeF(), other);
    QTest::keyClick(&body(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NEAR(body().font().pointSizeF(), size, 0.01);
    page.setZoom(100);
    EXPECT_EQ(page.zoom(), 3);
}

TEST_F(EditorPageTest, ReadOnlyArchiveTakesNoWords)
{
    const EntryId id = archive.entry(1, 0).id;
    const QString path = archive.get().path();
    page.setArchive(nullptr);
    archive.close();
    const auto readOnly = archive::Archive::open(path, archive::Archive::Access::ReadOnly);
    ASSERT_TRUE(readOnly) << why(readOnly);
    page.setArchive(readOnly->get());
    page.showEntry(id);
    body().setFocus();
    QTest::keyClicks(&body(), u"abc"_s);
    EXPECT_EQ(body().text(), u"海智工作站新增10家，年末共53家。"_s);
    page.setArchive(nullptr);
}

TEST_F(EditorPageTest, EveryWidgetThatTakesTheFocusHasNames)
{
    page.showReport(archive.reportId());
    page.showSection(archive.report().sections.front().id);
    page.showEntry(archive.entry(0, 1).id);
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()) &&
                     !qobject_cast<const QLabel *>(widget) && !widget->inherits("QMenu"))
            << widget->objectName().toStdString() << ' ' << widget->metaObject()->className();
    }
}

TEST_F(EditorPageTest, TabGoesThroughTheEntryInReadingOrder)
{
    page.showEntry(archive.entry(0, 1).id);
    title().setFocus();
    QStringList walk;
    for (int i = 0; i < 16; ++i) {
        walk.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(walk.mid(0, 12),
              (QStringList{u"titleField"_s, u"entryDates"_s, u"departmentField"_s, u"contactField"_s,
                           u"bodyField"_s, u"foldPhotos"_s, u"photoPicture"_s, u"captionField"_s,
                           u"creditField"_s, u"photoPicture"_s, u"captionField"_s, u"creditField"_s}));
    EXPECT_EQ(walk.last(), u"addPhoto"_s) << walk.join(u' ').toStdString();
}

TEST_F(EditorPageTest, AnArchiveThatIsGoneLeavesNothingShown)
{
    openHighlight();
    archive.close();
    EXPECT_TRUE(page.flush());
    ASSERT_FALSE(page.statusText().isEmpty());
    page.setArchive(nullptr);
    EXPECT_TRUE(nothing().isVisible());
    EXPECT_EQ(page.statusText(), QString()) << "no characters are counted where nothing is open";
}
