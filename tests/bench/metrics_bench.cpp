// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the numbers of report text are found, on one core, and against a public recognizer on the same
// text. The peer is the npm package @microsoft/recognizers-text-suite: install it in a folder of its own and
// name the folder in DASHIJI_RECOGNIZERS; without it only our own speed is measured.
#include "core/metrics/extraction.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <chrono>

using namespace dashiji::metrics;
using Qt::StringLiterals::operator""_s;

namespace
{

/// Report text of this many bytes at least, as dense with numbers as a year's report is.
QString reportText(qsizetype bytes)
{
    const QString year =
        u"全年组织学术讲座42场，到场听众3,600余人，与6个区县签订合作协议，培训骨干一百二十人。\n"
        u"学会现有个人会员1,276名，较上年增长6.3%；新建专家工作室5个，总数增至37个。\n"
        u"各单位认真贯彻落实会议精神，围绕中心、服务大局，扎实推进各项工作，取得了新的进展和成效。\n"
        u"2021年5月20日，第三届理事会第二次会议在图书馆报告厅举行，审议通过了《章程（修正案）》。\n"
        u"争取专项经费408万元，资助青年人才项目20项，编印简报24期，报送信息186条。\n"_s;
    QString text;
    while (text.size() * 3 < bytes)
        text += year;
    return text;
}

using Clock = std::chrono::steady_clock;

double secondsOf(const Clock::duration &duration)
{
    return std::chrono::duration<double>(duration).count();
}

void ExtractMetrics(benchmark::State &state)
{
    const QString text = reportText(state.range(0));
    const UnitLexicon lexicon = UnitLexicon::standard();
    for (auto _ : state)
        benchmark::DoNotOptimize(extractMetrics(text, lexicon));
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}
BENCHMARK(ExtractMetrics)->Arg(1 << 14)->Arg(1 << 20)->Unit(benchmark::kMillisecond);

/// Seconds the peer takes for a text, without its start; none if it is not there.
std::optional<double> peerSeconds(const QString &text)
{
    const QString folder = qEnvironmentVariable("DASHIJI_RECOGNIZERS");
    QTemporaryDir temporary;
    QFile input(temporary.filePath(u"text.txt"_s));
    if (folder.isEmpty() || !input.open(QIODevice::WriteOnly))
        return std::nullopt;
    input.write(text.toUtf8());
    input.close();
    const QString script = u"const r = require('@microsoft/recognizers-text-suite');"
                           u"const lines = require('fs').readFileSync(process.argv[1], 'utf8').split('\\n');"
                           u"r.recognizeNumber('一百', 'zh-cn');"
                           u"const start = process.hrtime.bigint();"
                           u"for (const line of lines) r.recognizeNumber(line, 'zh-cn');"
                           u"console.log(Number(process.hrtime.bigint() - start) / 1e9);"_s;
    QProcess node;
    node.setWorkingDirectory(folder);
    node.start(u"node"_s, {u"-e"_s, script, input.fileName()});
    bool isNumber = false;
    if (!node.waitForFinished(600'000))
        return std::nullopt;
    const double seconds = node.readAllStandardOutput().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

/// The counter "times_peer": how many times faster than the peer finds numbers alone, without units or
/// labels.
void ExtractBesidePeer(benchmark::State &state)
{
    const QString text = reportText(1 << 16);
    const auto peer = peerSeconds(text);
    if (!peer) {
        state.SkipWithError("DASHIJI_RECOGNIZERS does not name a folder with the recognizers");
        return;
    }
    const UnitLexicon lexicon = UnitLexicon::standard();
    Clock::duration own{};
    for (auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(extractMetrics(text, lexicon));
        own += Clock::now() - start;
    }
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
    state.counters["times_peer"] = *peer * static_cast<double>(state.iterations()) / secondsOf(own);
}
BENCHMARK(ExtractBesidePeer)->Unit(benchmark::kMillisecond);

} // namespace
