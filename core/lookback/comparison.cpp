// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/comparison.h"

#include "core/text/codepoints.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::lookback
{
namespace
{

using text::Piece;

constexpr qsizetype kShortestSentence = 8; ///< code points: shorter ones are alike by chance

/// A sentence of a body, in code points.
struct Sentence {
    text::Span span;
    QString words;
};

std::vector<Sentence> sentencesOf(QStringView body)
{
    std::vector<Sentence> sentences;
    const text::CodePointIndex index(body);
    for (const text::Span &paragraph : text::paragraphs(body)) {
        for (const text::Span &sentence : text::sentences(body.sliced(paragraph.start, paragraph.length))) {
            const qsizetype at = paragraph.start + sentence.start;
            const qsizetype start = index.toCodePoint(at);
            const text::Span span{start, index.toCodePoint(at + sentence.length) - start};
            if (span.length >= kShortestSentence)
                sentences.push_back({span, body.sliced(at, sentence.length).toString()});
        }
    }
    return sentences;
}

/// Takes the sentences that stand in both lists out of them.
std::vector<CopiedSentence> takeCommon(std::vector<Sentence> &from, std::vector<Sentence> &to)
{
    QHash<QString, std::vector<size_t>> known;
    for (size_t i = from.size(); i-- > 0;)
        known[from[i].words].push_back(i);
    std::set<size_t> taken;
    std::vector<CopiedSentence> copied;
    std::vector<Sentence> left;
    for (Sentence &sentence : to) {
        const auto found = known.find(sentence.words);
        if (found == known.end() || found->empty()) {
            left.push_back(std::move(sentence));
            continue;
        }
        copied.push_back({from[found->back()].span, sentence.span, sentence.words});
        taken.insert(found->back());
        found->pop_back();
    }
    to = std::move(left);
    left.clear();
    for (size_t i = 0; i < from.size(); ++i)
        if (!taken.contains(i))
            left.push_back(std::move(from[i]));
    from = std::move(left);
    return copied;
}

/// What two numbers have in common that are observations of one thing.
using MetricKey = std::pair<QString, QString>; ///< folded name, unit

/// The numbers of two entries, each with its indicator: that of the archive, or one its label makes.
class Numbers
{
public:
    explicit Numbers(const std::vector<Indicator> &indicators)
    {
        for (const Indicator &indicator : indicators)
            m_known[indicator.id] = &indicator;
    }

    void add(const Report &report, const EntryPlace &place)
    {
        const Section &section = report.sections[place.section];
        const Entry &entry = entryAt(report, place);
        for (Metric metric : entry.metrics) {
            if (metric.state == MetricState::Rejected || metric.state == MetricState::Unanchored)
                continue;
            const bool isKnown = metric.indicator && m_known.contains(metric.indicator->id);
            if (!isKnown && metric.label.isEmpty())
                continue;
            const Indicator indicator =
                isKnown ? *m_known.value(metric.indicator->id)
                        : Indicator{{}, {}, metric.label, metric.unit, metric.category, 0};
            metric.indicator = numbered(indicator);
            m_observations.push_back({report.year, entry.id, entry.title, static_cast<int>(place.entry) + 1,
                                      section.id, section.kind, section.title, metric,
                                      entry.text(metric.anchor.field)});
        }
    }

    /// @param from, to years
    [[nodiscard]] std::vector<MetricChange> changes(int from, int to)
    {
        std::vector<std::pair<IndicatorId, Aspect>> order;
        for (const int year : {to, from})
            for (const Observation &observation : m_observations)
                if (const std::pair key(IndicatorId(*observation.metric.indicator),
                                        observation.metric.aspect);
                    observation.year == year && !std::ranges::count(order, key))
                    order.push_back(key);
        const metrics::Counting counting(std::move(m_observations));
        std::vector<MetricChange> changes;
        for (const auto &[id, aspect] : order) {
            Indicator indicator = m_indicators[static_cast<size_t>(id.value) - 1];
            MetricChange change;
            for (const metrics::YearValue &value : metrics::seriesOf(counting, indicator, aspect).values)
                (value.year == to ? change.to : change.from) = value;
            if (!change.from && !change.to)
                continue;
            indicator.id = m_ids[static_cast<size_t>(id.value) - 1];
            change.indicator = std::move(indicator);
            change.aspect = aspect;
            weigh(change);
            changes.push_back(std::move(change));
        }
        return changes;
    }

private:
    /// Numbers of our own: labels that are called as an indicator of the archive are of it.
    IndicatorId numbered(Indicator indicator)
    {
        const MetricKey key(text::foldTight(indicator.name), indicator.unit);
        const auto known = m_numbers.find(key);
        if (known != m_numbers.end()) {
            if (indicator.id.isValid())
                m_ids[static_cast<size_t>(known->second.value) - 1] = indicator.id;
            return known->second;
        }
        const IndicatorId number{static_cast<qint64>(m_indicators.size()) + 1};
        m_ids.push_back(indicator.id);
        indicator.id = number;
        m_indicators.push_back(std::move(indicator));
        return m_numbers[key] = number;
    }

    static void weigh(MetricChange &change)
    {
        if (!change.from || !change.to) {
            change.kind = change.to ? MetricChange::Kind::Gained : MetricChange::Kind::Lost;
            return;
        }
        const Decimal &before = change.from->value;
        change.kind = before == change.to->value ? MetricChange::Kind::Same : MetricChange::Kind::Changed;
        const auto difference = change.to->value.minus(before);
        if (!difference)
            return;
        change.difference = *difference;
        change.permille = permilleOf(*difference, before);
    }

    /// Rounded to the nearest; none of nothing, and none of a million times as much.
    static std::optional<int> permilleOf(const Decimal &difference, const Decimal &whole)
    {
        constexpr int kMost = 1'000'000'000;
        const auto twice = difference.times(Decimal::fromInteger(difference.isNegative() ? -2000 : 2000));
        if (!twice || whole.isZero() || whole.isNegative())
            return std::nullopt;
        // The greatest n with (2n − 1)·whole ≤ 2000·|difference|
        int permille = 0;
        int tooMuch = kMost;
        while (permille + 1 < tooMuch) {
            const int between = permille + (tooMuch - permille) / 2;
            const auto reached = whole.times(Decimal::fromInteger(2 * qint64{between} - 1));
            (reached && *reached <= *twice ? permille : tooMuch) = between;
        }
        if (permille + 1 == kMost)
            return std::nullopt;
        return difference.isNegative() ? -permille : permille;
    }

    QHash<IndicatorId, const Indicator *> m_known;
    std::map<MetricKey, IndicatorId> m_numbers;
    std::vector<Indicator> m_indicators; ///< with our numbers, from 1
    std::vector<IndicatorId> m_ids;      ///< those of the archive
    std::vector<Observation> m_observations;
};

} // namespace

bool ComparedEntry::isChanged() const
{
    const auto changed = [](const text::Blackline &pieces) {
        return std::ranges::any_of(pieces,
                                   [](const Piece &piece) { return piece.kind != Piece::Kind::Same; });
    };
    return changed(title) || changed(body);
}

bool ComparedEntry::hasNumbersChanged() const
{
    const auto changed = [](const text::Blackline &pieces) {
        return std::ranges::any_of(pieces, [](const Piece &piece) {
            return piece.kind != Piece::Kind::Same && text::isOfNumbers(piece.text);
        });
    };
    return changed(title) || changed(body);
}

QString bodyOf(const Entry &entry)
{
    return entry.paragraphs().join(u'\n');
}

std::vector<CopiedSentence> copiedSentences(QStringView from, QStringView to)
{
    std::vector<Sentence> before = sentencesOf(from);
    std::vector<Sentence> after = sentencesOf(to);
    return takeCommon(before, after);
}

Comparison compareReports(const Report &from, const Report &to, const std::vector<EntryPair> &pairs,
                          const std::vector<Indicator> &indicators)
{
    struct Left {
        EntryPlace place;
        std::vector<Sentence> sentences;
    };
    std::vector<Left> leftBefore;
    std::vector<Left> leftAfter;
    Comparison comparison;
    for (const EntryPair &pair : pairs) {
        static const Entry kNone;
        const Entry &old = pair.from ? entryAt(from, *pair.from) : kNone;
        const Entry &now = pair.to ? entryAt(to, *pair.to) : kNone;
        const QString before = bodyOf(old);
        const QString after = bodyOf(now);
        ComparedEntry compared;
        compared.pair = pair;
        compared.title = text::blackline(old.title, now.title);
        compared.body = text::blackline(before, after);
        std::vector<Sentence> sentencesBefore = sentencesOf(before);
        std::vector<Sentence> sentencesAfter = sentencesOf(after);
        compared.copied = takeCommon(sentencesBefore, sentencesAfter);
        Numbers numbers(indicators);
        if (pair.from) {
            numbers.add(from, *pair.from);
            leftBefore.push_back({*pair.from, std::move(sentencesBefore)});
        }
        if (pair.to) {
            numbers.add(to, *pair.to);
            leftAfter.push_back({*pair.to, std::move(sentencesAfter)});
        }
        compared.metrics = numbers.changes(from.year, to.year);
        comparison.entries.push_back(std::move(compared));
    }
    for (Left &after : leftAfter)
        for (Left &before : leftBefore)
            for (CopiedSentence &sentence : takeCommon(before.sentences, after.sentences))
                comparison.moved.push_back({before.place, after.place, std::move(sentence)});
    return comparison;
}

text::Blackline numbersOnly(const text::Blackline &pieces)
{
    text::Blackline kept;
    for (Piece piece : pieces) {
        if (piece.kind != Piece::Kind::Same && !text::isOfNumbers(piece.text)) {
            if (piece.kind == Piece::Kind::Removed)
                continue;
            piece.kind = Piece::Kind::Same;
        }
        if (!kept.empty() && kept.back().kind == piece.kind)
            kept.back().text += piece.text;
        else
            kept.push_back(std::move(piece));
    }
    return kept;
}

} // namespace dashiji::lookback
