// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/overview.h"

#include "core/metrics/series.h"

#include <QHash>

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

constexpr size_t kMostOfCategory = 3; ///< rows beside last year
constexpr size_t kMostChanges = 6;
constexpr int kMostHistory = 1000;

Place placeOfMetric(ReportId report, SectionId section, EntryId entry, const Anchor &anchor)
{
    return {report, section, entry, TextSpot{anchor.field, anchor.start, anchor.end}};
}

ListProgress progressOf(const Section &section, const YearPlan &plan)
{
    ListProgress progress{section.id, section.title, {}, 0};
    for (const Entry &entry : section.entries)
        if (entry.candidate)
            ++progress.candidates;
        else
            progress.entries.push_back({entry.id, entry.title, entry.state});
    if (section.kind != SectionKind::Other)
        progress.entries.resize(std::max(progress.entries.size(), static_cast<size_t>(plan.entries)));
    return progress;
}

void countOpen(OpenThings &things, bool open, const Place &place)
{
    ++things.all;
    if (open && things.open++ == 0)
        things.first = place;
}

/// Photos and numbers of the chosen entries.
void takeEntries(YearOverview &overview, const Report &report)
{
    for (const Section &section : report.sections)
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            for (const Photo &photo : entry.photos)
                countOpen(overview.photos, !photo.media, {report.id, section.id, entry.id, {}});
            for (const Metric &metric : entry.metrics) {
                if (metric.state == MetricState::Rejected)
                    continue;
                countOpen(overview.numbers, metric.state == MetricState::Unconfirmed,
                          placeOfMetric(report.id, section.id, entry.id, metric.anchor));
                overview.numbersLost += metric.state == MetricState::Unanchored ? 1 : 0;
            }
        }
}

/// Puts numbers of a year beside those of the one before.
class Besides
{
public:
    Besides(const Report &now, const Report *before, const std::vector<Indicator> &indicators)
        : m_report(now.id)
        , m_year(now.year)
        , m_before(before != nullptr ? before->year : 0)
        , m_now(observationsOf(now))
        , m_indicators(indicators)
    {
        if (before != nullptr)
            m_earlier = observationsOf(*before);
    }

    [[nodiscard]] std::vector<NumberBeside> all() const
    {
        std::vector<NumberBeside> besides = sums(Category::Activity);
        for (const auto &more : {sums(Category::Funding), totals(Category::Station)})
            besides.insert(besides.end(), more.begin(), more.end());
        return besides;
    }

private:
    using Value = NumberBeside::Value;

    template <class Suits>
    [[nodiscard]] Place firstPlace(Suits suits) const
    {
        const auto found = std::ranges::find_if(m_now, [&](const Observation &observation) {
            return observation.rank > 0 && observation.metric.state != MetricState::Rejected &&
                   suits(observation.metric);
        });
        return found == m_now.end()
                   ? placeOf(m_report)
                   : placeOfMetric(m_report, found->section, found->entry, found->metric.anchor);
    }

    /// What was done, by unit: what most numbers tell of first.
    [[nodiscard]] std::vector<NumberBeside> sums(Category category) const
    {
        auto now = metrics::sumsOf(metrics::Counting(m_now)).sums;
        const auto earlier = metrics::sumsOf(metrics::Counting(m_earlier)).sums;
        std::erase_if(now, [category](const metrics::MetricSum &sum) { return sum.category != category; });
        std::ranges::stable_sort(now, std::ranges::greater(), &metrics::MetricSum::parts);
        now.resize(std::min(now.size(), kMostOfCategory));
        std::vector<NumberBeside> besides;
        for (const metrics::MetricSum &sum : now) {
            const auto before = std::ranges::find_if(earlier, [&sum](const metrics::MetricSum &other) {
                return other.category == sum.category && other.unit == sum.unit;
            });
            besides.push_back({category,
                               Aspect::Period,
                               {},
                               sum.unit,
                               before != earlier.end()
                                   ? std::optional(Value{before->value, before->scale, before->bound})
                                   : std::nullopt,
                               {sum.value, sum.scale, sum.bound},
                               firstPlace([&sum](const Metric &metric) {
                                   return metric.category == sum.category && metric.unit == sum.unit &&
                                          metric.aspect == Aspect::Period;
                               })});
        }
        return besides;
    }

