// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsdesk.h"

#include "app/metrics/cardcontent.h"
#include "app/support/metrictext.h"
#include "core/workflow/metrics.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

bool concerns(const archive::ChangeSet &changes, EntryId entry)
{
    return changes.foreign ||
           std::any_of(changes.rows.begin(), changes.rows.end(), [entry](const archive::RowChange &row) {
               return row.kind == archive::RowKind::Indicator ||
                      ((row.kind == archive::RowKind::Metric || row.kind == archive::RowKind::Entry) &&
                       (row.entry == entry || !row.entry.isValid()));
           });
}

bool otherMetrics(const archive::ChangeSet &changes)
{
    return std::any_of(changes.rows.begin(), changes.rows.end(), [](const archive::RowChange &row) {
        return row.kind == archive::RowKind::Metric || row.kind == archive::RowKind::Report;
    });
}

} // namespace

MetricsDesk::MetricsDesk(QObject *parent) : QObject(parent) {}

void MetricsDesk::setArchive(archive::Archive *archive)
{
    if (m_archive)
        disconnect(m_archive, nullptr, this, nullptr);
    m_archive = archive;
    m_shown = {};
    m_citations.clear();
    if (archive != nullptr)
        connect(archive, &archive::Archive::changed, this, &MetricsDesk::follow);
    reload();
}

void MetricsDesk::setFlush(std::function<bool()> flush)
{
    m_flush = std::move(flush);
}

void MetricsDesk::showEntry(EntryId entry, const MetricPlace &place)
{
    const bool other = entry != m_shown;
    if (!other && place == m_place)
        return;
    m_shown = entry;
    m_place = place;
    if (other) {
        setCurrent({});
        m_citations.clear();
    }
    reload();
    if (other)
        emit entryShown();
}

void MetricsDesk::follow(const archive::ChangeSet &changes)
{
    if (concerns(changes, m_shown))
        reload();
    else if (otherMetrics(changes))
        emit changed(); // of the section or the year
}

void MetricsDesk::reload()
{
    m_entry = {};
    if (m_archive && m_shown.isValid())
        if (const Result<Entry> entry = m_archive->entry(m_shown))
            m_entry = *entry;
    m_metrics.clear();
    for (const Metric &metric : m_entry.metrics)
        if (metric.state != MetricState::Rejected)
            m_metrics.push_back(metric);
    std::stable_partition(m_metrics.begin(), m_metrics.end(),
                          [](const Metric &metric) { return metric.state != MetricState::Unanchored; });
    if (m_current.isValid() && find(m_current) == nullptr)
        setCurrent({});
    emit changed();
}

const Metric *MetricsDesk::find(MetricId metric) const
{
    const auto found = std::find_if(m_metrics.begin(), m_metrics.end(),
                                    [metric](const Metric &known) { return known.id == metric; });
    return found == m_metrics.end() ? nullptr : &*found;
}

void MetricsDesk::setCurrent(MetricId metric)
{
    if (metric == m_current)
        return;
    m_current = metric;
    emit currentChanged(metric);
}

MetricId MetricsDesk::neighbour(int step) const
{
    const Metric *current = find(m_current);
    if (current == nullptr)
        return {};
    const auto count = static_cast<qsizetype>(m_metrics.size());
    const qsizetype place = (current - m_metrics.data() + step + count) % count;
    return m_metrics[static_cast<size_t>(place)].id;
}

MetricCardContent MetricsDesk::contentOf(MetricId metric) const
{
    const Metric *known = find(metric);
    if (known == nullptr || !m_archive)
        return {};
    MetricCardContent content = cardContent(*m_archive, m_entry, *known, m_place);
    content.place = static_cast<int>(known - m_metrics.data()) + 1;
    content.count = static_cast<int>(m_metrics.size());
    content.locked = locked();
    return content;
}

MetricTrend MetricsDesk::trendOf(const MetricCardAnswer &answer) const
{
    return m_archive ? app::trendOf(*m_archive, answer, m_place) : MetricTrend();
}

std::vector<Doubt> MetricsDesk::doubts() const
{
    std::vector<Doubt> doubts;
    if (!m_archive || !m_entry.id.isValid())
        return doubts;
    for (const workflow::UnknownPlace &place : workflow::unknownCounts(*m_archive, m_entry))
        doubts.push_back(doubtOf(place));
    return doubts;
}

QString MetricsDesk::summary() const
{
    if (m_metrics.empty())
        return {};
    const auto waiting = std::count_if(m_metrics.begin(), m_metrics.end(), [](const Metric &metric) {
        return metric.state == MetricState::Unconfirmed;
    });
    const QString all = tr("%n metrics", nullptr, static_cast<int>(m_metrics.size()));
    return waiting == 0 ? all
                        : tr("%1, %2", "6 metrics, 1 to confirm")
                              .arg(all, tr("%n to confirm", nullptr, static_cast<int>(waiting)));
}

QString MetricsDesk::locked() const
{
    if (!m_archive)
        return tr("No archive is open.");
    return m_archive->access() == archive::Archive::Access::ReadOnly
               ? tr("This archive is open for reading only.")
               : QString();
}

} // namespace dashiji::app
