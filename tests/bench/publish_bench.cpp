// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a report takes to become a PDF, read back, beside Qt's own text engine doing the same text in the
// same run. tools/printpeers sets the command beside other programs.
#include "core/publish/publishing.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTemporaryFile>
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

constexpr double kSmallLimit = 0.15; ///< seconds, for a report of 20 entries with 8 photos
constexpr double kLargeLimit = 1.0;  ///< for a book of fifty of them with 400 photos
constexpr double kPeakLimit = 150;   ///< megabytes, for either
constexpr int kYears = 50;

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

/// Reports whose first captions have photos, each a file of its own on the disk.
class PhotoBook
{
public:
    /// A report of twenty entries.
    explicit PhotoBook(int photos) : m_reports{test::largeReport(1, 1)} { addPhotos(photos); }

    /// A book of years, each with its table of numbers and its charts.
    PhotoBook(int years, int photos)
        : m_reports(test::largeBook(years, 1)), m_series(test::seriesOfLargeBook(years))
    {
        addPhotos(photos);
    }

    [[nodiscard]] const std::vector<Report> &reports() const { return m_reports; }

    /// @return bytes written; 0 on failure
    size_t exportPdf(size_t &pages) const
    {
        publish::PublishOptions options;
        options.date = QDateTime(QDate(2022, 1, 31), QTime(12, 0), Qt::UTC);
        options.series = m_series;
        const auto document = publish::layoutBook(m_reports, options);
        if (!document)
            return 0;
        pages = document->pages.size();
        const auto load = [this](const Media &media) -> Result<QByteArray> {
            QFile file(m_photos.at(int(media.id.value) - 1));
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::FileUnreadable, file.fileName());
            return file.readAll();
        };
        QTemporaryFile file;
        if (!file.open() || !publish::writePdf(*document, options, load, file) || !file.flush() ||
            !publish::checkPdf(publish::wordsOf(*document), file.fileName()))
            return 0;
        return size_t(file.size());
    }

private:
    void addPhotos(int photos)
    {
        const QSize size(1200, 800);
        const QImage photo =
            test::noise({300, 200}).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QByteArray jpeg = test::encoded(photo, "JPEG");
        for (Report &report : m_reports) {
            for (Section &section : report.sections) {
                for (Entry &entry : section.entries) {
                    if (m_photos.size() >= photos)
                        return;
                    addPhoto(entry.photos[0], jpeg, size);
                }
            }
        }
    }

    void addPhoto(Photo &photo, const QByteArray &jpeg, QSize size)
    {
        const QString name = m_folder.filePath(QString::number(m_photos.size()) + QStringLiteral(".jpg"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size())
            return;
        m_photos.append(name);
        photo.media = Media{};
        photo.media->id.value = m_photos.size(); // each its own: none is stored once for many
        photo.media->size = size;
    }

    QTemporaryDir m_folder;
    std::vector<Report> m_reports;
    QStringList m_photos; ///< paths, in the order of their captions
    std::vector<publish::IndicatorSeries> m_series;
};

/// The same words as a QTextDocument printed by QPdfWriter: no contents, bookmarks, heads or tags.
void exportByTextDocument(const std::vector<Report> &reports)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Serif CJK SC"), 12));
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const Report &report : reports) {
        for (const QString &line : test::expectedStrings(report)) {
            cursor.insertText(line);
            cursor.insertBlock();
        }
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

void measure(benchmark::State &state, const PhotoBook &book, double limit)
{
    double seconds = 0;
    size_t bytes = 0;
    size_t pages = 0;
    for (auto _ : state)
        seconds += secondsOf([&] { bytes = book.exportPdf(pages); });
    if (bytes == 0)
        state.SkipWithError("no PDF was written");
    seconds /= double(state.iterations());
    state.counters["share_of_limit"] = seconds / limit;
    state.counters["pages"] = double(pages);
    state.counters["MB_written"] = double(bytes) / 1e6;
    state.counters["peak_MB"] = peakMegabytes();
    state.counters["share_of_peak"] = peakMegabytes() / kPeakLimit;
    state.counters["ms_per_page"] = seconds * 1000 / double(std::max<size_t>(1, pages));
    // after the peak was read: the peer needs more
    state.counters["textdocument_takes_times"] =
        secondsOf([&] { exportByTextDocument(book.reports()); }) / seconds;
}

/// Fonts are found and loaded in the first of these, as when a program starts to export.
void reportOfTwentyEntries(benchmark::State &state)
{
    measure(state, PhotoBook(8), kSmallLimit);
}
BENCHMARK(reportOfTwentyEntries)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->Name("reportOfTwentyEntries/first");
BENCHMARK(reportOfTwentyEntries)->Iterations(10)->Unit(benchmark::kMillisecond);

/// Its peak of memory is its own only when it runs alone: --benchmark_filter=fiftyYears.
void fiftyYears(benchmark::State &state)
{
    measure(state, PhotoBook(kYears, 400), kLargeLimit);
}
BENCHMARK(fiftyYears)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
