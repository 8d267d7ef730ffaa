// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsdesk.h"

#include "app/metrics/cardcontent.h"
#include "app/support/marks.h"
#include "app/support/metrictext.h"
#include "app/support/rowchanges.h"
#include "core/workflow/archives.h"
#include "core/workflow/metrics.h"

#include <algorithm>
#include <set>

namespace dashiji::app
{
namespace
{

bool isOf(const archive::RowChange &row, EntryId entry)
{
    return (row.kind == archive::RowKind::Metric || row.kind == archive::RowKind::Entry) &&
           (row.entry == entry || !row.entry.isValid());
}

/// What stands in lists of other entries, and in sums and series.
bool concernsOthers(const archive::RowChange &row, EntryId entry)
{
    if (row.kind == archive::RowKind::Indicator || mayMoveEntries(row))
        return true;
    return !isOf(row, entry) &&
           (showsInLists(row) || (row.kind == archive::RowKind::Metric && !followsItsWords(row)));
}

/// Reading its entry tells all of it.
bool isWithinEntry(const archive::RowChange &row)
{
    return (row.kind == archive::RowKind::Metric || row.kind == archive::RowKind::Entry) &&
           row.entry.isValid() && !mayMoveEntries(row);
}

} // namespace

MetricsDesk::MetricsDesk(QObject *parent) : QObject(parent) {}

void MetricsDesk::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    m_shown = {};
    m_citations.clear();
    m_lexicon.reset();
    emit othersChanged();
    reload();
}

void MetricsDesk::setStoring(std::function<std::optional<QString>(EntryField)> storing)
{
    m_storing = std::move(storing);
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
    m_place = place;
    if (!other) {
        emit changed();
        return;
    }
    m_shown = entry;
    setCurrent({});
    m_citations.clear();
    reload();
    emit entryShown();
}

void MetricsDesk::follow(const archive::ChangeSet &changes)
{
    if (touches(changes,
                [](const archive::RowChange &row) { return row.kind == archive::RowKind::UnitWord; }))
        m_lexicon.reset();
    tellOthers(changes);
    if (!touches(changes, [this](const archive::RowChange &row) { return isOf(row, m_shown); }))
        return;
    if (!takeStored(changes))
        reload();
}

void MetricsDesk::tellOthers(const archive::ChangeSet &changes)
{
    if (touches(changes, [this](const archive::RowChange &row) {
            return concernsOthers(row, m_shown) && !isWithinEntry(row);
        })) {
        emit othersChanged();
        return;
    }
    std::set<EntryId> others;
    for (const archive::RowChange &row : changes.rows)
        if (concernsOthers(row, m_shown))
            others.insert(row.entry);
    for (const EntryId other : others)
        emit otherChanged(other);
}

bool MetricsDesk::takeStored(const archive::ChangeSet &changes)
{
    const bool more = touches(changes, [this](const archive::RowChange &row) {
        return isOf(row, m_shown) && !changesWordsOnly(row);
    });
    if (more || changes.foreign || !m_storing || m_entry.id != m_shown)
        return false;
    const std::optional<QString> title = m_storing(EntryField::Title);
    const std::optional<QString> body = m_storing(EntryField::Body);
    if (!title && !body)
        return false;
    m_entry.title = title.value_or(m_entry.title);
    m_entry.body = body.value_or(m_entry.body);
    emit changed();
    return true;
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
    if (!m_lexicon)
        m_lexicon = workflow::lexiconOf(*m_archive);
    for (const workflow::UnknownPlace &place : workflow::unknownCounts(*m_lexicon, m_entry))
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
    if (m_archive->access() == archive::Archive::Access::ReadOnly)
        return tr("This archive is open for reading only.");
    return m_place.sealed ? sealedText(m_place.year) : QString();
}

} // namespace dashiji::app
