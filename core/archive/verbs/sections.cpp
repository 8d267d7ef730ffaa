// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of sections.
#include "core/archive/records/storedvalue.h"
#include "core/archive/records/storing.h"
#include "core/archive/verbs/gate.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<SectionId> Writer::addSection(ReportId report, int position, SectionKind kind, const QString &title)
{
    return d->verb(verb::kSectionAdd, report, [&](Edit &edit, ReportFacts &facts) -> Result<SectionId> {
        edit.describe(verb::kSectionAdd, title, facts.year, report);
        const auto order = TRY(orderAt(edit.rows(), {RowKind::Section, report.value}, 0, position));
        Section section;
        section.kind = kind;
        section.title = title;
        return storeSection(edit.rows(), report, order, section);
    });
}

Result<void> Writer::removeSection(SectionId section)
{
    return d->verb(verb::kSectionRemove, section, [&](Edit &edit, SectionFacts &) {
        return edit.rows().remove(RowKind::Section, section.value);
    });
}

Result<void> Writer::moveSection(SectionId section, int position)
{
    return d->verb(verb::kSectionMove, section, [&](Edit &edit, SectionFacts &facts) -> Result<void> {
        const auto order =
            TRY(orderAt(edit.rows(), {RowKind::Section, facts.inReport.id.value}, section.value, position));
        return order.isEmpty()
                   ? Result<void>()
                   : edit.rows().update(RowKind::Section, section.value, {{Column::Order, order}});
    });
}

Result<void> Writer::setSectionKind(SectionId section, SectionKind kind)
{
    return d->verb(verb::kSectionKind, section, [&](Edit &edit, SectionFacts &) {
        return edit.rows().update(RowKind::Section, section.value, {{Column::Kind, storedValue(kind)}});
    });
}

} // namespace dashiji::archive
