// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of what an office sets itself for its years.
#include "core/archive/records/storedvalue.h"
#include "core/archive/records/yearplan.h"
#include "core/archive/verbs/gate.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// @param value empty: the setting goes
Result<void> storeSetting(Edit &edit, OrganizationId owner, const QString &name, const QString &value)
{
    const auto known = TRY(findSetting(edit.database(), owner, name));
    if (value.isEmpty())
        return known ? edit.rows().remove(RowKind::Setting, *known) : Result<void>();
    if (known)
        return edit.rows().update(RowKind::Setting, *known, {{Column::Value, value}});
    Setting setting;
    setting.owner = owner;
    setting.name = name;
    setting.value = value;
    const auto added = edit.rows().insert(RowKind::Setting, valuesOf(setting));
    return added ? Result<void>() : tl::unexpected(added.error());
}

} // namespace

Result<void> Writer::setDueDate(ReportId report, std::optional<QDate> due)
{
    return d->verb(verb::kReportDue, report, [&](Edit &edit, ReportFacts &facts) -> Result<void> {
        const auto owner =
            TRY(edit.database().value(u"SELECT organization_id FROM report WHERE id = ?"_s, {report.value}));
        return storeSetting(edit, {owner->toLongLong()}, kDueSetting + QString::number(facts.year),
                            due ? due->toString(Qt::ISODate) : QString());
    });
}

Result<void> Writer::Private::setOfOrganization(QLatin1StringView name, OrganizationId organization,
                                                QLatin1StringView setting, int value)
{
    return verb(name, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) -> Result<void> {
        const auto called =
            TRY(edit.database().value(u"SELECT name FROM organization WHERE id = ?"_s, {organization.value}));
        if (!called)
            return failure(ErrorCode::NotFound, {}, u"organization %1"_s.arg(organization.value));
        edit.describe(name, called->toString(), 0);
        return storeSetting(edit, organization, QString(setting),
                            value == 0 ? QString() : QString::number(value));
    });
}

Result<void> Writer::setEntriesPlanned(OrganizationId organization, int entries)
{
    if (entries < 1 || entries > kMostEntries)
        return failure(ErrorCode::InvalidArgument, QString::number(entries), u"no number of entries"_s);
    return d->setOfOrganization(verb::kOrganizationEntries, organization, kEntriesSetting, entries);
}

Result<void> Writer::setTitleLimit(OrganizationId organization, int characters)
{
    if (characters < 0 || characters > kMostTitleLimit)
        return failure(ErrorCode::InvalidArgument, QString::number(characters), u"no limit of a title"_s);
    return d->setOfOrganization(verb::kOrganizationTitle, organization, kTitleSetting, characters);
}

} // namespace dashiji::archive
