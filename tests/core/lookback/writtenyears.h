// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Years made of a few titles and bodies.
#pragma once

#include "core/lookback/years.h"

namespace dashiji::test
{

struct WrittenEntry {
    QString title;
    QString body = {};
    QDate from = {};
    QDate until = {};
};

/// A report with one section; ids of entries are 100 × year + their place.
inline std::shared_ptr<const Report> yearWith(int year, const std::vector<WrittenEntry> &entries)
{
    auto report = std::make_shared<Report>();
    report->id = {year};
    report->year = year;
    report->sections.emplace_back().kind = SectionKind::Events;
    for (const WrittenEntry &written : entries) {
        Entry &entry = report->sections[0].entries.emplace_back();
        entry.id = {100 * year + static_cast<int>(report->sections[0].entries.size()) - 1};
        entry.uid = Uid::createUuid();
        entry.title = written.title;
        entry.body = written.body;
        if (written.from.isValid())
            entry.from = written.from;
        if (written.until.isValid())
            entry.until = written.until;
    }
    return report;
}

} // namespace dashiji::test
