// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeping a word costs: an autosave with journal and search index beside a bare UPDATE of the same file,
// the opening of archives of two sizes, reading a year, a search.
#include "core/archive/archive.h"
#include "core/archive/store/database.h"
#include "core/archive/store/opening.h"
#include "core/archive/writer.h"
#include "core/text/folding.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <memory>

using namespace dashiji;
using namespace dashiji::archive;

namespace
{

/// Ends the benchmark where something failed: a figure of failures would be a lie.
template <class T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

/// Reports with entries of about 600 characters each.
Report yearOf(int year, int entries)
{
    static const QString kSentence =
        QStringLiteral("全年举办科普活动 %1 场，参与 2.3 万人次，新建院士工作站 %2 家。");
    Report report;
    report.year = year;
    report.title = QStringLiteral("%1 年度十件大事").arg(year);
    report.sections.resize(2);
    for (int i = 0; i < entries; ++i) {
        Entry entry;
        entry.title = QStringLiteral("第 %1 件：科技工作者之家").arg(i);
        for (int line = 0; line < 18; ++line)
            entry.body +=
                kSentence.arg(i * line).arg(line) + (line % 6 == 5 ? QStringLiteral("\n") : QString());
        report.sections[static_cast<size_t>(i % 2)].entries.push_back(std::move(entry));
    }
    return report;
}

struct Sample {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.dashiji"));
    std::unique_ptr<Archive> archive;
    Entry first;

