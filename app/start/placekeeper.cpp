// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/placekeeper.h"

#include "app/workbench/workbench.h"

#include <QFileInfo>

namespace dashiji::app
{
namespace
{

constexpr int kDelay = 1500; ///< ms

} // namespace

PlaceKeeper::PlaceKeeper(Workbench &bench) : QObject(&bench), m_bench(bench), m_timer(this)
{
    m_timer.setObjectName(QStringLiteral("placeTimer"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &PlaceKeeper::keep);
    connect(&bench, &Workbench::placeChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&bench, &Workbench::leaving, this, &PlaceKeeper::keep);
    connect(&bench, &Workbench::archiveChanged, &m_timer, &QTimer::stop);
}

void PlaceKeeper::goTo(const LastPlace &last)
{
    Place place{last.report, {}, last.entry, last.caret};
    if (place.entry.isValid() && m_bench.archive()->entry(place.entry))
        m_bench.enter(place);
    else if (place.report.isValid())
        m_bench.goTo(placeOf(place.report));
}

void PlaceKeeper::keep()
{
    const Place here = m_bench.here().place;
    if (m_bench.archive() == nullptr || !here.report.isValid())
        return;
    const auto report = m_bench.archive()->report(here.report);
    if (!report)
        return;
    LastPlace last;
    last.path = QFileInfo(m_bench.archive()->path()).absoluteFilePath();
    last.organization =
        report->organization.isEmpty() ? m_bench.archive()->organization() : report->organization;
    last.report = here.report;
    last.year = report->year;
    last.status = report->status;
    last.at = QDateTime::currentDateTimeUtc();
    for (const Section &section : report->sections) {
        SectionProgress progress{section.title, 0, 0};
        int rank = 0;
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            ++rank;
            ++progress.entries;
            progress.written += entry.state == EntryState::Written ? 1 : 0;
            if (entry.id != here.entry)
                continue;
            last.entry = entry.id;
            last.caret = here.spot.value_or(TextSpot());
            last.rank = section.numbered ? rank : 0;
            last.title = entry.title;
        }
        last.sections.push_back(progress);
    }
    m_bench.settings().setLastPlace(last);
}

} // namespace dashiji::app