    /// What there is at the end of the year, those with a value of the year before first.
    [[nodiscard]] std::vector<NumberBeside> totals(Category category) const
    {
        std::vector<Observation> both = m_earlier;
        both.insert(both.end(), m_now.begin(), m_now.end());
        const metrics::Counting counting(std::move(both));
        std::vector<NumberBeside> besides;
        for (const Indicator &indicator : m_indicators) {
            if (indicator.category != category)
                continue;
            const auto values = metrics::seriesOf(counting, indicator, Aspect::Total).values;
            const auto valueOf = [&values](int year) -> std::optional<Value> {
                const auto found = std::ranges::find(values, year, &metrics::YearValue::year);
                return found != values.end() ? std::optional(Value{found->value, found->scale, found->bound})
                                             : std::nullopt;
            };
            if (const auto now = valueOf(m_year))
                besides.push_back({category, Aspect::Total, indicator.name, indicator.unit, valueOf(m_before),
                                   *now, firstPlace([&indicator](const Metric &metric) {
                                       return metric.indicator && *metric.indicator == indicator.id &&
                                              metric.aspect == Aspect::Total;
                                   })});
        }
        std::stable_partition(besides.begin(), besides.end(),
                              [](const NumberBeside &beside) { return beside.before.has_value(); });
        besides.resize(std::min(besides.size(), kMostOfCategory));
        return besides;
    }

    ReportId m_report;
    int m_year;
    int m_before;
    std::vector<Observation> m_now;
    std::vector<Observation> m_earlier;
    const std::vector<Indicator> &m_indicators;
};

/// Where the rows of a report stand.
class RowPlaces
{
public:
    explicit RowPlaces(const Report &report) : m_report(report.id)
    {
        for (const Section &section : report.sections) {
            keep(archive::RowKind::Section, section.id.value, {report.id, section.id, {}, {}});
            for (const Entry &entry : section.entries) {
                const Place place{report.id, section.id, entry.id, {}};
                keep(archive::RowKind::Entry, entry.id.value, place);
                for (const Photo &photo : entry.photos)
                    keep(archive::RowKind::Photo, photo.id.value, place);
                for (const Metric &metric : entry.metrics)
                    keep(archive::RowKind::Metric, metric.id.value,
                         placeOfMetric(report.id, section.id, entry.id, metric.anchor));
            }
        }
    }

    /// Where the first row stands that is still there.
    [[nodiscard]] Place placeOf(const std::vector<archive::RowHistory> &rows) const
    {
        for (const archive::RowHistory &row : rows)
            if (const auto place = m_places.constFind({static_cast<int>(row.kind), row.id});
                place != m_places.cend())
                return *place;
        return dashiji::placeOf(m_report);
    }

private:
    void keep(archive::RowKind kind, qint64 id, const Place &place)
    {
        m_places.insert({static_cast<int>(kind), id}, place);
    }

    ReportId m_report;
    QHash<std::pair<int, qint64>, Place> m_places;
};

Result<void> takeChanges(YearOverview &overview, const archive::Reader &archive, const Report &report,
                         const QDateTime &since)
{
    auto changes = TRY(archive.history(report.year, kMostHistory));
    std::erase_if(changes, [&](const archive::Change &change) {
        return change.report != report.id || change.at < since || change.undone || change.undoes.isValid();
    });
    overview.changeCount = static_cast<int>(changes.size());
    changes.resize(std::min(changes.size(), kMostChanges));
    const RowPlaces places(report);
    for (archive::Change &change : changes) {
        const auto rows = TRY(archive.changeRows(change.id));
        overview.changes.push_back({std::move(change), places.placeOf(rows)});
    }
    return {};
}

} // namespace

int ListProgress::count(EntryState state) const
{
    return static_cast<int>(std::ranges::count(entries, state, &EntrySlot::state));
}

Result<YearOverview> overviewOf(const archive::Reader &archive, ReportId report, const QDateTime &since)
{
    const auto now = TRY(archive.report(report));
    YearOverview overview;
    overview.report = now.id;
    overview.owner = now.owner;
    overview.year = now.year;
    overview.organization = now.organization;
    overview.status = now.status;
    overview.plan = TRY(archive.yearPlan(report));
    for (const Section &section : now.sections)
        overview.sections.push_back(progressOf(section, overview.plan));
    takeEntries(overview, now);

    const auto reports = TRY(archive.reports()); // the newest first
    const auto earlier = std::ranges::find_if(reports, [&now](const archive::ReportSummary &summary) {
        return summary.owner == now.owner && summary.year < now.year;
    });
    std::optional<Report> before;
    if (earlier != reports.end()) {
        before = TRY(archive.report(earlier->id));
        overview.before = before->id;
        overview.yearBefore = before->year;
    }
    const auto indicators = TRY(archive.indicators());
    overview.besides = Besides(now, before ? &*before : nullptr, indicators).all();
    TRY(takeChanges(overview, archive, now, since));
    return overview;
}

} // namespace dashiji::workflow
