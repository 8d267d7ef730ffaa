// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of reports and organizations.
#include "core/archive/records/reading.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/records/storing.h"
#include "core/archive/verbs/fetching.h"
#include "core/archive/verbs/gate.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

Result<void> checkYear(int year)
{
    if (isYear(year))
        return {};
    return failure(ErrorCode::InvalidArgument, QString::number(year),
                   u"year outside %1..%2"_s.arg(kFirstYear).arg(kLastYear));
}

/// Whose report a draft is: the organization it names by id, else the archive's first.
Result<OrganizationId> ownerOf(Database &database, const Report &draft)
{
    const auto owner =
        TRY(database.value(u"SELECT id FROM organization WHERE id = ? OR ? = 0 ORDER BY id LIMIT 1"_s,
                           {draft.owner.value, draft.owner.value}));
    if (!owner)
        return failure(ErrorCode::RecordMissing, draft.organization,
                       u"organization %1"_s.arg(draft.owner.value));
    return OrganizationId{owner->toLongLong()};
}

/// The report a draft would replace: the one with its identity, or the owner's of that year.
Result<std::optional<ReportId>> standingReport(Database &database, const Report &draft, OrganizationId owner)
{
    const auto same = TRY(database.value(u"SELECT id FROM report WHERE uid = ?"_s, {storedValue(draft.uid)}));
    if (same)
        return ReportId{same->toLongLong()};
    const auto found = findReport(database, draft.year, owner);
    if (!found && found.error().code != ErrorCode::NotFound)
        return tl::unexpected(found.error());
    return found ? std::optional(*found) : std::nullopt;
}

Result<void> fetchPictures(Database &database, const Report &draft, const PictureSource &pictures)
{
    for (const Section &section : draft.sections)
        for (const Entry &entry : section.entries)
            TRY(fetchPictures(database, entry, pictures));
    return {};
}

Result<QString> organizationName(Database &database, const QString &name, OrganizationId itself)
{
    const QString kept = storableText(name).simplified();
    const auto taken = TRY(
        database.value(u"SELECT id FROM organization WHERE name = ? AND id <> ?"_s, {kept, itself.value}));
    if (kept.isEmpty() || taken)
        return failure(ErrorCode::InvalidArgument, kept, u"no name, or another organization's"_s);
    return kept;
}

} // namespace

Result<ReportId> Writer::importReport(const Report &draft, OnExistingYear onExisting,
                                      const PictureSource &pictures)
{
    TRY(checkYear(draft.year));
    return d->verb(verb::kReportImport, ArchiveSubject(),
                   [&](Edit &edit, ArchiveFacts &) -> Result<ReportId> {
                       const auto owner = TRY(ownerOf(edit.database(), draft));
                       const auto standing = TRY(standingReport(edit.database(), draft, owner));
                       if (standing && onExisting == OnExistingYear::Refuse)
                           return failure(ErrorCode::YearExists, QString::number(draft.year));
                       const auto name = standing ? verb::kReportReplace : verb::kReportImport;
                       if (standing) {
                           const auto facts = TRY(factsOf(edit.database(), *standing));
                           TRY(Private::admit(name, &facts));
                           TRY(edit.rows().remove(RowKind::Report, standing->value));
                       }
                       TRY(fetchPictures(edit.database(), draft, pictures));
                       auto stored = storeReport(edit.rows(), owner, draft);
                       if (stored)
                           edit.describe(name, QString::number(draft.year), draft.year, *stored);
                       return stored;
                   });
}

Result<void> Writer::removeReport(ReportId report)
{
    return d->verb(verb::kReportRemove, report, [&](Edit &edit, ReportFacts &) {
        return edit.rows().remove(RowKind::Report, report.value);
    });
}

Result<void> Writer::setReportYear(ReportId report, int year)
{
    TRY(checkYear(year));
    return d->verb(verb::kReportYear, report, [&](Edit &edit, ReportFacts &facts) -> Result<void> {
        auto done = edit.rows().update(RowKind::Report, report.value, {{Column::Year, year}});
        if (!done && done.error().code == ErrorCode::InvalidArgument)
            return failure(ErrorCode::YearExists, QString::number(year));
        edit.describe(verb::kReportYear, facts.label(), year, report);
        return done;
    });
}

Result<void> Writer::setReportStatus(ReportId report, ReportStatus status)
{
    return d->verb(verb::kReportStatus, report, [&](Edit &edit, ReportFacts &) {
        return edit.rows().update(RowKind::Report, report.value, {{Column::Status, storedValue(status)}});
    });
}

Result<void> Writer::reopenReport(ReportId report, const QString &reason)
{
    const QString why = storableText(reason).trimmed();
    return d->verb(verb::kReportReopen, report, [&](Edit &edit, ReportFacts &facts) -> Result<void> {
        if (why.isEmpty() || facts.status != ReportStatus::Published)
            return failure(ErrorCode::InvalidArgument, facts.label(), u"no reason, or not published"_s);
        edit.setReason(why);
        return edit.rows().update(RowKind::Report, report.value,
                                  {{Column::Status, storedValue(ReportStatus::Draft)}});
    });
}

Result<OrganizationId> Writer::addOrganization(const QString &name, Uid uid)
{
    return d->verb(
        verb::kOrganizationAdd, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) -> Result<OrganizationId> {
            const auto kept = TRY(organizationName(edit.database(), name, {}));
            edit.describe(verb::kOrganizationAdd, kept, 0);
            return edit.rows()
                .insert(RowKind::Organization, {{Column::Identity, storedValue(uid)}, {Column::Name, kept}})
                .map([](qint64 id) { return OrganizationId{id}; });
        });
}

Result<void> Writer::renameOrganization(OrganizationId organization, const QString &name)
{
    return d->verb(
        verb::kOrganizationRename, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) -> Result<void> {
            const auto kept = TRY(organizationName(edit.database(), name, organization));
            edit.describe(verb::kOrganizationRename, kept, 0);
            return edit.rows().update(RowKind::Organization, organization.value, {{Column::Name, kept}});
        });
}

} // namespace dashiji::archive
