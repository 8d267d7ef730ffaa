// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/placekeeper.h"

#include <QFileInfo>

namespace dashiji::app
{

PlaceKeeper::PlaceKeeper(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

void PlaceKeeper::keep(const archive::Archive &archive, ReportId id, EntryId entry, CaretPlace caret)
{
    const auto report = archive.report(id);
    if (!report)
        return;
    LastPlace place;
    place.path = QFileInfo(archive.path()).absoluteFilePath();
    place.organization = report->organization.isEmpty() ? archive.organization() : report->organization;
    place.report = id;
    place.year = report->year;
    place.status = report->status;
    place.at = QDateTime::currentDateTimeUtc();
    for (const Section &section : report->sections) {
        SectionProgress progress{section.title, 0, 0};
        int rank = 0;
        for (const Entry &each : section.entries) {
            if (each.candidate)
                continue;
            ++rank;
            ++progress.entries;
            progress.written += each.state == EntryState::Written ? 1 : 0;
            if (each.id != entry)
                continue;
            place.entry = entry;
            place.caret = caret;
            place.rank = section.numbered ? rank : 0;
            place.title = each.title;
        }
        place.sections.push_back(progress);
    }
    m_settings.setLastPlace(place);
}

} // namespace dashiji::app
