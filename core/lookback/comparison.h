// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two years side by side: what is new, what is gone, what was rewritten, what was only copied.
#pragma once

#include "core/lookback/pairing.h"
#include "core/metrics/series.h"
#include "core/text/cutting.h"
#include "core/text/differences.h"

namespace dashiji::lookback
{

/// A whole sentence that stands in both bodies, wherever. Places are code points of the bodies as bodyOf()
/// tells them.
struct CopiedSentence {
    text::Span from;
    text::Span to;
    QString text;
    friend bool operator==(const CopiedSentence &, const CopiedSentence &) = default;
};

/// What became of a number of an entry.
struct MetricChange {
    enum class Kind {
        Gained,
        Lost,
        Changed,
        Same, ///< told again, with the same value
    };
    Kind kind = Kind::Same;
    Indicator indicator; ///< one of the archive, or what a label and a unit tell, without an id
    Aspect aspect = Aspect::Period;
    std::optional<metrics::YearValue> from;
    std::optional<metrics::YearValue> to;
    std::optional<Decimal> difference; ///< to − from
    std::optional<int> permille;       ///< of the difference in the value before, rounded; none of 0
};

struct ComparedEntry {
    EntryPair pair;
    text::Blackline title;
    text::Blackline body;
    std::vector<CopiedSentence> copied; ///< in the order of the later text
    std::vector<MetricChange> metrics;  ///< in the order of the later text, then what was lost

    /// Whether any word or number is another one.
    [[nodiscard]] bool isChanged() const;
    /// Whether any number is another one.
    [[nodiscard]] bool hasNumbersChanged() const;
};

/// A sentence that stands in an entry which is not the pair of that where it stood.
struct MovedSentence {
    EntryPlace from;
    EntryPlace to;
    CopiedSentence sentence;
};

struct Comparison {
    std::vector<ComparedEntry> entries; ///< as pairEntries() orders them
    std::vector<MovedSentence> moved;
};

/// Paragraphs joined by one line feed each: the text that is compared.
[[nodiscard]] QString bodyOf(const Entry &entry);

/// Compares entries that were paired. @param indicators those the metrics of both reports are linked to
[[nodiscard]] Comparison compareReports(const Report &from, const Report &to,
                                        const std::vector<EntryPair> &pairs,
                                        const std::vector<Indicator> &indicators);

/// The sentences of eight characters and more that stand in both texts, each once.
[[nodiscard]] std::vector<CopiedSentence> copiedSentences(QStringView from, QStringView to);

/// Only the changes of numbers: what else was removed is left out, what else was added stays as the text it
/// is beside.
[[nodiscard]] text::Blackline numbersOnly(const text::Blackline &pieces);

} // namespace dashiji::lookback
