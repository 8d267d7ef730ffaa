// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records an archive keeps beside its reports.
#pragma once

#include "core/model/metric.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace dashiji
{

/// Whose reports an archive holds.
struct Organization {
    OrganizationId id;
    Uid uid;
    QString name;
    qint64 revision = 0;
    friend bool operator==(const Organization &, const Organization &) = default;
};

/// Another name of an indicator, as older or other reports call it.
struct IndicatorName {
    qint64 id = 0;
    Uid uid;
    QString name;
    qint64 revision = 0;
};

/// A figure of an indicator that stands in no sentence: typed into its table, or taken from a sheet.
struct Figure {
    qint64 id = 0;
    Uid uid;
    OrganizationId owner;
    int year = 0;
    Decimal value;
    std::optional<Decimal> valueMax;
    QString unit;
    Decimal scale;
    Qualifier qualifier = Qualifier::None;
    Aspect aspect = Aspect::Period;
    QString source; ///< where it was taken from
    qint64 revision = 0;
};

/// A setting of the archive or of one of its organizations: emblem, colours, cover, limits of titles …
struct Setting {
    qint64 id = 0;
    Uid uid;
    OrganizationId owner; ///< not set: of the whole archive
    QString name;
    QString value;
    QByteArray mediaSha256; ///< its picture, if it has one
    qint64 revision = 0;
};

/// A vote on a candidate.
struct Vote {
    qint64 id = 0;
    Uid uid;
    QString person;
    int value = 0; ///< for 1, against -1, abstained 0
    QString note;
    QDateTime at; ///< UTC
    qint64 revision = 0;
};

/// What somebody remarks on words of a report.
struct Comment {
    qint64 id = 0;
    Uid uid;
    Uid subject; ///< the report, section, entry or photo it is about
    QString field;
    qint64 start = 0; ///< code points of the field
    qint64 end = 0;
    QString quote;
    QString prefix;
    QString suffix;
    Uid replyTo; ///< null: not an answer
    QString person;
    QDateTime at; ///< UTC
    QString text;
    bool resolved = false;
    qint64 revision = 0;
};

/// A finding somebody has decided to leave as it is; it stays so while its words do.
struct IgnoredFinding {
    qint64 id = 0;
    Uid uid;
    QString rule;
    Uid subject; ///< the report, section, entry or photo it is about
    QString field;
    QString quote;
    QString reason;
    QString person;
    QDateTime at; ///< UTC
    qint64 revision = 0;
};

/// A report as it was when somebody set it aside (snapshot) or published it (edition). It outlives its
/// report.
struct FrozenReport {
    qint64 id = 0;
    Uid uid;
    Uid report;
    int year = 0;
    int number = 0; ///< of an edition, from 1
    QString name;   ///< of a snapshot
    QString person;
    QDateTime at;      ///< UTC
    QString content;   ///< JSON
    QByteArray sha256; ///< of the content, 32 bytes
    qint64 revision = 0;
};
struct Snapshot : FrozenReport {
};
struct Edition : FrozenReport {
};

/// What somebody has decided of two entries of different years, whatever their words.
struct ChosenPair {
    Uid a;
    Uid b;
    bool together = true; ///< they tell of one thing; else: they do not
    friend bool operator==(const ChosenPair &, const ChosenPair &) = default;
};

/// How many entries a list of ten has.
constexpr int kUsualEntries = 10;
constexpr int kMostEntries = 99;
/// Characters a title may be limited to.
constexpr int kMostTitleLimit = 99;

/// What an office has set itself for a year.
struct YearPlan {
    int entries = kUsualEntries; ///< of each list of events or highlights, 1..kMostEntries
    std::optional<QDate> due;    ///< the day the report is to be done
    int titleLimit = 0;          ///< characters a title should have at most, 1..kMostTitleLimit; 0: no limit
    friend bool operator==(const YearPlan &, const YearPlan &) = default;
};

/// A design of printed pages the office keeps: its name and the text that publish::parseTemplate reads.
struct PageTemplate {
    QString name;
    QString content;
    friend bool operator==(const PageTemplate &, const PageTemplate &) = default;
};

} // namespace dashiji
