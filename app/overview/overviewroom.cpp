// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewroom.h"

#include "app/overview/overviewpage.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{
namespace
{

const QString kPage = QStringLiteral("overview");

} // namespace

void addOverview(Workbench &bench)
{
    bench.addPage({.name = kPage,
                   .text = OverviewPage::tr("&Overview"),
                   .hint = OverviewPage::tr("How far the year has come, and what is still to be done"),
                   .keys = Qt::CTRL | Qt::Key_1,
                   .icon = Icon::Overview,
                   .order = 1,
                   .make = [](Workbench &window) { return new OverviewPage(window); }});
    bench.addAction(
        {.name = QStringLiteral("yearPlan"),
         .text = OverviewPage::tr("&Plan of the year…"),
         .hint = OverviewPage::tr("The day its report is to be done, and how many entries a list has"),
         .needs = Needs::Year,
         .writes = true,
         .menus = {{Menu::Year, 3}},
         .run = [&bench](bool) {
             if (bench.showPage(kPage))
                 static_cast<OverviewPage *>(bench.madePage(kPage))->changePlan();
         }});
}

} // namespace dashiji::app
