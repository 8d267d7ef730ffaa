// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal: it only grows, can be asked, restored from, and played to its beginning and back.
#include "core/archive/journal/undo.h"
#include "core/archive/store/opening.h"
#include "core/archive/verbs.h"
#include "core/text/anchors.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/support/proofs.h"

#include <QFile>
#include <QSignalSpy>

#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

namespace
{

/// Plays all changes of a scratch copy, then compares what every record says.
void expectPlaysBackAndForth(const QString &path, const QString &scratch)
{
    ASSERT_TRUE(QFile::copy(path, scratch));
    const QStringList words = wordsOf(scratch);
    const auto opened = openFile(scratch);
    ASSERT_TRUE(opened) << why(opened);
    Database &database = *opened->database;
    const qint64 last = *database.integer(QStringLiteral("SELECT serial FROM head"));
    Session session{QStringLiteral("scratch"), QDateTime::currentDateTimeUtc()};
    const auto playAll = [&](Direction direction) {
        for (qint64 i = 1; i <= last; ++i) {
            const ChangeId change{direction == Direction::Forward ? i : last + 1 - i};
            auto edit = Edit::begin(database);
            ASSERT_TRUE(edit) << why(edit);
            edit->describe(QStringLiteral("test.play"), {}, 0);
            const auto played = play(*edit, change, direction);
            ASSERT_TRUE(played) << change.value << ' ' << why(played);
            const auto done = edit->commit(QDateTime::currentDateTimeUtc(), session);
            ASSERT_TRUE(done) << change.value << ' ' << why(done);
        }
    };
    playAll(Direction::Backward);
    EXPECT_EQ(*database.integer(QStringLiteral("SELECT count(*) FROM report")), 0);
    playAll(Direction::Forward);
    const QStringList again = wordsOf(scratch);
    ASSERT_EQ(again.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        ASSERT_EQ(again[i], words[i]);
}

/// A reader of numbers: every run of digits is one.
std::vector<Metric> readDigits(const std::vector<Metric> &known, EntryField field, const QString &before,
                               const QString &after)
{
    std::vector<Metric> metrics = text::carryMetrics(known, text::TextEdit(before, after));
    for (qsizetype from = 0; from < after.size();) {
        if (!after[from].isDigit()) {
            ++from;
            continue;
        }
        qsizetype until = from;
        while (until < after.size() && after[until].isDigit() && until - from < 9)
            ++until;
        Metric found;
        found.value = Decimal::parse(QStringView(after).mid(from, until - from)).value();
        found.scale = Decimal::fromInteger(1);
        found.anchor = text::anchorAt(field, after, from, until);
        const auto same = std::ranges::find_if(metrics, [&](const Metric &metric) {
            return metric.state != MetricState::Unanchored && text::overlap(metric.anchor, found.anchor);
        });
        if (same == metrics.end()) {
            metrics.push_back(found);
        } else if (same->state != MetricState::Rejected) {
            same->anchor = found.anchor;
            same->value = found.value;
        }
        from = until;
    }
    return metrics;
}

} // namespace

class JournalTest : public ArchiveFixture
{
protected:
    Result<void> type(EntryId id, const QString &text)
    {
        auto done = writer().setEntryText(id, EntryField::Body, m_archive->entry(id)->body, text);
        writer().endTyping();
        return done;
    }
    [[nodiscard]] ChangeId newest() const { return m_archive->history()->front().id; }
};

TEST_F(JournalTest, TellsWhatWasDoneToARowAndByWhom)
{
    const Entry first = entry(0, 1);
    writer().setPerson(QStringLiteral("李四"));
    ASSERT_TRUE(writer().setEntryText(first.id, EntryField::Title, first.title, QStringLiteral("新题")));
    ASSERT_TRUE(writer().setEntryState(first.id, EntryState::Writing));
    const auto history = *m_archive->history(first.id);
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].change.verb, verb::kEntryState);
    EXPECT_EQ(history[0].change.who, QStringLiteral("李四"));
    ASSERT_EQ(history[1].values.size(), 1u);
    EXPECT_EQ(history[1].values[0].column, Column::Title);
    EXPECT_EQ(history[1].values[0].before, first.title);
    EXPECT_EQ(history[1].values[0].after, QStringLiteral("新题"));
    EXPECT_EQ(history[2].operation, RowOperation::Inserted);
    EXPECT_EQ(*m_archive->textAfter(first.id, Column::Title, history[2].change.id), first.title);
}

