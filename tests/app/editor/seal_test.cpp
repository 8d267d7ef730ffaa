// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A published report on the page: nothing of it takes words until it is reopened with a reason.
#include "app/editor/editorheader.h"
#include "app/editor/sealband.h"
#include "app/editor/statebutton.h"
#include "app/fields/fieldbox.h"
#include "app/photos/photocard.h"
#include "tests/app/editor/pagefixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;

class SealTest : public dashiji::test::PageFixture
{
protected:
    void publish() { publishBy(archive.writer()); }
    void publishBy(archive::Writer &writer)
    {
        ASSERT_TRUE(writer.setReportStatus(archive.reportId(), ReportStatus::Published));
    }
    [[nodiscard]] SealBand &band() const { return *page.findChild<SealBand *>(); }
    [[nodiscard]] QComboBox &status() const { return *page.findChild<QComboBox *>(u"reportStatus"_s); }
    void clickReopen() const
    {
        QTest::mouseClick(page.findChild<QPushButton *>(u"reopenReport"_s), Qt::LeftButton);
    }
    /// Chooses the status before the one chosen.
    void chooseBefore() const
    {
        status().setFocus();
        QTest::keyClick(&status(), Qt::Key_Up);
    }
    [[nodiscard]] bool takesWords(const QString &name) const
    {
        TextField &typed = field(name);
        const QString before = typed.text();
        typed.setFocus();
        QTest::keyClicks(&typed, u"abc"_s);
        return typed.text() != before;
    }
    [[nodiscard]] ReportStatus shown() const
    {
        return static_cast<ReportStatus>(status().currentData().toInt());
    }
};

TEST_F(SealTest, ABandSaysWhyNothingTakesWords)
{
    publish();
    openHighlight();
    EXPECT_TRUE(band().isVisible());
    EXPECT_EQ(band().sentence(), u"2021 is published and sealed."_s);
    EXPECT_FALSE(takesWords(u"titleField"_s));
    EXPECT_FALSE(takesWords(u"bodyField"_s));
    EXPECT_FALSE(page.findChild<EditorHeader *>()->state().isEnabled());
    page.showEntry(archive.entry(0, 1).id);
    const QList<PhotoCard *> cards = page.findChildren<PhotoCard *>();
    ASSERT_FALSE(cards.isEmpty());
    for (PhotoCard *card : cards)
        EXPECT_TRUE(card->caption().field().isReadOnly() && card->credit().field().isReadOnly());

    page.showSection(archive.report().sections.front().id);
    EXPECT_TRUE(band().isVisible());
    EXPECT_FALSE(takesWords(u"sectionTitleField"_s));
    EXPECT_FALSE(takesWords(u"sectionIntroductionField"_s));
    EXPECT_FALSE(page.findChild<QComboBox *>(u"sectionKind"_s)->isEnabled());

    page.showReport(archive.reportId());
    EXPECT_TRUE(band().isVisible());
    for (const QString &name : {u"reportTitleField"_s, u"kickerField"_s, u"organizationField"_s,
                                u"reportIntroductionField"_s, u"signatureField"_s, u"documentNumberField"_s,
                                u"signerField"_s, u"recipientsField"_s, u"notesField"_s})
        EXPECT_FALSE(takesWords(name)) << name.toStdString();
    EXPECT_TRUE(page.findChild<QLineEdit *>(u"issuedField"_s)->isReadOnly());
    EXPECT_TRUE(status().isEnabled());
}

TEST_F(SealTest, TheBandReopensForAReason)
{
    publish();
    openHighlight();
    prompts.nextText.emplace_back(u"数字有误"_s);
    clickReopen();
    ASSERT_EQ(prompts.textQuestions.size(), 1U);
    EXPECT_EQ(prompts.textQuestions[0].title, u"Reopen the report"_s);
    EXPECT_EQ(archive.report().status, ReportStatus::Draft);
    EXPECT_EQ(archive.get().history()->front().reason, u"数字有误"_s);
    EXPECT_FALSE(band().isVisible());
    EXPECT_TRUE(page.findChild<EditorHeader *>()->state().isEnabled());
    EXPECT_TRUE(takesWords(u"bodyField"_s));
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(archive.entry(1, 0).body, body().text());
}

