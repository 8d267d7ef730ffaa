// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching very many entries: the first hits, the totals, what an entry more costs, the size of the index;
// and beside it in the same run what others find of the same and how long it takes them. DASHIJI_ENTRIES says
// how many entries: README's figures are of 100,000 and 1,000,000. Times are the processor's.
#include "core/archive/archive.h"
#include "tests/bench/manyentries.h"
#include "tests/bench/searchpeers.h"

#include <benchmark/benchmark.h>

using namespace dashiji;
using namespace dashiji::test;
using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kQueries = 1000;

const ManyEntries &entries()
{
    static const ManyEntries kEntries(askedEntries());
    return kEntries;
}

/// Made once for all of them.
const LargeArchive &large()
{
    static const LargeArchive kLarge(entries());
    return kLarge;
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// What each of the queries takes.
template <class Ask>
void askAll(benchmark::State &state, const QStringList &queries, Ask ask)
{
    const auto reader = must(archive::Reader::open(large().path));
    for (auto _ : state) {
        std::vector<double> times;
        double found = 0;
        for (const QString &query : queries) {
            const double before = processorTime();
            found += static_cast<double>(ask(*reader, archive::parseQuery(query)));
            times.push_back(processorTime() - before);
        }
        state.counters["p50_ms"] = quantile(times, 0.5);
        state.counters["p99_ms"] = quantile(times, 0.99);
        state.counters["found"] = found / static_cast<double>(queries.size());
    }
    state.counters["entries"] = entries().count();
}

void firstHits(benchmark::State &state)
{
    askAll(state, entries().queries(kQueries, 0),
           [](const archive::Reader &reader, const archive::SearchQuery &query) {
               return must(reader.firstHits(query)).hits.size();
           });
}
BENCHMARK(firstHits)->Name("search/first 50")->Iterations(1)->Unit(benchmark::kMillisecond);

void totals(benchmark::State &state)
{
    askAll(state, entries().queries(kQueries, 0),
           [](const archive::Reader &reader, const archive::SearchQuery &query) {
               return must(reader.countHits(query)).total;
           });
}
BENCHMARK(totals)->Name("search/totals")->Iterations(1)->Unit(benchmark::kMillisecond);

void severalWords(benchmark::State &state)
{
    QStringList queries = entries().queries(kQueries / 2, 2);
    const QStringList others = entries().queries(kQueries / 2, 0, 2);
    for (qsizetype i = 0; i < queries.size(); ++i)
        queries[i] += u' ' + others[i];
    askAll(state, queries, [](const archive::Reader &reader, const archive::SearchQuery &query) {
        return must(reader.firstHits(query)).hits.size();
    });
}
BENCHMARK(severalWords)->Name("search/first 50, two words")->Iterations(1)->Unit(benchmark::kMillisecond);

/// What adding costs, and what it adds to the file.
void growth(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(large());
    state.counters["first_ms"] = large().firstTenth;
    state.counters["last_ms"] = large().lastTenth;
    state.counters["index_of_text"] = large().indexBytes() / textBytes(entries());
}
BENCHMARK(growth)->Name("search/an entry more")->Iterations(1)->Unit(benchmark::kMillisecond);

SearchPeer ours(const ManyEntries &)
{
    return dashijiItself(large());
}

/// What they find of the entries that hold four characters, typed as they are and in traditional ones.
void find(benchmark::State &state, SearchPeer (*peer)(const ManyEntries &), bool traditional)
{
    const SearchPeer asked = peer(entries());
    if (!asked.find) {
        state.SkipWithError("not installed");
        return;
    }
    constexpr qsizetype kOfPeers = 60;
    QStringList queries;
    for (const QString &query : entries().queries(20 * kOfPeers, 4)) {
        const QString typed = traditional ? ManyEntries::traditional(query) : query;
        if (!typed.isNull() && queries.size() < kOfPeers && !holdersOf(entries(), typed).empty())
            queries << typed;
    }
    for (auto _ : state) {
        std::vector<double> times;
        double recall = 0;
        for (const QString &query : queries) {
            const auto sought = holdersOf(entries(), query);
            const double before = processorTime() + childrenTime();
            if (asked.begin)
                asked.begin(query);
            else
                asked.find(query);
            times.push_back(processorTime() + childrenTime() - before);
            recall +=
                static_cast<double>((asked.find(query) & sought).size()) / static_cast<double>(sought.size());
        }
        state.counters["recall"] = recall / static_cast<double>(queries.size());
        state.counters["p50_ms"] = quantile(times, 0.5);
        state.counters["p99_ms"] = quantile(times, 0.99);
    }
    state.counters["of_text"] = asked.bytes / textBytes(entries());
}

#define DASHIJI_PEER(peer, name)                                                                             \
    BENCHMARK_CAPTURE(find, peer, peer, false)                                                               \
        ->Name("peers/" name ", four characters")                                                            \
        ->Iterations(1)                                                                                      \
        ->Unit(benchmark::kMillisecond);                                                                     \
    BENCHMARK_CAPTURE(find, peer##Traditional, peer, true)                                                   \
        ->Name("peers/" name ", typed in traditional characters")                                            \
        ->Iterations(1)                                                                                      \
        ->Unit(benchmark::kMillisecond)

DASHIJI_PEER(ours, "dashiji");
DASHIJI_PEER(memoryScan, "a scan in memory");
DASHIJI_PEER(trigramIndex, "FTS5 trigram and LIKE");
DASHIJI_PEER(ripgrep, "ripgrep");
DASHIJI_PEER(recoll, "recoll");

} // namespace
