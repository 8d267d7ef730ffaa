// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs on metrics, as the window calls them.
#include "app/metrics/metricsdesk.h"
#include "core/archive/writer.h"
#include "core/metrics/rewriting.h"
#include "core/workflow/archives.h"
#include "core/workflow/metrics.h"

#include <utility>

namespace dashiji::app
{

bool MetricsDesk::ready()
{
    if (!m_archive || m_archive->access() == archive::Archive::Access::ReadOnly)
        return false;
    return storeTyped();
}

bool MetricsDesk::accept(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

void MetricsDesk::offerCitations(MetricId metric)
{
    m_cited = metric;
    m_citations.clear();
    const auto others = workflow::disagreeingCitations(*m_archive, metric);
    if (!others || others->empty())
        return;
    QStringList places;
    for (const Observation &other : *others) {
        m_citations.push_back(other.metric.id);
        places.append(tr("%1 “%2”", "year and title of an entry").arg(other.year).arg(other.entryTitle));
    }
    places.removeDuplicates();
    emit citationsOffered(tr("The same number also stands in %1, with its old value.")
                              .arg(places.join(tr(", ", "between two places"))));
}

bool MetricsDesk::confirm(const MetricCardAnswer &answer)
{
    if (!ready())
        return false;
    Metric described = answer.metric;
    if (!answer.typedValue.isEmpty()) {
        const auto typed = metrics::readAmount(answer.typedValue, workflow::lexiconOf(*m_archive));
        if (!typed) {
            emit failed(typed.error());
            return false;
        }
        described.value = typed->value;
        described.valueMax = typed->valueMax;
        described.scale = typed->scale;
        if (!typed->unit.isEmpty())
            described.unit = typed->unit;
    }
    if (!accept(workflow::confirmMetric(*m_archive, described.id, described,
                                        {answer.indicator, answer.newIndicator})))
        return false;
    offerCitations(described.id);
    return true;
}

bool MetricsDesk::confirmAll(const std::vector<MetricId> &metrics)
{
    if (!ready() || metrics.empty())
        return false;
    const Result<int> confirmed = workflow::confirmMetrics(*m_archive, metrics);
    if (!confirmed) {
        emit failed(confirmed.error());
        return false;
    }
    emit told(tr("%n metrics were confirmed.", nullptr, *confirmed));
    return true;
}

bool MetricsDesk::confirmAll()
{
    if (!ready())
        return false;
    std::vector<MetricId> waiting;
    for (const Metric &metric : m_metrics)
        if (metric.state == MetricState::Unconfirmed)
            waiting.push_back(metric.id);
    return confirmAll(waiting);
}

bool MetricsDesk::reject(MetricId metric)
{
    if (!ready())
        return false;
    const Metric *known = find(metric);
    const QString words = known != nullptr ? known->anchor.quote : QString();
    if (!accept(workflow::rejectMetric(*m_archive, metric)))
        return false;
    emit told(words.isEmpty() ? tr("It is not taken for a metric again.")
                              : tr("“%1” is not taken for a metric again.").arg(words));
    return true;
}

bool MetricsDesk::remove(MetricId metric)
{
    return ready() && accept(m_archive->writer().removeMetric(metric));
}

MetricId MetricsDesk::make(EntryField field, qsizetype start, qsizetype end)
{
    if (!ready() || !m_shown.isValid())
        return {};
    const Result<MetricId> made = workflow::makeMetric(*m_archive, m_shown, field, start, end);
    if (!made) {
        emit failed(made.error());
        return {};
    }
    return *made;
}

bool MetricsDesk::changeValue(MetricId metric, const QString &typed)
{
    if (!ready())
        return false;
    if (const auto changed = workflow::changeValue(*m_archive, metric, typed); !changed) {
        emit failed(changed.error());
        return false;
    }
    offerCitations(metric);
    return true;
}

bool MetricsDesk::changeCitations()
{
    if (!ready() || m_citations.empty())
        return false;
    return accept(workflow::changeCitations(*m_archive, m_cited, std::exchange(m_citations, {})));
}

bool MetricsDesk::learnMeasureWord(const QString &word, Category category)
{
    return ready() &&
           accept(workflow::learnUnitWord(*m_archive, m_shown, {word, category, UnitStrength::Arabic}));
}

} // namespace dashiji::app
