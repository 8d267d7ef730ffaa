// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/citing.h"

#include "core/text/folding.h"

#include <map>
#include <tuple>

namespace dashiji::metrics
{
namespace
{

constexpr qsizetype kTellingName = 3; ///< shorter ones (项目, 活动) name many things

bool isTelling(const Metric &metric)
{
    const bool isResult = metric.aspect == Aspect::Period || metric.aspect == Aspect::Total;
    return isResult && metric.label.size() >= kTellingName && metric.value != Decimal::fromInteger(1);
}

} // namespace

int markCitations(Report &report)
{
    using Fact = std::tuple<QString, QString, QString, QString, Qualifier, Aspect>;
    std::map<Fact, std::vector<Metric *>> facts;
    for (Section &section : report.sections)
        for (Entry &entry : section.entries)
            for (Metric &metric : entry.metrics)
                if (isTelling(metric))
                    facts[{text::foldTight(metric.label), metric.unit, metric.value.toString(),
                           metric.valueMax ? metric.valueMax->toString() : QString(), metric.qualifier,
                           metric.aspect}]
                        .push_back(&metric);
    int cited = 0;
    for (const auto &[fact, metrics] : facts) {
        if (metrics.size() < 2)
            continue;
        ++cited;
        const Uid uid = Uid::createUuid();
        for (Metric *metric : metrics)
            metric->fact = uid;
    }
    return cited;
}

} // namespace dashiji::metrics