TEST_F(JournalTest, ATextGetsTheWordsItHad)
{
    const EntryId id = entry(0, 1).id;
    const QString original = entry(0, 1).body;
    const ChangeId begun = newest();
    ASSERT_TRUE(type(id, QStringLiteral("年末，") + original + QStringLiteral("长").repeated(80)));
    const ChangeId middle = newest();
    const QString second = entry(0, 1).body;
    ASSERT_TRUE(type(id, QStringLiteral("全无")));
    EXPECT_EQ(entry(0, 1).metrics.front().state, MetricState::Unanchored);
    ASSERT_TRUE(writer().restoreText(id, Column::Body, middle));
    EXPECT_EQ(entry(0, 1).body, second);
    EXPECT_EQ(entry(0, 1).metrics.front().state, MetricState::Unconfirmed) << "it came back with its words";
    ASSERT_TRUE(writer().restoreText(id, Column::Body, begun));
    EXPECT_EQ(entry(0, 1).body, original);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(entry(0, 1).body, second) << "restoring is a change like any other";
    EXPECT_EQ(writer().restoreText(id, Column::State, begun).error().code, ErrorCode::InvalidArgument);
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(JournalTest, AnEntryGetsBackAllItsFields)
{
    const Entry first = entry(0, 1);
    const ChangeId begun = newest();
    ASSERT_TRUE(writer().setText(first.id, Column::Department, {}, QStringLiteral("科普部")));
    ASSERT_TRUE(writer().setEntryDates(first.id, {}, {}));
    ASSERT_TRUE(writer().setEntryText(first.id, EntryField::Title, first.title, QStringLiteral("他题")));
    ASSERT_TRUE(writer().moveEntry(first.id, report().sections[0].id, 2));
    ASSERT_TRUE(writer().restoreEntry(first.id, begun));
    const Entry restored = *m_archive->entry(first.id);
    EXPECT_EQ(restored.title, first.title);
    EXPECT_EQ(restored.from, first.from);
    EXPECT_EQ(restored.department, QString());
    EXPECT_EQ(entry(0, 3).id, first.id) << "its place stays";
    EXPECT_EQ(m_archive->history()->front().verb, verb::kEntryRestore);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(first.id)->department, QStringLiteral("科普部"));
}

