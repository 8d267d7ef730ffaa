// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a report takes to become a PDF, read back, beside others doing the same text in the same run: Qt's
// own text engine, and LibreOffice and pandoc with xelatex where they are installed.
#include "core/publish/publishing.h"
#include "tests/bench/publishpeers.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
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
constexpr QSize kChart(800, 300); ///< of a chart's picture for others

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
    explicit PhotoBook(int photos) : m_book{{test::largeReport(1, 1)}, {}, {}} { addPhotos(photos); }

    /// A book of years, each with its table of numbers and its charts.
    PhotoBook(int years, int photos)
        : m_book{test::largeBook(years, 1), {}, {}}, m_series(test::seriesOfLargeBook(years))
    {
        addPhotos(photos);
        for (const Report &report : m_book.reports)
            addChart(report.year);
    }

    [[nodiscard]] const test::PeerBook &book() const { return m_book; }

    /// @return bytes written; 0 on failure
    size_t exportPdf(size_t &pages) const
    {
        publish::PublishOptions options;
        options.date = QDateTime(QDate(2022, 1, 31), QTime(12, 0), Qt::UTC);
        options.series = m_series;
        const auto document = publish::layoutBook(m_book.reports, options);
        if (!document)
            return 0;
        pages = document->pages.size();
        const auto load = [this](const Media &media) -> Result<QByteArray> {
            QFile file(m_book.photos.at(int(media.id.value) - 1));
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::FileUnreadable, file.fileName());
            return file.readAll();
        };
        QTemporaryFile file;
        if (!file.open() || !publish::writePdf(*document, options, load, file) || !file.flush() ||
            !publish::checkPdf(*document, file.fileName()))
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
        for (Report &report : m_book.reports) {
            for (Section &section : report.sections) {
                for (Entry &entry : section.entries) {
                    if (m_book.photos.size() >= photos)
                        return;
                    addPhoto(entry.photos[0], jpeg, size);
                }
            }
        }
    }

    /// A year's first series as a picture, for those who draw no charts.
    void addChart(int year)
    {
        QImage picture(kChart, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        const auto &values = m_series.front().values;
        const int step = kChart.width() / int(values.size());
        for (size_t i = 0; i < values.size() && values[i].year <= year; ++i) {
            const int height = int(i + 1) * kChart.height() / int(values.size());
            painter.fillRect(int(i) * step, kChart.height() - height, step / 2, height, Qt::darkRed);
        }
        painter.end();
        const QString name = m_folder.filePath(QStringLiteral("chart%1.png").arg(year));
        if (picture.save(name))
            m_book.charts.append(name);
    }

    void addPhoto(Photo &photo, const QByteArray &jpeg, QSize size)
    {
        const QString name =
            m_folder.filePath(QString::number(m_book.photos.size()) + QStringLiteral(".jpg"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size())
            return;
        m_book.photos.append(name);
        photo.media = Media{};
        photo.media->id.value = m_book.photos.size(); // each its own: none is stored once for many
        photo.media->size = size;
    }

    QTemporaryDir m_folder;
    test::PeerBook m_book;
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
        secondsOf([&] { exportByTextDocument(book.book().reports); }) / seconds;
    if (const auto peer = test::secondsOfLibreOffice(book.book()))
        state.counters["libreoffice_takes_times"] = *peer / seconds;
    if (const auto peer = test::secondsOfXelatex(book.book()))
        state.counters["xelatex_takes_times"] = *peer / seconds;
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
