// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/observation.h"

namespace dashiji
{

std::vector<Observation> observationsOf(const Report &report)
{
    std::vector<Observation> observations;
    for (const Section &section : report.sections) {
        int rank = 0;
        for (const Entry &entry : section.entries) {
            const int place = entry.candidate ? 0 : ++rank;
            for (const Metric &metric : entry.metrics)
                observations.push_back({report.year, entry.id, entry.title, place, section.id, section.kind,
                                        section.title, metric, entry.text(metric.anchor.field)});
        }
    }
    return observations;
}

} // namespace dashiji
