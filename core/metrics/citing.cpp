// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/citing.h"

#include "core/metrics/conversion.h"
#include "core/text/folding.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace dashiji::metrics
{
namespace
{

constexpr qsizetype kTellingName = 3; ///< shorter ones (项目, 活动) name many things
constexpr qsizetype kShortForm = 2;   ///< of a telling name

/// A metric that tells a result, with its entry.
struct Telling {
    Metric *metric = nullptr;
    size_t entry = 0;
    QString label; ///< folded
    bool inTitle = false;
};

bool tellsResult(const Metric &metric)
{
    const bool isResult = metric.aspect == Aspect::Period || metric.aspect == Aspect::Total;
    return isResult && metric.value != Decimal::fromInteger(1);
}

bool haveCommonWord(const QString &a, const QString &b)
{
    for (qsizetype i = 0; i + kShortForm <= a.size(); ++i)
        if (b.contains(QStringView(a).mid(i, kShortForm)))
            return true;
    return false;
}

class CitationFinder
{
public:
    explicit CitationFinder(Report &report)
    {
        for (Section &section : report.sections)
            for (Entry &entry : section.entries) {
                for (Metric &metric : entry.metrics)
                    if (tellsResult(metric))
                        take(metric);
                m_texts.push_back(text::foldTight(entry.title) + u'\n' + text::foldTight(entry.body));
            }
    }

    /// The tellings of each fact, several of each.
    std::vector<std::vector<Metric *>> find()
    {
        m_facts.resize(m_tellings.size());
        std::iota(m_facts.begin(), m_facts.end(), size_t(0));
        for (const auto &[amount, alike] : m_alike)
            for (size_t i = 0; i < alike.size(); ++i)
                for (size_t j = i + 1; j < alike.size(); ++j)
                    if (tellOne(m_tellings[alike[i]], m_tellings[alike[j]]))
                        join(alike[i], alike[j]);
        std::map<size_t, std::vector<Metric *>> facts;
        for (size_t i = 0; i < m_tellings.size(); ++i)
            facts[m_facts[i]].push_back(m_tellings[i].metric);
        std::vector<std::vector<Metric *>> cited;
        for (auto &[fact, metrics] : facts)
            if (metrics.size() > 1)
                cited.push_back(std::move(metrics));
        return cited;
    }

private:
    using Amount = std::tuple<QString, QString, Qualifier>;

    [[nodiscard]] static Amount amountOf(const Metric &metric)
    {
        return {metric.value.toString(), metric.valueMax ? metric.valueMax->toString() : QString(),
                metric.qualifier};
    }

    void take(Metric &metric)
    {
        const QString label = text::foldTight(metric.label);
        m_labels.insert(label);
        m_alike[amountOf(metric)].push_back(m_tellings.size());
        m_tellings.push_back({&metric, m_texts.size(), label, metric.anchor.field == EntryField::Title});
    }

    [[nodiscard]] bool tellOne(const Telling &a, const Telling &b) const
    {
        if (!measureOne(a, b))
            return false;
        if (a.entry == b.entry && a.inTitle != b.inTitle)
            return a.inTitle ? isTitleOf(a, b) : isTitleOf(b, a);
        if (a.metric->aspect != b.metric->aspect)
            return false;
        if (a.label == b.label)
            return a.label.size() >= kTellingName;
        return a.label.size() < b.label.size() ? isShortOf(a, b.label) : isShortOf(b, a.label);
    }

    [[nodiscard]] static bool measureOne(const Telling &a, const Telling &b)
    {
        const UnitKinship units = kinship(a.metric->unit, b.metric->unit);
        return units == UnitKinship::Same || units == UnitKinship::Synonym;
    }

    /// Whether a title says what its body does, there and of one thing only.
    [[nodiscard]] bool isTitleOf(const Telling &title, const Telling &body) const
    {
        const auto mayTell = [&](const Telling &other) {
            return title.label.isEmpty() || other.label.isEmpty() || haveCommonWord(title.label, other.label);
        };
        if (title.label == body.label || !mayTell(body))
            return title.label == body.label;
        return std::ranges::none_of(m_alike.at(amountOf(*title.metric)), [&](size_t i) {
            const Telling &other = m_tellings[i];
            return other.entry == title.entry && !other.inTitle && other.label != body.label &&
                   measureOne(title, other) && mayTell(other);
        });
    }

    /// Whether a telling names its thing by the end of a name that its entry tells in full.
    [[nodiscard]] bool isShortOf(const Telling &telling, const QString &full) const
    {
        const QString &label = telling.label;
        const QString &text = m_texts[telling.entry];
        if (label.size() < kShortForm || full.size() < kTellingName || !full.endsWith(label) ||
            !text.contains(full))
            return false;
        return std::ranges::none_of(m_labels, [&](const QString &other) {
            return other.size() > label.size() && other.endsWith(label) && text.contains(other) &&
                   !full.endsWith(other) && !other.endsWith(full);
        });
    }

    void join(size_t a, size_t b)
    {
        const size_t kept = std::min(m_facts[a], m_facts[b]);
        const size_t given = std::max(m_facts[a], m_facts[b]);
        std::ranges::replace(m_facts, given, kept);
    }

    std::vector<Telling> m_tellings;
    std::vector<QString> m_texts; ///< of each entry, folded
    QSet<QString> m_labels;       ///< of the report
    std::map<Amount, std::vector<size_t>> m_alike;
    std::vector<size_t> m_facts; ///< of each telling, the first that tells it
};

} // namespace

int markCitations(Report &report)
{
    const auto facts = CitationFinder(report).find();
    for (const std::vector<Metric *> &metrics : facts) {
        const Uid uid = Uid::createUuid();
        for (Metric *metric : metrics)
            metric->fact = uid;
    }
    return static_cast<int>(facts.size());
}

} // namespace dashiji::metrics
