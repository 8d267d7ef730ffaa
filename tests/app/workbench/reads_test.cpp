// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change costs the whole window: how often the archive is read for it.
#include "app/fields/fieldsaver.h"
#include "app/fields/textfield.h"
#include "app/metrics/metricspanel.h"
#include "app/widgets/segments.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "tests/app/workbench/windowfixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

/// What was read of the archive.
struct Reads {
    int reports = 0;
    int entries = 0;
    int lists = 0;
    friend bool operator==(const Reads &, const Reads &) = default;
    friend void PrintTo(const Reads &reads, std::ostream *out)
    {
        *out << reads.reports << " reports, " << reads.entries << " entries, " << reads.lists << " lists";
    }
};

/// One number, with more words behind it than its anchor takes in.
const QString kWords =
    u"海智工作站新增10家，覆盖全部区县和开发区，服务体系进一步完善，受到各方好评。"_s + QString(40, u'文');

size_t metricCount(const Report &report)
{
    size_t count = 0;
    for (const Section &section : report.sections)
        for (const Entry &entry : section.entries)
            count += entry.metrics.size();
    return count;
}

class ReadsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = makeArchive(u"a.dashiji"_s);
        open(m_path);
        m_entry = entryAt(2021, 0, 0);
        ASSERT_TRUE(archive().writer().setEntryText(m_entry, EntryField::Body, {}, kWords));
        choose(u"2021 十件大事 1"_s);
        ASSERT_EQ(archive().entry(m_entry)->metrics.size(), 1U);
        body().setFocus();
        saver().setPause(std::chrono::hours(1)); // a busy machine pauses, too
        auto opened = workflow::openArchive(m_path);
        ASSERT_TRUE(opened) << why(opened);
        m_other = std::move(*opened);
        // Only changeByOther() looks for other programs' changes.
        archive().findChild<QTimer *>()->stop();
        settle();
    }

    [[nodiscard]] app::TextField &body() { return *child<app::TextField>("bodyField"); }
    [[nodiscard]] app::FieldSaver &saver() { return *body().findChild<app::FieldSaver *>(); }
    [[nodiscard]] app::MetricsPanel &panel() { return *child<app::MetricsPanel>("metricsPanel"); }
    [[nodiscard]] QTableView &table() { return *child<QTableView>("metricsTable"); }

    /// Nothing is under way any more; counting begins.
    void settle()
    {
        archive().poll();
        panel().setScope(panel().scope());
        QTRY_VERIFY(panel().isCurrent());
        // Where one stays is kept once, a moment after one came.
        m_window->bench().findChild<QTimer *>(u"placeTimer"_s)->stop();
        m_before = archive().reads();
    }
    [[nodiscard]] Reads read()
    {
        // What is done a moment later counts, too.
        EXPECT_TRUE(QTest::qWaitFor([this] { return panel().isCurrent(); }));
        const auto now = archive().reads();
        return {now.reports - m_before.reports, now.entries - m_before.entries, now.lists - m_before.lists};
    }
    /// Enters words and waits until they are stored.
    void store(const QString &words)
    {
        QSignalSpy saved(&saver(), &app::FieldSaver::saved);
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(&body(), &event);
        ASSERT_TRUE(saved.count() > 0 || saved.wait());
    }
    /// Another program's change, and the window looks whether there is one.
    void changeByOther(const std::function<Result<void>(archive::Writer &)> &verb)
    {
        const Result<void> done = verb(m_other->writer());
        ASSERT_TRUE(done) << why(done);
        archive().poll();
    }

    QString m_path;
    EntryId m_entry; ///< shown
    std::unique_ptr<archive::Archive> m_other;
    archive::Archive::Reads m_before;
};

TEST_F(ReadsTest, WordsStoredAreNotReadAgain)
{
    body().moveCursor(QTextCursor::End);
    settle();
    store(u"abc"_s);
    EXPECT_EQ(read(), (Reads{0, 0, 0}));
    EXPECT_EQ(archive().entry(m_entry)->body, kWords + u"abc"_s);
}

TEST_F(ReadsTest, WordsBeforeANumberCostOneReading)
{
    body().moveCursor(QTextCursor::Start);
    settle();
    store(u"abc"_s);
    EXPECT_EQ(read(), (Reads{0, 1, 0})) << "where the number stands now";
}

TEST_F(ReadsTest, ANewNumberCostsOneReading)
{
    for (const auto scope : {app::MetricsPanel::Scope::Entry, app::MetricsPanel::Scope::Year}) {
        panel().setScope(scope);
        body().moveCursor(QTextCursor::End);
        settle();
        const int rows = table().model()->rowCount();
        store(u"活动4场。"_s);
        EXPECT_EQ(read(), (Reads{0, 1, 0}));
        EXPECT_EQ(table().model()->rowCount(), rows + 1);
    }
}

TEST_F(ReadsTest, ATitleCostsTheNavigatorOneReading)
{
    auto &title = *child<app::TextField>("titleField");
    title.setFocus();
    title.moveCursor(QTextCursor::End);
    settle();
    QTest::keyClicks(&title, u"abc"_s);
    body().setFocus();
    EXPECT_EQ(read(), (Reads{0, 1, 0}));
    EXPECT_EQ(current(), u"2021 十件大事 1abc"_s);
}

