// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long two years take to lie beside each other: two long bodies, and two whole reports.
#include "core/lookback/comparison.h"

#include <QRandomGenerator>

#include <benchmark/benchmark.h>

using namespace dashiji;

namespace
{

constexpr int kLetters = 400; ///< so many different characters a text is made of

QString randomText(QRandomGenerator &random, qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += text.size() % 30 == 29 ? u'。' : QChar(0x4e00 + random.bounded(kLetters));
    return text;
}

/// @param state range: of a hundred characters so many are others in the later text
void bodies(benchmark::State &state)
{
    QRandomGenerator random(3);
    const QString before = randomText(random, 5000);
    QString after = before;
    for (QChar &character : after)
        if (random.bounded(100) < state.range(0))
            character = QChar(0x4e00 + random.bounded(kLetters));
    for (auto _ : state)
        benchmark::DoNotOptimize(text::blackline(before, after));
}

void years(benchmark::State &state)
{
    QRandomGenerator random(5);
    std::vector<Report> reports(2);
    for (Report &report : reports) {
        report.year = 2031 + static_cast<int>(&report - reports.data());
        report.sections.emplace_back();
        for (int i = 0; i < 20; ++i) {
            Entry &entry = report.sections[0].entries.emplace_back();
            entry.title = randomText(random, 20);
            entry.body = randomText(random, 800);
        }
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(lookback::compareReports(reports[0], reports[1],
                                                          lookback::pairEntries(reports[0], reports[1]), {}));
}

} // namespace

BENCHMARK(bodies)
    ->Name("compare/bodies of 5,000 characters, changed %")
    ->Arg(5)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(years)->Name("compare/two years of 20 entries")->Unit(benchmark::kMillisecond);