TEST_F(JournalTest, OneOldChangeIsTakenBackWhenNothingLaterTouchesItsRows)
{
    const Entry first = entry(0, 1);
    const Entry second = entry(0, 2);
    ASSERT_TRUE(type(first.id, QStringLiteral("改一")));
    const ChangeId old = newest();
    ASSERT_TRUE(type(second.id, QStringLiteral("改二")));
    writer().setPerson(QStringLiteral("王五"));
    ASSERT_TRUE(writer().undoChange(old));
    EXPECT_EQ(entry(0, 1).body, first.body);
    EXPECT_EQ(entry(0, 2).body, QStringLiteral("改二"));
    EXPECT_EQ(m_archive->history()->front().undoes, old);
    EXPECT_EQ(writer().undoChange(old).error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(writer().undoChange({99'999}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(writer().undoChange(newest())) << "and a taking back is taken back";
    EXPECT_EQ(entry(0, 1).body, QStringLiteral("改一"));

    ASSERT_TRUE(type(first.id, QStringLiteral("再改")));
    const QStringList words = wordsOf(m_path);
    EXPECT_EQ(writer().undoChange(old).error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(wordsOf(m_path), words);
}

TEST_F(JournalTest, WhatSomebodyPutIntoARowKeepsItFromBeingTakenAway)
{
    const auto added = writer().addEntry(report().sections[0].id, 0, QStringLiteral("甲的"));
    ASSERT_TRUE(added);
    const auto other = Archive::open(m_path);
    (*other)->writer().setPerson(QStringLiteral("乙"));
    const auto photo = (*other)->writer().addPhoto(*added, 0, QStringLiteral("乙的图说"));
    ASSERT_TRUE(photo);
    EXPECT_EQ(writer().undo().error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(m_archive->entry(*added)->photos.size(), 1u);
    ASSERT_TRUE((*other)->writer().undo());
    EXPECT_TRUE(writer().undo());
}

TEST_F(JournalTest, APublishedReportIsSealed)
{
    ASSERT_TRUE(writer().setEntryState(entry(0, 1).id, EntryState::Writing));
    ASSERT_TRUE(writer().setReportStatus(m_report, ReportStatus::Published));
    const QStringList words = wordsOf(m_path);
    EXPECT_EQ(writer().setReportStatus(m_report, ReportStatus::Draft).error().code, ErrorCode::ReportSealed);
    EXPECT_EQ(writer().undo().error().code, ErrorCode::ReportSealed) << "no undo unpublishes";
    EXPECT_EQ(writer().undo().error().subject, QStringLiteral("2021"));
    EXPECT_EQ(writer().importReport(sampleReport(), OnExistingYear::Replace).error().code,
              ErrorCode::ReportSealed);
    EXPECT_EQ(wordsOf(m_path), words);
    EXPECT_EQ(writer().reopenReport(m_report, QStringLiteral(" ")).error().code, ErrorCode::InvalidArgument);
    ASSERT_TRUE(writer().reopenReport(m_report, QStringLiteral("数字有误")));
    EXPECT_EQ(m_archive->history()->front().reason, QStringLiteral("数字有误"));
    EXPECT_EQ(report().status, ReportStatus::Draft);
    EXPECT_TRUE(writer().setEntryState(entry(0, 1).id, EntryState::Written));
    EXPECT_EQ(writer().reopenReport(m_report, QStringLiteral("再")).error().code, ErrorCode::InvalidArgument);
}

TEST_F(JournalTest, AnotherProgramsCommitsArriveAsRows)
{
    const Entry first = entry(0, 1);
    const auto other = Archive::open(m_path);
    QSignalSpy told(other->get(), &Archive::changed);
    ASSERT_TRUE(type(first.id, first.body + QStringLiteral("长").repeated(60)));
    ASSERT_TRUE(type(first.id, first.body + QStringLiteral("长").repeated(61)));
    (*other)->poll();
    ASSERT_EQ(told.count(), 1);
    const auto set = told.first().first().value<ChangeSet>();
    EXPECT_TRUE(set.foreign);
    EXPECT_FALSE(set.isEverything());
    ASSERT_EQ(set.rows.size(), 1u);
    EXPECT_EQ(set.rows[0].entry, first.id);
    EXPECT_EQ(set.rows[0].report, m_report);
    EXPECT_EQ(set.rows[0].columns, std::set{Column::Body});
    (*other)->poll();
    EXPECT_EQ(told.count(), 1) << "once";

    // Its own commit tells of theirs first.
    ASSERT_TRUE(type(first.id, QStringLiteral("短")));
    ASSERT_TRUE((*other)->writer().removeEntry(entry(0, 2).id));
    ASSERT_EQ(told.count(), 3);
    EXPECT_TRUE(told.at(1).first().value<ChangeSet>().foreign);
    EXPECT_FALSE(told.at(2).first().value<ChangeSet>().foreign);
}

TEST_F(JournalTest, TakingBackTypingTakesBackWhatItDidToMetrics)
{
    m_archive->setMetricFollower(&readDigits);
    const EntryId id = entry(0, 1).id;
    ASSERT_TRUE(writer().findMetrics(id));
    Metric confirmed = entry(0, 1).metrics.back();
    confirmed.state = MetricState::Confirmed;
    ASSERT_TRUE(writer().setMetric(confirmed.id, confirmed));
    const QStringList words = wordsOf(m_path);
    const QString body = entry(0, 1).body;
    ASSERT_TRUE(type(id, QStringLiteral("开头12，") + body.left(5)));
    EXPECT_NE(m_archive->entry(id)->metrics.size(), 0u);
    EXPECT_EQ(m_archive->observation(confirmed.id)->metric.state, MetricState::Unanchored);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(wordsOf(m_path), words);
    EXPECT_EQ(m_archive->observation(confirmed.id)->metric.state, MetricState::Confirmed);
}

TEST_F(JournalTest, ThreePeopleInTwoProgramsTakeBackOnlyTheirOwn)
{
    // Each writes into texts of their own and, now and then, into those of others; a model says what each
    // person's undo must leave alone.
    const int verbs = rounds(400, 2000);
    std::mt19937 random(20211231);
    auto second = Archive::open(m_path);
    ASSERT_TRUE(second);
    m_archive->setMetricFollower(&readDigits);
    (*second)->setMetricFollower(&readDigits);
    const std::array people{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")};
    writer().setPerson(people[0]);
    (*second)->writer().setPerson(people[1]);
    std::map<QString, int> undone;
    int refused = 0;
    for (int step = 0; step < verbs; ++step) {
        Archive &archive = random() % 2 == 0 ? *m_archive : **second;
        Writer &pen = archive.writer();
        if (random() % 6 == 0)
            pen.setPerson(people[random() % people.size()]);
        const Report now = *archive.report(2021);
        const auto &section = now.sections[random() % now.sections.size()];
        if (section.entries.empty()) {
            ASSERT_TRUE(pen.addEntry(section.id, 0, QString::number(step)));
            continue;
        }
        const Entry &target = section.entries[random() % section.entries.size()];
        const int place = static_cast<int>(random() % 5);
        Result<void> done;
        switch (random() % 12) {
        case 0:
            done = pen.addEntry(section.id, place, QString::number(step)).map([](auto) {});
            break;
        case 1:
            done = section.entries.size() > 2 ? pen.removeEntry(target.id) : Result<void>();
            break;
        case 2:
            done = pen.moveEntry(target.id, now.sections[random() % now.sections.size()].id, place);
            break;
        case 3:
        case 4:
        case 5: {
            QString body = target.body;
            const qsizetype at = body.isEmpty() ? 0 : static_cast<qsizetype>(random()) % (body.size() + 1);
            body.replace(at, static_cast<qsizetype>(random() % 4),
                         random() % 2 == 0 ? QString::number(random() % 1000)
                                           : QStringLiteral("字句😀").repeated(random() % 9));
            done = pen.setEntryText(target.id, EntryField::Body, target.body, body);
            if (random() % 2 == 0)
                pen.endTyping();
            break;
        }
        case 6:
            done = pen.setText(target.id, Column::Department, target.department, QString::number(step));
            break;
        case 7:
            done = pen.setEntryCandidate(target.id, random() % 2 == 0);
            break;
        case 8:
            done = pen.addPhoto(target.id, place, QString::number(step)).map([](auto) {});
            break;
        case 9:
        case 10: {
            pen.endTyping();
            const size_t before = archive.history(0, 100'000)->size();
            const auto taken = random() % 3 == 0 ? pen.redo() : pen.undo();
            if (!taken) {
                const ErrorCode code = taken.error().code;
                ASSERT_TRUE(code == ErrorCode::UndoBlocked || code == ErrorCode::NothingToUndo ||
                            code == ErrorCode::NothingToRedo)
                    << why(taken);
                ++refused;
                break;
            }
            const auto history = *archive.history(0, 100'000);
            ASSERT_GT(history.size(), before);
            for (size_t i = 0; i < history.size() - before; ++i) {
                const auto what = std::ranges::find(history, history[i].undoes, &Change::id);
                ASSERT_NE(what, history.end());
                EXPECT_EQ(what->who, pen.person());
                EXPECT_EQ(what->session, history[i].session);
            }
            ++undone[pen.person()];
            break;
        }
        default:
            if (!target.metrics.empty()) {
                Metric metric = target.metrics[random() % target.metrics.size()];
                metric.state = random() % 4 == 0 ? MetricState::Rejected : MetricState::Confirmed;
                if (target.metrics.size() < 2 || metric.anchor.quote.isEmpty())
                    break;
                done = pen.setMetric(metric.id, metric);
            }
        }
        ASSERT_TRUE(done) << step << ' ' << why(done);
    }
    EXPECT_EQ(undone.size(), 3u);
    EXPECT_GT(refused, 0);
    second->reset();
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
    expectPlaysBackAndForth(m_path, file(QStringLiteral("scratch.dashiji")));
}
