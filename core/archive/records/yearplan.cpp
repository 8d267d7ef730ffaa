// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/yearplan.h"

#include "core/archive/records/belief.h"
#include "core/archive/records/storedvalue.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

Result<std::optional<qint64>> findSetting(Database &database, OrganizationId owner, const QString &name)
{
    const auto id = TRY(database.value(u"SELECT id FROM setting WHERE organization_id = ? AND name = ?"_s,
                                       {owner.value, name}));
    return id ? std::optional(id->toLongLong()) : std::nullopt;
}

Result<YearPlan> readYearPlan(Database &database, ReportId report)
{
    YearPlan plan;
    TRY(database.each(
        u"SELECT %1 FROM setting t JOIN report r ON r.organization_id = t.organization_id "
        "WHERE r.id = ? AND t.name IN (? || r.year, ?, ?)"_s.arg(wholeRow(RowKind::Setting, "t"_L1)),
        {report.value, QString(kDueSetting), QString(kEntriesSetting), QString(kTitleSetting)},
        [&](const Row &row) -> Result<void> {
            if (!holds(database, RowKind::Setting, row))
                return {};
            Setting setting;
            TRY(takeRecord(setting, row, fieldsAt(RowKind::Setting)));
            if (setting.name == kEntriesSetting) {
                const int entries = setting.value.toInt();
                plan.entries = entries >= 1 && entries <= kMostEntries ? entries : kUsualEntries;
            } else if (setting.name == kTitleSetting) {
                const int limit = setting.value.toInt();
                plan.titleLimit = limit >= 1 && limit <= kMostTitleLimit ? limit : 0;
            } else if (const QDate due = QDate::fromString(setting.value, Qt::ISODate); due.isValid()) {
                plan.due = due;
            }
            return {};
        }));
    return plan;
}

} // namespace dashiji::archive
