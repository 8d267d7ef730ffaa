// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/followedit.h"

#include "core/metrics/extraction.h"
#include "core/metrics/rewriting.h"
#include "core/text/anchors.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

/// What an unconfirmed metric counts is what the program read; nobody has said otherwise yet.
struct Meaning {
    QString label;
    Category category = Category::Other;
    Aspect aspect = Aspect::Period;
    friend bool operator==(const Meaning &, const Meaning &) = default;
};

Meaning meaningOf(const FoundMetric &found)
{
    return {found.labels.empty() ? QString() : found.labels.front().text, found.category, found.aspect};
}

Meaning meaningOf(const Metric &metric)
{
    return {metric.label, metric.category, metric.aspect};
}

void setMeaning(Metric &metric, const Meaning &meaning)
{
    metric.label = meaning.label;
    metric.category = meaning.category;
    metric.aspect = meaning.aspect;
}

void readNewAmount(Metric &metric, const Amount &amount)
{
    if (metric.unit != amount.unit && metric.state == MetricState::Confirmed)
        metric.state = MetricState::Unconfirmed; // it counts something else now
    setAmount(metric, amount);
}

Amount amountOf(const FoundMetric &found)
{
    return {found.value, found.valueMax, found.scale, found.unit, found.qualifier};
}

bool overlap(const Metric &metric, const FoundMetric &found)
{
    return metric.anchor.start < found.end && found.start < metric.anchor.end;
}

class EditFollower
{
public:
    EditFollower(const std::vector<Metric> &known, EntryField field, const QString &before,
                 const QString &after, const UnitLexicon &lexicon)
        : m_known(known)
        , m_field(field)
        , m_before(before)
        , m_edit(before, after)
        , m_lexicon(lexicon)
        , m_found(extractMetrics(after, lexicon).metrics)
        , m_claimed(m_found.size(), false)
    {
    }

    std::vector<Metric> follow()
    {
        std::vector<Metric> metrics = text::carryMetrics(m_known, m_edit);
        for (size_t i = 0; i < metrics.size(); ++i)
            if (metrics[i].state != MetricState::Unanchored)
                readAgain(metrics[i], m_known[i]);
        for (size_t i = 0; i < m_found.size(); ++i)
            if (!m_claimed[i])
                metrics.push_back(newMetric(m_found[i]));
        return metrics;
    }

private:
    void readAgain(Metric &metric, const Metric &old)
    {
        const FoundMetric *found = claim(metric);
        if (metric.state == MetricState::Rejected)
            return;
        const bool sameWords = metric.anchor.quote == old.anchor.quote;
        if (!found) {
            if (!sameWords)
                readWordsAlone(metric, old);
            return;
        }
        if (metric.anchor.start != found->start || metric.anchor.end != found->end)
            metric.anchor = m_edit.anchorAfter(m_field, found->start, found->end);
        if (metric.anchor.quote != old.anchor.quote)
            readNewAmount(metric, amountOf(*found));
        const Meaning now = meaningOf(*found);
        if (metric.state == MetricState::Unconfirmed && meaningOf(metric) != now && wasReadAs(old))
            setMeaning(metric, now);
    }

    /// The reading at a metric's place. All that touch it are its own.
    const FoundMetric *claim(const Metric &metric)
    {
        const FoundMetric *first = nullptr;
        for (size_t i = 0; i < m_found.size(); ++i)
            if (!m_claimed[i] && overlap(metric, m_found[i])) {
                m_claimed[i] = true;
                if (!first)
                    first = &m_found[i];
            }
        return first;
    }

    /// Words somebody chose to be a metric, which the program would not have read as one.
    void readWordsAlone(Metric &metric, const Metric &old)
    {
        const auto amount = readAmount(metric.anchor.quote, m_lexicon);
        if (amount) {
            readNewAmount(metric, *amount);
            return;
        }
        metric.wasConfirmed = old.state == MetricState::Confirmed;
        metric.state = MetricState::Unanchored;
        metric.anchor = old.anchor;
    }

    /// Whether a metric says of itself what the program had read in the text before.
    bool wasReadAs(const Metric &old)
    {
        if (!m_readBefore)
            m_readBefore = extractMetrics(m_before, m_lexicon).metrics;
        return std::ranges::any_of(*m_readBefore, [&old](const FoundMetric &found) {
            return overlap(old, found) && meaningOf(found) == meaningOf(old);
        });
    }

    [[nodiscard]] Metric newMetric(const FoundMetric &found) const
    {
        Metric metric;
        setAmount(metric, amountOf(found));
        setMeaning(metric, meaningOf(found));
        metric.anchor = m_edit.anchorAfter(m_field, found.start, found.end);
        return metric;
    }

    const std::vector<Metric> &m_known;
    EntryField m_field;
    const QString &m_before;
    text::TextEdit m_edit;
    const UnitLexicon &m_lexicon;
    std::vector<FoundMetric> m_found;
    std::vector<bool> m_claimed;
    std::optional<std::vector<FoundMetric>> m_readBefore;
};

} // namespace

std::vector<Metric> followEdit(const std::vector<Metric> &known, EntryField field, const QString &before,
                               const QString &after, const UnitLexicon &lexicon)
{
    return EditFollower(known, field, before, after, lexicon).follow();
}

std::vector<Metric> metricsOf(const QString &text, EntryField field, const UnitLexicon &lexicon)
{
    return followEdit({}, field, {}, text, lexicon);
}

} // namespace dashiji::metrics
