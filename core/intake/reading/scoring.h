// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well a reading of a whole text holds together.
#pragma once

#include "core/intake/reading/readingstate.h"

#include <span>

namespace dashiji::intake
{

/// What is measured of a reading whose headings are decided. Shares are 0..1; the rest is 0 or 1 where
/// nothing else is said.
struct Measures {
    double covered = 0;      ///< text under entries: a report is told in entries, not beside them
    double titled = 0;       ///< entries with a title
    double continued = 0;    ///< entries whose numbers go on from one another
    double filled = 0;       ///< sections that hold entries, or text at least
    double unsectioned = 0;  ///< no sections
    double hollow = 0;       ///< sections that hold nothing, not even text
    double nested = 0;       ///< 一、 over （一）, a part over a list: as official texts nest
    double promised = 0;     ///< "ten events", and there are ten; -1: ten sections
    double swallowed = 0;    ///< numbered headings inside entries, where there are no sections
    double sunk = 0;         ///< numbered paragraphs inside entries that nothing but their look tells
    double lost = 0;         ///< numbered headings outside of entries
    double lostBare = 0;     ///< lines that look like headings, outside of the lists and neither
    double bullets = 0;      ///< entries that are bullets and no marked section holds: text, more often
    double longNames = 0;    ///< section headings that are paragraphs
    double fewEntries = 0;   ///< entries that lack to three
    double bare = 0;         ///< entries with nothing under them, where most have text
    double onlyChildren = 0; ///< several sections, none with two entries: they are the entries
    double manySections = 0; ///< more sections than a report has
    double bareNames = 0;    ///< sections that nothing but their look tells
    double idleNames = 0;    ///< such sections without entries: they are rather entries themselves
    double news = 0;         ///< no numbers, and the text begins like news
};

/// A measure, what it weighs, and its name for those who estimate the weights anew.
struct Criterion {
    const char *name;
    double Measures::*measure;
    double weight;
};

/// tests/data/outlines/weights.py estimates the weights from texts marked by hand.
[[nodiscard]] std::span<const Criterion> criteria();

/// Measures a reading whose headings are decided. Linear in its length.
[[nodiscard]] Measures measure(const Reading &reading);

/// Only for comparing readings of one text. A reading without entries is the worst.
[[nodiscard]] double scoreOf(const Measures &measures);

} // namespace dashiji::intake
