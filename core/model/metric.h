// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A metric: a number in an entry. An indicator: what such numbers measure through the years.
#pragma once

#include "core/model/decimal.h"
#include "core/model/id.h"

#include <QString>

#include <optional>

namespace dashiji
{

/// How the written number bounds the true one.
enum class Qualifier {
    None,
    Over,    ///< 余、多、超过
    Approx,  ///< 约、左右
    Nearly,  ///< 近
    AtLeast, ///< 以上、不少于
    AtMost,  ///< 不超过、以内
};

/// What span of time a value speaks of.
enum class Aspect {
    Period, ///< done in the year
    Total,  ///< stock at year end
    Change, ///< against the year before
    None,
};

enum class Category {
    Activity,
    Funding,
    Station,
    People,
    Organization,
    Project,
    Document,
    Award,
    Other,
};

/// Which text of an entry a metric stands in.
enum class EntryField {
    Title,
    Body,
};

/// Where a metric stands: position and quoted text with its surroundings.
/// @source W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector
struct Anchor {
    EntryField field = EntryField::Body;
    qsizetype start = 0; ///< Unicode code points from the start of the field
    qsizetype end = 0;   ///< exclusive
    QString quote;       ///< the words themselves
    QString prefix;      ///< up to 32 code points before
    QString suffix;      ///< up to 32 code points after
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

enum class MetricState {
    Unconfirmed,
    Confirmed,
    Unanchored, ///< its words were deleted
    Rejected,   ///< "not a metric": remembered so that it is not offered again
};

struct Indicator {
    IndicatorId id;
    Uid uid;
    QString name;
    QString unit; ///< base measure word; empty if none
    Category category = Category::Other;
    qint64 revision = 0;
    QString note = {}; ///< what is counted and what is not
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// The indicator a metric observes: its row in the archive that is open, and its identity everywhere else.
/// Made from an id alone it names a row of the archive it is written to; with a uid, the uid counts.
struct IndicatorLink {
    IndicatorId id;
    Uid uid;

    // NOLINTNEXTLINE(google-explicit-constructor): an id is a link within its archive
    IndicatorLink(IndicatorId row = {}, Uid identity = {}) : id(row), uid(identity) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator IndicatorId() const { return id; }
    friend bool operator==(const IndicatorLink &a, const IndicatorLink &b) { return a.id == b.id; }
    friend bool operator==(const IndicatorLink &a, IndicatorId b) { return a.id == b; }
};

struct Metric {
    MetricId id;
    Uid uid;
    Decimal value;                   ///< in base units: 4080000 for 408万元
    std::optional<Decimal> valueMax; ///< for a range, inclusive
    QString unit;                    ///< base measure word (元); empty if none
    Decimal scale;                   ///< how it was written: 10000 for 万
    Qualifier qualifier = Qualifier::None;
    QString label; ///< what is counted
    Category category = Category::Other;
    Aspect aspect = Aspect::Period;
    MetricState state = MetricState::Unconfirmed;
    bool wasConfirmed = false; ///< of an unanchored one: confirmed again when its words come back
    std::optional<IndicatorLink> indicator;
    Uid fact; ///< metrics of one fact, a number cited in several places, have the same; null: stands alone
    Anchor anchor;
    qint64 revision = 0;
    friend bool operator==(const Metric &, const Metric &) = default;
};

} // namespace dashiji
