// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/lookbackroom.h"

#include "app/lookback/comparepage.h"
#include "app/lookback/lookbackpage.h"
#include "app/lookback/relativespanel.h"
#include "app/lookback/yearrollover.h"
#include "app/lookback/yearsshelf.h"
#include "app/workbench/workbench.h"

#include <QAction>

namespace dashiji::app
{
namespace
{

const QString kPage = QStringLiteral("lookback");

LookbackPage *pageOf(const Workbench &bench)
{
    return qobject_cast<LookbackPage *>(bench.madePage(kPage));
}

/// Two years beside each other, while they are in sight.
ComparePage *comparisonIn(const Workbench &bench)
{
    LookbackPage *page = bench.page() == kPage ? pageOf(bench) : nullptr;
    return page != nullptr ? page->comparison() : nullptr;
}

QAction *addCompareAction(Workbench &bench, ActionSpec spec, void (*run)(ComparePage &))
{
    spec.needs = Needs::Itself;
    spec.menus = {{Menu::View, 4}};
    spec.run = [&bench, run](bool) {
        if (ComparePage *page = comparisonIn(bench))
            run(*page);
    };
    return bench.addAction(std::move(spec));
}

/// What is done with two years, switched on while they are in sight.
class CompareActions : public QObject
{
public:
    explicit CompareActions(Workbench &bench)
        : QObject(&bench)
        , m_bench(bench)
        , m_actions{addCompareAction(bench,
                                     {.name = QStringLiteral("swapYears"),
                                      .text = ComparePage::tr("S&wap the years"),
                                      .hint = ComparePage::tr("The later one on the left")},
                                     [](ComparePage &page) { page.swapYears(); }),
                    addCompareAction(
                        bench,
                        {.name = QStringLiteral("pairAgain"),
                         .text = ComparePage::tr("&Pair again…"),
                         .hint = ComparePage::tr("Say which entry of the other year tells of the same"),
                         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
                        [](ComparePage &page) { page.pairAgain(); })}
    {
        connect(&bench, &Workbench::stateChanged, this, &CompareActions::update);
        update();
    }

    void update()
    {
        for (QAction *action : m_actions)
            action->setEnabled(comparisonIn(m_bench) != nullptr);
    }

private:
    Workbench &m_bench;
    std::vector<QAction *> m_actions;
};

/// Turns to a view of the page, from anywhere.
void addViewAction(Workbench &bench, LookbackPage::View view, ActionSpec spec)
{
    spec.needs = Needs::Archive;
    spec.menus = {{Menu::View, 3}};
    spec.run = [&bench, view](bool) {
        if (bench.showPage(kPage))
            pageOf(bench)->showView(view);
    };
    bench.addAction(std::move(spec));
}

} // namespace

void addLookback(Workbench &bench)
{
    auto *shelf = new YearsShelf(&bench);
    auto *compareActions = new CompareActions(bench);
    QObject::connect(&bench, &Workbench::archiveChanged, shelf, &YearsShelf::setArchive);
    bench.addPage({.name = kPage,
                   .text = LookbackPage::tr("Look &back"),
                   .hint = LookbackPage::tr("Through all years, by cover and by day; two beside each other"),
                   .keys = Qt::CTRL | Qt::Key_5,
                   .icon = Icon::LookBack,
                   .order = 5,
                   .navigation = false,
                   .make = [shelf, compareActions](Workbench &window) {
                       auto *page = new LookbackPage(window, *shelf);
                       QObject::connect(page, &LookbackPage::viewShown, compareActions,
                                        &CompareActions::update);
                       return page;
                   }});
    bench.addPanel({.name = QStringLiteral("relatives"),
                    .title = RelativesPanel::tr("Other years"),
                    .pages = {QStringLiteral("write")},
                    .make = [shelf](Workbench &window) { return new RelativesPanel(window, *shelf); }});
    addViewAction(bench, LookbackPage::View::Years,
                  {.name = QStringLiteral("yearsWall"),
                   .text = LookbackPage::tr("&Wall of years"),
                   .hint = LookbackPage::tr("The covers of all years")});
    addViewAction(bench, LookbackPage::View::Timeline,
                  {.name = QStringLiteral("timeline"),
                   .text = LookbackPage::tr("&Timeline"),
                   .hint = LookbackPage::tr("What was on which day, and what comes round")});
    addViewAction(bench, LookbackPage::View::Compare,
                  {.name = QStringLiteral("compareYears"),
                   .text = LookbackPage::tr("&Compare two years"),
                   .hint = LookbackPage::tr("Two years beside each other")});
    new YearRollOver(bench);
}

} // namespace dashiji::app
