// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each line looks like: width, ending, neighbours, marker, cues. Roles are told from this.
#pragma once

#include "core/intake/outline.h"
#include "core/intake/reading/markers.h"

#include <vector>

namespace dashiji::intake
{

/// The look of one paragraph. Long paragraphs are looked at at both ends only.
struct Look {
    QString words;     ///< beginning of the text, folded by text::foldUnits; whole if not longer than 400
    bool whole = true; ///< `words` is all of it
    int width = 0;     ///< columns: an ideograph counts 2, a Latin letter 1; at most 800
    int blankLinesBefore = 0;
    bool endsSentence = false; ///< 。！？ or a point after a Latin sentence
    bool endsOpen = false;     ///< ：，、； — something must follow
    bool endsItem = false;     ///< ； one of several items of a sentence
    bool furniture = false;    ///< of the page, not of the text
    bool byline = false;
    bool attached = false; ///< goes on with the line above
    bool latin = false;    ///< no ideographs in it
    bool data = false;     ///< an address, a row of a table, a link: no words of a heading
    int captionCue = 0;    ///< see cues.h
    int sectionCue = 0;
    std::size_t promised = 0; ///< things a line says there are; 0: none
    std::optional<Marker> marker;

    /// Short and without an end mark: a heading, caption or name.
    [[nodiscard]] bool isShort() const { return width <= kShortWidth && !endsSentence && !endsOpen && !data; }
    /// Text of the report: sentences.
    [[nodiscard]] bool isLong() const { return !isShort(); }

    static constexpr int kShortWidth = 88;
};

[[nodiscard]] Look lookAt(const Paragraph &paragraph, int previousLine);
[[nodiscard]] std::vector<Look> lookAtAll(const std::vector<Paragraph> &paragraphs);

/// Sets apart the marker of a heading (and the signs around a whole line in bold or brackets): markerLength,
/// titleLength and, for numbers that count, rank.
void cutMarker(Paragraph &paragraph, const Look &look);

/// Says which meeting, ceremony or group a picture shows. 会议致辞 alone, or words in Latin letters, rather
/// name a part of the text.
[[nodiscard]] bool showsOccasion(const Look &look);

/// The recognizable words behind the marker.
[[nodiscard]] QStringView afterMarker(const Look &look);

} // namespace dashiji::intake
