// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a report takes to become a PDF, beside Qt's own text engine doing the same text in the same run.
#include "core/publish/publishing.h"
#include "tests/core/publish/samplereports.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace dashiji;

namespace
{

constexpr double kSmallLimit = 0.25; ///< seconds, for a report of 20 entries
constexpr double kLargeLimit = 1.0;  ///< for fifty years of them

double peakMegabytes()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

size_t exportPdf(const Report &report, size_t *pages = nullptr)
{
    publish::PublishOptions options;
    options.date = QDateTime(QDate(2022, 1, 31), QTime(12, 0), Qt::UTC);
    const auto document = publish::layoutReport(report, options);
    if (!document)
        return 0;
    if (pages != nullptr)
        *pages = document->pages.size();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return publish::writePdf(*document, options, {}, buffer) ? size_t(buffer.size()) : 0;
}

/// The same words as a QTextDocument printed by QPdfWriter: no contents, bookmarks, heads or tags.
void exportByTextDocument(const Report &report)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Serif CJK SC"), 12));
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const QString &line : test::expectedStrings(report)) {
        cursor.insertText(line);
        cursor.insertBlock();
    }
    cursor.endEditBlock();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    document.print(&writer);
}

template <class Work>
double secondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void measure(benchmark::State &state, const Report &report, double limit)
{
    double seconds = 0;
    size_t bytes = 0;
    size_t pages = 0;
    for (auto _ : state)
        seconds += secondsOf([&] { bytes = exportPdf(report, &pages); });
    if (bytes == 0)
        state.SkipWithError("no PDF was written");
    seconds /= double(state.iterations());
    state.counters["share_of_limit"] = seconds / limit;
    state.counters["pages"] = double(pages);
    state.counters["MB_written"] = double(bytes) / 1e6;
    state.counters["peak_MB"] = peakMegabytes();
    state.counters["ms_per_page"] = seconds * 1000 / double(std::max<size_t>(1, pages));
    // after the peak was read: the peer needs more
    state.counters["textdocument_takes_times"] = secondsOf([&] { exportByTextDocument(report); }) / seconds;
}

/// Fonts are found and loaded in the first of these, as when a program starts to export.
void reportOfTwentyEntries(benchmark::State &state)
{
    measure(state, test::largeReport(1, 1), kSmallLimit);
}
BENCHMARK(reportOfTwentyEntries)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->Name("reportOfTwentyEntries/first");
BENCHMARK(reportOfTwentyEntries)->Unit(benchmark::kMillisecond);

void fiftyYears(benchmark::State &state)
{
    measure(state, test::largeReport(50), kLargeLimit);
}
BENCHMARK(fiftyYears)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
