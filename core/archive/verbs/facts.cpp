// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs/facts.h"

#include "core/archive/records/belief.h"
#include "core/archive/records/metricrows.h"
#include "core/model/enumtext.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Runs a query of one row into facts, then looks for the facts of the owner it names.
template <class Facts, class OwnerId, class Owner>
Result<Facts> withOwner(Database &database, const QString &sql, qint64 id, Facts facts, OwnerId &owner,
                        Owner Facts::*place, const std::function<void(Facts &, const Row &)> &take)
{
    bool found = false;
    TRY(database.each(sql, {id}, [&](const Row &row) {
        found = true;
        take(facts, row);
    }));
    if (!found)
        return failure(ErrorCode::NotFound, {}, u"%1 [%2]"_s.arg(sql).arg(id));
    auto above = TRY(factsOf(database, owner));
    facts.*place = std::move(above);
    return facts;
}

template <class Id>
Result<RecordFacts> factsAs(Database &database, Id id)
{
    const auto facts = TRY(factsOf(database, id));
    const ReportFacts *report = facts.report();
    return RecordFacts{facts.label(), report ? std::optional(*report) : std::nullopt};
}

} // namespace

Result<ArchiveFacts> factsOf(Database &, ArchiveSubject)
{
    return ArchiveFacts();
}

Result<ReportFacts> factsOf(Database &database, ReportId report)
{
    Result<ReportFacts> facts = failure(ErrorCode::NotFound, {}, u"report %1"_s.arg(report.value));
    const auto read =
        database.each(u"SELECT year, status FROM report WHERE id = ?"_s, {report.value}, [&](const Row &row) {
            facts = ReportFacts{report, row.number(0), storedEnum<ReportStatus>(row.text(1))};
        });
    return read ? facts : tl::unexpected(read.error());
}

Result<SectionFacts> factsOf(Database &database, SectionId section)
{
    ReportId report;
    return withOwner<SectionFacts>(database, u"SELECT title, report_id FROM section WHERE id = ?"_s,
                                   section.value, {section, {}, {}}, report, &SectionFacts::inReport,
                                   [&](SectionFacts &facts, const Row &row) {
                                       facts.title = row.text(0);
                                       report = {row.integer(1)};
                                   });
}

Result<EntryFacts> factsOf(Database &database, EntryId entry)
{
    SectionId section;
    qint64 revision = 0;
    auto facts = TRY(withOwner<EntryFacts>(
        database, u"SELECT title, body, state, candidate, section_id, rev FROM entry WHERE id = ?"_s,
        entry.value, {entry, {}, {}, {}, {}, {}}, section, &EntryFacts::section,
        [&](EntryFacts &found, const Row &row) {
            found.title = row.text(0);
            found.body = row.text(1);
            found.state = storedEnum<EntryState>(row.text(2));
            found.candidate = row.flag(3);
            section = {row.integer(4)};
            revision = row.integer(5);
        }));
    if (!TRY(holds(database, RowKind::Entry, entry.value, revision))) {
        facts.title = nameOf(database, RowKind::Entry, entry.value);
        facts.body.clear();
    }
    return facts;
}

Result<PhotoFacts> factsOf(Database &database, PhotoId photo)
{
    EntryId entry;
    return withOwner<PhotoFacts>(database, u"SELECT caption, entry_id FROM photo WHERE id = ?"_s, photo.value,
                                 {photo, {}, {}}, entry, &PhotoFacts::entry,
                                 [&](PhotoFacts &facts, const Row &row) {
                                     facts.caption = row.text(0);
                                     entry = {row.integer(1)};
                                 });
}

Result<MetricFacts> factsOf(Database &database, MetricId metric)
{
    auto found = TRY(readMetric(database, metric));
    auto entry = TRY(factsOf(database, found.entry));
    return MetricFacts{std::move(found.metric), std::move(entry)};
}

Result<IndicatorFacts> factsOf(Database &database, IndicatorId indicator)
{
    return readIndicator(database, indicator).map([](Indicator found) {
        return IndicatorFacts{std::move(found)};
    });
}

Result<RecordFacts> factsOf(Database &database, RecordId record)
{
    switch (record.kind) {
    case RowKind::Report:
        return factsAs(database, ReportId{record.id});
    case RowKind::Section:
        return factsAs(database, SectionId{record.id});
    case RowKind::Photo:
        return factsAs(database, PhotoId{record.id});
    case RowKind::Indicator:
        return factsAs(database, IndicatorId{record.id});
    default:
        return factsAs(database, EntryId{record.id});
    }
}

} // namespace dashiji::archive
