// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job from the command line, processes and all: import a report, export it. DASHIJI_CORPUS, when
// set, gives the report; else it is the sample of 2021. "of_2s" is the share of the two seconds it may take.
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace
{

QString reportFile()
{
    const QString corpus = qEnvironmentVariable("DASHIJI_CORPUS");
    return corpus.isEmpty() ? QStringLiteral(DASHIJI_SAMPLES "/2021.txt")
                            : QDir(corpus).filePath(QStringLiteral("report-2021.txt"));
}

bool runs(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DASHIJI_CLI), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

void importAndExport(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(QStringLiteral("a.dashiji"));
    const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
    const QString report = reportFile();
    QElapsedTimer clock;
    clock.start();
    for (auto _ : state) {
        QFile::remove(archive);
        const bool done =
            runs({QStringLiteral("import"), archive, report, QStringLiteral("--json")}) &&
            runs({QStringLiteral("export"), archive, QStringLiteral("--year"), QStringLiteral("2021"),
                  QStringLiteral("--to"), pdf, QStringLiteral("--json")});
        if (!done)
            state.SkipWithError("dashiji-cli failed");
    }
    state.counters["of_2s"] =
        static_cast<double>(clock.elapsed()) / 2000.0 / static_cast<double>(state.iterations());
}

/// What starting, reading arguments and ending cost by themselves.
void startAndEnd(benchmark::State &state)
{
    for (auto _ : state)
        if (!runs({QStringLiteral("--version")}))
            state.SkipWithError("dashiji-cli failed");
}

} // namespace

BENCHMARK(importAndExport)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(startAndEnd)->Unit(benchmark::kMillisecond)->UseRealTime();
