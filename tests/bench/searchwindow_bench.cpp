// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on very many entries: from a key in the search field to painted hits, and from one year to
// another. "p…_ms" are of the clock, "busy_p…_ms" of the processor, all threads of the program together.
#include "app/program/rooms.h"
#include "app/search/searchpanel.h"
#include "app/support/prompts.h"
#include "app/workbench/appearance.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "tests/bench/manyentries.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace dashiji;
using namespace dashiji::test;
using Qt::StringLiterals::operator""_s;

namespace
{

/// Sees what is painted of a widget and what is in it.
class PaintSpy : public QObject
{
public:
    explicit PaintSpy(QWidget &watched) : m_watched(watched) { qApp->installEventFilter(this); }

    void forget() { m_painted = false; }
    [[nodiscard]] bool hasSeen() const { return m_painted; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Paint && widget != nullptr &&
            (widget == &m_watched || m_watched.isAncestorOf(widget)))
            m_painted = true;
        return false;
    }

private:
    QWidget &m_watched;
    bool m_painted = false;
};

struct Times {
    std::vector<double> clock;
    std::vector<double> busy;

    /// Adds what @p work takes.
    template <class Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        const double before = processorTime();
        timer.start();
        work();
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        busy.push_back(processorTime() - before);
    }
    void tell(benchmark::State &state) const
    {
        state.counters["p50_ms"] = quantile(clock, 0.5);
        state.counters["p99_ms"] = quantile(clock, 0.99);
        state.counters["busy_p50_ms"] = quantile(busy, 0.5);
        state.counters["busy_p99_ms"] = quantile(busy, 0.99);
    }
};

const ManyEntries &entries()
{
    static const ManyEntries kEntries(askedEntries());
    return kEntries;
}

/// A window on an archive that is made once.
struct Desk {
    Desk()
    {
        static const LargeArchive kLarge(entries());
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.bench().takeFiles({kLarge.path});
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    app::Settings settings{folder.filePath(u"settings.ini"_s)};
    app::Appearance appearance{*qApp, settings};
    app::DialogPrompts prompts;
    app::Session session;
    app::MainWindow window{app::Program{settings, prompts, appearance, session}, app::allRooms()};
};

void keyToPaintedHits(benchmark::State &state)
{
    Desk desk;
    const QStringList queries = entries().queries(80, 4);
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    auto *panel = desk.window.findChild<app::SearchPanel *>();
    auto *field = panel->findChild<QLineEdit *>(u"searchField"_s);
    PaintSpy spy(*panel);
    for (auto _ : state) {
        Times times;
        for (const QString &query : queries) {
            field->clear();
            QApplication::processEvents();
            for (const QChar sign : query) {
                QSignalSpy completed(panel, &app::SearchPanel::completed);
                bool answered = false;
                const auto connection = QObject::connect(panel, &app::SearchPanel::answered, [&] {
                    answered = true;
                    spy.forget();
                });
                times.measure([&] {
                    field->insert(sign);
                    while (!answered || !spy.hasSeen())
                        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
                });
                QObject::disconnect(connection);
                if (completed.isEmpty())
                    completed.wait();
            }
        }
        times.tell(state);
    }
    state.counters["entries"] = entries().count();
}
BENCHMARK(keyToPaintedHits)
    ->Name("window/a key to painted hits")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

void anotherYear(benchmark::State &state)
{
    Desk desk;
    app::Workbench &bench = desk.window.bench();
    const auto reports = bench.archive()->reports().value();
    PaintSpy spy(desk.window);
    for (auto _ : state) {
        Times times;
        for (size_t step = 0; step < 100; ++step) {
            const archive::ReportSummary &report = reports[step * 37 % reports.size()];
            spy.forget();
            times.measure([&] {
                bench.goTo({report.id, {}, {}, {}});
                while (!spy.hasSeen())
                    QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            });
            QApplication::processEvents();
        }
        times.tell(state);
    }
}
BENCHMARK(anotherYear)->Name("window/to another year")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
