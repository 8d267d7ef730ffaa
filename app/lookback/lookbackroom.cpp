// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/lookbackroom.h"

#include "app/lookback/comparepage.h"
#include "app/lookback/yearrollover.h"
#include "app/workbench/workbench.h"

#include <QAction>

namespace dashiji::app
{
namespace
{

const QString kPage = QStringLiteral("lookback");

void addCompareAction(Workbench &bench, ActionSpec spec, void (*run)(ComparePage &))
{
    spec.needs = Needs::Itself;
    spec.run = [&bench, run](bool) {
        if (auto *page = qobject_cast<ComparePage *>(bench.madePage(kPage)))
            run(*page);
    };
    QAction *action = bench.addAction(std::move(spec));
    action->setEnabled(false);
    QObject::connect(&bench, &Workbench::stateChanged, action,
                     [&bench, action] { action->setEnabled(bench.page() == kPage); });
}

} // namespace

void addLookback(Workbench &bench)
{
    bench.addPage({.name = kPage,
                   .text = ComparePage::tr("Look &back"),
                   .hint = ComparePage::tr("Two years beside each other"),
                   .keys = Qt::CTRL | Qt::Key_5,
                   .icon = Icon::LookBack,
                   .order = 5,
                   .navigation = false,
                   .make = [](Workbench &window) { return new ComparePage(window); }});
    addCompareAction(bench,
                     {.name = QStringLiteral("nextDifference"),
                      .text = ComparePage::tr("&Next difference"),
                      .hint = ComparePage::tr("Of two years, in this entry or the next"),
                      .keys = {Qt::Key_F8},
                      .menus = {{Menu::View, 4}}},
                     [](ComparePage &page) { page.stepDifference(1); });
    addCompareAction(bench,
                     {.name = QStringLiteral("previousDifference"),
                      .text = ComparePage::tr("Pre&vious difference"),
                      .hint = ComparePage::tr("Of two years, in this entry or the one before"),
                      .keys = {Qt::SHIFT | Qt::Key_F8},
                      .menus = {{Menu::View, 4}}},
                     [](ComparePage &page) { page.stepDifference(-1); });
    addCompareAction(bench,
                     {.name = QStringLiteral("swapYears"),
                      .text = ComparePage::tr("S&wap the years"),
                      .hint = ComparePage::tr("The later one on the left"),
                      .menus = {{Menu::View, 4}}},
                     [](ComparePage &page) { page.swapYears(); });
    addCompareAction(bench,
                     {.name = QStringLiteral("pairAgain"),
                      .text = ComparePage::tr("&Pair again…"),
                      .hint = ComparePage::tr("Say which entry of the other year tells of the same"),
                      .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                      .menus = {{Menu::View, 4}}},
                     [](ComparePage &page) { page.pairAgain(); });
    new YearRollOver(bench);
}

} // namespace dashiji::app
