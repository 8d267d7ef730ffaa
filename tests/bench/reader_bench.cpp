// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a page takes to be drawn and an import to be mended, beside the least that could be done for it.
#include "app/intake/importdraft.h"
#include "app/intake/outlinemodel.h"
#include "app/reader/pagecanvas.h"
#include "tests/support/samplearchive.h"

#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

using namespace dashiji;
using namespace dashiji::app;

namespace
{

constexpr double kScreenScale = 96.0 / 72; ///< pixels of a point at 100 %

template <class Work>
double seconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The quickest of several runs.
template <class Work>
double best(Work work, int runs = 15)
{
    double least = seconds(work);
    for (int run = 1; run < runs; ++run)
        least = std::min(least, seconds(work));
    return least;
}

SharedPages pagesOf(const Report &report)
{
    return std::make_shared<const publish::PageDocument>(publish::layoutReport(report).value());
}

/// The page with the most text.
int fullestPage(const publish::PageDocument &document)
{
    const auto &pages = document.pages;
    const auto fullest = std::max_element(pages.begin(), pages.end(), [](const auto &a, const auto &b) {
        return a.items.size() < b.items.size();
    });
    return static_cast<int>(fullest - pages.begin());
}

PageDrawing drawingOf(const SharedPages &pages, int page, double zoom)
{
    PageDrawing drawing;
    drawing.pages = pages;
    drawing.request.page = page;
    drawing.request.look = {1, kScreenScale * zoom, 0xffffffff};
    const QSizeF size = pages->pages[static_cast<size_t>(page)].size * drawing.request.look.scale;
    drawing.request.rect = QRect(QPoint(), size.toSize());
    return drawing;
}

/// The same words at the same places by QTextLayout, Qt's own line of text.
void drawByTextLayout(const PageDrawing &drawing, QImage &image)
{
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(drawing.request.look.scale, drawing.request.look.scale);
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    for (const auto &item : drawing.pages->pages[static_cast<size_t>(drawing.request.page)].items) {
        const auto *run = std::get_if<publish::GlyphRun>(&item.mark);
        if (run == nullptr)
            continue;
        font.setPixelSize(std::max(1, qRound(run->size)));
        QTextLayout layout(run->text, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        layout.draw(&painter, QPointF(run->origin.x(), run->origin.y() - run->size));
    }
}

void drawPage(benchmark::State &state)
{
    const SharedPages pages = pagesOf(test::officeReport(2021, 10));
    const auto drawing = drawingOf(pages, fullestPage(*pages), static_cast<double>(state.range(0)) / 100);
    QImage other(drawing.request.rect.size(), QImage::Format_RGB32);
    const auto mine = [&drawing] { benchmark::DoNotOptimize(drawing.draw()); };
    const auto byQt = [&drawing, &other] { drawByTextLayout(drawing, other); };
    const auto filled = [&other] {
        other.fill(Qt::white);
        benchmark::DoNotOptimize(other.constBits());
    };
    for (auto _ : state)
        mine();
    const double least = best(mine);
    state.counters["times_textlayout"] = least / best(byQt);
    state.counters["times_plain_fill"] = least / best(filled);
}
BENCHMARK(drawPage)->Arg(50)->Arg(100)->Arg(200)->ArgName("percent")->Unit(benchmark::kMillisecond);

/// One step of scrolling over pages that are drawn already, and the same viewport filled with one colour.
void scrollFrame(benchmark::State &state)
{
    TaskThread thread;
    PageCanvas canvas(thread);
    canvas.resize(1200, 900);
    canvas.setZoom(1);
    canvas.show();
    canvas.showPages(pagesOf(test::officeReport(2021, 10)));
    if (!QTest::qWaitFor([&canvas] { return canvas.isSettled(); }, 30'000)) {
        state.SkipWithError("pages were not drawn");
        return;
    }
    QPixmap screen(canvas.viewport()->size());
    int step = 0;
    const auto frame = [&] {
        canvas.verticalScrollBar()->setValue(40 * (++step % 5));
        canvas.viewport()->render(&screen);
    };
    for (auto _ : state)
        frame();
    state.counters["times_plain_fill"] = best(frame) / best([&screen] { screen.fill(Qt::white); });
}
BENCHMARK(scrollFrame)->Unit(benchmark::kMillisecond);

/// A role of a long text mended, with both models following; beside reading that text.
void mendRole(benchmark::State &state)
{
    QByteArray text = QByteArrayLiteral("2021年度十件大事\n\n");
    const auto entries = static_cast<int>(state.range(0)) / 2;
    for (int rank = 1; rank <= entries; ++rank)
        text +=
            QStringLiteral("%1. 第%1件大事的标题\n\n这一件大事的正文写在这里，说明了经过，也说明了结果。\n\n")
                .arg(rank)
                .toUtf8();
    const auto read = [&text] { return intake::readSource(text, QStringLiteral("long.txt")).value(); };
    ImportDraft draft;
    const OutlineModel outline(draft);
    draft.setSource(read());
    const int row = draft.rowCount() / 2;
    bool ignored = false;
    const auto mend = [&] {
        ignored = !ignored;
        draft.setRole({row}, ignored ? intake::ParagraphRole::Ignored : intake::ParagraphRole::Body);
    };
    for (auto _ : state)
        mend();
    state.counters["share_of_reading"] = best(mend) / best([&read] { benchmark::DoNotOptimize(read()); }, 3);
}
BENCHMARK(mendRole)->Arg(100)->Arg(10'000)->ArgName("paragraphs")->Unit(benchmark::kMillisecond);

} // namespace
