// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where quoted stretches of a text stand after the text was edited, and the metrics with them.
#pragma once

#include "core/model/metric.h"

#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace dashiji::text
{

constexpr qsizetype kContext = 32; ///< code points an anchor keeps of either side

/// Quotes a stretch of a text. @param start, end code points, 0 <= start <= end <= length of text
[[nodiscard]] Anchor anchorAt(EntryField field, QStringView text, qsizetype start, qsizetype end);

/// Whether two anchors of one entry share words.
[[nodiscard]] bool overlap(const Anchor &a, const Anchor &b);

/// One edit of a text: all before its head and after its tail is as it was.
///
/// An anchor outside the edit moves; one edited inside takes the new words; one carried away with the words
/// around it is found by them among what the edit brought.
/// @source W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector
class TextEdit
{
public:
    TextEdit(QStringView before, QStringView after);

    /// Where anchors made before the edit stand after it, in their order; none for words that are gone. No
    /// two of those that were apart before overlap after. An anchor that does not fit the text before is
    /// looked for by its words alone.
    [[nodiscard]] std::vector<std::optional<Anchor>> follow(const std::vector<Anchor> &anchors) const;

    /// Where an anchor stands after the edit whose words are wholly before or wholly after it; none for any
    /// other. The edit the other way round leads back.
    [[nodiscard]] std::optional<Anchor> shifted(const Anchor &anchor) const;

    /// Quotes a stretch of the text after the edit. @param start, end code points, within that text
    [[nodiscard]] Anchor anchorAfter(EntryField field, qsizetype start, qsizetype end) const;

    /// Finds words that were gone before the edit among what the edit brought. Words that stand often need a
    /// few of their old neighbours there too.
    [[nodiscard]] std::optional<Anchor> comeBack(const Anchor &anchor) const;

private:
    [[nodiscard]] std::optional<Anchor> followOne(const Anchor &anchor) const;
    [[nodiscard]] std::optional<Anchor> restOf(const Anchor &anchor) const;
    [[nodiscard]] bool fits(const Anchor &anchor) const;
    [[nodiscard]] Anchor quote(EntryField field, size_t start, size_t end) const;
    [[nodiscard]] size_t moved(size_t place) const { return place + m_after.size() - m_before.size(); }

    std::u32string m_before;
    std::u32string m_after;
    size_t m_sameHead = 0; ///< code points both begin with
    size_t m_sameTail = 0; ///< code points both end with; may overlap the head
    size_t m_from = 0;     ///< what was changed: m_from..m_until before, m_from..moved(m_until) after
    size_t m_until = 0;
};

/// Metrics of a text through an edit of it, by their words alone: those whose words are gone become
/// Unanchored and keep their last anchor, those whose words come back are again what they were. Values stay
/// as they are.
[[nodiscard]] std::vector<Metric> carryMetrics(const std::vector<Metric> &metrics, const TextEdit &edit);

} // namespace dashiji::text