    explicit Sample(int years, int entriesPerYear)
    {
        archive = std::move(Archive::create(path, QStringLiteral("协会")).value());
        for (int year = 0; year < years; ++year)
            must(archive->writer().importReport(yearOf(2001 + year, entriesPerYear)));
        first = archive->report(2001).value().sections[0].entries[0];
    }
};

/// The same bytes in the same file without journal, search index or transaction of ours.
void bareUpdate(benchmark::State &state)
{
    Sample sample(20, 100);
    Database &database = *openFile(sample.path).value().database.release();
    const std::unique_ptr<Database> owner(&database);
    must(database.run(QStringLiteral("CREATE TABLE bare(id INTEGER PRIMARY KEY, title TEXT, body TEXT)")));
    must(database.run(QStringLiteral("INSERT INTO bare SELECT id, title, body FROM entry")));
    int count = 0;
    for (auto _ : state)
        must(database.run(QStringLiteral("UPDATE bare SET body = ? WHERE id = ?"),
                          {sample.first.body + QString::number(count++), sample.first.id.value}));
}
BENCHMARK(bareUpdate)->Name("save/bare UPDATE")->Unit(benchmark::kMicrosecond)->UseRealTime();

/// The same words typed where no search index holds them: what journal and transaction cost.
void autosaveUnsearched(benchmark::State &state)
{
    Sample sample(20, 100);
    const ReportId report = sample.archive->report(2001).value().id;
    QString base;
    int count = 0;
    for (auto _ : state) {
        const QString text = sample.first.body + QString::number(count++);
        must(sample.archive->writer().setReportText(report, ReportField::Introduction, base, text));
        base = text;
    }
}
BENCHMARK(autosaveUnsearched)
    ->Name("save/autosave, not in the index")
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();

/// Typing in one field: every call is a commit and continues the same change.
void autosave(benchmark::State &state)
{
    Sample sample(20, 100);
    QString base = sample.first.body;
    int count = 0;
    for (auto _ : state) {
        const QString text = sample.first.body + QString::number(count++);
        must(sample.archive->writer().setEntryText(sample.first.id, EntryField::Body, base, text));
        base = text;
    }
}
BENCHMARK(autosave)->Name("save/autosave of a body")->Unit(benchmark::kMicrosecond)->UseRealTime();

/// The same with a change of its own each time.
void editOnce(benchmark::State &state)
{
    Sample sample(20, 100);
    QString base = sample.first.title;
    int count = 0;
    for (auto _ : state) {
        const QString text = QString::number(count++);
        must(sample.archive->writer().setEntryText(sample.first.id, EntryField::Title, base, text));
        sample.archive->writer().endTyping();
        base = text;
    }
}
BENCHMARK(editOnce)->Name("save/title, one change each")->Unit(benchmark::kMicrosecond)->UseRealTime();

/// 10,000 characters typed at five a second, stored after each second, into so many texts one after another:
/// what a keystroke's second costs, and what the file grows by.
void typing(benchmark::State &state)
{
    constexpr int kTyped = 10'000;
    constexpr int kAtOnce = 5;
    const auto texts = static_cast<int>(state.range(0));
    for (auto _ : state) {
        Sample sample(1, texts);
        sample.archive->setMetricFollower([](const std::vector<Metric> &known, EntryField, const QString &,
                                             const QString &) { return known; });
        std::vector<EntryId> entries;
        const Report report = sample.archive->report(2001).value();
        for (const Section &section : report.sections)
            for (const Entry &entry : section.entries) {
                entries.push_back(entry.id);
                must(
                    sample.archive->writer().setEntryText(entry.id, EntryField::Body, entry.body, QString()));
            }
        const auto size = [&sample] {
            must(openFile(sample.path)
                     .value()
                     .database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
            return QFileInfo(sample.path).size();
        };
        const qint64 before = size();
        std::vector<qint64> times;
        for (const EntryId entry : entries) {
            QString text;
            sample.archive->writer().endTyping();
            for (int typed = 0; typed < kTyped / texts; typed += kAtOnce) {
                QString longer = text;
                for (int i = 0; i < kAtOnce; ++i)
                    longer += QChar(static_cast<char16_t>(0x4e00 + (typed + i) * 7 % 3000));
                QElapsedTimer timer;
                timer.start();
                must(sample.archive->writer().setEntryText(entry, EntryField::Body, text, longer));
                times.push_back(timer.nsecsElapsed());
                text = longer;
            }
        }
        sample.archive.reset(); // what was typed last is in the search index only then
        std::ranges::sort(times);
        state.counters["bytes/char"] = static_cast<double>(size() - before) / kTyped;
        state.counters["p50 ms"] = static_cast<double>(times[times.size() / 2]) / 1e6;
        state.counters["p99 ms"] = static_cast<double>(times[times.size() * 99 / 100]) / 1e6;
    }
}
BENCHMARK(typing)
    ->Name("typing/10,000 characters into texts")
    ->Arg(1)
    ->Arg(4)
    ->Arg(20)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void undoRedo(benchmark::State &state)
{
    Sample sample(3, 20);
    must(sample.archive->writer().setEntryState(sample.first.id, EntryState::Empty));
    for (auto _ : state) {
        must(sample.archive->writer().undo());
        must(sample.archive->writer().redo());
    }
}
BENCHMARK(undoRedo)->Name("undo and redo")->Unit(benchmark::kMicrosecond)->UseRealTime();

void openArchive(benchmark::State &state)
{
    Sample sample(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    sample.archive.reset();
    for (auto _ : state)
        benchmark::DoNotOptimize(Archive::open(sample.path).value());
    state.SetLabel(QString::number(QFileInfo(sample.path).size() / 1024).toStdString() + " KiB");
}
BENCHMARK(openArchive)
    ->Name("open/years/entries a year")
    ->Args({1, 20})
    ->Args({20, 20})
    ->Args({20, 100})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void readYear(benchmark::State &state)
{
    const Sample sample(20, 100);
    for (auto _ : state)
        benchmark::DoNotOptimize(sample.archive->report(2010).value());
}
BENCHMARK(readYear)->Name("read/a year of 100 entries")->Unit(benchmark::kMicrosecond);

/// What a window does first: every row is compared with its checksum.
void openAndReadYear(benchmark::State &state)
{
    Sample sample(20, 100);
    sample.archive.reset();
    for (auto _ : state) {
        const auto archive = Archive::open(sample.path).value();
        benchmark::DoNotOptimize(archive->reports().value());
        benchmark::DoNotOptimize(archive->report(2010).value());
    }
}
BENCHMARK(openAndReadYear)
    ->Name("open/and read a year of 100 entries")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void readYearFirst(benchmark::State &state)
{
    const Sample sample(20, 100);
    std::unique_ptr<Reader> reader;
    int year = 2020;
    for (auto _ : state) {
        if (++year > 2020) {
            state.PauseTiming();
            reader = Reader::open(sample.path).value();
            year = 2001;
            state.ResumeTiming();
        }
        benchmark::DoNotOptimize(reader->report(year).value());
    }
}
BENCHMARK(readYearFirst)->Name("read/the same for the first time")->Unit(benchmark::kMicrosecond);

void importYear(benchmark::State &state)
{
    Sample sample(1, 20);
    const Report draft = yearOf(2030, 20);
    for (auto _ : state)
        must(sample.archive->writer().importReport(draft, OnExistingYear::Replace));
}
BENCHMARK(importYear)
    ->Name("import/20 entries over the same year")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void searchWords(benchmark::State &state)
{
    const Sample sample(20, 100);
    for (auto _ : state)
        benchmark::DoNotOptimize(sample.archive->search(QStringLiteral("工作站 17")).value());
}
BENCHMARK(searchWords)->Name("search/2,000 entries, first 50")->Unit(benchmark::kMicrosecond);

void searchWhileTyping(benchmark::State &state)
{
    const Sample sample(20, 100);
    must(sample.archive->writer().setEntryText(sample.first.id, EntryField::Body, sample.first.body,
                                               sample.first.body + QStringLiteral("新")));
    for (auto _ : state)
        benchmark::DoNotOptimize(sample.archive->search(QStringLiteral("工作站 17")).value());
}
BENCHMARK(searchWhileTyping)->Name("search/the same while one is typed into")->Unit(benchmark::kMicrosecond);

/// What the panel and the command line ask: hits with their words, both counts, heads and captions too.
void findHits(benchmark::State &state)
{
    const Sample sample(20, static_cast<int>(state.range(0)));
    const SearchQuery query = parseQuery(u"工作站 17");
    for (auto _ : state) {
        benchmark::DoNotOptimize(sample.archive->firstHits(query).value());
        benchmark::DoNotOptimize(sample.archive->countHits(query).value());
    }
}
BENCHMARK(findHits)
    ->Name("find/20 years of entries")
    ->Arg(20)
    ->Arg(100)
    ->Arg(500)
    ->Unit(benchmark::kMicrosecond);

/// The limit without an index: every text in memory, folded already, looked through.
void scanTexts(benchmark::State &state)
{
    QStringList texts;
    const Report year = yearOf(2001, static_cast<int>(state.range(0)));
    for (int copy = 0; copy < 20; ++copy)
        for (const Section &section : year.sections)
            for (const Entry &entry : section.entries)
                texts << text::foldTight(entry.title + QLatin1Char(' ') + entry.body);
    for (auto _ : state)
        benchmark::DoNotOptimize(std::ranges::count_if(texts, [](const QString &text) {
            return text.contains(QStringLiteral("工作站")) && text.contains(QStringLiteral("17"));
        }));
}
BENCHMARK(scanTexts)
    ->Name("find/a scan in memory")
    ->Arg(20)
    ->Arg(100)
    ->Arg(500)
    ->Unit(benchmark::kMicrosecond);

} // namespace
