// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What verbs need to know of a row and of those above it. Each has a report() (null: it belongs to none) and
// a label(), which is what the journal calls it.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/store/database.h"
#include "core/model/metric.h"
#include "core/model/report.h"

namespace dashiji::archive
{

/// A verb of the archive as a whole.
struct ArchiveSubject {
};
struct ArchiveFacts {
    [[nodiscard]] static const struct ReportFacts *report() { return nullptr; }
    [[nodiscard]] static QString label() { return {}; }
};

struct ReportFacts {
    ReportId id;
    int year = 0;
    ReportStatus status = ReportStatus::Draft;
    [[nodiscard]] const ReportFacts *report() const { return this; }
    [[nodiscard]] QString label() const { return QString::number(year); }
};
struct SectionFacts {
    SectionId id;
    QString title;
    ReportFacts inReport;
    [[nodiscard]] const ReportFacts *report() const { return &inReport; }
    [[nodiscard]] QString label() const { return title; }
};
struct EntryFacts {
    EntryId id;
    QString title;
    QString body;
    EntryState state = EntryState::Empty;
    bool candidate = false;
    SectionFacts section;
    [[nodiscard]] const ReportFacts *report() const { return section.report(); }
    [[nodiscard]] QString label() const { return title; }
    [[nodiscard]] const QString &text(EntryField field) const
    {
        return field == EntryField::Title ? title : body;
    }
};
struct PhotoFacts {
    PhotoId id;
    QString caption;
    EntryFacts entry;
    [[nodiscard]] const ReportFacts *report() const { return entry.report(); }
    /// The caption, or while there is none the title of the entry.
    [[nodiscard]] QString label() const { return caption.isEmpty() ? entry.title : caption; }
};
struct MetricFacts {
    Metric metric;
    EntryFacts entry;
    [[nodiscard]] const ReportFacts *report() const { return entry.report(); }
    /// Its words, or what it counts when it has none.
    [[nodiscard]] QString label() const
    {
        return metric.anchor.quote.isEmpty() ? metric.label : metric.anchor.quote;
    }
};
struct IndicatorFacts {
    Indicator indicator;
    [[nodiscard]] static const ReportFacts *report() { return nullptr; }
    [[nodiscard]] QString label() const { return indicator.name; }
};

/// Facts of whatever record: what the gate asks of them.
struct RecordFacts {
    QString name;
    std::optional<ReportFacts> owner;
    [[nodiscard]] const ReportFacts *report() const { return owner ? &*owner : nullptr; }
    [[nodiscard]] QString label() const { return name; }
};

/// @errors NotFound
[[nodiscard]] Result<ArchiveFacts> factsOf(Database &database, ArchiveSubject);
[[nodiscard]] Result<ReportFacts> factsOf(Database &database, ReportId report);
[[nodiscard]] Result<SectionFacts> factsOf(Database &database, SectionId section);
[[nodiscard]] Result<EntryFacts> factsOf(Database &database, EntryId entry);
[[nodiscard]] Result<PhotoFacts> factsOf(Database &database, PhotoId photo);
[[nodiscard]] Result<MetricFacts> factsOf(Database &database, MetricId metric);
[[nodiscard]] Result<IndicatorFacts> factsOf(Database &database, IndicatorId indicator);
[[nodiscard]] Result<RecordFacts> factsOf(Database &database, RecordId record);

} // namespace dashiji::archive
