// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/extraction.h"

#include "core/metrics/aspects.h"
#include "core/metrics/candidate.h"
#include "core/metrics/foldedtext.h"
#include "core/metrics/labels.h"
#include "core/metrics/meaning.h"
#include "core/text/codepoints.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

class Extractor
{
public:
    Extractor(QStringView text, const UnitLexicon &lexicon)
        : m_text(text), m_places(text), m_folded(foldForNumbers(text)), m_lexicon(lexicon)
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
    /// What the author typed, not its folded form.
    [[nodiscard]] QString wordsOf(size_t start, size_t end) const
    {
        const qsizetype from = m_places.toUtf16(static_cast<qsizetype>(start));
        return m_text.mid(from, m_places.toUtf16(static_cast<qsizetype>(end)) - from).toString();
    }

    void readLine(std::u32string_view line, size_t offset)
    {
        const auto exclusions = findExclusions(line);
        const Candidates candidates = findCandidates(line, exclusions, m_lexicon);
        for (const UnknownUnit &unknown : candidates.unknown)
            m_result.doubts.push_back({static_cast<qsizetype>(offset + unknown.start),
                                       static_cast<qsizetype>(offset + unknown.end),
                                       wordsOf(offset + unknown.start, offset + unknown.end)});
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
        metric.text = wordsOf(offset + candidate.start, offset + candidate.end);
        metric.value = candidate.numeral.value;
        metric.valueMax = candidate.numeral.valueMax;
        metric.scale = candidate.numeral.scale;
        if (candidate.unit)
            metric.unit = QString::fromUcs4(candidate.unit->word.data(),
                                            static_cast<qsizetype>(candidate.unit->word.size()));
        if (metric.unit == QStringLiteral("元人民币") || metric.unit == QStringLiteral("块钱"))
            metric.unit = QStringLiteral("元");
        metric.qualifier = candidate.qualifier;
        for (const Stretch &label : labels)
            metric.labels.push_back({static_cast<qsizetype>(offset + label.start),
                                     static_cast<qsizetype>(offset + label.end),
                                     wordsOf(offset + label.start, offset + label.end)});
        const std::u32string_view label =
            labels.empty() ? std::u32string_view()
                           : line.substr(labels.front().start, labels.front().end - labels.front().start);
        metric.category = categoryOf(candidate, label);
        metric.aspect = aspect;
        m_result.metrics.push_back(std::move(metric));
    }

    QStringView m_text;
    text::CodePointIndex m_places;
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
