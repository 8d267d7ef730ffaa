// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long reading a report takes, as a multiple of what cannot be avoided: counting its lines.
#include "core/intake/source.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstring>

using namespace dashiji::intake;

namespace
{

/// A report as long as a year's usually is: two lists of ten entries with captions, some 11 kB.
QByteArray yearReport()
{
    QString text = QStringLiteral("2020年云川市科协“十件大事”“十大亮点”\n\n");
    const QString sentence = QStringLiteral(
        "全年组织讲座四十二场，到场听众三千余人，与六个区县签订合作协议，培训骨干一百二十人。");
    for (const QString &name : {QStringLiteral("十件大事"), QStringLiteral("十大亮点")}) {
        text += name + QStringLiteral("\n\n");
        for (int rank = 1; rank <= 10; ++rank) {
            text += QStringLiteral("%1. 第%1项工作取得新的进展\n\n").arg(rank);
            if (rank % 3 == 0)
                text += QStringLiteral("第%1届学术年会\n\n").arg(rank);
            text += sentence.repeated(4) + QStringLiteral("\n\n");
        }
    }
    return text.toUtf8();
}

qsizetype countLines(const QByteArray &bytes)
{
    qsizetype lines = 0;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while ((at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at))))) {
        ++lines;
        ++at;
    }
    return lines;
}

void CountLines(benchmark::State &state)
{
    const QByteArray bytes = yearReport();
    for (auto _ : state)
        benchmark::DoNotOptimize(countLines(bytes));
    state.SetBytesProcessed(state.iterations() * bytes.size());
}
BENCHMARK(CountLines);

/// Bytes to outline. The counter "per_copy" is the time against decoding the bytes once with Qt.
void ReadReport(benchmark::State &state)
{
    QByteArray bytes;
    for (int64_t times = state.range(0); times > 0; --times)
        bytes += yearReport();
    using Clock = std::chrono::steady_clock;
    Clock::duration decoding{};
    Clock::duration reading{};
    for (auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(QString::fromUtf8(bytes));
        const auto decoded = Clock::now();
        const auto source = readSource(bytes, QStringLiteral("2020.txt"));
        benchmark::DoNotOptimize(buildOutline(*source));
        reading += Clock::now() - decoded;
        decoding += decoded - start;
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - decoded).count());
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
    state.counters["per_copy"] = static_cast<double>(reading.count()) / static_cast<double>(decoding.count());
}
BENCHMARK(ReadReport)->Arg(1)->Arg(16)->Arg(256)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
