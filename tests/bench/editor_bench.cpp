// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a keystroke costs in an entry of 5,000 characters, with and without 200 metrics in it, beside one in a
// bare QPlainTextEdit; and what a store costs.
#include "app/editor/editoractions.h"
#include "app/editor/editorpage.h"
#include "app/fields/textfield.h"
#include "app/support/prompts.h"
#include "app/widgets/textmarks.h"
#include "core/archive/archive.h"
#include "core/archive/writer.h"
#include "core/metrics/followedit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <memory>

namespace
{

using namespace dashiji;

constexpr int kParagraphs = 20;
constexpr int kParagraphLength = 250;
constexpr int kKeysPerRound = 50;
constexpr size_t kMetrics = 200;

QString longBody()
{
    const QString sentence = QStringLiteral("全年新增工作站10家，年末共53家；");
    QString paragraph;
    while (paragraph.size() < kParagraphLength)
        paragraph += sentence;
    paragraph.truncate(kParagraphLength);
    return QStringList(kParagraphs, paragraph).join(u'\n');
}

/// A page that shows one long entry of a real archive.
struct Desk {
    explicit Desk(size_t metrics = 0)
    {
        Report report;
        report.year = 2021;
        Section section;
        Entry entry;
        entry.body = longBody();
        entry.metrics = metrics::metricsOf(entry.body, EntryField::Body, metrics::UnitLexicon::standard());
        entry.metrics.resize(std::min(metrics, entry.metrics.size()));
        section.entries.push_back(entry);
        report.sections.push_back(section);
        archive =
            std::move(*archive::Archive::create(folder.filePath(QStringLiteral("bench.dashiji")), QString()));
        // Nobody finds the numbers left out: the archive has no reader of them here.
        const ReportId id = *archive->writer().importReport(report);
        page = std::make_unique<app::EditorPage>(prompts, actions);
        page->resize(900, 760);
        page->setArchive(archive.get());
        page->showEntry(archive->report(id)->sections.front().entries.front().id);
        page->show();
        body = page->findChild<app::TextField *>(QStringLiteral("bodyField"));
        body->setFocus();
        body->moveCursor(QTextCursor::End);
    }
    ~Desk() { page->setArchive(nullptr); }

    QTemporaryDir folder;
    std::unique_ptr<archive::Archive> archive;
    app::DialogPrompts prompts;
    app::EditorActions actions;
    std::unique_ptr<app::EditorPage> page;
    app::TextField *body = nullptr;
};

/// Types and lets every event that follows be handled, painting too. @return nanoseconds
qint64 type(QWidget *editor)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kKeysPerRound; ++i) {
        QTest::keyClick(editor, Qt::Key_A);
        QApplication::processEvents();
    }
    return timer.nsecsElapsed();
}

void typingInALongEntry(benchmark::State &state)
{
    Desk desk;
    QPlainTextEdit bare;
    bare.resize(900, 560);
    bare.setFont(desk.body->font());
    bare.setPlainText(longBody());
    bare.show();
    bare.moveCursor(QTextCursor::End);
    qint64 ours = 0;
    qint64 theirs = 0;
    for (auto _ : state) {
        theirs += type(&bare);
        ours += type(desk.body);
    }
    const double keys = static_cast<double>(state.iterations()) * kKeysPerRound;
    state.counters["bare_us_per_key"] = static_cast<double>(theirs) / 1000 / keys;
    state.counters["editor_us_per_key"] = static_cast<double>(ours) / 1000 / keys;
    state.counters["ratio"] = static_cast<double>(ours) / static_cast<double>(theirs);
}
BENCHMARK(typingInALongEntry)->Unit(benchmark::kMillisecond);

void typingAmongMetrics(benchmark::State &state)
{
    constexpr double kLimit = 4000; // microseconds a key
    Desk desk(kMetrics);
    const size_t marks = desk.body->marks().marks(app::MarkLayer::Metrics).size();
    qint64 spent = 0;
    for (auto _ : state)
        spent += type(desk.body);
    const double key =
        static_cast<double>(spent) / 1000 / static_cast<double>(state.iterations()) / kKeysPerRound;
    state.counters["metrics"] = static_cast<double>(marks);
    state.counters["editor_us_per_key"] = key;
    state.counters["limit_us_per_key"] = kLimit;
    if (key > kLimit)
        state.SkipWithError("a key costs more than its limit");
}
BENCHMARK(typingAmongMetrics)->Unit(benchmark::kMillisecond);

void storingALongEntry(benchmark::State &state)
{
    Desk desk;
    for (auto _ : state) {
        QTest::keyClick(desk.body, Qt::Key_A);
        benchmark::DoNotOptimize(desk.page->flush());
    }
}
BENCHMARK(storingALongEntry)->Unit(benchmark::kMicrosecond);

void turningToAnotherEntry(benchmark::State &state)
{
    Desk desk;
    const Report report = *desk.archive->report(desk.archive->reports()->front().id);
    const EntryId first = report.sections.front().entries.front().id;
    const EntryId second = *desk.archive->writer().addEntry(report.sections.front().id, 1);
    bool turn = false;
    for (auto _ : state) {
        desk.page->showEntry(turn ? first : second);
        QApplication::processEvents();
        turn = !turn;
    }
}
BENCHMARK(turningToAnotherEntry)->Unit(benchmark::kMicrosecond);

} // namespace
