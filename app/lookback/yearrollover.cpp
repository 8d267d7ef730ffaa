// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/yearrollover.h"

#include "app/support/prompts.h"
#include "app/workbench/workbench.h"
#include "core/workflow/rollingover.h"

namespace dashiji::app
{
namespace
{

constexpr qsizetype kPhrasesTold = 12;

/// Words that count the year and what they would read, each once.
QStringList phrasesOf(const workflow::RollOverPlan &plan)
{
    QStringList told;
    for (const lookback::PlacedPhrase &placed : plan.next.phrases)
        told << QStringLiteral("%1 → %2").arg(placed.phrase.words, placed.phrase.redated);
    told.removeDuplicates();
    return told;
}

} // namespace

YearRollOver::YearRollOver(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    bench.addAction({.name = QStringLiteral("rollOver"),
                     .text = tr("Roll &over to the next year…"),
                     .hint = tr("A new report with the sections of this one and what comes every year"),
                     .needs = Needs::Year,
                     .writes = true,
                     .menus = {{Menu::Year, 0}, {Menu::Row, 2}},
                     .run = [this](bool) { run(); }});
}

void YearRollOver::run()
{
    archive::Archive *archive = m_bench.archive();
    if (archive == nullptr || m_bench.writer() == nullptr || !m_bench.flush())
        return;
    const int year = m_bench.year() + 1;
    const auto plan = workflow::planRollOver(*archive, m_bench.place().report, year);
    if (!m_bench.accept(plan))
        return;
    const QStringList phrases = phrasesOf(*plan);
    QString sentence = tr("%n entries come again and are to be written; this year stays as it is.", nullptr,
                          static_cast<int>(plan->next.entries.size()));
    if (!phrases.isEmpty())
        sentence += QStringLiteral("\n\n") + tr("Words that count the year:") + u'\n' +
                    phrases.mid(0, kPhrasesTold).join(QStringLiteral("　"));
    if (phrases.size() > kPhrasesTold)
        sentence += u'\n' + tr("… and %n more.", nullptr, static_cast<int>(phrases.size() - kPhrasesTold));
    sentence += QStringLiteral("\n\n") + tr("Or the frame only: the sections with %n empty places each.",
                                            nullptr, plan->entriesPlanned);
    const Question question{tr("Roll over to %1").arg(year), sentence, tr("Start %1").arg(year),
                            tr("Frame only")};
    const Answer answer = m_bench.prompts().ask(m_bench.window(), question);
    if (answer == Answer::Cancel)
        return;
    const auto report =
        workflow::rollOver(*archive, answer == Answer::Accept ? *plan : workflow::frameOf(*plan));
    if (!m_bench.accept(report))
        return;
    m_bench.offerUndo();
    m_bench.goTo(placeOf(*report));
}

} // namespace dashiji::app
