// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/editorroom.h"

#include "app/editor/editoractions.h"
#include "app/editor/editorpage.h"
#include "app/editor/entrymetrics.h"
#include "app/metrics/metricspanel.h"
#include "app/support/settings.h"
#include "app/workbench/statusline.h"
#include "app/workbench/workbench.h"

#include <QAction>
#include <QActionGroup>

#include <algorithm>

namespace dashiji::app
{
namespace
{

const QString kPage = QStringLiteral("write");
const QString kPanel = QStringLiteral("metrics");
const QString kScope = QStringLiteral("metrics/scope"); ///< in the settings

/// The panel shows metrics of the page's entry, and goes to those of others.
MetricsPanel *makePanel(Workbench &bench, EditorPage &page)
{
    auto *panel = new MetricsPanel(page.metrics());
    EntryMetrics &inText = page.entryMetrics();
    QObject::connect(panel, &MetricsPanel::countChanged, &bench,
                     [&bench](int count) { bench.setPanelCount(kPanel, count); });
    QObject::connect(panel, &MetricsPanel::makeAsked, &inText, &EntryMetrics::makeMetric);
    QObject::connect(panel, &MetricsPanel::placeChosen, &inText, &EntryMetrics::showPlace);
    const auto turnTo = [&bench, &page](EntryId entry) {
        if (entry != page.entry())
            bench.goTo(placeOf(entry), kPage);
    };
    QObject::connect(panel, &MetricsPanel::metricChosen, &inText,
                     [turnTo, &inText](EntryId entry, MetricId metric) {
                         turnTo(entry);
                         inText.showWords(metric);
                     });
    QObject::connect(panel, &MetricsPanel::metricActivated, &inText,
                     [turnTo, &inText](EntryId entry, MetricId metric) {
                         turnTo(entry);
                         inText.showMetric(metric);
                     });
    QObject::connect(panel, &MetricsPanel::scopeChanged, &bench, [&bench](MetricsPanel::Scope scope) {
        bench.settings().setView(kScope, static_cast<int>(scope));
    });
    panel->setScope(
        static_cast<MetricsPanel::Scope>(std::clamp(bench.settings().view(kScope, 0).toInt(), 0, 2)));
    return panel;
}

/// The page of writing, made when it is first shown.
EditorPage &pageOf(Workbench &bench)
{
    return *static_cast<EditorPage *>(bench.madePage(kPage));
}

void addMetricActions(Workbench &bench)
{
    bench.addAction({.name = QStringLiteral("makeMetric"),
                     .text = EditorPage::tr("Make &metric"),
                     .hint = EditorPage::tr("Of the selected words, or look at the one under the caret"),
                     .keys = {Qt::CTRL | Qt::Key_M},
                     .needs = Needs::Entry,
                     .writes = true,
                     .menus = {{Menu::Entry, 3}},
                     .run = [&bench](bool) {
                         if (bench.page() == kPage)
                             pageOf(bench).entryMetrics().makeMetric();
                     }});
    bench.addAction({.name = QStringLiteral("confirmMetrics"),
                     .text = EditorPage::tr("&Confirm all metrics"),
                     .hint = EditorPage::tr("Of this entry, each with its best indicator"),
                     .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
                     .needs = Needs::Entry,
                     .writes = true,
                     .menus = {{Menu::Entry, 3}},
                     .run = [&bench](bool) {
                         if (bench.goTo(bench.place(), kPage))
                             pageOf(bench).metrics().confirmAll();
                     }});
}

void addSplitting(Workbench &bench)
{
    bench.addAction({.name = QStringLiteral("splitEntry"),
                     .text = EditorPage::tr("&Split here"),
                     .hint = EditorPage::tr("What stands behind the caret becomes the next entry"),
                     .keys = {Qt::CTRL | Qt::ALT | Qt::Key_Return},
                     .needs = Needs::Entry,
                     .writes = true,
                     .menus = {{Menu::Entry, 4}},
                     .run = [&bench](bool) {
                         if (bench.page() != kPage)
                             return;
                         if (const EntryId made = pageOf(bench).split(); made.isValid())
                             bench.enter(placeOf(made));
                     }});
}

} // namespace

void addEditor(Workbench &bench)
{
    auto *actions = new EditorActions(&bench.actions());
    for (QAction *state : actions->states().actions())
        bench.actions().adopt(state, {{Menu::State, 0}});
    bench.actions().adopt(&actions->addPhotos(), {{Menu::Entry, 6}});
    for (QAction *size : actions->sizes())
        bench.actions().adopt(size, {{Menu::View, 9}});
    addMetricActions(bench);
    addSplitting(bench);
    bench.addPage({.name = kPage,
                   .text = EditorPage::tr("&Write"),
                   .hint = EditorPage::tr("Write the entries of a year"),
                   .keys = Qt::CTRL | Qt::Key_2,
                   .icon = Icon::Write,
                   .order = 2,
                   .writes = true,
                   .make = [actions](Workbench &window) {
                       auto *page = new EditorPage(window.prompts(), *actions);
                       QObject::connect(page, &EditorPage::noticed, &window, &Workbench::tell);
                       return page;
                   }});
    bench.addPanel(
        {.name = kPanel, .title = EditorPage::tr("Metrics"), .pages = {kPage}, .make = [](Workbench &window) {
             return makePanel(window, pageOf(window));
         }});
}

} // namespace dashiji::app
