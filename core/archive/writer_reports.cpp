// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of reports.
#include "core/archive/enumtext.h"
#include "core/archive/reading.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

Result<void> deleteReport(Database &database, ReportId report)
{
    return database.run(u"DELETE FROM report WHERE id = ?"_s, {report.value});
}

} // namespace

Result<ReportId> Writer::importReport(const Report &draft, OnExistingYear onExisting)
{
    if (draft.year < 1000 || draft.year > 9999)
        return failure(ErrorCode::InvalidArgument, QString::number(draft.year), u"year outside 1000..9999"_s);
    return d->perform([&](Edit &edit) -> Result<ReportId> {
        edit.describe(verb::kReportImport, QString::number(draft.year), draft.year);
        const auto existing = findReport(d->database, draft.year);
        if (!existing && existing.error().code != ErrorCode::NotFound)
            return tl::unexpected(existing.error());
        if (existing && onExisting == OnExistingYear::Refuse)
            return failure(ErrorCode::YearExists, QString::number(draft.year));
        if (existing) {
            edit.describe(verb::kReportReplace, QString::number(draft.year), draft.year);
            if (auto gone = deleteReport(d->database, *existing); !gone)
                return tl::unexpected(gone.error());
        }
        return storeReport(d->database, edit.serial(), draft);
    });
}

Result<void> Writer::removeReport(ReportId report)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, report);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kReportRemove, facts->label(), facts->year);
        return deleteReport(d->database, report);
    });
}

Result<void> Writer::setReportStatus(ReportId report, ReportStatus status)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, report);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kReportStatus, facts->label(), facts->year);
        return d->database.run(u"UPDATE report SET status = ?, rev = ? WHERE id = ?"_s,
                               {enumText(status), edit.serial(), report.value});
    });
}

} // namespace dashiji::archive
