// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The status line says "Saved" only when every word typed is in the archive's file.
#include "app/editor/editorpage.h"
#include "app/editor/entrymetrics.h"
#include "app/fields/fieldsaver.h"
#include "app/fields/noticeband.h"
#include "app/fields/parkedtexts.h"
#include "app/fields/textfield.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "tests/app/workbench/windowfixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dashiji::test
{
namespace
{

class SavedTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = makeArchive(u"a.dashiji"_s);
        open(m_path);
        m_entry = entryAt(2021, 0, 1);
        m_window->bench().goTo(placeOf(m_entry));
        ASSERT_EQ(said(), QString());
    }

    [[nodiscard]] QString said() { return child<QLabel>("savedText")->text(); }
    [[nodiscard]] bool saysSaved() { return said().startsWith(u"Saved "_s); }
    void type(const char *field, const QString &words)
    {
        auto *text = child<app::TextField>(field);
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        text->insertPlainText(words);
    }
    [[nodiscard]] bool waitForSaved()
    {
        return QTest::qWaitFor([this] { return saysSaved(); });
    }
    /// Another program changes the body while one types in it.
    void makeConflict()
    {
        type("bodyField", u"这里正在写"_s);
        const auto other = workflow::openArchive(m_path);
        ASSERT_TRUE(other);
        const QString body = (*other)->entry(m_entry)->body;
        ASSERT_TRUE((*other)->writer().setEntryText(m_entry, EntryField::Body, body, u"别处写的"_s));
        ASSERT_FALSE(m_window->bench().flush());
    }

    QString m_path;
    EntryId m_entry;
};

TEST_F(SavedTest, NotWhileWordsWait)
{
    type("titleField", u"第一"_s);
    ASSERT_TRUE(waitForSaved());
    type("titleField", u"第二"_s);
    EXPECT_EQ(said(), u"Saving …"_s);
    ASSERT_TRUE(waitForSaved());
    EXPECT_TRUE(archive().entry(m_entry)->title.endsWith(u"第一第二"_s));
}

TEST_F(SavedTest, NotWhileWordsAreTypedIntoACard)
{
    type("bodyField", u"全年举办讲座12场。"_s);
    ASSERT_TRUE(waitForSaved());
    const auto metrics = archive().entry(m_entry)->metrics;
    ASSERT_EQ(metrics.size(), 1U);
    auto *page = m_window->findChild<app::EditorPage *>();
    page->entryMetrics().showMetric(metrics[0].id);
    EXPECT_TRUE(saysSaved()) << "nothing is typed yet";
    QTest::keyClicks(child<QLineEdit>("cardValue"), u"15"_s);
    EXPECT_FALSE(saysSaved()) << said().toStdString();
    page->entryMetrics().leaveCard();
    ASSERT_TRUE(waitForSaved());
    EXPECT_EQ(archive().entry(m_entry)->metrics.at(0).value.toString(), u"15"_s);
}

TEST_F(SavedTest, NotBesideAConflict)
{
    makeConflict();
    EXPECT_EQ(said(), u"Not saved: changed elsewhere"_s);
    type("titleField", u"新"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return archive().entry(m_entry)->title.endsWith(u"新"_s); }));
    EXPECT_EQ(said(), u"Not saved: changed elsewhere"_s) << "another field is stored, this one is not";
    QTest::mouseClick(child<QPushButton>("keepMine"), Qt::LeftButton);
    EXPECT_TRUE(saysSaved()) << said().toStdString();
}

TEST_F(SavedTest, NotWhileATextIsParked)
{
    makeConflict();
    m_window->bench().goTo(placeOf(entryAt(2021, 0, 2)));
    ASSERT_TRUE(child<app::NoticeBand>("waitingTexts")->isVisible());
    EXPECT_EQ(said(), u"Not saved"_s);
    type("titleField", u"新"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return archive().entry(entryAt(2021, 0, 2))->title.endsWith(u"新"_s); }));
    EXPECT_EQ(said(), u"Not saved"_s) << "the other entry's text still waits";
    QTest::mouseClick(child<app::NoticeBand>("waitingTexts")->findChild<QPushButton *>(u"copyAndClear"_s),
                      Qt::LeftButton);
    EXPECT_TRUE(saysSaved()) << said().toStdString();
}

TEST_F(SavedTest, NotWhenTheFileIsGone)
{
    type("titleField", u"第一"_s);
    ASSERT_TRUE(waitForSaved());
    type("titleField", u"第二"_s);
    ASSERT_TRUE(QFile::remove(m_path));
    ASSERT_FALSE(m_window->bench().flush());
    EXPECT_EQ(said(), u"Not saved"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->lost().has_value(); }));
    EXPECT_EQ(said(), u"For reading only"_s) << "editing has stopped";
    QFile::remove(m_session->path());
}

TEST_F(SavedTest, NotOfAnArchiveThatWasOpenBefore)
{
    type("titleField", u"第一"_s);
    ASSERT_TRUE(waitForSaved());
    const QString other = makeArchive(u"b.dashiji"_s);
    open(other);
    EXPECT_EQ(said(), QString());
}

} // namespace
} // namespace dashiji::test
