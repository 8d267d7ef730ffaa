// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the link of numbers and words costs: an autosave of a long entry full of numbers beside one of the
// same length without any, and the import of a year with its numbers; words replaced through many years.
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "core/workflow/replacing.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <chrono>

using namespace dashiji;

namespace
{

/// Ends the benchmark where something failed: a figure of failures would be a lie.
template <class T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

constexpr int kNumbers = 200;
constexpr qsizetype kCharacters = 5000;

/// 25 characters a sentence, so that two hundred make the five thousand.
QString entryBody(bool withNumbers)
{
    const QString sentence = withNumbers
                                 ? QStringLiteral("各区县协会全年举办科普讲座%1场，深受当地群众的欢迎。\n")
                                 : QStringLiteral("各区县协会全年举办科普讲座若干，深受当地群众的欢迎。\n");
    QString body;
    for (int i = 0; i < kNumbers; ++i)
        body += withNumbers ? sentence.arg(100 + i) : sentence;
    return body.left(kCharacters);
}

struct LongEntry {
    QTemporaryDir folder;
    std::unique_ptr<archive::Archive> archive;
    Entry entry;

    explicit LongEntry(bool withNumbers)
    {
        archive = std::move(
            workflow::createArchive(folder.filePath(QStringLiteral("a.dashiji")), QStringLiteral("协会"))
                .value());
        Report report;
        report.year = 2030;
        report.sections.resize(1);
        report.sections[0].entries.resize(1);
        report.sections[0].entries[0].body = entryBody(withNumbers);
        must(archive->writer().importReport(report));
        must(archive->writer().findMetrics(archive->report(2030).value().sections[0].entries[0].id));
        entry = archive->report(2030).value().sections[0].entries[0];
    }
};

/// Typing at a place of the text: every call is a commit and continues the same change.
void typeAt(benchmark::State &state, bool withNumbers, bool atStart)
{
    LongEntry sample(withNumbers);
    QString base = sample.entry.body;
    const qsizetype place = atStart ? 0 : base.size();
    int count = 0;
    for (auto _ : state) {
        QString text = sample.entry.body;
        text.insert(place, QString(1 + count++ % 7, u'字'));
        must(sample.archive->writer().setEntryText(sample.entry.id, EntryField::Body, base, text));
        base = text;
    }
    state.SetLabel(std::to_string(sample.entry.metrics.size()) + " numbers in " +
                   std::to_string(sample.entry.body.size()) + " characters");
}
BENCHMARK_CAPTURE(typeAt, none, false, true)
    ->Name("save/autosave, no numbers")
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(typeAt, behind, true, false)
    ->Name("save/autosave behind 200 numbers")
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(typeAt, before, true, true)
    ->Name("save/autosave before 200 numbers, which all move")
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();

/// Years of twenty entries, each with the words once.
struct ManyYears {
    QTemporaryDir folder;
    std::unique_ptr<archive::Archive> archive;

    explicit ManyYears(int years)
    {
        archive = std::move(
            workflow::createArchive(folder.filePath(QStringLiteral("a.dashiji")), QStringLiteral("协会"))
                .value());
        for (int year = 2030; year > 2030 - years; --year) {
            Report report;
            report.year = year;
            report.sections.resize(1);
            for (int rank = 0; rank < 20; ++rank)
                report.sections[0].entries.emplace_back().body =
                    QStringLiteral("海智工作站新增。") + entryBody(false).left(250);
            must(archive->writer().importReport(report));
        }
    }
};

/// Looking for words that every entry has, beside reading all reports and doing nothing with them.
void findThrough(benchmark::State &state)
{
    const ManyYears many(static_cast<int>(state.range(0)));
    const auto reader = archive::Reader::open(many.archive->address()).value();
    double places = 0;
    for (auto _ : state) {
        const auto found = workflow::findWords(*reader, {}, QStringLiteral("海智"), text::Likeness::Folded);
        must(found);
        places = static_cast<double>(found->size());
    }
    const auto reports = reader->reports().value();
    const auto begun = std::chrono::steady_clock::now();
    for (const archive::ReportSummary &report : reports)
        benchmark::DoNotOptimize(reader->report(report.id));
    state.counters["reading_ms"] =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    state.counters["places"] = places;
}
BENCHMARK(findThrough)
    ->Name("replace/find in years")
    ->Arg(5)
    ->Arg(20)
    ->Arg(50)
    ->Unit(benchmark::kMillisecond);

void replaceThrough(benchmark::State &state)
{
    const ManyYears many(static_cast<int>(state.range(0)));
    bool back = false;
    for (auto _ : state) {
        const QString words = back ? QStringLiteral("海外智力") : QStringLiteral("海智");
        const QString by = back ? QStringLiteral("海智") : QStringLiteral("海外智力");
        back = !back;
        const auto found = workflow::findWords(*many.archive, {}, words, text::Likeness::Folded);
        must(found);
        must(workflow::replaceWords(*many.archive, *found, words, by));
    }
}
BENCHMARK(replaceThrough)
    ->Name("replace/in all years")
    ->Arg(5)
    ->Arg(20)
    ->Arg(50)
    ->Unit(benchmark::kMillisecond);

} // namespace
