// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to find the names of texts, and to list those of fifty years.
#include "core/names/index.h"

#include <benchmark/benchmark.h>

using namespace dashiji;

namespace
{

constexpr int kYears = 50;
constexpr int kEntries = 20;

/// A body of 500 characters in which a person, an organization and a document are named in each of its
/// sentences.
QString body(int year, int entry)
{
    static constexpr QStringView kSurnames = u"林顾周沈许陆高吴马程";
    static constexpr QStringView kGiven = u"若川宁砚怀瑾秋岚远志承岳";
    static constexpr QStringView kPlaces = u"江湾青石白鹭三溪云岭";
    QString text;
    for (int i = 0; text.size() < 500; ++i) {
        const int n = year * 7 + entry * 3 + i;
        const QString place = kPlaces.sliced(n % 5 * 2, 2).toString();
        text += QStringLiteral("由%1市科学技术协会主办，%1大学校长%2%3出席并讲话，印发《关于做好%1市第%"
                               "4届科普周活动的通知》，"
                               "全市开展各类科普活动，受到群众欢迎。")
                    .arg(place, kSurnames.sliced(n % 10, 1).toString(), kGiven.sliced(n % 11, 2).toString())
                    .arg(n);
    }
    return text;
}

names::Reports office()
{
    names::Reports reports;
    for (int year = 0; year < kYears; ++year) {
        Report report;
        report.id = {year + 1};
        report.year = 1980 + year;
        Section &section = report.sections.emplace_back();
        for (int i = 0; i < kEntries; ++i) {
            Entry &entry = section.entries.emplace_back();
            entry.id = {year * kEntries + i + 1};
            entry.body = body(year, i);
        }
        reports.push_back(std::make_shared<const Report>(std::move(report)));
    }
    return reports;
}

void finding(benchmark::State &state)
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += body(i / kEntries, i % kEntries) + u'\n';
    for (auto _ : state)
        benchmark::DoNotOptimize(names::findNames(text));
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * text.toUtf8().size());
}

/// @param state range: 0 for the first time, 1 when the texts were read before, 2 after an edit of one
void index(benchmark::State &state)
{
    names::Reports reports = office();
    names::NameFinder finder;
    if (state.range(0) > 0)
        benchmark::DoNotOptimize(names::indexNames(reports, {}, finder));
    int edits = 0;
    for (auto _ : state) {
        if (state.range(0) == 0) {
            names::NameFinder fresh;
            benchmark::DoNotOptimize(names::indexNames(reports, {}, fresh));
            continue;
        }
        if (state.range(0) == 2) {
            Report edited = *reports.back();
            edited.sections[0].entries[0].body = body(kYears, ++edits);
            reports.back() = std::make_shared<const Report>(std::move(edited));
        }
        benchmark::DoNotOptimize(names::indexNames(reports, {}, finder));
        finder.forgetUnused();
    }
}

} // namespace

BENCHMARK(finding)->Name("names/finding")->Unit(benchmark::kMillisecond);
BENCHMARK(index)
    ->Name("names/1,000 entries of 50 years, first 0, again 1, one edited 2")
    ->Arg(0)
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond);
