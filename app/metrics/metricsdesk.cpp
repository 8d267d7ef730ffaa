// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsdesk.h"

#include "app/metrics/cardcontent.h"
#include "app/support/marks.h"
#include "app/support/metrictext.h"
#include "app/support/rowchanges.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"
#include "core/workflow/metrics.h"

#include <algorithm>
#include <set>
#include <utility>

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

/// @param withIndicator also what the card proposes
workflow::MetricDescription descriptionOf(const MetricCardAnswer &answer, bool withIndicator)
{
    workflow::MetricDescription said{answer.shown, answer.metric, answer.typedValue, {}};
    if (withIndicator)
        said.indicator = {answer.indicator, answer.newIndicator};
    return said;
}

} // namespace

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

Result<bool> MetricsDesk::confirm(const MetricCardAnswer &answer)
{
    if (!ready())
        return false;
    TRY(workflow::confirmMetric(*m_archive, descriptionOf(answer, true)));
    offerCitations(answer.metric.id);
    return true;
}

bool MetricsDesk::keep(const MetricCardAnswer &answer)
{
    if (find(answer.metric.id) == nullptr || !ready())
        return false;
    if (!accept(workflow::describeMetric(*m_archive, descriptionOf(answer, answer.indicatorChosen))))
        return false;
    offerCitations(answer.metric.id);
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
