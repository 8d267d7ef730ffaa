// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsroom.h"

#include "app/metrics/indicatorsdialog.h"
#include "app/metrics/numberspage.h"
#include "app/workbench/workbench.h"
#include "core/workflow/metrics.h"

namespace dashiji::app
{
namespace
{

/// Reads the numbers of the current year's texts that are no metrics yet.
void findMetrics(Workbench &bench)
{
    const ReportId report = bench.place().report;
    if (bench.writer() == nullptr || !report.isValid() || !bench.flush())
        return;
    const auto found = workflow::findMetrics(*bench.archive(), report);
    if (bench.accept(found))
        bench.tell(*found == 0 ? IndicatorsDialog::tr("No further numbers were found.")
                               : IndicatorsDialog::tr("%n numbers were found; look at them and confirm.",
                                                      nullptr, *found));
}

void showIndicators(Workbench &bench)
{
    if (bench.archive() == nullptr || !bench.flush())
        return;
    IndicatorsDialog dialog(*bench.archive(), bench.prompts(), bench.window());
    EntryId wanted;
    QObject::connect(&dialog, &IndicatorsDialog::entryWanted, &dialog, [&dialog, &wanted](EntryId entry) {
        wanted = entry;
        dialog.accept();
    });
    dialog.exec();
    if (wanted.isValid())
        bench.enter(placeOf(wanted));
}

} // namespace

void addMetrics(Workbench &bench)
{
    bench.addPage({.name = QStringLiteral("proof"),
                   .text = NumbersPage::tr("&Proof"),
                   .hint = NumbersPage::tr("Look at every number of a year once, and confirm it"),
                   .keys = Qt::CTRL | Qt::Key_3,
                   .icon = Icon::Proof,
                   .order = 3,
                   .make = [](Workbench &window) { return new NumbersPage(window); }});
    bench.addAction({.name = QStringLiteral("findMetrics"),
                     .text = IndicatorsDialog::tr("&Find numbers"),
                     .hint = IndicatorsDialog::tr(
                         "Of the texts of this year, where they have not been read as metrics yet"),
                     .needs = Needs::Year,
                     .writes = true,
                     .menus = {{Menu::Year, 3}},
                     .run = [&bench](bool) { findMetrics(bench); }});
    bench.addAction(
        {.name = QStringLiteral("indicators"),
         .text = IndicatorsDialog::tr("&Indicators…"),
         .hint = IndicatorsDialog::tr("What the numbers of all years measure; merge and split them"),
         .needs = Needs::Archive,
         .menus = {{Menu::Tools, 0}},
         .run = [&bench](bool) { showIndicators(bench); }});
}

} // namespace dashiji::app
