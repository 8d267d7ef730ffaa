// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/extraction.h"

#include "core/metrics/aspects.h"
#include "core/metrics/candidate.h"
#include "core/metrics/foldedtext.h"
#include "core/metrics/labels.h"
#include "core/metrics/meaning.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

/// The original text by code points: what the author typed, not its folded form.
class Original
{
public:
    explicit Original(QStringView text) : m_text(text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
                m_pairs.push_back(static_cast<size_t>(i++) - m_pairs.size());
    }

    [[nodiscard]] QString slice(size_t start, size_t end) const
    {
        const qsizetype from = offsetOf(start);
        return m_text.mid(from, offsetOf(end) - from).toString();
    }

private:
    [[nodiscard]] qsizetype offsetOf(size_t codePoint) const
    {
        const auto pairs = std::lower_bound(m_pairs.begin(), m_pairs.end(), codePoint) - m_pairs.begin();
        return static_cast<qsizetype>(codePoint) + pairs;
    }

    QStringView m_text;
    std::vector<size_t> m_pairs; ///< code points that take two units, in order
};

class Extractor
{
public:
    Extractor(QStringView text, const UnitLexicon &lexicon)
        : m_original(text), m_folded(foldForNumbers(text)), m_lexicon(lexicon)
    {
    }

    Extraction extract()
    {
        const std::u32string_view whole = m_folded;
        for (size_t start = 0; start < whole.size();) {
            const size_t end = std::min(whole.find(U'\n', start), whole.size());
            readLine(whole.substr(start, end - start), start);
            start = end + 1;
        }
        return std::move(m_result);
    }

private:
    void readLine(std::u32string_view line, size_t offset)
    {
        const auto exclusions = findExclusions(line);
        const Candidates candidates = findCandidates(line, exclusions, m_lexicon);
        for (const UnknownUnit &unknown : candidates.unknown)
            m_result.doubts.push_back({static_cast<qsizetype>(offset + unknown.start),
                                       static_cast<qsizetype>(offset + unknown.end),
                                       m_original.slice(offset + unknown.start, offset + unknown.end)});
        if (candidates.found.empty())
            return;
        const auto labels = findLabels(line, candidates.found);
        const auto aspects = findAspects(line, candidates.found, labels);
        for (size_t i = 0; i < candidates.found.size(); ++i)
            keep(line, offset, candidates.found[i], labels[i], aspects[i]);
    }

    void keep(std::u32string_view line, size_t offset, const Candidate &candidate, const LabelChoices &labels,
              Aspect aspect)
    {
        FoundMetric metric;
        metric.start = static_cast<qsizetype>(offset + candidate.start);
        metric.end = static_cast<qsizetype>(offset + candidate.end);
        metric.numeralStart = static_cast<qsizetype>(offset + candidate.numeral.start);
        metric.numeralEnd = static_cast<qsizetype>(offset + candidate.numeral.end);
        metric.text = m_original.slice(offset + candidate.start, offset + candidate.end);
        metric.value = candidate.numeral.value;
        metric.valueMax = candidate.numeral.valueMax;
        metric.scale = candidate.numeral.scale;
        if (candidate.unit)
            metric.unit = QString::fromUcs4(candidate.unit->word.data(),
                                            static_cast<qsizetype>(candidate.unit->word.size()));
        if (metric.unit == QStringLiteral("元人民币") || metric.unit == QStringLiteral("块钱"))
            metric.unit = QStringLiteral("元");
        metric.qualifier = candidate.qualifier;
        for (const Span &label : labels)
            metric.labels.push_back({static_cast<qsizetype>(offset + label.start),
                                     static_cast<qsizetype>(offset + label.end),
                                     m_original.slice(offset + label.start, offset + label.end)});
        const std::u32string_view label =
            labels.empty() ? std::u32string_view()
                           : line.substr(labels.front().start, labels.front().end - labels.front().start);
        metric.category = categoryOf(candidate, label);
        metric.aspect = aspect;
        m_result.metrics.push_back(std::move(metric));
    }

    Original m_original;
    std::u32string m_folded;
    const UnitLexicon &m_lexicon;
    Extraction m_result;
};

} // namespace

Extraction extractMetrics(QStringView text, const UnitLexicon &lexicon)
{
    return Extractor(text, lexicon).extract();
}

} // namespace dashiji::metrics