TEST_F(SealTest, AnotherStatusOfAPublishedReportAsksWhy)
{
    publish();
    page.showReport(archive.reportId());
    ASSERT_EQ(shown(), ReportStatus::Published);
    chooseBefore();
    ASSERT_EQ(prompts.textQuestions.size(), 1U) << "thought better of";
    EXPECT_EQ(shown(), ReportStatus::Published);
    EXPECT_EQ(archive.report().status, ReportStatus::Published);

    const size_t changes = archive.get().history()->size();
    prompts.nextText.emplace_back(u"补充"_s);
    chooseBefore();
    EXPECT_EQ(shown(), ReportStatus::Approved);
    EXPECT_EQ(archive.report().status, ReportStatus::Approved);
    EXPECT_EQ(archive.get().history()->size(), changes + 1) << "one change";
    EXPECT_EQ(archive.get().history()->front().reason, u"补充"_s);
    EXPECT_FALSE(band().isVisible());
    EXPECT_TRUE(takesWords(u"reportTitleField"_s));

    chooseBefore();
    EXPECT_EQ(archive.report().status, ReportStatus::InReview);
    EXPECT_EQ(prompts.textQuestions.size(), 2U) << "what is open needs no reason";
}

TEST_F(SealTest, FollowsAnotherProgramWithoutReadingYearsForItsWords)
{
    const EntryId id = openHighlight();
    const auto other = archive.other();
    publishBy(other->writer());
    archive.get().poll();
    EXPECT_TRUE(band().isVisible());
    EXPECT_FALSE(takesWords(u"bodyField"_s));

    ASSERT_TRUE(other->writer().reopenReport(archive.reportId(), u"数字有误"_s));
    archive.get().poll();
    EXPECT_FALSE(band().isVisible());
    EXPECT_FALSE(body().isReadOnly());

    const int reports = archive.get().reads().reports;
    const QString text = archive.get().entry(id)->body;
    ASSERT_TRUE(other->writer().setEntryText(id, EntryField::Body, text, text + u"又"_s));
    archive.get().poll();
    EXPECT_EQ(body().text(), text + u"又"_s);
    EXPECT_EQ(archive.get().reads().reports, reports);
}

TEST_F(SealTest, AnotherProgramsSealReachesSectionsAndTheHead)
{
    const auto other = archive.other();
    page.showSection(archive.report().sections.front().id);
    publishBy(other->writer());
    archive.get().poll();
    EXPECT_TRUE(band().isVisible());
    EXPECT_FALSE(takesWords(u"sectionTitleField"_s));
    page.showReport(archive.reportId());
    ASSERT_TRUE(other->writer().reopenReport(archive.reportId(), u"数字有误"_s));
    archive.get().poll();
    EXPECT_FALSE(band().isVisible());
    EXPECT_EQ(shown(), ReportStatus::Draft);
}

TEST_F(SealTest, TheVerbsOnMetricsSayIt)
{
    openHighlight();
    EXPECT_TRUE(page.metrics().locked().isEmpty());
    publish();
    EXPECT_EQ(page.metrics().locked(), u"2021 is published and sealed."_s);
    prompts.nextText.emplace_back(u"数字有误"_s);
    clickReopen();
    EXPECT_TRUE(page.metrics().locked().isEmpty());
}

TEST_F(SealTest, WordsTypedBeforeItWasSealedElsewhereAreKept)
{
    openHighlight();
    const auto other = archive.other();
    QTest::keyClicks(&body(), u"abc"_s);
    const QString typed = body().text();
    publishBy(other->writer());
    archive.get().poll();
    EXPECT_FALSE(page.flush());
    EXPECT_EQ(body().text(), typed);
    prompts.nextText.emplace_back(u"还有一句"_s);
    clickReopen();
    EXPECT_TRUE(page.flush());
    EXPECT_EQ(archive.entry(1, 0).body, typed);
}
