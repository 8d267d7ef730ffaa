// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the preview of an export takes to follow a change, from the click to the drawn page, for a year of
// the sample archive. The limit is 200 ms.
#include "app/publish/exportdialog.h"
#include "app/reader/pagecanvas.h"
#include "core/workflow/archives.h"
#include "core/workflow/sample.h"
#include "tests/support/fakeprompts.h"

#include <QCheckBox>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace dashiji;
using namespace dashiji::app;

namespace
{

constexpr double kLimit = 0.2; ///< seconds
constexpr int kPatience = 20'000;

/// An export dialog over the sample, its preview drawn.
struct OpenDialog {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    test::FakePrompts prompts;
    std::unique_ptr<archive::Archive> archive;
    std::unique_ptr<ExportDialog> dialog;
    PageCanvas *canvas = nullptr;
    int previews = 0;

    OpenDialog()
    {
        const QString path = folder.filePath(QStringLiteral("sample.dashiji"));
        if (!workflow::makeSampleArchive(path))
            qFatal("no sample archive");
        archive = std::move(workflow::openArchive(path).value());
        dialog = std::make_unique<ExportDialog>(*archive, archive->report(2021)->id, prompts, settings);
        QObject::connect(dialog.get(), &ExportDialog::previewed, dialog.get(), [this] { ++previews; });
        canvas = dialog->findChild<PageCanvas *>();
        dialog->show();
        await(1);
    }

    /// Until so many layouts have been shown and the page in sight is drawn.
    void await(int count)
    {
        if (!QTest::qWaitFor([&] { return previews >= count && canvas->isSettled(); }, kPatience))
            qFatal("the preview did not come");
    }
};

/// A part is ticked off and on.
void previewAfterPart(benchmark::State &state)
{
    OpenDialog open;
    auto *box = open.dialog->findChild<QCheckBox *>(QStringLiteral("partContents"));
    QTest::qWait(2000); // pictures of the templates are drawn once, not for every change
    for (auto _ : state) {
        const int before = open.previews;
        box->click();
        open.await(before + 1);
    }
    state.counters["limit_ms"] = kLimit * 1000;
}
BENCHMARK(previewAfterPart)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Another template is chosen.
void previewAfterTemplate(benchmark::State &state)
{
    OpenDialog open;
    auto *view = open.dialog->findChild<QListView *>(QStringLiteral("templates"));
    QTest::qWait(2000);
    int row = 0;
    for (auto _ : state) {
        const int before = open.previews;
        row = (row + 1) % 2;
        view->setCurrentIndex(view->model()->index(row, 0));
        open.await(before + 1);
    }
    state.counters["limit_ms"] = kLimit * 1000;
}
BENCHMARK(previewAfterTemplate)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