TEST_F(ReadsTest, WordsOfASectionAndAReportAreNotReadAgain)
{
    for (const auto &[row, name] : {std::pair(u"十件大事"_s, "sectionIntroductionField"),
                                    std::pair(u"2021"_s, "reportIntroductionField")}) {
        choose(row);
        auto *field = child<app::TextField>(name);
        ASSERT_NE(field, nullptr) << name;
        field->setFocus();
        settle();
        QTest::keyClicks(field, u"abc"_s);
        tree().setFocus();
        EXPECT_EQ(read(), (Reads{0, 0, 0})) << name;
    }
    EXPECT_EQ(report(2021).introduction, u"abc"_s);
}

TEST_F(ReadsTest, WordsAnotherProgramStoredCostOneReading)
{
    settle();
    changeByOther([this](archive::Writer &writer) {
        return writer.setEntryText(m_entry, EntryField::Body, kWords, u"今年"_s + kWords);
    });
    EXPECT_EQ(body().text(), u"今年"_s + kWords);
    EXPECT_EQ(read(), (Reads{0, 1, 0}));
}

TEST_F(ReadsTest, EachAutosaveOfAnotherProgramCostsAtMostOneReading)
{
    const EntryId second = entryAt(2021, 0, 1);
    for (const auto scope : {app::MetricsPanel::Scope::Entry, app::MetricsPanel::Scope::Year}) {
        panel().setScope(scope);
        for (const EntryId entry : {m_entry, second})
            for (const QString &words : {u"今年"_s, u"办了活动4场，"_s, u"又办了展览6次。"_s}) {
                const QString before = archive().entry(entry)->body;
                settle();
                changeByOther([&](archive::Writer &writer) {
                    return writer.setEntryText(entry, EntryField::Body, before, before + words);
                });
                const Reads cost = read();
                EXPECT_LE(cost.entries, 1) << words.toStdString();
                EXPECT_EQ(cost.reports, 0) << words.toStdString();
                EXPECT_EQ(cost.lists, 0) << words.toStdString();
            }
        const auto all = scope == app::MetricsPanel::Scope::Entry ? archive().entry(m_entry)->metrics.size()
                                                                  : metricCount(report(2021));
        EXPECT_EQ(table().model()->rowCount(), static_cast<int>(all));
    }
    EXPECT_EQ(body().text(), archive().entry(m_entry)->body);
}

TEST_F(ReadsTest, WordsOfAnEntryNobodyShowsCostNothing)
{
    const EntryId second = entryAt(2021, 0, 1);
    settle();
    changeByOther([&](archive::Writer &writer) {
        return writer.setEntryText(second, EntryField::Body, {}, u"别处。"_s);
    });
    changeByOther([&](archive::Writer &writer) {
        return writer.setEntryText(second, EntryField::Body, u"别处。"_s, u"在别处。"_s);
    });
    EXPECT_EQ(read(), (Reads{0, 0, 0}));
}

TEST_F(ReadsTest, APhotoOfAnotherProgramIsReadByTheStrip)
{
    settle();
    changeByOther([this](archive::Writer &writer) -> Result<void> {
        const auto added = writer.addPhoto(m_entry, 0, u"图说"_s);
        return added ? Result<void>() : tl::unexpected(added.error());
    });
    EXPECT_EQ(read(), (Reads{0, 1, 0}));
    EXPECT_EQ(child<QLabel>("photoCount")->text(), u"1"_s);
}

TEST_F(ReadsTest, AnEntryMovedByAnotherProgramMovesHere)
{
    const SectionId highlights = report(2021).sections[1].id;
    settle();
    changeByOther([&](archive::Writer &writer) { return writer.moveEntry(m_entry, highlights, 0); });
    EXPECT_EQ(read(), (Reads{2, 1, 1})) << "its year, by the navigator and by the page";
    EXPECT_EQ(titles(2021, 1).constFirst(), u"2021 十件大事 1"_s);
    EXPECT_EQ(tree().currentIndex().parent().data().toString(), u"十大亮点"_s);
}

TEST_F(ReadsTest, APageOutOfSightReadsWhenItIsShown)
{
    press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(m_window->bench().page(), QStringLiteral("read"));
    settle();
    changeByOther([this](archive::Writer &writer) {
        return writer.setEntryText(m_entry, EntryField::Body, kWords, u"另一个人写的。"_s);
    });
    EXPECT_EQ(read().entries, 0);
    EXPECT_EQ(body().text(), kWords);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(body().text(), u"另一个人写的。"_s);
}

TEST_F(ReadsTest, TheReaderOutOfSightReadsNoYears)
{
    settle();
    changeByOther([](archive::Writer &writer) -> Result<void> {
        Report draft;
        draft.year = 2019;
        const auto stored = writer.importReport(draft);
        return stored ? Result<void>() : tl::unexpected(stored.error());
    });
    EXPECT_EQ(read(), (Reads{0, 0, 1})) << "the navigator's years";
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(child<app::Segments>("years")->count(), 3);
}

} // namespace
} // namespace dashiji::test
