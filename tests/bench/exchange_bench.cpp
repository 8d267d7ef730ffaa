// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import of a JSON file of reports costs: ten, a hundred and a thousand of twenty entries each,
// whose numbers are read and linked. A report must not cost more when there are more of them.
#include "core/workflow/archives.h"
#include "core/workflow/reportfiles.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace dashiji;

namespace
{

/// Ends the benchmark where something failed: a figure of failures would be a lie.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

constexpr int kFirstYear = 1000;
constexpr int kEntries = 20;

/// Whether every report counts other things, so that indicators become many.
enum class Names {
    Same,
    Others,
};

/// Two characters that no other number has.
QString name(int number)
{
    static constexpr char16_t kFirst = u'一';
    return QString(QChar(kFirst + 37 * (number / 100))) + QChar(kFirst + 4000 + 53 * (number % 100));
}

QString paragraph(int year, int entry, Names names)
{
    static const QStringList kThings{QStringLiteral("科普讲座"), QStringLiteral("学术年会"),
                                     QStringLiteral("科技培训"), QStringLiteral("海智沙龙"),
                                     QStringLiteral("院士讲坛")};
    return QStringLiteral("全年举办%1%2场，参加%3人次，投入经费%4万元，新建工作站%5家。")
        .arg((names == Names::Same ? QString() : name(year)) + kThings.at(entry % kThings.size()))
        .arg(10 + (year * 7 + entry) % 90)
        .arg(1000 + (year * 31 + entry * 17) % 9000)
        .arg(5 + (year + entry) % 50)
        .arg(1 + (year + entry) % 9);
}

/// A file as another program would make it: no uids, no metrics.
QByteArray fileOf(int reports, Names names = Names::Same)
{
    exchange::ReportFile file;
    for (int year = kFirstYear; year < kFirstYear + reports; ++year) {
        Report report;
        report.year = year;
        report.title = QStringLiteral("%1年十件大事").arg(year);
        report.sections.resize(2);
        report.sections[0].kind = SectionKind::Events;
        report.sections[1].kind = SectionKind::Highlights;
        for (int entry = 0; entry < kEntries; ++entry) {
            Entry &each = report.sections[static_cast<size_t>(entry % 2)].entries.emplace_back();
            each.title = QStringLiteral("第%1件事").arg(entry + 1);
            each.body = paragraph(year, entry, names) + QLatin1Char('\n') +
                        QStringLiteral("各区县协会同时举办，深受当地群众的欢迎。");
        }
        file.reports.push_back({std::move(report), false});
    }
    return exchange::writeReports(file).replace("\"metrics\"", "\"left_out\"");
}

void importReports(benchmark::State &state, bool readsNumbers, Names names)
{
    const auto reports = static_cast<int>(state.range(0));
    const auto read = must(exchange::readReports(fileOf(reports, names)));
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const auto archive = must(
            workflow::createArchive(folder.filePath(QStringLiteral("a.dashiji")), QStringLiteral("协会")));
        state.ResumeTiming();
        workflow::ReportImportOptions options;
        options.readsNumbers = readsNumbers;
        benchmark::DoNotOptimize(must(workflow::importReports(*archive, read.file, folder.path(), options)));
    }
    state.counters["report"] = benchmark::Counter(reports, benchmark::Counter::kIsIterationInvariantRate |
                                                               benchmark::Counter::kInvert);
}
BENCHMARK_CAPTURE(importReports, texts, false, Names::Same)
    ->Name("exchange/import reports of 20 entries, texts alone")
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(importReports, numbers, true, Names::Same)
    ->Name("exchange/import reports of 20 entries, numbers read and linked")
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

BENCHMARK_CAPTURE(importReports, others, true, Names::Others)
    ->Name("exchange/import reports of 20 entries, numbers of ever other things")
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void readJson(benchmark::State &state)
{
    const QByteArray bytes = fileOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(must(exchange::readReports(bytes)));
    state.SetBytesProcessed(state.iterations() * bytes.size());
}
BENCHMARK(readJson)
    ->Name("exchange/read a JSON file of reports")
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
